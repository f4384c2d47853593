"""Pieces of pages that are made from data: tables, code, boxes to type in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from guide import text
from guide.project import Project
from guide.tables.template import render
from guide.verify import record


def table(
    head: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0
) -> str:
    """Return a Markdown table; its last ``numbers`` columns to the right."""
    rule = ["---"] * (len(head) - numbers) + ["---:"] * numbers
    lines = [head, rule, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def none(language: str) -> str:
    """Return what a page says where there are no data."""
    return str(text.load(language)["none"])


def code(content: str) -> str:
    """Return text as code in a table's cell, whatever marks are in it."""
    content = content.replace("|", "\\|").replace("\n", " ")
    longest = max(map(len, re.findall("`+", content)), default=0)
    mark = "`" * (longest + 1)
    return f"{mark} {content} {mark}" if longest else f"`{content}`"


def plain(title: str) -> str:
    """Return a title so that Markdown finds no marks in it."""
    return re.sub(r"([\\`*_{}\[\]])", r"\\\1", escape(title, quote=False))


def versions(
    found: Mapping[str, str], names: Iterable[str] | None = None
) -> str:
    """Return versions as people write them: ``TensorFlow 2.21.0, ...``.

    ``names`` are the packages to name, by default all.
    """
    return ", ".join(
        f"{record.DISPLAY.get(name, name)} {found[name]}"
        for name in names or found
        if name in found
    )


def filter_box(language: str, rows: int) -> str:
    """Return a box for filter.js, which shows those rows with words typed."""
    texts = text.load(language)["filter"]
    return render("filter.html.j2", texts=texts, rows=rows)


def paste_box(project: Project, language: str) -> str:
    """Return a field for paste.js, which finds the page of an error."""
    return render("paste.html.j2", texts=text.load(language)["paste"])
