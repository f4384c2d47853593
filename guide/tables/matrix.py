"""How every snippet ended on each TensorFlow: ``data/matrix.json``.

Written by ``guide matrix`` (:mod:`guide.measure.matrix`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NotRequired, TypedDict

from guide import files
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.verify import output, record, runner


class Run(TypedDict):
    """How a run ended: an :class:`~guide.verify.verdict.Outcome`.

    ``text`` is the message, the first line that differs, or why the run was
    stopped; an outcome that says it all has none.
    """

    ends: str
    text: NotRequired[str]


class Snippet(TypedDict):
    """The runs of a snippet by release, and a hash of what was run."""

    made_from: str
    runs: dict[str, Run]


class Cost(TypedDict):
    """The most ``snippets`` run in one go on a release, and what it took.

    ``seconds`` of wall time with so many ``workers``, on a ``date``.
    """

    snippets: int
    seconds: float
    workers: int
    date: str


class Data(TypedDict):
    """The data file: versions and cost by release, runs by snippet."""

    environments: dict[str, dict[str, str]]
    costs: dict[str, Cost]
    snippets: dict[str, Snippet]


def data_file(project: Project) -> Path:
    """Return the file that holds the results."""
    return project.root / "data" / "matrix.json"


def load(file: Path | Project) -> Data:
    """Return the results in a file, or in the data file of a project."""
    if isinstance(file, Project):
        file = data_file(file)
    data: Data | None = datafile.load(file)
    return data or {"environments": {}, "costs": {}, "snippets": {}}


def made_from(snippet: Path) -> str:
    """Return the hash of a snippet's code and of its captured output."""
    return files.digest(record.code_hash(snippet) + output.read(snippet))


def runs(project: Project, name: str, data: Data) -> dict[str, Run]:
    """Return a snippet's runs by release; none if they are of other code."""
    kept = data["snippets"].get(name)
    if kept and kept["made_from"] == made_from(project.snippets / name):
        return kept["runs"]
    return {}


def current(project: Project, data: Data) -> dict[str, dict[str, Run]]:
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
        if runner.mode(path.read_text("utf-8")) != "script"
        and any(path.is_relative_to(one) for one in wanted)
    ]


@dataclass(frozen=True)
class Span:
    """Consecutive releases on which a snippet ended alike.

    ``text`` is that of the newest run.
    """

    first: str
    last: str
    ends: str
    text: str

    @property
    def releases(self) -> str:
        """The minor releases, as ``2.12 – 2.15``."""
        ends = dict.fromkeys((minor(self.first), minor(self.last)))
        return " – ".join(ends)


def minor(release: str) -> str:
    """Return how people call a release: 2.21 for 2.21.0; candidates whole."""
    return release if "rc" in release else ".".join(release.split(".")[:2])


def spans(runs: Mapping[str, Run]) -> list[Span]:
    """Return runs by release with equal neighbours joined, oldest first."""
    found = []
    for (ends, _), items in groupby(runs.items(), key=lambda x: _kind(x[1])):
        alike = list(items)
        last, run = alike[-1]
        found.append(Span(alike[0][0], last, ends, run.get("text", "")))
    return found


def _kind(run: Run) -> tuple[str, str]:
    """Return how a run ended; of an error, its type counts."""
    if run["ends"] == "raises":
        return run["ends"], run["text"].partition(":")[0]
    return run["ends"], ""
