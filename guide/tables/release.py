"""A report on a release: what it found, as data, and on a page.

``guide release`` makes reports; those that are kept as
``data/releases/<name>.json`` are shown by ``docs/*/releases/<name>.md``.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from packaging.version import Version

from guide import text
from guide.project import GuideError, Project
from guide.tables.elements import table
from guide.tables.template import render
from guide.verify import page as pages

ENDS = ("same", "changed", "fails")
"""How a snippet can end, compared with its captured output."""

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


def data_file(project: Project, name: str) -> Path:
    """Return the file of a kept report."""
    return project.root / "data" / "releases" / f"{name}.json"


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


def load(file: Path) -> Report:
    """Return a kept report."""
    kept = json.loads(file.read_text("utf-8"))
    found = [Verdict(**entry) for entry in kept.pop("verdicts")]
    for page, names in kept.pop("same").items():
        found += [Verdict(name, page, "same") for name in names]
    kept["verdicts"] = tuple(sorted(found, key=lambda v: v.name))
    kept["moved"] = {name: (*pair,) for name, pair in kept["moved"].items()}
    return Report(**kept | {"missing": tuple(kept["missing"])})


def _part(name: str) -> Callable[[Project, Path, str], str]:
    """Return what renders a part of a report on its page."""

    def part(project: Project, page: Path, language: str) -> str:
        file = data_file(project, page.stem)
        if not file.exists():
            where = project.relative(page)
            raise GuideError(f"{where}: {project.relative(file)} is not there")
        texts = text.load(language)
        report = load(file)

        def said(verdict: Verdict) -> str:
            own: str = texts["release"]["no_error"]
            message = verdict.text.replace("`", "'")
            return own if verdict.text == NO_ERROR else message

        failing: dict[str, list[str]] = {}
        for verdict in report.failing:
            failing.setdefault(said(verdict), []).append(verdict.name)
        older, newer = _versions(report)
        return render(
            "release.md.j2",
            part=name,
            report=report,
            texts=texts["release"],
            nothing=texts["none"],
            older=older,
            newer=newer,
            other=older if report.back else newer,
            failing=dict(sorted(failing.items(), key=lambda x: -len(x[1]))),
            first=failing,
            table=table,
            ends=ENDS,
            diff=lambda verdict: _diff(verdict.diff, report.back),
            link=lambda shown: _link(project, shown, language),
        ).strip("\n")

    return part


answer, moved, notes, failures = map(
    _part, ("answer", "moved", "notes", "failures")
)
by_page, differences, how = map(_part, ("pages", "differences", "how"))


def _versions(report: Report) -> list[str]:
    """Return the names of the older and the newer release."""
    name = next(name for name in NAMES if name in report.moved)
    pair = report.moved[name]
    return [
        f"{NAMES[name]} {x}" for x in (pair[::-1] if report.back else pair)
    ]


def _link(project: Project, shown: str, language: str) -> str:
    file = project.docs / language / shown
    if not file.exists():  # it has moved since
        return f"`{shown}`"
    front, _ = pages.front_matter(pages.source(file, project), shown)
    title = re.sub(r"([\\`*_{}\[\]|])", r"\\\1", front.get("title", shown))
    return f"[{title}](../{shown})"


def _diff(diff: str, back: bool) -> str:
    """Return a diff from older to newer, with a mark between its hunks."""
    blocks: list[list[str]] = [[]]
    for line in diff.splitlines():
        if line.startswith("@@"):
            blocks += [["…"], []] if any(blocks) else []
        elif line[:1] not in "+-":
            blocks += [[line], []]
        else:
            blocks[-1].append(line)
    if back:
        turn = str.maketrans("+-", "-+")
        blocks = [
            sorted(
                (line[:1].translate(turn) + line[1:] for line in block),
                key=lambda line: line[:1] == "+",
            )
            for block in blocks
        ]
    return "\n".join(line for block in blocks for line in block)
