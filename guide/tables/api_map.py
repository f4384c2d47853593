"""The API map: a task's name in Keras 3, in TensorFlow and in Keras 2.

From ``data/api-map.yml``, which says what its fields mean.
"""

from __future__ import annotations

import importlib
import inspect
import re
from typing import Any, NamedTuple

import yaml

from guide import text
from guide.project import GuideError, Project
from guide.tables import elements

PAGE = "compare/api-map.md"
COLUMNS = ("keras", "tensorflow", "keras2")
MODULES = {"keras": "keras", "tf": "tensorflow", "tf_keras": "tf_keras"}
"""First word of a name in the data, and the module that it stands for."""

EXPRESSION = re.compile(r"(?P<name>[\w.]+)(?:\((?P<arguments>[\w=, ]*)\))?")


class Row(NamedTuple):
    """A task: its texts by language, its names by column, where it is shown.

    A name is an expression such as ``keras.ops.sum(axis=)``; there is none
    where a library has nothing of its own.
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


def resolve(expression: str) -> object:
    """Return what a name stands for in the installed packages.

    Raises :exc:`LookupError` that says what does not exist: the name, or an
    argument that it is shown with.
    """
    match = EXPRESSION.fullmatch(expression)
    if not match:
        raise LookupError(f"{expression}: is not written name(argument=)")
    first, *rest = match["name"].split(".")
    found: object = importlib.import_module(MODULES[first])
    for part in rest:
        try:
            found = getattr(found, part)
        except AttributeError as error:
            raise LookupError(f"{expression}: {error}") from None
    for argument in re.findall(r"\w+", match["arguments"] or ""):
        if not _takes(found, argument):
            raise LookupError(f"{expression}: has no argument {argument}")
    return found


def _takes(function: Any, argument: str) -> bool:
    places = [function]
    if inspect.isclass(function):
        # A __new__ with nothing but *args and **kwargs hides it.
        places.append(function.__init__)
    signatures = [inspect.signature(place).parameters for place in places]
    if any(argument in parameters for parameters in signatures):
        return True
    # Behind **kwargs the documentation is all there is to look at.
    documented = re.compile(rf"^\s*`?{argument}`?:", re.M)
    return any(
        parameter.kind is parameter.VAR_KEYWORD
        for parameters in signatures
        for parameter in parameters.values()
    ) and any(documented.search(inspect.getdoc(p) or "") for p in places)


def table(project: Project, language: str) -> str:
    """Return a filter box and a table for each area, as Markdown."""
    texts = text.load(language)["api_map"]
    titles, rows = load(project)
    lines = [elements.filter_box(language, len(rows))]
    up = "../" * PAGE.count("/")
    for area, title in titles.items():
        lines += ["", f"## {title[language]} {{ #{area} }}", ""]
        names = [
            [
                f"[{row.task[language]}]({up}{row.page}.md)",
                *map(_linked, map(row.names.get, COLUMNS)),
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
    name = expression.partition("(")[0]
    anchor = re.sub(r"^tf_keras\.", "keras.", name)
    return f"[`{expression}`](api-history.md#{anchor})"


def count(project: Project, language: str) -> str:
    """Return how many tasks there are, as a sentence."""
    _, rows = load(project)
    names = sum(len(row.names) for row in rows)
    sentence = text.load(language)["api_map"]["count"]
    return str(sentence.format(rows=len(rows), names=names))
