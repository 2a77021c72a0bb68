"""Lesson 12: its service leaves no process and no port behind, whatever ends the kernel's work."""
import signal
import socket
import subprocess
import sys
import time

import pytest

from tests.notebooks import ROOT, read

psutil = pytest.importorskip("psutil")  # comes with ipykernel
CELLS = ("setup", "folder", "bet-run", "train", "naive-text", "watch-text", "packages", "service", "bad")
ENDS = ("pass", "1 / 0", "sys.exit()", "time.sleep(60)  # interrupted", "time.sleep(60)  # killed")
if sys.platform == "win32":  # Ctrl+C would end the test, too
    ENDS = ENDS[:3] + ENDS[4:]
USE = """
write("naive", IMPORTS, NAIVE, WATCH)
for end in {}:
    try:
        with service("naive") as client:
            print("PORT", client.base_url.port, flush=True)
            sys.stdin.readline()
            exec(end)
    except BaseException as error:
        print(repr(error))
    print("OVER", end, flush=True)
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """A process, without a kernel, that uses the service once for each way to end."""
    cells = {cell.id: cell.source for cell in read(ROOT / "notebooks/12_capstone.ipynb").cells}
    shell = "import types\nget_ipython = lambda: types.SimpleNamespace(input_transformers_post=[])\n"
    source = shell + "\n\n".join(cells[i] for i in CELLS) + USE.format(ENDS)
    process = subprocess.Popen([sys.executable, "-c", source], cwd=tmp_path_factory.mktemp("service"),
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    yield process
    process.kill()
    process.communicate()


def line(process, start):
    """The rest of the next line that the program prints with that start."""
    printed = []
    for text in process.stdout:
        printed.append(text)
        if text.startswith(start):
            return text[len(start):].strip()
    raise AssertionError("the service did not come up:\n" + "".join(printed))


def servers(port):
    """The processes that were told to listen on the port."""
    return [process for process in psutil.process_iter(["cmdline", "status"])
            if process.info["status"] != "zombie" and str(port) in (process.info["cmdline"] or [])]


def gone(port, seconds):
    """Whether within some seconds no process is left that serves the port, and the port is free."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if not servers(port) and probe.connect_ex(("127.0.0.1", port)):
                return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("end", ENDS)
def test_nothing_is_left(program, end):
    port = int(line(program, "PORT "))
    assert servers(port), "the test does not see the service"
    program.stdin.write("\n")
    program.stdin.flush()
    if "killed" in end:
        program.kill()
        assert gone(port, 15)
        return
    if "interrupted" in end:
        time.sleep(0.5)
        program.send_signal(signal.SIGINT)
    assert line(program, "OVER ") == end
    assert gone(port, 1)
