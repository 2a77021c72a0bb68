# The folder for all that a lesson writes: the course's, else one beside it.
import json, tempfile  # noqa: E401
from pathlib import Path

page = "_nb_artifacts/README.md"
tops = [top for top in Path.cwd().parents if (top / page).exists()]
ART = (tops or [Path.cwd()])[0] / "_nb_artifacts"
try:
    ART.mkdir(exist_ok=True)
    tempfile.TemporaryFile(dir=ART).close()
except OSError as why:
    ART = Path(tempfile.mkdtemp())
    print(say("这里不可写，改存到", "not writable, files go to"), ART, why)


def progress(**new):
    """Results so far, {exercise: state}; new ones are added to the file."""
    path, results = ART / "progress.json", {}
    try:
        if path.exists():
            try:
                old = dict(json.loads(path.read_text("utf-8")))
                results = {name: str(old[name]) for name in old}
            except (ValueError, TypeError):  # keep the damaged, begin anew
                path.replace(ART / "progress.damaged.json")
        new = {k: v for k, v in new.items() if results.get(k) != "right"}
        results.update(new)
        if new:  # write beside, then rename: never half a file
            ART.mkdir(exist_ok=True)
            path.with_suffix(".tmp").write_text(json.dumps(results), "utf-8")
            path.with_suffix(".tmp").replace(path)
    except OSError as why:
        print(say("进度没有存上：", "progress is not saved:"), why)
    return results


def word(state):
    """A state in the language of this edition."""
    zh = {"right": "正确", "wrong": "不对", "raised": "代码报错"}
    return say(zh.get(state, "还没作答"), state)


def report(name, state, why):
    """Say the result of an exercise and add it to progress.json."""
    progress(**{name: state})
    print(f"{name} · {word(state)} · {why}")


print("artifacts dir:", ART.name)
