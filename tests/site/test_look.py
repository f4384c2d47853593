"""The site as it looks: contrast, fonts, the first screen, paper."""

import re
from pathlib import Path

import pytest

from guide.project import LANGUAGES
from guide.tables import verification

pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser
EVERY = pytest.mark.thorough

CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
KINDS = (
    *("", "choose/", "compare/api-map/", "compare/measured/"),
    *("compare/training/", "fix/", "fix/build/kerastensor/"),
    *("history/timeline/", "learn/first-hour/", "understand/big-picture/"),
)
SCHEMES = ("light", "dark")
SCREENS = {"phone": (390, 844), "desk": (1280, 900)}
A4 = 680
"""Between the margins, in the pixels of CSS, rounded up."""


@pytest.fixture(params=["some", pytest.param("all", marks=EVERY)])
def looked_at(request, pages):
    """Return a page of each kind in every language; in CI, every page."""
    if request.param == "all":
        return pages
    return [f"{language}/{kind}" for language in LANGUAGES for kind in KINDS]


TOKENS = """() => {
  const tokens = [...document.querySelectorAll(
    ".language-python code span:not(.line, [id^=__line])")];
  const style = (node) => {
    const { color, fontStyle, fontWeight } = getComputedStyle(node);
    return [color, fontStyle, fontWeight].join();
  };
  const plain = tokens.filter(
    (token) => style(token) === style(token.closest("code")));
  return [tokens.length, [...new Set(plain.map((t) => t.className))]];
}"""


@pytest.mark.parametrize("scheme", SCHEMES)
def test_each_element_in_code_has_a_colour_of_its_own(scheme, visit):
    for path in ("en/compare/training/", "en/history/time-machine/"):
        page = visit(path, color_scheme=scheme)
        number, plain = page.evaluate(TOKENS)
        assert number > 100
        assert plain == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_stands_out(scheme, looked_at, visit, address):
    page = visit("en/", color_scheme=scheme, reduced_motion="reduce")
    faint, count = {}, 0
    for path in looked_at:
        page.goto(address + path)
        seen = page.evaluate(CONTRAST)
        count += seen["count"]
        for failing in seen["failing"]:
            faint.setdefault(failing, path)
    assert count > 100 * len(looked_at)
    assert not faint, "contrast below WCAG AA, and a page that has it"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_measure_of_contrast_finds_what_is_faint(scheme, visit):
    page = visit("en/", color_scheme=scheme)
    page.add_style_tag(
        content=".verified { opacity: 0.4 } h2 { color: #7f7f7f !important }"
        "code span { background: currentcolor }"
    )
    found = " ".join(page.evaluate(CONTRAST)["failing"])
    assert "p.verified" in found and "1.00: " in found
    # Large enough for less.
    assert "h2" not in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_are_the_sites_own_and_light(language, site, visit):
    page = visit(f"{language}/")
    page.reload()  # an optional font may come too late for the first visit
    page.evaluate("document.fonts.ready")
    loaded = page.evaluate(
        "[...document.fonts].filter(f => f.status == 'loaded')"
        ".map(f => f.family.replaceAll('\"', ''))"
    )
    text = {"en": "Guide Text", "ja": "Guide Latin"}[language]
    assert {*loaded} == {text, "Guide Code"}
    for kind, font in (("article p", text), ("pre code", "Guide Code")):
        family = page.locator(kind).first.evaluate(
            "e => getComputedStyle(e).fontFamily"
        )
        assert family.replace('"', "").startswith(font)
    fonts = [*(site / language).rglob("*.woff2")]
    assert len(fonts) == 3
    assert sum(font.stat().st_size for font in fonts) < 30_000
    for font in fonts:
        assert font.with_name(f"{font.stem}-LICENSE.txt").is_file()
    assert not page.trouble


def test_no_letter_of_an_english_page_lacks_a_glyph(project):
    ttlib = pytest.importorskip("fontTools.ttLib")
    pytest.importorskip("brotli", reason="fonttools cannot read woff2")
    fonts = project.docs / "assets" / "fonts"
    has = {*ttlib.TTFont(fonts / "text.woff2").getBestCmap()}
    lacks = {}
    for path in project.pages("en"):
        for letter in path.read_text("utf-8"):
            if letter.isalpha() and ord(letter) < 0x250:
                if ord(letter) not in has:
                    lacks.setdefault(letter, project.relative(path))
    assert not lacks, "add them to LATIN in guide/fonts.py"


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_is_the_guide_in_short(language, screen, visit):
    width, height = SCREENS[screen]
    page = visit(f"{language}/", width=width)
    page.set_viewport_size({"width": width, "height": height})
    parts = {"answer": ".home-answer strong", "counts": ".home-counts"}
    ways = page.locator(".home-answer li a")
    assert ways.count() == 4
    if screen == "desk":
        parts["output"] = ".home-code .language-text"
    else:
        parts["code"] = ".home-code .filename"
    for name, selector in parts.items():
        box = page.locator(selector).first.bounding_box()
        assert box["y"] + box["height"] <= height, f"{name} is below"
        assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_counts_are_those_of_the_data(language, project, visit):
    page = visit(f"{language}/")
    items = page.locator(".home-counts li").all_inner_texts()
    said = [re.sub(r"\s+", " ", item).strip() for item in items]
    wanted = verification.counts(project, language).replace("**", "")
    assert said == [line.removeprefix("- ") for line in wanted.split("\n")]
    assert str(len(project.sources())) in said[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "where", ["about/compatibility/", "compare/measured/"]
)
def test_the_labels_of_a_chart_are_beside_its_bars(where, language, visit):
    page = visit(f"{language}/{where}")
    page.evaluate("document.fonts.ready")
    hidden, count = page.evaluate(
        """() => {
          const names = [...document.querySelectorAll(".guide-chart .name")];
          const box = (node) => node.getBoundingClientRect();
          return [names.filter((name) =>
            [...name.closest("svg").querySelectorAll("rect")].some((bar) =>
              box(bar).left < box(name).right
              && box(bar).top < box(name).bottom
              && box(name).top < box(bar).bottom))
            .map((name) => name.textContent), names.length];
        }"""
    )
    assert count > 5 and not hidden


def test_printed_nothing_is_cut_off(looked_at, visit, address):
    page = visit("en/", width=A4, color_scheme="dark")
    page.emulate_media(media="print")
    wide = {}
    for path in looked_at:
        page.goto(address + path)
        found = page.evaluate(
            "() => [...document.querySelectorAll('article *')]"
            ".filter(e => e.getBoundingClientRect().right > innerWidth + 1"
            " || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1"
            " && getComputedStyle(e).overflowX !== 'visible'"
            " && !e.closest('svg')))"
            # What is only heard is clipped away.
            ".filter(e => e.checkVisibility() && !e.closest('.since'))"
            ".map(e => `${e.localName}.${e.className}`)"
        )
        if found:
            wide[path] = found[:3]
    assert not wide, "wider than paper"


def test_printed_it_is_dark_on_white_without_the_frame(visit):
    page = visit("en/compare/training/", color_scheme="dark")
    page.emulate_media(media="print")
    page.wait_for_timeout(500)  # colours change by and by
    assert page.evaluate(CONTRAST)["failing"] == []
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"
    for part in ("header.md-header", "footer", ".md-sidebar", ".md-button"):
        assert page.locator(f"{part}:visible").count() == 0, part
    # Both tabs, each below its name.
    blocks = page.locator(".tabbed-set").first.locator(".tabbed-block")
    assert all(block.is_visible() for block in blocks.all())
    tops = page.evaluate(
        "[...document.querySelectorAll('.tabbed-set')[0]"
        ".querySelectorAll('label, .tabbed-block')]"
        ".map(e => [e.getBoundingClientRect().top, e.localName])"
    )
    assert [name for _, name in sorted(tops)] == ["label", "div"] * 2


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_keyboards_place_is_visible(scheme, visit):
    page = visit("en/compare/training/", color_scheme=scheme)
    for _ in range(40):
        page.keyboard.press("Tab")
        width, style = page.evaluate(
            "() => { let e = document.activeElement;"
            " if (e.matches('.tabbed-set > input'))"
            "  e = document.querySelector(`label[for=${e.id}]`);"
            # It has no ring: it opens.
            " if (e.matches('.md-search__input') && __search.checked)"
            "  return [2, 'solid'];"
            " const s = getComputedStyle(e);"
            " return [parseFloat(s.outlineWidth), s.outlineStyle]; }"
        )
        assert width >= 2 and style in ("solid", "auto"), page.evaluate(
            "document.activeElement.outerHTML.slice(0, 200)"
        )
