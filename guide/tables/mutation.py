"""Faults that were put into a copy of the guide: ``data/mutations.json``.

They were tried once, on the commit that the data name. A fault was
``killed_by`` the test that noticed it, or by None.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import Any

from guide import text
from guide.project import Project
from guide.tables import datafile, elements


def table(project: Project, language: str) -> str:
    """Return how many faults of each kind were noticed, and by what."""
    texts = text.load(language)["mutations"]
    data: dict[str, Any] = datafile.load(project, "mutations")
    mutants = data.pop("mutants")
    rows = []
    for (kind, operator), group in groupby(
        mutants, key=lambda m: (m["kind"], m["operator"])
    ):
        by = Counter(_noticed_by(m["killed_by"], texts) for m in group)
        missed = by.get(texts["nothing"], 0)
        rows.append(
            [
                texts["kinds"][kind],
                texts["operators"][operator],
                f"{by.total() - missed} / {by.total()}",
                texts["comma"].join(f"{who}: {n}" for who, n in by.items()),
            ]
        )
    noticed = sum(bool(m["killed_by"]) for m in mutants)
    numbers = {"all": len(mutants), "noticed": noticed, "operators": len(rows)}
    said = texts["said"].format(**numbers, **data)
    return f"{said}\n\n{elements.table(texts['head'], rows)}"


def _noticed_by(test: str | None, texts: dict[str, Any]) -> str:
    """Return in words what noticed a fault."""
    if not test:
        return str(texts["nothing"])
    by = (said for part, said in texts["by"].items() if part in test)
    return str(next(by, texts["run"]))
