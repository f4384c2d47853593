"""What ``guide release`` found, as its report and as a page of the guide.

Reports that are kept as ``data/releases/<name>.json`` are shown by
``docs/*/releases/<name>.md``.
"""

from collections import Counter
from typing import Any

from guide.verify.record import DISPLAY

ENDS = ("same", "changed", "fails")
"""How a snippet can end, compared with its captured output."""

NO_ERROR = "raises no error any more"
"""What is said of a snippet that must fail, and does not."""

REPOSITORIES = {
    "tensorflow": "tensorflow/tensorflow",
    "keras": "keras-team/keras",
}
"""Where the packages that the guide follows have the notes of releases."""

Report = dict[str, Any]
"""What other versions change. ``moved`` has the older and the newer version
by package; the older one was tried if it goes ``back``. ``missing`` are
packages that no release of fits, ``same`` counts snippets by page,
``aside`` scripts that were not run by the reason. A verdict, on what is not
the same, has ``name``, ``page``, ``ends``, why it fails as ``text``, and a
``diff`` from the older output."""


def sides(report: Report) -> tuple[str, str]:
    """Return the older release and the newer one, as people write them."""
    name = next(name for name in REPOSITORIES if name in report["moved"])
    old, new = report["moved"][name]
    return f"{DISPLAY[name]} {old}", f"{DISPLAY[name]} {new}"


def tried(report: Report) -> str:
    """Return the release that was tried."""
    return sides(report)[0 if report["back"] else 1]


def counts(report: Report) -> Counter[str]:
    """Return how many snippets end in each way."""
    ends = Counter(verdict["ends"] for verdict in report["verdicts"])
    return ends + Counter(same=sum(report["same"].values()))


def notes(report: Report) -> dict[str, str]:
    """Return the addresses of the newer release's notes, by its name."""
    found = {}
    for name, repository in REPOSITORIES.items():
        old, newer = report["moved"].get(name, (None, None))
        if old and newer:
            # TensorFlow's tags have a dash: v2.22.0-rc0.
            place = f"{repository}/releases/tag/v{newer.replace('rc', '-rc')}"
            found[f"{DISPLAY[name]} {newer}"] = f"https://github.com/{place}"
    return found
