"""The programs of past years on the time machine, and what each takes.

``data/eras.json`` is written by ``guide eras`` (:mod:`guide.measure.eras`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict

from guide import text
from guide.project import GuideError, Project
from guide.tables import comparer as comparison
from guide.tables import datafile, elements
from guide.tables.comparer import Program
from guide.verify import page as pages
from guide.verify.snippet import must_fail, script_metadata

PAGE = "history/time-machine.md"


class Cost(TypedDict):
    """What a program took, of the hash ``code``, at its first time.

    ``install`` and ``run`` are seconds of wall time; ``released`` is the day
    of the release that it is about.
    """

    code: str
    install: float
    run: float
    packages: int
    megabytes: int
    released: str


@dataclass(frozen=True)
class Era:
    """A program of its year, and the heading on the page above it."""

    source: Path
    title: str
    anchor: str

    @property
    def lines(self) -> int:
        """How many lines of code it has, without comments."""
        lines = self.source.read_text("utf-8").splitlines()
        return sum(
            bool(line.strip()) and not line.startswith("#") for line in lines
        )

    @property
    def year(self) -> str:
        """The year of its releases, from the file's name."""
        return self.source.name.partition("_")[0]

    @property
    def metadata(self) -> dict[str, Any]:
        """What its comment at the top says (PEP 723)."""
        return script_metadata(self.source.read_text("utf-8"))

    @property
    def python(self) -> str:
        """The Python that it asks for, as ``3.6``."""
        match = re.search(r"\d+\.\d+", self.metadata["requires-python"])
        if not match:
            raise GuideError(f"{self.source}: names no version of Python")
        return match[0]


def eras(project: Project, language: str) -> list[Era]:
    """Return the programs on the page that must run, in its order."""
    page = project.docs / language / PAGE
    if not page.is_file():
        return []
    content = pages.load(page, project)
    found = []
    for fence in content.fences:
        source = project.snippets / (fence.title or "")
        if fence.language == "python" and not must_fail(source):
            above = [h for h in content.headings if h.line < fence.line][-1]
            found.append(Era(source, above.text, above.id or ""))
    return found


def load(project: Project) -> dict[str, Cost]:
    """Return what the programs took, by their names."""
    return datafile.load(project, "eras") or {}


def table(project: Project, language: str) -> str:
    """Return era by era what it takes, as a table."""
    texts = text.load(language)["eras"]
    measured = load(project)
    rows = []
    for era in eras(project, language):
        row = [f"[{era.title}](#{era.anchor})", str(era.lines), era.python]
        cost = measured.get(project.name(era.source))
        rows.append(row + (_cells(cost) if cost else ["–"] * 4))
    shown = elements.table(texts["head"], rows, len(texts["head"]) - 1)
    return f"{shown}\n\n{texts['note']}"


def _cells(cost: Cost) -> list[str]:
    return [
        cost["released"],
        f"{cost['packages']}, {cost['megabytes']} MB",
        f"{cost['install']:.0f} s",
        f"{cost['run']:.0f} s",
    ]


def comparer(project: Project, language: str) -> str:
    """Return the programs side by side, to choose from.

    At first these are the longest of all, and the shortest of the newest.
    """
    found = eras(project, language)
    longest = max(found, key=lambda era: era.lines)
    newest = max(era.year for era in found)
    shortest = min(
        (era for era in found if era.year == newest), key=lambda e: e.lines
    )
    programs = {era: _program(project, era) for era in found}
    return comparison.compare(
        list(programs.values()),
        programs[longest],
        programs[shortest],
        text.load(language)["comparer"],
    )


def _program(project: Project, era: Era) -> Program:
    return Program(
        name=project.name(era.source),
        title=era.title.replace("`", ""),
        anchor=era.anchor,
        source=era.source.read_text("utf-8"),
        output=era.source.with_suffix(".out").read_text("utf-8"),
    )
