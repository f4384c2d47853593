"""Accessibility that a machine can judge: axe finds nothing to mend."""

import json
from collections import defaultdict

import pytest

pytestmark = pytest.mark.browser
SCHEMES = ("light", "dark")
PHONE, DESK = 390, 1280
TALL = 30_000
"""Pixels: a reader is near everything, so that all of a page is set up."""


@pytest.fixture(scope="session")
def violations(npm):
    """Return a function that lists what axe says of the page as it is."""
    script = npm("axe-core/axe.min.js").read_text("utf-8")

    def find(page):
        page.evaluate(script)
        found = page.evaluate(
            """async () => (await axe.run(document, {resultTypes:
            ["violations"]})).violations.flatMap(({id, help, nodes}) =>
            nodes.map(({target, any, all, none}) => [`${id}: ${help}`,
            `${target} ${[...any, ...all, ...none][0]?.message}`]))"""
        )
        return [tuple(violation) for violation in found]

    return find


def collect(paths, page, address, violations):
    """Return what axe says of pages: the rule, then where."""
    width = page.viewport_size["width"]
    page.set_viewport_size({"width": width, "height": TALL})
    found = defaultdict(dict)
    for path in paths:
        page.goto(address + path)
        page.locator("html.js").wait_for()
        faults = violations(page)
        if faults:
            # Scripts make scrolling parts reachable once they are laid out.
            page.wait_for_timeout(2000)
            faults = violations(page)
        for rule, place in faults:
            found[rule].setdefault(path, []).append(place)
    return found


def report(found):
    """Return a few of the places of each rule, to be read."""
    return "\n" + json.dumps(
        {
            rule: {"pages": len(pages)}
            | {path: places[:3] for path, places in [*pages.items()][:3]}
            for rule, pages in found.items()
        },
        indent=1,
        ensure_ascii=False,
    )


@pytest.mark.parametrize(
    ("scheme", "width"),
    [
        ("light", DESK),
        ("dark", PHONE),
        pytest.param("light", PHONE, marks=pytest.mark.thorough),
    ],
)
def test_axe_finds_nothing_on_a_page_of_each_kind(
    scheme, width, kinds, visit, address, violations
):
    page = visit("en/", width=width, color_scheme=scheme)
    assert page.locator("body").get_attribute("data-md-color-scheme") == {
        "light": "default",
        "dark": "slate",
    }.get(scheme)
    found = collect(kinds, page, address, violations)
    assert not found, report(found)


@pytest.mark.thorough
@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_on_any_page(
    scheme, pages, visit, address, violations
):
    page = visit("en/", color_scheme=scheme)
    found = collect(pages, page, address, violations)
    assert not found, report(found)


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_axe_finds_nothing_in_the_open_search(width, visit, violations):
    page = visit("ja/", width=width)
    page.keyboard.press("/")
    page.keyboard.type("KerasTensor")
    page.locator(".md-search-result__link").first.wait_for()
    found = violations(page)
    assert not found, found


def test_axe_finds_nothing_in_the_open_menu(visit, violations):
    page = visit("en/compare/training/", width=PHONE)
    page.set_viewport_size({"width": PHONE, "height": TALL})
    page.locator("label.md-header__button[for=__drawer]").click()
    page.wait_for_timeout(500)  # it slides in
    found = violations(page)
    assert not found, found


def test_axe_finds_nothing_in_what_is_folded(visit, violations):
    page = visit("en/learn/first-hour/")
    page.evaluate(
        "document.querySelectorAll('details').forEach(d => d.open = true)"
    )
    found = violations(page)
    assert not found, found


def test_axe_would_find_what_is_wrong(visit, violations):
    page = visit("en/")
    page.evaluate("document.querySelector('article').innerHTML += '<img>'")
    assert [rule for rule, _ in violations(page)][:1] == [
        "image-alt: Images must have alternative text"
    ]
