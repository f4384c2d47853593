"""The API map: a task's name in Keras 3, in TensorFlow and in Keras 2.

From ``data/api-map.yml``, which says what its fields mean.
"""

from __future__ import annotations

from typing import Any

import yaml

from guide.project import Project

COLUMNS = ("keras", "tensorflow", "keras2")


def load(project: Project) -> list[dict[str, Any]]:
    """Return the areas, as the file has them; each row has its page."""
    text = (project.root / "data" / "api-map.yml").read_text("utf-8")
    areas: list[dict[str, Any]] = yaml.safe_load(text)
    for area in areas:
        area["rows"] = [{"page": area["page"]} | row for row in area["rows"]]
    return areas


def expressions(project: Project) -> list[str]:
    """Return every name, with its arguments: ``keras.ops.sum(axis=)``."""
    return [
        row[column]
        for area in load(project)
        for row in area["rows"]
        for column in COLUMNS
        if row.get(column)
    ]


def in_history(expression: str) -> str:
    """Return what the API history calls a name; Keras 2's are Keras's."""
    return expression.partition("(")[0].removeprefix("tf_")
