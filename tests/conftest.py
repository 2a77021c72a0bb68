"""The browser of the tests that look at what they test."""
import os

import pytest

import tests.notebooks  # noqa: F401  puts tools/ on the path

from make_handout import BROWSER, QUIET  # isort: skip

HOW = ("no Chromium on this machine, so JupyterLab and the decks were not tested: install chromium "
       "(Debian: apt-get install chromium fonts-noto-cjk) or Google Chrome")

LONGEST = ("test_slides", "test_lab", "test_exercises", "test_second_environment")


def pytest_collection_modifyitems(items):
    """The longest modules first, so that two workers are done at about the same time."""
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))


@pytest.fixture(scope="session")
def chromium():
    """A headless Chromium; without one the test is skipped, but never in CI."""
    if BROWSER is None:
        assert not os.environ.get("CI"), HOW
        pytest.skip(HOW)
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=QUIET)
        yield browser
        browser.close()
