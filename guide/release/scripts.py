"""Scripts that name an environment of their own: does a date move it?"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from guide.project import GuideError, Project
from guide.release.resolution import Proposal, compiled_script, date_of
from guide.release.results import Kept
from guide.verify import environment as environments
from guide.verify import record as stamp
from guide.verify import runner
from guide.verify.snippet import companions, mode

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
) -> tuple[dict[Path, str], dict[str, int]]:
    """Return the scripts that the proposal's date moves, and why others stay.

    Of the former it has the versions that they get; the others are counted
    by the reason (:data:`REASONS`).
    """
    found = [
        path
        for path in project.sources()
        if mode(path.read_text("utf-8")) == "script"
    ]
    old = date_of((project.root / "pyproject.toml").read_text("utf-8"))
    if old == proposal.until:
        return {}, {"stays": len(found)} if found else {}

    def look(path: Path) -> tuple[str, str]:
        """Return the reason to stay, or else the versions."""
        metadata = stamp.script_metadata(path.read_text("utf-8"))
        if "exclude-newer" in metadata.get("tool", {}).get("uv", {}):
            return "own", ""
        try:
            new = compiled_script(path, proposal.until)
            same = compiled_script(path, old) == new
        except GuideError:
            return "unknown", ""
        return ("fixed", "") if same else ("", new)

    moved: dict[Path, str] = {}
    aside: dict[str, int] = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, (why, new) in zip(found, pool.map(look, found), strict=True):
            if why:
                aside[why] = aside.get(why, 0) + 1
            else:
                moved[path] = new
    return moved, aside


def run(
    scripts: dict[Path, str],
    proposal: Proposal,
    kept: Kept,
    say: Callable[[str], None],
) -> dict[Path, runner.Result]:
    """Return what scripts do on the versions of the proposal's date.

    ``scripts`` is as :func:`split` returns them. They run as copies: uv keeps
    an environment for each path, with what it had; and the user's stay.
    """
    found = {}
    os.environ["UV_EXCLUDE_NEWER"] = f"{proposal.until:%Y-%m-%dT%H:%M:%SZ}"
    try:
        for path, versions in scripts.items():
            name = kept.project.name(path)
            if (result := kept.get(path, versions)) is None:
                folder = kept.file(path, versions).stem
                copy = kept.folder.parent / "scripts" / folder / path.name
                copy.parent.mkdir(parents=True, exist_ok=True)
                for file in (path, *companions(path)):
                    shutil.copy(file, copy.parent)
                try:
                    result = runner.Runner().run(copy, limit=TIME_LIMIT)
                except environments.Unavailable as error:
                    say(f"{name}: left out: {error}")
                    continue
                if not result.stopped:
                    kept.put(path, result, versions)
                say(f"{name} has run")
            found[path] = result
    finally:
        del os.environ["UV_EXCLUDE_NEWER"]
    return found
