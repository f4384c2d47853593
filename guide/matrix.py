"""What every snippet does on each TensorFlow, kept in data/matrix.json."""

from __future__ import annotations

import json
from pathlib import Path

from guide.project import Project


def data_file(project: Project) -> Path:
    """Return the file that holds the results."""
    return project.root / "data" / "matrix.json"


def load(project: Project) -> dict:
    """Return the results; empty where there are none yet."""
    file = data_file(project)
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def order(version: str) -> tuple[int, ...]:
    """Return what sorts versions as their numbers do."""
    return tuple(int(part) for part in version.split(".")[:2])
