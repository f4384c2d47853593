"""What came out of the faults, as the page on verification says it."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from guide import text
from guide.measure.mutation.command import load
from guide.project import Project
from guide.tables import elements as tables


def table(project: Project, language: str) -> str:
    """Return how many faults of each kind were noticed, and which not."""
    texts = text.load(language)["mutations"]
    data = load(project)
    if not data["mutants"]:
        return text.load(language)["none"]
    rows = []
    for (kind, operator), group in groupby(
        data["mutants"], key=lambda m: (m["kind"], m["operator"])
    ):
        group = list(group)
        by = Counter(_noticed_by(m["killed_by"], texts) for m in group)
        found = sum(bool(m["killed_by"]) for m in group)
        rows.append(
            [
                texts["kinds"][kind],
                texts["operators"][operator],
                f"{found} / {len(group)}",
                texts["comma"].join(f"{who}: {n}" for who, n in by.items()),
            ]
        )
    return "\n\n".join([_said(data, texts), tables.table(texts["head"], rows)])


def _noticed_by(test: str | None, texts: dict) -> str:
    """Return in words what noticed a fault."""
    if not test:
        return texts["nothing"]
    for part, said in texts["by"].items():
        if part in test:
            return said
    return texts["run"]


def _said(data: dict, texts: dict) -> str:
    mutants = data["mutants"]
    survivors = [m for m in mutants if not m["killed_by"]]
    return texts["said"].format(
        all=len(mutants),
        noticed=len(mutants) - len(survivors),
        operators=len({(m["kind"], m["operator"]) for m in mutants}),
        each=data["each"],
        seed=data["seed"],
        date=data["date"],
    )
