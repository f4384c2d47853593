"""Which Python, TensorFlow, Keras and NumPy go together, by their metadata.

``guide versions`` asks the package index and writes ``data/versions.json``;
pages show it as tables. The newest release of each minor version counts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from packaging.version import Version

from guide import text
from guide.project import Project
from guide.tables import datafile
from guide.tables.elements import table

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

Row = dict[str, Any]


def load(project: Project) -> dict[str, Any]:
    """Return what the index said."""
    data: dict[str, Any] = datafile.load(project, "versions")
    return data


def span(pythons: list[str]) -> str:
    """Return Pythons as people write them: ``3.9–3.12``."""
    return "–".join(dict.fromkeys([*pythons[:1], *pythons[-1:]])) or "–"


def _pythons(row: Row) -> list[str]:
    """Return the Pythons that a release has any wheels for."""
    found = {python for some in row["wheels"].values() for python in some}
    return sorted(found, key=Version)


def _needs(row: Row, *names: str) -> str:
    """Return requirements as a cell; the first name is the column's."""
    cells = []
    for name in names:
        for need in row["needs"].get(name, ()):
            bounds, _, marker = need.partition("; ")
            shown = bounds if name == names[0] else f"{name}{bounds}"
            marker = marker.replace("python_version", "Python")
            marker = f" ({marker.replace(chr(34), '')})" if marker else ""
            cells.append(f"`{shown}`{marker}")
    return "<br>".join(cells) or "–"


def since(project: Project, language: str) -> str:
    """Return up to which day the index was asked."""
    sentence: str = text.load(language)["versions"]["until"]
    return sentence.format(day=load(project)["until"][:10])


def _by_release(
    project: Project, head: list[str], cells: Callable[[Row], list[str]]
) -> str:
    """Return a table with a line for each TensorFlow, newest first."""
    return table(head, [*map(cells, reversed(load(project)["tensorflow"]))])


def together(project: Project, language: str) -> str:
    """Return which Python, Keras and tf-keras go with each TensorFlow."""

    def cells(row: Row) -> list[str]:
        return [
            f"**{row['version']}**<br>{row['uploaded']}",
            span(_pythons(row)),
            _needs(row, "keras", "keras-nightly"),
            row["tf-keras"]["version"] if row["tf-keras"] else "–",
        ]

    head = text.load(language)["versions"]["together"]
    return _by_release(project, head, cells)


def libraries(project: Project, language: str) -> str:
    """Return which NumPy, protobuf and ml-dtypes each TensorFlow asks for."""

    def cells(row: Row) -> list[str]:
        return [row["version"], *(_needs(row, name) for name in NEEDS[2:])]

    head = ["TensorFlow", "NumPy", "protobuf", "ml-dtypes"]
    return _by_release(project, head, cells)


def platforms(project: Project, language: str) -> str:
    """Return for which Pythons each TensorFlow has wheels, by platform."""

    def cells(row: Row) -> list[str]:
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
            if python in _pythons(row)
        ]
        fits.sort(key=lambda version: not Version(version).is_prerelease)
        rows.append([python, fits[-1], keras])
    return table(text.load(language)["versions"]["by_python"], rows)
