"""``guide bench``: what isolation costs, measured on a quiet machine.

A sample of the snippets that need no environment of their own runs in three
ways: as the tests do, in fresh interpreters, and by ``exec`` in this process.
"""

import contextlib
import importlib
import io
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from guide.project import Project
from guide.tables import datafile
from guide.verify import record
from guide.verify.runner import PRELOAD, Runner
from guide.verify.snippet import mode

SAMPLE = 50
"""Snippets that are run: each n-th, as the folders have them."""

FORKED = 3
"""Forked runs of each snippet, of which the median counts."""


def isolation(project: Project, say: Callable[[str], None]) -> None:
    """Measure what isolation costs; write ``data/bench.json``."""
    every = candidates(project)
    seconds = []
    for name in PRELOAD:
        importlib.import_module(name.partition(":")[0])
    with contextlib.closing(Runner()) as runner:
        runner.run(every[0])  # starts the server
        for path in every[:: max(1, len(every) // SAMPLE)]:
            forked = [runner.run(path) for _ in range(FORKED)]
            fresh = runner.run(path, fresh=True)
            warm = statistics.median(run.seconds for run in forked)
            times = {"warm": warm, "fresh": fresh.seconds}
            with contextlib.suppress(Exception, SystemExit):
                times["inprocess"] = executed(path)
            seconds.append(times)
            shown = ", ".join(f"{way} {times[way]:.2f}" for way in times)
            say(f"{len(seconds)} {project.name(path)}: {shown}")
    common = [times for times in seconds if "inprocess" in times]
    ratios = [times["fresh"] / times["warm"] for times in seconds]
    data = {
        "candidates": len(every),
        "snippets": len(seconds),
        "inprocess_snippets": len(common),
        "median_of_fresh_to_warm": statistics.median(ratios),
        "seconds": _means(seconds, "warm", "fresh"),
        "seconds_where_exec_works": _means(
            common, "warm", "fresh", "inprocess"
        ),
        "machine": f"{record.PLATFORM}, {os.cpu_count()} cores",
        "versions": record.installed(),
        "date": datetime.now(UTC).date().isoformat(),
    }
    datafile.save(project, "bench", data)


def candidates(project: Project) -> list[Path]:
    """Return the snippets that are forked from a warm process."""
    return [path for path in project.sources() if mode(path) == "warm"]


def executed(path: Path) -> float:
    """Return the seconds that a snippet takes in this process."""
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        start = time.perf_counter()
        exec(path.read_text("utf-8"), {"__name__": "__main__"})
        return time.perf_counter() - start


def _means(seconds: list[dict[str, float]], *ways: str) -> dict[str, float]:
    return {way: statistics.mean(x[way] for x in seconds) for way in ways}
