"""HTML of the guide's own making as Markdown: charts, lists, wide tables."""

from __future__ import annotations

import re
from copy import copy

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter


class _Plain(MarkdownConverter):
    """HTML of the guide's own making as Markdown."""

    def convert_svg(self, el, text, parent_tags):
        """Return what a picture shows, as a screen reader would say it."""
        named = [tag.get_text() for tag in el.find_all(["title", "desc"])]
        said = " ".join(named) or el.get("aria-label", "")
        return f"\n\n{said}\n\n"


FOLDS = {
    "\ue002": "<details><summary>",
    "\ue003": "</summary>",
    "\ue004": "</details>",
}
"""Signs, of no script, that stand for HTML until the rest is Markdown."""


def _fold_in_cell(details: Tag) -> None:
    """Put what a cell has folded on one line, as Markdown's cells want it."""
    start, end, close = FOLDS
    details.summary.insert(0, start)
    details.summary.append(end)
    details.summary.unwrap()
    for item in details.select("li")[:-1]:
        item.append("; ")
    for tag in details.select("ul, li"):
        tag.unwrap()
    details.append(close)
    details.unwrap()


def plain(lines: list[str]) -> list[str]:
    """Return an HTML block as Markdown, without what no reader sees."""
    soup = BeautifulSoup("\n".join(lines), "html.parser")
    for tag in soup.select("[hidden], [aria-hidden=true], form"):
        tag.decompose()
    for tag in soup.select("span"):
        # Apart on the page by its style.
        tag.insert_before(" ")
    for tag in soup.select("li[id], tr[id]"):
        # What the links on the page lead to.
        place = tag if tag.name == "li" else tag.find(["td", "th"])
        place.insert(0, f"\ue000{tag['id']}\ue001")
    for tag in soup.select("td details"):
        _fold_in_cell(tag)
    for tag in soup.select("[colspan]"):
        # Markdown has no wide cells: each column says what it is of.
        for _ in range(int(tag["colspan"]) - 1):
            tag.insert_after(copy(tag))
    for tag in soup.select("[colspan]"):
        del tag["colspan"]
    converter = _Plain(
        heading_style="atx", bullets="-", table_infer_header=True
    )
    text = converter.convert_soup(soup)
    # The converter has escaped what could be Markdown in a name.
    text = re.sub(
        "\ue000(.*?)\ue001\\s*",
        lambda match: '<a id="{}"></a>'.format(match[1].replace("\\", "")),
        text,
    )
    for mark, tag in FOLDS.items():
        text = text.replace(mark, tag)
    return [line.rstrip() for line in text.strip().split("\n")]
