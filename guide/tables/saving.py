"""Which saved model loads where: the picture and tables of ``saving.json``."""

from collections.abc import Iterable
from textwrap import shorten
from typing import Any, NamedTuple

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
"""The data file: ``code``, ``platform``, ``date``, ``versions`` of each place;
``written[writer][model][format]``, whether a file could be saved, and
``read[writer][reader][model][format]``, what each way brought."""


class Cell(NamedTuple):
    """What came of a file with a reader, for one row of the picture.

    ``way`` is the nearest that brings what the row is about, if there is
    one; ``predicts`` the nearest that predicts, but is no model.
    """

    writer: str
    reader: str
    row: str
    format: str
    kind: str
    way: str | None
    predicts: str | None
    message: str


def cells(data: Data) -> list[Cell]:
    """Return all cells, writer by writer, reader by reader, row by row."""
    return [
        _cell(ways, (writer, reader, row, format_))
        for writer, readers in data["read"].items()
        for reader, found in readers.items()
        for row, formats in [*found.items(), (GOES_ON, found["trained"])]
        for format_, ways in formats.items()
    ]


def _cell(ways: dict[str, str], about: tuple[str, str, str, str]) -> Cell:
    first, message = next(iter(ways.items()))
    if first == "written":
        return Cell(*about, "unwritten", None, None, message)
    continues = about[2] == GOES_ON
    wanted = ("continues",) if continues else ("equal", "continues")
    way = next((w for w, came in ways.items() if came in wanted), None)
    predicting = (w for w, came in ways.items() if came == "predicts")
    predicts = None if continues else next(predicting, None)
    if way == first:
        kind = "asis"
    elif first == "load_model" and way == "optimizer.build":
        kind = "code"  # which a file of weights needs as it is
    else:
        kind = WAYS[way][0] if way else "never"
    if predicts and kind in ("writer", "never"):
        kind = "predicts"
    return Cell(*about, kind, way, predicts, message)


def failing(cells: Iterable[Cell]) -> dict[Cell, list[str]]:
    """Return what does not load as it is, with all rows that are alike.

    Messages are cut to their first words and their cause; what says and
    needs the same is one, without its row.
    """
    found: dict[Cell, list[str]] = {}
    for one in cells:
        if one.kind not in ("asis", "unwritten"):
            alike = one._replace(row="", kind="", message=said(one.message))
            found.setdefault(alike, []).append(one.row)
    return found


def said(message: str) -> str:
    """Return a message's first words, and its cause."""
    head, cause, tail = message.partition(CAUSE)
    shown = shorten(head, LENGTH, placeholder=" …")
    if not cause:
        return shown
    start = head.partition(". ")[0].partition(" using ")[0]
    start = shorten(start, LENGTH * 2 // 3, placeholder="")
    return f"{start} … {shorten(tail, LENGTH, placeholder=' …')}"
