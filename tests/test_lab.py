"""A lesson in JupyterLab, in a real browser: Run All by a learner, live slides by a lecturer."""
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

LESSON, LIVE = "01_minimal_loop.ipynb", "00_course_map.ipynb"


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """JupyterLab on a copy of the lesson without its outputs: (url, file)."""
    tmp_path = tmp_path_factory.mktemp("lab")
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


@pytest.fixture(scope="module")
def after_run_all(chromium, lab):
    """The page after Run > Run All Cells, and the code cells as JupyterLab saved them."""
    url, file = lab
    page = chromium.new_page(viewport={"width": 1400, "height": 1000})
    page.goto(url)
    page.locator(".jp-Notebook .jp-Cell:visible").first.wait_for(timeout=60000)
    api = url.replace(f"lab/tree/{LESSON}", "api/kernels")

    def ready():
        with urllib.request.urlopen(api) as answer:
            kernels = json.load(answer)
        return kernels and kernels[0]["execution_state"] == "idle" and kernels[0]["connections"]

    wait(ready, 60)
    page.wait_for_timeout(1000)  # JupyterLab, too, must hear that the kernel is idle
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()

    def finished():
        page.keyboard.press("Control+s")
        cells = [cell for cell in read(file).cells if cell.cell_type == "code"]
        return cells if all(cell.execution_count for cell in cells) else None

    cells = wait(finished, 120)
    REPORTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=REPORTS / "jupyterlab.png")
    yield page, cells
    page.close()


def test_run_all_in_jupyterlab_gives_the_committed_outputs(after_run_all):
    committed = [cell for cell in read(ROOT / "notebooks" / LESSON).cells if cell.cell_type == "code"]
    for now, then in zip(after_run_all[1], committed):
        assert text(now.outputs) == text(then.outputs), f"{LESSON} / {now.id}"
        assert len(pngs(now.outputs)) == len(pngs(then.outputs)), f"{LESSON} / {now.id}: figures"


def test_a_lecturer_changes_a_line_on_a_live_slide(chromium, lab):
    url, file = lab
    shutil.copy(ROOT / "notebooks" / LIVE, file.parent)
    page = chromium.new_page(viewport={"width": 1280, "height": 720})
    # A workspace of its own: the default one may bring back the other test's tab, and hide this one's toolbar.
    page.goto(url.replace(f"lab/tree/{LESSON}", f"lab/workspaces/live/tree/{LIVE}"))
    page.locator(".jp-Notebook .jp-Cell:visible").first.wait_for(timeout=60000)
    page.locator('.jp-NotebookPanel-toolbar [data-status="idle"]:visible').first.wait_for(timeout=60000)
    page.locator('.jp-NotebookPanel-toolbar [data-command="deck:toggle"]:visible').first.click()
    slide, code = page.locator(".jp-Cell.jp-deck-mod-visible"), page.locator(".jp-CodeCell.jp-deck-mod-visible")
    slide.filter(has_text="分钟").wait_for(timeout=20000)  # the title alone
    seen = 0
    for _ in range(30):  # it moves with a delay: go on until code stands still
        seen = seen + 1 if code.count() else 0
        if seen == 3:
            break
        if not seen:
            page.keyboard.press("Space")
        page.wait_for_timeout(800)
    code.first.locator(".cm-content").click()
    page.locator(".jp-mod-editMode").first.wait_for(timeout=20000)
    page.wait_for_timeout(500)
    page.keyboard.press("Control+Home")
    page.keyboard.type("print(6*7)\n", delay=50)
    page.keyboard.press("Control+Enter")
    code.locator(".jp-OutputArea-output", has_text="42").wait_for(timeout=20000)
    page.screenshot(path=REPORTS / "live-slide.png")
    page.close()
