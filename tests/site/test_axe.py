"""Accessibility that a machine can judge: axe finds nothing to mend."""

import json
from pathlib import Path

import pytest
from tools import npm, script

pytestmark = pytest.mark.browser
PHONE, DESK = 390, 1280
TALL = 30_000
"""Pixels: a reader is near everything, so that all of a page is set up."""
TRIES = 5
"""What scrolls is made reachable once it is laid out: axe is asked again."""


@pytest.fixture
def judged(visit, address):
    axe = npm("axe-core/axe.min.js").read_text("utf-8")

    def judge(paths, prepare=lambda page: None, **options):
        page = visit(paths[0], **options)
        width = page.viewport_size["width"]
        page.set_viewport_size({"width": width, "height": TALL})
        faults = {}
        for path in paths:
            if page.url != address + path:
                page.goto(address + path)
            page.locator("html.js").wait_for()
            prepare(page)
            page.evaluate(axe)
            for _ in range(TRIES):
                if not (found := page.evaluate(script("axe"))):
                    break
            else:
                faults[path] = found[:5]
        return json.dumps(faults, indent=1, ensure_ascii=False)

    return judge


def test_axe_finds_nothing_on_a_page_of_each_kind(kinds, judged):
    # One language and then the other, in turn: weekly, all of both.
    half = len(kinds) // 2
    pairs = zip(kinds[:half], kinds[half:], strict=True)
    assert judged([pair[n % 2] for n, pair in enumerate(pairs)]) == "{}"


@pytest.mark.weekly
@pytest.mark.parametrize("width", [DESK, PHONE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(scheme, width, pages, judged):
    assert judged(pages, color_scheme=scheme, width=width) == "{}"


def open_search(page):
    page.keyboard.press("/")
    page.keyboard.type("KerasTensor")
    page.locator(".md-search-result__link").first.wait_for()


def open_menu(page):
    page.locator("label.md-header__button[for=__drawer]").click()


def unfold(page):
    page.evaluate(
        "document.querySelectorAll('details').forEach(d => d.open = true)"
    )


@pytest.mark.parametrize(
    ("path", "width", "prepare"),
    [
        ("ja/", DESK, open_search),
        ("ja/", PHONE, open_search),
        ("en/compare/training/", PHONE, open_menu),
        ("en/learn/first-hour/", DESK, unfold),
    ],
)
def test_axe_finds_nothing_in_what_opens(path, width, prepare, judged):
    assert judged([path], prepare, width=width) == "{}"


CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])
A4 = 680
"""Between the margins, in the pixels of CSS, rounded up."""
STILL = "*, *::before, *::after { transition: none !important }"


@SCHEMES
@pytest.mark.weekly
def test_every_text_stands_out(scheme, pages, visit, address):
    page = visit("en/", color_scheme=scheme, reduced_motion="reduce")
    faint, count = {}, 0
    for path in pages:
        page.goto(address + path)
        seen = page.evaluate(CONTRAST)
        count += seen["count"]
        for failing in seen["failing"]:
            faint.setdefault(failing, path)
    assert count > len(pages)
    assert not faint, "contrast below WCAG AA, and a page that has it"


@pytest.mark.weekly
def test_printed_nothing_is_cut_off(pages, visit, address):
    page = visit("en/", width=A4, color_scheme="dark")
    page.emulate_media(media="print")
    wide = {}
    for path in pages:
        page.goto(address + path)
        if found := page.evaluate(script("wide")):
            wide[path] = found[:3]
    assert not wide, "wider than paper"


@pytest.mark.weekly
def test_printed_it_is_dark_on_white_without_the_frame(visit):
    page = visit("en/compare/training/", color_scheme="dark")
    page.add_style_tag(content=STILL)
    page.emulate_media(media="print")
    page.wait_for_function(f"!({CONTRAST})().failing.length")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(255, 255, 255)"
    for part in ("header.md-header", "footer", ".md-sidebar", ".md-button"):
        assert page.locator(f"{part}:visible").count() == 0, part
    # Both tabs, each below its name.
    tabs = page.locator(".tabbed-set").first
    assert all(x.is_visible() for x in tabs.locator(".tabbed-block").all())
    assert all(x.is_visible() for x in tabs.locator("label").all())
