"""The data of the timeline: events in order, and lanes between them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from guide.project import GuideError, Project


@dataclass(frozen=True)
class Event:
    """Something that happened, where that is said, and how it is checked.

    ``date`` is an ISO date as exact as ``precision`` (day, month or year);
    ``claim`` is Markdown by language; ``checks`` are mappings as
    :func:`.checks.problem` takes them.
    """

    id: str
    date: str
    precision: str
    about: str
    claim: dict[str, str]
    source: dict[str, str]
    checks: tuple[dict[str, Any], ...] = ()

    @property
    def month(self) -> int:
        """Months since the year 0; January where only the year is known."""
        year, month = (*map(int, self.date.split("-")), 1)[:2]
        return year * 12 + month - 1


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
    """All events, oldest first, and the lanes between them."""

    events: tuple[Event, ...]
    lanes: tuple[Lane, ...]


def data_file(project: Project) -> Path:
    """Return the file that holds the timeline."""
    return project.root / "data" / "timeline.yml"


def load(project: Project) -> Timeline:
    """Return the timeline.

    Raises :exc:`GuideError` where the data lacks something.
    """
    file = data_file(project)
    try:
        data = yaml.safe_load(file.read_text("utf-8"))
        events = {entry["id"]: _event(entry) for entry in data["events"]}
        lanes = [_lane(entry, events) for entry in data["lanes"]]
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        why = " ".join(f"{type(error).__name__}: {error}".split())
        raise GuideError(f"{project.relative(file)}: {why}") from None
    return Timeline(tuple(events.values()), tuple(lanes))


def _event(entry: dict[str, Any]) -> Event:
    changed = {"date": str(entry["date"]), "checks": entry.get("checks", ())}
    return Event(**entry | changed)


def _lane(entry: dict[str, Any], events: dict[str, Event]) -> Lane:
    segments = entry["segments"]
    ends = [events[segment["from"]] for segment in segments[1:]]
    return Lane(
        entry["name"],
        entry["about"],
        tuple(
            Segment(events[x["from"]], end, x.get("code", True), x["label"])
            for x, end in zip(segments, [*ends, None], strict=True)
        ),
    )
