"""Which versions a release would bring: pyproject.toml with other pins."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from packaging.version import Version

from guide.index import Index, Release
from guide.project import GuideError, Project
from guide.release.uv import resolve, run

DATE = re.compile(r'^exclude-newer = "([^"]+)"$', re.M)
MIDNIGHT = "%Y-%m-%dT00:00:00Z"


@dataclass(frozen=True)
class Move:
    """What is to be tried.

    ``before`` and ``after`` are all versions by package, ``until`` the day up
    to which packages count; of ``missing`` no release fits.
    """

    before: dict[str, str]
    after: dict[str, str]
    until: str
    missing: tuple[str, ...]

    @property
    def moved(self) -> dict[str, tuple[str | None, str | None]]:
        """Old and new version of each package that moves."""
        names = sorted(self.before.keys() | self.after.keys())
        pairs = {n: (self.before.get(n), self.after.get(n)) for n in names}
        return {n: pair for n, pair in pairs.items() if pair[0] != pair[1]}


def move(tree: Project, until: datetime | None, named: dict[str, str]) -> Move:
    """Move the date in a pyproject.toml, and versions named by package.

    Without a date, what is named must be there and the rest need not move;
    with neither, the date is today's. Raises :exc:`GuideError` for what
    cannot be had.
    """
    before = resolve(tree.root, sys.executable)
    file = tree.root / "pyproject.toml"
    text, today = file.read_text("utf-8"), f"{datetime.now(UTC):{MIDNIGHT}}"
    days = [*DATE.findall(text), *(_day_after(tree, n) for n in named.items())]
    day = max(days) if named else today
    day = min(f"{until:{MIDNIGHT}}", today) if until else day
    file.write_text(DATE.sub(f'exclude-newer = "{day}"', text), "utf-8")

    add = [_requirement(n, v, before.get(n, "0")) for n, v in named.items()]
    if version := named.get("tensorflow"):  # the same numbers, moves along
        add.append(f"tf-keras>={'.'.join(version.split('.')[:2])}")
    if add:
        run(tree.root, "uv", "add", "--frozen", *add)
    missing: tuple[str, ...] = ()
    try:
        after = resolve(tree.root, sys.executable)
    except GuideError:
        if not version:
            raise
        missing = ("tf-keras",)  # a release candidate has none yet
        run(tree.root, "uv", "remove", "--frozen", *missing)
        after = resolve(tree.root, sys.executable)
    for name, version in named.items():
        if Version(after[name]) != Version(version):
            raise GuideError(f"uv chooses {name} {after[name]}, not {version}")
    return Move(before, after, day[:10], missing)


def _day_after(tree: Project, named: tuple[str, str]) -> str:
    """Return the midnight after a release came."""
    try:
        release = Release.parse(" ".join(named))
    except ValueError:
        raise GuideError(f"{' '.join(named)}: is no version") from None
    return f"{Index(tree).uploaded(release) + timedelta(days=1):{MIDNIGHT}}"


def _requirement(name: str, version: str, before: str) -> str:
    """Return a lower bound for a newer version, without a last zero."""
    if Version(version) > Version(before):
        return f"{name}>={version.removesuffix('.0')}"
    return f"{name}=={version}"
