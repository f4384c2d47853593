"""Faults that were put into a copy of the guide: ``data/mutations.json``.

They were tried once, on the commit that the data name. What a fault was
``killed_by`` is the test that noticed it, or None.
"""

from __future__ import annotations

import json
from collections import Counter
from itertools import groupby
from typing import Any

from guide import text
from guide.project import Project
from guide.tables import elements

Mutant = dict[str, Any]
"""``kind``, ``operator``, ``file``, ``line``, ``before``, ``after``, and
``killed_by``."""


def load(project: Project) -> dict[str, Any]:
    """Return ``seed``, ``each``, ``date``, ``commit`` and the ``mutants``."""
    file = project.root / "data" / "mutations.json"
    data: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return data


def table(project: Project, language: str) -> str:
    """Return how many faults of each kind were noticed, and by what."""
    texts = text.load(language)["mutations"]
    data = load(project)
    mutants: list[Mutant] = data["mutants"]
    rows = []
    for (kind, operator), group in groupby(
        mutants, key=lambda m: (m["kind"], m["operator"])
    ):
        by = Counter(_noticed_by(m["killed_by"], texts) for m in group)
        found = by.total() - by[texts["nothing"]]
        rows.append(
            [
                texts["kinds"][kind],
                texts["operators"][operator],
                f"{found} / {by.total()}",
                texts["comma"].join(f"{w}: {n}" for w, n in by.items() if n),
            ]
        )
    said = texts["said"].format(
        all=len(mutants),
        noticed=sum(bool(m["killed_by"]) for m in mutants),
        operators=len(rows),
        each=data["each"],
        seed=data["seed"],
        date=data["date"],
        commit=data["commit"],
    )
    return f"{said}\n\n{elements.table(texts['head'], rows)}"


def _noticed_by(test: str | None, texts: dict[str, Any]) -> str:
    """Return in words what noticed a fault."""
    if not test:
        return str(texts["nothing"])
    for part, said in texts["by"].items():
        if part in test:
            return str(said)
    return str(texts["run"])
