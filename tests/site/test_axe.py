"""Accessibility that a machine can judge: axe finds nothing to mend."""

import json

import pytest
from tools import npm

pytestmark = pytest.mark.browser
PHONE, DESK = 390, 1280
TALL = 30_000
"""Pixels: a reader is near everything, so that all of a page is set up."""
TRIES = 5
"""What scrolls is made reachable once it is laid out: axe is asked again."""
AXE = """async () => {
  // What slides in is pale until it is there.
  const ends = ({ playState, effect }) => playState === "running"
    && isFinite(effect.getComputedTiming().endTime);
  const moving = document.getAnimations().filter(ends);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const { violations } = await axe.run(document,
    { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(
    ({ target, any, all, none }) =>
      [id, `${target} ${[...any, ...all, ...none][0]?.message}`]));
}"""


@pytest.fixture
def judged(visit, address):
    """Return a function that lists what axe says of pages."""
    script = npm("axe-core/axe.min.js").read_text("utf-8")

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
            page.evaluate(script)
            for _ in range(TRIES):
                if not (found := page.evaluate(AXE)):
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
