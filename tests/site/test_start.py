"""How a page starts: in its colours, at its length, with its buttons."""

import re

import pytest

from guide.project import LANGUAGES

pytestmark = pytest.mark.browser
HEIGHTS = """() => [...document.querySelectorAll(
  ".language-python.highlight > pre[style]")].map(
  (pre) => pre.getBoundingClientRect().height)"""
SCHEMES = {"light": "default", "dark": "slate"}


def scheme(page):
    """Return the name of the colours that a page has."""
    return page.locator("body").get_attribute("data-md-color-scheme")


@pytest.mark.parametrize("device", SCHEMES)
def test_colours_are_the_devices_before_any_script_file(device, visit):
    page = visit("en/", color_scheme=device)
    page.route("**/*.js", lambda route: route.abort())
    page.reload()
    assert scheme(page) == SCHEMES[device]
    assert page.locator(".guide-scheme button:visible").count() == 1


def test_colours_follow_the_device_until_a_reader_chooses(visit):
    page = visit("en/", color_scheme="light")
    page.emulate_media(color_scheme="dark")
    assert scheme(page) == "slate"
    page.locator(".guide-scheme button:visible").focus()
    page.keyboard.press("Enter")
    assert scheme(page) == "default"
    # The keyboard is where it was: on the button for the other one.
    assert page.locator(":focus").get_attribute("value") == "slate"
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/")
    assert scheme(page) == "default"
    assert not page.trouble


@pytest.mark.parametrize("device", SCHEMES)
def test_a_phones_bar_has_the_headers_colour(device, visit):
    page = visit("en/", color_scheme=device)
    bar = page.locator("meta[name=theme-color]")
    page.wait_for_function(
        "document.querySelector('meta[name=theme-color]').content"
    )
    header = page.locator(".md-header").evaluate(
        "(header) => getComputedStyle(header).backgroundColor"
    )
    assert bar.get_attribute("content") == header


@pytest.mark.parametrize("language", LANGUAGES)
def test_code_is_as_long_as_it_was_said_to_be(language, visit):
    page = visit(f"{language}/history/time-machine/", width=390)
    said = page.evaluate(HEIGHTS)
    page.add_style_tag(
        content="*, pre[style] { content-visibility: visible !important }"
    )
    drawn = page.evaluate(HEIGHTS)
    assert len(drawn) > 10
    assert said == pytest.approx(drawn, abs=0.5)


def test_buttons_to_copy_need_no_reader_near(visit):
    page = visit("en/learn/first-hour/", width=390)
    blocks = page.locator(".highlight > pre > code").count()
    buttons = page.locator(".md-code__button")
    assert buttons.count() == blocks > 20
    names = [button.get_attribute("title") for button in buttons.all()]
    assert {*names} == {"Copy to clipboard"}


FIRST = """() => {
  const output = document.querySelector("article output");
  const table = document.querySelector("article form ~ * table, form ~ table");
  return [output.value, table.getBoundingClientRect().top];
}"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "where", ["choose", "fix", "compare/api-map", "about/compatibility"]
)
def test_scripts_find_words_and_table_in_their_places(where, language, visit):
    page = visit("en/404.html")
    blocked = "**/*.js"
    page.route(blocked, lambda route: route.abort())
    page.goto(page.url.replace("en/404.html", f"{language}/{where}/"))
    said, top = page.evaluate(FIRST)
    page.unroute(blocked)
    page.reload()
    page.wait_for_selector(".md-typeset__table")
    assert page.evaluate(FIRST) == [said, pytest.approx(top, abs=0.5)]


HEADER = """() => [...document.querySelectorAll(".md-header__inner > *")]
  .map((part) => part.checkVisibility({ visibilityProperty: true })
    ? part.getBoundingClientRect().x : null)"""


@pytest.mark.parametrize("width", [1280, 390])
def test_a_header_that_arrives_in_parts_stays_in_its_place(width, visit):
    page = visit("ja/compare/training/", width=width)
    html = page.request.get(page.url).text()
    final = page.evaluate(HEADER)
    end = html.index("</header>")
    ends = re.finditer(r"</(a|div|form|label|script)>\s*", html[:end])
    cuts = [cut.end() for cut in ends if cut.end() > html.index("<header")]
    assert len(cuts) > 10
    page.route("**/*.js", lambda route: route.abort())
    moved = {}
    for cut in cuts:
        page.set_content(html[:cut])
        drawn = page.evaluate(HEADER)
        for there, left in zip(drawn, final, strict=False):
            if there not in (None, pytest.approx(left, abs=0.5)):
                moved[html[:cut][-60:]] = drawn, final
    assert not moved, moved
