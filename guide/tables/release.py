"""What ``guide release`` found, as its report and as a page of the guide.

Reports that are kept as ``data/releases/<name>.json`` are shown by
``docs/*/releases/<name>.md``.
"""

from collections import Counter
from typing import Any

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

Report = dict[str, Any]
"""What other versions change. ``moved`` has the older and the newer version
by package; the older one was tried if it goes ``back``. ``missing`` are
packages that no release of fits, ``same`` counts snippets by English page,
``aside`` scripts that were not run by the reason. A verdict, on what is not
the same, has ``name``, ``page``, ``ends``, why it fails as ``text``, and a
``diff`` from the older output."""


def sides(report: Report) -> tuple[str, str]:
    """Return the older release and the newer one, as people write them."""
    name = next(name for name in NAMES if name in report["moved"])
    old, new = report["moved"][name]
    return f"{NAMES[name]} {old}", f"{NAMES[name]} {new}"


def tried(report: Report) -> str:
    """Return the release that was tried."""
    return sides(report)[0 if report["back"] else 1]


def counts(report: Report) -> Counter[str]:
    """Return how many snippets end in each way."""
    ends = Counter(verdict["ends"] for verdict in report["verdicts"])
    return ends + Counter(same=sum(report["same"].values()))


def notes(report: Report) -> dict[str, str]:
    """Return the addresses of the newer release's notes, by its name."""
    return {
        # TensorFlow's tags have a dash: v2.22.0-rc0.
        f"{NAMES[name]} {newer}": NOTES[name].format(
            newer.replace("rc", "-rc")
        )
        for name, (old, newer) in report["moved"].items()
        if name in NAMES and old and newer
    }
