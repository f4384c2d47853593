"""The site as a reader's browser shows it."""

import re

import pytest

from guide.project import LANGUAGES

pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser
# What is the same template needs seconds a page: not at every turn.
EVERY = pytest.mark.thorough

COPIED = """async (wanted) =>
  (await navigator.clipboard.readText()).trimEnd() === wanted"""


@pytest.fixture(params=["some", pytest.param("all", marks=EVERY)])
def visited(request, pages):
    """Return a page of each kind in every language; in CI, every page."""
    if request.param == "all":
        return pages
    kinds = ("", "learn/first-hour/", "compare/training/", "fix/")
    return [f"{language}/{kind}" for language in LANGUAGES for kind in kinds]


def test_no_error_no_third_party_no_sideways_scroll(visited, visit, address):
    page = visit("en/", width=390)
    wide = {}
    for path in visited:
        page.goto(address + path)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 390:
            wide[path] = width
    assert not page.trouble
    assert not wide, "wider than a phone"
    assert len(visited) > len(LANGUAGES)


def test_language_switch_stays_on_the_page_and_the_place(
    visited, visit, address
):
    page = visit("en/")
    for path in visited:
        language, _, rest = path.partition("/")
        other = {"en": "ja", "ja": "en"}[language]
        page.goto(address + path)
        headings = page.locator("article :is(h1, h2)[id]")
        place = headings.last.get_attribute("id")
        # At once: the address follows the reader's place, who is at the end.
        page.evaluate(
            """(place) => {
              location.hash = place;
              document.querySelector("a.guide-language").click();
            }""",
            place,
        )
        page.wait_for_url(f"**/sub/path/{other}/{rest}#{place}")
        assert page.locator("html").get_attribute("lang") == other
    assert not page.trouble


@pytest.mark.parametrize(
    ("locale", "wanted"), [("ja-JP", "ja"), ("en-GB", "en"), ("fr-FR", "en")]
)
def test_landing_page_picks_the_readers_language(locale, wanted, visit):
    page = visit("", locale=locale)
    page.wait_for_url(f"**/sub/path/{wanted}/")
    assert not page.trouble


def test_landing_page_remembers_the_choice(visit, address):
    page = visit("en/", locale="en-GB")
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/")
    page.goto(address)
    page.wait_for_url("**/sub/path/ja/")


def test_landing_page_works_without_javascript(visit):
    page = visit("", java_script_enabled=False)
    page.get_by_role("link", name=re.compile("日本語")).click()
    page.wait_for_url("**/sub/path/ja/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_copy_button_gives_exactly_the_snippet(language, project, visit):
    page = visit(
        f"{language}/fix/build/kerastensor/",
        permissions=["clipboard-read", "clipboard-write"],
    )
    blocks = page.locator(".language-python.highlight")
    assert blocks.count() >= 3
    for i in range(blocks.count()):
        block = blocks.nth(i)
        name = block.locator(".filename a[download]").inner_text()
        block.hover()
        block.locator("button.md-code__button, .md-clipboard").first.click()
        source = (project.snippets / name).read_text("utf-8").rstrip("\n")
        page.wait_for_function(COPIED, arg=source)


def test_tabs_are_remembered_in_the_other_language(visit):
    page = visit("en/compare/training/")
    page.locator(".tabbed-labels").get_by_text("TensorFlow").click()
    loop = page.get_by_role("link", name="Download compare/training/loop.py")
    assert loop.first.is_visible()
    # A tab is a place, too: from another place, nothing but memory tells.
    page.evaluate(
        """() => {
          location.hash = "sources";
          document.querySelector("a.guide-language").click();
        }"""
    )
    page.wait_for_url("**/ja/compare/training/#sources")
    page.wait_for_function(
        "document.querySelectorAll('.tabbed-set > input')[1].checked"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_eras_stand_side_by_side(language, visit):
    page = visit(f"{language}/history/time-machine/")
    comparer = page.locator(".guide-comparer")
    sides = comparer.locator(".guide-comparer__sides > div")
    assert sides.count() == 2
    lines = "nodes => nodes.map(e => [e.className, e.textContent])"
    built = comparer.locator(".filename, .line, .language-text")
    written = built.evaluate_all(lines)
    comparer.locator("select").first.dispatch_event("change")
    # The script marks and leaves out the same.
    assert built.evaluate_all(lines) == written
    left, right = comparer.locator("select").all()
    left.select_option("keras-theano-2015")
    right.select_option("today-jax")
    old, new = (side.inner_text() for side in sides.all())
    assert "nb_epoch" in old and "nb_epoch" not in new
    assert "jax" in new and "# ///" not in new
    marked = comparer.locator(".only").all_inner_texts()
    assert any("nb_epoch" in line for line in marked)
    assert not any("load_digits()" in line for line in marked)
    assert not page.trouble


def test_without_javascript_the_eras_follow_one_another(visit):
    page = visit("en/history/time-machine/", java_script_enabled=False)
    comparer = page.locator(".guide-comparer")
    assert comparer.locator(".filename").count() == 2
    assert comparer.locator("select").count() == 2
    assert comparer.locator("select:visible").count() == 0
    assert page.locator(".language-python").count() > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_api_map_narrows_to_what_is_typed(language, visit):
    page = visit(f"{language}/compare/api-map/")
    rows = page.locator("tbody tr:visible")
    assert rows.count() >= 120
    box = page.get_by_role("searchbox").last
    box.fill("tf.gather axis")
    assert 1 <= rows.count() < 5
    for text in rows.all_inner_texts():
        assert "tf.gather" in text
    titles = page.locator("article h2:visible").count()
    assert str(rows.count()) in page.locator("output").inner_text()
    box.fill("")
    assert page.locator("article h2:visible").count() > titles
    assert not page.trouble


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chooser_narrows_by_keyboard(language, visit):
    page = visit(f"{language}/choose/")
    answers = page.locator("h2[data-have]:visible")
    every = answers.count()
    page.locator("input[name=have]").first.focus()
    page.keyboard.press("ArrowDown")
    page.locator("input[name=want]").first.focus()
    page.keyboard.press("ArrowDown")
    chosen = answers.count()
    assert 1 <= chosen < every
    assert page.locator("tbody tr:visible").count() == chosen
    assert str(chosen) in page.locator("output").inner_text()
    assert not page.trouble


def test_without_javascript_all_advice_is_there(visit):
    page = visit("en/choose/", java_script_enabled=False)
    assert not page.locator(".guide-chooser").is_visible()
    assert page.locator("tbody tr:visible").count() == 9
