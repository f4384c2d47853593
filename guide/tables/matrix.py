"""How every snippet ended on each TensorFlow: ``data/matrix.json``.

Written by ``guide matrix`` (:mod:`guide.measure.matrix`).
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import NamedTuple, TypedDict

from guide import files
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.verify import output
from guide.verify.snippet import code_hash, mode

Runs = dict[str, dict[str, str]]
"""By release how a run ``ends`` (:class:`guide.verify.verdict.Outcome`), and
a ``text``: the message, the first other line, or why it was stopped."""


class Snippet(TypedDict):
    """The runs of a snippet, and the hash of what was run."""

    made_from: str
    runs: Runs


class Data(TypedDict):
    """The data file: ``environments`` are versions and a date by release."""

    environments: dict[str, dict[str, str]]
    snippets: dict[str, Snippet]


def empty() -> Data:
    """Return data without a result."""
    return {"environments": {}, "snippets": {}}


def load(project: Project) -> Data:
    """Return the results of a project."""
    return datafile.load(project, "matrix") or empty()


def made_from(snippet: Path) -> str:
    """Return the hash of a snippet's code and of its captured output."""
    return files.digest(code_hash(snippet) + output.read(snippet))


def runs(project: Project, name: str, data: Data) -> Runs:
    """Return a snippet's runs; none if they are of other code."""
    kept = data["snippets"].get(name)
    if kept and kept["made_from"] == made_from(project.snippets / name):
        return kept["runs"]
    return {}


def current(project: Project, data: Data) -> dict[str, Runs]:
    """Return the runs of each snippet that was run on every release."""
    names = map(project.name, candidates(project))
    found = {name: runs(project, name, data) for name in names}
    every = set(data["environments"])
    return {name: runs for name, runs in found.items() if set(runs) == every}


def candidates(project: Project, asked: tuple[str, ...] = ()) -> list[Path]:
    """Return the snippets that run on any release, of those asked for.

    Those that name an environment of their own do not. ``asked`` are snippets
    or folders below ``snippets/``, by default all. Raises :exc:`GuideError`
    for one that does not exist.
    """
    wanted = [project.snippets / name for name in asked or ("",)]
    for path in wanted:
        if not path.exists():
            raise GuideError(f"{project.relative(path)}: does not exist")
    return [
        path
        for path in project.sources()
        if mode(path) != "script"
        and any(path.is_relative_to(one) for one in wanted)
    ]


class Span(NamedTuple):
    """Consecutive ``releases``, as ``2.12 – 2.15``, that ended alike."""

    releases: str
    ends: str
    text: str


def spans(runs: Runs) -> list[Span]:
    """Return runs with equal neighbours joined, oldest first.

    Of errors, the type decides; the text is the newest one's.
    """
    found = []
    for _, items in groupby(runs.items(), key=lambda item: _kind(item[1])):
        alike = list(items)
        names = dict.fromkeys((minor(alike[0][0]), minor(alike[-1][0])))
        run = alike[-1][1]
        found.append(Span(" – ".join(names), run["ends"], run.get("text", "")))
    return found


def _kind(run: dict[str, str]) -> tuple[str, str]:
    kind = run["text"].partition(":")[0] if run["ends"] == "raises" else ""
    return run["ends"], kind


def minor(release: str) -> str:
    """Return how people call a release: 2.21 for 2.21.0; candidates whole."""
    return release if "rc" in release else ".".join(release.split(".")[:2])
