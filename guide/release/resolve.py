"""Which versions a release would bring: pyproject.toml with other pins."""

from __future__ import annotations

import re
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from packaging.version import InvalidVersion, Version

from guide.index import Release, index
from guide.project import GuideError, Project
from guide.release.process import NoSolution, run
from guide.tables.release import NAMES

ALONG = {"tensorflow": "tf-keras"}
"""Packages with the same numbers, which move along."""

DATE = re.compile(r'^exclude-newer = "(?P<date>[^"]+)"$', re.M)


@dataclass(frozen=True)
class Proposal:
    """What is to be tried.

    ``text`` is pyproject.toml's afterwards, ``until`` its date; ``before``
    and ``pins`` are all versions by package, today's and those to try, of
    which ``lock`` is the pylock.toml; no release of the ``missing`` packages
    fits, so they are left out.
    """

    text: str
    until: datetime
    before: dict[str, str]
    pins: dict[str, str]
    lock: str
    missing: tuple[str, ...] = ()

    @property
    def moved(self) -> dict[str, tuple[str | None, str | None]]:
        """Old and new version of each package that moves."""
        names = sorted(self.pins.keys() | self.before.keys())
        pairs = {n: (self.before.get(n), self.pins.get(n)) for n in names}
        return {n: pair for n, pair in pairs.items() if pair[0] != pair[1]}


def propose(
    project: Project,
    until: str | None = None,
    named: dict[str, str] | None = None,
    candidates: bool = False,
) -> Proposal:
    """Resolve pyproject.toml with a later date, or with named versions.

    ``until`` is an ISO date, ``named`` has versions by package. With neither,
    the date is today's. With ``candidates``, release candidates of the
    packages that the guide follows count. Raises :exc:`GuideError` for what
    cannot be had.
    """
    today = (project.root / "pyproject.toml").read_text("utf-8")
    day, named = _day(until) if until else None, dict(named or {})
    if candidates and not named:
        end, ask = iso(day) if day else None, index(project).newest
        newest = (ask(name, before=end, candidates=True) for name in NAMES)
        named = {release.name: release.version for release in newest}
    uploads = [_uploaded(project, *item) for item in named.items()]
    if day is None:
        # What is named must be there; the rest need not move.
        day = max([_date(today), *uploads]) if named else _midnight()
    elif late := [at for at in uploads if at > day]:
        raise GuideError(
            f"--until {until}: what is named came later, before "
            f"{max(late):%Y-%m-%d}"
        )
    before, _ = resolved(today)
    text = DATE.sub(f'exclude-newer = "{iso(day)}"', today)
    # An exact version only where a lower bound brings another.
    for relation in (">=", "=="):
        asked_for, missing = _requiring_all(text, named, relation)
        pins, lock = resolved(asked_for)
        if all(pins.get(name) == v for name, v in named.items()):
            return Proposal(asked_for, day, before, pins, lock, missing)
    raise GuideError(f"uv does not choose {named}, but {pins}"[:300])


def _requiring_all(
    text: str, named: dict[str, str], relation: str
) -> tuple[str, tuple[str, ...]]:
    """Return the text with named versions, and what had to be left out."""
    for name, version in named.items():
        text = _requiring(text, name, relation + _short(version, relation))
    whole = fewer = text
    along = {ALONG[name]: v for name, v in named.items() if name in ALONG}
    for name, version in along.items():
        whole = _requiring(whole, name, f">={_short(version, '>=')}")
        fewer = _requiring(fewer, name, None)
    try:
        resolved(whole)
    except NoSolution:
        if along:  # a release candidate has no tf-keras yet
            return fewer, (*along,)
        raise
    return whole, ()


def _requiring(text: str, name: str, specifier: str | None) -> str:
    """Return pyproject.toml's text with another requirement; None drops it.

    Raises :exc:`GuideError` where it does not name the package.
    """
    line = re.compile(rf'^( *)"{re.escape(name)}(?:[<>=!~][^"]*)?",\n', re.M)
    if not line.search(text):
        raise GuideError(f"pyproject.toml does not require {name}")
    new = rf'\1"{name}{specifier}",' + "\n"
    return line.sub("" if specifier is None else new, text)


def _short(version: str, relation: str) -> str:
    """Return ``2.22`` for a lower bound of 2.22.0, as pyproject.toml does."""
    found = Version(version)
    if relation == "==" or found.is_prerelease or found.micro:
        return version
    return f"{found.major}.{found.minor}"


def iso(day: datetime) -> str:
    """Return a time as uv's ``exclude-newer`` has it."""
    return f"{day:%Y-%m-%dT%H:%M:%SZ}"


def _date(text: str) -> datetime:
    if match := DATE.search(text):
        return datetime.fromisoformat(match["date"])
    raise GuideError("pyproject.toml: exclude-newer is not there")


def _midnight(at: datetime | None = None) -> datetime:
    day = (at or datetime.now(UTC)).astimezone(UTC)
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


def _day(text: str) -> datetime:
    try:
        day = datetime.fromisoformat(text)
    except ValueError:
        why = "is no date such as 2026-11-20"
        raise GuideError(f"--until {text}: {why}") from None
    day = day.replace(tzinfo=day.tzinfo or UTC)
    if day > datetime.now(UTC):
        raise GuideError(f"--until {text}: is in the future")
    return day


def waiting(project: Project, proposal: Proposal) -> str | None:
    """Return the TensorFlow that is newer than the one proposed, or None.

    What pyproject.toml asks for beside it, tf-keras above all, comes later.
    """
    there = proposal.pins.get("tensorflow", "9999")
    until = iso(proposal.until)
    newest = index(project).newest("tensorflow", before=until).version
    return newest if Version(newest) > Version(there) else None


def _uploaded(project: Project, name: str, version: str) -> datetime:
    """Return the midnight after a release came."""
    try:
        release = Release(name, str(Version(version)))
    except InvalidVersion:
        raise GuideError(f"{NAMES[name]} {version}: is no version") from None
    return _midnight(index(project).uploaded(release) + timedelta(days=1))


def resolved(text: str) -> tuple[dict[str, str], str]:
    """Return the versions that a pyproject.toml resolves to here.

    The second is the same as a pylock.toml. Raises :exc:`.NoSolution`.
    """
    with tempfile.TemporaryDirectory(prefix="release-") as name:
        folder, lock = Path(name), Path(name, "pylock.toml")
        (folder / "pyproject.toml").write_text(text, "utf-8")
        run(
            *(folder, "uv", "pip", "compile", "pyproject.toml", "--quiet"),
            *("--no-header", "--python", sys.executable),
            *("--format", "pylock.toml", "--output-file", str(lock)),
        )
        found = lock.read_text("utf-8")
    entries = tomllib.loads(found)["packages"]
    return {entry["name"]: entry["version"] for entry in entries}, found
