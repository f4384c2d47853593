"""``guide versions``: ask the package index which releases go together."""

import itertools
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from guide.index import Index, NoRelease, Release
from guide.project import Project
from guide.tables import datafile
from guide.tables.versions import NEEDS, PLATFORMS

OLDEST = 4
"""Of TensorFlow 2: the first minor version in the table."""

PYTHONS = tuple(f"3.{minor}" for minor in range(9, 15))
"""For which the newest Keras is asked for: Keras 3.0 began with 3.9."""


def until(project: Project) -> str:
    """Return the time up to which releases count (pyproject.toml)."""
    settings = tomllib.loads((project.root / "pyproject.toml").read_text())
    time: str = settings["tool"]["uv"]["exclude-newer"]
    return time


def update(project: Project, say: Callable[[str], None]) -> None:
    """Ask the index, and write ``data/versions.json``."""
    index, before = Index(project), until(project)
    legacy = [
        (requirement.specifier, release.version)
        for release in minors(index, "tf-keras", 15, before)
        for requirement in index.requirements(release)
        if requirement.name == "tensorflow"
    ]
    rows = []
    for release in minors(index, "tensorflow", OLDEST, before):
        say(str(release))
        # The newest tf-keras that fits.
        fit = [
            {"version": version, "tensorflow": str(specifier)}
            for specifier, version in legacy
            if specifier.contains(release.version, prereleases=True)
        ]
        rows.append(
            row(index, release) | {"tf-keras": fit[-1] if fit else None}
        )
    newest = {
        python: index.newest("keras", python=python, before=before).version
        for python in PYTHONS
    }
    found = {"until": before, "tensorflow": rows, "keras": newest}
    datafile.save(project, "versions", found)


def minors(
    index: Index, name: str, first: int, before: str
) -> Iterator[Release]:
    """Yield the newest release of each 2.x, or else its newest candidate."""
    with suppress(NoRelease):
        for minor in itertools.count(first):
            yield index.newest(f"{name}==2.{minor}.*", before=before)


def row(index: Index, release: Release) -> dict[str, Any]:
    """Return what the index knows of a release of TensorFlow."""
    needs: dict[str, list[str]] = {name: [] for name in NEEDS}
    for requirement in index.requirements(release):
        if (name := canonicalize_name(requirement.name)) in NEEDS:
            needs[name].append(written(requirement))
    return {
        "version": release.version,
        "uploaded": f"{index.uploaded(release):%Y-%m-%d}",
        "wheels": wheels(x.filename for x in index.links(release)),
        "needs": {name: ranges for name, ranges in needs.items() if ranges},
    }


def written(requirement: Requirement) -> str:
    """Return what a requirement asks, lower bound first, without ``!=``."""
    bounds = [s for s in requirement.specifier if s.operator != "!="]
    bounds.sort(key=lambda s: (s.operator.startswith("<"), str(s)))
    marker = f"; {requirement.marker}" if requirement.marker else ""
    return ",".join(map(str, bounds)) + marker


def wheels(files: Iterable[str]) -> dict[str, list[str]]:
    """Return for which Pythons (not free-threaded) there are wheels."""
    names = (name for name in files if name.endswith(".whl"))
    tags = [tag for name in names for tag in parse_wheel_filename(name)[3]]
    found = {
        platform: {
            int(python[1])
            for tag in tags
            if (python := re.fullmatch(r"cp3(\d+)", tag.interpreter))
            and not tag.abi.endswith("t")
            and re.fullmatch(pattern, tag.platform)
        }
        for platform, pattern in PLATFORMS.items()
    }
    return {
        platform: [f"3.{minor}" for minor in sorted(pythons)]
        for platform, pythons in found.items()
        if pythons
    }
