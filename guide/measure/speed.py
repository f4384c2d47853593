"""``guide speed``: ways to train and to predict, side by side.

It times the programs of the page "Measured", whose proof shows that all ways
do the same, for ``data/speed.json``. Use a quiet machine.
"""

from __future__ import annotations

import os
import re
import runpy
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from timeit import Timer

from guide.project import Project
from guide.tables import datafile
from guide.tables.speed import Seconds
from guide.verify import record
from guide.verify.snippet import code_hash

Job = Callable[[], object]

ROUNDS, TURN = 9, 0.4
"""Times that each way to train or predict has its turn, after a turn that is
not counted, and the seconds that a turn takes at least."""


def measure(project: Project, say: Callable[[str], None]) -> None:
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
    data = {
        "seconds": seconds,
        "code": code(project),
        "machine": f"{processor}, {os.cpu_count()} cores",
        "versions": record.installed(),
        "date": datetime.now(UTC).date().isoformat(),
    }
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
