"""``guide bench``: measure side by side, on a quiet machine.

``isolation`` (``data/bench.json``) runs a sample of the snippets that need no
environment of their own in three ways: as the tests do, in fresh
interpreters, and by ``exec`` in this process. ``speed`` (``data/speed.json``)
times the programs of the page "Measured", whose proof shows that all ways to
train, and to predict, do the same.
"""

import contextlib
import importlib
import io
import os
import re
import runpy
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from timeit import Timer
from typing import Any

from guide.project import Project
from guide.tables import datafile
from guide.tables.speed import Seconds
from guide.verify import record
from guide.verify.runner import PRELOAD, Runner
from guide.verify.snippet import code_hash, mode

Say = Callable[[str], None]
Job = Callable[[], object]

SAMPLE = 50
"""Snippets that are run: each n-th, as the folders have them."""

FORKED = 3
"""Forked runs of each snippet, of which the median counts."""

ROUNDS, TURN = 9, 0.4
"""Times that each way to train or predict has its turn, after a turn that is
not counted, and the seconds that a turn takes at least."""


def isolation(project: Project, say: Say) -> None:
    """Measure what isolation costs; write the summary."""
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
        **place(record.PLATFORM),
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


def speed(project: Project, say: Say) -> None:
    """Measure seconds by task, case and way; write them."""
    folder = project.snippets / "compare" / "measured"
    training = runpy.run_path(str(folder / "training.py"))
    prediction = runpy.run_path(str(folder / "prediction.py"))
    seconds: dict[str, dict[str, Seconds]]
    seconds = {"training": {}, "prediction": {}}
    for size in training["SIZES"]:
        say(f"training, {size} model")
        jobs: dict[str, Job] = {
            way: partial(prepare(size)[1], 1)
            for way, prepare in training["WAYS"].items()
        }
        seconds["training"][size] = rounds(jobs)
    for size in prediction["SIZES"]:
        model = prediction["new_model"](size)
        for name, count in prediction["ROWS"].items():
            say(f"prediction, {size} model, {name}")
            jobs = {
                way: partial(prepare(model), prediction["x"][:count])
                for way, prepare in prediction["WAYS"].items()
            }
            seconds["prediction"][f"{size}, {name}"] = rounds(jobs)
    about = Path("/proc/cpuinfo").read_text()
    (processor,) = re.findall("model name\t: (.*)", about)[:1] or ["unknown"]
    data = {"seconds": seconds, "code": code(project), **place(processor)}
    datafile.save(project, "speed", data)


def rounds(jobs: dict[str, Job]) -> Seconds:
    """Return seconds a call for each job, from rounds in which all run.

    In turn, so that whatever slows the machine for a while slows all.
    """
    collecting = "import gc; gc.enable()"  # as it is in real life
    timers = {name: Timer(job, collecting) for name, job in jobs.items()}
    calls = {}
    for name, timer in timers.items():
        timer.timeit(1)  # traces, compiles, allocates
        calls[name] = max(1, round(TURN / timer.timeit(1)))
    found: Seconds = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            found[name].append(timer.timeit(calls[name]) / calls[name])
    return found


def code(project: Project) -> str:
    """Return the hash of the programs whose speed is measured."""
    folder = project.snippets / "compare" / "measured"
    return code_hash(folder / "proof.py")


def place(machine: str) -> dict[str, Any]:
    """Return on what is measured, and when, as the data have it."""
    return {
        "machine": f"{machine}, {os.cpu_count()} cores",
        "versions": record.installed(),
        "date": datetime.now(UTC).date().isoformat(),
    }
