"""On which TensorFlows snippets run: a line beside each, picture, table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from markupsafe import Markup

from guide import text
from guide.project import Project
from guide.tables import elements, matrix
from guide.tables.matrix import Data, Runs, Span, minor
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
"""The mark of each kind; the texts say what it means."""

LONGEST = 70
"""Characters of a message beside a snippet."""

HEADED = 30
"""Rows of a table; the next one has a head of its own, and a browser lays it
out when a reader comes near."""

LETTER = 7.3
"""Width of a label's letter in the picture, in pixels."""


def badge(project: Project, name: str, data: Data, language: str) -> str:
    """Return on which releases a snippet does what it shows, as HTML.

    And what it does on the nearest release on which it does not. Empty for a
    snippet that was not run on every release since its code changed.
    """
    runs = matrix.runs(project, name, data)
    found = matrix.spans(runs)
    same = [span.releases for span in found if span.ends == "same"]
    if set(runs) != set(data["environments"]) or not same:
        return ""
    texts = text.load(language)["compatibility"]
    about = Path(name).name.startswith(MESSAGE_COUNTS)
    shown: str = texts["same_message" if about else "same"].format(
        where=texts["comma"].join(same)
    )
    others = [span for span in found if span.ends != "same"]
    return shown + (_other(others[-1], texts) if others else "")


def _other(span: Span, texts: dict[str, Any]) -> str:
    key, said = "other", texts["ends"].get(span.ends)
    if said is None:
        message = output.shorten(span.text, LONGEST)
        key, said = "raises", Markup("<code>{}</code>").format(message)
    shown = texts[key].format(where=span.releases, said=said)
    return f"{texts['semicolon']}{shown}"


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
    sentence: str = text.load(language)["compatibility"]["count"]
    return sentence.format(
        snippets=len(found),
        all=len(matrix.candidates(project)),
        releases=len(releases),
        runs=f"{len(found) * len(releases):,}",
        alike=len(alike),
        date=max((each["date"] for each in releases.values()), default="–"),
    )


def picture(project: Project, language: str) -> str:
    """Return a bar for each release, of how its runs ended, as a figure."""
    data = matrix.load(project)
    found = matrix.current(project, data).values()
    if not found:
        return elements.none(language)
    rows = {}
    for release, versions in data["environments"].items():
        kinds = Counter(KINDS[runs[release]["ends"]] for runs in found)
        label = f"{minor(release)}, Keras {minor(versions['keras'])}"
        rows[label] = {kind: kinds[kind] for kind in MARKS}
    return render(
        "compatibility.html.j2",
        texts=text.load(language)["compatibility"],
        marks=MARKS,
        rows=rows,
        total=len(found),
        letter=LETTER,
        left=LETTER * max(map(len, rows)),
    )


def table(project: Project, language: str) -> str:
    """Return a filter box, and how each snippet ended where, as tables."""
    data = matrix.load(project)
    found = matrix.current(project, data)
    kerases = [
        versions["keras"].partition(".")[0]
        for versions in data["environments"].values()
    ]
    return render(
        "compatibility_tables.md.j2",
        texts=text.load(language)["compatibility"],
        filter_box=Markup(elements.filter_box(language, len(found))),
        marks=MARKS,
        # A candidate's name may break in two, as its column is narrow.
        releases=[
            minor(name).replace(".0rc", " rc") for name in data["environments"]
        ],
        kerases=_joined(kerases),
        chapters={
            chapter: [_row(name, runs) for name, runs in items]
            for chapter, items in groupby(
                found.items(), key=lambda item: item[0].partition("/")[0]
            )
        },
        headed=HEADED,
    )


def _row(name: str, runs: Runs) -> dict[str, Any]:
    """Return what the table shows of a snippet.

    Equal neighbours are one wide cell: a cell for each would be 6,000, which
    take a phone seconds to lay out. ``other`` is the newest other message.
    """
    raising = [
        span._replace(text=output.shorten(span.text, LONGEST))
        for span in matrix.spans(runs)
        if span.ends in ("raises", "stopped")
    ]
    return {
        "name": name.partition("/")[2],
        "cells": _joined(KINDS[run["ends"]] for run in runs.values()),
        "other": raising[-1] if raising else None,
    }


def _joined(values: Iterable[str]) -> list[tuple[str, int]]:
    """Return values, each with how many of it follow one another."""
    return [(value, len([*alike])) for value, alike in groupby(values)]
