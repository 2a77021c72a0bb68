"""Copy the shared cells, tools/cells/<cell id>.py, into every lesson: make cells.

A changed lesson is not run; `make run` does that.
"""
import sys

from run_notebooks import ROOT, lessons, read, write

CELLS = {path.stem: path.read_text("utf-8").rstrip("\n")
         for path in (ROOT / "tools" / "cells").glob("*.py")}


def shared_source(cell_id, english):
    """The text of a shared cell; english: for the English edition."""
    text = CELLS[cell_id]
    return text.replace('LANG = "zh"', 'LANG = "en"', 1) if english else text


def main():
    """Rewrite the lessons whose shared cells differ, and say which."""
    for path in lessons():
        notebook = read(path)
        changed = []
        for cell in notebook.cells:
            if cell.cell_type == "code" and cell.id in CELLS:
                text = shared_source(cell.id, english=path.parent.name == "en")
                if cell.source != text:
                    cell.source = text
                    changed.append(cell.id)
        if changed:
            write(notebook, path)
            print(f"{path.relative_to(ROOT).as_posix()}: {', '.join(changed)}")


if __name__ == "__main__":
    try:
        main()
    except (OSError, ValueError) as error:  # folder not writable, broken notebook
        sys.exit(str(error))
