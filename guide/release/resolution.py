"""Which versions a release would bring: pyproject.toml with other pins.

The proposal is the text of pyproject.toml as it would be afterwards, so that
what is tested is what an update leaves behind.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from packaging.version import InvalidVersion, Version

from guide import index as packages
from guide import resolver
from guide.project import GuideError, Project
from guide.verify import environment as environments

WATCHED = ("tensorflow", "keras")
"""Packages whose releases the guide follows."""

ALONG = {"tensorflow": ("tf-keras",)}
"""Packages with the same numbers, which move along."""

NAMES = {"tensorflow": "TensorFlow", "keras": "Keras"}
DATE = re.compile(r'^exclude-newer = "(?P<date>[^"]+)"$', re.M)
BECAUSE = re.compile(r"Because .*?(?= hint: |$)")
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)", re.M)


@dataclass(frozen=True)
class Proposal:
    """What is to be tried.

    ``text`` is pyproject.toml's, ``until`` its date; ``pins`` are versions by
    package, ``before`` those of today's pyproject.toml; ``missing`` packages
    have no release that fits, and are left out.
    """

    text: str
    until: datetime
    pins: dict[str, str]
    before: dict[str, str]
    missing: tuple[str, ...] = ()

    @property
    def changes(self) -> dict[str, tuple[str | None, str | None]]:
        """What moves: old and new version by package."""
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
    watched packages count. Raises :exc:`GuideError` for what cannot be had.
    """
    text = (project.root / "pyproject.toml").read_text("utf-8")
    pinned = date_of(text)
    named = dict(named or {})
    day = _day(until) if until else None
    try:
        if candidates and not named:
            named = _newest(project, day)
        uploads = [_uploaded(project, n, v) for n, v in named.items()]
    except resolver.Offline as error:
        raise GuideError(str(error)) from None
    if day is None:
        # What is named must be there; the rest need not move.
        day = max([pinned, *uploads]) if named else _midnight()
    elif late := [at for at in uploads if at > day]:
        raise GuideError(
            f"--until {until}: what is named came later, before "
            f"{max(late):%Y-%m-%d}"
        )
    text = DATE.sub(f'exclude-newer = "{day:%Y-%m-%dT%H:%M:%SZ}"', text)
    before = compiled((project.root / "pyproject.toml").read_text("utf-8"))
    missing: tuple[str, ...] = ()
    for relation in (">=", "=="):
        asked, missing, pins = _resolved(text, named, relation)
        if all(pins.get(n) == v for n, v in named.items()):
            return Proposal(asked, day, pins, before, missing)
    wrong = next(n for n, v in named.items() if pins.get(n) != v)
    raise GuideError(f"{wrong}=={named[wrong]}: pyproject.toml names it not")


def _resolved(
    text: str, named: dict[str, str], relation: str
) -> tuple[str, tuple[str, ...], dict[str, str]]:
    """Return the text with named versions, what is left out, and the pins."""
    for name, version in named.items():
        text = asking(text, name, f"{relation}{_short(version, relation)}")
        for other in ALONG.get(name, ()):
            text = asking(text, other, f">={_short(version, '>=')}")
    try:
        return text, (), compiled(text)
    except NoSolution as error:
        along = [n for name in named for n in ALONG.get(name, ())]
        if not along:
            raise
        # A release candidate has none yet.
        try:
            fewer = text
            for name in along:
                fewer = asking(fewer, name, None)
            return fewer, tuple(along), compiled(fewer)
        except NoSolution:
            raise error from None


def _short(version: str, relation: str) -> str:
    """Return ``2.22`` for a lower bound of 2.22.0, as pyproject.toml does."""
    found = Version(version)
    if relation == "==" or found.is_prerelease or found.micro:
        return version
    return f"{found.major}.{found.minor}"


def asking(text: str, name: str, specifier: str | None) -> str:
    """Return pyproject.toml's text with another requirement; None drops it.

    Raises :exc:`GuideError` where it does not name the package.
    """
    line = re.compile(rf'^ *"{re.escape(name)}(?:[<>=!~][^"]*)?",\n', re.M)
    if not line.search(text):
        raise GuideError(f"pyproject.toml does not require {name}")
    indent = re.match(" *", line.search(text)[0])[0]
    new = "" if specifier is None else f'{indent}"{name}{specifier}",\n'
    return line.sub(new, text)


def date_of(text: str) -> datetime:
    """Return the date that pyproject.toml's resolution ends at."""
    match = DATE.search(text)
    if not match:
        raise GuideError("pyproject.toml: exclude-newer is not there")
    return datetime.fromisoformat(match["date"])


def _midnight() -> datetime:
    return datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


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


def _newest(project: Project, day: datetime | None) -> dict[str, str]:
    """Return the newest of each watched package, candidates among them."""
    index = packages.index(project)
    before = f"{day:%Y-%m-%dT%H:%M:%SZ}" if day else resolver.FOREVER
    found = {}
    for name in WATCHED:
        try:
            newest = index.newest(name, before=before, candidates=True)
        except resolver.NoRelease:
            raise GuideError(
                f"{NAMES[name]}: the index has none by {before[:10]}"
            ) from None
        found[name] = newest.version
    return found


def waiting(project: Project, proposal: Proposal) -> str | None:
    """Return the TensorFlow that is newer than the one proposed, or None.

    What pyproject.toml asks for beside it, tf-keras above all, comes later.
    """
    before = f"{proposal.until:%Y-%m-%dT%H:%M:%SZ}"
    try:
        newest = packages.index(project).newest("tensorflow", before=before)
    except resolver.Offline as error:
        raise GuideError(str(error)) from None
    there = proposal.pins.get("tensorflow")
    late = there and Version(newest.version) > Version(there)
    return newest.version if late else None


def _uploaded(project: Project, name: str, version: str) -> datetime:
    """Return the midnight after a release came."""
    try:
        release = packages.Release(name, str(Version(version)))
        at = packages.index(project).uploaded(release)
    except InvalidVersion:
        raise GuideError(f"{NAMES[name]} {version}: is no version") from None
    except resolver.NoRelease:
        raise GuideError(
            f"{NAMES[name]} {version}: the package index has no such release"
        ) from None
    day = at.astimezone(UTC) + timedelta(days=1)
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


class NoSolution(GuideError):
    """No versions fit together."""


def compiled(text: str) -> dict[str, str]:
    """Return the versions that a pyproject.toml resolves to.

    Raises :exc:`NoSolution` where nothing fits.
    """
    with tempfile.TemporaryDirectory(prefix="release-") as folder:
        Path(folder, "pyproject.toml").write_text(text, "utf-8")
        lines = uv(
            *("pip", "compile", "pyproject.toml", "--quiet"),
            *("--no-header", "--no-annotate", "--python", sys.executable),
            folder=folder,
        )
    return {m["name"]: m["version"] for m in PIN.finditer(lines)}


def compiled_script(script: Path, until: datetime) -> str:
    """Return what a script's own metadata resolves to at a date."""
    needs = tomllib.loads(
        "\n".join(
            line[2:]
            for line in script.read_text("utf-8").splitlines()
            if line.startswith("# requires-python")
        )
    )
    python = re.search(r"\d+\.\d+", needs.get("requires-python", "3.11"))
    return uv(
        *("pip", "compile", str(script), "--quiet", "--no-header"),
        *("--no-annotate", "--python-version", python[0]),
        *("--exclude-newer", f"{until:%Y-%m-%dT%H:%M:%SZ}"),
        *resolver.UV,
    )


def uv(*arguments: str, folder: str | Path | None = None) -> str:
    """Return what uv prints; raise :exc:`GuideError`, in a line, if it fails.

    ``folder`` is where it looks for settings.
    """
    done = subprocess.run(
        ["uv", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env=environments.variables() | {"NO_COLOR": "1"},
    )
    if done.returncode == 0:
        return done.stdout
    why = " ".join(done.stderr.split())
    if resolver.NO_ANSWER.search(why):
        raise GuideError(f"the package index is out of reach: {why[:200]}")
    if resolver.NO_SUCH in why:
        reason = BECAUSE.search(why)
        said = reason[0] if reason else why
        raise NoSolution(f"no versions fit together: {said[:300]}")
    raise GuideError(f"uv {arguments[0]}: {why[-300:]}")
