"""Pytest plugin: nbval, made strict, over every lesson.

A lesson is copied alone into an empty folder and run there by a kernel of this
Python: cell by cell against its committed outputs and figures; a second time
without a restart, and without ipywidgets, which must change nothing; then once
without each package that it must survive without. A worker keeps one kernel
for all its lessons, wiped before each, because importing torch takes the time.
"""
import os
import re
import shutil
import sys
import tempfile

# nbformat would import this through jsonschema: 0.8 s a process, and only for
# a check of web addresses that notebooks do not have.
sys.modules.setdefault("rfc3987_syntax", None)

import nbformat
import pytest
from nbval.kernel import CURRENT_ENV_KERNEL_NAME, RunningKernel
from nbval.plugin import IPyNbCell, IPyNbFile, NbCellError, coalesce_streams

from tests.notebooks import REPORTS, ROOT, independent_of, picture_difference, pngs, text

# What a lesson must survive: pass -> (packages that cannot be imported, error).
MISSING = {
    "without-matplotlib": (("matplotlib",), "ModuleNotFoundError"),
    "without-numpy": (("numpy", "matplotlib", "sklearn"), "ModuleNotFoundError"),
    "without-sklearn": (("sklearn",), "ModuleNotFoundError"),
    "without-fastapi": (("fastapi",), "ModuleNotFoundError"),
    "without-uvicorn": (("uvicorn",), "ModuleNotFoundError"),
    "without-httpx": (("httpx",), "ModuleNotFoundError"),
    "without-torch": (("torch",), "ModuleNotFoundError"),
    "broken-torch": (("torch",), "OSError"),  # as far as the first cell that needs it
}
TESTED = ("ipywidgets", "matplotlib", "numpy", "sklearn", "fastapi", "uvicorn", "httpx", "torch")
PIP = {"sklearn": "scikit-learn"}  # the name to install where it is not that of the module
RESET = "get_ipython().input_transformers_post.clear(); get_ipython().reset(new_session=False)"
FRESH = """
import os, sys, warnings
os.chdir({folder!r})
for old in FutureWarning, DeprecationWarning:
    warnings.filterwarnings("error", category=old, module="torch")
if "matplotlib.pyplot" in sys.modules:
    import matplotlib.pyplot
    matplotlib.pyplot.close("all")
    matplotlib.rcdefaults()
"""
BLOCK = """
import importlib.abc, sys
class Block(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {packages!r}:
            raise {error}("blocked by the test: " + name)
sys.meta_path[:] = [f for f in sys.meta_path if type(f).__name__ != "Block"]
sys.meta_path.insert(0, Block())
sys.__dict__.setdefault("kept", {{}}).update(
    {{n: m for n, m in sys.modules.items() if n.split(".")[0] in {tested!r}}})
sys.modules.update(sys.kept)
for name in [n for n in sys.modules if n.split(".")[0] in {packages!r}]:
    del sys.modules[name]
"""
KERNEL = pytest.StashKey[RunningKernel]()  # the kernel of this worker
VISIBLE = 0.0001  # share of a figure's pixels that may differ

# Two workers on two cores: threads of one would wait for those of the other.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# A deprecation that a lesson triggers is an error and not a line on stderr.
os.environ["PYTHONWARNINGS"] = "error::FutureWarning,error::DeprecationWarning:__main__"


def pytest_addoption(parser):
    """Other systems draw text a little differently: there, pictures are not compared."""
    parser.addoption("--no-figures", action="store_true", help="do not compare the pictures of figures")


def pytest_collect_file(file_path, parent):
    """Collect the lessons; nbval itself would only do so with --nbval."""
    if file_path.suffix == ".ipynb" and ".ipynb_checkpoints" not in file_path.parts:
        return Lesson.from_parent(parent, path=file_path)
    return None


class Lesson(IPyNbFile):
    """One notebook: its kernel, and the items that are run in it."""

    def setup(self):
        """Bring the worker's kernel into an empty folder that holds only the lesson."""
        self.folder = tempfile.mkdtemp()
        shutil.copy(self.path, self.folder)
        if self.config.stash.get(KERNEL, None) is None or not self.config.stash[KERNEL].is_alive():
            self.config.stash[KERNEL] = RunningKernel(CURRENT_ENV_KERNEL_NAME)
            self.config.add_cleanup(self.config.stash[KERNEL].stop)
        self.kernel = self.config.stash[KERNEL]
        self.block(())
        self.run(FRESH.format(folder=self.folder))
        self.run(RESET)

    def teardown(self):
        """Leave the kernel to the next lesson and remove the folder."""
        self.run(FRESH.format(folder=str(ROOT)))
        shutil.rmtree(self.folder, ignore_errors=True)

    def collect(self):
        """Yield every code cell twice, then one item for each missing package."""
        cells = list(super().collect())
        for again in "", " (again)":
            if again and any(item.cell.id == "explore" for item in cells):
                yield Block.from_parent(self, name="block-ipywidgets")
            for number, old in enumerate(cells, 1):
                yield Cell.from_parent(self, name=old.cell.id + again, cell_num=number,
                                       cell=old.cell, options=old.options)
        yield Folder.from_parent(self, name="folder")
        imported = "\n".join(cell.source for cell in self.nb.cells if cell.cell_type == "code")
        for name, (packages, error) in MISSING.items():
            if packages[0] == "torch" or re.search(rf"^\s*(import|from) {packages[0]}\b", imported, re.M):
                yield Missing.from_parent(self, name=name, packages=packages, error=error)

    def run(self, source, name="test"):
        """Outputs of source in this lesson's kernel; NbCellError if it raises."""
        options = {"check": False, "skip": False, "check_exception": False}
        item = IPyNbCell.from_parent(self, name=name, cell_num=0, options=options,
                                     cell=nbformat.v4.new_code_cell(source))
        item.runtest()
        return coalesce_streams(item.test_outputs)

    def block(self, packages, error="ModuleNotFoundError"):
        """From now on an import of the packages, and of no others, fails."""
        self.run(BLOCK.format(packages=packages, error=error, tested=TESTED))


class Cell(IPyNbCell):
    """A code cell that must give its committed text and figures again."""

    def reportinfo(self):
        """Name the cell by its id where nbval gives a number."""
        return self.path, 0, f"{self.path.name} / {self.name}"

    def runtest(self):
        """Run the cell; raise NbCellError on any difference."""
        if self.cell.execution_count != self.cell_num:
            self.raise_cell_error(
                f"execution count {self.cell.execution_count}, expected {self.cell_num}: "
                f"nbval compares nothing without one; make run NB={self.path.stem[:2]}")
        super().runtest()
        old, new = pngs(self.cell.outputs), pngs(self.test_outputs)
        if len(old) != len(new):
            self.raise_cell_error(f"{len(old)} figures committed, {len(new)} drawn")
        if self.config.getoption("no_figures"):
            return
        for before, after in zip(old, new):
            share = picture_difference(before, after)
            if share > VISIBLE:
                REPORTS.mkdir(parents=True, exist_ok=True)
                for picture, when in (before, "committed"), (after, "now"):
                    file = REPORTS / f"{self.path.stem}-{self.cell.id}-{when}.png"
                    file.write_bytes(picture)
                self.raise_cell_error(
                    f"the figure changed in {share:.2%} of its pixels; see "
                    f"{file.parent.relative_to(ROOT)}/{self.path.stem}-{self.cell.id}-*.png, and "
                    f"if the new one is right: make run NB={self.path.stem[:2]}")


class Folder(pytest.Item):
    """The folder in which the lesson was run: it may hold the lesson and _nb_artifacts."""

    def runtest(self):
        """Raise AssertionError with the names of what else a cell wrote there."""
        others = set(os.listdir(self.parent.folder)) - {self.path.name, "_nb_artifacts"}
        assert not others, f"{self.path.name}: wrote {sorted(others)} beside itself; files go to ART"


class Block(pytest.Item):
    """Makes ipywidgets fail to import from here on."""

    def runtest(self):
        """Block it; the lesson's names stay, for they are part of the second run."""
        self.parent.block(("ipywidgets",))


class Missing(pytest.Item):
    """The lesson once more, with packages that cannot be imported."""

    def __init__(self, packages, error, **kwargs):
        super().__init__(**kwargs)
        self.packages, self.error = packages, error

    def runtest(self):
        """Raise AssertionError with every cell that did not do as it should."""
        self.parent.run(RESET)
        self.parent.block(self.packages, self.error)
        faults = []

        def outputs_of(cell):
            try:
                return self.parent.run(cell.source, cell.id)
            except NbCellError as error:
                faults.append(f"{cell.id}: raised\n{error.inner_traceback}")
                return []

        faults += missing_faults(self.parent.nb, self.packages, outputs_of, self.error == "OSError")
        assert not faults, f"{self.path.name}, {self.name}:\n" + "\n".join(faults)

    def reportinfo(self):
        """Name the notebook and the pass."""
        return self.path, 0, f"{self.path.name} / {self.name}"

    def repr_failure(self, excinfo):
        """The message alone: it names notebook and cells."""
        return str(excinfo.value)


def missing_faults(notebook, packages, outputs_of, briefly=False):
    """What is wrong with a lesson that runs without some packages.

    outputs_of: function from a code cell to its outputs in that situation;
    briefly: stop after the first cell that was left out.
    Returns a list of texts, each with the id of a cell: every cell must give
    its committed text or the one line; a cell that surely needs none of the
    packages must give its text; the setup cell must say how to install torch.
    """
    faults = []
    free = independent_of(notebook, packages)
    lines = {f"install {PIP.get(package, package)} to run this cell" for package in packages}
    skipped = 0
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        got, want = text(outputs_of(cell)), text(cell.outputs)
        if "score" in cell.metadata.get("tags", []):  # a skipped check is not in the list
            got = want if set(got.splitlines()[1:]) <= set(want.splitlines()) else got
        hint = got.splitlines()[:-1] if got.splitlines()[-1:] and got.splitlines()[-1] in lines else []
        if cell.id == "setup":
            if packages[0] == "torch" and '-m pip install torch' not in got:
                faults.append(f"{cell.id}: does not say how to install torch: {got!r}")
        elif "environment" in cell.metadata.get("tags", []):  # it reports what is missing
            if not any(line.startswith(("FAIL", "WARN")) and packages[0] in line for line in got.splitlines()):
                faults.append(f"{cell.id}: does not report {packages[0]}: {got!r}")
        elif cell.id in free and got != want:
            faults.append(f"{cell.id}: needs none of {packages}, but gave {got!r}, not {want!r}")
        elif cell.id not in free:
            last = got.splitlines()[-1] if got else ""
            skipped += last in lines
            if skipped and briefly:
                return faults
            if got != want and last not in lines or hint and "-m pip install" not in hint[-1]:
                faults.append(f"{cell.id}: neither its committed output nor the one line: {got!r}")
    if not skipped and len(free) < sum(cell.cell_type == "code" for cell in notebook.cells):
        faults.append(f"no cell was skipped without {packages}: was it missing at all?")
    return faults
