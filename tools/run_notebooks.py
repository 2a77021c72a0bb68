"""Run lessons and write their outputs in a stable form: make run [NB=03].

A lesson runs as a copy in an empty folder, so that it neither reads nor
changes what a learner has in _nb_artifacts. The notebook is replaced only
after the whole run has ended without an error.
"""
import hashlib
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

ROOT = Path(__file__).resolve().parent.parent
LIVE_ONLY = "application/vnd.jupyter.widget-view+json"
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def lessons(wish=""):
    """Paths of the notebooks whose path below notebooks/ begins with wish.

    Raises SystemExit, with the names that exist, when none does.
    """
    folder = ROOT / "notebooks"
    every = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.ipynb"))
             if ".ipynb_checkpoints" not in path.parts}
    wish = wish.rsplit("notebooks/", 1)[-1]
    chosen = [path for name, path in every.items() if name.startswith(wish)]
    if not chosen:
        raise SystemExit(f"NB={wish}: no lesson begins like that; there are\n  " + "\n  ".join(every))
    return chosen


def read(path):
    """The notebook at path as a nbformat 4 NotebookNode; ValueError, with its name, when it is none."""
    try:
        return nbformat.read(path, as_version=4)
    except (ValueError, TypeError, AttributeError, nbformat.ValidationError) as error:
        raise ValueError(f"{path.name} is not a readable notebook, take it from git again: {error}") from error


def execute(path, kernel_name="python3"):
    """Run the notebook at path in an empty folder; return it with its outputs.

    Raises CellExecutionError when a cell fails, CellTimeoutError after 300 s in
    one cell, DeadKernelError when a cell ends the kernel, and ValueError for a
    file that is not a notebook.
    """
    notebook = read(path)
    folder = tempfile.mkdtemp()
    try:
        client = NotebookClient(
            notebook, timeout=300, kernel_name=kernel_name, record_timing=False,
            coalesce_streams=True, resources={"metadata": {"path": folder}})
        client.execute(stderr=subprocess.DEVNULL)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return notebook


def fingerprint(notebook):
    """SHA-256 of the notebook's code, as hexadecimal digits."""
    code = [cell.id + "\n" + cell.source for cell in notebook.cells if cell.cell_type == "code"]
    return hashlib.sha256("\n\n".join(code).encode()).hexdigest()


def stabilize(notebook):
    """Remove, in place, all that two runs of a notebook need not share.

    The fingerprint of the code stays, so that outputs of older code are known.
    """
    notebook.metadata = nbformat.from_dict({**METADATA, "outputs_of": fingerprint(notebook)})
    for count, cell in enumerate((c for c in notebook.cells if c.cell_type == "code"), 1):
        cell.execution_count = count
        for output in cell.outputs:
            if "execution_count" in output:
                output.execution_count = count
            if "data" in output:
                output.data.pop(LIVE_ONLY, None)


def write_text(text, path):
    """Write beside path, then rename: an interruption leaves the old file whole."""
    beside = path.with_suffix(".tmp")
    with open(beside, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    beside.replace(path)


def write(notebook, path):
    """Write a notebook to path, in one stroke."""
    write_text(nbformat.writes(notebook) + "\n", path)


def main():
    """Run the lessons that the first argument names, or all."""
    failed = []
    for path in lessons(*sys.argv[1:2]):
        name = path.relative_to(ROOT).as_posix()
        print(f"{name} ...", end=" ", flush=True)
        start = time.perf_counter()
        try:
            notebook = execute(path)
        except (CellExecutionError, CellTimeoutError, DeadKernelError, ValueError) as error:
            print(f"FAILED, file left as it was\n{error}")
            failed.append(name)
            continue
        stabilize(notebook)
        write(notebook, path)
        print(f"{time.perf_counter() - start:.1f} s")
    if failed:
        raise SystemExit("not written: " + ", ".join(failed))


if __name__ == "__main__":
    try:
        main()
    except OSError as error:  # folder not writable, disk full
        sys.exit(f"not written: {error}")
