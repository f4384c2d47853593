"""When what a page shows last changed, by git.

Plugins for MkDocs ask git about the page alone. Here a page is also the
snippets that it includes and the data that its tables are made of.
"""

from __future__ import annotations

import functools
import json
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from guide.measure import matrix
from guide.project import Project
from guide.tables import clinic, eras, saving, speed, versions
from guide.tables.registry import bench_file
from guide.tables.timeline import events
from guide.verify import page as pages
from guide.verify import record as stamp

PLACEHOLDER = re.compile(r"^<!-- guide:([a-z]+) -->$", re.M)
WATCHED = ("docs", "snippets", "data")


def _api_map(project: Project) -> Path:
    return project.root / "data" / "api-map.yml"


DATA = {
    "api": _api_map,
    "bench": bench_file,
    "comparer": eras.data_file,
    "eras": eras.data_file,
    "lanes": events.data_file,
    "saving": saving.data_file,
    "speed": speed.data_file,
    "timeline": events.data_file,
    "together": versions.data_file,
}
"""Data behind what a page can ask for, by how the name begins.

What is missing is counted from the whole guide, and no change of the page.
"""


def verified(page: Path, project: Project) -> str | None:
    """Return the day of a page's oldest output, if it shows any."""
    stamps = stamp.load(project)
    if page.suffix != ".md":
        return None
    names = {block.name for block in pages.read(page, project)} & {*stamps}
    return min((stamps[name]["date"] for name in names), default=None)


def inputs(page: Path, project: Project) -> set[Path]:
    """Return the files that a page shows, itself among them."""
    found = {page}
    if page.suffix != ".md":
        return found
    content = pages.source(page, project)
    for line in content.split("\n"):
        if include := pages.INCLUDE.match(line):
            found.add(pages.included_file(include["path"], project))
    for name in PLACEHOLDER.findall(content):
        found |= {
            file(project)
            for begin, file in DATA.items()
            if name.startswith(begin)
        }
    return found - {None}


def moment(page: Path, project: Project) -> datetime | None:
    """Return when a page's newest input changed.

    Returns ``None`` where git cannot tell: there is none, or the clone is a
    shallow one, whose oldest commit claims all files.
    """
    known = _times(project.root)
    if known is None:
        return None
    times = [known.get(project.relative(i)) for i in inputs(page, project)]
    if page.suffix == ".md" and "guide:since" in pages.source(page, project):
        runs = _entries(project.root)
        names = clinic.entry(page, project).programs
        times += [runs.get(name) for name in names]
    return max(filter(None, times), default=None)


def last(page: Path, project: Project) -> str | None:
    """Return the day of :func:`moment`, as ISO has it, in UTC."""
    when = moment(page, project)
    return f"{when:%Y-%m-%d}" if when else None


def _git(root: Path, *arguments: str) -> str | None:
    """Return what git says, or ``None`` where it or the repository is not."""
    command = ("git", "-C", str(root), "-c", "core.quotepath=off", *arguments)
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.decode("utf-8", "replace")


@functools.lru_cache(maxsize=1)
def _times(root: Path) -> dict[str, datetime] | None:
    """Return when each file changed last, in one call of git's log."""
    shallow = _git(root, "rev-parse", "--is-shallow-repository")
    if shallow is None or shallow.strip() != "false":
        return None
    # -c: a merge counts where it changed what both sides had.
    log = _git(
        *(root, "log", "-c", "--relative", "--name-only", "--no-renames"),
        *("--format=%x01%ct", "--", *WATCHED),
    )
    if not log:
        return None
    times: dict[str, datetime] = {}
    time = datetime.fromtimestamp(0, UTC)
    for line in log.splitlines():
        if line.startswith("\x01"):
            time = datetime.fromtimestamp(int(line[1:]), UTC)
        elif line:
            times[line] = max(time, times.get(line, time))
    # What is not committed changed when its file did.
    status = _git(root, "status", "--porcelain", "-uall", "--", *WATCHED)
    for line in (status or "").splitlines():
        file = root / line[3:].strip('"')
        if file.is_file():
            time = datetime.fromtimestamp(file.stat().st_mtime, UTC)
            times[file.relative_to(root).as_posix()] = time
    return times


@functools.lru_cache(maxsize=1)
def _entries(root: Path) -> dict[str, datetime]:
    """Return when each snippet's runs in the matrix changed.

    Its file is written anew by each measurement, for many pages at once.
    """
    project = Project(root)
    name = project.relative(matrix.data_file(project))
    now = matrix.load(project)["snippets"]
    times: dict[str, datetime] = {}
    same = {*now}
    log = _git(root, "log", "--format=%H %ct", "--", name) or ""
    for line in log.splitlines():
        commit, seconds = line.split()
        try:
            then = json.loads(_git(root, "show", f"{commit}:./{name}") or "")
            then = then["snippets"]
        except (KeyError, ValueError):
            break  # From before the file was what it is.
        same = {n for n in same if then.get(n) == now[n]}
        time = datetime.fromtimestamp(int(seconds), UTC)
        times |= dict.fromkeys(same, time)
    return times
