"""How every snippet ended on each TensorFlow: ``data/matrix.json``.

Written by ``guide matrix`` (:mod:`guide.measure.matrix`). Pages show it as a
line beside each snippet, a picture and tables.
"""

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from guide import files, text
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.tables.template import render
from guide.verify import output
from guide.verify.snippet import code_hash, mode
from guide.verify.verdict import MESSAGE_COUNTS

KINDS = {
    "same": "same",
    "differs": "other",
    "works": "other",
    "raises": "fails",
    "stopped": "fails",
}
"""The three kinds of outcomes that the picture and the table tell apart."""

MARKS = {"same": "●", "other": "○", "fails": "×"}
"""The mark of each kind; the texts say what it means."""

Runs = dict[str, dict[str, str]]
"""By release how a run ``ends`` (:class:`guide.verify.verdict.Outcome`), and
a ``text``: the message, the first other line, or why it was stopped."""


Data = dict[str, Any]
"""The data file: ``environments`` are versions and a date by release; a name
in ``snippets`` has its ``runs``, and ``made_from``, a hash of what was run."""


def empty() -> Data:
    """Return data without a result."""
    return {"environments": {}, "snippets": {}}


def load(project: Project) -> Data:
    """Return the results of a project."""
    data: Data = datafile.load(project, "matrix") or empty()
    return data


def made_from(snippet: Path) -> str:
    """Return the hash of a snippet's code and of its captured output."""
    return files.digest(code_hash(snippet) + output.read(snippet))


def runs(project: Project, name: str, data: Data) -> Runs:
    """Return a snippet's runs; none if they are of other code."""
    kept = data["snippets"].get(name, {"made_from": None})
    same = kept["made_from"] == made_from(project.snippets / name)
    return kept["runs"] if same else {}


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

    def kind(release: str) -> tuple[str, str]:
        run = runs[release]
        said = run["text"] if run["ends"] == "raises" else ""
        return run["ends"], said.partition(":")[0]

    found = []
    for (ends, _), group in groupby(runs, key=kind):
        first, *_, last = [*group] * 2
        names = dict.fromkeys((minor(first), minor(last)))
        text = runs[last].get("text", "")
        found.append(Span(" – ".join(names), ends, text))
    return found


def minor(release: str) -> str:
    """Return how people call a release: 2.21 for 2.21.0; candidates whole."""
    return release if "rc" in release else ".".join(release.split(".")[:2])


def badge(project: Project, name: str, data: Data, language: str) -> str:
    """Return on which releases a snippet does what it shows, as HTML.

    And what it does on the nearest release on which it does not. Empty for a
    snippet that was not run on every release since its code changed.
    """
    found = runs(project, name, data)
    about_message = Path(name).name.startswith(MESSAGE_COUNTS)
    if found.keys() != data["environments"].keys():
        return ""
    return render(
        "badge.html.j2",
        spans=spans(found),
        texts=text.load(language)["compatibility"],
        same="same_message" if about_message else "same",
    )


def chapters(found: dict[str, Runs]) -> dict[str, list[str]]:
    """Return the names of snippets by the chapter that they are of."""
    by_chapter = groupby(found, key=lambda name: name.partition("/")[0])
    return {chapter: [*names] for chapter, names in by_chapter}


def cells(ended: Runs) -> list[tuple[str, int]]:
    """Return the kinds of runs, each with how many follow one another.

    Equal neighbours are one wide cell of the table: a cell for each would be
    6,000, which take a phone seconds to lay out.
    """
    return joined(KINDS[run["ends"]] for run in ended.values())


def joined(values: Iterable[str]) -> list[tuple[str, int]]:
    """Return values, each with how many of it follow one another."""
    return [(value, len([*alike])) for value, alike in groupby(values)]
