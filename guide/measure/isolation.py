"""Measure what isolation costs, for ``data/bench.json``.

``guide bench isolation`` runs a sample of the snippets that need no
environment of their own in three ways, one after the other on one machine: as
the tests do, in fresh interpreters, and by ``exec`` in this process.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import platform
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from guide.measure.speed import place
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.verify import output
from guide.verify.runner import PRELOAD, Runner
from guide.verify.snippet import mode

SAMPLE = 50
"""Snippets that are run: each n-th, as the folders have them."""

ROUNDS = 3
"""Forked runs of each snippet, of which the median counts."""


def measure(project: Project, say: Callable[[str], None]) -> None:
    """Measure, say the seconds of each snippet, and write the summary.

    Raises :exc:`GuideError` where a snippet prints something else in a fresh
    interpreter than forked.
    """
    every = candidates(project)
    seconds = []
    for name in PRELOAD:
        importlib.import_module(name.partition(":")[0])
    with Runner() as runner:
        runner.run(every[0])  # starts the server
        for path in every[:: max(1, len(every) // SAMPLE)]:
            forked = [runner.run(path) for _ in range(ROUNDS)]
            fresh = runner.run(path, fresh=True)
            if not output.same(*map(output.normalise, (forked[0], fresh))):
                name = project.name(path)
                raise GuideError(f"{name}: forked and fresh outputs differ")
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
        **place(f"{platform.system()} {platform.machine()}"),
    }
    datafile.save(project, "bench", data)


def candidates(project: Project) -> list[Path]:
    """Return the snippets that are forked from a warm process."""
    return [
        path
        for path in project.sources()
        if mode(path.read_text("utf-8")) == "warm"
    ]


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
