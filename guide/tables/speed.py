"""Ways to train and to predict, measured side by side: ``data/speed.json``.

Written by ``guide bench speed`` (:mod:`guide.measure.bench`).
"""

from __future__ import annotations

import statistics
from typing import NamedTuple, TypedDict

from guide import text
from guide.project import Project
from guide.tables import datafile, elements
from guide.tables.template import render

Seconds = dict[str, list[float]]
"""Seconds of a call by way, one in each round."""


class Data(TypedDict):
    """Seconds by task and case; ``code`` is the hash of the programs."""

    seconds: dict[str, dict[str, Seconds]]
    code: str
    machine: str
    versions: dict[str, str]
    date: str


class Ratio(NamedTuple):
    """A time compared with another: median, least and largest ratio."""

    middle: float
    low: float
    high: float


def load(project: Project) -> Data | None:
    """Return the last measurement, or None where there is none."""
    data: Data | None = datafile.load(project, "speed")
    return data


def ratios(ways: Seconds) -> dict[str, Ratio]:
    """Return how the seconds of each way compare with those of the first.

    Ratios are of one round, so that both were measured side by side.
    """
    first = next(iter(ways.values()))
    found = {}
    for way, times in ways.items():
        each = [a / b for a, b in zip(times, first, strict=True)]
        found[way] = Ratio(statistics.median(each), min(each), max(each))
    return found


def training(project: Project, language: str) -> str:
    """Return charts of the time to train, one a model, as HTML."""
    return _charts(project, language, "training")


def prediction(project: Project, language: str) -> str:
    """Return charts of the time to predict, one a case, as HTML."""
    return _charts(project, language, "prediction")


def _charts(project: Project, language: str, task: str) -> str:
    data = load(project)
    if not data:
        return elements.none(language)
    texts = text.load(language)["speed"]
    charts = []
    for case, ways in data["seconds"][task].items():
        first = next(iter(ways.values()))
        milliseconds = f"{statistics.median(first) * 1000:.1f}"
        title = ", ".join(texts[part] for part in case.split(", "))
        unit = texts[f"{task}_unit"].format(ms=milliseconds)
        charts.append(chart(title, unit, ratios(ways)))
    note = texts["note"].format(
        machine=data["machine"],
        date=data["date"],
        rounds=len(first),
        versions=elements.versions(
            data["versions"], ("tensorflow", "keras", "python")
        ),
    )
    return "\n\n".join([*charts, note])


def chart(title: str, unit: str, values: dict[str, Ratio]) -> str:
    """Return a bar a value, with its spread, as a figure with real text."""
    return render("chart.html.j2", title=title, unit=unit, values=values)
