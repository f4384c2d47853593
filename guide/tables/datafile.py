"""The files of ``data/``: YAML that people write, JSON that commands write.

``data/SHA256SUMS`` has the sum of each JSON file, in the form of ``sha256sum
--check``: a date or a version that was changed by hand fails a test.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

import yaml

from guide import files
from guide.project import Project
from guide.verify.page import LOADER

SUMS = "SHA256SUMS"
MEND = f"cd data && sha256sum *.json */*.json > {SUMS}"
"""The command that makes the sums anew, for instance after a merge."""


def load(project: Project, name: str) -> Any:
    """Return what a data file holds, or None where there is no such file."""
    written = project.root / "data" / f"{name}.yml"
    if written.exists():
        return yaml.load(written.read_text("utf-8"), LOADER)
    file = written.with_suffix(".json")
    return json.loads(file.read_text("utf-8")) if file.exists() else None


def dump(data: object) -> str:
    """Return data as the text of a data file."""
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def save(project: Project, name: str, data: object) -> None:
    """Write a data file, and its sum; each file whole or not at all.

    The sum comes first: a command that was interrupted between the two has
    its old data, does the work again, and then writes both.
    """
    folder, text = project.root / "data", dump(data)
    sums = _read(folder) | {f"{name}.json": _sum(text)}
    lines = [f"{sums[name]}  {name}\n" for name in sorted(sums)]
    files.write(folder / SUMS, "".join(lines))
    files.write(folder / f"{name}.json", text)


def altered(project: Project) -> list[str]:
    """Return the data files that are not as a command wrote them."""
    folder = project.root / "data"
    found = {
        path.relative_to(folder).as_posix(): _sum(path.read_text("utf-8"))
        for path in folder.rglob("*.json")
    }
    return sorted({name for name, _ in found.items() ^ _read(folder).items()})


def _read(folder: Path) -> dict[str, str]:
    file = folder / SUMS
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    return {name: value for value, name in map(str.split, lines)}


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
