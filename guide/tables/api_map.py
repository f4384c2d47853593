"""The API map: a task's name in Keras 3, in TensorFlow and in Keras 2.

From ``data/api-map.yml``, which says what its fields mean.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from guide import text
from guide.project import GuideError, Project
from guide.tables import elements

COLUMNS = ("keras", "tensorflow", "keras2")
EXPRESSION = re.compile(r"(?P<name>[\w.]+)(?:\((?P<arguments>[\w=, ]*)\))?")
"""How a name is written: ``keras.ops.sum(axis=)``."""


class Row(NamedTuple):
    """A task: its texts by language, its names by column, where it is shown.

    A library that has nothing of its own for it has no name.
    """

    area: str
    task: dict[str, str]
    names: dict[str, str]
    page: str


def load(project: Project) -> tuple[dict[str, dict[str, str]], list[Row]]:
    """Return the areas' titles by language, and all rows.

    Raises :exc:`GuideError` for a row without a text, a name or a page, and
    for a field that is not known.
    """
    file = project.root / "data" / "api-map.yml"
    titles: dict[str, dict[str, str]] = {}
    rows = []
    for area in yaml.safe_load(file.read_text("utf-8")):
        titles[area["area"]] = area["title"]
        for row in area["rows"]:
            task = {key: row.get(key) for key in ("en", "ja")}
            names = {key: row[key] for key in COLUMNS if row.get(key)}
            page = row.get("page", area["page"])
            unknown = {*row} - {*task, *COLUMNS, "page"}
            if not all(task.values()) or not names or unknown:
                raise GuideError(f"{file.name}: {area['area']}: bad row {row}")
            rows.append(Row(area["area"], task, names, page))
    return titles, rows


def table(project: Project, language: str) -> str:
    """Return a filter box and a table for each area, as Markdown."""
    texts = text.load(language)["api_map"]
    titles, rows = load(project)
    lines = [elements.filter_box(language, len(rows))]
    for area, title in titles.items():
        lines += ["", f"## {title[language]} {{ #{area} }}", ""]
        names = [
            [
                f"[{row.task[language]}](../{row.page}.md)",
                *(_linked(row.names.get(column)) for column in COLUMNS),
            ]
            for row in rows
            if row.area == area
        ]
        lines.append(elements.table(texts["head"], names))
    return "\n".join(lines)


def _linked(expression: str | None) -> str:
    """Return a name with a link to its history; Keras 2's are Keras's."""
    if not expression:
        return "–"
    name = expression.partition("(")[0].removeprefix("tf_")
    return f"[`{expression}`](api-history.md#{name})"


def count(project: Project, language: str) -> str:
    """Return how many tasks there are, as a sentence."""
    _, rows = load(project)
    names = sum(len(row.names) for row in rows)
    sentence: str = text.load(language)["api_map"]["count"]
    return sentence.format(rows=len(rows), names=names)
