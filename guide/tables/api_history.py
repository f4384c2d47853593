"""Since when each name of the API map exists, and with which parameters.

``data/api-history.json`` was read from the files of the releases up to the
date in it; what came since was asked of the releases themselves, and is in
``executed`` (:mod:`guide.measure.api_history`).
"""

from __future__ import annotations

import functools
import json
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

FEW = 2
"""Changes that are shown at once; more are folded."""


class Change(NamedTuple):
    """What is new in a release: parameters, or that a name is there.

    ``kind`` is ``come``, ``gone``, ``changed`` or ``unreadable``.
    """

    lane: str
    version: str
    kind: str
    words: tuple[str, ...] = ()


@functools.lru_cache
def load(project: Project) -> Data:
    """Return the history of names.

    ``lanes`` has for each lane its releases: version, day (TensorFlow's of
    the first patch) and what else was installed. ``names`` has for each name
    its ``signatures`` and for each lane ranges: first release, last release
    and what it is in them (a ``State``). ``executed`` has for each lane the
    releases that were run, with the date.
    """
    file = project.root / "data" / "api-history.json"
    data: Data = json.loads(file.read_text("utf-8"))
    return data


def save(project: Project, data: Data) -> None:
    """Write the data, a line for each lane and name."""
    parts = []
    for key, value in data.items():
        written = json.dumps(value, ensure_ascii=False)
        if isinstance(value, dict):
            lines = ",\n".join(
                f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}"
                for k, v in value.items()
            )
            written = f"{{\n{lines}\n }}"
        parts.append(f" {json.dumps(key)}: {written}")
    file = project.root / "data" / "api-history.json"
    datafile.write(file, "{\n" + ",\n".join(parts) + "\n}\n")
    load.cache_clear()


def releases(data: Data, lane: str) -> list[str]:
    """Return the versions of a lane, the oldest first."""
    return [version for version, *_ in data["lanes"][lane]]


def states(data: Data, name: str, lane: str) -> dict[str, State]:
    """Return what a name is in each release of a lane, the oldest first."""
    order = releases(data, lane)
    found: dict[str, State] = dict.fromkeys(order, ABSENT)
    for first, last, state in data["names"][name].get(lane, ()):
        between = order[order.index(first) : order.index(last) + 1]
        found |= dict.fromkeys(between, state)
    return found


def history(data: Data, name: str, lane: str) -> list[Change]:
    """Return what happened to a name on a lane, oldest first."""
    found: list[Change] = []
    known = data["names"][name]["signatures"]
    was: State = ABSENT
    signature: State = None
    for version, state in states(data, name, lane).items():
        if state != was and isinstance(state, str):
            found.append(Change(lane, version, "unreadable", (state,)))
        elif state == ABSENT != was:
            found.append(Change(lane, version, "gone"))
        elif was == ABSENT != state and version != releases(data, lane)[0]:
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
    end = _month(data["until"])
    modules = [
        {
            "name": module,
            "anchor": module.replace(".", "-").strip("-"),
            "rows": [_row(data, name, texts) for name in names],
        }
        for module, names in groupby(
            sorted(data["names"], key=lambda name: (_module(name), name)),
            _module,
        )
    ]
    years = range(FIRST_YEAR, int(data["until"][:4]) + 1, 3)
    html = render(
        "api_history.j2",
        modules=modules,
        heads=texts["head"],
        texts=texts,
        width=end,
        years=[(y, f"{(y - FIRST_YEAR) * 1200 / end:.1f}") for y in years],
        short=_short,
    )
    box = elements.filter_box(language, len(data["names"]))
    return f"{box}\n\n{html.strip()}"


def _module(name: str) -> str:
    """Return the part of the library that a name is in."""
    first, second, *rest = name.split(".")
    return f"{first}.{second}" if rest and second[0].islower() else first


def _row(data: Data, name: str, texts: dict[str, Any]) -> dict[str, Any]:
    lanes = [lane for lane in LANES if data["names"][name].get(lane)]
    shown = _shown(data, name)
    changed = [change for change in shown if change.kind == "changed"]
    return {
        "name": name,
        "spans": [(lane, _span(data, name, lane, texts)) for lane in lanes],
        "paths": _strip(data, name, lanes),
        "height": max(len(lanes), 1) * ROW,
        "shown": shown,
        "changed": changed,
        "folded": len(changed) > FEW,
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
    newest = _short(lane, releases(data, lane)[-1])
    spans = []
    for absent, group in groupby(there, key=lambda v: there[v] == ABSENT):
        versions = [_short(lane, version) for version in group]
        if not absent:
            kind = "since" if versions[-1] == newest else "until"
            words = texts[kind].format(first=versions[0], last=versions[-1])
            spans.append(words)
    return str(texts["comma"].join(spans))


def _short(lane: str, version: str) -> str:
    """Return a release as a reader needs it: one patch stands for all."""
    final = re.fullmatch(r"(\d+\.\d+)\.\d+", version)
    return final[1] if final and LANES[lane] == "tensorflow" else version


def _strip(data: Data, name: str, lanes: list[str]) -> list[tuple[str, str]]:
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
    return list(paths.items())


def _month(day: str) -> int:
    year, month = map(int, day.split("-")[:2])
    return (year - FIRST_YEAR) * 12 + month - 1


def _months(data: Data, lane: str) -> dict[str, int]:
    """Return months by release; a late patch counts before its successor."""
    months = {version: _month(day) for version, day, *_ in data["lanes"][lane]}
    earliest = _month(data["until"])
    for version in reversed(months):
        earliest = months[version] = min(months[version], earliest)
    return months


def counts(project: Project, language: str) -> str:
    """Return how much was read, and what became of the names, as a list."""
    data = load(project)
    texts = text.load(language)["api_history"]
    shown = {name: _shown(data, name) for name in data["names"]}
    changed = Counter(
        name for name in shown for c in shown[name] if c.kind == "changed"
    )

    def having(kind: str, lane: str = "", version: str = "") -> set[str]:
        return {
            name
            for name, those in shown.items()
            for c in those
            if c.kind == kind and lane in ("", c.lane)
            if c.version.startswith(version)
        }

    gone, unread = having("gone", "keras", "3.0.0"), having("unreadable")
    every = {(p, v) for lane, p in LANES.items() for v in releases(data, lane)}
    numbers = {
        "names": len(shown),
        "releases": len(every),
        "date": data["date"],
        "changed": len(changed),
        "same": len(shown.keys() - changed.keys() - unread),
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
    texts = text.load(language)["api_history"]
    lines = []
    for lane, those in load(project)["lanes"].items():
        first, last = (f"{those[i][0]} ({those[i][1]})" for i in (0, -1))
        said = texts["lane"].format(
            lane=lane,
            package=LANES[lane],
            n=len(those),
            first=first,
            last=last,
        )
        lines.append(f"- {said}")
    return "\n".join(lines)
