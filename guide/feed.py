"""When each page was verified or changed last, for the feed.

An entry of the feed is a page at its last change: of its text, of a program
on it, or of what the program printed. The days on which outputs were made
are in ``snippets/verified.json``; the times of changes are git's, where the
whole history is there.
"""

from __future__ import annotations

import functools
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from guide import pages, stamp
from guide.outputs import output_file
from guide.project import Project

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
    """Return when a page changed last, or None where nothing says so."""
    names = []
    if path.suffix == ".md":
        fences = pages.fences(pages.source(path, project))
        names = [fence.title for fence in fences if fence.title]
    stamps = stamp.load(project)
    days = [stamps[name]["date"] for name in names if name in stamps]
    known = [
        datetime.combine(datetime.fromisoformat(day), time(), UTC)
        for day in days
    ]
    commits = _commits(project.root)
    snippets = [project.snippets / name for name in names]
    for file in (path, *snippets, *map(output_file, snippets)):
        if file in commits:
            known.append(commits[file])
    return max(known).strftime("%Y-%m-%dT%H:%M:%SZ") if known else None


@functools.lru_cache
def _commits(root: Path) -> dict[Path, datetime]:
    """Return when each file was committed last; of no history, nothing."""

    def git(*words: str) -> str:
        command = ["git", "-c", "core.quotePath=false", "-C", root, *words]
        done = subprocess.run(command, capture_output=True, text=True)
        return "" if done.returncode else done.stdout

    try:
        # A shallow clone says of every file that it came with the last.
        if git("rev-parse", "--is-shallow-repository").strip() != "false":
            return {}
        log = git(
            *("log", "--relative", "--name-only", "--no-renames"),
            *("--format=commit %ct", "--", "docs", "snippets"),
        )
    except OSError:
        return {}
    found: dict[Path, datetime] = {}
    when = datetime.fromtimestamp(0, UTC)
    for line in filter(None, log.splitlines()):
        kind, _, rest = line.partition(" ")
        if kind == "commit" and rest.isdigit():
            when = datetime.fromtimestamp(int(rest), UTC)
        else:
            found.setdefault(root / line, when)
    return found
