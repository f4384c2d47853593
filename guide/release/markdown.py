"""A report as Markdown, for a pull request: a table, the diffs folded."""

from __future__ import annotations

from guide.release.report import ENDS, Report, Verdict
from guide.release.terminal import HEADS, aside, summary
from guide.tables import elements as tables


def render(report: Report) -> str:
    """Return the whole report."""
    parts = [f"**{summary(report)}.**", _moved(report)]
    if report.aside:
        parts.append("\n".join(f"- {line}" for line in aside(report)))
    if report.notes:
        links = (f"[{name}]({url})" for name, url in report.notes.items())
        parts.append(f"Release notes: {', '.join(links)}.")
    parts.append(_pages(report))
    for page, verdicts in report.changed_pages.items():
        parts.append(f"### {page or 'on no page'}")
        parts += [_verdict(verdict) for verdict in verdicts]
    parts.append(
        f"Python {report.python}, packages until {report.until}, run on "
        f"{report.date} by `{report.command}`."
    )
    return "\n\n".join(filter(None, parts)) + "\n"


def _moved(report: Report) -> str:
    rows = [
        [
            f"`{name}`",
            old or "–",
            "none fits" if name in report.missing else new or "–",
        ]
        for name, (old, new) in report.moved.items()
    ]
    return tables.table(["Package", "Old", "New"], rows)


def _pages(report: Report) -> str:
    rows = [
        [
            f"`{page}`",
            *(
                str(sum(v.ends == ends for v in report.by_page[page]))
                for ends in ENDS
            ),
        ]
        for page in report.changed_pages
    ]
    head = ["Page", *(HEADS[ends] for ends in ENDS)]
    return tables.table(head, rows, numbers=len(ENDS)) if rows else ""


def _verdict(verdict: Verdict) -> str:
    line = f"`{verdict.name}`: {HEADS[verdict.ends]}"
    if verdict.text:
        return f"- {line}: `{verdict.text.replace('`', chr(39))}`"
    if not verdict.diff:
        return f"- {line}"
    # A fence longer than any in the output.
    return (
        f"<details><summary>{line.replace('`', '')}</summary>\n\n"
        f"````diff\n{verdict.diff}\n````\n\n</details>"
    )
