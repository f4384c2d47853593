"""What the matrix found, as the page shows it: a heat map and tables."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from guide import text
from guide.measure.saving.command import READERS, WRITERS, Found, load
from guide.measure.saving.models import FORMATS, MODELS
from guide.project import Project
from guide.tables import elements as tables

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
"""How near the nearest way is, in this order, and its mark."""

KINDS = {
    "compile=False": "addition",
    "custom_objects": "addition",
    "safe_mode=False": "addition",
    "Functional": "addition",
    "load_weights too": "addition",
    "optimizer.build": "addition",
    "load_weights": "code",
    "other Keras": "beside",
    "npz": "writer",
}
"""Kinds of ways; the first way of a format is ``asis`` instead."""

ANCHORS = {
    "compile=False": "compile",
    "custom_objects": "custom-objects",
    "safe_mode=False": "safe-mode",
    "Functional": "functional",
    "load_weights": "code",
    "load_weights too": "optimizer",
    "optimizer.build": "optimizer",
    "other Keras": "beside",
    "npz": "npz",
    "TFSMLayer": "predict",
    "saved_model.load": "predict",
}
"""Where the page shows a way, as a program."""

GOES_ON = "goes_on"
ROWS = (*MODELS, GOES_ON)
"""Models, and whether ``trained`` goes on as it would have."""

CAUSE = "Exception encountered: "
LENGTH = 110
"""Characters of a message in a table."""


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
    said: str


def cell(row: str, format_: str, found: Found) -> Cell:
    """Return what the picture and the tables need of a result."""
    first, said = next(iter(found.items()))
    if first == "written":
        return Cell(row, format_, "unwritten", None, None, said)
    wanted = ("continues",) if row == GOES_ON else ("equal", "continues")
    way = next((w for w, came in found.items() if came in wanted), None)
    predicts = next((w for w, came in found.items() if came == "predicts"), "")
    kind = "asis" if way == first else KINDS.get(way, "never")
    if first == "load_model" and way == "optimizer.build":
        kind = "code"  # which a file of weights needs as it is
    if row == GOES_ON:
        predicts = ""
    if predicts and kind in ("writer", "never"):
        kind = "predicts"
    return Cell(row, format_, kind, way, predicts or None, said)


def cells(data: dict, writer: str, reader: str) -> Iterator[Cell]:
    """Yield the cells of a pair, row by row."""
    found = data["read"][writer][reader]
    for row in ROWS:
        for format_ in FORMATS:
            model = "trained" if row == GOES_ON else row
            yield cell(row, format_, found[model][format_])


def complete(data: dict) -> bool:
    """Say whether every writer's files were read by every reader."""
    read = data.get("read", {})
    return all({*read.get(writer, {})} == {*READERS} for writer in WRITERS)


def legend(project: Project, language: str) -> str:
    """Return what each mark means and how often it is there, as HTML."""
    texts = text.load(language)["saving"]
    data = load(project)
    if not complete(data):
        return text.load(language)["none"]
    counts = Counter(
        cell.kind
        for writer in WRITERS
        for reader in READERS
        for cell in cells(data, writer, reader)
    )
    lines = ['<div class="guide-saving"><table class="key"><thead><tr>']
    lines += [f'<th scope="col">{head}</th>' for head in texts["legend"]]
    lines += ["</tr></thead><tbody>"]
    lines += [
        f'<tr><td class="{kind}">{mark}</td><td>'
        f"{_marked(texts['kinds'][kind])}</td><td>{counts[kind]}</td></tr>"
        for kind, mark in SYMBOLS.items()
    ]
    return "\n".join([*lines, "</tbody></table></div>"])


def _marked(said: str) -> str:
    """Return text with Markdown's code and bold type as HTML."""
    said = re.sub(r"`(.+?)`", r"<code>\1</code>", escape(said))
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", said)


def picture(project: Project, language: str) -> str:
    """Return the heat map, a table a writer, as HTML."""
    texts = text.load(language)["saving"]
    data = load(project)
    if not complete(data):
        return text.load(language)["none"]
    lines = ['<div class="guide-saving">']
    for writer in WRITERS:
        lines += _map(data, writer, texts)
    note = texts["note"].format(date=data["date"], platform=data["platform"])
    return "\n".join([*lines, "</div>", "", note])


def _map(data: dict, writer: str, texts: dict) -> Iterator[str]:
    title = texts["writes"].format(writer=_name(data, writer, texts))
    yield "<div class='map-box'><table class='map'>"
    yield f"<caption>{escape(title)}</caption><thead>"
    heads = "".join(
        f'<th scope="colgroup" colspan="{len(FORMATS)}">'
        f'<a href="#{_anchor(writer, reader)}">'
        f"{escape(_name(data, reader, texts))}</a></th>"
        for reader in READERS
    )
    yield f"<tr><td></td>{heads}</tr>"
    heads = "".join(
        f'<th scope="col"><span>{format_}</span></th>' for format_ in FORMATS
    )
    yield f"<tr><td></td>{heads * len(READERS)}</tr></thead><tbody>"
    found = {r: list(cells(data, writer, r)) for r in READERS}
    for row in ROWS:
        marks = "".join(
            f'<td class="{cell.kind}" '
            f'aria-label="{escape(texts["said"][cell.kind])}">'
            f"{SYMBOLS[cell.kind]}</td>"
            for reader in READERS
            for cell in found[reader]
            if cell.row == row
        )
        name = escape(texts["models"][row])
        yield f'<tr><th scope="row">{name}</th>{marks}</tr>'
    yield "</tbody></table></div>"


def pairs(project: Project, language: str) -> str:
    """Return for each writer and reader what does not load as it is."""
    texts = text.load(language)["saving"]
    data = load(project)
    if not complete(data):
        return text.load(language)["none"]
    lines = []
    for writer in WRITERS:
        for reader in READERS:
            title = texts["pair"].format(
                writer=_name(data, writer, texts),
                reader=_name(data, reader, texts),
            )
            anchor = _anchor(writer, reader)
            lines += [f"### {title} {{ #{anchor} }}", ""]
            lines += [*_failing(cells(data, writer, reader), texts), ""]
    return "\n".join(lines)


def _failing(found: Iterator[Cell], texts: dict) -> Iterator[str]:
    """Yield the rows of a table: what says and helps the same, together."""
    groups: dict[tuple, list[str]] = {}
    for cell in sorted(found, key=lambda cell: FORMATS.index(cell.format)):
        if cell.kind not in ("asis", "unwritten"):
            path = _path(cell, texts)
            key = (cell.format, _said(cell.said, texts), path)
            groups.setdefault(key, []).append(texts["models"][cell.row])
    if not groups:
        yield texts["all"]
        return
    rows = []
    for (format_, said, path), files in groups.items():
        file = f"`{format_}`" if format_.startswith(".") else format_
        listed = texts["comma"].join(files)
        rows.append([f"**{file}** {listed}", path, said])
    # Folded: all twelve are too long for a phone.
    count = sum(map(len, groups.values()))
    yield f'??? abstract "{texts["folded"].format(n=count)}"'
    yield ""
    yield textwrap.indent(tables.table(texts["head"], rows), "    ")


def _path(cell: Cell, texts: dict) -> str:
    ways = [way for way in (cell.predicts, cell.way) if way]
    links = [f"[{texts['ways'][way]}](#{ANCHORS[way]})" for way in ways]
    if cell.predicts:
        links[0] = texts["predicts"].format(way=links[0])
    return texts["then"].join(links) or "–"


def _said(said: str, texts: dict) -> str:
    """Return a message as code: its first words, and its cause."""
    if said in texts["silent"]:
        return texts["silent"][said]
    head, cause, tail = said.partition(CAUSE)
    shown = _shorten(head, LENGTH)
    if cause:
        start = head.partition(". ")[0].partition(" using ")[0]
        start = _shorten(start, LENGTH * 2 // 3).removesuffix(" …")
        shown = f"{start} … {_shorten(tail, LENGTH)}"
    shown = shown.replace("|", "\\|")
    return f"`` {shown} ``"


def _shorten(said: str, length: int) -> str:
    if len(said) <= length:
        return said
    return said[:length].rpartition(" ")[0] + " …"


def _anchor(writer: str, reader: str) -> str:
    return f"{writer}-{reader}".replace("_", "-")


def _name(data: dict, place: str, texts: dict) -> str:
    versions = data["versions"][place]
    named = {name.replace("-", "_"): v for name, v in versions.items()}
    return texts["places"][place].format(**named)
