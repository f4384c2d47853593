"""The data of the timeline: read from one file, and refused if wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import yaml

from guide.project import LANGUAGES, GuideError, Project
from guide.tables.timeline import checks

ABOUT = ("keras", "tensorflow", "both")
"""What an event or a lane may be about."""

PRECISION = {
    "day": r"\d{4}-\d\d-\d\d",
    "month": r"\d{4}-\d\d",
    "year": r"\d{4}",
}
"""How precise a date may be, and how it is written then."""

KEYS = ("id", "date", "precision", "about", "claim", "source")


@dataclass(frozen=True)
class Event:
    """Something that happened, where that is said, and how it is checked."""

    id: str
    date: str
    precision: str
    about: str
    claim: dict[str, str]
    source: dict[str, str]
    checks: tuple[checks.Check, ...]


@dataclass(frozen=True)
class Segment:
    """A stretch of a lane: from an event to the next segment's.

    ``code`` says whether the name has code of its own, or leads to another.
    """

    start: Event
    end: Event | None
    code: bool
    label: dict[str, str]


@dataclass(frozen=True)
class Lane:
    """A line of descent."""

    name: dict[str, str]
    about: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class Timeline:
    """All events in order, and the lanes between them."""

    events: tuple[Event, ...]
    lanes: tuple[Lane, ...] = field(default=())


def data_file(project: Project) -> Path:
    """Return the file that holds the timeline."""
    return project.root / "data" / "timeline.yml"


def load(project: Project) -> Timeline:
    """Return the timeline.

    Raises :exc:`GuideError` with a line for each fault in the data.
    """
    file = data_file(project)
    where = project.relative(file)
    try:
        data = yaml.safe_load(file.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        said = " ".join(str(error).split())
        raise GuideError(f"{where}: cannot be read: {said}") from None
    if found := list(faults(data)):
        raise GuideError("\n".join(f"{where}: {fault}" for fault in found))
    events = {entry["id"]: _event(entry) for entry in data["events"]}
    lanes = (_lane(entry, events) for entry in data.get("lanes", ()))
    return Timeline(tuple(events.values()), tuple(lanes))


def _event(entry: dict) -> Event:
    when = str(entry["date"])
    made = (checks.Check.read(x, when) for x in entry.get("checks", ()))
    rest = {key: entry[key] for key in KEYS if key != "date"}
    return Event(date=when, checks=tuple(made), **rest)


def _lane(entry: dict, events: dict[str, Event]) -> Lane:
    starts = [events[segment["from"]] for segment in entry["segments"]]
    segments = [
        Segment(start, end, segment.get("code", True), segment["label"])
        for segment, start, end in zip(
            entry["segments"], starts, [*starts[1:], None], strict=True
        )
    ]
    return Lane(entry["name"], entry["about"], tuple(segments))


def faults(data: object) -> Iterator[str]:
    """Yield what is wrong with the data, a line for each."""
    if not isinstance(data, dict) or not isinstance(data.get("events"), list):
        yield "is not a mapping with a list of events"
        return
    if other := set(data) - {"events", "lanes"}:
        yield f"unknown: {', '.join(map(str, other))}"
    dates: dict[str, str] = {}
    last = ("", "")
    for number, entry in enumerate(data["events"], 1):
        if not isinstance(entry, dict) or not entry.get("id"):
            yield f"event number {number}: has no id"
            continue
        name = f"event {entry['id']!r}"
        if entry["id"] in dates:
            yield f"{name}: the id is taken"
        when = dates[entry["id"]] = str(entry.get("date", ""))
        if when < last[1]:
            yield f"{name}: {when} comes after {last[0]!r} of {last[1]}"
        last = (entry["id"], when)
        for fault in _event_faults(entry):
            yield f"{name}: {fault}"
    for number, lane in enumerate(data.get("lanes", ()), 1):
        for fault in _lane_faults(lane, dates):
            yield f"lane number {number}: {fault}"


def _event_faults(entry: dict) -> Iterator[str]:
    yield from _keys(entry, KEYS, {*KEYS, "checks"})
    if not re.fullmatch(r"[a-z][a-z0-9-]*", str(entry["id"])):
        yield "an id is of small letters, digits and hyphens"
    when, precision = str(entry.get("date", "")), entry.get("precision")
    if precision not in PRECISION:
        yield f"precision is one of {', '.join(PRECISION)}"
    elif not re.fullmatch(PRECISION[precision], when) or not _is_date(when):
        yield f"{when!r} is no date as precise as a {precision}"
    if entry.get("about") not in ABOUT:
        yield f"about is one of {', '.join(ABOUT)}"
    yield from _languages(entry.get("claim"), "claim")
    source = entry.get("source") or {}
    if set(source) not in ({"title", "url"}, {"package"}):
        yield "a source is a title and a url that were read, or a package"
    listed = entry.get("checks", [])
    if not isinstance(listed, list):
        yield "checks are a list"
        listed = []
    if "package" in source and not listed:
        yield "a package is a source only where a check looks into it"
    yield from filter(None, map(checks.fault, listed))


def _is_date(when: str) -> bool:
    try:
        date.fromisoformat((when + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _lane_faults(lane: object, dates: dict[str, str]) -> Iterator[str]:
    if not isinstance(lane, dict):
        yield f"is not a mapping: {lane!r}"
        return
    keys = ("name", "about", "segments")
    yield from _keys(lane, keys, set(keys))
    yield from _languages(lane.get("name"), "name")
    if lane.get("about") not in ABOUT:
        yield f"about is one of {', '.join(ABOUT)}"
    last = ""
    for segment in lane.get("segments") or ():
        start = segment.get("from")
        yield from _keys(segment, ("from", "label"), {"from", "label", "code"})
        yield from _languages(segment.get("label"), f"label of {start!r}")
        if start not in dates:
            yield f"no event is called {start!r}"
        elif dates[start] < last:
            yield f"{start!r} comes too late"
        last = dates.get(start, last)


def _keys(
    entry: dict, needed: tuple[str, ...], known: set[str]
) -> Iterator[str]:
    for key in needed:
        if not entry.get(key):
            yield f"has no {key}"
    for key in entry:
        if key not in known:
            yield f"unknown: {key}"


def _languages(texts: object, what: str) -> Iterator[str]:
    have = set(texts) if isinstance(texts, dict) else set()
    for language in LANGUAGES:
        if language not in have or not texts[language]:
            yield f"{what} is not told in {language!r}"
    for language in sorted(have - set(LANGUAGES)):
        yield f"{what}: unknown language {language!r}"
