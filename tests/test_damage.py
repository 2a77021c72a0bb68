"""Tests of the tests: each damage to a lesson must be caught.

Damage that only a kernel shows sits in one small notebook, run once by the
strict plugin; all else is done to a copy of a real lesson in memory.
"""
import base64
import copy
import io
import os
import subprocess
import sys

import nbformat
import numpy as np
import pytest
from PIL import Image

from tests import test_exercises as exercises
from tests import test_structure as structure
from tests.notebooks import ROOT, picture_difference, read
from tests.strict import VISIBLE, missing_faults

LESSON = "03_tensors"


@pytest.fixture
def lesson():
    """A copy of a real lesson that a test may damage."""
    return copy.deepcopy(read(ROOT / "notebooks" / f"{LESSON}.ipynb"))


def cell(lesson, cell_id):
    """The cell of the lesson with that id."""
    return next(cell for cell in lesson.cells if cell.id == cell_id)


def curve(*heights):
    """PNG bytes of a figure with one curve; drawn as the lessons draw theirs."""
    from matplotlib.figure import Figure
    figure, file = Figure(figsize=(8, 3.6)), io.BytesIO()
    figure.subplots().plot(heights)
    figure.savefig(file, format="png")
    return file.getvalue()


def stored(cell_id, source, count, **data):
    """A code cell as a notebook stores it, with one result."""
    outputs = [nbformat.v4.new_output("execute_result", data, execution_count=count)] if data else []
    return nbformat.v4.new_code_cell(source, id=cell_id, execution_count=count, outputs=outputs)


SHOW = "from IPython.display import Image; import base64; Image(base64.b64decode('{}'))"


@pytest.fixture(scope="module")
def verdict(tmp_path_factory):
    """What the strict plugin prints on a notebook with damaged cells."""
    picture, other = (base64.b64encode(curve(1, 2, 3, last)).decode() for last in (4, 4.1))
    image = {"image/png": picture, "text/plain": "<IPython.core.display.Image object>"}
    cells = [
        stored("sound", "1 + 1", 1, **{"text/plain": "2"}),
        stored("number", "1 + 1", 2, **{"text/plain": "3"}),
        stored("curve", SHOW.format(other), 3, **image),
        stored("nofigure", "None", 4, **image),
        stored("nocount", "2 + 2", None),
        stored("silent", "print('said')", 6),
        stored("warns", "import sys; print('careful', file=sys.stderr)", 7),
        stored("deprecated", "import warnings; warnings.warn('old', FutureWarning)", 8),
        stored("raises", "1 / 0", 9),
        stored("counter", "n = globals().get('n', 0) + 1; n", 10, **{"text/plain": "1"}),
        stored("within", "import warnings; warnings.warn_explicit('old', DeprecationWarning, 'f', 1, 'torch.jit')", 11),
        stored("writes", "open('junk.txt', 'w').close()", 12),
    ]
    file = tmp_path_factory.mktemp("damaged") / "damaged.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells), file)
    command = [sys.executable, "-m", "pytest", "-c", ROOT / ".pytest.ini", "-rA", "--color=no",
               "-p", "no:cacheprovider", "-k", "not torch and not matplotlib and not numpy", file]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True,
                          env={k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")})
    return done.stdout


def test_an_undamaged_cell_passes(verdict):
    assert "PASSED" in next(line for line in verdict.splitlines() if line.endswith("::sound")), verdict


@pytest.mark.parametrize("cell_id", ["number", "curve", "nofigure", "nocount", "silent", "warns", "deprecated",
                                     "raises", "counter (again)", "within", "folder"])
def test_a_damaged_cell_fails(verdict, cell_id):
    assert any(line.startswith("FAILED") and f"::{cell_id} - " in line for line in verdict.splitlines()), verdict


def test_the_counter_is_only_wrong_the_second_time(verdict):
    assert any(line.startswith("PASSED") and line.endswith("::counter") for line in verdict.splitlines()), verdict


def test_pictures_are_compared_with_a_small_tolerance():
    assert picture_difference(curve(1, 2, 3), curve(1, 2, 3)) == 0
    assert picture_difference(curve(1, 2, 3, 4), curve(1, 2, 3, 4.02)) > VISIBLE
    dark = np.asarray(Image.open(io.BytesIO(curve(1, 2, 3)))) * 0.87
    file = io.BytesIO()
    Image.fromarray(dark.astype("uint8")).save(file, format="png")
    assert picture_difference(curve(1, 2, 3), file.getvalue()) > 0.5


def change(cell_id, **fields):
    """A damage: set fields of one cell."""
    return lambda lesson: cell(lesson, cell_id).update(fields)


def drop_alt(lesson):
    next(c for c in lesson.cells if "alt" in c.metadata).metadata.pop("alt")


def append(cell_id, text):
    """A damage: add text to the source of one cell."""
    def damage(lesson):
        cell(lesson, cell_id).source += text
    return damage


def metadata(**values):
    """A damage: set metadata of the notebook."""
    return lambda lesson: lesson.metadata.update(nbformat.from_dict(values))


def slide(cell_id, kind):
    """A damage: give a cell another slide type."""
    return lambda lesson: cell(lesson, cell_id).metadata.slideshow.update(slide_type=kind)


def lengthen(lesson):
    """Six lines more in every code cell."""
    for code in structure.code_cells(lesson):
        code.source += "\npass" * 6


def fold_a_result(lesson):
    """Hide the code of a cell that computes."""
    cell(lesson, "finale-run").metadata["jupyter"] = {"source_hidden": True}


def hide_behind_setup(lesson):
    """Fold three cells of the lesson and call them set-up."""
    for code in [code for code in structure.code_cells(lesson) if not code.metadata.get("tags")][:3]:
        code.metadata.update(jupyter={"source_hidden": True}, tags=["setup"])


def use_a_drawing(lesson):
    """A folded figure computes what the finale uses."""
    figure = next(code for code in structure.code_cells(lesson) if "alt" in code.metadata and structure.folded(code))
    figure.source += "\nsum_of = 1"
    cell(lesson, "finale-run").source += "\nsum_of"


DAMAGES = {
    "count": (structure.test_every_code_cell_was_run_in_order_and_is_quiet, change("folder", execution_count=None)),
    "path": (structure.test_every_code_cell_was_run_in_order_and_is_quiet,
             change("folder", outputs=[nbformat.v4.new_output("stream", text="/home/ann/x.py")])),
    "stale": (structure.test_every_code_cell_was_run_in_order_and_is_quiet, append("folder", "\nx = 1")),
    "alt": (structure.test_figures_have_alt_text_and_are_tagged, drop_alt),
    "widgets": (structure.test_metadata_is_plain, metadata(widgets={})),
    "kernel": (structure.test_metadata_is_plain, metadata(kernelspec={"name": "conda-base"})),
    "setup": (structure.test_shared_cells_are_copies, append("setup", "\n# mine")),
    "id": (structure.test_cells_are_named_tagged_and_have_a_slide_type, change("next", id="3f2a-9")),
    "twice": (structure.test_cells_are_named_tagged_and_have_a_slide_type, change("next", id="recap")),
    "slide": (structure.test_cells_are_named_tagged_and_have_a_slide_type, slide("next", "-")),
    "hidden": (structure.test_anatomy, slide("setup", "slide")),
    "python": (structure.test_code_is_short_narrow_and_parses_as_python_3_8,
               append("folder", "\nmatch 1:\n    case 1:\n        pass")),
    "stranger": (structure.test_a_lesson_imports_what_the_course_installs, append("folder", "\nimport psutil")),
    "columns": (structure.test_code_is_short_narrow_and_parses_as_python_3_8, append("folder", "\n# " + "x" * 80)),
    "lines": (structure.test_code_is_short_narrow_and_parses_as_python_3_8, append("finale-run", "\npass" * 21)),
    "median": (structure.test_the_code_shown_is_short, lengthen),
    "folded": (structure.test_what_is_folded_only_draws, fold_a_result),
    "set-up": (structure.test_little_is_folded_as_setup, hide_behind_setup),
    "drawn": (structure.test_what_is_folded_only_draws, use_a_drawing),
    "space": (structure.test_prose_keeps_the_style_sheet, append("recap", "\n中文 English")),
    "late": (structure.test_an_answer_stands_on_the_slide_of_its_result,
             change("finale", source="## Finale\n\n答案是B。")),
    "prose": (structure.test_slides_hold_little_prose, append("finale", "字" * 200)),
    "bold": (structure.test_bold_and_code_are_rendered, append("recap", "\n**粗体。**正文")),
    "promise": (structure.test_promises_come_back, append("goals", "\n- 学会飞")),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_to_the_structure_is_caught(lesson, name):
    test, damage = DAMAGES[name]
    test(lesson)
    damage(lesson)
    with pytest.raises((AssertionError, SyntaxError)):
        test(lesson)


def damaged_exercise(lesson, monkeypatch, part, code):
    """(lesson, exercise) of the damaged lesson's first exercise."""
    exercise = next(e for name, e in exercises.EXERCISES if name == LESSON)
    cell(lesson, f"{exercise}-{part}").source = code(cell(lesson, f"{exercise}-{part}").source)
    monkeypatch.setitem(exercises.NOTEBOOKS, LESSON, lesson)
    return LESSON, exercise


def test_a_wrong_answer_in_a_fold_is_caught(lesson, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    case = damaged_exercise(lesson, monkeypatch, "answer", lambda text: text.replace("return ", "return 2 * "))
    with pytest.raises(AssertionError):
        exercises.test_folded_answer_is_right(*case)


def test_a_check_that_accepts_everything_is_caught(lesson, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    case = damaged_exercise(lesson, monkeypatch, "check", lambda text: f"{text}\nreport('x', 'right', '')")
    with pytest.raises(AssertionError):
        exercises.test_absurd_answers_neither_pass_nor_break(*case)


def test_a_stub_that_holds_the_answer_is_caught(lesson, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    case = damaged_exercise(lesson, monkeypatch, "stub", lambda text: exercises.answer(LESSON, case_of(LESSON)))
    with pytest.raises(AssertionError):
        exercises.test_untouched_stub_is_not_attempted(*case)


def case_of(lesson):
    """The first exercise of a lesson."""
    return next(exercise for name, exercise in exercises.EXERCISES if name == lesson)


LINE = "install torch to run this cell"


@pytest.mark.parametrize("fault, outputs", {
    "traceback": {"import": "ModuleNotFoundError: No module named 'torch'"},
    "over-skipped": {"plain": LINE},
    "two lines": {"import": LINE + "\n" + LINE + "!"},
    "no hint": {"setup": ""},
    "not missing": {"import": "tensor(1)"},
}.items())
def test_a_broken_guard_is_caught(fault, outputs):
    cells = [stored("setup", "import sys", 1), stored("import", "import torch\ntorch.tensor(1)", 2,
                                                      **{"text/plain": "tensor(1)"}),
             stored("plain", "1 + 1", 3, **{"text/plain": "2"})]
    sound = {"setup": '"python" -m pip install torch', "import": LINE, "plain": "2"}
    notebook = nbformat.v4.new_notebook(cells=cells)

    def run(texts):
        return missing_faults(notebook, ("torch",),
                              lambda c: [nbformat.v4.new_output("stream", text=texts[c.id])])
    assert not run(sound)
    assert run({**sound, **outputs}), fault
