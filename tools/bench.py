"""Measure seconds per lesson and of the whole suite beside the floor: make bench.

The floor is a notebook that only imports torch and matplotlib and draws one
line. For the suite it is as many such notebooks as there are lessons, two at a
time. Prints a table and writes it to _nb_artifacts/reports/bench.json.
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


def seconds(action, *arguments):
    """Wall-clock seconds that action(*arguments) takes."""
    start = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - start


def main():
    """Run the floor, every lesson alone and the whole suite; print and save."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "floor.ipynb"
        nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(FLOOR)]), empty)
        execute(empty)  # once unmeasured: fills the caches of the disk
        floor = min(seconds(execute, empty) for _ in range(3))
        print(f"{'floor':<30}{floor:6.1f} s", flush=True)
        result = {"floor": floor, "lessons": {}}
        for path in lessons():
            took = seconds(execute, path)
            result["lessons"][path.relative_to(ROOT / "notebooks").as_posix()] = took
            print(f"{path.stem:<30}{took:6.1f} s {took / floor:5.2f} x the floor", flush=True)
        with ThreadPoolExecutor(2) as pool:
            result["suite_floor"] = seconds(list, pool.map(execute, [empty] * len(lessons())))
    print(f"{'floor of as many notebooks':<30}{result['suite_floor']:6.1f} s", flush=True)
    result["suite"] = seconds(lambda: subprocess.run(SUITE, cwd=ROOT, check=True, stdout=subprocess.DEVNULL))
    print(f"{'make test':<30}{result['suite']:6.1f} s {result['suite'] / result['suite_floor']:5.2f} x that floor")
    report = ROOT / "_nb_artifacts" / "reports" / "bench.json"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.write_text(json.dumps(result, indent=1), "utf-8")
    print("written:", report.relative_to(ROOT))


if __name__ == "__main__":
    main()
