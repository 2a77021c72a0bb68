"""Lesson 07: its dataset in a file is read by workers however they are started."""
import re
import subprocess
import sys

import pytest

from tests.notebooks import ROOT, read, source, text

LESSON = read(ROOT / "notebooks/07_dataset_dataloader.ipynb")
PROGRAM = re.search(r"'''(.*?)'''", source(LESSON, "workers-start"), re.S).group(1)
SHOWN = re.findall(r"rows .*", text(next(c.outputs for c in LESSON.cells if c.id == "workers-read")))
MAIN = 'if __name__ == "__main__":\n'


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_workers_read_the_file_under(method, tmp_path):
    pytest.importorskip("torch")
    assert MAIN in PROGRAM and SHOWN, "07: workers-start or workers-read is not as this test expects"
    if sys.platform == "win32" and method == "forkserver":
        pytest.skip("Windows starts workers by spawn only")
    start = f"    import multiprocessing\n    multiprocessing.set_start_method({method!r})\n"
    (tmp_path / "workers_07.py").write_text(PROGRAM.replace(MAIN, MAIN + start), "utf-8")
    done = subprocess.run([sys.executable, "workers_07.py"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.stdout.splitlines() == SHOWN, done.stderr
