"""What the tests know of notebooks: where they are, and how to read them."""
import ast
import base64
import io
import sys
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))  # the tests use the tools that users run
from run_notebooks import execute, fingerprint, lessons, read  # noqa: E402, F401

REPORTS = ROOT / "_nb_artifacts" / "reports"


def source(notebook, cell_id):
    """The source of the cell with that id; KeyError when there is none."""
    return {cell.id: cell.source for cell in notebook.cells}[cell_id]


def text(outputs):
    """All that a cell printed or returned as text, in order, without ANSI."""
    parts = []
    for output in outputs:
        if output.output_type == "stream":
            parts.append(output.text)
        elif "data" in output:
            parts.append(output.data.get("text/plain", ""))
    return "\n".join(part.strip("\n") for part in parts)


def pngs(outputs):
    """The PNG pictures among a cell's outputs, as a list of bytes."""
    return [base64.b64decode(output.data["image/png"]) for output in outputs
            if "image/png" in output.get("data", {})]


def picture_difference(old, new):
    """Share (0 to 1) of the pixels in which two PNG pictures differ visibly.

    old, new: PNG bytes. A pixel differs when one of its colours is off by more
    than 0.1 of the full range, which anti-aliasing of text alone is not.
    Pictures of different sizes differ in every pixel.
    """
    old, new = (np.asarray(Image.open(io.BytesIO(png)).convert("RGB"), float) / 255 for png in (old, new))
    if old.shape != new.shape:
        return 1.0
    return float(np.mean(np.abs(old - new).max(axis=-1) > 0.1))


def names(cell):
    """Names that a code cell binds, and all that it mentions or imports.

    Coarser than the guard on purpose: it knows no scopes, so what it calls
    independent of a package surely is.
    """
    tree = ast.parse(cell.source)
    bound, mentioned = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            mentioned.add(node.id)
            if isinstance(node.ctx, ast.Store):
                bound.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.ImportFrom):
            mentioned.add((node.module or "").split(".")[0])
            bound.update(alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            mentioned.update(alias.name.split(".")[0] for alias in node.names)
            bound.update(alias.asname or alias.name.split(".")[0] for alias in node.names)
    return bound, mentioned


def independent_of(notebook, packages):
    """Ids of the code cells that need none of the packages, even indirectly."""
    tainted, free = set(packages), set()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        bound, mentioned = names(cell)
        if tainted & mentioned:
            tainted |= bound
        else:
            free.add(cell.id)
    return free
