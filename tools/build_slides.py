"""Build a deck of every lesson, one .html file that needs nothing else: make slides.

A deck is made from the notebook's committed outputs; no kernel is started. Its
slides are the cells with slide type slide, subslide or fragment, its speaker
notes those with notes. What a cell says above its heading, or above a rule, is
the last word of the slide before. Written to _nb_artifacts/slides, with an index page.
"""
import re
import sys
from pathlib import Path

import jinja2
from nbconvert.filters.highlight import Highlight2HTML
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from run_notebooks import ROOT, fingerprint, lessons, read, write_text

HERE = ROOT / "tools" / "slides"
DECKS = ROOT / "_nb_artifacts" / "slides"
FORMULA = re.compile(r"\$[^$`\n]+\$")
# What a cell says of the slide before, above its own heading or above a rule.
LOOK_BACK = re.compile(r"(?!#)(.+?)\n\n(?:---\n\n|(?=###? ))(.+)", re.S)


class Slide:
    """What is on the screen at one time: cells, and the speaker's notes."""

    def __init__(self, cell):
        self.id, self.cells, self.notes = cell.id, [cell], []


def with_source(cell, source):
    """A copy of the cell with that source."""
    copy = cell.copy()
    copy.source = source
    return copy


class Deck:
    """A notebook as columns of slides: a new column at each cell of type slide.

    Raises ValueError, with the cell's id, when the notebook is not fit for it.
    """

    def __init__(self, notebook):
        if notebook.metadata.get("outputs_of") != fingerprint(notebook):
            raise ValueError("its code was changed after its outputs were written: make run, then make slides")
        self.columns = []
        for cell in notebook.cells:
            kind = cell.metadata.get("slideshow", {}).get("slide_type")
            back = kind in ("slide", "subslide") and self.columns and LOOK_BACK.fullmatch(cell.source)
            if back and cell.cell_type == "markdown":
                self.columns[-1][-1].cells.append(with_source(cell, back.group(1)))
                cell = with_source(cell, back.group(2))
            if kind == "slide":
                self.columns.append([Slide(cell)])
            elif kind == "skip":
                continue
            elif not self.columns or kind not in ("subslide", "fragment", "notes"):
                raise ValueError(f"cell {cell.id}: slide type {kind!r} at this place; the first is a slide")
            elif kind == "subslide":
                self.columns[-1].append(Slide(cell))
            elif kind == "fragment":
                self.columns[-1][-1].cells.append(cell)
            else:
                note = with_source(cell, re.sub(r"^> ?", "", cell.source, flags=re.M))
                self.columns[-1][-1].notes.append(note)
        self.slides = [slide for column in self.columns for slide in column]
        prose = [c.source for s in self.slides for c in s.cells + s.notes if c.cell_type == "markdown"]
        self.title = re.search(r"^# (.+)$", prose[0], re.M).group(1)
        self.minutes = re.search(r"(\d+)", prose[0].split("**")[1]).group(1)
        self.has_formulas = any(FORMULA.search(text) for text in prose)


def asset(name):
    """The text of a file of ours or of the npm packages, fit for inlining.

    Raises FileNotFoundError, saying what to do, when the packages are not there.
    """
    ours, theirs = HERE / name, HERE / "node_modules" / name
    if not ours.exists() and not theirs.exists():
        raise FileNotFoundError(
            f"tools/slides/node_modules/{name} is missing. The decks are made of npm packages: install "
            "Node.js (nodejs.org), go online once, and: npm ci --prefix tools/slides")
    text = (ours if ours.exists() else theirs).read_text("utf-8")
    return text.replace("</script", "<\\/script")


def markdown(source):
    """HTML of a Markdown cell; links to lessons become links to their decks."""
    renderer = IPythonRenderer(escape=False, exclude_anchor_links=True)
    return MarkdownWithMath(renderer=renderer).render(source).replace('.ipynb"', '.html"')


def has_picture(cell):
    """Whether a code cell gave a figure; on a slide it stands without its code."""
    return any("image/png" in output.get("data", {}) for output in cell.get("outputs", []))


def render(template, **what):
    """A page from one of our templates, with our filters and asset()."""
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(HERE), trim_blocks=True)
    templates.filters.update(markdown=markdown, highlight=Highlight2HTML(), has_picture=has_picture)
    templates.globals["asset"] = asset
    return templates.get_template(template).render(**what)


def load(path):
    """The Deck of the notebook at path; SystemExit with its name when it cannot be made."""
    try:
        return Deck(read(path))
    except (ValueError, LookupError, AttributeError) as error:
        raise SystemExit(f"{path.relative_to(ROOT).as_posix()}: no deck, nothing was written: {error}")


def pages():
    """All decks and the index page: {path below the folder of decks: HTML}."""
    decks = {path.relative_to(ROOT / "notebooks").with_suffix(".html"): load(path) for path in lessons()}
    result = {}
    for name, deck in decks.items():
        result[name] = render("deck.html.j2", deck=deck, lang="en" if name.parent.name == "en" else "zh-CN")
        print(f"{name.as_posix():<34}{len(deck.slides):3} slides{sum(bool(s.notes) for s in deck.slides):4} with notes"
              f"{len(result[name].encode()) / 1e6:6.1f} MB", flush=True)
    result[Path("index.html")] = render("index.html.j2", decks=decks)
    return result


def main():
    """Write all decks and the index; on any fault write none of them."""
    for name, page in pages().items():
        (DECKS / name).parent.mkdir(parents=True, exist_ok=True)
        write_text(page, DECKS / name)
    print("open", (DECKS / "index.html").relative_to(ROOT).as_posix())


if __name__ == "__main__":
    try:
        main()
    except OSError as error:  # npm packages missing, folder not writable
        sys.exit(str(error))
