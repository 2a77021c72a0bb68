"""The decks in a real browser without a network: nothing cut off, nothing missing."""
import os
import re

import build_slides
import make_handout
import nbformat
import pytest

from tests.notebooks import ROOT, lessons, read

PATHS = {path.relative_to(ROOT / "notebooks").with_suffix("").as_posix(): path for path in lessons()}
AXE = build_slides.HERE / "node_modules/axe-core/axe.min.js"
HOW = "the decks were not tested: install Node.js (nodejs.org), go online once, and: npm ci --prefix tools/slides"
FAR = 99  # more fragments than a slide has: all of them are shown
# A list of texts, each with a slide's id: what is wrong with the slides of the open deck.
LOOK = """() => Reveal.getSlides().flatMap(slide => {
  const at = Reveal.getIndices(slide), page = slide.querySelector(".page"), wrong = new Set()
  Reveal.slide(at.h, at.v, %d)
  const edge = page.getBoundingClientRect()
  const all = selector => [...page.querySelectorAll(selector)]
  const shown = node => node.checkVisibility({checkVisibilityCSS: true, opacityProperty: true})
  const smaller = px => node => parseFloat(getComputedStyle(node).fontSize) < px
  const say = (bad, why) => bad && wrong.add(slide.id + ": " + why)
  say(!page.innerText.trim() && !all("img").length, "empty")
  const low = Math.max(...all(".cell, .cell *").map(node => node.getBoundingClientRect().bottom - edge.top))
  say(low > 690, `cut off: ${Math.round(low)} px high, 690 are above the foot`)
  say(all(".cell *").some(node => node.getBoundingClientRect().right > edge.right), "cut off at the right")
  say(all("p, li, blockquote, h1, h2, h3, td").some(smaller(24)), "prose under 24 px")
  say(all("pre, code").some(smaller(18)), "code under 18 px")
  say(all("img").some(node => !node.naturalWidth || node.clientHeight < 240), "a figure is not drawn, or small")
  say(all("img").some(node => node.alt.length < 10), "a figure has no alt text")
  say(!all(".cell").every(shown), "a fragment stays hidden")
  say([...slide.querySelectorAll("aside.notes")].some(shown), "the speaker's notes can be seen")
  say(/^(讲者备注：|Speaker notes?:)/m.test(page.innerText), "the speaker's notes can be seen")
  say(all("p, li").some(node => /\\$[^$]+\\$/.test(node.innerText)), "a formula is not rendered")
  return [...wrong]
})""" % FAR
# What axe-core calls serious or critical; it judges what is on the page.
AXE_RUN = """async () => (await axe.run("main", {resultTypes: ["violations"], preload: false})).violations.flatMap(v =>
  ["serious", "critical"].includes(v.impact) ? [`axe: ${v.help}: ${v.nodes[0].html.slice(0, 200)}`] : [])"""

pytestmark = pytest.mark.skipif(not AXE.exists() and not os.environ.get("CI"), reason=HOW)


def build(path, damage=None):
    """(Deck, HTML) of a lesson, perhaps spoiled by damage, a function of {id: cell}."""
    notebook = read(path)
    if damage:
        damage({cell.id: cell for cell in notebook.cells})
        notebook.metadata["outputs_of"] = build_slides.fingerprint(notebook)
    deck = build_slides.Deck(notebook)
    return deck, build_slides.render("deck.html.j2", deck=deck, lang="zh-CN")


@pytest.fixture(scope="module")
def look(chromium, tmp_path_factory):
    """A function that opens a deck's HTML without a network: (page, list of faults)."""
    file = tmp_path_factory.mktemp("deck") / "deck.html"

    def opened(html, query="", width=1280, height=720):
        file.write_text(html, "utf-8")
        for context in chromium.contexts:  # the last one's
            context.close()
        context = chromium.new_context(viewport={"width": width, "height": height}, offline=True)
        faults, own = [], (file.as_uri(), "data:", "blob:", "about:")
        context.on("request", lambda r: r.url.startswith(own) or faults.append(f"request: {r.url}"))
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
        page.goto(file.as_uri() + query)
        page.wait_for_function("window.Reveal && Reveal.isReady()")
        page.evaluate("() => window.MathJax?.startup?.promise")
        return page, faults

    return opened


def slide_faults(look, html):
    """Everything that is wrong with a deck's slides, as a list of texts."""
    page, faults = look(html)
    return faults + page.evaluate(LOOK)


def print_faults(look, deck, html, dark=False):
    """What is wrong with the deck as it is printed, where all of it is on one page."""
    page, faults = look(html, "?print-pdf")
    page.wait_for_selector(".pdf-page")
    printed = page.pdf(prefer_css_page_size=True, print_background=True)
    n_pages = len(re.findall(rb"/Type\s*/Page\b", printed))
    if n_pages != len(deck.slides):
        faults.append(f"{n_pages} pages for {len(deck.slides)} slides")
    page.add_script_tag(path=AXE)
    if dark:
        page.evaluate("document.documentElement.classList.add('dark')")
    return faults + page.evaluate(AXE_RUN)


@pytest.mark.parametrize("name", PATHS)
def test_every_slide_of_a_deck(name, look):
    deck, html = build(PATHS[name])
    assert not slide_faults(look, html) + print_faults(look, deck, html)


@pytest.mark.parametrize("name", PATHS)
def test_a_deck_shows_what_belongs_on_a_slide(name):
    notebook = read(PATHS[name])
    kinds = {cell.id: cell.metadata.slideshow.slide_type for cell in notebook.cells}
    tags = {cell.id: set(cell.metadata.get("tags", [])) for cell in notebook.cells}
    sections = [c.id for c in notebook.cells
                if re.search("^## ", c.source, re.M) and not tags[c.id] & {"exercise", "quiz"}]
    figures = [i for i in tags if "figure" in tags[i]]
    assert not [i for i in sections + figures if kinds[i] in ("skip", "notes")], "a section or figure is on no slide"
    never = {"setup", "check", "hint", "solution", "stub", "score"}
    assert not [i for i in tags if tags[i] & never and kinds[i] != "skip"], "does not belong on a slide"


@pytest.mark.parametrize("below", ["## 9. Next", "### Next", "---\n\nNext"])
def test_what_stands_above_a_heading_or_a_rule_ends_the_slide_before(below):
    deck, html = build(next(iter(PATHS.values())), lambda cells: cells["finale"].update(source=f"So B.\n\n{below}"))
    at = next(i for i, slide in enumerate(deck.slides) if slide.id == "finale")
    assert deck.slides[at - 1].cells[-1].source == "So B."
    assert deck.slides[at].cells[0].source == below.replace("---\n\n", "")


def test_decks_are_built_twice_the_same_and_need_nothing_beside_them():
    first, second = build_slides.pages(), build_slides.pages()
    assert first == second
    assert len(first) == len(PATHS) + 1
    for name, page in first.items():
        for target in re.findall(r'href="([^"#:]+)"', re.sub(r"<script>.*?</script>", "", page, flags=re.S)):
            assert (name.parent / target) in first, f"{name}: links to {target}"


@pytest.fixture
def make(tmp_path, monkeypatch):
    """A function that runs make slides for one lesson, into a folder that holds an old deck."""
    monkeypatch.setattr(build_slides, "DECKS", tmp_path)
    monkeypatch.setattr(build_slides, "ROOT", tmp_path)
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "lesson.html").write_text("an old deck", "utf-8")

    def run(text):
        notebook = tmp_path / "notebooks" / "lesson.ipynb"
        notebook.write_text(text, "utf-8")
        monkeypatch.setattr(build_slides, "lessons", lambda: [notebook])
        build_slides.main()

    return run


def test_stale_and_broken_notebooks_leave_the_old_deck_whole(make, tmp_path, monkeypatch):
    good = PATHS["01_minimal_loop"].read_text("utf-8")
    for text, words in ((good.replace("n_epochs=50", "n_epochs=60"), "make run"), (good[:5000], "JSON"),
                        (good.replace('"slide_type": "slide"', '"slide_type": "-"'), "slide type '-'")):
        with pytest.raises(SystemExit, match=words):
            make(text)
        assert (tmp_path / "lesson.html").read_text("utf-8") == "an old deck"
    monkeypatch.setattr(build_slides, "HERE", tmp_path)
    with pytest.raises(Exception, match="deck.html.j2"):
        make(good)
    assert (tmp_path / "lesson.html").read_text("utf-8") == "an old deck"
    with pytest.raises(FileNotFoundError, match="Node.js"):
        build_slides.asset("reveal.js/dist/reveal.js")


def test_a_deck_is_written_whole(make, tmp_path):
    make(PATHS["01_minimal_loop"].read_text("utf-8"))
    assert (tmp_path / "lesson.html").read_text("utf-8").endswith("</html>")
    assert "lesson.html" in (tmp_path / "index.html").read_text("utf-8")


DAMAGES = [  # to a slide of its own each: (its id, what is changed, words of the fault)
    ("title", {"source": '# 01\n\n**5**\n<script src="https://example.org/a.js"></script>'},
     "request: https://example.org/a.js"),
    ("goals", {"source": '<link rel="stylesheet" href="https://example.org/a.css">goals'},
     "request: https://example.org/a.css"),
    ("bet", {"source": "a bet\n<script>missing()</script>"}, "script error: missing"),
    ("bet-run", {"source": "\n".join(["x = 1"] * 40)}, "bet-run: cut off: "),
    ("by-hand", {"source": '<div style="width: 3000px">wide</div>'}, "by-hand: cut off at the right"),
    ("six-steps", {"source": '<p style="font-size: 12px">small</p>'}, "six-steps: prose under 24 px"),
    ("parts", {"source": '<p style="color: #ccc">pale</p>'}, "#ccc"),
    ("loop", {"source": ""}, "loop: empty"),
    ("explore-line", {"metadata": {"alt": "", "slideshow": {"slide_type": "subslide"}}},
     "explore-line: a figure has no alt text"),
    ("note-steps", {"metadata": {"slideshow": {"slide_type": "slide"}}}, "note-steps: the speaker's notes can be seen"),
]


@pytest.fixture(scope="module")
def faults_of_a_damaged_deck(look):
    """All that is found in a deck of lesson 01 with every damage in it."""
    def damage(cells):
        for cell_id, change, _ in DAMAGES:
            cells[cell_id].update(nbformat.from_dict(change))

    deck, html = build(PATHS["01_minimal_loop"], damage)
    return slide_faults(look, html) + print_faults(look, deck, html)


@pytest.mark.parametrize("words", [words for _, _, words in DAMAGES])
def test_damage_is_seen(words, faults_of_a_damaged_deck):
    assert any(words in fault for fault in faults_of_a_damaged_deck), faults_of_a_damaged_deck


def test_formulas_are_rendered(look):
    _, html = build(PATHS["01_minimal_loop"], lambda c: c["goals"].update(source=r"the mean $\frac{1}{n}\sum_i x_i$"))
    page, faults = look(html)
    assert page.locator("#goals mjx-container svg").count() == 1 and not faults
    page.evaluate("() => document.querySelector('mjx-container').replaceWith('$x$')")
    assert "goals: a formula is not rendered" in page.evaluate(LOOK)


def test_the_dark_theme_has_enough_contrast(look):
    assert not print_faults(look, *build(PATHS["01_minimal_loop"]), dark=True)


def test_other_screens_scale(look):
    _, html = build(PATHS["01_minimal_loop"])
    for width, height, scale in (1920, 1080, 1.5), (1024, 768, 0.8):
        page, faults = look(html, width=width, height=height)
        assert not faults and abs(page.evaluate("Reveal.getScale()") - scale) < 0.01


def test_keys_fragments_and_the_speaker_view(look):
    deck, html = build(PATHS["01_minimal_loop"])
    page, faults = look(html)
    at = next(i for i, slide in enumerate(deck.slides) if slide.notes and len(slide.cells) > 1)
    fragments = page.locator(f"#{deck.slides[at].id} .fragment.visible")
    steps = 0
    while page.evaluate("Reveal.getCurrentSlide().id") != deck.slides[at].id:
        page.keyboard.press("Space")
        steps += 1
    assert steps >= at
    assert fragments.count() == 0, "the answer is there before the question is asked"
    page.keyboard.press("Space")
    assert fragments.count() == 1
    page.keyboard.press("t")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 24, 29)"
    page.keyboard.press("o")
    assert page.evaluate("Reveal.isOverview()")
    page.keyboard.press("o")
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    notes = opened.value.locator(".speaker-controls-notes .value")
    notes.filter(has_text="讲者备注").wait_for(timeout=10000)
    assert re.search(r"\d\d:\d\d:\d\d", opened.value.locator(".speaker-controls-time .timer").inner_text())
    assert not faults


def test_the_handout_has_every_slide_and_the_notes_under_it(chromium):
    path = PATHS["01_minimal_loop"]
    deck, _ = build(path)
    page = chromium.new_page()
    page.set_content(make_handout.html(path))
    assert page.locator(".sheet .page").count() == len(deck.slides)
    notes = page.locator(".sheet .notes").all_inner_texts()
    assert [bool(text.strip()) for text in notes] == [bool(slide.notes) for slide in deck.slides]
    assert page.pdf().startswith(b"%PDF")
    page.close()
