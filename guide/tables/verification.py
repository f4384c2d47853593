"""What the page "How this guide is verified" shows: counts and lists.

``data/mutations.json`` has faults that were put into a copy of the guide
once, on the commit that it names; each was ``killed_by`` the test that
noticed it, or by None. ``data/bench.json`` is written by ``guide bench
isolation`` (:mod:`guide.measure.bench`).
"""

from collections import Counter
from typing import Any

from guide import census
from guide.project import Project
from guide.tables import eras, matrix
from guide.tables.template import versions
from guide.verify import record
from guide.verify.snippet import mode

skips = census.skips


def counts(project: Project, language: str) -> dict[str, int]:
    """Return how much is verified, by what it is."""
    names = [project.name(path) for path in project.sources()]
    return {
        "snippets": len(names),
        "proofs": sum(name.endswith("/proof.py") for name in names),
        "errors": sum("/breaks" in name for name in names),
        "traps": sum("/trap" in name for name in names),
        "eras": len(eras.eras(project, language)),
        "releases": len(matrix.load(project)["environments"]),
    }


def environments(project: Project) -> list[tuple[str, str, int]]:
    """Return the environments of outputs, each with how many it made.

    Before its versions, the script that it is of; the guide's own, which
    comes last, has none.
    """
    rows: Counter[tuple[str, str]] = Counter()
    for name, stamp in record.load(project).items():
        own = name if mode(project.snippets / name) == "script" else ""
        made_on = f"{versions(stamp['versions'])}; {stamp['platform']}"
        rows[own, made_on] += 1
    found = [(*row, n) for row, n in rows.items()]
    return sorted(found, key=lambda row: (not row[0], row[0]))


def sorts(
    mutants: list[dict[str, Any]], words: dict[str, Any]
) -> dict[tuple[str, str], Counter[str]]:
    """Return by kind and operator how many faults were noticed by what."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for mutant in mutants:
        test = mutant["killed_by"] or ""
        said = words["run"] if test else words["nothing"]
        said = next(
            (x for part, x in words["by"].items() if part in test), said
        )
        sort = mutant["kind"], mutant["operator"]
        found.setdefault(sort, Counter())[said] += 1
    return found
