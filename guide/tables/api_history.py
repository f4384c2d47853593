"""Since when each name of the API map exists, and with which parameters.

``data/api-history.json`` was read from the files of the releases of its time;
what came since was asked of the releases themselves
(:mod:`guide.measure.api_history`).
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import Any, NamedTuple

from guide import text
from guide.project import Project
from guide.tables import datafile, elements, signatures
from guide.tables.template import render

LANES = {
    "keras": "keras",
    "tf.keras": "tensorflow",
    "tf_keras": "tf-keras",
    "tf": "tensorflow",
}
"""Ways to a name, and the package whose releases count."""

Data = dict[str, Any]
State = int | str | None
"""What a name is in a release: the number of its signature, None for what has
no parameters, a text that says why it could not be read, or ``ABSENT``."""

ABSENT = -1
FIRST_YEAR = 2015
ROW = 8
"""Height of a lane in the picture; a unit of its width is a month."""


class Change(NamedTuple):
    """What is new in a release: parameters, or that a name is there.

    ``kind`` is ``come``, ``gone``, ``changed`` or ``unreadable``.
    """

    lane: str
    version: str
    kind: str
    words: tuple[str, ...] = ()


def load(project: Project) -> Data:
    """Return the history of names.

    ``lanes`` has for each lane the days of its releases by version, oldest
    first (TensorFlow's of the first patch), ``names`` for each name its
    ``signatures``, and for each lane ranges: first release, last release
    and what it is in them (a ``State``). ``date`` is when the last release
    was asked, ``until`` the day up to which releases count.
    """
    data: Data = datafile.load(project, "api-history")
    return data


def states(data: Data, name: str, lane: str) -> dict[str, State]:
    """Return what a name is in each release of a lane, the oldest first."""
    order = [*data["lanes"][lane]]
    found: dict[str, State] = dict.fromkeys(order, ABSENT)
    for first, last, state in data["names"][name].get(lane, ()):
        between = order[order.index(first) : order.index(last) + 1]
        found |= dict.fromkeys(between, state)
    return found


def history(data: Data, name: str, lane: str) -> list[Change]:
    """Return what happened to a name on a lane, oldest first."""
    found: list[Change] = []
    known = data["names"][name]["signatures"]
    first = next(iter(data["lanes"][lane]), "")
    was: State = ABSENT
    signature: State = None
    for version, state in states(data, name, lane).items():
        if state != was and isinstance(state, str):
            found.append(Change(lane, version, "unreadable", (state,)))
        elif state == ABSENT != was:
            found.append(Change(lane, version, "gone"))
        elif was == ABSENT != state and version != first:
            found.append(Change(lane, version, "come"))
        was = state
        if state == ABSENT:
            continue
        if isinstance(state, int) and isinstance(signature, int):
            words = signatures.changes(known[signature], known[state])
            if words:
                found.append(Change(lane, version, "changed", tuple(words)))
        signature = state
    return found


def listed(project: Project, language: str) -> str:
    """Return a filter box and a table of names for each module."""
    data = load(project)
    texts = text.load(language)["api_history"]
    names = sorted(data["names"], key=lambda name: (_module(name), name))
    html = render(
        "api_history.j2",
        modules={
            module: [_row(data, name, texts) for name in those]
            for module, those in groupby(names, _module)
        },
        texts=texts,
        width=_month(data["until"]),
        years=range(FIRST_YEAR, int(data["until"][:4]) + 1, 3),
        first_year=FIRST_YEAR,
        row_height=ROW,
        short=_short,
    )
    return f"{elements.filter_box(language, len(names))}\n\n{html.strip()}"


def _module(name: str) -> str:
    """Return the part of the library that a name is in."""
    first, second, *rest = name.split(".")
    return f"{first}.{second}" if rest and second[0].islower() else first


def _row(data: Data, name: str, texts: dict[str, Any]) -> dict[str, Any]:
    lanes = [lane for lane in LANES if data["names"][name].get(lane)]
    shown = _shown(data, name)
    return {
        "name": name,
        "spans": {lane: _span(data, name, lane, texts) for lane in lanes},
        "paths": _strip(data, name, lanes),
        "shown": shown,
        "changed": [change for change in shown if change.kind == "changed"],
    }


def _shown(data: Data, name: str) -> list[Change]:
    """Return a name's changes, those of Keras's own code only once."""
    every = [c for lane in LANES for c in history(data, name, lane)]
    keras = {c.words for c in every if c.lane == "keras"}
    return [
        change
        for change in every
        if change.kind != "changed"
        or change.lane not in ("tf.keras", "tf_keras")
        or change.words not in keras
    ]


def _span(data: Data, name: str, lane: str, texts: dict[str, Any]) -> str:
    """Return from when to when a name is there, gaps and all."""
    there = states(data, name, lane)
    newest = _short(lane, [*there][-1])
    spans = []
    for absent, group in groupby(there, key=lambda v: there[v] == ABSENT):
        versions = [_short(lane, version) for version in group]
        if not absent:
            kind = "since" if versions[-1] == newest else "until"
            ends = {"first": versions[0], "last": versions[-1]}
            spans.append(texts[kind].format(**ends))
    return str(texts["comma"].join(spans))


def _short(lane: str, version: str) -> str:
    """Return a release as a reader needs it: one patch stands for all."""
    final = re.fullmatch(r"(\d+\.\d+)\.\d+", version)
    return final[1] if final and LANES[lane] == "tensorflow" else version


def _strip(data: Data, name: str, lanes: list[str]) -> dict[str, str]:
    """Return the picture's paths by class; the words beside say the same."""
    paths = {"there": "", "unread": "", "mark": ""}
    for row, lane in enumerate(lanes):
        days, top = _months(data, lane), row * ROW
        ends = [*days.values(), _month(data["until"])]
        place = 0
        for state, group in groupby(states(data, name, lane).values()):
            start, place = ends[place], place + len(list(group))
            if state != ABSENT:
                kind = "unread" if isinstance(state, str) else "there"
                width = max(ends[place] - start, 1)
                paths[kind] += f"M{start} {top + 2}h{width}v4h-{width}z"
        for change in history(data, name, lane):
            if change.kind == "changed":
                paths["mark"] += f"M{days[change.version]} {top + 1}v6"
    return paths


def _month(day: str) -> int:
    year, month = map(int, day.split("-")[:2])
    return (year - FIRST_YEAR) * 12 + month - 1


def _months(data: Data, lane: str) -> dict[str, int]:
    """Return months by release; a late patch counts before its successor."""
    months = {v: _month(day) for v, day in data["lanes"][lane].items()}
    earliest = _month(data["until"])
    for version in reversed(months):
        earliest = months[version] = min(months[version], earliest)
    return months


def counts(project: Project, language: str) -> str:
    """Return how much was read, and what became of the names, as a list."""
    data = load(project)
    texts = text.load(language)["api_history"]
    every = [(n, c) for n in data["names"] for c in _shown(data, n)]
    changed = Counter(name for name, c in every if c.kind == "changed")

    def having(kind: str, lane: str = "", version: str = "") -> set[str]:
        return {
            name
            for name, change in every
            if change.kind == kind
            and lane in ("", change.lane)
            and change.version.startswith(version)
        }

    gone, unread = having("gone", "keras", "3.0.0"), having("unreadable")
    releases = {(LANES[x], v) for x in LANES for v in data["lanes"][x]}
    numbers = {
        "names": len(data["names"]),
        "releases": len(releases),
        "date": data["date"],
        "changed": len(changed),
        "same": len(data["names"].keys() - changed.keys() - unread),
        "gone": len(gone),
        "backend": sum(name.startswith("keras.backend.") for name in gone),
        "two": len(having("changed", "tf", "2.0.")),
        "unread": len(unread),
        "most": texts["comma"].join(
            f"[`{name}`](#{name}) ({n})" for name, n in changed.most_common(5)
        ),
    }
    return "\n".join(f"- {line.format(**numbers)}" for line in texts["counts"])


def lanes(project: Project, language: str) -> str:
    """Return which releases were read, as a list.

    Not as a table: the box would narrow it with the others.
    """
    said: str = text.load(language)["api_history"]["lane"]
    lines = []
    for lane, days in load(project)["lanes"].items():
        first, *_, last = [f"{v} ({day})" for v, day in days.items()]
        about = {"lane": lane, "package": LANES[lane], "n": len(days)}
        lines.append(f"- {said.format(**about, first=first, last=last)}")
    return "\n".join(lines)
