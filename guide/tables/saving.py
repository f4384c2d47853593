"""Which saved model loads where: the picture and tables of ``saving.json``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import indent, shorten
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from guide import text
from guide.project import Project
from guide.tables import datafile, elements
from guide.tables.template import render

SYMBOLS = {
    "asis": "✓",
    "addition": "A",
    "code": "C",
    "beside": "B",
    "predicts": "P",
    "writer": "W",
    "never": "✗",
    "unwritten": "–",
}
"""Kinds of cells and their marks: the nearest way first."""

WAYS = {
    "compile=False": ("addition", "compile"),
    "custom_objects": ("addition", "custom-objects"),
    "safe_mode=False": ("addition", "safe-mode"),
    "Functional": ("addition", "functional"),
    "load_weights too": ("addition", "optimizer"),
    "optimizer.build": ("addition", "optimizer"),
    "load_weights": ("code", "code"),
    "other Keras": ("beside", "beside"),
    "npz": ("writer", "npz"),
    "TFSMLayer": ("predicts", "predict"),
    "saved_model.load": ("predicts", "predict"),
}
"""The kind of each way but the first, and the page's heading that shows it."""

GOES_ON = "goes_on"
"""The row that says whether ``trained`` trains on as it would have."""

CAUSE = "Exception encountered: "
LENGTH = 111
"""Characters of a message in a table."""


Data = dict[str, Any]


class Cell(NamedTuple):
    """What came of a file with a reader, for one row of the picture.

    ``way`` is the nearest that brings what the row is about, if there is
    one; ``predicts`` the nearest that predicts, but is no model.
    """

    row: str
    format: str
    kind: str
    way: str | None
    predicts: str | None
    message: str


def load(project: Project) -> Data:
    """Return ``code``, ``platform``, ``date``, ``versions`` by environment.

    And ``written[writer][model][format]``, whether a file could be saved,
    and ``read[writer][reader][model][format]``, what each way brought.
    """
    data: Data = datafile.load(project, "saving")
    return data


def cell(row: str, format_: str, ways: dict[str, str]) -> Cell:
    """Return what the picture and the tables need of a result."""
    first, message = next(iter(ways.items()))
    if first == "written":
        return Cell(row, format_, "unwritten", None, None, message)
    wanted = ("continues",) if row == GOES_ON else ("equal", "continues")
    way = next((w for w, came in ways.items() if came in wanted), None)
    predicts = next(
        (w for w, came in ways.items() if came == "predicts"), None
    )
    if row == GOES_ON:
        predicts = None
    if way == first:
        kind = "asis"
    elif first == "load_model" and way == "optimizer.build":
        kind = "code"  # which a file of weights needs as it is
    else:
        kind = WAYS[way][0] if way else "never"
    if predicts and kind in ("writer", "never"):
        kind = "predicts"
    return Cell(row, format_, kind, way, predicts, message)


def cells(data: Data, writer: str, reader: str) -> Iterator[Cell]:
    """Yield the cells of a pair, row by row."""
    found = data["read"][writer][reader]
    for row in (*found, GOES_ON):
        ways = found["trained" if row == GOES_ON else row]
        for format_ in _formats(data):
            yield cell(row, format_, ways[format_])


def legend(project: Project, language: str) -> str:
    """Return what each mark means and how often it is there, as HTML."""
    texts, data = text.load(language)["saving"], load(project)
    counts = Counter(
        cell.kind
        for writer, readers in data["read"].items()
        for reader in readers
        for cell in cells(data, writer, reader)
    )
    return render(
        "saving_legend.j2",
        heads=texts["legend"],
        kinds=[
            (kind, mark, _html(texts["kinds"][kind]), counts[kind])
            for kind, mark in SYMBOLS.items()
        ],
    )


def _html(said: str) -> Markup:
    """Return text with Markdown's code and bold type as HTML."""
    said = re.sub(r"`(.+?)`", r"<code>\1</code>", str(escape(said)))
    return Markup(re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", said))


def picture(project: Project, language: str) -> str:
    """Return the heat map, a table for each writer, as HTML."""
    texts, data = text.load(language)["saving"], load(project)
    maps = []
    for writer, readers in data["read"].items():
        rows: dict[str, list[Cell]] = {}
        for reader in readers:
            for one in cells(data, writer, reader):
                rows.setdefault(texts["models"][one.row], []).append(one)
        title = texts["writes"].format(writer=_name(data, writer, texts))
        heads = [(_name(data, r, texts), _anchor(writer, r)) for r in readers]
        maps.append({"title": title, "readers": heads, "rows": rows.items()})
    html = render(
        "saving_map.j2",
        maps=maps,
        formats=_formats(data),
        said=texts["said"],
        symbols=SYMBOLS,
    )
    note = texts["note"].format(date=data["date"], platform=data["platform"])
    return f"{html}\n\n{note}"


def pairs(project: Project, language: str) -> str:
    """Return what does not load as it is by writer and reader, as Markdown."""
    texts, data = text.load(language)["saving"], load(project)
    lines = []
    for writer, readers in data["read"].items():
        for reader in readers:
            title = texts["pair"].format(
                writer=_name(data, writer, texts),
                reader=_name(data, reader, texts),
            )
            lines += [f"### {title} {{ #{_anchor(writer, reader)} }}", ""]
            found = sorted(
                cells(data, writer, reader),
                key=lambda cell: _formats(data).index(cell.format),
            )
            lines += [_failing(found, texts), ""]
    return "\n".join(lines)


def _failing(found: Iterable[Cell], texts: dict[str, Any]) -> str:
    """Return a table, folded; what says and needs the same is one row."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for cell in found:
        if cell.kind not in ("asis", "unwritten"):
            row = (cell.format, _path(cell, texts), _said(cell.message, texts))
            groups.setdefault(row, []).append(texts["models"][cell.row])
    if not groups:
        return str(texts["all"])
    rows = []
    for (format_, path, said), models in groups.items():
        file = f"`{format_}`" if format_.startswith(".") else format_
        rows.append([f"**{file}** {texts['comma'].join(models)}", path, said])
    title = texts["folded"].format(n=sum(map(len, groups.values())))
    table = indent(elements.table(texts["head"], rows), "    ")
    return f'??? abstract "{title}"\n\n{table}'


def _path(cell: Cell, texts: dict[str, Any]) -> str:
    """Return the ways that work as links, the nearest first."""
    ways = [way for way in (cell.predicts, cell.way) if way]
    links = [f"[{texts['ways'][way]}](#{WAYS[way][1]})" for way in ways]
    if cell.predicts:
        links[0] = texts["predicts"].format(way=links[0])
    return texts["then"].join(links) or "–"


def _said(message: str, texts: dict[str, Any]) -> str:
    """Return a message as code: its first words, and its cause."""
    if message in texts["silent"]:
        return str(texts["silent"][message])
    head, cause, tail = message.partition(CAUSE)
    shown = shorten(head, LENGTH, placeholder=" …")
    if cause:
        start = head.partition(". ")[0].partition(" using ")[0]
        start = shorten(start, LENGTH * 2 // 3, placeholder="")
        shown = f"{start} … {shorten(tail, LENGTH, placeholder=' …')}"
    shown = shown.replace("|", "\\|")
    return f"`` {shown} ``"


def _formats(data: Data) -> list[str]:
    writer = next(iter(data["written"].values()))
    return list(writer["trained"])


def _anchor(writer: str, reader: str) -> str:
    return f"{writer}-{reader}".replace("_", "-")


def _name(data: Data, place: str, texts: dict[str, Any]) -> str:
    versions = data["versions"][place]
    named = {name.replace("-", "_"): v for name, v in versions.items()}
    return str(texts["places"][place].format(**named))
