"""Accessibility that a machine can judge: axe finds nothing to mend."""

import json

import pytest
from tools import wait

pytestmark = pytest.mark.browser
PHONE, DESK = 390, 1280
TALL = 30_000
"""Pixels: a reader is near everything, so that all of a page is set up."""
AXE = """async () => (await axe.run(document, {resultTypes: ["violations"]}))
  .violations.flatMap(({id, nodes}) => nodes.map(
    ({target, any, all, none}) =>
      [id, `${target} ${[...any, ...all, ...none][0]?.message}`]))"""


@pytest.fixture
def judged(npm, visit, address):
    """Return a function that lists what axe says of pages.

    It asks again where something is found: what slides in is pale until it
    is there, and what scrolls is made reachable once it is laid out.
    """
    script = npm("axe-core/axe.min.js").read_text("utf-8")

    def violations(page):
        page.evaluate(script)
        return wait(lambda: page.evaluate(AXE), lambda found: not found, page)

    def judge(paths, prepare=lambda page: None, **options):
        page = visit(paths[0], **options)
        width = page.viewport_size["width"]
        page.set_viewport_size({"width": width, "height": TALL})
        found = {}
        for path in paths:
            if page.url != address + path:
                page.goto(address + path)
            page.locator("html.js").wait_for()
            prepare(page)
            if faults := violations(page):
                found[path] = faults[:5]
        return json.dumps(found, indent=1, ensure_ascii=False)

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


def test_axe_would_find_what_is_wrong(visit, npm):
    page = visit("en/")
    page.evaluate("document.querySelector('article').innerHTML += '<img>'")
    page.evaluate(npm("axe-core/axe.min.js").read_text("utf-8"))
    assert "image-alt" in dict(page.evaluate(AXE))
