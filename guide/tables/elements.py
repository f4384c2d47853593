"""Tables of generated pages, in Markdown, and the box that narrows them."""

from __future__ import annotations

import re
from html import escape

from guide import text


def table(head: list[str], rows: list[list[str]], numbers: int = 0) -> str:
    """Return a table; its last columns, ``numbers`` of them, to the right."""
    rule = ["---"] * (len(head) - numbers) + ["---:"] * numbers
    lines = [head, rule, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def code(said: str) -> str:
    """Return text as code in a table, whatever marks are in it."""
    said = said.replace("|", "\\|").replace("\n", " ")
    longest = max(map(len, re.findall("`+", said)), default=0)
    mark = "`" * (longest + 1)
    return f"{mark} {said} {mark}" if longest else f"`{said}`"


def plain(title: str) -> str:
    """Return a title so that Markdown finds no marks in it."""
    return re.sub(r"([\\`*_{}\[\]])", r"\\\1", escape(title, quote=False))


def filter_box(language: str, rows: int) -> str:
    """Return a box for filter.js, which shows rows with the words typed.

    ``rows`` is how many there are.
    """
    texts = text.load(language)["filter"]
    label, found = escape(texts["label"]), escape(texts["found"])
    return "\n".join(
        [
            f'<form class="guide-filter" role="search" aria-label="{label}">',
            f"<label>{label}",
            '<input type="search" name="words" autocomplete="off" '
            'spellcheck="false">',
            "</label>",
            f'<output data-text="{found}">{found.format(n=rows)}</output>',
            "</form>",
        ]
    )
