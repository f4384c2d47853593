"""The box that narrows tables to the rows with the words typed."""

import pytest

from guide.project import LANGUAGES

sync_api = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

WORDS = {
    "compare/api-map/": "keras.ops shape",
    "compare/api-history/": "keras.ops 3.1",
    "fix/": "ValueError shape",
    "about/compatibility/": "save h5",
}
"""Pages with the box, and words that some of their rows have."""

# Not what is drawn: tables that are far away are not, as yet.
SHOWN = """() => [...document.querySelectorAll("form ~ * tbody tr")]
  .filter((row) => !row.closest("[hidden]"))
  .map((row) => row.textContent.toLowerCase())"""
# Headings that say what the tables below them are of: by what is shown.
HEADINGS = """() => {
  const found = [];
  for (const heading of document.querySelectorAll("form ~ h2")) {
    const boxes = [];
    let next = heading.nextElementSibling;
    for (; next?.matches(":has(table)"); next = next.nextElementSibling)
      boxes.push(next);
    if (boxes.length)
      found.push([!heading.hidden, boxes.some((box) => !box.hidden)]);
  }
  return found;
}"""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("where", WORDS)
def test_rows_with_all_words_are_shown(where, language, visit):
    page = visit(f"{language}/{where}")
    box = page.locator(".guide-filter input")
    count = page.locator(".guide-filter output")
    everything = page.evaluate(SHOWN)
    words = WORDS[where].lower().split()
    wanted = [row for row in everything if all(w in row for w in words)]
    assert 0 < len(wanted) < len(everything) / 2
    box.fill(WORDS[where])
    assert page.evaluate(SHOWN) == wanted
    assert str(len(wanted)) in count.inner_text().split()
    for seen, needed in page.evaluate(HEADINGS):
        assert seen == needed
    box.fill("no row has this")
    assert page.evaluate(SHOWN) == []
    box.fill("")
    assert page.evaluate(SHOWN) == everything
    assert all(seen for seen, _ in page.evaluate(HEADINGS))
    assert not page.trouble


def test_headings_above_tables_are_found(visit):
    page = visit("en/about/compatibility/")
    assert len(page.evaluate(HEADINGS)) > 3
    # Several tables below one heading, as a row is long to lay out.
    assert page.locator("form ~ * table").count() > 15
