"""The timeline as HTML: the picture of the lanes, and the list of events."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import markdown
from markupsafe import Markup

from guide import text
from guide.project import Project
from guide.tables.template import render
from guide.tables.timeline import events
from guide.tables.timeline.events import Event


def date(event: Event, texts: dict[str, Any]) -> str:
    """Return an event's date as people write it, as exactly as known."""
    year, month, day = (*map(int, event.date.split("-")), 1, 1)[:3]
    said: str = texts["dates"][event.precision]
    name = texts["months"][month - 1]
    return said.format(year=year, month=name, day=day)


def _inline(said: str) -> Markup:
    """Return Markdown within a line as HTML."""
    html = markdown.markdown(said.strip())
    return Markup(html.removeprefix("<p>").removesuffix("</p>"))


def _render(name: str, project: Project, language: str) -> str:
    timeline = events.load(project)
    return render(
        f"timeline_{name}.html.j2",
        timeline=timeline,
        years=[
            (year, [*those])
            for year, those in groupby(timeline.events, lambda e: e.date[:4])
        ],
        first=int(timeline.events[0].date[:4]),
        last=int(timeline.events[-1].date[:4]),
        texts=(texts := text.load(language)["timeline"]),
        language=language,
        date=lambda event: date(event, texts),
        inline=_inline,
    )


def listed(project: Project, language: str) -> str:
    """Return every event, by year, each with its source and its checks."""
    return _render("events", project, language)


def lanes(project: Project, language: str) -> str:
    """Return the picture: a lane for each line of descent, years downward."""
    return _render("lanes", project, language)
