"""Which Python, TensorFlow, Keras and NumPy go together, by their metadata.

``guide versions`` asks the package index and writes ``data/versions.json``;
pages show it as tables. The newest release of each minor version counts.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import re
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

from guide import text
from guide.index import Index, Release, index
from guide.project import Project
from guide.resolver import NoRelease
from guide.tables import datafile as measured

COMMAND = "uv run guide versions"
OLDEST = 4
"""Of TensorFlow 2: the first minor version in the table."""
PYTHONS = tuple(f"3.{minor}" for minor in range(9, 15))
"""For which the newest Keras is asked for: Keras 3.0 began with 3.9."""

NEEDS = ("keras", "keras-nightly", "numpy", "protobuf", "ml-dtypes")
"""What is kept of TensorFlow's requirements."""

PLATFORMS = {
    "Linux x86": r"manylinux.*_x86_64",
    "Linux Arm": r"manylinux.*_aarch64",
    "macOS Intel": r"macosx.*_x86_64",
    "macOS Arm": r"macosx.*_arm64",
    "Windows": r"win_amd64",
}
"""Names of platforms, and the tags of wheels for them."""


def data_file(project: Project) -> Path:
    """Return the file that holds what the index said."""
    return project.root / "data" / "versions.json"


def load(project: Project) -> dict:
    """Return what the index said; empty where it was not asked yet."""
    file = data_file(project)
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def until(project: Project) -> str:
    """Return the time up to which releases count (pyproject.toml)."""
    settings = (project.root / "pyproject.toml").read_text("utf-8")
    return tomllib.loads(settings)["tool"]["uv"]["exclude-newer"]


def update(project: Project, say: Callable[[str], None]) -> None:
    """Ask the index; go on where an interrupted run was (see Index)."""
    found = gather(index(project), until(project), say)
    measured.save(data_file(project), found)
    say(f"{len(found['tensorflow'])} releases of TensorFlow written")


def gather(index: Index, before: str, say: Callable[[str], None]) -> dict:
    """Return what the index has of all packages, up to a time."""
    legacy = [
        (release, requirement.specifier)
        for release in minors(index, "tf-keras", 15, before)
        for requirement in index.requirements(release)
        if requirement.name == "tensorflow"
    ]
    rows, newest = [], {}
    for release in minors(index, "tensorflow", OLDEST, before):
        say(str(release))
        fit = {"tf-keras": fitting(release.version, legacy)}
        rows.append(row(index, release) | fit)
    for python in PYTHONS:
        say(f"Python {python}")
        release = index.newest("keras", python=python, before=before)
        newest[python] = release.version
    return {"until": before, "tensorflow": rows, "keras": newest}


def minors(
    index: Index, name: str, minor: int, before: str
) -> Iterable[Release]:
    """Yield the newest release of each 2.x, or else its newest candidate."""
    for number in itertools.count(minor):
        for candidates in (False, True):
            with contextlib.suppress(NoRelease):
                yield index.newest(
                    f"{name}==2.{number}.*",
                    before=before,
                    candidates=candidates,
                )
                break
        else:
            return


def row(index: Index, release: Release) -> dict:
    """Return what there is to know of a release of TensorFlow."""
    files = index.every_file(release)
    needs: dict[str, list[str]] = {name: [] for name in NEEDS}
    for requirement in index.requirements(release):
        if (name := canonicalize_name(requirement.name)) in NEEDS:
            needs[name].append(said(requirement))
    return {
        "version": release.version,
        "uploaded": f"{min(files.values()):%Y-%m-%d}",
        "wheels": wheels(files),
        "needs": {name: ranges for name, ranges in needs.items() if ranges},
    }


def said(requirement: Requirement) -> str:
    """Return what a requirement asks, lower bound first, without ``!=``."""
    bounds = [s for s in requirement.specifier if s.operator != "!="]
    bounds.sort(key=lambda s: (s.operator.startswith("<"), str(s)))
    marker = f"; {requirement.marker}" if requirement.marker else ""
    return ",".join(map(str, bounds)) + marker


def wheels(files: Iterable[str]) -> dict[str, list[str]]:
    """Return for which Pythons (not free-threaded) there are wheels."""
    found: dict[str, set[int]] = {}
    for file in files:
        if not file.endswith(".whl"):
            continue
        for tag in parse_wheel_filename(file)[3]:
            python = re.fullmatch(r"cp3(\d+)", tag.interpreter)
            if not python or tag.abi.endswith("t"):
                continue
            for platform, pattern in PLATFORMS.items():
                if re.fullmatch(pattern, tag.platform):
                    found.setdefault(platform, set()).add(int(python[1]))
    return {
        platform: [f"3.{minor}" for minor in sorted(found[platform])]
        for platform in PLATFORMS
        if platform in found
    }


def fitting(
    version: str, legacy: list[tuple[Release, SpecifierSet]]
) -> dict | None:
    """Return the newest tf-keras that a version of TensorFlow fits."""
    for release, specifier in reversed(legacy):
        if specifier.contains(version, prereleases=True):
            return {"version": release.version, "tensorflow": str(specifier)}
    return None


def span(pythons: list[str]) -> str:
    """Return Pythons as people write them: ``3.9–3.12``."""
    return "–".join(dict.fromkeys([*pythons[:1], *pythons[-1:]])) or "–"


def _everywhere(row: dict) -> list[str]:
    """Return the Pythons that a release has any wheels for."""
    found = {python for some in row["wheels"].values() for python in some}
    return sorted(found, key=Version)


def _needs(row: dict, *names: str) -> str:
    """Return requirements as a cell; the first name goes without saying."""
    cells = []
    for name in names:
        for need in row["needs"].get(name, ()):
            bounds, _, marker = need.partition("; ")
            shown = bounds if name == names[0] else f"{name}{bounds}"
            marker = marker.replace("python_version", "Python")
            marker = f" ({marker.replace(chr(34), '')})" if marker else ""
            cells.append(f"`{shown}`{marker}")
    return "<br>".join(cells) or "–"


def _table(head: list[str], rows: Iterable[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def since(project: Project, language: str) -> str:
    """Return up to which day the index was asked."""
    sentence = text.load(language)["versions"]["until"]
    return sentence.format(day=load(project)["until"][:10])


def _by_release(
    project: Project, head: list[str], cells: Callable[[dict], list[str]]
) -> str:
    """Return a table with a line for each TensorFlow, newest first."""
    rows = reversed(load(project)["tensorflow"])
    return _table(head, [cells(row) for row in rows])


def together(project: Project, language: str) -> str:
    """Return which Python, Keras and tf-keras go with each TensorFlow."""

    def cells(row: dict) -> list[str]:
        return [
            f"**{row['version']}**<br>{row['uploaded']}",
            span(_everywhere(row)),
            _needs(row, "keras", "keras-nightly"),
            row["tf-keras"]["version"] if row["tf-keras"] else "–",
        ]

    head = text.load(language)["versions"]["together"]
    return _by_release(project, head, cells)


def libraries(project: Project, language: str) -> str:
    """Return which NumPy, protobuf and ml-dtypes each TensorFlow asks for."""

    def cells(row: dict) -> list[str]:
        return [row["version"], *(_needs(row, name) for name in NEEDS[2:])]

    head = ["TensorFlow", "NumPy", "protobuf", "ml-dtypes"]
    return _by_release(project, head, cells)


def platforms(project: Project, language: str) -> str:
    """Return for which Pythons each TensorFlow has wheels, by platform."""

    def cells(row: dict) -> list[str]:
        found = [row["wheels"].get(name, []) for name in PLATFORMS]
        return [row["version"], *map(span, found)]

    return _by_release(project, ["TensorFlow", *PLATFORMS], cells)


def by_python(project: Project, language: str) -> str:
    """Return what the newest is that each Python can install."""
    data, rows = load(project), []
    for python, keras in reversed(data["keras"].items()):
        fits = [
            row["version"]
            for row in data["tensorflow"]
            if python in _everywhere(row)
        ]
        fits.sort(key=lambda version: not Version(version).is_prerelease)
        rows.append([python, fits[-1], keras])
    return _table(text.load(language)["versions"]["by_python"], rows)
