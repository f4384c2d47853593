"""The site without a mouse, and without JavaScript."""

import re

import pytest

pytestmark = pytest.mark.browser
PATHS = (
    "en/",
    "ja/compare/training/",
    "en/choose/",
    "en/fix/",
    "ja/learn/first-hour/",
)
# What has the focus: how to name it, and what is wrong with how it shows.
FOCUSED = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  here.dataset.seen = "";
  // Material hides some boxes, and shows something else for them.
  const shown = here.matches(".md-option") ? here.nextElementSibling
    : here.matches(".tabbed-set > input")
    ? here.parentElement.querySelector(".tabbed-labels") : here;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  const faults = [];
  if (!shown.checkVisibility({ visibilityProperty: true })
      || box.width < 2 || box.height < 2
      || box.bottom <= 0 || box.top >= innerHeight) faults.push("not in view");
  const ringed = [style, getComputedStyle(here)].some((each) =>
    each.outlineStyle !== "none" && parseFloat(each.outlineWidth) > 0
    || each.boxShadow !== "none");
  // The search has none: it opens.
  const opens = here.matches(".md-search__input")
    && document.getElementById("__search").checked;
  if (!ringed && !opens) faults.push("no ring");
  return { name: `${here.tagName} ${here.className} ` +
    `${(here.getAttribute("aria-label") ?? here.innerText).slice(0, 40)}`,
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
    page = visit(path)
    page.wait_for_load_state("networkidle")
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


def test_the_skip_link_skips(visit):
    page = visit("ja/compare/training/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#top")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "document.activeElement.closest('article') !== null"
    ), page.evaluate("document.activeElement.outerHTML")


def test_escape_closes_the_search(visit):
    page = visit("en/compare/training/")
    box = page.locator(".md-search__input")
    page.keyboard.press("/")
    page.keyboard.type("gradient")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("Escape")
    page.locator(".md-search__output").wait_for(state="hidden")
    assert not box.evaluate("box => box === document.activeElement")
    assert not page.trouble


HIDDEN = """() => [...document.querySelectorAll(
  "article :is(p, li, td, th, dt, dd, pre, h1, h2, h3, figure)")]
  .filter((each) => each.textContent.trim() && !each.checkVisibility()
  && !each.closest("[hidden], dialog, .guide-keys-open, form, .tabbed-block,"
  + "details:not([open])"))
  .map((each) => each.textContent.slice(0, 80))"""


@pytest.mark.parametrize("width", [1280, 390])
def test_every_text_is_there_without_javascript(width, kinds, visit, address):
    page = visit("en/", width=width, java_script_enabled=False)
    for path in kinds:
        page.goto(address + path)
        assert not page.evaluate(HIDDEN), path
        assert page.locator("article h1").is_visible(), path
        assert page.locator(".verified").is_visible(), path
    assert not page.trouble


def test_tabs_folds_and_languages_work_without_javascript(visit, address):
    page = visit("en/compare/training/", java_script_enabled=False)
    blocks = page.locator(".tabbed-set").first.locator(".tabbed-block")
    assert blocks.first.is_visible() and not blocks.nth(1).is_visible()
    page.locator(".tabbed-labels label").nth(1).click()
    assert blocks.nth(1).is_visible() and not blocks.first.is_visible()
    page.locator("a.guide-language").click()
    page.wait_for_url("**/ja/compare/training/")
    page.goto(f"{address}ja/learn/first-hour/")
    folded = page.locator("details.folded").first
    folded.locator("summary").click()
    assert folded.locator("pre").first.is_visible()


def test_the_menu_of_a_phone_works_without_javascript(visit):
    page = visit("en/", width=390, java_script_enabled=False)
    link = page.locator("nav.md-nav--primary").get_by_role(
        "link", name=re.compile("^Choose$")
    )
    page.locator("label.md-header__button[for=__drawer]").click()
    link.click()
    page.wait_for_url("**/en/choose/")
