"""Scripts with packages of their own: which does a later date move?"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from guide.project import GuideError
from guide.release.process import uv
from guide.release.resolve import iso
from guide.verify import environment, record
from guide.verify.runner import Result, Runner

REASONS = {
    "stays": "pyproject.toml's date, which theirs follows, stays",
    "own": "they name a date of their own",
    "fixed": "they resolve to the same versions by the new date",
    "unknown": "uv cannot resolve them here",
}
"""Why a script is not run, by a name that reports keep."""


def sort(
    scripts: Sequence[Path], old: datetime, new: datetime
) -> tuple[list[Path], dict[str, int]]:
    """Return the scripts that another date moves, and why the others stay.

    The latter are counted by the reason (:data:`REASONS`).
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [*pool.map(lambda path: _reason(path, old, new), scripts)]
    moved = [path for path, why in zip(scripts, found, strict=True) if not why]
    return moved, {why: found.count(why) for why in REASONS if why in found}


def _reason(script: Path, old: datetime, new: datetime) -> str:
    metadata = record.script_metadata(script.read_text("utf-8"))
    if old == new:
        return "stays"
    if "exclude-newer" in metadata.get("tool", {}).get("uv", {}):
        return "own"
    asked = metadata.get("requires-python", "3.11")
    python = re.search(r"\d+\.\d+", asked) or ["3.11"]
    compile_ = ("pip", "compile", str(script), "--quiet", "--no-header")
    choice = ("--no-annotate", "--python-version", python[0])
    try:
        one, other = (
            uv(*compile_, *choice, "--exclude-newer", iso(day))
            for day in (old, new)
        )
    except GuideError:
        return "unknown"
    return "fixed" if one == other else ""


def run(
    moved: Sequence[Path],
    cache: record.Cache,
    variables: dict[str, str],
    limit: float,
    say: Callable[[str], None],
) -> Iterator[tuple[Path, Result]]:
    """Yield what scripts do, run now unless the cache has it.

    ``variables`` tell uv the date, ``limit`` is in seconds.
    """
    for path in moved:
        key = ("script", *variables.values(), record.code_hash(path))
        kept = cache.get(*key)
        if kept is None:
            try:
                result = Runner(variables=variables).run(path, limit=limit)
            except environment.Unavailable as error:
                say(f"{path.name}: left out: {error}")
                continue
            if not result.stopped:
                cache.put(asdict(result), *key)
            say(f"{path.name} has run")
        yield path, Result(**kept) if kept else result
