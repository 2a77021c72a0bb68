"""What only a learner sees of the shared cells: the set-up run again, magics without torch, a slider that is moved."""
import sys
import types

import pytest
from IPython.core.inputtransformer2 import TransformerManager

from tests.notebooks import ROOT


def run(cell, **names):
    """The names after the shared cell of tools/cells was executed among the given names."""
    exec(compile((ROOT / "tools" / "cells" / f"{cell}.py").read_text("utf-8"), cell, "exec"), names)
    return names


@pytest.fixture
def shell():
    """As much of IPython as the set-up cell uses; another program's hook is already there."""
    return types.SimpleNamespace(input_transformers_post=[str.splitlines])


def set_up(shell):
    """Run the set-up cell in the shell; return its guard."""
    run("setup", get_ipython=lambda: shell)
    return shell.input_transformers_post[-1]


def test_the_setup_cell_run_again_leaves_one_guard_and_the_hooks_of_others(shell):
    first, second = set_up(shell), set_up(shell)
    assert shell.input_transformers_post == [str.splitlines, second] and first is not second


def test_the_setup_cell_seeds_torch(shell):
    torch = pytest.importorskip("torch")
    torch.manual_seed(5)
    set_up(shell)
    assert torch.initial_seed() == 0


def test_without_torch_magics_and_plain_cells_go_through(shell, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "torch", None)  # an import of it fails
    guard = set_up(shell)
    assert "-m pip install torch" in capsys.readouterr().out
    for code in "%pip install torch", "!nvidia-smi", "1 + 1", "def broken(:":
        lines = TransformerManager().transform_cell(code).splitlines(keepends=True)
        assert guard(lines) == lines, code
    for code in "import torch as t", "x = torch.ones(2)", "def f():\n    return x":
        assert guard(code.splitlines(keepends=True)) == ["print('install torch to run this cell')"], code


@pytest.fixture
def explore():
    """(names of the shared cell, list of what it displayed)."""
    import matplotlib
    matplotlib.use("agg")
    import matplotlib.pyplot as plt
    names, shown = run("explore", plt=plt), []
    names["display"] = lambda what, **options: shown.append(what)
    return names, shown


def line(a):
    """A figure that shows the value of its knob."""
    import matplotlib.pyplot as plt
    figure, ax = plt.subplots()
    ax.plot([0, a])
    return figure


def test_a_slider_that_is_moved_redraws_the_picture(explore):
    pytest.importorskip("ipywidgets")
    names, shown = explore
    names["explore"](line, a=(0, 5, 0.5, 1))
    slider, image = shown[0].children
    before = image.value
    slider.value = 4
    assert image.value != before and bytes(image.value).startswith(b"\x89PNG")
    slider.value = 1
    assert image.value == before
    saved = shown[0]._repr_mimebundle_()
    assert saved["image/png"] and saved["text/plain"] == "sliders: a"


def test_without_ipywidgets_the_picture_is_shown(explore):
    names, shown = explore
    names["widgets"] = None
    names["explore"](line, a=(0, 5, 0.5, 1))
    assert list(shown[0]) == ["text/plain", "image/png"]
