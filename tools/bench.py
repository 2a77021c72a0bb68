"""Measure seconds per lesson and of the whole suite beside the floor: make bench.

The floor is a notebook that only imports torch and matplotlib and draws one
line. For the suite it is as many such notebooks as there are lessons, two at a
time. A machine's speed changes while it works: each time stands between two
floors, and of three rounds of a lesson the median counts. Prints a table and
writes it to _nb_artifacts/reports/bench.json.
"""
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from run_notebooks import ROOT, execute, lessons

FLOOR = "import torch\nimport matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()"
SUITE = [sys.executable, "-m", "pytest", "-n", "2", "-q"]


def seconds(action):
    """Wall-clock seconds that action() takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def main():
    """Run every lesson alone and the whole suite, beside their floors; print and save."""
    result = {"lessons": {}}
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "floor.ipynb"
        nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(FLOOR)]), empty)

        def empties():
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(execute, [empty] * len(lessons())))

        def compare(name, action, floor, rounds=3):
            """Seconds of action and of the floors around it, of the round with the median ratio."""
            times = [seconds(floor)]
            for _ in range(rounds):
                times += [seconds(action), seconds(floor)]
            pairs = [(times[k], (times[k - 1] + times[k + 1]) / 2) for k in range(1, len(times), 2)]
            took, beside = sorted(pairs, key=lambda pair: pair[0] / pair[1])[rounds // 2]
            print(f"{name:<28}{took:6.1f} s, floor {beside:5.1f} s: {took / beside:5.2f} x", flush=True)
            return {"seconds": took, "floor": beside}

        execute(empty)  # once unmeasured: fills the caches of the disk
        for path in lessons():
            name = path.relative_to(ROOT / "notebooks").as_posix()
            result["lessons"][name] = compare(path.stem, lambda: execute(path), lambda: execute(empty))
        result["suite"] = compare("make test", lambda: subprocess.run(
            SUITE, cwd=ROOT, check=True, stdout=subprocess.DEVNULL), empties, rounds=1)
    report = ROOT / "_nb_artifacts" / "reports" / "bench.json"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(json.dumps(result, indent=1), "utf-8")
    print("written:", report.relative_to(ROOT))


if __name__ == "__main__":
    main()
