"""The site as a reader's browser shows it."""

import re

import pytest

from guide import text
from guide.project import LANGUAGES
from guide.tables import glossary

sync_api = pytest.importorskip("playwright.sync_api")
expect = sync_api.expect

pytestmark = pytest.mark.browser
BOTH = pytest.mark.parametrize("language", LANGUAGES)
CLIPBOARD = {"permissions": ["clipboard-read", "clipboard-write"]}
COPIED = """async (wanted) =>
  (await navigator.clipboard.readText()).trimEnd() === wanted"""
WIDTH = "document.documentElement.scrollWidth"


@pytest.fixture(
    params=["kinds", pytest.param("pages", marks=pytest.mark.weekly)]
)
def visited(request):
    """Return a page of each kind in every language; weekly, every page."""
    return request.getfixturevalue(request.param)


def test_no_error_no_third_party_no_sideways_scroll(visited, visit, address):
    page = visit("en/", width=390)
    wide = {}
    for path in visited:
        page.goto(address + path)
        if page.evaluate(WIDTH) > 390:
            wide[path] = page.evaluate(WIDTH)
    assert not page.trouble
    assert not wide, "wider than a phone"


@BOTH
@pytest.mark.parametrize("path", ["", "learn/first-hour/"])
def test_language_switch_stays_on_the_page_and_the_place(
    path, language, visit
):
    page = visit(f"{language}/{path}")
    other = {"en": "ja", "ja": "en"}[language]
    last = page.locator("article :is(h1, h2)[id]").last
    place = last.get_attribute("id")
    # At once: the address follows the reader's place on the page.
    page.evaluate(
        """(place) => {
          location.hash = place;
          document.querySelector("a.guide-language").click();
        }""",
        place,
    )
    page.wait_for_url(f"**/sub/path/{other}/{path}#{place}")
    expect(page.locator("html")).to_have_attribute("lang", other)
    assert not page.trouble


@pytest.mark.parametrize(
    ("locale", "wanted"), [("ja-JP", "ja"), ("en-GB", "en"), ("fr-FR", "en")]
)
def test_landing_page_picks_the_readers_language(
    locale, wanted, visit, address
):
    page = visit("", locale=locale)
    page.wait_for_url(f"**/sub/path/{wanted}/")
    # What a reader has chosen since counts more.
    page.locator("a.guide-language").click()
    other = {"en": "ja", "ja": "en"}[wanted]
    page.wait_for_url(f"**/{other}/")
    page.goto(address)
    page.wait_for_url(f"**/sub/path/{other}/")
    assert not page.trouble


def test_copy_buttons_give_the_snippet_and_the_markdown(project, site, visit):
    path = "ja/fix/build/kerastensor/"
    page = visit(path, **CLIPBOARD)
    block = page.locator(".language-python.highlight").first
    name = block.locator(".filename a[download]").inner_text()
    snippet = (project.snippets / name).read_text("utf-8")
    markdown = (site / path / "index.md").read_text("utf-8")
    whole = page.get_by_role(
        "button", name=text.load("ja")["markdown"]["copy"]
    )
    for button, said in (
        (block.locator("button.md-code__button"), snippet),
        (whole, markdown),
    ):
        button.focus()
        page.keyboard.press("Enter")
        page.wait_for_function(COPIED, arg=said.rstrip())
    assert not page.trouble


def test_tabs_are_remembered_in_the_other_language(visit):
    page = visit("en/compare/training/")
    page.locator(".tabbed-labels").get_by_text("TensorFlow").first.click()
    boxes = page.locator(".tabbed-set").first.locator("xpath=./input")
    expect(boxes.nth(1)).to_be_checked()
    # A tab is a place, too: from another place, nothing but memory tells.
    page.evaluate(
        """() => {
          location.hash = "sources";
          document.querySelector("a.guide-language").click();
        }"""
    )
    page.wait_for_url("**/ja/compare/training/#sources")
    expect(boxes.nth(1)).to_be_checked()


def test_two_eras_stand_side_by_side(visit):
    page = visit("en/history/time-machine/")
    comparer = page.locator(".guide-comparer")
    left, right = comparer.locator("select").all()
    left.select_option("keras-theano-2015")
    right.select_option("today-jax")
    sides = comparer.locator(".guide-comparer__sides > div")
    old, new = sides.first, sides.nth(1)
    expect(old).to_contain_text("nb_epoch")
    expect(new).to_contain_text("jax")
    expect(new).not_to_contain_text("nb_epoch")
    # The comment that names the packages is not the program.
    expect(new).not_to_contain_text("# ///")
    marked = comparer.locator(".only").all_inner_texts()
    assert any("nb_epoch" in line for line in marked)
    assert not any("load_digits()" in line for line in marked)
    assert not page.trouble


def test_a_drawn_digit_is_read(visit):
    page = visit("en/learn/first-hour/")
    box = page.locator(".guide-digit")
    box.locator("button[value=clear]").click()
    grid = box.get_by_role("grid")
    grid.drag_to(
        grid,
        source_position={"x": 130, "y": 5},
        target_position={"x": 130, "y": 230},
    )
    expect(box.get_by_role("status")).to_contain_text("reads 1")
    assert not page.trouble


# Not what is drawn: tables that are far away are not, as yet.
SHOWN = """() => [...document.querySelectorAll("form ~ * tbody tr")]
  .filter((row) => !row.closest("[hidden]"))
  .map((row) => row.textContent.toLowerCase())"""


@pytest.mark.parametrize(
    ("where", "typed"),
    [
        ("en/compare/api-map/", "keras.ops shape"),
        ("ja/compare/api-history/", "keras.ops 3.1"),
        ("en/about/compatibility/", "save h5"),
    ],
)
def test_a_box_narrows_tables_to_rows_with_all_words(where, typed, visit):
    page = visit(where)
    box = page.locator(".guide-filter input")
    everything = page.evaluate(SHOWN)
    words = typed.lower().split()
    wanted = [row for row in everything if all(w in row for w in words)]
    assert 0 < len(wanted) < len(everything)

    def narrowed(typed, rows):
        box.fill(typed)
        page.wait_for_function(
            f"rows => `${{rows}}` === `${{({SHOWN})()}}`", arg=rows
        )

    narrowed(typed, wanted)
    count = page.locator(".guide-filter output")
    expect(count).to_contain_text(re.compile(rf"(?<!\d){len(wanted)}(?!\d)"))
    narrowed("no row has this", [])
    # A heading goes with its tables, and comes back with them.
    tables = "form ~ h2:not([hidden]):has(+ :is(table, :has(table)))"
    assert page.locator(tables).count() == 0
    narrowed("", everything)
    assert not page.trouble


@BOTH
def test_the_chooser_narrows_by_keyboard(language, visit):
    page = visit(f"{language}/choose/")
    answers = page.locator("h2[data-have]:visible")
    every = answers.count()
    for question in ("have", "want"):
        page.locator(f"input[name={question}]").first.focus()
        page.keyboard.press("ArrowDown")
    expect(answers).not_to_have_count(every)
    chosen = answers.count()
    assert chosen
    rows = page.locator("article table").first.locator("tbody tr:visible")
    expect(rows).to_have_count(chosen)
    expect(page.locator("article output")).to_contain_text(str(chosen))
    assert not page.trouble


def test_colours_follow_the_device_until_a_reader_chooses(visit):
    page = visit("en/", color_scheme="dark")
    body = page.locator("body")
    # Before any script file, lest the page flash.
    page.route("**/*.js", lambda route: route.abort())
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.locator(".guide-scheme button:visible")).to_have_count(1)
    page.unroute("**/*.js")
    page.reload()
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.locator(".guide-scheme button:visible").focus()
    page.keyboard.press("Enter")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    # The keyboard is where it was: on the button for the other one.
    expect(page.locator(":focus")).to_have_attribute("value", "default")
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize("typo", ["en/compare/trainning/", "ja/a/b/c.html"])
def test_what_is_missing_can_be_searched(typo, visit):
    page = visit(typo)
    box = page.get_by_role("searchbox").and_(page.locator(":visible")).first
    box.fill("KerasTensor")
    box.press("Enter")
    page.wait_for_url(re.compile(r"/sub/path/(en|ja)/\?q=KerasTensor"))
    result = page.locator(".md-search-result__link").first
    expect(result).to_have_attribute("href", re.compile("kerastensor"))


def test_an_explanation_opens_by_keyboard_and_by_finger(visit, project):
    (term,) = (x for x in glossary.load(project) if x.id == "loss")
    finger = {"width": 390, "has_touch": True, "is_mobile": True}
    for options, act in (({}, "focus"), (finger, "tap")):
        page = visit("ja/compare/weighting/", **options)
        getattr(page.locator("article abbr", has_text="損失").first, act)()
        tip = page.locator(".md-tooltip2--active")
        says = tip.get_by_text(term.says["ja"], exact=True)
        expect(says).to_be_visible()
        assert not page.trouble
