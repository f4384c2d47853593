"""On which TensorFlows snippets run, as pages show it.

A line beside each snippet (:func:`badge`), a picture and a table.
"""

from __future__ import annotations

import statistics
from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from markupsafe import Markup

from guide import text
from guide.project import Project
from guide.tables import elements, matrix
from guide.tables.matrix import Data, Run, Span, minor
from guide.tables.template import render
from guide.verify import output
from guide.verify.verdict import MESSAGE_COUNTS

KINDS = {
    "same": "same",
    "differs": "other",
    "works": "other",
    "raises": "fails",
    "stopped": "fails",
}
"""The three kinds of outcomes that the picture and the table tell apart."""

MARKS = {"same": "●", "other": "○", "fails": "×"}
"""The mark of each kind; what it means is in the texts."""

LONGEST = 70
"""Characters of a message beside a snippet."""

HEADED = 30
"""Rows of a table. The next one has a head of its own, and a browser lays it
out when a reader comes near."""

WIDTH, ROW, LETTER = 360, 24, 7.3
"""Pixels: of the picture (a phone's width), of a row, of a label's letter."""


def badge(project: Project, name: str, data: Data, language: str) -> str:
    """Return on which releases a snippet does what it shows, as HTML.

    And what it does on the nearest release on which it does not. Empty for a
    snippet that was not run on every release since its code changed.
    """
    runs = matrix.runs(project, name, data)
    if set(runs) != set(data["environments"]):
        return ""
    found = matrix.spans(runs)
    same = [span for span in found if span.ends == "same"]
    if not same:
        return ""
    texts = text.load(language)["compatibility"]
    about = Path(name).name.startswith(MESSAGE_COUNTS)
    shown: str = texts["same_message" if about else "same"].format(
        where=texts["comma"].join(span.releases for span in same)
    )
    others = [span for span in found if span.ends != "same"]
    if others:
        shown += texts["semicolon"] + _other(others[-1], texts)
    return shown


def _other(span: Span, texts: dict[str, Any]) -> str:
    if span.ends in texts["ends"]:
        said = texts["ends"][span.ends]
        return str(texts["other"].format(where=span.releases, said=said))
    message = output.shorten(span.text, LONGEST)
    said = Markup("<code>{}</code>").format(message)
    return str(texts["raises"].format(where=span.releases, said=said))


def count(project: Project, language: str) -> str:
    """Return how many snippets were run where, as a sentence."""
    data = matrix.load(project)
    found = matrix.current(project, data)
    alike = [
        name
        for name, runs in found.items()
        if all(run["ends"] == "same" for run in runs.values())
    ]
    releases = data["environments"]
    counted: str = text.load(language)["compatibility"]["count"].format(
        snippets=len(found),
        all=len(matrix.candidates(project)),
        releases=len(releases),
        runs=f"{len(found) * len(releases):,}",
        alike=len(alike),
        date=max((each["date"] for each in releases.values()), default="–"),
    )
    return counted


def cost(project: Project, language: str) -> str:
    """Return what the largest runs took, as a sentence."""
    data = matrix.load(project)
    if not data["costs"]:
        return str(text.load(language)["none"])
    # Minutes with one process tell nothing of minutes with two.
    most, workers = max(
        (each["snippets"], each["workers"]) for each in data["costs"].values()
    )
    full = {
        release: each
        for release, each in data["costs"].items()
        if (each["snippets"], each["workers"]) == (most, workers)
    }
    seconds = [each["seconds"] for each in full.values()]
    middle = statistics.median(seconds)
    texts = text.load(language)["compatibility"]
    sentence: str = texts["cost"].format(
        snippets=most,
        workers=workers,
        releases=texts["comma"].join(map(minor, full)),
        least=f"{min(seconds) / 60:.1f}",
        largest=f"{max(seconds) / 60:.1f}",
        each=f"{middle / most:.2f}",
        whole=f"{middle * len(data['environments']) / 60:.0f}",
        all=len(data["environments"]),
        date=max(each["date"] for each in full.values()),
    )
    return sentence


class Bar(NamedTuple):
    """A part of a row of the picture: snippets that ended alike."""

    kind: str
    x: float
    width: float
    amount: int

    @property
    def labelled(self) -> bool:
        """Whether its number fits into it."""
        return self.width > LETTER * len(str(self.amount)) + 4


def picture(project: Project, language: str) -> str:
    """Return a bar for each release, of how its runs ended, as a figure."""
    data = matrix.load(project)
    found = matrix.current(project, data)
    if not found:
        return str(text.load(language)["none"])
    amounts = {}
    for release, versions in data["environments"].items():
        kinds = Counter(
            KINDS[runs[release]["ends"]] for runs in found.values()
        )
        label = f"{minor(release)}, Keras {minor(versions['keras'])}"
        amounts[label] = {kind: kinds[kind] for kind in MARKS}
    left = LETTER * max(map(len, amounts))
    scale = (WIDTH - left) / len(found)
    label = "; ".join(
        f"{label}: {', '.join(map(str, kinds.values()))}"
        for label, kinds in amounts.items()
    )
    return render(
        "compatibility.html.j2",
        texts=text.load(language)["compatibility"],
        marks=MARKS,
        size=(WIDTH, ROW * len(amounts)),
        row=ROW,
        label=label,
        rows=[(name, _bars(k, left, scale)) for name, k in amounts.items()],
    )


def _bars(amounts: dict[str, int], left: float, scale: float) -> list[Bar]:
    bars = []
    for kind, amount in amounts.items():
        bars.append(Bar(kind, left, amount * scale, amount))
        left += amount * scale
    return bars


class Row(NamedTuple):
    """A snippet in the table; ``cells`` are kinds and how many columns.

    Equal neighbours are one wide cell: a cell for each would be 6,000, which
    take a phone seconds to lay out.
    """

    name: str
    cells: list[tuple[str, int]]
    other: Span | None


def table(project: Project, language: str) -> str:
    """Return a filter box, and how each snippet ended where, as tables."""
    data = matrix.load(project)
    found = matrix.current(project, data)
    chapters = {
        chapter: [_row(name, runs) for name, runs in items]
        for chapter, items in groupby(
            found.items(), key=lambda item: item[0].partition("/")[0]
        )
    }
    majors = (
        versions["keras"].partition(".")[0]
        for versions in data["environments"].values()
    )
    return render(
        "compatibility_tables.md.j2",
        texts=text.load(language)["compatibility"],
        filter_box=Markup(elements.filter_box(language, len(found))),
        marks=MARKS,
        # A candidate's name may break in two, as its column is narrow.
        releases=[
            minor(release).replace(".0rc", " rc")
            for release in data["environments"]
        ],
        kerases=[(major, len([*same])) for major, same in groupby(majors)],
        chapters=chapters,
        headed=HEADED,
    )


def _row(name: str, runs: dict[str, Run]) -> Row:
    kinds = (KINDS[run["ends"]] for run in runs.values())
    cells = [(kind, len([*alike])) for kind, alike in groupby(kinds)]
    raising = [
        span
        for span in matrix.spans(runs)
        if span.ends in ("raises", "stopped")
    ]
    other = raising[-1] if raising else None
    if other:
        short = output.shorten(other.text, LONGEST)
        other = Span(other.first, other.last, other.ends, short)
    return Row(name.partition("/")[2], cells, other)
