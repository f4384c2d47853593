"""What the page "How this guide is verified" shows: counts and lists.

``data/bench.json`` is written by ``guide bench`` (:mod:`guide.measure.bench`).
"""

from collections import Counter

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


def environments(project: Project) -> Counter[str]:
    """Return how many outputs each environment made; scripts' own are ""."""
    return Counter(
        f"{versions(stamp['versions'])}; {stamp['platform']}"
        if mode(project.snippets / name) != "script"
        else ""
        for name, stamp in record.load(project).items()
    )
