"""The files of ``data/``: YAML that people write, JSON that commands write.

``data/SHA256SUMS`` has the sum of each JSON file, in the form of ``sha256sum
--check``: a date or a version that was changed by hand fails a test.
"""

import hashlib
import json
from typing import Any

import yaml

from guide import files
from guide.project import Project
from guide.verify.page import LOADER


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
    kept = folder / "SHA256SUMS"
    lines = kept.read_text("utf-8").splitlines() if kept.exists() else []
    sums = {file: line for line in lines for file in line.split()[1:]}
    digest = hashlib.sha256(text.encode()).hexdigest()
    sums[f"{name}.json"] = f"{digest}  {name}.json"
    files.write(kept, "".join(f"{sums[file]}\n" for file in sorted(sums)))
    files.write(folder / f"{name}.json", text)
