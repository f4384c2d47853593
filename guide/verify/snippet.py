"""What a snippet file is: how it runs, what it runs, what it should print.

Standard library only.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from guide.files import digest

METADATA = re.compile(r"^# /// script\n((?:#.*\n)+?)# ///$", re.M)
"""Inline script metadata (PEP 723)."""

SCRIPT = re.compile(r"^# /// script$", re.M)
ENVIRONMENT = re.compile(
    r"\bos\.(environ|putenv|unsetenv)\b"
    r"|^\s*from os import\b.*\b(environ|putenv|unsetenv)\b",
    re.M,
)


def mode(source: str) -> str:
    """Return how a snippet with this text runs.

    ``script``
        in the environment that its inline metadata (PEP 723) names, by uv;
    ``fresh``
        in an interpreter of its own, because it sets its environment first;
    ``warm``
        forked from a process that has TensorFlow imported.
    """
    if SCRIPT.search(source):
        return "script"
    return "fresh" if ENVIRONMENT.search(source) else "warm"


def mode_of(path: Path) -> str:
    """Return how a snippet runs, its companions considered.

    A proof needs a fresh interpreter if a file that it runs needs one.
    """
    how = mode(path.read_text("utf-8"))
    if how == "warm" and any(
        ENVIRONMENT.search(file.read_text("utf-8"))
        for file in companions(path)
    ):
        return "fresh"
    return how


def companions(path: Path, source: str | None = None) -> list[Path]:
    """Return the siblings that a snippet names in quotes, as proofs do."""
    source = path.read_text("utf-8") if source is None else source
    return sorted(
        sibling
        for sibling in path.parent.glob("*.py")
        if sibling != path
        and re.search(rf"[\"']{re.escape(sibling.name)}[\"']", source)
    )


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
