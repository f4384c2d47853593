"""The timeline as HTML: the picture of the lanes, and the list of events."""

from __future__ import annotations

from html import escape
from itertools import groupby

import markdown

from guide import text
from guide.project import Project
from guide.tables.timeline import events
from guide.tables.timeline.events import Event, Segment


def dated(event: Event, language: str) -> str:
    """Return an event's date as people write it, as precisely as known."""
    texts = text.load(language)["timeline"]
    year, month, day = (*map(int, event.date.split("-")), 1, 1)[:3]
    said = texts["dates"][event.precision].format(
        year=year, month=texts["months"][month - 1], day=day
    )
    return f'<time datetime="{event.date}">{said}</time>'


def _inline(said: str) -> str:
    """Return Markdown within a line as HTML."""
    html = markdown.markdown(said.strip())
    return html.removeprefix("<p>").removesuffix("</p>")


def listed(project: Project, language: str) -> str:
    """Return every event, by year, each with its source and its checks."""
    every = events.load(project).events
    texts = text.load(language)["timeline"]
    count = texts["count"].format(
        events=len(every),
        checked=sum(bool(event.checks) for event in every),
        checks=sum(len(event.checks) for event in every),
    )
    parts = [count]
    for year, those in groupby(every, lambda event: event.date[:4]):
        items = "\n".join(_item(event, language) for event in those)
        heading = texts["year"].format(year=year)
        parts.append(f"### {heading} {{ #year-{year} }}")
        parts.append(f'<ol class="timeline">\n{items}\n</ol>')
    return "\n\n".join(parts)


def _item(event: Event, language: str) -> str:
    texts = text.load(language)["timeline"]
    about = texts["about"][event.about]
    return (
        f'<li id="{event.id}" class="{event.about}">\n'
        f'<p class="when"><a href="#{event.id}">{dated(event, language)}</a> '
        f'<span class="about">{about}</span></p>\n'
        f"<p>{_inline(event.claim[language])}</p>\n"
        f'<p class="proof">{_proof(event, language)}</p>\n'
        "</li>"
    )


def _proof(event: Event, language: str) -> str:
    """Say where it is said, and how it was checked."""
    texts = text.load(language)["timeline"]
    if "package" in event.source:
        release = escape(event.source["package"])
        source = texts["package"].format(release=f"<code>{release}</code>")
    else:
        title, url = map(escape, (event.source["title"], event.source["url"]))
        source = f'<a href="{url}">{title}</a>'
    kinds = dict.fromkeys(check.kind for check in event.checks)
    how = texts["comma"].join(texts["kinds"][kind] for kind in kinds)
    said = texts["checked"].format(how=how) if kinds else texts["read"]
    mark = "checked" if kinds else "read"
    return f'{source} <span class="{mark}">{said}</span>'


def lanes(project: Project, language: str) -> str:
    """Return the picture: a lane for each line of descent, years downward."""
    timeline = events.load(project)
    texts = text.load(language)["timeline"]
    first, last = (int(timeline.events[i].date[:4]) for i in (0, -1))
    end = _month(timeline.events[-1], first) + 1
    years = [
        f'<li style="grid-row: {(year - first) * 12 + 2}">{year}</li>'
        for year in range(first, last + 1)
    ]
    columns = []
    for number, lane in enumerate(timeline.lanes, 2):
        name = f"lane-{number - 1}"
        items = "\n".join(
            _segment(segment, first, end, language)
            for segment in lane.segments
        )
        columns.append(
            f'<div class="lane {lane.about}" style="--lane: {number}">\n'
            f'<p id="{name}">{_inline(lane.name[language])}</p>\n'
            f'<ol aria-labelledby="{name}">\n{items}\n</ol>\n</div>'
        )
    return "\n".join(
        [
            '<figure class="lanes">',
            '<div class="chart">',
            f'<ol class="years" aria-hidden="true">\n{"".join(years)}\n</ol>',
            *columns,
            "</div>",
            f"<figcaption>{_inline(texts['lanes'])}</figcaption>",
            "</figure>",
        ]
    )


def _segment(segment: Segment, first: int, end: int, language: str) -> str:
    """Return a box, from its event's month to the next one's."""
    start = _month(segment.start, first)
    stop = _month(segment.end, first) if segment.end else end
    since = text.load(language)["timeline"]["since"].format(
        date=dated(segment.start, language)
    )
    kind = "code" if segment.code else "door"
    return (
        f'<li class="{kind}" style="grid-row: {start + 2} / {stop + 2}">'
        f'<a href="#{segment.start.id}">'
        f"{_inline(segment.label[language])}</a>"
        f'<span class="since">{since}</span></li>'
    )


def _month(event: Event, first: int) -> int:
    """Return how many months after the first year's start an event is."""
    year, month = (*map(int, event.date.split("-")), 1)[:2]
    return (year - first) * 12 + month - 1
