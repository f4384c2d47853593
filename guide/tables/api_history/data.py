"""What was read of all releases: ``data/api-history.json``."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from guide.index import Release
from guide.project import Project
from guide.tables import datafile as measured

LANES = {
    "keras": "keras",
    "tf.keras": "tensorflow",
    "tf_keras": "tf-keras",
    "tf": "tensorflow",
}
"""Ways to a name, and the package whose releases count."""

Answer = dict[str, str | None]
"""``signature`` (None without parameters) or ``unreadable`` (why)."""


class Reading(NamedTuple):
    """Names to look up in a release: below a root, with a package beside."""

    lane: str
    release: Release
    day: datetime
    root: tuple[str, ...]
    of: Release
    beside: Release | None = None


def data_file(project: Project) -> Path:
    """Return the file that holds what was read."""
    return project.root / "data" / "api-history.json"


def load(project: Project) -> dict:
    """Return what was read; see :func:`folded`."""
    return json.loads(data_file(project).read_text("utf-8"))


def folded(
    answers: list[tuple[Reading, dict[str, Answer]]],
    below: dict[str, list[str]],
    before: str,
) -> dict:
    """Return answers as ranges of releases, as the file has them.

    ``lanes`` has for each lane its releases with their days (TensorFlow's of
    the first patch) and what else was read. ``names`` has for each name its
    ``signatures`` and for each lane ranges: first release, last release, and
    what it is: the number of a signature, None without parameters, or a text
    saying why it cannot be read.
    """
    lanes: dict[str, list[list[str]]] = {lane: [] for lane in LANES}
    found: dict[str, dict] = {
        f"{first}.{name}": {"signatures": []}
        for first, those in below.items()
        for name in those
    }
    for reading, said in answers:
        lane, version = reading.lane, reading.release.version
        entry = [version, f"{reading.day:%Y-%m-%d}"]
        others = [reading.of, reading.beside]
        entry += [str(r) for r in others if r and r != reading.release]
        previous = lanes[lane][-1][0] if lanes[lane] else None
        lanes[lane].append(entry)
        first = "tf" if lane == "tf" else "keras"
        for name, answer in said.items():
            kept = found[f"{first}.{name}"]
            what = _what(answer, kept["signatures"])
            ranges = kept.setdefault(lane, [])
            if ranges and ranges[-1][1:] == [previous, what]:
                ranges[-1][1] = version
            else:
                ranges.append([version, version, what])
    today = datetime.now(UTC).date().isoformat()
    return {"date": today, "until": before, "lanes": lanes, "names": found}


def _what(answer: Answer, known: list[str]) -> int | str | None:
    if "unreadable" in answer:
        return answer["unreadable"]
    signature = answer["signature"]
    if signature is None:
        return None
    if signature not in known:
        known.append(signature)
    return known.index(signature)


def save(project: Project, data: dict) -> None:
    """Write the data, a line for each lane and name."""
    parts = []
    for key, value in data.items():
        if isinstance(value, dict):
            lines = [
                f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}"
                for k, v in value.items()
            ]
            inside = ",\n".join(lines)
            parts.append(f" {json.dumps(key)}: {{\n{inside}\n }}")
        else:
            parts.append(f" {json.dumps(key)}: {json.dumps(value)}")
    measured.write(data_file(project), "{\n" + ",\n".join(parts) + "\n}\n")
