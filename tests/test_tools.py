"""The programs behind the Makefile: what they do when something goes wrong."""
import shutil
import subprocess
from pathlib import Path

import copy_cells
import nbformat
import pytest
import run_notebooks
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from tests.notebooks import ROOT


@pytest.fixture
def lesson(tmp_path, monkeypatch):
    """A small lesson in a course of its own, with an old output."""
    (tmp_path / "notebooks").mkdir()
    path = tmp_path / "notebooks" / "07_small.ipynb"
    old = [nbformat.v4.new_output("stream", text="old\n")]
    cells = [nbformat.v4.new_code_cell("LANG", id="setup"), nbformat.v4.new_code_cell("1", id="one", outputs=old)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    monkeypatch.setattr(run_notebooks, "ROOT", tmp_path)
    monkeypatch.setattr(copy_cells, "ROOT", tmp_path)
    monkeypatch.setattr("sys.argv", ["run_notebooks.py", "07"])
    return path


def test_an_unknown_lesson_is_refused_with_the_names_that_exist(lesson):
    with pytest.raises(SystemExit, match="NB=99: no lesson begins like that(.|\n)*07_small"):
        run_notebooks.lessons("99")


@pytest.mark.parametrize("error", [CellExecutionError("ZeroDivisionError in cell one", "ZeroDivisionError", ""),
                                   CellTimeoutError("a cell took over 300 s"), DeadKernelError("Kernel died")],
                         ids=["raises", "too slow", "ends the kernel"])
def test_a_failing_cell_leaves_the_file_as_it_was(lesson, monkeypatch, capsys, error):
    before = lesson.read_bytes()

    def execute(path):
        raise error
    monkeypatch.setattr(run_notebooks, "execute", execute)
    with pytest.raises(SystemExit, match="07_small"):
        run_notebooks.main()
    assert lesson.read_bytes() == before
    assert str(error) in capsys.readouterr().out


@pytest.mark.parametrize("damaged", [b"<<<<<<< HEAD\n", b"[]", b"\xff\xfe", b"{}"])
def test_a_file_that_is_no_notebook_is_named_and_left(lesson, capsys, damaged):
    lesson.write_bytes(damaged)
    with pytest.raises(SystemExit, match="07_small"):
        run_notebooks.main()
    assert lesson.read_bytes() == damaged
    assert "07_small.ipynb is not a readable notebook" in capsys.readouterr().out


def test_an_interrupted_write_leaves_the_old_notebook_whole(lesson, monkeypatch):
    before = lesson.read_bytes()

    def interrupt(self, target):
        raise KeyboardInterrupt
    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        run_notebooks.write(nbformat.v4.new_notebook(), lesson)
    assert lesson.read_bytes() == before


def test_two_runs_give_the_same_bytes(lesson):
    def run(seconds, model):
        live = {"image/png": "aGk=", run_notebooks.LIVE_ONLY: {"model_id": model}}
        notebook = nbformat.read(lesson, as_version=4)
        notebook.metadata["widgets"] = {"state": model}
        notebook.cells[1].execution_count = seconds
        notebook.cells[1].outputs = [nbformat.v4.new_output("display_data", live)]
        run_notebooks.stabilize(notebook)
        run_notebooks.write(notebook, lesson)
        return lesson.read_bytes()
    first = run(3, "a1")
    assert first == run(9, "b2")
    assert b"a1" not in first and b'"image/png"' in first


def test_copy_cells_changes_shared_cells_and_nothing_else(lesson):
    copy_cells.main()
    setup, one = nbformat.read(lesson, as_version=4).cells
    assert setup.source == (ROOT / "tools/cells/setup.py").read_text("utf-8").rstrip("\n")
    assert one.source == "1" and one.outputs[0].text == "old\n"


MAKE = ["make", "--no-print-directory", "-n"]  # it only says what it would do
HAS_MAKE = pytest.mark.skipif(shutil.which("make") is None, reason="no make here: README.md gives the plain commands")


@HAS_MAKE
def test_lab_opens_the_map_on_this_computer_only():
    done = subprocess.run([*MAKE, "lab"], cwd=ROOT, check=True, capture_output=True, text=True)
    command = done.stdout.splitlines()[-1].split()
    assert command[:3] == [".venv/bin/jupyter", "lab", "--ip=127.0.0.1"] and (ROOT / command[3]).is_file(), command


@HAS_MAKE
@pytest.mark.parametrize("wish", ["03", "03_tensors", "notebooks/03_tensors.ipynb"])
def test_check_takes_the_names_that_run_takes(wish):
    done = subprocess.run([*MAKE, "check", f"NB={wish}"], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1].split("-k ")[1] in ('"03"', '"03_tensors"')
    assert [path.stem for path in run_notebooks.lessons(wish)] == ["03_tensors"]


@HAS_MAKE
def test_clean_keeps_what_a_learner_wrote(tmp_path):
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "_nb_artifacts" / "reports").mkdir(parents=True)
    (tmp_path / "_nb_artifacts" / "progress.json").write_text("{}")
    (tmp_path / "_nb_artifacts" / "mine.pt").write_text("")
    subprocess.run(["make", "clean"], cwd=tmp_path, check=True, capture_output=True)
    assert sorted(p.name for p in (tmp_path / "_nb_artifacts").iterdir()) == ["mine.pt", "progress.json"]
