"""A kept report on a page: ``releases/<name>.md`` shows ``<name>.json``."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from textwrap import indent

from guide import text
from guide.project import GuideError, Project
from guide.release import report as reports
from guide.release.report import Report, Verdict
from guide.release.resolution import NAMES
from guide.tables import elements as tables
from guide.verify import page as pages

ENDS = ("same", "changed", "fails")
"""What a page tells; what was fixed is one of the first two."""

SIGNS = {"+": "-", "-": "+"}


def _load(project: Project, page: Path) -> Report:
    file = reports.data_file(project, page.stem)
    if not file.exists():
        raise GuideError(
            f"{project.relative(page)}: {project.relative(file)} is not there"
        )
    return reports.load(file)


def ends(verdict: Verdict) -> str:
    """Return what a page tells of a snippet."""
    if verdict.ends == "fixed":
        return "changed" if verdict.diff else "same"
    return verdict.ends


def versions(report: Report) -> tuple[str, str]:
    """Return the release that is asked about, and the one before it."""
    name = next(name for name in NAMES if name in report.moved)
    old, new = report.moved[name]
    if report.back:
        old, new = new, old
    return f"{NAMES[name]} {new}", f"{NAMES[name]} {old}"


def _texts(language: str) -> dict:
    return text.load(language)["release"]


def _other(report: Report) -> str:
    """Return the release that the guide's own outputs are not of."""
    newer, older = versions(report)
    return older if report.back else newer


def answer(project: Project, page: Path, language: str) -> str:
    """Return the counts, as a list."""
    report, texts = _load(project, page), _texts(language)
    found = [ends(verdict) for verdict in report.verdicts]
    newer, older = versions(report)
    lines = [
        texts["total"].format(n=len(found), newer=newer, older=older),
        "",
        *(
            "- " + texts[kind].format(n=found.count(kind), on=_other(report))
            for kind in ENDS
        ),
    ]
    return "\n".join(lines)


def moved(project: Project, page: Path, language: str) -> str:
    """Return the packages that differ, older and newer, as a table."""
    report, texts = _load(project, page), _texts(language)
    newer, older = versions(report)
    rows = []
    for name, pair in report.moved.items():
        before, after = reversed(pair) if report.back else pair
        row = [f"`{name}`", before or "–", after or "–"]
        if name in report.missing:
            row[2] = texts["missing"]
        rows.append(row)
    return tables.table([texts["package"], older, newer], rows)


def notes(project: Project, page: Path, language: str) -> str:
    """Return links to the notes of the releases."""
    found = _load(project, page).notes.items()
    return "\n".join(
        "- " + f"[{_texts(language)['notes'].format(name=name)}]({url})"
        for name, url in found
    )


def failures(project: Project, page: Path, language: str) -> str:
    """Return how programs end otherwise, and how many, as a table."""
    report, texts = _load(project, page), _texts(language)
    found = Counter(_said(v, texts) for v in report.of("fails"))
    if not found:
        return text.load(language)["none"]
    rows = [
        [f"`{said}`".replace("|", "\\|"), str(n)]
        for said, n in found.most_common()
    ]
    head = [cell.format(on=_other(report)) for cell in texts["failures"]]
    return tables.table(head, rows, numbers=1)


def _said(verdict: Verdict, texts: dict) -> str:
    """Return how a snippet ends, in the page's language if that is ours."""
    if verdict.text == reports.NO_ERROR:
        return texts["no_error"]
    return verdict.text.replace("`", "'")


def by_page(project: Project, page: Path, language: str) -> str:
    """Return how many snippets of each page differ, as a table."""
    report, texts = _load(project, page), _texts(language)
    rows = []
    for shown in _different(report):
        found = [ends(verdict) for verdict in report.by_page[shown]]
        count = [str(found.count(kind) or "–") for kind in ENDS]
        rows.append([_link(project, shown, language), *count])
    if not rows:
        return text.load(language)["none"]
    return tables.table(texts["head"], rows, numbers=len(ENDS))


def _different(report: Report) -> dict[str, list[Verdict]]:
    found = {
        shown: [v for v in verdicts if ends(v) != "same"]
        for shown, verdicts in report.by_page.items()
    }
    return {shown: some for shown, some in found.items() if some}


def _link(project: Project, shown: str, language: str) -> str:
    file = project.docs / language / shown
    if not file.exists():  # it has moved since
        return f"`{shown}`"
    data, _ = pages.front_matter(pages.source(file, project), shown)
    title = re.sub(r"([\\`*_{}\[\]|])", r"\\\1", data.get("title", shown))
    return f"[{title}](../{shown})"


def differences(project: Project, page: Path, language: str) -> str:
    """Return what differs, folded: by page, then by how programs fail."""
    report, texts = _load(project, page), _texts(language)
    newer, older = versions(report)
    parts = []
    if any(verdict.diff for verdict in report.verdicts):
        parts.append(texts["signs"].format(newer=newer, older=older))
    for shown, verdicts in _different(report).items():
        if told := [_diff(v, report.back) for v in verdicts if v.diff]:
            parts.append(_folded(shown, "\n\n".join(told)))
    failing: dict[str, list[str]] = {}
    for verdict in report.of("fails"):
        names = failing.setdefault(_said(verdict, texts), [])
        names.append(f"- `{verdict.name}`")
    on = texts["fails_on"].format(on=_other(report))
    parts += [
        _folded(f"{on} {said}", "\n".join(names))
        for said, names in failing.items()
    ]
    return "\n\n".join(parts) or text.load(language)["none"]


def _folded(title: str, content: str) -> str:
    title = title.replace('"', "'")
    return f'??? note "{title}"\n\n{indent(content, "    ")}'


def _diff(verdict: Verdict, back: bool) -> str:
    diff = turned(verdict.diff) if back else verdict.diff
    # Between the places that differ, a mark; no numbers of lines.
    places = re.split(r"^@@.*\n", diff, flags=re.M)
    shown = "…\n".join(
        f"{place.rstrip(chr(10))}\n" for place in filter(None, places)
    )
    return f"`{verdict.name}`\n\n````diff\n{shown}````"


def turned(diff: str) -> str:
    """Return a diff the other way round."""
    done: list[str] = []
    block: list[str] = []

    def flush() -> None:
        done.extend(sorted(block, key=lambda line: line[0] == "+"))
        block.clear()

    for line in diff.splitlines():
        if line[:1] in SIGNS:
            block.append(SIGNS[line[0]] + line[1:])
        else:
            flush()
            done.append(line)
    flush()
    return "\n".join(done)


def how(project: Project, page: Path, language: str) -> str:
    """Return how to have the same report again, and what it leaves out."""
    report, texts = _load(project, page), _texts(language)
    parts = [
        texts["how"].format(
            command=report.command,
            until=report.until,
            date=report.date,
            python=report.python,
        )
    ]
    parts += [
        texts["aside"].format(n=count, why=texts["reasons"][reason])
        for reason, count in report.aside.items()
    ]
    return "\n\n".join(parts)
