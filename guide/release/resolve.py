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

from guide import index as packages
from guide.project import GuideError, Project
from guide.release.process import NoSolution, uv
from guide.tables.release import NAMES

ALONG = {"tensorflow": "tf-keras"}
"""Packages with the same numbers, which move along."""

DATE = re.compile(r'^exclude-newer = "(?P<date>[^"]+)"$', re.M)


@dataclass(frozen=True)
class Proposal:
    """What is to be tried.

    ``text`` is pyproject.toml's afterwards, ``until`` its date; ``pins`` are
    all versions by package, ``before`` those of today's pyproject.toml;
    ``lock`` is the text of a pylock.toml with ``pins``; no release of the
    ``missing`` packages fits, so they are left out.
    """

    text: str
    until: datetime
    pins: dict[str, str]
    before: dict[str, str]
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
        newest = (_newest(project, name, day) for name in NAMES)
        named = {release.name: release.version for release in newest}
    uploads = [_uploaded(project, *item) for item in named.items()]
    if day is None:
        # What is named must be there; the rest need not move.
        day = max([date_of(today), *uploads]) if named else _midnight()
    elif late := [at for at in uploads if at > day]:
        raise GuideError(
            f"--until {until}: what is named came later, before "
            f"{max(late):%Y-%m-%d}"
        )
    before, _ = resolved(today)
    text = DATE.sub(f'exclude-newer = "{iso(day)}"', today)
    # An exact version only where a lower bound brings another.
    for relation in (">=", "=="):
        asked, missing, (pins, lock) = _resolved(text, named, relation)
        if all(pins.get(name) == v for name, v in named.items()):
            return Proposal(asked, day, pins, before, lock, missing)
    wrong = next(name for name, v in named.items() if pins.get(name) != v)
    raise GuideError(f"{wrong}=={named[wrong]}: uv chose {pins.get(wrong)}")


def _resolved(
    text: str, named: dict[str, str], relation: str
) -> tuple[str, tuple[str, ...], tuple[dict[str, str], str]]:
    """Return the text with named versions, what is left out, and the pins."""
    along = {ALONG[name]: v for name, v in named.items() if name in ALONG}
    for name, version in named.items():
        text = _requiring(text, name, relation + _short(version, relation))
    fewer = text
    for name, version in along.items():
        text = _requiring(text, name, f">={_short(version, '>=')}")
        fewer = _requiring(fewer, name, None)
    try:
        return text, (), resolved(text)
    except NoSolution:
        if not along:
            raise
        try:  # a release candidate has no tf-keras yet
            return fewer, (*along,), resolved(fewer)
        except NoSolution:
            pass
        raise


def _short(version: str, relation: str) -> str:
    """Return ``2.22`` for a lower bound of 2.22.0, as pyproject.toml does."""
    found = Version(version)
    if relation == "==" or found.is_prerelease or found.micro:
        return version
    return f"{found.major}.{found.minor}"


def _requiring(text: str, name: str, specifier: str | None) -> str:
    """Return pyproject.toml's text with another requirement; None drops it.

    Raises :exc:`GuideError` where it does not name the package.
    """
    line = re.compile(rf'^( *)"{re.escape(name)}(?:[<>=!~][^"]*)?",\n', re.M)
    if not line.search(text):
        raise GuideError(f"pyproject.toml does not require {name}")
    new = rf'\1"{name}{specifier}",' + "\n"
    return line.sub("" if specifier is None else new, text)


def date_of(text: str) -> datetime:
    """Return the date that pyproject.toml's resolution ends at."""
    match = DATE.search(text)
    if not match:
        raise GuideError("pyproject.toml: exclude-newer is not there")
    return datetime.fromisoformat(match["date"])


def iso(day: datetime) -> str:
    """Return a time as uv's ``exclude-newer`` has it."""
    return f"{day:%Y-%m-%dT%H:%M:%SZ}"


def _midnight(at: datetime | None = None) -> datetime:
    day = (at or datetime.now(UTC)).astimezone(UTC)
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


def _day(text: str) -> datetime:
    try:
        day = datetime.fromisoformat(text)
    except ValueError:
        raise GuideError(
            f"--until {text}: is no date such as 2026-11-20"
        ) from None
    day = day.replace(tzinfo=day.tzinfo or UTC)
    if day > datetime.now(UTC):
        raise GuideError(f"--until {text}: is in the future")
    return day


def _newest(
    project: Project, name: str, day: datetime | None, candidates: bool = True
) -> packages.Release:
    before = iso(day) if day else None
    index = packages.index(project)
    return index.newest(name, before=before, candidates=candidates)


def waiting(project: Project, proposal: Proposal) -> str | None:
    """Return the TensorFlow that is newer than the one proposed, or None.

    What pyproject.toml asks for beside it, tf-keras above all, comes later.
    """
    there = proposal.pins.get("tensorflow")
    if not there:
        return None
    newest = _newest(project, "tensorflow", proposal.until, candidates=False)
    late = Version(newest.version) > Version(there)
    return newest.version if late else None


def _uploaded(project: Project, name: str, version: str) -> datetime:
    """Return the midnight after a release came."""
    try:
        release = packages.Release(name, str(Version(version)))
    except InvalidVersion:
        raise GuideError(f"{NAMES[name]} {version}: is no version") from None
    at = packages.index(project).uploaded(release)
    return _midnight(at + timedelta(days=1))


def resolved(text: str) -> tuple[dict[str, str], str]:
    """Return the versions that a pyproject.toml resolves to here.

    The second is the same as the text of a pylock.toml. Raises
    :exc:`NoSolution` where nothing fits.
    """
    with tempfile.TemporaryDirectory(prefix="release-") as folder:
        Path(folder, "pyproject.toml").write_text(text, "utf-8")
        lock = Path(folder, "pylock.toml")
        uv(
            *("pip", "compile", "pyproject.toml", "--quiet", "--no-header"),
            *("--format", "pylock.toml", "--output-file", str(lock)),
            *("--python", sys.executable),
            folder=folder,
        )
        found = lock.read_text("utf-8")
    entries = tomllib.loads(found)["packages"]
    return {entry["name"]: entry["version"] for entry in entries}, found
