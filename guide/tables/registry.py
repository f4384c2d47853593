"""Lists and tables that pages show from data, never typed.

A page asks for one with a line ``<!-- guide:<name> -->``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from guide import census, text
from guide.measure import matrix
from guide.project import GuideError, Project
from guide.tables import (
    api_history,
    api_map,
    clinic,
    comparer,
    compatibility,
    eras,
    glossary,
    mutation,
    release,
    saving,
    speed,
)
from guide.tables import elements as tables
from guide.tables import versions as together
from guide.tables.timeline import page as timeline
from guide.verify import record as stamp
from guide.verify.runner import mode


def versions(
    found: dict[str, str], names: tuple[str, ...] | None = None
) -> str:
    """Return versions as people write them: ``TensorFlow 2.21.0, ...``."""
    return ", ".join(
        f"{stamp.DISPLAY.get(name, name)} {found[name]}"
        for name in names or found
        if name in found
    )


def bench_file(project: Project) -> Path:
    """Return the file that holds the last benchmark's numbers."""
    return project.root / "data" / "bench.json"


def _table(head: list[str], rows: list[list[str]], language: str) -> str:
    if not rows:
        return text.load(language)["none"]
    return tables.table(head, rows)


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
    lines = [f"- **{numbers[key]}** {texts[key]}" for key in numbers]
    return "\n".join(lines)


def environments(project: Project, language: str) -> str:
    """Return on which versions the outputs were made, as a table."""
    texts = text.load(language)["environments"]
    rows: Counter[tuple[str, str]] = Counter()
    for name, entry in stamp.load(project).items():
        source = (project.snippets / name).read_text("utf-8")
        own = f"`{name}`" if mode(source) == "script" else texts["shared"]
        made_on = f"{versions(entry['versions'])}; {entry['platform']}"
        rows[own, made_on] += 1
    found = [[own, made_on, str(n)] for (own, made_on), n in rows.items()]
    return _table(texts["head"], sorted(found, key=lambda r: r[0]), language)


def skips(project: Project, language: str) -> str:
    """Return every block that may not run, and why, as a table."""
    rows = [
        [f"`{project.relative(s.page)}:{s.line}`", f"`{s.mark}`", s.reason]
        for s in census.skips(project, language)
    ]
    return _table(text.load(language)["skips"]["head"], rows, language)


def kinds(project: Project, language: str) -> str:
    """Return what the census looks for, as a list."""
    return _named(text.load(language)["kinds"])


def rules(project: Project, language: str) -> str:
    """Return what is changed in an output before comparing, as a list."""
    return _named(text.load(language)["rules"])


def _named(entries: dict[str, str]) -> str:
    return "\n".join(f"- `{name}`: {said}" for name, said in entries.items())


def bench(project: Project, language: str) -> str:
    """Return the last benchmark, as a table and a sentence."""
    texts = text.load(language)["bench"]
    file = bench_file(project)
    if not file.exists():
        return text.load(language)["none"]
    data = json.loads(file.read_text("utf-8"))
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
    return f"{_table(head, rows, language)}\n\n{note}"


LISTS: dict[str, Callable[[Project, str], str]] = {
    "apicount": api_map.count,
    "apihistory": api_history.listed,
    "apihistorycounts": api_history.counts,
    "apihistorylanes": api_history.lanes,
    "apimap": api_map.table,
    "bench": bench,
    "comparer": comparer.comparer,
    "compatibility": compatibility.table,
    "compatibilitycost": compatibility.cost,
    "compatibilitycount": compatibility.count,
    "compatibilitypicture": compatibility.picture,
    "counts": counts,
    "environments": environments,
    "eras": eras.table,
    "kinds": kinds,
    "lanes": timeline.lanes,
    "messages": clinic.by_message,
    "mutations": mutation.table,
    "rules": rules,
    "savinglegend": saving.legend,
    "savingmap": saving.picture,
    "savingpairs": saving.pairs,
    "situations": clinic.by_situation,
    "skips": skips,
    "speedprediction": speed.prediction,
    "speedtraining": speed.training,
    "timeline": timeline.listed,
    "together": together.together,
    "togetherbypython": together.by_python,
    "togetherlibraries": together.libraries,
    "togetherplatforms": together.platforms,
    "togetheruntil": together.since,
}
"""What any page can ask for, by name."""

OF_A_PAGE: dict[str, Callable[[Project, Path, str], str]] = {
    "glossary": glossary.listed,
    "releaseanswer": release.answer,
    "releasediffs": release.differences,
    "releasefailures": release.failures,
    "releasehow": release.how,
    "releasemoved": release.moved,
    "releasenotes": release.notes,
    "releasepages": release.by_page,
    "since": clinic.since,
}
"""What a page can ask for about itself, by name."""


def fill(name: str, project: Project, page: Path, language: str) -> str:
    """Return what a page asks for by a name.

    Raises :exc:`GuideError` where nothing has that name.
    """
    if name in LISTS:
        return LISTS[name](project, language)
    if name in OF_A_PAGE:
        return OF_A_PAGE[name](project, page, language)
    known = ", ".join(sorted([*LISTS, *OF_A_PAGE]))
    raise GuideError(
        f"{project.relative(page)}: nothing is generated as {name!r}; there "
        f"are {known}"
    )
