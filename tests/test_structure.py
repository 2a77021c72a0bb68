"""What every notebook, and the repository around them, must look like."""
import ast
import re
import subprocess
import sys
import unicodedata
from statistics import median

import pytest

from tests.notebooks import ROOT, fingerprint, lessons, names, pngs, read, text

from build_slides import markdown  # isort: skip

PATHS = {path.relative_to(ROOT / "notebooks").as_posix(): path for path in lessons()}
SHARED = {path.stem: path.read_text("utf-8").rstrip("\n") for path in (ROOT / "tools/cells").glob("*.py")}
SLIDES = {"slide", "subslide", "fragment", "notes", "skip"}
TAGS = {"setup", "environment", "figure", "error", "exercise", "stub", "check", "hint", "solution", "quiz", "score"}
# What lessons may import: IPython is there in every notebook, traitlets, too, pydantic comes with FastAPI.
INSTALLED = {"torch", "numpy", "matplotlib", "ipywidgets", "sklearn", "fastapi", "uvicorn", "httpx", "IPython",
             "pydantic", "traitlets"}
MACHINE = re.compile(r"/(home|root|work|tmp|usr|Users)/|[A-Z]:\\\\|site-packages|\b0x[0-9a-f]{6,}|pid=")


@pytest.fixture(params=PATHS)
def lesson(request):
    """A notebook; its name is in the test's id."""
    return read(PATHS[request.param])


def code_cells(notebook):
    """The code cells of a notebook, in order."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def width(line):
    """Columns of a line of text; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def faults(cells, right, why):
    """The ids of the cells for which right(cell) is false, with the reason."""
    return [f"{cell.id}: {why}" for cell in cells if not right(cell)]


def test_cells_are_named_tagged_and_have_a_slide_type(lesson):
    ids = [cell.id for cell in lesson.cells]
    assert len(ids) == len(set(ids)), "cell ids are not unique"
    bad = faults(lesson.cells, lambda c: re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", c.id), "id is not words")
    bad += faults(lesson.cells, lambda c: c.metadata.get("slideshow", {}).get("slide_type") in SLIDES,
                  "no explicit slide type")
    bad += faults(lesson.cells, lambda c: set(c.metadata.get("tags", [])) <= TAGS, "unknown tag")
    assert not bad, bad


def test_metadata_is_plain(lesson):
    assert lesson.nbformat == 4 and lesson.nbformat_minor == 5
    assert "widgets" not in lesson.metadata, "widget state is saved: make run"
    assert lesson.metadata.kernelspec.name == "python3"


def test_every_code_cell_was_run_in_order_and_is_quiet(lesson):
    counts = [cell.execution_count for cell in code_cells(lesson)]
    assert counts == list(range(1, len(counts) + 1)), "execution counts are not 1..n: make run"
    assert lesson.metadata.get("outputs_of") == fingerprint(lesson), "outputs of older code: make run"
    outputs = [(cell.id, out) for cell in code_cells(lesson) for out in cell.outputs]
    assert not [i for i, out in outputs if out.get("name") == "stderr"], "stderr output"
    assert not [i for i, out in outputs if out.output_type == "error"], "traceback"
    shown = [(cell.id, MACHINE.search(text(cell.outputs))) for cell in code_cells(lesson)]
    assert not [i for i, match in shown if match], "an output names this machine"


def test_figures_have_alt_text_and_are_tagged(lesson):
    drawn = {cell.id for cell in code_cells(lesson) if pngs(cell.outputs)}
    tagged = {cell.id for cell in lesson.cells if "figure" in cell.metadata.get("tags", [])}
    assert drawn == tagged, f"drawn but not tagged figure, or the reverse: {drawn ^ tagged}"
    assert not faults([c for c in lesson.cells if c.id in drawn],
                      lambda c: len(set(c.metadata.get("alt", ""))) >= 10, "no alt text")


def test_shared_cells_are_copies(lesson):
    cells = {cell.id: cell.source.replace('LANG = "en"', 'LANG = "zh"', 1) for cell in lesson.cells}
    assert {"setup", "folder", "checks", "quiz"} <= set(cells)
    changed = [name for name in SHARED if name in cells and cells[name] != SHARED[name]]
    assert not changed, f"differs from tools/cells: {changed}; run make cells"
    assert all(len(list(filter(str.strip, s.splitlines()))) <= 40 for s in SHARED.values())


def test_code_is_short_narrow_and_parses_as_python_3_8(lesson):
    bad = []
    for cell in code_cells(lesson):
        ast.parse(cell.source, feature_version=(3, 8))
        lines = [line for line in cell.source.splitlines() if line.strip()]
        if cell.id not in SHARED and len(lines) > 20:
            bad.append(f"{cell.id}: {len(lines)} lines")
        bad += [f"{cell.id}: {width(line)} columns: {line}" for line in lines if width(line) > 79]
    assert not bad, "\n".join(bad)


def folded(cell):
    """True for a cell whose code JupyterLab shows only on a click: set-up, checks, drawing."""
    return cell.metadata.get("jupyter", {}).get("source_hidden", False)


def test_the_code_shown_is_short(lesson):
    shown = [cell for cell in code_cells(lesson) if not folded(cell)]
    lines = [sum(map(bool, map(str.strip, cell.source.splitlines()))) for cell in shown]
    assert median(lines) <= 5, f"the median cell has {median(lines)} lines: {dict(zip([c.id for c in shown], lines))}"


def test_what_is_folded_only_draws(lesson):
    """A folded figure computes nothing that a cell shown later uses."""
    bad, drawn, shown = [], {}, set()
    for cell in code_cells(lesson):
        bound, mentioned = names(cell)
        mentioned -= {node.arg for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.arg)}
        tags = set(cell.metadata.get("tags", []))
        if not folded(cell):
            bad += [f"{cell.id}: {name} comes from the folded cell {drawn[name]}"
                    for name in sorted(mentioned - bound - shown) if name in drawn]
            shown |= bound
        elif "figure" in tags:
            drawn.update(dict.fromkeys(bound, cell.id))
            called = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(ast.parse(cell.source))}
            bad += [f"{cell.id}: folded, but calls {name}" for name in {"backward", "train_one_epoch"} & called]
        else:
            named = tags & {"setup", "check", "environment"}
            bad += [] if named else [f"{cell.id}: folded, but neither set-up, check nor figure"]
            shown |= bound
    assert not bad, "\n".join(bad)


def test_little_is_folded_as_setup(lesson):
    """The tag setup is no way round the limit of shown code: two cells of a lesson's own may hide behind it."""
    own = [cell.id for cell in code_cells(lesson)
           if folded(cell) and "setup" in cell.metadata.get("tags", []) and cell.id not in SHARED]
    assert len(own) <= 2, f"folded as set-up, but not one of tools/cells: {own}; show them"


@pytest.mark.skipif(sys.version_info < (3, 10), reason="an older Python does not list its own modules")
def test_a_lesson_imports_what_the_course_installs(lesson):
    code = "\n".join(cell.source for cell in code_cells(lesson))
    known = INSTALLED | set(sys.stdlib_module_names) | set(re.findall(r"(\w+)\.py\b", code))  # a file it writes
    strangers = set(re.findall(r"^\s*(?:import|from) (\w+)", code, re.M)) - known
    assert not strangers, f"{strangers}: not in requirements.txt, or not behind the guard of the setup cell"


def test_announced_errors_are_caught(lesson):
    cells = [cell for cell in lesson.cells if "error" in cell.metadata.get("tags", [])]
    assert cells, "no failing program is run in this lesson"
    assert not faults(cells, lambda c: c.outputs, "tagged error, but shows nothing")
    assert not [c.id for c in lesson.cells if "raises-exception" in c.metadata.get("tags", [])]


def test_anatomy(lesson):
    ids = [cell.id for cell in lesson.cells]
    types = [cell.metadata.slideshow.slide_type for cell in lesson.cells]
    stubs = [i for i in ids if re.fullmatch(r"ex-\w+-stub", i)]
    assert ids[0] == "title" and ids.index("goals") < ids.index("setup") < ids.index("folder")
    assert [i for i in ids if i in ("recap", "score", "next")] == ["recap", "score", "next"] == ids[-3:]
    assert 45 <= len(ids) <= 80, f"{len(ids)} cells"
    assert 16 <= types.count("slide") + types.count("subslide") <= 28
    assert types.count("notes") >= 6
    assert sum(i.startswith("predict-") and c.cell_type == "markdown" for i, c in zip(ids, lesson.cells)) >= 3
    numbered = re.findall(r"^## (\d)\. ", "\n".join(c.source for c in lesson.cells if c.cell_type == "markdown"), re.M)
    assert numbered == [str(n + 1) for n in range(len(numbered))] and len(numbered) in (0, 4, 5, 6), "sections"
    assert 3 <= len(stubs) <= 6
    for stub in stubs:
        at = ids.index(stub)
        want = [stub.replace("-stub", part) for part in ("-card", "-stub", "-check", "-hint", "-answer")]
        assert ids[at - 1:at + 4] == want, f"{stub}: the five cells of an exercise are not in order"
    checks = [c.source for c in lesson.cells if re.fullmatch(r"quiz-\w+-check", c.id)]  # a cell may ask two
    assert len(re.findall(r'^quiz\("', "\n".join(checks), re.M)) >= 4
    hidden = [c.id for c in lesson.cells if {"setup", "check", "hint", "solution"} & set(c.metadata.get("tags", []))
              and c.metadata.slideshow.slide_type != "skip"]
    assert not hidden, f"does not belong on a slide: {hidden}"


def test_promises_come_back(lesson):
    cells = {cell.id: cell.source for cell in lesson.cells}
    goals = re.findall(r"^- (.*)$", cells["goals"], re.M)
    assert len(goals) >= 3
    assert not [goal for goal in goals if goal.rstrip("。；") not in cells["recap"]]


def test_prose_keeps_the_style_sheet(lesson):
    bad = []
    for cell in lesson.cells:
        if cell.cell_type == "markdown":
            prose = re.sub(r"```.*?```", "", cell.source, flags=re.S)
            prose = re.sub(r"^#+ .*$|(?<=\[)\d\d |^\W*[A-F\d][.)] |\|", "\n", prose, flags=re.M)
            spaces = re.finditer(r"[\u4e00-\u9fff] +[A-Za-z0-9`]|[A-Za-z0-9`] +[\u4e00-\u9fff]", prose)
            bad += [f"{cell.id}: space between Chinese and Latin: {prose[m.start() - 8:m.end() + 8]}" for m in spaces]
            bad += [f"{cell.id}: 您"] if "您" in prose else []
    assert not bad, "\n".join(bad)


def prose(cell):
    """Number of characters that a reader reads on a slide, without headings, lists, tables, folds and addresses."""
    shown = re.sub(r"<details>.*?</details>|\]\([^)]*\)|```.*?```", "", cell.source, flags=re.S)
    return len(re.sub(r"^(#|- |---|\d\) |\d\. |\|).*$|\s", "", shown, flags=re.M))


ANSWER = re.compile(r"(###? .*\n+)?(答案)?是\*{0,2}[A-E]\b|(###? .*\n+)?(The answer|It) is \*{0,2}[A-E]\b")


def test_an_answer_stands_on_the_slide_of_its_result(lesson):
    """It is above the next heading or a rule (see tools/build_slides.py), where figure and output still are."""
    late = [c.id for c in lesson.cells if c.metadata.slideshow.slide_type in ("slide", "subslide")
            and (c.source.startswith("##") or c.id.startswith("predict-")) and ANSWER.match(c.source)
            and not re.search(r"\n\n(---\n\n|###? )", c.source)]
    assert not late, f"{late}: put the answer above the heading, or above a line --- with empty lines around it"


def test_slides_hold_little_prose(lesson):
    """A slide is looked at while somebody speaks: half of the cells at most 130 characters, none over 200."""
    lengths = {c.id: prose(c) for c in lesson.cells
               if c.cell_type == "markdown" and c.metadata.slideshow.slide_type not in ("skip", "notes")
               and c.id not in ("title", "goals", "recap", "next")}
    assert median(lengths.values()) <= 130, lengths
    assert max(lengths.values()) <= 200, {name: n for name, n in lengths.items() if n > 200}


def test_bold_and_code_are_rendered(lesson):
    """A Chinese stop before ** keeps CommonMark from seeing its end: the reader would see the asterisks."""
    bad = []
    for cell in lesson.cells:
        if cell.cell_type == "markdown":
            shown = re.sub(r"<(pre|code)\b.*?</\1>", "", markdown(cell.source), flags=re.S)
            bad += [f"{cell.id}: {line}" for line in shown.splitlines() if re.search(r"\*\*|`", line)]
    assert not bad, "\n".join(bad)


def test_links_resolve():
    bad = []
    files = [(path, cell.source) for path in PATHS.values() for cell in read(path).cells
             if cell.cell_type == "markdown"]
    files.append((ROOT / "README.md", (ROOT / "README.md").read_text("utf-8")))
    for path, prose in files:
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", prose, flags=re.S)
        for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", prose):
            if not (path.parent / target).exists():
                bad.append(f"{path.name}: {target}")
    assert not bad, bad


def test_readme_names_commands_and_headings_that_exist():
    readme = (ROOT / "README.md").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    assert set(re.findall(r"\bmake ([a-z]+)", re.sub(r"without make\b.*", "", readme, flags=re.I))) <= targets
    headings = {re.sub(r"[^\w -]", "", line).strip().lower().replace(" ", "-")
                for line in re.findall(r"^#+ (.*)$", readme, re.M)}
    assert set(re.findall(r"\]\(#([^)]+)\)", readme)) <= headings


def test_readme_table_equals_the_folder():
    readme = (ROOT / "README.md").read_text("utf-8")
    for name, path in PATHS.items():
        minutes, exercises = re.search(r"约 ?(\d+) ?分钟 · (\d+) ?道练习", read(path).cells[0].source).groups()
        rows = [line for line in readme.splitlines() if f"notebooks/{name})" in line and line.startswith("|")]
        assert rows, f"README.md has no row for {name}"
        for row in rows:
            numbers = [cell.strip() for cell in row.strip("|").split("|")][-2:]
            assert numbers == [minutes, exercises], f"README.md, {name}: {numbers}, lesson says {minutes, exercises}"
        stubs = sum(bool(re.fullmatch(r"ex-\w+-stub", cell.id)) for cell in read(path).cells)
        assert stubs == int(exercises), f"{name}: says {exercises} exercises, has {stubs}"
    linked = set(re.findall(r"notebooks/([\w/]+\.ipynb)\)", readme))
    assert linked == set(PATHS), f"README.md and notebooks/ differ: {linked ^ set(PATHS)}"


def test_the_map_equals_the_folder():
    cells = {cell.id: cell.source for cell in read(ROOT / "notebooks/00_course_map.ipynb").cells}
    names = {}
    exec(cells["map-table"], names)
    for number, _, minutes, _, exercises in names["LESSONS"]:
        path = next((path for name, path in PATHS.items() if name.startswith(f"{number:02d}_")), None)
        if path is None:
            assert not exercises, f"00 / map-table: lesson {number:02d} is not there yet, but has exercises"
            continue
        notebook = read(path)
        stubs = [match.group(1) for match in (re.fullmatch(r"ex-(\w+)-stub", c.id) for c in notebook.cells) if match]
        assert exercises.split() == stubs, f"00 / map-table: lesson {number:02d} has the exercises {stubs}"
        assert f"约{minutes}分钟" in notebook.cells[0].source, f"00 / map-table: lesson {number:02d}, minutes"
    there = {f"{number:02d}-{exercise}" for number, *_, exercises in names["LESSONS"] for exercise in exercises.split()}
    unknown = set(re.findall(r"\d\d-\w+", cells["goals-run"])) - there
    assert not unknown, f"00 / goals-run: the check-list waits for {unknown}, which no lesson asks"
    rows = [line.split("|")[2] for line in cells["checklist"].splitlines() if line.startswith("| □")]
    told = [sorted(re.findall(r"`(\w+)`", row)) for row in rows]
    counted = [sorted(re.findall(r"\d\d-(\w+)", value))
               for value in re.findall(r'": (\([^)]*\)|".*?")', cells["goals-run"])]
    assert told == counted, "00: checklist and goals-run name different exercises"


def test_the_certificate_equals_the_folder():
    cells = {cell.id: cell.source for cell in read(ROOT / "notebooks/12_capstone.ipynb").cells}
    text_of_names = re.search(r'NAMES = """(.*?)"""', cells["certificate-fig"], re.S).group(1)
    named = [line.split() for line in text_of_names.split(",")]
    there = [[match.group(1) for match in (re.fullmatch(r"ex-(\w+)-stub", c.id) for c in read(path).cells) if match]
             for name, path in PATHS.items() if "/" not in name]
    assert named == there, "12 / certificate-fig: the exercises of a lesson have other names"


def test_the_index_of_pitfalls_names_every_error_of_the_course():
    index = next(cell for cell in read(ROOT / "notebooks/11_pitfalls.ipynb").cells if cell.id == "index")
    symptoms = "".join(line.split("|")[1] for line in index.source.splitlines() if line.startswith("| "))
    words = [code.split("…")[0].strip() for code in re.findall("`([^`]+)`", symptoms)]
    words = [word for word in words if len(word) > 12]  # parts of messages, not names such as eval()
    missing = [f"{name} / {cell.id}" for name, path in PATHS.items() for cell in read(path).cells
               if "error" in cell.metadata.get("tags", []) and not any(word in text(cell.outputs) for word in words)]
    assert not missing, f"no row in 11 / index quotes what these cells print: {missing}"


def test_ruff():
    done = subprocess.run([sys.executable, "-m", "ruff", "check", "."], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
