"""Every lesson in .venv-no-torch: a real environment, Python 3.8 where the
machine has one, in which torch is not installed. `make test` makes it."""
import json
import os
import subprocess

import pytest

from tests.notebooks import ROOT, execute, lessons, read
from tests.strict import missing_faults

PYTHON = ROOT / ".venv-no-torch" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


@pytest.fixture(scope="module")
def kernel(tmp_path_factory):
    """The environment of a process in which the kernel python3 is that of PYTHON."""
    if not PYTHON.exists():
        pytest.fail(f"{PYTHON.relative_to(ROOT)} is missing: run make test, which makes it")
    found = subprocess.run([PYTHON, "-c", "import torch"], capture_output=True)
    assert found.returncode, "torch is installed in .venv-no-torch: remove that folder, run make test"
    folder = tmp_path_factory.mktemp("jupyter") / "kernels" / "no-torch"
    folder.mkdir(parents=True)
    argv = [str(PYTHON), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (folder / "kernel.json").write_text(json.dumps({"argv": argv, "language": "python", "display_name": ""}))
    return str(folder.parent.parent)


@pytest.mark.parametrize("path", lessons(), ids=lambda path: path.stem)
def test_lesson_runs_to_the_end_without_torch(path, kernel, monkeypatch):
    monkeypatch.setenv("JUPYTER_PATH", kernel)
    monkeypatch.delenv("PYTHONWARNINGS", raising=False)
    done = {cell.id: cell.get("outputs") for cell in execute(path, "no-torch").cells}
    faults = missing_faults(read(path), ("torch",), lambda cell: done[cell.id])
    assert not faults, "\n".join(faults)
