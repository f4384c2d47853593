"""What snippets did in an environment: run once, kept, gone on with.

A result is kept as it came, so that a better way to compare needs no new run.
Its name is a hash of the snippet and of what it runs; the folder is the
versions' (:mod:`.environment`), but for a script, which has its own.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from guide import files
from guide.project import Project
from guide.verify import batch, runner
from guide.verify import record as stamp

TIME_LIMIT = 180.0
"""Seconds that a snippet may run, as in the tests (pyproject.toml)."""

TELL_EVERY = 25
"""Snippets after which progress is told, if nothing else is."""


class Kept:
    """Results of snippets in one environment, a file each."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.project = project
        self.folder = folder / "results"
        self.folder.mkdir(parents=True, exist_ok=True)

    def file(self, snippet: Path, versions: str = "") -> Path:
        """Return the file for a snippet as it is now, or a script's."""
        name, code = self.project.name(snippet), stamp.code_hash(snippet)
        return self.folder / f"{files.digest(f'{name} {code}{versions}')}.json"

    def count(self) -> int:
        """Return how many results there are, of whatever code."""
        return sum(1 for _ in self.folder.glob("*.json"))

    def get(self, snippet: Path, versions: str = "") -> runner.Result | None:
        """Return what a snippet did, if it has run as it is now."""
        try:
            text = self.file(snippet, versions).read_text("utf-8")
        except FileNotFoundError:
            return None
        return runner.Result(**json.loads(text))

    def put(
        self, snippet: Path, result: runner.Result, versions: str = ""
    ) -> None:
        """Keep a result, whole or not at all."""
        text = json.dumps(asdict(result))
        files.write(self.file(snippet, versions), text + "\n")


def run(
    python: str,
    snippets: list[Path],
    kept: Kept,
    say: Callable[[str], None],
    workers: int = os.cpu_count() or 1,
    preload: tuple[str, ...] = runner.PRELOAD,
) -> dict[Path, runner.Result]:
    """Return what each snippet does, run now unless kept.

    One that was stopped is not kept: that may have been the machine.
    """
    found = {path: result for path in snippets if (result := kept.get(path))}
    todo = [path for path in snippets if path not in found]
    if found:
        say(f"{len(found)} of {len(snippets)} have run before")
    start, total = time.monotonic(), len(snippets)
    workers = min(workers, len(todo) or 1)
    ran = batch._run(python, todo, workers, preload, TIME_LIMIT)
    for count, (path, result) in enumerate(ran, 1):
        found[path] = result
        if not result.stopped:
            kept.put(path, result)
        if result.stopped:
            say(f"{kept.project.name(path)}: {result.stopped}")
        if count % TELL_EVERY == 0 or count == len(todo):
            left = (time.monotonic() - start) / count * (len(todo) - count)
            say(f"{len(found)}/{total} have run, {_minutes(left)} to go")
    return found


def _minutes(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
