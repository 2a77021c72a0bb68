"""A lesson in JupyterLab, as a learner opens it: Run All in a real browser."""
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from tests.notebooks import REPORTS, ROOT, pngs, read, text

LESSON = "01_minimal_loop.ipynb"
HOW = ("no Chromium on this machine, so JupyterLab was not tested: install chromium "
       "(Debian: apt-get install chromium fonts-noto-cjk) or Google Chrome")
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]


@pytest.fixture
def browser():
    """A page of 1400 x 1000 pixels in a headless Chromium."""
    if BROWSER is None:
        assert not os.environ.get("CI"), HOW
        pytest.skip(HOW)
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=QUIET)
        yield chromium.new_page(viewport={"width": 1400, "height": 1000})
        chromium.close()


@pytest.fixture
def lab(tmp_path):
    """JupyterLab on a copy of the lesson without its outputs: (url, file)."""
    notebook = read(ROOT / "notebooks" / LESSON)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    file = tmp_path / LESSON
    file.write_text(json.dumps(notebook), "utf-8")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}",
               "--ServerApp.port_retries=0", "--IdentityProvider.token=learner", f"--ServerApp.root_dir={tmp_path}",
               "--LabApp.news_url=", "--allow-root"]
    environment = {**os.environ, "JUPYTER_CONFIG_DIR": str(tmp_path / "config"), "HOME": str(tmp_path)}
    server = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(lambda: urllib.request.urlopen(f"http://127.0.0.1:{port}/api?token=learner"), 60)
        yield f"http://127.0.0.1:{port}/lab/tree/{LESSON}?token=learner", file
    finally:
        server.terminate()
        server.wait(30)


def wait(action, seconds):
    """The first true result of action(); an exception counts as not yet."""
    until, error = time.monotonic() + seconds, "it stayed false"
    while time.monotonic() < until:
        try:
            result = action()
            if result:
                return result
        except Exception as problem:
            error = problem
        time.sleep(0.3)
    raise TimeoutError(f"not within {seconds} s: {error}")


def test_run_all_in_jupyterlab_gives_the_committed_outputs(browser, lab):
    url, file = lab
    browser.goto(url)
    browser.locator(".jp-Notebook .jp-Cell").first.wait_for(timeout=60000)
    api = url.replace(f"lab/tree/{LESSON}", "api/kernels")

    def ready():
        with urllib.request.urlopen(api) as answer:
            kernels = json.load(answer)
        return kernels and kernels[0]["execution_state"] == "idle" and kernels[0]["connections"]

    wait(ready, 60)
    browser.wait_for_timeout(1000)  # JupyterLab, too, must hear that the kernel is idle
    browser.get_by_role("menuitem", name="Run", exact=True).click()
    browser.get_by_role("menuitem", name="Run All Cells", exact=True).click()

    def finished():
        browser.keyboard.press("Control+s")
        cells = [cell for cell in read(file).cells if cell.cell_type == "code"]
        return cells if all(cell.execution_count for cell in cells) else None

    cells = wait(finished, 120)
    REPORTS.mkdir(parents=True, exist_ok=True)
    browser.screenshot(path=REPORTS / "jupyterlab.png")
    committed = [cell for cell in read(ROOT / "notebooks" / LESSON).cells if cell.cell_type == "code"]
    for now, then in zip(cells, committed):
        assert text(now.outputs) == text(then.outputs), f"{LESSON} / {now.id}"
        assert len(pngs(now.outputs)) == len(pngs(then.outputs)), f"{LESSON} / {now.id}: figures"
