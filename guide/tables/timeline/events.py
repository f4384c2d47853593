"""The data of the timeline: events in order, and lanes between them.

``tests/timeline.schema.json`` says what is in it; a test holds it to that.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from guide.project import GuideError, Project


def data_file(project: Project) -> Path:
    """Return the file that holds the timeline."""
    return project.root / "data" / "timeline.yml"


def load(project: Project) -> dict[str, Any]:
    """Return the timeline; all dates are text.

    Raises :exc:`GuideError` where it cannot be read.
    """
    file = data_file(project)
    try:
        data: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
        for event in data["events"]:
            event["date"] = str(event["date"])
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        why = " ".join(f"{type(error).__name__}: {error}".split())
        raise GuideError(f"{project.relative(file)}: {why}") from None
    return data
