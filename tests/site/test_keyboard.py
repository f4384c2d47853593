"""The site without a mouse, and without JavaScript."""

import re

import pytest

from guide import text
from guide.project import LANGUAGES

sync_api = pytest.importorskip("playwright.sync_api")
expect = sync_api.expect

pytestmark = pytest.mark.browser
PATHS = ("en/", "ja/compare/training/", "en/choose/", "ja/learn/first-hour/")
# What has the focus: how to name it, and what is wrong with how it shows.
FOCUSED = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  here.dataset.seen = "";
  // Material hides some boxes, and shows something else for them.
  const shown = here.matches(".md-option") ? here.nextElementSibling
    : here.matches(".tabbed-set > input")
    ? here.parentElement.querySelector(".tabbed-labels") : here;
  const faults = [];
  if (!shown.checkVisibility({ visibilityProperty: true }))
    faults.push("is not shown");
  const ringed = [shown, here].map((each) => getComputedStyle(each)).some(
    (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth)
    || style.boxShadow !== "none");
  // The search has none: it opens.
  const opens = here.matches(".md-search__input")
    && document.getElementById("__search").checked;
  if (!ringed && !opens) faults.push("has no ring");
  return { name: here.outerHTML.slice(0, 120),
    skip: here.matches(".md-skip"), faults };
}"""
MISSED = """() => [...document.querySelectorAll(
  "a[href], button, input, select, summary")].filter((each) =>
  !("seen" in each.dataset) && each.tabIndex >= 0 && !each.disabled
  && each.checkVisibility({ visibilityProperty: true })
  && each.getBoundingClientRect().width > 1
  // Of radio buttons, arrows choose; Material's boxes have labels.
  && !each.matches("[type=radio], .md-toggle")
  && !each.closest("[hidden], [inert]")).map((each) => each.outerHTML
  .slice(0, 120))"""


@pytest.mark.parametrize("path", PATHS)
def test_everything_can_be_reached_and_is_seen(path, visit):
    """Links, buttons and boxes; the first is the link that skips the rest."""
    page = visit(path)
    # Rings have no transition to wait for.
    page.add_style_tag(content="* { transition: none !important }")
    count = page.locator("a[href], button, input, select, summary").count()
    faults, first = [], None
    for _ in range(count + 100):
        page.keyboard.press("Tab")
        here = page.evaluate(FOCUSED)
        if here is None:
            break
        first = first or here
        faults += [f"{here['name']}: {fault}" for fault in here["faults"]]
    else:
        pytest.fail(f"the keyboard never leaves the page: {here}")
    assert first["skip"], f"first comes {first}"
    assert not faults, faults[:10]
    assert not page.evaluate(MISSED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_listed_and_do_what_is_said(language, visit, address):
    page = visit(f"{language}/compare/training/")
    listed = page.get_by_role("dialog").and_(page.locator(".guide-keys"))
    page.keyboard.press("?")
    expect(listed).to_be_visible()
    # Keys of the page are not for who reads the list.
    page.keyboard.press("n")
    page.keyboard.press("Escape")
    expect(listed).to_be_hidden()
    button = page.locator(".guide-keys-open button")
    button.focus()
    page.keyboard.press("Enter")
    expect(listed).to_be_visible()
    page.keyboard.press("Enter")  # on "Close", which has the focus
    expect(listed).to_be_hidden()
    expect(button).to_be_focused()
    tabs = page.locator(".tabbed-set > input")
    tabs.first.focus()
    page.keyboard.press("ArrowRight")
    expect(tabs.nth(1)).to_be_checked()
    tabs.nth(1).blur()
    page.keyboard.press("n")
    page.wait_for_url(f"{address}{language}/compare/callbacks/")
    page.keyboard.press("p")
    page.wait_for_url(f"{address}{language}/compare/training/")
    assert not page.trouble


HIDDEN = """() => [...document.querySelectorAll(
  "article :is(p, li, td, th, dt, dd, pre, h1, h2, h3, figure)")]
  .filter((each) => each.textContent.trim() && !each.checkVisibility()
  && !each.closest("[hidden], dialog, .guide-keys-open, form, .tabbed-block,"
  + "details:not([open])"))
  .map((each) => each.textContent.slice(0, 80))"""


def test_every_text_is_there_without_javascript(kinds, visit, address):
    page = visit("en/", java_script_enabled=False)
    for path in kinds:
        page.goto(address + path)
        assert not page.evaluate(HIDDEN), path
        assert page.locator("article h1").is_visible(), path
        assert page.locator(".verified").is_visible(), path
    assert not page.locator(".guide-keys-open").is_visible()
    assert not page.trouble


def test_links_tabs_folds_and_menu_work_without_javascript(visit):
    page = visit("", width=390, java_script_enabled=False)
    page.get_by_role("link", name=re.compile("English")).click()
    page.wait_for_url("**/en/")
    page.locator("label.md-header__button[for=__drawer]").click()
    menu = page.locator("nav.md-nav--primary")
    menu.get_by_role("link", name=re.compile("^Choose$")).click()
    page.wait_for_url("**/en/choose/")
    page = visit("en/compare/training/", java_script_enabled=False)
    blocks = page.locator(".tabbed-set").first.locator(".tabbed-block")
    page.locator(".tabbed-labels label").nth(1).click()
    expect(blocks.nth(1)).to_be_visible()
    expect(blocks.first).to_be_hidden()
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/compare/training/")
    assert not page.locator("[data-markdown]").is_visible()
    page.get_by_role("link", name=text.load("ja")["markdown"]["see"]).click()
    page.wait_for_url("**/ja/compare/training/index.md")
    page = visit("ja/learn/first-hour/", java_script_enabled=False)
    folded = page.locator("details.folded").first
    folded.locator("summary").click()
    expect(folded.locator("pre").first).to_be_visible()
