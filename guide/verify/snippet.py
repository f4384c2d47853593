"""What a snippet file is: how it runs, what it runs, what it should print."""

import re
import tomllib
from pathlib import Path
from typing import Any

from guide.files import digest

METADATA = re.compile(r"^# /// script\n((?:#.*\n)*?)# ///$", re.M)
"""Inline script metadata (PEP 723)."""

ENVIRONMENT = re.compile(
    r"\bos\.(environ|putenv|unsetenv)\b"
    r"|^\s*from os import\b.*\b(environ|putenv|unsetenv)\b",
    re.M,
)


def mode(path: Path) -> str:
    """Return how a snippet runs.

    ``script``: in the environment that its inline metadata names; ``fresh``:
    in an interpreter of its own, since it, or a file that it runs, sets its
    environment first; ``warm``: forked from one that has TensorFlow.
    """
    if METADATA.search(path.read_text("utf-8")):
        return "script"
    texts = (file.read_text("utf-8") for file in (path, *companions(path)))
    return "fresh" if any(map(ENVIRONMENT.search, texts)) else "warm"


def companions(path: Path) -> list[Path]:
    """Return the siblings that a snippet names in quotes, as proofs do."""
    named = re.findall(r"""["']([^"'\n]+\.py)["']""", path.read_text("utf-8"))
    beside = {*path.parent.glob("*.py")} - {path}
    return sorted(file for file in beside if file.name in named)


def script_metadata(source: str) -> dict[str, Any]:
    """Return the inline script metadata (PEP 723) of a snippet, or ``{}``."""
    match = METADATA.search(source)
    if not match:
        return {}
    lines = (line[1:].removeprefix(" ") for line in match[1].splitlines())
    return tomllib.loads("\n".join(lines))


def output_file(path: Path) -> Path:
    """Return the file that holds a snippet's captured output."""
    return path.with_suffix(".out")


def code_hash(path: Path) -> str:
    """Return the hash of a snippet and of the files that it runs."""
    files = [path, *companions(path)]
    return digest("\0".join(file.read_text("utf-8") for file in files))


def must_fail(path: Path) -> bool:
    """Say whether a snippet's name promises an error."""
    return path.stem.startswith("breaks")
