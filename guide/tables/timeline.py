"""The timeline: the picture of the lanes, and the list of dated events.

From ``data/timeline.yml``; tests/timeline.schema.json says what is in it.
"""

from __future__ import annotations

from typing import Any

import markdown
import yaml
from markupsafe import Markup

from guide import text
from guide.project import GuideError, Project
from guide.tables.template import render


def load(project: Project) -> dict[str, Any]:
    """Return the timeline; all dates are text.

    Raises :exc:`GuideError` where it cannot be read.
    """
    file = project.root / "data" / "timeline.yml"
    try:
        data: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
        for event in data["events"]:
            event["date"] = str(event["date"])
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        why = " ".join(f"{type(error).__name__}: {error}".split())
        raise GuideError(f"{project.relative(file)}: {why}") from None
    return data


def listed(project: Project, language: str) -> str:
    """Return every event, by year, each with its source and its checks."""
    return _render("timeline_events.html.j2", project, language)


def lanes(project: Project, language: str) -> str:
    """Return the picture: a lane for each line of descent, years downward."""
    return _render("timeline_lanes.html.j2", project, language)


def _render(name: str, project: Project, language: str) -> str:
    texts = text.load(language)["timeline"]
    data = load(project)

    def date(event: dict[str, Any]) -> str:
        """Return a date as people write it, as exactly as it is known."""
        year, month, day = (*map(int, event["date"].split("-")), 1, 1)[:3]
        said: str = texts["dates"][event["precision"]]
        month_name = texts["months"][month - 1]
        return said.format(year=year, month=month_name, day=day)

    return render(
        name,
        events=data["events"],
        lanes=data["lanes"],
        by_id={event["id"]: event for event in data["events"]},
        texts=texts,
        language=language,
        date=date,
        month=_month,
        inline=_inline,
    )


def _month(event: dict[str, Any]) -> int:
    """Return months since the year 0; of a year alone, January counts."""
    year, month = (*map(int, event["date"].split("-")), 1)[:2]
    return year * 12 + month - 1


def _inline(said: str) -> Markup:
    """Return Markdown within a line as HTML."""
    html = markdown.markdown(said.strip())
    return Markup(html.removeprefix("<p>").removesuffix("</p>"))
