"""Measure ways to train and to predict, side by side in one run.

What is measured are the programs of the page "Measured", whose proof shows
that all ways do the same; ``guide bench speed`` keeps the times.
"""

from __future__ import annotations

import os
import platform
import runpy
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from guide.project import Project
from guide.tables import datafile
from guide.tables import speed as table
from guide.verify import record
from guide.verify.snippet import code_hash

ROUNDS = 9
"""Times that each way has its turn, after a turn that is not counted."""

TURN = 0.4
"""Seconds that a turn takes at least."""

Job = Callable[[], object]


def measure(project: Project, say: Callable[[str], None]) -> None:
    """Measure, and keep seconds by task, case and way, with the machine."""
    folder = project.snippets / "compare" / "measured"
    training = runpy.run_path(str(folder / "training.py"))
    prediction = runpy.run_path(str(folder / "prediction.py"))
    seconds: dict[str, dict[str, table.Seconds]]
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
    data = {
        "seconds": seconds,
        "code": code(project),
        **place(_processor()),
    }
    datafile.save(project, "speed", data)
    for task, cases in seconds.items():
        for case, ways in cases.items():
            say(f"{task}, {case}")
            for way, (middle, low, high) in table.ratios(ways).items():
                say(f"  {way:28} {middle:8.2f}   ({low:.2f} to {high:.2f})")


def place(machine: str) -> dict[str, Any]:
    """Return on what is measured, and when, as the data have it."""
    return {
        "machine": f"{machine}, {os.cpu_count()} cores",
        "versions": record.installed(),
        "date": datetime.now(UTC).date().isoformat(),
    }


def rounds(jobs: dict[str, Job]) -> dict[str, list[float]]:
    """Return seconds a call for each job, from rounds in which all run.

    In turn, so that whatever slows the machine for a while slows all.
    """
    calls = {}
    for name, job in jobs.items():
        job()  # traces, compiles, allocates
        once = _seconds(job, 1)
        calls[name] = max(1, round(TURN / once))
    found: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            found[name].append(_seconds(job, calls[name]) / calls[name])
    return found


def _seconds(job: Job, calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        job()
    return time.perf_counter() - start


def code(project: Project) -> str:
    """Return the hash of the programs that are measured."""
    folder = project.snippets / "compare" / "measured"
    return code_hash(folder / "proof.py")


def _processor() -> str:
    """Return the processor's name as the system has it."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
