"""The programs of past years: measured, tabled, set side by side.

``guide eras`` gives each an empty download cache and an empty home, as a
reader has them, and keeps what it took in ``data/eras.json``.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guide import index as packages
from guide import resolver, text
from guide.project import GuideError, Project
from guide.tables import datafile as measured
from guide.tables import elements as tables
from guide.verify import environment as environments
from guide.verify import page as pages
from guide.verify import record as stamp
from guide.verify import runner

COMMAND = "uv run guide eras"
PAGE = "history/time-machine.md"
TIME_LIMIT = 600.0
"""Seconds that a program may run: Theano compiles for a while."""


@dataclass(frozen=True)
class Era:
    """A program of its year, and the heading on the page above it."""

    source: Path
    title: str
    anchor: str

    @property
    def lines(self) -> int:
        """How many lines of code there are, comments left out."""
        lines = self.source.read_text("utf-8").splitlines()
        return sum(
            bool(line.strip()) and not line.startswith("#") for line in lines
        )

    @property
    def year(self) -> str:
        """The year of its releases, from the file's name."""
        return self.source.name.partition("_")[0]

    @property
    def metadata(self) -> dict:
        """What its comment at the top names (PEP 723)."""
        return stamp.script_metadata(self.source.read_text("utf-8"))

    @property
    def python(self) -> str:
        """The Python that it names, as ``3.6``."""
        return re.search(r"\d+\.\d+", self.metadata["requires-python"])[0]

    @property
    def release(self) -> packages.Release:
        """The release that it is about, which it names first."""
        first = self.metadata["dependencies"][0]
        return packages.Release.parse(first.replace("==", " "))


def eras(project: Project, language: str) -> list[Era]:
    """Return the programs on the page that must run, in its order."""
    page = project.docs / language / PAGE
    if not page.is_file():
        return []
    content = pages.source(page, project)
    headings = [
        (number, match)
        for number, line in enumerate(content.split("\n"), 1)
        if (match := pages.HEADING.match(line)) and match["attr"]
    ]
    found = []
    for fence in pages.fences(content):
        source = project.snippets / (fence.title or "")
        if fence.language != "python" or source.name.startswith("breaks"):
            continue
        above = [match for number, match in headings if number < fence.line]
        anchor = pages.ANCHOR.search(above[-1]["attr"])[1]
        found.append(Era(source, above[-1]["text"], anchor))
    return found


def data_file(project: Project) -> Path:
    """Return the file that holds what the programs took."""
    return project.root / "data" / "eras.json"


def load(project: Project) -> dict[str, dict]:
    """Return what was measured, by the programs' names."""
    file = data_file(project)
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def unmeasured(project: Project) -> list[Era]:
    """Return the programs that have changed since they were measured."""
    known = load(project)
    return [
        era
        for era in eras(project, "en")
        if known.get(project.name(era.source), {}).get("code")
        != stamp.code_hash(era.source)
    ]


def measure(project: Project, again: bool, say: Callable[[str], None]) -> None:
    """Measure each program that is not measured yet, or all ``again``.

    What is done is kept at once: an interrupted run goes on where it was.
    """
    todo = eras(project, "en") if again else unmeasured(project)
    names = {project.name(era.source) for era in eras(project, "en")}
    index = packages.index(project)
    for number, era in enumerate(todo, 1):
        name = project.name(era.source)
        say(f"[{number}/{len(todo)}] {name}")
        try:
            result = take(era.source)
            result["released"] = f"{index.uploaded(era.release):%Y-%m-%d}"
        except (environments.Unavailable, resolver.Offline) as error:
            say(f"    left out: {error}")
            continue
        kept = {k: v for k, v in load(project).items() if k in names}
        kept = dict(sorted((kept | {name: result}).items()))
        measured.save(data_file(project), kept)
        say(
            "    {packages} packages, {megabytes} MB, installed in "
            "{install:.1f} s, ran in {run:.1f} s".format(**result)
        )
    say(f"{len(todo)} measured" if todo else "All programs are measured")


def take(source: Path) -> dict:
    """Install and run a program as if for the first time; return the cost.

    Seconds of wall time; ``megabytes`` are millions of bytes on disk, those
    of Python itself left out. Raises :exc:`GuideError` where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="era-") as folder:
        variables = {"UV_CACHE_DIR": os.path.join(folder, "cache")}
        home = os.path.join(folder, "home")
        os.mkdir(home)
        start = time.monotonic()
        python = environments.prepare(source, variables)
        install = time.monotonic() - start
        done = runner.run_command(
            [python, str(source)], home, TIME_LIMIT, home
        )
        if done.returncode or done.stopped:
            tail = done.output[-1000:]
            raise GuideError(f"{source.name} does not run:\n{tail}")
        # Not resolved: that would lead to the interpreter it is made from.
        environment = Path(python).parent.parent
        files = [p for p in environment.rglob("*") if p.is_file()]
        return {
            "code": stamp.code_hash(source),
            "install": round(install, 1),
            "run": round(done.seconds, 1),
            "packages": sum(p.match("*.dist-info/METADATA") for p in files),
            "megabytes": round(sum(p.lstat().st_size for p in files) / 1e6),
        }


def table(project: Project, language: str) -> str:
    """Return era by era what it takes, as a table."""
    texts = text.load(language)["eras"]
    measured = load(project)
    rows = []
    for era in eras(project, language):
        cost = measured.get(project.name(era.source))
        row = [f"[{era.title}](#{era.anchor})", str(era.lines), era.python]
        row += (
            [
                cost["released"],
                f"{cost['packages']}, {cost['megabytes']} MB",
                f"{cost['install']:.0f} s",
                f"{cost['run']:.0f} s",
            ]
            if cost
            else ["–"] * 4
        )
        rows.append(row)
    listed = tables.table(texts["head"], rows, numbers=len(texts["head"]) - 1)
    return f"{listed}\n\n{texts['note']}"
