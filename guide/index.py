"""What the package index knows of releases: their days, needs and files.

The index, the files beside it and the hosts are those of uv on this machine
(:mod:`.index_settings`). What a release has never changes, so it is asked for
once and kept in the cache.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import httpx2
from packaging.metadata import parse_email
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version
from remotezip import RangeNotSupported, RemoteZip, RemoteZipError
from unearth import Link, PackageFinder
from unearth.errors import UnpackError

from guide import index_settings
from guide.project import GuideError, Project
from guide.verify.record import Cache

# Not "any" alone: it is in manylinux.
LINUX = re.compile(r"-any\.whl$|linux\w*_x86_64\.whl$")

# What is above an installed file: the part of a wheel that is for libraries,
# or the one folder of a source archive.
ABOVE = {
    True: re.compile(r"^[^/]+\.data/(pure|plat)lib/"),
    False: re.compile(r"^[^/]+/"),
}


class Offline(GuideError):
    """The package index cannot be reached."""


class NoRelease(GuideError):
    """The package index has no such release."""


@dataclass(frozen=True)
class Release:
    """A version of a package."""

    name: str
    version: str

    @classmethod
    def parse(cls, text: str) -> Release:
        """Return what ``name version`` means, or raise :exc:`ValueError`."""
        name, version = text.split()
        return cls(name, str(Version(version)))

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


class Index:
    """The package index, with a cache of what never changes.

    All methods raise :exc:`Offline` where the index cannot be reached, and
    :exc:`NoRelease` where it has no such release (but for :meth:`exists`).
    """

    def __init__(self, finder: PackageFinder, cache: Cache) -> None:
        self._finder = finder
        self._cache = cache
        self._found: dict[str, dict[Version, list[Link]]] = {}
        self._offline = ""

    def newest(
        self,
        requirement: str,
        *,
        python: str | None = None,
        before: str | None = None,
        candidates: bool = False,
    ) -> Release:
        """Return the newest release that fits a requirement.

        It is for this ``python``, such as ``3.11``, and was uploaded up to
        ``before``, an ISO time with its zone; None is any. Release
        ``candidates`` count if asked for, or where nothing else fits.
        """
        wanted = Requirement(requirement)
        end = datetime.fromisoformat(before or "9999-01-01T00:00:00Z")

        def fits(link: Link) -> bool:
            pythons = SpecifierSet(link.requires_python or "")
            return (
                not link.is_yanked
                and (python is None or pythons.contains(python))
                and (link.upload_time or end) <= end
            )

        links = self._all(wanted.name).items()
        there = [version for version, x in links if any(map(fits, x))]
        if fit := [*wanted.specifier.filter(there, candidates or None)]:
            return Release(wanted.name, str(max(fit)))
        raise NoRelease(f"{requirement}: the package index has none")

    def exists(self, requirement: str) -> bool:
        """Say whether any release fits that is no candidate."""
        wanted = Requirement(requirement)
        return any(wanted.specifier.filter(self._all(wanted.name), False))

    def files(self, release: Release) -> dict[str, str]:
        """Return the names of a release's files, and when each came.

        Times are ISO, in UTC; folders and simple indexes have none: "".
        """
        return self._once(
            lambda: {
                link.filename: str(link.upload_time or "")
                for link in self._links(release)
            },
            *("files", release),
        )

    def uploaded(self, release: Release) -> datetime:
        """Return when the first file of a release came (UTC).

        Raises :exc:`GuideError` where the index does not say.
        """
        if times := [*filter(None, self.files(release).values())]:
            return min(map(datetime.fromisoformat, times))
        raise GuideError(f"{release}: the package index has no upload time")

    def requirements(self, release: Release) -> list[Requirement]:
        """Return what a release requires on Linux, extras left out."""
        needs = map(Requirement, self._metadata(release)["requires_dist"])
        return [x for x in needs if "extra" not in str(x.marker or "")]

    def python(self, release: Release) -> SpecifierSet:
        """Return the Pythons that a release is for."""
        return SpecifierSet(self._metadata(release)["requires_python"])

    def modules(self, release: Release) -> list[str]:
        """Return the paths of a release's Python files, as installed."""

        def ask() -> dict[str, str]:
            with self._archive(release, ".py") as (members, _):
                return members

        return [*self._once(ask, "modules", release)]

    def text(self, release: Release, module: str) -> str:
        """Return the text of one of a release's Python files."""

        def ask() -> dict[str, str]:
            with self._archive(release, ".py") as (members, read):
                content = read(members[module])
                return {"text": content.decode("utf-8", "replace")}

        return str(self._once(ask, "text", release, module)["text"])

    def _metadata(self, release: Release) -> dict[str, Any]:
        def ask() -> dict[str, Any]:
            link = self._choose(release)
            if not link.is_wheel:
                raise NoRelease(f"{release} has no wheel for Linux")
            if beside := link.dist_info_link:  # PEP 658
                with self._watched():
                    answer = self._finder.session.get(beside.normalized)
                content = answer.content
            else:
                end = ".dist-info/METADATA"
                with self._archive(release, end) as (members, read):
                    content = read(next(iter(members.values())))
            raw, _ = parse_email(content)
            return {
                "requires_dist": raw.get("requires_dist", []),
                "requires_python": raw.get("requires_python", ""),
            }

        return self._once(ask, "metadata", release)

    @contextmanager
    def _archive(
        self, release: Release, end: str
    ) -> Iterator[tuple[dict[str, str], Callable[[str], bytes]]]:
        """Open a release; yield its members, and what reads one.

        Members are those with an ``end``, by where they are installed. Of a
        wheel on the network, only what is read is fetched, where its server
        can do that.
        """
        link = self._choose(release)
        with self._watched(), TemporaryDirectory() as name:
            folder = Path(name)
            read: Callable[[str], bytes]
            if link.is_wheel:
                wheel = self._wheel(link, folder)
                names, read = wheel.namelist(), wheel.read
            else:
                file = self._finder.download(link, folder)
                shutil.unpack_archive(file, folder, filter="data")
                paths = (p.relative_to(folder) for p in folder.rglob("*"))
                names = sorted(path.as_posix() for path in paths)
                read = lambda name: (folder / name).read_bytes()  # noqa: E731
            above = ABOVE[link.is_wheel]
            found = [name for name in names if name.endswith(end)]
            yield {above.sub("", name): name for name in found}, read

    def _wheel(self, link: Link, folder: Path) -> zipfile.ZipFile:
        with suppress(RangeNotSupported):
            if not link.is_file:
                return cast(zipfile.ZipFile, RemoteZip(link.normalized))
        return zipfile.ZipFile(self._finder.download(link, folder))

    def _choose(self, release: Release) -> Link:
        """Return a release's wheel for Linux, or else its source."""
        links = sorted(self._links(release), key=lambda link: link.filename)
        wheels = (link for link in links if LINUX.search(link.filename))
        sources = (link for link in links if not link.is_wheel)
        for link in (*wheels, *sources):
            return link
        raise NoRelease(f"{release} has no file for Linux")

    def _links(self, release: Release) -> list[Link]:
        """Return the files of a release."""
        if links := self._all(release.name).get(Version(release.version)):
            return links
        raise NoRelease(f"{release}: the package index has no such release")

    def _all(self, name: str) -> dict[Version, list[Link]]:
        """Return all files of a package by version, asked for once."""
        if name not in self._found:
            with self._watched():
                found = self._finder.find_all_packages(name, allow_yanked=True)
                # A mirror beside the index may know less of the same file.
                found = sorted(found, key=lambda p: bool(p.link.upload_time))
            by_version: dict[Version, list[Link]] = {}
            for package in {p.link.filename: p for p in found}.values():
                version = Version(package.version or "0")
                by_version.setdefault(version, []).append(package.link)
            self._found[name] = by_version
        return self._found[name]

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Turn faults of the network into Offline, waited for once."""
        if self._offline:
            raise Offline(self._offline)
        try:
            yield
        except (httpx2.HTTPError, OSError, RemoteZipError, UnpackError) as why:
            said = " ".join(str(why).split()) or type(why).__name__
            self._offline = f"the package index cannot be reached: {said}"
            raise Offline(self._offline) from None

    def _once(
        self, ask: Callable[[], dict[str, Any]], what: str, *about: object
    ) -> dict[str, Any]:
        """Return what the cache has; where it has nothing, ask and keep."""
        key = ("index", what, *map(str, about))
        found = self._cache.get(*key)
        if found is None:
            self._cache.put(found := ask(), *key)
        return found


def index(project: Project) -> Index:
    """Return the package index of uv's settings."""
    return Index(index_settings.finder(project), Cache.of(project))
