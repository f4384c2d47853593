"""Scripts that name an environment of their own: does a date move it?"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from guide import runner, stamp
from guide.project import GuideError, Project
from guide.release.resolution import Proposal, compiled_script, date_of
from guide.release.results import Kept

TIME_LIMIT = 600.0
"""Seconds that a script may run: Theano compiles for a while."""

REASONS = {
    "stays": "pyproject.toml's date, which theirs follows, stays",
    "own": "they name a date of their own",
    "fixed": "they resolve to the same versions by the new date",
    "unknown": "uv cannot resolve them here",
}
"""Why a script is not run, by a name that is kept."""


def split(
    project: Project, proposal: Proposal
) -> tuple[list[Path], dict[str, int]]:
    """Return the scripts that the proposal's date moves, and why others stay.

    The others are counted by the reason (:data:`REASONS`).
    """
    found = [
        path
        for path in project.sources()
        if runner.mode(path.read_text("utf-8")) == "script"
    ]
    old = date_of((project.root / "pyproject.toml").read_text("utf-8"))
    if old == proposal.until:
        return [], {"stays": len(found)} if found else {}

    def why(path: Path) -> str:
        metadata = stamp.script_metadata(path.read_text("utf-8"))
        if "exclude-newer" in metadata.get("tool", {}).get("uv", {}):
            return "own"
        try:
            same = compiled_script(path, old) == compiled_script(
                path, proposal.until
            )
        except GuideError:
            return "unknown"
        return "fixed" if same else ""

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        reasons = dict(zip(found, pool.map(why, found), strict=True))
    aside: dict[str, int] = {}
    for reason in filter(None, reasons.values()):
        aside[reason] = aside.get(reason, 0) + 1
    return [path for path in found if not reasons[path]], aside


def run(
    scripts: list[Path],
    proposal: Proposal,
    kept: Kept,
    say: Callable[[str], None],
) -> dict[Path, runner.Result]:
    """Return what scripts do on the versions of the proposal's date.

    As copies: uv keeps an environment for each path, and the user's stay.
    """
    found = {}
    os.environ["UV_EXCLUDE_NEWER"] = f"{proposal.until:%Y-%m-%dT%H:%M:%SZ}"
    try:
        for path in scripts:
            name = kept.project.name(path)
            if (result := kept.get(path)) is None:
                copy = kept.folder.parent / "scripts" / name
                copy.parent.mkdir(parents=True, exist_ok=True)
                for file in (path, *runner.companions(path)):
                    shutil.copy(file, copy.parent)
                try:
                    result = runner.Runner().run(copy, limit=TIME_LIMIT)
                except runner.Unavailable as error:
                    say(f"{name}: left out: {error}")
                    continue
                if not result.stopped:
                    kept.put(path, result)
                say(f"{name} has run")
            found[path] = result
    finally:
        del os.environ["UV_EXCLUDE_NEWER"]
    return found
