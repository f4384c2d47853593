"""When each page was verified or changed last, for the feed.

An entry of the feed is a page at its last change: of its text, of a program
on it, or of what the program printed. The days on which outputs were made
are in ``snippets/verified.json``; the times of changes are git's, where the
whole history is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from guide.project import Project
from guide.site import changes
from guide.verify import page as pages
from guide.verify import record as stamp

ENTRIES = 50
"""Pages that a feed holds: the newest."""


@dataclass(frozen=True)
class Entry:
    """A page in the feed."""

    title: str
    url: str
    updated: str
    summary: str

    @property
    def id(self) -> str:
        """A name of this change: a reader shows the page again."""
        return f"{self.url}#{self.updated}"


def newest(entries: list[Entry]) -> list[Entry]:
    """Return what stands in the feed, newest first."""
    ordered = sorted(entries, key=lambda e: (e.updated, e.url), reverse=True)
    return ordered[:ENTRIES]


def updated(path: Path, project: Project) -> str | None:
    """Return when a page changed last, or None where nothing says so.

    Where git cannot tell, that is the day of the page's newest output.
    """
    when = changes.moment(path, project)
    if not when and path.suffix == ".md":
        stamps = stamp.load(project)
        blocks = pages.read(path, project)
        names = {block.name for block in blocks} & {*stamps}
        day = max((stamps[name]["date"] for name in names), default=None)
        when = day and datetime.combine(date.fromisoformat(day), time())
    return when.strftime("%Y-%m-%dT%H:%M:%SZ") if when else None
