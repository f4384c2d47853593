"""What a page costs a reader: bytes over the line, and text that jumps."""

import pytest

pytestmark = pytest.mark.browser
FIRST, FURTHER = 170_000, 60_000
SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    for (const { node } of entry.hadRecentInput ? [] : entry.sources)
      shifts.push(`${entry.value.toFixed(4)} ${node?.nodeName ?? ""}` +
        `.${node?.className ?? ""} ${node?.textContent?.trim().slice(0, 40)}`);
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture(
    params=["some", pytest.param("all", marks=pytest.mark.thorough)]
)
def weighed(request, kinds):
    """Return a text page and a notebook; in CI, a page of each kind."""
    ends = ("/compare/training/", "/first-hour/")
    some = request.param == "some"
    return [path for path in kinds if path.endswith(ends) or not some]


@pytest.fixture
def weigh(server, address):
    """Return a function that opens a page; it returns what was sent."""

    def open_(page, path):
        before = len(server.sent)
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        return {
            path.removeprefix("/sub/path/"): size
            for path, size in server.sent[before:]
        }

    return open_


def heavy(sent, most):
    """Return what was sent if it is too much, the heaviest first."""
    if sum(sent.values()) <= most:
        return None
    files = sorted(sent.items(), key=lambda item: -item[1])
    return [sum(sent.values()), *files[:5]]


def test_weights_of_a_first_visit_and_of_each_further_page(
    weighed, browser, weigh, report
):
    rows, faults = [], {}
    for path in weighed:
        # A profile of its own: nothing is in the cache.
        with browser.new_context() as context:
            page = context.new_page()
            first = weigh(page, path)
            assert path in first, "the page itself was not sent"
        home = path.partition("/")[0] + "/"
        with browser.new_context() as context:
            page = context.new_page()
            weigh(page, home if path != home else f"{home}choose/")
            further = weigh(page, path)
        for name, sent, most in (
            ("first", first, FIRST),
            ("further", further, FURTHER),
        ):
            if fault := heavy(sent, most):
                faults[f"{path} ({name})"] = fault
        sizes = [f"{sum(x.values()) / 1000:.1f}" for x in (first, further)]
        rows.append([f"`{path}`", *sizes, len(first)])
    report("weights", ["Page", "First, kB", "Further, kB", "Requests"], rows)
    assert not faults, faults


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_moves_while_a_page_loads(width, weighed, visit, address):
    page = visit("en/", width=width)
    page.context.add_init_script(SHIFTS)
    moved = {}
    for path in weighed:
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        shifts = page.evaluate("shifts")
        # A fortieth of the 0.1 that Lighthouse calls good.
        if sum(float(shift.split()[0]) for shift in shifts) >= 0.0025:
            moved[path] = shifts
    assert not moved


def test_what_moves_is_noticed(visit, address):
    page = visit("en/")
    page.context.add_init_script(SHIFTS)
    page.goto(f"{address}en/")
    page.evaluate(
        "document.querySelector('article').style.paddingTop = '200px'"
    )
    page.wait_for_function("shifts.length")
