"""A report as a table in the terminal: short, what is the same left out."""

from __future__ import annotations

from guide.release.report import ENDS, Report, Verdict
from guide.release.scripts import REASONS

HEADS = {
    "same": "same",
    "changed": "output changed",
    "fails": "now failing",
    "fixed": "fixed",
}
"""How each end is called."""

LONGEST = 100
"""Characters of a line about a snippet."""


def moved(report: Report) -> list[str]:
    """Return a line for each package that moves."""
    rows = [
        (
            name,
            old or "–",
            new or ("none fits" if name in report.missing else "–"),
        )
        for name, (old, new) in report.moved.items()
    ]
    if not rows:
        return ["no package moves"]
    width = max(len(name) for name, _, _ in rows)
    return [f"{name:{width}}  {old} → {new}" for name, old, new in rows]


def summary(report: Report) -> str:
    """Return the counts in a line."""
    counts = ", ".join(f"{n} {HEADS[e]}" for e, n in report.counts.items())
    return f"{len(report.verdicts)} snippets: {counts}"


def aside(report: Report) -> list[str]:
    """Return why scripts with environments of their own were not run."""
    return [
        f"{count} scripts with versions of their own are not run: "
        f"{REASONS[reason]}"
        for reason, count in report.aside.items()
    ]


def about(verdict: Verdict) -> str:
    """Return what is to be said of a snippet, in a few words."""
    if verdict.text:
        return verdict.text
    lines = [
        line for line in verdict.diff.splitlines() if line.startswith("+")
    ]
    return lines[0] if lines else "prints less" if verdict.diff else ""


def render(report: Report) -> str:
    """Return the whole table."""
    lines = [*moved(report), "", summary(report), *aside(report)]
    pages = report.changed_pages
    if pages:
        width = max(map(len, pages))
        head = "  ".join(HEADS[ends] for ends in ENDS)
        lines += ["", f"{'page':{width}}  {head}"]
    for page, verdicts in pages.items():
        every = report.by_page[page]
        numbers = "  ".join(
            f"{sum(v.ends == ends for v in every):{len(HEADS[ends])}}"
            for ends in ENDS
        )
        lines.append(f"{page:{width}}  {numbers}")
        for verdict in verdicts:
            said = f"    {HEADS[verdict.ends]}: {verdict.name}"
            if words := about(verdict):
                said += f": {words}"
            lines.append(said[:LONGEST])
    if report.notes:
        lines += ["", "Release notes:"]
        lines += [f"    {name}: {url}" for name, url in report.notes.items()]
    return "\n".join(lines)
