"""Releases on the package index: their day, their needs, their files.

A release never changes: an answer of the index is kept under
``.cache/packages/`` and asked for once.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import parse_wheel_filename
from packaging.version import Version

from guide.files import write
from guide.project import Project
from guide.resolver import FOREVER, PYTHONS, UV, NoRelease, Resolver, files_of

EVERY = tuple(f"3.{minor}" for minor in range(6, 15))

# Not "any" alone: it is in manylinux.
LINUX = re.compile(r"-any\.whl$|linux\w*_x86_64\.whl$")

# Where a wheel has what is installed beside the rest.
DATA = re.compile(r"^[^/]+\.data/(purelib|platlib)/")


@dataclass(frozen=True)
class Release:
    """A version of a package."""

    name: str
    version: str

    @classmethod
    def parse(cls, text: str) -> Release:
        """Return the release that ``name version`` means.

        Raises :exc:`ValueError` for other text.
        """
        name, version = text.split()
        return cls(name, str(Version(version)))

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


class Index:
    """The package index, by way of a folder that keeps its answers.

    All that is asked raises :exc:`~guide.resolver.Offline` where there is no
    answer, and :exc:`~guide.resolver.NoRelease` where there is no such release
    (but for ``exists``).
    """

    def __init__(self, cache: Path) -> None:
        self.cache = cache
        self._resolver = Resolver()

    def exists(self, requirement: str) -> bool:
        """Say whether any release fits; not kept, since one may come."""
        try:
            self._find(requirement)
        except NoRelease:
            return False
        return True

    def newest(
        self,
        requirement: str,
        *,
        python: str | None = None,
        before: str = FOREVER,
        candidates: bool = False,
    ) -> Release:
        """Return the newest release that fits; not kept, since one may come.

        ``python`` is the oldest that it must run on (else any), ``before`` an
        ISO time; release ``candidates`` count if asked for.
        """
        pythons = (python,) if python else PYTHONS
        _, found = self._resolver.resolve(
            requirement, pythons, before, candidates
        )
        return Release.parse(f"{found['name']} {found['version']}")

    def files(self, release: Release) -> dict[str, datetime]:
        """Return the names of a release's files, and when each came (UTC)."""
        files = self._found(release)["files"]
        return {name: datetime.fromisoformat(at) for name, at in files.items()}

    def every_file(self, release: Release) -> dict[str, datetime]:
        """Return the same for the oldest Python that the release is for.

        ``files`` may lack the wheels for Pythons older than the one asked for.
        """
        files = self._kept(
            self._place(release) / "every.json",
            lambda: self._find(f"{release.name}=={release.version}", EVERY),
        )["files"]
        return {name: datetime.fromisoformat(at) for name, at in files.items()}

    def links(self, release: Release) -> dict[str, str]:
        """Return the addresses of a release's files by name; not kept."""
        _, found = self._resolver.resolve(f"{release.name}=={release.version}")
        urls = [file["url"] for file in files_of(found)]
        return {url.rpartition("/")[2]: url for url in urls}

    def every(self, name: str) -> list[Release]:
        """Return all releases that are no candidates, oldest first."""
        said = self._resolver.run(
            *(sys.executable, "-m", "pip", "index", "versions", name),
            "--ignore-requires-python",
        )
        versions = re.search(r"Available versions: (.*)", said)[1].split(", ")
        return [Release(name, version) for version in reversed(versions)]

    def uploaded(self, release: Release) -> datetime:
        """Return when the first file of a release came (UTC)."""
        return min(self.files(release).values())

    def requirements(self, release: Release) -> list[Requirement]:
        """Return what a release requires, extras left out."""
        needs = map(Requirement, self._metadata(release)["requires_dist"])
        return [x for x in needs if "extra" not in str(x.marker or "")]

    def python(self, release: Release) -> SpecifierSet:
        """Return the Pythons that a release is for."""
        return SpecifierSet(self._metadata(release)["requires_python"])

    def folder(self, release: Release) -> Path:
        """Return a folder with the Python files of a release, as installed.

        The rest is dropped: of TensorFlow's half gigabyte, 30 MB are left.
        """
        target = self._place(release) / "files"
        if target.is_dir():
            return target
        wheel = self._wheel(release)
        target.parent.mkdir(parents=True, exist_ok=True)
        # All in one folder, so that an end halfway leaves nothing behind.
        with tempfile.TemporaryDirectory(dir=target.parent) as temporary:
            part = Path(temporary, "files")
            if wheel:
                self._unpack(release, wheel, Path(temporary), part)
            else:
                self._install(release, Path(temporary), part)
            if not target.exists():  # another process may have been faster
                part.rename(target)
        return target

    def _unpack(
        self, release: Release, wheel: str, temporary: Path, part: Path
    ) -> None:
        """Take the Python files out of a release's wheel.

        To install TensorFlow's would fill 2 GB of disk for a moment.
        """
        self._resolver.run(
            *(sys.executable, "-m", "pip", "download", "--quiet"),
            *("--no-cache-dir", "--dest", temporary),
            *self._choose(release, wheel),
        )
        (file,) = temporary.glob("*.whl")
        with zipfile.ZipFile(file) as archive:
            for member in archive.infolist():
                if member.filename.endswith(".py"):
                    member.filename = DATA.sub("", member.filename)
                    archive.extract(member, part)

    def _install(self, release: Release, temporary: Path, part: Path) -> None:
        """Keep the Python files of a release that must be built."""
        self._resolver.run(
            *("uv", "pip", "install", "--quiet", "--no-deps", *UV),
            *("--exclude-newer", FOREVER),
            *("--target", part, "--cache-dir", temporary / "cache"),
            *("--python-version", self._found(release)["python"]),
            *("--python-platform", "linux"),
            f"{release.name}=={release.version}",
        )
        for path in part.rglob("*"):
            if path.suffix != ".py" and not path.is_dir():
                path.unlink()

    def _wheel(self, release: Release) -> str | None:
        """Return the name of a release's wheel for Linux, if it has one."""
        return next(filter(LINUX.search, self.files(release)), None)

    def _choose(self, release: Release, wheel: str) -> list[str]:
        """Return the options of pip that choose a wheel of a release."""
        tags = parse_wheel_filename(wheel)[3]
        tag = next(iter(tags))
        own = re.fullmatch(r"cp3(\d+)", tag.interpreter)
        python = f"3.{own[1]}" if own else self._found(release)["python"]
        return [
            *("--no-deps", "--only-binary", ":all:"),
            *(word for t in tags for word in ("--platform", t.platform)),
            *("--implementation", tag.interpreter[:2], "--abi", tag.abi),
            *("--python-version", python),
            f"{release.name}=={release.version}",
        ]

    def _place(self, release: Release) -> Path:
        return self.cache / f"{release.name}-{release.version}"

    def _kept(self, file: Path, ask: Callable[[], dict]) -> dict:
        """Return what a file keeps; ask and keep it where there is none."""
        if not file.exists():
            answer = ask()
            file.parent.mkdir(parents=True, exist_ok=True)
            write(file, json.dumps(answer, indent=1) + "\n")
        return json.loads(file.read_text("utf-8"))

    def _found(self, release: Release) -> dict:
        """Return a release's files with their days, and a Python for it."""
        return self._kept(
            self._place(release) / "found.json",
            lambda: self._find(f"{release.name}=={release.version}"),
        )

    def _find(
        self, requirement: str, pythons: tuple[str, ...] = PYTHONS
    ) -> dict:
        """Return the files of the release that fits, and a Python for it."""
        python, package = self._resolver.resolve(requirement, pythons)
        return {
            "python": python,
            "files": {
                file["url"].rpartition("/")[2]: str(file["upload-time"])
                for file in files_of(package)
            },
        }

    def _metadata(self, release: Release) -> dict:
        file = self._place(release) / "metadata.json"
        return self._kept(file, lambda: self._report(release))

    def _report(self, release: Release) -> dict:
        """Return pip's report on a release, without fetching all of it."""
        wheel = self._wheel(release)
        if not wheel:
            raise NoRelease(f"{release} has no wheel for Linux")
        report = self._resolver.run(
            *(sys.executable, "-m", "pip", "install", "--quiet", "--dry-run"),
            *("--ignore-installed", "--use-feature=fast-deps"),
            *("--report", "-", *self._choose(release, wheel)),
        )
        (item,) = json.loads(report)["install"]
        return {
            "requires_dist": item["metadata"].get("requires_dist", []),
            "requires_python": item["metadata"].get("requires_python", ""),
        }


def index(project: Project) -> Index:
    """Return the package index, its answers kept below the root."""
    return Index(project.root / ".cache" / "packages")
