"""The history of names as a page: a strip for each, and what changed."""

from __future__ import annotations

import functools
import re
from collections import Counter
from html import escape
from itertools import groupby
from typing import NamedTuple

from guide import text
from guide.project import Project
from guide.tables import elements as tables
from guide.tables.api_history import data as history
from guide.tables.api_history.changes import changes

FIRST_YEAR = 2015
ROW = 8
"""Height of a lane in the picture; a unit of its width is a month."""

FEW = 2
"""Changes that are said at once; more are folded."""


class Change(NamedTuple):
    """What is new in a release: parameters, or that a name is there."""

    lane: str
    version: str
    kind: str
    """``come``, ``gone``, ``changed`` or ``unreadable``."""
    words: tuple[str, ...] = ()


def listed(project: Project, language: str) -> str:
    """Return a filter box and a table of names for each module."""
    data = _load(project)
    texts = text.load(language)["api_history"]
    parts = [tables.filter_box(language, len(data["names"]))]
    for module, names in groupby(_sorted(data), _module):
        anchor = module.replace(".", "-").strip("-")
        rows = [_row(data, name, texts) for name in names]
        body = "\n".join(rows)
        head = "".join(f"<th>{escape(cell)}</th>" for cell in texts["head"])
        parts += [
            f"## `{module}` {{ #of-{anchor} }}",
            f'<div class="guide-rows" style="--rows:{len(rows)}">'
            f'<table class="guide-history">\n<thead><tr>{head}</tr>'
            f"{_years(data)}</thead>\n<tbody>\n{body}\n"
            "</tbody></table></div>",
        ]
    return "\n\n".join(parts)


@functools.lru_cache
def _load(project: Project) -> dict:
    return history.load(project)


def _sorted(data: dict) -> list[str]:
    return sorted(data["names"], key=lambda name: (_module(name), name))


def _module(name: str) -> str:
    """Return the part of the library that a name is in."""
    first, second, *rest = name.split(".")
    return f"{first}.{second}" if rest and second[0].islower() else first


def _row(data: dict, name: str, texts: dict) -> str:
    lanes = [lane for lane in data["lanes"] if data["names"][name].get(lane)]
    every = [c for lane in lanes for c in found(data, name, lane)]
    shown = [c for c in every if not _said_of_keras(c, every)]
    spans = "<br>".join(
        f"<code>{lane}</code> {_span(data, name, lane, texts)}"
        for lane in lanes
    )
    changed = [c for c in shown if c.kind == "changed"]
    if not changed:
        more = f"<br>{texts['same']}"
    elif len(changed) <= FEW:
        more = "".join(f"<br>{_said(change, texts)}" for change in changed)
    else:
        summary = texts["changes"].format(n=len(changed))
        said = "".join(f"<li>{_said(change, texts)}</li>" for change in shown)
        more = (
            f"<details><summary>{summary}</summary><ul>{said}</ul></details>"
        )
    return (
        f'<tr id="{name}"><td><code>{escape(name)}</code>'
        f"{_strip(data, name, lanes)}</td>"
        f"<td>{spans}{more}</td></tr>"
    )


def _said_of_keras(change: Change, every: list[Change]) -> bool:
    """Say whether Keras's own lane says the same: it is the same code."""
    return (
        change.lane in ("tf.keras", "tf_keras")
        and change.kind == "changed"
        and any(c.lane == "keras" and c.words == change.words for c in every)
    )


def found(data: dict, name: str, lane: str) -> list[Change]:
    """Return what happened to a name on a lane, oldest first."""
    entry = data["names"][name]
    order = [release[0] for release in data["lanes"][lane]]
    ranges = entry.get(lane, [])
    happened: list[Change] = []
    previous: list | None = None
    for this in ranges:
        first, _, what = this
        place = order.index(first)
        joined = previous and order.index(previous[1]) == place - 1
        if previous and not joined:
            gone = order[order.index(previous[1]) + 1]
            happened.append(Change(lane, gone, "gone"))
        if isinstance(what, str):
            happened.append(Change(lane, first, "unreadable", (what,)))
        elif not joined and place:
            happened.append(Change(lane, first, "come"))
        old = previous[2] if previous else None
        if isinstance(old, int) and isinstance(what, int):
            signatures = entry["signatures"]
            words = changes(signatures[old], signatures[what])
            if words:
                happened.append(Change(lane, first, "changed", tuple(words)))
        previous = this
    if previous and previous[1] != order[-1]:
        gone = order[order.index(previous[1]) + 1]
        happened.append(Change(lane, gone, "gone"))
    return happened


def _said(change: Change, texts: dict) -> str:
    version = _shown(change.lane, change.version)
    where = f"<code>{change.lane}</code> {version}: "
    if change.kind == "changed":
        return where + ", ".join(
            f"<code>{escape(word)}</code>" for word in change.words
        )
    why = escape(change.words[0]) if change.words else ""
    return where + texts[change.kind].format(why=why)


def _span(data: dict, name: str, lane: str, texts: dict) -> str:
    """Say from when to when a name is there, gaps and all."""
    order = [release[0] for release in data["lanes"][lane]]
    spans: list[list[str]] = []
    for first, last, _ in data["names"][name][lane]:
        if spans and order.index(spans[-1][1]) == order.index(first) - 1:
            spans[-1][1] = last
        else:
            spans.append([first, last])
    return texts["comma"].join(
        texts["since"].format(first=_shown(lane, first))
        if last == order[-1]
        else texts["until"].format(
            first=_shown(lane, first), last=_shown(lane, last)
        )
        for first, last in spans
    )


def _shown(lane: str, version: str) -> str:
    """Return a release as a reader needs it: one patch stands for all."""
    final = re.fullmatch(r"(\d+\.\d+)\.\d+", version)
    if final and history.LANES[lane] == "tensorflow":
        return final[1]
    return version


def _strip(data: dict, name: str, lanes: list[str]) -> str:
    """Return the picture; the words beside it say the same."""
    end = _month(data["until"])
    bars: dict[str, str] = {"there": "", "unread": ""}
    marks = ""
    for row, lane in enumerate(lanes):
        days = _days(data, lane)
        order = [*days]
        top = row * ROW
        for first, last, what in data["names"][name][lane]:
            start = days[first]
            following = order.index(last) + 1
            stop = days[order[following]] if following < len(order) else end
            kind = "unread" if isinstance(what, str) else "there"
            width = max(stop - start, 1)
            bars[kind] += f"M{start} {top + 2}h{width}v4h-{width}z"
        for change in found(data, name, lane):
            if change.kind == "changed":
                marks += f"M{days[change.version]} {top + 1}v6"
    drawn = "".join(
        f'<path class="{kind}" d="{d}"/>' for kind, d in bars.items() if d
    )
    if marks:
        drawn += f'<path class="mark" d="{marks}"/>'
    height = max(len(lanes), 1) * ROW
    return (
        f'<svg viewBox="0 0 {end} {height}" height="{height * 2}" '
        f'preserveAspectRatio="none" aria-hidden="true">{drawn}</svg>'
    )


def _years(data: dict) -> str:
    """Return the axis: years above the strips."""
    end = _month(data["until"])
    years = "".join(
        f'<span style="left:{(year - FIRST_YEAR) * 1200 / end:.1f}%">'
        f"{year}</span>"
        for year in range(FIRST_YEAR, int(data["until"][:4]) + 1, 3)
    )
    return (
        f'<tr aria-hidden="true"><td class="years">{years}</td><td></td></tr>'
    )


@functools.lru_cache
def _month(day: str) -> int:
    year, month = map(int, day.split("-")[:2])
    return (year - FIRST_YEAR) * 12 + month - 1


def _days(data: dict, lane: str) -> dict[str, int]:
    """Return months by release; a late patch counts before its successor."""
    months = {r[0]: _month(r[1]) for r in data["lanes"][lane]}
    earliest = _month(data["until"])
    for version in reversed([*months]):
        earliest = months[version] = min(months[version], earliest)
    return months


def counts(project: Project, language: str) -> str:
    """Return how much was read, and what became of the names, as a list."""
    data = _load(project)
    texts = text.load(language)["api_history"]
    happened = {
        name: [c for lane in data["lanes"] for c in found(data, name, lane)]
        for name in data["names"]
    }
    keras = [n for n in happened if data["names"][n].get("keras")]
    releases = {
        (history.LANES[lane], entry[0])
        for lane, entries in data["lanes"].items()
        for entry in entries
    }
    changed = Counter(
        name
        for name, those in happened.items()
        for change in those
        if change.kind == "changed" and not _said_of_keras(change, those)
    )
    numbers = {
        "names": len(happened),
        "releases": len(releases),
        "date": data["date"],
        "changed": len(changed),
        "same": sum(
            not any(c.kind in ("changed", "unreadable") for c in those)
            for those in happened.values()
        ),
        "gone": sum(
            Change("keras", "3.0.0", "gone") in happened[n] for n in keras
        ),
        "backend": sum(
            Change("keras", "3.0.0", "gone") in happened[n]
            for n in keras
            if n.startswith("keras.backend.")
        ),
        "two": sum(
            any(
                c.lane == "tf" and c.version.startswith("2.0.") and c.words
                for c in those
            )
            for those in happened.values()
        ),
        "unread": sum(
            any(c.kind == "unreadable" for c in those)
            for those in happened.values()
        ),
        "most": texts["comma"].join(
            f"[`{name}`](#{name}) ({n})" for name, n in changed.most_common(5)
        ),
    }
    return "\n".join(f"- {line.format(**numbers)}" for line in texts["counts"])


def lanes(project: Project, language: str) -> str:
    """Return which releases were read, as a list.

    Not as a table: the box would narrow it with the others.
    """
    texts = text.load(language)["api_history"]
    lines = []
    for lane, releases in _load(project)["lanes"].items():
        first, last = (f"{releases[i][0]} ({releases[i][1]})" for i in (0, -1))
        said = texts["lane"].format(
            lane=lane,
            package=history.LANES[lane],
            n=len(releases),
            first=first,
            last=last,
        )
        lines.append(f"- {said}")
    return "\n".join(lines)
