"""What the package index knows of releases: their days, needs and files.

The index, the files beside it and the hosts are those of uv on this machine.
"""

import logging
import os
import re
import shutil
import tomllib
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self, cast

import httpx2
from packaging.metadata import parse_email
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version
from remotezip import RangeNotSupported, RemoteZip, RemoteZipError
from unearth import Link, PackageFinder
from unearth.errors import UnpackError

from guide.project import GuideError, Project

# Not "any" alone: it is in manylinux.
LINUX = re.compile(r"-any\.whl$|linux\w*_x86_64\.whl$")
UV_FILES = ("~/.config/uv/uv.toml", "/etc/xdg/uv/uv.toml", "/etc/uv/uv.toml")
# Names of uv's settings, and what they are called today.
TODAY = {
    "index-url": "default-index",
    "extra-index-url": "index",
    "allow-insecure-host": "insecure-host",
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
    def parse(cls, text: str) -> Self:
        """Return what ``name version`` means, or raise :exc:`GuideError`."""
        try:
            name, version = text.split()
            return cls(name, str(Version(version)))
        except ValueError:
            raise GuideError(f"{text}: is no release") from None

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


class Index:
    """The package index of a project.

    All methods raise :exc:`Offline` where the index cannot be reached, and
    :exc:`NoRelease` where it has no such release.
    """

    def __init__(self, project: Project) -> None:
        self._finder = finder(project)
        self._found: dict[str, dict[Version, list[Link]]] = {}

    def newest(
        self,
        requirement: str,
        *,
        python: str | None = None,
        before: str | None = None,
    ) -> Release:
        """Return the newest release that fits a requirement.

        It is for this ``python``, such as ``3.11``, and was uploaded up to
        ``before``, an ISO time with its zone; None is any. Release candidates
        count where the requirement names one, or nothing else fits.
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
        if fit := [*wanted.specifier.filter(there)]:
            return Release(wanted.name, str(max(fit)))
        raise NoRelease(f"{requirement}: the package index has none")

    def links(self, release: Release) -> list[Link]:
        """Return the files of a release."""
        if links := self._all(release.name).get(Version(release.version)):
            return links
        raise NoRelease(f"{release}: the package index has no such release")

    def uploaded(self, release: Release) -> datetime:
        """Return when the first file of a release came (UTC).

        Raises :exc:`GuideError` where the index does not say.
        """
        times = [link.upload_time for link in self.links(release)]
        if known := [time for time in times if time]:
            return min(known)
        raise GuideError(f"{release}: the package index has no upload time")

    def requirements(self, release: Release) -> list[Requirement]:
        """Return what a release requires on Linux, extras left out."""
        with self.open(release) as (names, read):
            for name in names:
                if name.endswith(".dist-info/METADATA"):
                    raw, _ = parse_email(read(name))
                    needs = map(Requirement, raw.get("requires_dist", []))
                    return [x for x in needs if "extra" not in str(x.marker)]
        raise NoRelease(f"{release} has no wheel for Linux")

    @contextmanager
    def open(
        self, release: Release
    ) -> Iterator[tuple[list[str], Callable[[str], bytes]]]:
        """Open a release's wheel for Linux, or else its source.

        Yields the names of its members, and what reads one. Of a wheel on
        the network only what is read is fetched, if its server can do that.
        """
        links = sorted(self.links(release), key=lambda link: link.filename)
        fit = [x for x in links if LINUX.search(x.filename)]
        fit += [x for x in links if not x.is_wheel]
        if not fit:
            raise NoRelease(f"{release} has no file for Linux")
        with _reached(), TemporaryDirectory() as name:
            folder = Path(name)
            if fit[0].is_wheel:
                wheel = self._wheel(fit[0], folder)
                yield wheel.namelist(), wheel.read
            else:
                file = self._finder.download(fit[0], folder)
                shutil.unpack_archive(file, folder, filter="data")
                paths = (p.relative_to(folder) for p in folder.rglob("*"))
                names = sorted(path.as_posix() for path in paths)
                yield names, lambda name: (folder / name).read_bytes()

    def _wheel(self, link: Link, folder: Path) -> zipfile.ZipFile:
        with suppress(RangeNotSupported):
            if not link.is_file:
                return cast(zipfile.ZipFile, RemoteZip(link.normalized))
        return zipfile.ZipFile(self._finder.download(link, folder))

    def _all(self, name: str) -> dict[Version, list[Link]]:
        """Return all files of a package by version, asked for once."""
        if name not in self._found:
            with _reached():
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
def _reached() -> Iterator[None]:
    """Turn faults of the network into Offline."""
    try:
        yield
    except (httpx2.HTTPError, OSError, RemoteZipError, UnpackError) as why:
        said = " ".join(str(why).split()) or type(why).__name__
        raise Offline(f"the package index cannot be reached: {said}") from None


def finder(project: Project) -> PackageFinder:
    """Return what asks the indexes that uv would ask.

    All that uv is told counts. Of what replaces the public index, the first
    does: variables, pyproject.toml, uv.toml.
    """
    # Of a package that one of several indexes does not have.
    logging.getLogger("unearth").setLevel(logging.ERROR)
    said = defaultdict[str, list[str]](list)
    for name, value in _settings(project):
        said[TODAY.get(name, name)].append(value)
    found = PackageFinder(
        index_urls=said["default-index"][:1],
        ignore_compatibility=True,
        trusted_hosts=said["insecure-host"],
    )
    if {*said["no-index"], *said["offline"]} - {"0", "false", "False"}:
        found.sources.clear()
    else:
        for url in said["index"]:
            found.add_index_url(url)
    for folder in said["find-links"]:
        found.add_find_links(folder)
    # A fault of the server is not to be taken for "no such package".
    client: Any = found.session
    client.event_hooks = {"response": [_refuse_faults]}
    return found


def _refuse_faults(response: httpx2.Response) -> None:
    if response.is_server_error:
        response.raise_for_status()


def _settings(project: Project) -> Iterator[tuple[str, str]]:
    """Yield the names of settings and what they say, the first rank first."""
    for name, value in os.environ.items():
        if name.startswith("UV_"):
            for word in filter(None, re.split(r"[\s,]+", value)):
                # Addresses may have names before a ``=``.
                address = re.sub(r"^[\w-]+=", "", word)
                yield name[3:].lower().replace("_", "-"), address
    own = os.environ.get("UV_CONFIG_FILE")
    for file in ("pyproject.toml", *([own] if own else UV_FILES)):
        path = project.root / Path(file).expanduser()
        found = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
        if file == "pyproject.toml":
            found = found.get("tool", {}).get("uv", {})
        for name, value in found.items():
            for entry in value if isinstance(value, list) else [value]:
                if name != "index":
                    yield name, str(entry)
                elif not entry.get("explicit"):
                    kind = "default-index" if entry.get("default") else name
                    yield kind, entry["url"]
