"""Lesson 12: its service leaves no process and no port behind, whatever ends the kernel's work."""
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from tests.notebooks import ROOT, read

psutil = pytest.importorskip("psutil")  # comes with ipykernel
CELLS = ("setup", "folder", "bet-run", "train", "naive-text", "watch-text", "packages", "service", "bad")
USE = """
write("naive", IMPORTS, NAIVE, WATCH)
with service("naive") as client:
    print("PORT", client.base_url.port, flush=True)
    {}
print("over", flush=True)
"""


def program(use):
    """The cells that the service needs, as a program that uses it."""
    cells = {cell.id: cell.source for cell in read(ROOT / "notebooks/12_capstone.ipynb").cells}
    shell = "import types\nget_ipython = lambda: types.SimpleNamespace(input_transformers_post=[])\n"
    return shell + "\n\n".join(cells[i] for i in CELLS) + USE.format(use)


def run(tmp_path, use):
    """Start the program; return it with the port of its service."""
    process = subprocess.Popen([sys.executable, "-c", program(use)], cwd=tmp_path, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    for line in process.stdout:
        if re.match(r"PORT \d+", line):
            return process, int(line.split()[1])
    raise AssertionError("the service did not come up")


def servers(port):
    """The processes that were told to listen on the port."""
    found = []
    for process in psutil.process_iter(["cmdline", "status"]):
        if process.info["status"] != "zombie" and str(port) in (process.info["cmdline"] or []):
            found.append(process)
    return found


def gone(port, seconds=15):
    """Whether within some seconds no process is left that serves the port."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not servers(port):
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("use", ["pass", "1 / 0", "sys.exit()"])
def test_nothing_is_left_after_the_block(tmp_path, use):
    process, port = run(tmp_path, use)
    process.communicate(timeout=60)
    assert gone(port, 1)


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGKILL", None)])
def test_nothing_is_left_when_the_kernel_is_interrupted_or_killed(tmp_path, way):
    if os.name == "nt":
        way = signal.SIGTERM  # TerminateProcess
    process, port = run(tmp_path, "time.sleep(60)")
    assert servers(port)
    process.send_signal(way)
    process.communicate(timeout=60)
    assert gone(port)
