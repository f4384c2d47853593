"""The timeline: the picture of the lanes, and the list of dated events.

From ``data/timeline.yml``; tests/timeline.schema.json says what is in it.
"""

from __future__ import annotations

from typing import Any

import yaml

from guide.project import Project


def load(project: Project) -> dict[str, Any]:
    """Return the timeline; all dates are text."""
    text = (project.root / "data" / "timeline.yml").read_text("utf-8")
    data: dict[str, Any] = yaml.safe_load(text)
    for event in data["events"]:
        event["date"] = str(event["date"])
    return data


def month(event: dict[str, Any]) -> int:
    """Return months since the year 0; of a year alone, January counts."""
    year, month = (*map(int, event["date"].split("-")), 1)[:2]
    return year * 12 + month - 1
