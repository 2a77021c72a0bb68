"""Every exercise and quiz question, without a kernel.

The shared cells, the stub and the check are executed in this process: an
untouched stub is not attempted, the folded answer is right, each typical wrong
answer is told its own reason, and nothing absurd, constant or recorded passes.
"""
import ast
import contextlib
import functools
import importlib
import io
import itertools
import json
import linecache
import random
import re
import shutil
import types
import zlib
from pathlib import Path

import pytest

from tests.notebooks import lessons, read, source

HAN = re.compile("[\u4e00-\u9fff]")
NOTEBOOKS = {path.stem: read(path) for path in lessons() if path.parent.name == "notebooks"}
IDS = {name: [cell.id for cell in notebook.cells] for name, notebook in NOTEBOOKS.items()}


def found(pattern):
    """(lesson, group 1 of the pattern) for every cell id that matches whole."""
    matches = [(name, re.fullmatch(pattern, cell_id)) for name, ids in IDS.items() for cell_id in ids]
    return [(name, match.group(1)) for name, match in matches if match]


EXERCISES = found(r"(ex-\w+)-check")
QUIZ = found(r"(quiz-\w+)-check")


def wrong_answers(lesson):
    """{exercise: [(words of the message, code)]} from tests/wrong_answers."""
    try:
        return importlib.import_module(f"tests.wrong_answers.{lesson}").WRONG
    except ModuleNotFoundError:
        return {}


WRONG = [(lesson, exercise, number) for lesson in NOTEBOOKS
         for exercise, answers in wrong_answers(lesson).items() for number in range(len(answers))]


def answer(lesson, exercise):
    """The code in the one Python fence of a folded answer."""
    fences = re.findall(r"```python\n(.*?)```", source(NOTEBOOKS[lesson], f"{exercise}-answer"), re.S)
    assert len(fences) == 1, f"{lesson} / {exercise}-answer: {len(fences)} Python fences, expected 1"
    return fences[0]


def stub_names(lesson, exercise):
    """The functions, classes or variables that a stub defines, in order."""
    tree = ast.parse(source(NOTEBOOKS[lesson], f"{exercise}-stub"))
    names = [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    return names or [node.targets[0].id for node in tree.body if isinstance(node, ast.Assign)]


@functools.lru_cache(maxsize=None)  # the same few cells are executed thousands of times
def compiled(code, name):
    """The code object of a cell; SyntaxError where there is none."""
    return compile(code, name, "exec")


class Learner:
    """A fresh notebook with the shared cells executed; no kernel, no guard."""

    def __init__(self, lesson, lang="zh"):
        self.notebook = NOTEBOOKS[lesson]
        shell = types.SimpleNamespace(input_transformers_post=[])
        self.names = {"get_ipython": lambda: shell, "__name__": "__main__"}
        for cell in "setup", "folder", "checks", "quiz":
            code = source(self.notebook, cell).replace('LANG = "zh"', f'LANG = "{lang}"', 1)
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compiled(code, cell), self.names)

    def check(self, exercise, *cells, question=None):
        """Execute cells and the check; return (state, message).

        question: the one to be told of, where a check reports several.
        """
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            for code in cells:
                exec(compiled(code, exercise), self.names)
            exec(compiled(source(self.notebook, f"{exercise}-check"), "check"), self.names)
        states = json.loads((self.names["ART"] / "progress.json").read_text("utf-8"))
        if question is None:
            assert len(states) == 1, f"{exercise}: one check, but recorded {states}"
            question, = states
        lines = printed.getvalue().splitlines()
        message = [line for line in lines if line.startswith(f"{question} ·")] if len(states) > 1 else lines
        return states[question], "\n".join(message).strip()


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    """Each case has a folder, and with it a progress.json, of its own."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def draws(request, monkeypatch):
    """What the checks draw follows from the test's name: a run that is red will be red again."""
    torch = pytest.importorskip("torch")
    seeds = itertools.count(zlib.crc32(request.node.nodeid.encode()))
    monkeypatch.setattr("torch.random.seed", lambda: torch.manual_seed(next(seeds)))
    random.seed(next(seeds))


@pytest.mark.parametrize("lesson, exercise", EXERCISES)
def test_untouched_stub_is_not_attempted(lesson, exercise):
    stub = source(NOTEBOOKS[lesson], f"{exercise}-stub")
    assert Learner(lesson).check(exercise, stub)[0] == "not attempted"


@pytest.mark.parametrize("lesson, exercise", EXERCISES)
def test_folded_answer_is_right(lesson, exercise):
    learner = Learner(lesson)
    for _ in range(5):  # each check draws other numbers
        state, message = learner.check(exercise, answer(lesson, exercise))
        assert state == "right", message
    assert not HAN.search(Learner(lesson, "en").check(exercise, answer(lesson, exercise))[1])


@functools.lru_cache(maxsize=None)
def told(lesson, exercise, number, lang):
    """(state, message) that the wrong answer of that number gets, in zh or en."""
    return Learner(lesson, lang).check(exercise, wrong_answers(lesson)[exercise][number][1])


@pytest.mark.parametrize("lesson, exercise, number", WRONG)
def test_wrong_answer_is_told_its_reason(lesson, exercise, number):
    words = wrong_answers(lesson)[exercise][number][0]
    state, message = told(lesson, exercise, number, "zh")
    assert state == "wrong" and words in message, f"{state}: {message}"


@pytest.mark.parametrize("lesson, exercise", EXERCISES)
def test_three_wrong_answers_with_messages_of_their_own(lesson, exercise):
    numbers = range(len(wrong_answers(lesson).get(exercise, [])))
    zh = {told(lesson, exercise, number, "zh")[1] for number in numbers}
    en = {told(lesson, exercise, number, "en")[1] for number in numbers}
    assert len(zh) >= 3 and len(en) >= 3, f"{exercise}: {zh}"
    assert not any(map(HAN.search, en)), f"{exercise}: Chinese in the English edition: {en}"
    assert all(HAN.search(message.split(" · ", 2)[2]) for message in zh), f"{exercise}: not in Chinese: {zh}"


@pytest.mark.parametrize("lesson", NOTEBOOKS)
def test_wrong_answers_belong_to_exercises(lesson):
    assert set(wrong_answers(lesson)) == {e for name, e in EXERCISES if name == lesson}


@pytest.mark.parametrize("answer, shown", [
    ("import numpy as np\n\n\ndef row_max(table):\n    return np.max(tabel)",
     ["00-shapes · 代码报错 · NameError: name 'tabel' is not defined", "  return np.max(tabel)"]),
    ("row_max = None", ["00-shapes · 代码报错 · TypeError: 'NoneType' object is not callable"])])
def test_an_error_is_shown_with_the_learners_line(answer, shown, monkeypatch, capsys):
    learner = Learner("00_course_map")
    for cell, code in (("checks", source(learner.notebook, "checks")), ("stub", answer),
                       ("check", source(learner.notebook, "ex-shapes-check"))):
        file = f"ipykernel/{cell}"  # so begin the names that Jupyter gives to cells
        monkeypatch.setitem(linecache.cache, file, (len(code), None, code.splitlines(True), file))
        exec(compile(code, file, "exec"), learner.names)
    assert capsys.readouterr().out.splitlines() == shown


ABSURD = ["None", "'text'", "42", "-1.5", "float('nan')", "[]", "(1, 'a')", "object()",
          "torch.full((7, 7), float('nan'))", "torch.zeros(2, 3, dtype=torch.int64)",
          "torch.zeros(0)", "1 / 0", "args[0]", "exit(1)"]


@pytest.mark.parametrize("lesson, exercise", EXERCISES)
def test_absurd_answers_neither_pass_nor_break(lesson, exercise):
    stub = source(NOTEBOOKS[lesson], f"{exercise}-stub")
    absurd = ["{} = None", "{} = 'text'"] + [f"{{}} = lambda *args, **kwargs: {value}" for value in ABSURD]
    for name in stub_names(lesson, exercise):
        for code in absurd:
            state, message = Learner(lesson).check(exercise, "import torch\n" + stub, code.format(name))
            assert state != "right", f"{code} passed: {message}"


def functions(case):
    """Whether the stub of (lesson, exercise) defines one function."""
    names = stub_names(*case)
    return len(names) == 1 and f"def {names[0]}(" in source(NOTEBOOKS[case[0]], f"{case[1]}-stub")


@pytest.mark.parametrize("lesson, exercise", list(filter(functions, EXERCISES)))
def test_recorded_answers_do_not_pass(lesson, exercise):
    """What the right answer returned last time, replayed in the same order."""
    name, = stub_names(lesson, exercise)
    learner = Learner(lesson)
    record = f"""
import copy
true, table = {name}, []
def {name}(*args, **kwargs):
    result = true(*args, **kwargs)
    table.append(copy.deepcopy(result) if not hasattr(result, "grad_fn") else result)
    return result
"""
    assert learner.check(exercise, answer(lesson, exercise), record)[0] == "right"
    table = learner.names["table"]
    learner = Learner(lesson)
    (learner.names["ART"] / "progress.json").unlink()
    learner.names["replay"] = iter(table * 9)
    state, message = learner.check(exercise, f"def {name}(*args, **kwargs): return next(replay)")
    assert state != "right", f"a table of results passed: {message}"


@pytest.mark.parametrize("lesson, exercise", list(itertools.filterfalse(functions, EXERCISES)))
def test_a_check_wants_other_values_each_time(lesson, exercise):
    """What it compares with, asked for twice; equal lists would be a table that an answer could hold."""
    def wanted():
        learner, values = Learner(lesson), []

        def check(name, trials):
            torch.random.seed()
            values.extend(str(want) for got, want, slips in trials())
        learner.names["check"] = check
        for code in answer(lesson, exercise), source(NOTEBOOKS[lesson], f"{exercise}-check"):
            exec(compiled(code, exercise), learner.names)
        return values
    torch = pytest.importorskip("torch")
    assert wanted() != wanted()


def test_check_leaves_the_global_generator_alone():
    torch = pytest.importorskip("torch")
    lesson, exercise = next(case for case in EXERCISES if case[0] >= "03")
    torch.manual_seed(7)
    want = torch.rand(3)
    learner = Learner(lesson)
    torch.manual_seed(7)
    learner.check(exercise, answer(lesson, exercise))
    assert torch.equal(torch.rand(3), want)


def test_a_right_answer_stays_right_in_the_progress_file():
    lesson, exercise = EXERCISES[0]
    learner = Learner(lesson)
    learner.check(exercise, answer(lesson, exercise))
    stub = source(NOTEBOOKS[lesson], f"{exercise}-stub")
    assert learner.check(exercise, stub)[0] == "right"


@pytest.mark.parametrize("damaged", ["{half a fi", "[1]", "3", "null", '"x"'])
def test_a_damaged_progress_file_is_kept_beside_the_new_one(tmp_path, damaged):
    lesson, exercise = EXERCISES[0]
    learner = Learner(lesson)
    (learner.names["ART"] / "progress.json").write_text(damaged)
    assert learner.check(exercise, answer(lesson, exercise))[0] == "right"
    assert (learner.names["ART"] / "progress.damaged.json").read_text() == damaged


def test_a_progress_file_with_other_values_is_read_as_not_attempted(tmp_path):
    learner = Learner(EXERCISES[0][0])
    (learner.names["ART"] / "progress.json").write_text('{"00-slope": ["x"]}')
    assert learner.names["word"](learner.names["progress"]()["00-slope"]) == "还没作答"


@pytest.mark.parametrize("spoil", [Path.mkdir, Path.touch])
def test_a_progress_file_that_cannot_be_read_stops_no_check(tmp_path, capsys, monkeypatch, spoil):
    learner = Learner(EXERCISES[0][0], "en")
    spoil(learner.names["ART"] / "progress.json")  # a folder, or a file that may not be read
    if spoil is Path.touch:
        monkeypatch.setattr(Path, "read_text", refused)
    learner.names["report"]("00-slope", "right", "well done")
    told = capsys.readouterr().out
    assert "progress is not saved:" in told and "well done" in told


def refused(path, *args):
    """As reading a file of somebody else: PermissionError."""
    raise PermissionError(13, "Permission denied", str(path))


def test_a_folder_that_was_deleted_is_made_again(tmp_path):
    lesson, exercise = EXERCISES[0]
    learner = Learner(lesson)
    shutil.rmtree(learner.names["ART"])
    assert learner.check(exercise, answer(lesson, exercise))[0] == "right"


def test_a_read_only_folder_is_said_and_replaced(monkeypatch, tmp_path, capsys):
    def refuse(dir):
        raise PermissionError(13, "Permission denied", str(dir))
    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    names = {"say": lambda zh, en: en}
    exec(source(NOTEBOOKS[EXERCISES[0][0]], "folder"), names)
    assert "not writable, files go to" in capsys.readouterr().out
    assert names["ART"].is_dir() and tmp_path not in names["ART"].parents


def asked(lesson, check):
    """What a quiz check reports: a list of (question, stub, target, letters).

    question: its name in progress.json; stub: the code of the nearest stub
    before the check; target: what the learner sets in it, answer_1 or
    answers[1]; letters: those that the card offers for this question. One card
    may hold several questions, each a paragraph that begins **测验1**.
    """
    notebook, ids = NOTEBOOKS[lesson], IDS[lesson]
    stub = [i for i in ids[:ids.index(f"{check}-check")] if re.fullmatch(r"quiz-\w+-stub", i)][-1]
    card, result = source(notebook, stub[:-len("-stub")]), []
    for question, target in re.findall(r'^quiz\("([\w-]+)", ([\w\[\]]+),', source(notebook, f"{check}-check"), re.M):
        parts = re.split(r"^(?=\*\*[^*\d]*\d+\*\*)", card, flags=re.M)
        number = re.search(r"\d+", target).group()
        part, = [p for p in parts if "[" not in target or re.match(rf"\*\*[^*\d]*{number}\*\*", p)][-1:]
        letters = re.findall(r"^(?:- )?\**([A-F])\**[.．、：:)）]", part, re.M)
        result.append((question, source(notebook, stub), target, letters))
    return result


@pytest.mark.parametrize("lesson", NOTEBOOKS)
def test_every_quiz_question_is_asked_and_checked_once(lesson):
    every = [case for name, check in QUIZ if name == lesson for case in asked(lesson, check)]
    targets, names = [(stub, target) for _, stub, target, _ in every], [case[0] for case in every]
    offered = []
    for stub in dict.fromkeys(stub for _, stub, _, _ in every):
        tree = ast.parse(stub).body[0]
        name = tree.targets[0].id
        offered += [(stub, f"{name}[{key}]") for key in ast.literal_eval(tree.value)] if isinstance(
            tree.value, ast.Dict) else [(stub, name)]
    assert sorted(targets) == sorted(offered) and len(set(names)) == len(names)


@pytest.mark.parametrize("lesson, check", QUIZ)
def test_quiz_explains_every_letter(lesson, check):
    cases = asked(lesson, check)
    assert cases, f"{lesson} / {check}: no question found"
    for question, stub, target, letters in cases:
        assert len(letters) >= 3, f"{lesson} / {question}: fewer than three options found"

        def state_of(answer, lang="zh"):
            learner = Learner(lesson, lang)
            (learner.names["ART"] / "progress.json").unlink(missing_ok=True)
            return learner.check(check, stub, answer, question=question)

        for lang in "zh", "en":
            results = [state_of(f"{target} = {letter.lower()!r}", lang) for letter in letters]
            assert sorted(state for state, _ in results) == ["right"] + ["wrong"] * (len(letters) - 1), results
            assert len({message for _, message in results}) == len(letters)
            assert lang == "zh" or not any(HAN.search(message) for _, message in results), results
        for absurd in "pass", f"{target} = None", f"{target} = 3.5", f"{target} = ['A']", f"{target} = 'Z'":
            assert state_of(absurd)[0] == "not attempted"
