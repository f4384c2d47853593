"""A report on a release: what it found, as data, and on a page.

``guide release`` makes reports; those that are kept as
``data/releases/<name>.json`` are shown by ``docs/*/releases/<name>.md``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import groupby
from typing import Any

from packaging.version import Version

from guide.project import Project
from guide.tables import datafile
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
    moved: Mapping[str, Sequence[str | None]]
    missing: Sequence[str] = ()
    aside: dict[str, int] = field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()

    @property
    def sides(self) -> tuple[str, str]:
        """The release that was, and the one tried, as people write them."""
        name = next(name for name in NAMES if name in self.moved)
        old, new = self.moved[name]
        return f"{NAMES[name]} {old}", f"{NAMES[name]} {new}"

    @property
    def back(self) -> bool:
        """Say whether the one tried is the older one."""
        old, new = (Version(side.split()[1]) for side in self.sides)
        return new < old

    @property
    def counts(self) -> Counter[str]:
        """How many snippets end in each way."""
        return Counter(v.ends for v in self.verdicts)

    @property
    def failing(self) -> dict[str, list[str]]:
        """The names of the snippets that fail, by why."""
        found: dict[str, list[str]] = {}
        for verdict in self.verdicts:
            if verdict.ends == "fails":
                said = verdict.text.replace("`", "'")
                found.setdefault(said, []).append(verdict.name)
        return found

    @property
    def different(self) -> dict[str, list[Verdict]]:
        """What is not the same, by page; pages and names are sorted."""
        verdicts = sorted(self.verdicts, key=lambda v: (v.page, v.name))
        different = (v for v in verdicts if v.ends != "same")
        by_page = groupby(different, key=lambda v: v.page)
        return {page: [*those] for page, those in by_page}

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
    """Return a kept report."""
    kept = datafile.load(project, f"releases/{name}")
    found = [Verdict(**entry) for entry in kept.pop("verdicts")]
    for page, names in kept.pop("same").items():
        found += [Verdict(name, page, "same") for name in names]
    found.sort(key=lambda verdict: verdict.name)
    return Report(**kept, verdicts=tuple(found))


def title(project: Project, page: str, language: str) -> str:
    """Return a page's title; nothing for one that has moved since."""
    file = project.docs / language / page
    return pages.load(file, project).meta["title"] if file.exists() else ""


def diff(verdict: Verdict, back: bool) -> str:
    """Return a diff from older to newer, with a mark between its hunks."""
    lines = verdict.diff.splitlines()[1:]
    lines = ["…" if line.startswith("@@") else line for line in lines]
    turned: list[str] = []
    for changed, block in groupby(lines, lambda x: x[:1] in ("+", "-")):
        if changed and back:
            swapped = (("+" if x[0] == "-" else "-") + x[1:] for x in block)
            turned += sorted(swapped, key=lambda line: line[0] == "+")
        else:
            turned += block
    return "\n".join(turned)
