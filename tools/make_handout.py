"""Print a lesson's slides with the speaker notes under each, as PDF: make handout NB=03.

Needs a Chromium or Google Chrome. Written to _nb_artifacts/slides/<lesson>-handout.pdf.
"""
import shutil
import sys

from build_slides import DECKS, load, render
from run_notebooks import ROOT, lessons

BROWSER = next(filter(None, map(shutil.which, (
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome", "msedge"))), None)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]


def html(path):
    """The handout of the lesson at path as one HTML page; SystemExit when it has no deck."""
    return render("handout.html.j2", deck=load(path), lang="en" if path.parent.name == "en" else "zh-CN")


def main():
    """Write the handout of every lesson that the first argument names."""
    if BROWSER is None:
        raise SystemExit("no browser to print with: install chromium (Debian: apt-get install chromium "
                         "fonts-noto-cjk) or Google Chrome, then make handout again")
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER, args=QUIET)
        for lesson in lessons(*sys.argv[1:2]):
            name = lesson.relative_to(ROOT / "notebooks").with_suffix("")
            target = DECKS / name.parent / f"{name.name}-handout.pdf"
            page = chromium.new_page()
            page.set_content(html(lesson))
            page.evaluate("() => window.MathJax?.startup?.promise")
            target.parent.mkdir(parents=True, exist_ok=True)
            beside = target.with_suffix(".tmp")
            page.pdf(path=beside, prefer_css_page_size=True, print_background=True)
            beside.replace(target)
            print(target.relative_to(ROOT).as_posix(), flush=True)
        chromium.close()


if __name__ == "__main__":
    try:
        main()
    except OSError as error:  # npm packages missing, folder not writable
        sys.exit(str(error))
