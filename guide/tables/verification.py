"""What the page "How this guide is verified" shows: counts and lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from guide import census, text
from guide.project import Project
from guide.tables import datafile, elements, eras, matrix
from guide.verify import record
from guide.verify.snippet import mode


def counts(project: Project, language: str) -> str:
    """Return how much is verified, as a list."""
    names = [project.name(path) for path in project.sources()]
    numbers = {
        "snippets": len(names),
        "proofs": sum(name.endswith("/proof.py") for name in names),
        "errors": sum("/breaks" in name for name in names),
        "traps": sum("/trap" in name for name in names),
        "eras": len(eras.eras(project, language)),
        "releases": len(matrix.load(project)["environments"]),
    }
    texts = text.load(language)["counts"]
    return "\n".join(f"- **{numbers[key]}** {texts[key]}" for key in numbers)


def environments(project: Project, language: str) -> str:
    """Return on which versions the outputs were made, as a table."""
    texts = text.load(language)["environments"]
    rows: Counter[tuple[str, str]] = Counter()
    for name, stamp in record.load(project).items():
        script = mode(project.snippets / name) == "script"
        own = f"`{name}`" if script else texts["shared"]
        made_on = elements.versions(stamp["versions"])
        rows[own, f"{made_on}; {stamp['platform']}"] += 1
    found = [[own, made_on, str(n)] for (own, made_on), n in rows.items()]
    return _table(texts["head"], sorted(found, key=lambda r: r[0]), language)


def skips(project: Project, language: str) -> str:
    """Return every block that may not run, and why, as a table."""
    rows = [
        [f"`{project.relative(s.page)}:{s.line}`", f"`{s.mark}`", s.reason]
        for s in census.skips(project, language)
    ]
    return _table(text.load(language)["skips"]["head"], rows, language)


def _table(head: list[str], rows: Sequence[list[str]], language: str) -> str:
    return elements.table(head, rows) if rows else elements.none(language)


def kinds(project: Project, language: str) -> str:
    """Return what the census looks for, as a list."""
    return _named(text.load(language)["kinds"])


def rules(project: Project, language: str) -> str:
    """Return what is changed in an output before comparing, as a list."""
    return _named(text.load(language)["rules"])


def _named(entries: dict[str, str]) -> str:
    return "\n".join(f"- `{name}`: {what}" for name, what in entries.items())


def bench(project: Project, language: str) -> str:
    """Return what isolation costs, as a table and a sentence."""
    data = datafile.load(project, "bench")
    if not data:
        return elements.none(language)
    texts = text.load(language)["bench"]
    every, common = data["seconds"], data["seconds_where_exec_works"]
    rows = [
        [
            texts[way],
            f"{every[way]:.2f}" if way in every else "–",
            f"{common[way]:.2f}",
        ]
        for way in common
    ]
    note = texts["note"].format(
        every=round(data["candidates"] / data["snippets"]),
        machine=data["machine"],
        date=data["date"],
        fresh_ratio=f"{every['fresh'] / every['warm']:.1f}",
        median_ratio=f"{data['median_of_fresh_to_warm']:.0f}",
        inprocess_ratio=f"{common['warm'] / common['inprocess']:.2f}",
    )
    head = [cell.format(**data) for cell in texts["head"]]
    return f"{elements.table(head, rows)}\n\n{note}"
