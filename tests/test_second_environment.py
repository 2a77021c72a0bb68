"""Every lesson in .venv-no-torch: a real environment, Python 3.8 where the
machine has one, in which neither torch nor scikit-learn nor FastAPI is
installed. `make test` makes it."""
import json
import os
import subprocess

import nbformat
import pytest
from nbclient import NotebookClient

from tests.notebooks import ROOT, lessons, read
from tests.strict import RESET, missing_faults

PYTHON = ROOT / ".venv-no-torch" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
ABSENT = ("torch", "sklearn", "fastapi", "uvicorn", "httpx")
MOVE = RESET + "; import os, tempfile; os.chdir(tempfile.mkdtemp(dir={!r}))"


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """{(lesson, cell id): outputs}, all lessons run one after the other in one
    kernel, each after a reset and in an empty folder of its own."""
    if not PYTHON.exists():
        pytest.fail(f"{PYTHON.relative_to(ROOT)} is missing: make test makes it; without make see README.md")
    found = subprocess.run([PYTHON, "-c", "import torch"], capture_output=True)
    assert found.returncode, "torch is installed in .venv-no-torch: remove that folder, then make test"
    folder = tmp_path_factory.mktemp("no-torch")
    (folder / "kernels" / "no-torch").mkdir(parents=True)
    argv = [str(PYTHON), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (folder / "kernels" / "no-torch" / "kernel.json").write_text(
        json.dumps({"argv": argv, "language": "python", "display_name": "no-torch"}))
    cells, places = [], []
    for path in lessons():
        cells.append(nbformat.v4.new_code_cell(MOVE.format(str(folder))))
        places.append((path, "move"))
        for cell in read(path).cells:
            if cell.cell_type == "code":
                cells.append(nbformat.v4.new_code_cell(cell.source))
                places.append((path, cell.id))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUPYTER_PATH", str(folder))
        patch.delenv("PYTHONWARNINGS", raising=False)
        NotebookClient(nbformat.v4.new_notebook(cells=cells), kernel_name="no-torch", timeout=120,
                       allow_errors=True, coalesce_streams=True).execute(stderr=subprocess.DEVNULL)
    return {place: cell.outputs for place, cell in zip(places, cells)}


@pytest.mark.parametrize("path", lessons(), ids=lambda path: path.stem)
def test_lesson_runs_to_the_end_without_torch(path, outputs):
    notebook = read(path)
    errors = [(cell.id, output.evalue) for cell in notebook.cells if cell.cell_type == "code"
              for output in outputs[path, cell.id] if output.output_type == "error"]
    faults = missing_faults(notebook, ABSENT, lambda cell: outputs[path, cell.id])
    assert not errors and not faults, f"raised: {errors}\n" + "\n".join(faults)
