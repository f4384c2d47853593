"""A report on a release: what it found, as data, and on a page.

``guide release`` makes reports; those that are kept as
``data/releases/<name>.json`` are shown by ``docs/*/releases/<name>.md``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from guide.project import Project
from guide.tables import datafile

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
    """How a snippet ended that is not the same (:data:`ENDS`).

    ``page`` is the first English page that shows it; ``text`` says why it
    fails; ``diff`` has the lines of a diff from the older release's output,
    with a mark between its hunks.
    """

    name: str
    page: str
    ends: str
    text: str = ""
    diff: str = ""


@dataclass(frozen=True)
class Report:
    """What other versions change.

    ``moved`` has older and newer version by package, and the one tried is the
    older one if it goes ``back``; ``missing`` are those that no release of
    fits; ``aside`` counts scripts that were not run, by the reason; ``same``
    counts snippets by page; ``until`` is the day up to which packages count.
    """

    python: str
    date: str
    until: str
    command: str
    moved: Mapping[str, Sequence[str | None]]
    missing: Sequence[str] = ()
    aside: dict[str, int] = field(default_factory=dict)
    back: bool = False
    same: dict[str, int] = field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()

    @property
    def sides(self) -> tuple[str, str]:
        """The older release and the newer one, as people write them."""
        name = next(name for name in NAMES if name in self.moved)
        old, new = self.moved[name]
        return f"{NAMES[name]} {old}", f"{NAMES[name]} {new}"

    @property
    def tried(self) -> str:
        """The release that was tried."""
        return self.sides[0 if self.back else 1]

    @property
    def counts(self) -> Counter[str]:
        """How many snippets end in each way."""
        ends = Counter(verdict.ends for verdict in self.verdicts)
        return ends + Counter(same=sum(self.same.values()))

    @property
    def notes(self) -> dict[str, str]:
        """Addresses of release notes, of the newer release, by its name."""
        found = {}
        for name, address in NOTES.items():
            old, newer = self.moved.get(name, (None, None))
            if old and newer:
                # TensorFlow's tags have a dash: v2.22.0-rc0.
                tag = newer.replace("rc", "-rc")
                found[f"{NAMES[name]} {newer}"] = address.format(tag)
        return found


def load(project: Project, name: str) -> Report:
    """Return a kept report."""
    kept = datafile.load(project, f"releases/{name}")
    found = tuple(Verdict(**entry) for entry in kept.pop("verdicts"))
    return Report(**kept, verdicts=found)
