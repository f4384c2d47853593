"""What a proposal changes: per snippet, grouped by page; kept as data."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from packaging.version import Version

from guide.project import Project
from guide.release.resolution import NAMES, Proposal
from guide.verify import output as outputs
from guide.verify import page as pages
from guide.verify import record as stamp
from guide.verify import runner
from guide.verify import verdict as verdicts

ENDS = ("same", "changed", "fails", "fixed")
"""How a snippet can end, compared with its captured output."""

NO_ERROR = "raises no error any more"
"""What is told of a snippet that must fail, and does not."""

CUT = 60
"""Lines of a diff that are kept."""

WIDE, AROUND = 200, 60
"""Characters of a line that are kept, and those around what differs."""

CONTEXT = 2
"""Lines around a change that are kept."""

NOTES = {
    "tensorflow": "https://github.com/tensorflow/tensorflow/releases/tag/v{}",
    "keras": "https://github.com/keras-team/keras/releases/tag/v{}",
}
"""Where a release's own notes are."""


@dataclass(frozen=True)
class Verdict:
    """How a snippet ended: ``text`` tells a failure's last line.

    ``page`` is the first English page that shows it; ``output`` what it
    prints now, where that is another.
    """

    name: str
    page: str
    ends: str
    text: str = ""
    diff: str = ""
    output: str | None = None


@dataclass(frozen=True)
class Report:
    """What a proposal changes.

    ``moved`` has old and new version by package; ``aside`` counts the scripts
    that were not run, by the reason.
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
        """Say whether this looks at an older TensorFlow (else Keras)."""
        return looks_back(self.moved)

    @property
    def counts(self) -> dict[str, int]:
        """How many snippets end in each way."""
        found = Counter(v.ends for v in self.verdicts)
        return {ends: found[ends] for ends in ENDS}

    def of(self, *ends: str) -> list[Verdict]:
        """Return the verdicts that are one of some."""
        return [v for v in self.verdicts if v.ends in ends]

    @property
    def by_page(self) -> dict[str, list[Verdict]]:
        """The verdicts of each page, pages and names sorted."""
        found: dict[str, list[Verdict]] = {}
        for verdict in sorted(self.verdicts, key=lambda v: (v.page, v.name)):
            found.setdefault(verdict.page, []).append(verdict)
        return found

    @property
    def changed_pages(self) -> dict[str, list[Verdict]]:
        """Of those, what is not the same, and the pages that have it."""
        found = {
            page: [v for v in verdicts if v.ends != "same"]
            for page, verdicts in self.by_page.items()
        }
        return {page: some for page, some in found.items() if some}

    @property
    def notes(self) -> dict[str, str]:
        """Addresses of the release notes of what moved, by ``name version``.

        Of the newer release, in whichever direction.
        """
        found = {}
        for name, form in NOTES.items():
            pair = self.moved.get(name, (None, None))
            if None not in pair:
                newer = str(max(map(Version, pair)))
                # TensorFlow's tags have a dash: v2.22.0-rc0.
                tag = newer.replace("rc", "-rc")
                found[f"{NAMES[name]} {newer}"] = form.format(tag)
        return found


def looks_back(moved: dict[str, tuple[str | None, str | None]]) -> bool:
    """Say whether the first watched package that moves gets older."""
    for name in NOTES:
        old, new = moved.get(name, (None, None))
        if old and new:
            return Version(new) < Version(old)
    return False


def judge(
    snippet: Path, result: runner.Result, name: str, page: str, failed: bool
) -> Verdict:
    """Return how a run ended, compared with the captured output.

    ``failed`` says that it was not so before.
    """
    actual, expected = outputs.normalise(result), outputs.read(snippet)
    must_fail = snippet.stem.startswith("breaks")
    why = ""
    if result.stopped:
        why = result.stopped
    elif must_fail and result.returncode == 0:
        why = NO_ERROR
    elif result.returncode < 0:
        why = f"ended by signal {-result.returncode}"
    elif result.returncode:
        said = verdicts.FOLDERS.sub("", outputs.message(actual))
        # An error of another type is not the one that it is about.
        if not must_fail or _type(said) != _type(outputs.message(expected)):
            why = said or f"exit status {result.returncode}"
    if why:
        return Verdict(name, page, "fails", why)
    ends = "fixed" if failed else "same"
    if outputs.same(expected, actual):
        return Verdict(name, page, ends)
    diff = _cut(outputs.difference(expected, actual, name, CONTEXT)[0])
    return Verdict(
        name, page, "fixed" if failed else "changed", "", diff, actual
    )


def _type(message: str) -> str:
    return message.partition(":")[0]


def _cut(diff: str) -> str:
    """Return a diff without its head, and neither too long nor too wide."""
    lines = _narrow(diff.splitlines()[2:])
    more = len(lines) - CUT
    if more > 0:
        lines = [*lines[:CUT], f"… {more} lines more"]
    return "\n".join(lines)


def _narrow(lines: list[str]) -> list[str]:
    """Return a diff's lines, long ones cut to where they differ."""
    done: list[str] = []
    removed: list[str] = []
    for sign, group in groupby(lines, key=lambda line: line[:1]):
        block = [line[1:] for line in group]
        if sign == "+" and len(removed) == len(block):
            pairs = [_pair(a, b) for a, b in zip(removed, block, strict=True)]
            done[-len(block) :] = [f"-{a}" for a, _ in pairs]
            block = [b for _, b in pairs]
        removed = block if sign == "-" else []
        done += [sign + line for line in block]
    return [x if len(x) <= WIDE else f"{x[: WIDE - 1]}…" for x in done]


def _pair(old: str, new: str) -> tuple[str, str]:
    """Return two lines from shortly before to shortly after they differ."""
    if max(len(old), len(new)) <= WIDE:
        return old, new
    start = len(os.path.commonprefix([old, new]))
    end = len(os.path.commonprefix([old[start:][::-1], new[start:][::-1]]))
    start, end = max(start - AROUND, 0), max(end - AROUND, 0)
    return tuple(
        f"{'…' * (start > 0)}{x[start : len(x) - end]}{'…' * (end > 0)}"
        for x in (old, new)
    )


def make(
    project: Project,
    proposal: Proposal,
    results: dict[Path, runner.Result],
    command: str,
    aside: dict[str, int],
    failed: Iterable[str],
) -> Report:
    """Return the report on a proposal, from what the snippets did.

    ``failed`` names those that the last report had failing, which was on a
    release that is no measure for an older one.
    """
    shown = shown_on(project)
    before = set() if looks_back(proposal.changes) else set(failed)
    stamps = stamp.load(project)
    verdicts = []
    for path, result in sorted(results.items()):
        name = project.name(path)
        unverified = stamp.stale(path, stamps.get(name)) is not None
        verdicts.append(
            judge(
                path,
                result,
                name,
                shown.get(name, ""),
                name in before or unverified,
            )
        )
    return Report(
        python=stamp.installed()["python"],
        date=datetime.now(UTC).date().isoformat(),
        until=f"{proposal.until:%Y-%m-%d}",
        command=command,
        moved=proposal.changes,
        missing=proposal.missing,
        aside=aside,
        verdicts=tuple(verdicts),
    )


def shown_on(project: Project) -> dict[str, str]:
    """Return the first English page that shows each snippet."""
    folder = project.docs / "en"
    found: dict[str, str] = {}
    for page in project.pages("en"):
        for block in pages.read(page, project):
            if block.language == "python":
                name = page.relative_to(folder).as_posix()
                found.setdefault(block.name, name)
    return found


def data_file(project: Project, name: str) -> Path:
    """Return the file of a kept report."""
    return project.root / "data" / "releases" / f"{name}.json"


def text(report: Report) -> str:
    """Return a report as it is kept: of what is the same, names only."""
    data = asdict(report)
    data["same"] = {
        page: names
        for page, verdicts in report.by_page.items()
        if (names := [v.name for v in verdicts if v.ends == "same"])
    }
    data["verdicts"] = [
        {k: value for k, value in asdict(v).items() if value and k != "output"}
        for v in report.verdicts
        if v.ends != "same"
    ]
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def load(file: Path) -> Report:
    """Return a kept report."""
    data = json.loads(file.read_text("utf-8"))
    same = [
        Verdict(name, page, "same")
        for page, names in data.pop("same").items()
        for name in names
    ]
    other = [Verdict(**entry) for entry in data.pop("verdicts")]
    found = sorted([*same, *other], key=lambda v: v.name)
    moved = {name: tuple(pair) for name, pair in data.pop("moved").items()}
    missing = tuple(data.pop("missing"))
    return Report(**data, moved=moved, missing=missing, verdicts=tuple(found))
