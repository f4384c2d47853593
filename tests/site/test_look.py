"""The site as it looks: contrast, paper. Weekly."""

from pathlib import Path

import pytest

pytest.importorskip("playwright.sync_api")

pytestmark = [pytest.mark.browser, pytest.mark.weekly]
CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
BOTH = pytest.mark.parametrize("scheme", ["light", "dark"])
A4 = 680
"""Between the margins, in the pixels of CSS, rounded up."""
STILL = "*, *::before, *::after { transition: none !important }"


@BOTH
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


WIDE = """() => [...document.querySelectorAll('article *')]
  .filter((e) => e.getBoundingClientRect().right > innerWidth + 1
    || (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
      && getComputedStyle(e).overflowX !== 'visible' && !e.closest('svg')))
  // What is only heard is clipped away.
  .filter((e) => e.checkVisibility() && !e.closest('.since'))
  .map((e) => `${e.localName}.${e.className}`)"""


def test_printed_nothing_is_cut_off(pages, visit, address):
    page = visit("en/", width=A4, color_scheme="dark")
    page.emulate_media(media="print")
    wide = {}
    for path in pages:
        page.goto(address + path)
        if found := page.evaluate(WIDE):
            wide[path] = found[:3]
    assert not wide, "wider than paper"


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
