"""A report on a release: what it found, as data, and on a page.

``guide release`` makes reports; those that are kept as
``data/releases/<name>.json`` are shown by ``docs/*/releases/<name>.md``.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import asdict, dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any

from packaging.version import Version

from guide import text
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.tables.elements import table
from guide.tables.template import render
from guide.verify import page as pages

ENDS = ("same", "changed", "fails")
"""How a snippet can end, compared with its captured output."""

PARTS = ("answer", "moved", "notes", "failures", "pages", "diffs", "how")
"""What a page can show of a report."""

NO_ERROR = "raises no error any more"
"""What is said of a snippet that must fail, and does not."""

NAMES = {"tensorflow": "TensorFlow", "keras": "Keras"}
"""The packages that the guide follows."""

NOTES = {
    "tensorflow": "https://github.com/tensorflow/tensorflow/releases/tag/v{}",
    "keras": "https://github.com/keras-team/keras/releases/tag/v{}",
}
"""Where a release's own notes are."""


@dataclass(frozen=True)
class Verdict:
    """How a snippet ended (:data:`ENDS`).

    ``page`` is the first English page that shows it; ``text`` says why it
    fails; ``diff`` has the hunks of a unified diff of its outputs.
    """

    name: str
    page: str
    ends: str
    text: str = ""
    diff: str = ""


@dataclass(frozen=True)
class Report:
    """What other versions change.

    ``moved`` has old and new version by package; ``missing`` are those that
    no release of fits; ``aside`` counts scripts that were not run, by the
    reason; ``until`` is the day up to which packages count.
    """

    python: str
    date: str
    until: str
    command: str
    moved: dict[str, tuple[str | None, str | None]]
    missing: tuple[str, ...] = ()
    aside: dict[str, int] = field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()

    @property
    def back(self) -> bool:
        """Say whether this is about an older TensorFlow (or else Keras)."""
        pairs = (self.moved.get(name) for name in NAMES)
        old, new = next(filter(None, pairs), (None, None))
        return bool(old and new and Version(new) < Version(old))

    @property
    def counts(self) -> dict[str, int]:
        """How many snippets end in each way."""
        found = Counter(v.ends for v in self.verdicts)
        return {ends: found[ends] for ends in ENDS}

    @property
    def failing(self) -> list[Verdict]:
        """The verdicts on snippets that fail."""
        return [v for v in self.verdicts if v.ends == "fails"]

    @property
    def different(self) -> dict[str, list[Verdict]]:
        """What is not the same, by page; pages and names are sorted."""
        found: dict[str, list[Verdict]] = {}
        for verdict in sorted(self.verdicts, key=lambda v: (v.page, v.name)):
            if verdict.ends != "same":
                found.setdefault(verdict.page, []).append(verdict)
        return found

    def counts_of(self, page: str) -> list[str]:
        """Return how many snippets of a page end in each way, as cells."""
        found = Counter(v.ends for v in self.verdicts if v.page == page)
        return [str(found[ends] or "–") for ends in ENDS]

    @property
    def notes(self) -> dict[str, str]:
        """Addresses of release notes, of the newer release, by its name."""
        found = {}
        for name, address in NOTES.items():
            old, new = self.moved.get(name, (None, None))
            if old and new:
                newer = str(max(map(Version, (old, new))))
                # TensorFlow's tags have a dash: v2.22.0-rc0.
                tag = newer.replace("rc", "-rc")
                found[f"{NAMES[name]} {newer}"] = address.format(tag)
        return found


def data(report: Report) -> dict[str, Any]:
    """Return a report as it is kept: of what is the same, names only."""
    same: dict[str, list[str]] = {}
    for verdict in report.verdicts:
        if verdict.ends == "same":
            same.setdefault(verdict.page, []).append(verdict.name)
    different = [
        {key: value for key, value in asdict(verdict).items() if value}
        for verdict in report.verdicts
        if verdict.ends != "same"
    ]
    return asdict(report) | {"same": same, "verdicts": different}


def load(project: Project, name: str) -> Report:
    """Return a kept report; raise :exc:`GuideError` where there is none."""
    kept = datafile.load(project, f"releases/{name}")
    if kept is None:
        raise GuideError(f"data/releases/{name}.json: is not there")
    found = [Verdict(**entry) for entry in kept.pop("verdicts")]
    for page, names in kept.pop("same").items():
        found += [Verdict(name, page, "same") for name in names]
    kept["verdicts"] = tuple(sorted(found, key=lambda v: v.name))
    kept["moved"] = {name: (*pair,) for name, pair in kept["moved"].items()}
    return Report(**kept | {"missing": tuple(kept["missing"])})


def part(name: str, project: Project, page: Path, language: str) -> str:
    """Return one of the :data:`PARTS` of the report that a page is named by.

    Everything is said from the older release to the newer one, whichever of
    them the guide was on.
    """
    texts, report = text.load(language), load(project, page.stem)
    failing: dict[str, list[str]] = {}
    for verdict in report.failing:
        said = verdict.text.replace("`", "'")
        said = texts["release"]["no_error"] if said == NO_ERROR else said
        failing.setdefault(said, []).append(verdict.name)
    package = next(name for name in NAMES if name in report.moved)
    old, new = (f"{NAMES[package]} {x}" for x in report.moved[package])
    return render(
        "release.md.j2",
        part=name,
        report=report,
        texts=texts["release"],
        nothing=texts["none"],
        older=new if report.back else old,
        newer=old if report.back else new,
        other=new,
        failing=failing,
        most=dict(sorted(failing.items(), key=lambda x: -len(x[1]))),
        table=table,
        ends=ENDS,
        diff=lambda verdict: _diff(verdict.diff, report.back),
        link=lambda shown: _link(project, shown, language),
    ).strip("\n")


def _link(project: Project, shown: str, language: str) -> str:
    file = project.docs / language / shown
    if not file.exists():  # it has moved since
        return f"`{shown}`"
    front, _ = pages.front_matter(pages.source(file, project), shown)
    title = re.sub(r"([\\`*_{}\[\]|])", r"\\\1", front.get("title", shown))
    return f"[{title}](../{shown})"


def _diff(diff: str, back: bool) -> str:
    """Return a diff from older to newer, with a mark between its hunks."""
    lines = ["…" if x.startswith("@@") else x for x in diff.splitlines()[1:]]
    if not back:
        return "\n".join(lines)
    turned: list[str] = []
    for changed, block in groupby(lines, lambda x: x[:1] in ("+", "-")):
        if changed:
            signs = {"+": "-", "-": "+"}
            swapped = [signs[line[0]] + line[1:] for line in block]
            block = iter(sorted(swapped, key=lambda line: line[0] == "+"))
        turned += block
    return "\n".join(turned)
