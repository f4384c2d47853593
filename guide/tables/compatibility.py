"""On which TensorFlows each snippet runs, as pages say it.

Read from what ``guide matrix`` found: a picture, a table, and a line beside
each snippet.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from guide import text
from guide.measure import matrix
from guide.project import Project
from guide.tables import elements as tables
from guide.verify import output as outputs

MARKS = {
    "same": "●",
    "differs": "○",
    "works": "○",
    "raises": "×",
    "stopped": "×",
}
"""How a run that ended so is marked in the table."""

LONGEST = 70
"""Characters of a message beside a snippet."""

HEADED = 30
"""Rows below a head: the next table has it again, and is laid out later."""

WIDTH, ROW, LETTER = 360, 24, 7.3
"""Pixels of the picture, narrow enough to be read on a phone as it is, of a
row in it, and of a letter of a label."""


@dataclass(frozen=True)
class Span:
    """Releases that follow each other, and how all of them ended."""

    first: str
    last: str
    ends: str
    text: str

    @property
    def releases(self) -> str:
        """Return the minor releases, as ``2.12 – 2.15``."""
        ends = dict.fromkeys((minor(self.first), minor(self.last)))
        return " – ".join(ends)


def minor(release: str) -> str:
    """Return what a release is called: ``2.21.0`` is 2.21, a candidate not."""
    return release if "rc" in release else ".".join(release.split(".")[:2])


def spans(runs: dict[str, dict]) -> list[Span]:
    """Return runs by release, alike ones in one; the newest last."""
    found = []
    alike = groupby(
        runs.items(), key=lambda item: (item[1]["ends"], _kind(item[1]))
    )
    for (ends, _), group in alike:
        group = list(group)
        said = group[-1][1].get("text", "")
        found.append(Span(group[0][0], group[-1][0], ends, said))
    return found


def _kind(run: dict) -> str:
    """Return what makes two runs different, of those that end alike."""
    return run["text"].partition(":")[0] if run["ends"] == "raises" else ""


def badge(project: Project, name: str, data: dict, language: str) -> str:
    """Return on which releases a snippet does what it shows, as HTML.

    And what the nearest release does that it does not hold for. Nothing for
    a snippet that was not run on all of them since its code changed.
    """
    runs = matrix.runs(project, name, data)
    if set(runs) != set(data["environments"]):
        return ""
    found = spans(runs)
    texts = text.load(language)["compatibility"]
    same = [span for span in found if span.ends == "same"]
    if not same:
        return ""
    where = texts["comma"].join(span.releases for span in same)
    about = Path(name).name.startswith(matrix.MESSAGE_COUNTS)
    said = texts["same_message" if about else "same"].format(where=where)
    others = [span for span in found if span.ends != "same"]
    if others:
        said += texts["semicolon"] + _other(others[-1], texts)
    return said


def _other(span: Span, texts: dict) -> str:
    said = texts["ends"].get(span.ends)
    if said:
        return texts["other"].format(where=span.releases, said=said)
    said = f"<code>{escape(outputs.shorten(span.text, LONGEST))}</code>"
    return texts["raises"].format(where=span.releases, said=said)


def current(project: Project, data: dict) -> dict[str, dict[str, dict]]:
    """Return the runs of each snippet as it is now, on every release."""
    names = map(project.name, matrix.candidates(project))
    found = {name: matrix.runs(project, name, data) for name in names}
    every = set(data["environments"])
    return {name: runs for name, runs in found.items() if set(runs) == every}


def count(project: Project, language: str) -> str:
    """Return how many snippets ran where, as a sentence."""
    data = matrix.load(project)
    runs = current(project, data)
    alike = [
        name
        for name, found in runs.items()
        if all(run["ends"] == "same" for run in found.values())
    ]
    dates = sorted(e["date"] for e in data["environments"].values())
    return text.load(language)["compatibility"]["count"].format(
        snippets=len(runs),
        all=len(matrix.candidates(project)),
        releases=len(data["environments"]),
        runs=f"{len(runs) * len(data['environments']):,}",
        alike=len(alike),
        date=dates[-1] if dates else "–",
    )


def cost(project: Project, language: str) -> str:
    """Return what the last full runs took, as a sentence."""
    data = matrix.load(project)
    costs = data.get("costs", {})
    if not costs:
        return text.load(language)["none"]
    # Minutes with one process tell nothing of minutes with two.
    most, hands = max((c["snippets"], c["workers"]) for c in costs.values())
    full = {
        release: cost
        for release, cost in costs.items()
        if (cost["snippets"], cost["workers"]) == (most, hands)
    }
    seconds = [cost["seconds"] for cost in full.values()]
    middle = statistics.median(seconds)
    texts = text.load(language)["compatibility"]
    return texts["cost"].format(
        snippets=most,
        workers=hands,
        releases=texts["comma"].join(map(minor, full)),
        least=f"{min(seconds) / 60:.1f}",
        largest=f"{max(seconds) / 60:.1f}",
        each=f"{middle / most:.2f}",
        whole=f"{middle * len(data['environments']) / 60:.0f}",
        all=len(data["environments"]),
        date=max(cost["date"] for cost in full.values()),
    )


def picture(project: Project, language: str) -> str:
    """Return a bar a release: how its runs ended, as a figure."""
    data = matrix.load(project)
    runs = current(project, data)
    if not runs:
        return text.load(language)["none"]
    texts = text.load(language)["compatibility"]
    rows = []
    for release, versions in data["environments"].items():
        ends = Counter(
            MARKS[found[release]["ends"]] for found in runs.values()
        )
        label = f"{minor(release)}, Keras {minor(versions['keras'])}"
        rows.append((label, [ends[mark] for mark in texts["marks"]]))
    key = "".join(
        f'<span class="{KINDS[mark]}">{mark}</span> {said} '
        for mark, said in texts["marks"].items()
    )
    return (
        '<figure class="guide-chart guide-compatibility"><figcaption>'
        f"{texts['picture']}<br>{key}</figcaption>\n{_bars(rows)}\n</figure>"
    )


KINDS = {"●": "same", "○": "other", "×": "fails"}
"""The class of each mark."""


def _bars(rows: list[tuple[str, list[int]]]) -> str:
    left = LETTER * max(len(label) for label, _ in rows)
    scale = (WIDTH - left) / max(sum(numbers) for _, numbers in rows)
    said = "; ".join(
        f"{label}: {', '.join(map(str, numbers))}" for label, numbers in rows
    )
    height = ROW * len(rows)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(said)}">'
    ]
    for number, (label, numbers) in enumerate(rows):
        y, x = ROW * number, left
        parts.append(f'<text class="name" x="0" y="{y + 15}">{label}</text>')
        for kind, amount in zip(KINDS.values(), numbers, strict=True):
            width = amount * scale
            parts.append(
                f'<rect class="{kind}" x="{x:.1f}" y="{y + 2}" '
                f'width="{width:.1f}" height="{ROW - 4}"/>'
            )
            if width > LETTER * len(str(amount)) + 4:
                parts.append(
                    f'<text class="amount" x="{x + width / 2:.1f}" '
                    f'y="{y + 16}">{amount}</text>'
                )
            x += width
    return "".join([*parts, "</svg>"])


def table(project: Project, language: str) -> str:
    """Return a filter box, and how each snippet ended where, as a table."""
    data = matrix.load(project)
    texts = text.load(language)["compatibility"]
    releases = list(data["environments"])
    known = current(project, data)
    lines = [tables.filter_box(language, len(known)), ""]
    chapters = groupby(known.items(), key=lambda item: item[0].split("/")[0])
    # The candidate's name may break in two, as its column is narrow.
    names = [minor(release).replace(".0rc", " rc") for release in releases]
    columns = [texts["snippet"], *names, texts["others"]]
    head = (
        f'<table><colgroup><col><col span="{len(releases)}"><col></colgroup>'
        f"<thead><tr><td></td>{_kerases(data)}<td></td></tr><tr>"
        + "".join(f"<th>{escape(column)}</th>" for column in columns)
        + "</tr></thead><tbody>"
    )
    for chapter, found in chapters:
        rows = [
            f"<tr><td><code>{escape(name.removeprefix(f'{chapter}/'))}</code>"
            f"</td>{_bar(runs[release]['ends'] for release in releases)}"
            f"<td>{_others(spans(runs), texts)}</td></tr>"
            for name, runs in found
        ]
        lines += [f"## {chapter} {{ #{chapter} }}", ""]
        for start in range(0, len(rows), HEADED):
            part = rows[start : start + HEADED]
            lines += [head, *part, "</tbody></table>", ""]
    return "\n".join(lines)


def _kerases(data: dict) -> str:
    """Return heads over the releases: which Keras belongs to them."""
    majors = (
        versions["keras"].partition(".")[0]
        for versions in data["environments"].values()
    )
    return "".join(
        f'<th scope="colgroup" colspan="{len([*group])}">Keras {major}</th>'
        for major, group in groupby(majors)
    )


def _bar(ends: Iterable[str]) -> str:
    """Return cells of how runs ended, alike neighbours in a wide one.

    A cell each would be 6,000 of them: a phone takes seconds to lay them out.
    """
    cells = []
    for mark, group in groupby(map(MARKS.get, ends)):
        wide = len([*group])
        span = f' colspan="{wide}"' if wide > 1 else ""
        cells.append(f'<td class="{KINDS[mark]}"{span}>{mark}</td>')
    return "".join(cells)


def _others(found: list[Span], texts: dict) -> str:
    """Return the newest releases that raise another message, and which."""
    raising = [span for span in found if span.ends in ("raises", "stopped")]
    if not raising:
        return ""
    span = raising[-1]
    if span.ends == "stopped":
        return f"{span.releases}: {texts['ends']['stopped']}"
    said = escape(outputs.shorten(span.text, LONGEST), quote=False)
    return f"{span.releases}: <code>{said}</code>"
