# /// script
# dependencies = ["scikit-learn", "tensorflow", "tf-keras"]
# ///
"""Time all ways side by side: uv run measure.py, or python measure.py.

training.py and prediction.py have to be beside it. Prints how long each way
takes, compared with the first one, and writes all times to speed.json.
"""

import hashlib
import json
import os
import platform
import re
import runpy
import statistics
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from timeit import Timer

PROGRAMS = ("training.py", "prediction.py")
PACKAGES = ("tensorflow", "keras", "tf-keras", "numpy", "scikit-learn")
ROUNDS = 9  # in each, every way has its turn
TURN = 0.4  # seconds that a turn takes at least


def load(name):
    return runpy.run_path(str(Path(__file__).with_name(name)))


def rounds(jobs):
    """Return seconds a call for each job, one in each round.

    In turn, so that whatever slows the machine for a while slows all.
    """
    collecting = "import gc; gc.enable()"  # as it is in real life
    timers = {name: Timer(job, collecting) for name, job in jobs.items()}
    calls = {}
    for name, timer in timers.items():
        timer.timeit(1)  # traces, compiles, allocates
        calls[name] = max(1, round(TURN / timer.timeit(1)))
    found = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            found[name].append(timer.timeit(calls[name]) / calls[name])
    return found


def cases():
    """Yield each task and case, with its ways as functions to call."""
    training, prediction = map(load, PROGRAMS)
    for size in training["SIZES"]:
        trains = {n: p(size)[1] for n, p in training["WAYS"].items()}
        jobs = {n: lambda train=t: train(1) for n, t in trains.items()}
        yield "training", size, jobs
    for size in prediction["SIZES"]:
        model = prediction["new_model"](size)
        calls = {n: p(model) for n, p in prediction["WAYS"].items()}
        for name, rows in prediction["ROWS"].items():
            x = prediction["x"][:rows]
            jobs = {n: lambda f=f, x=x: f(x) for n, f in calls.items()}
            yield "prediction", f"{size}, {name}", jobs


def main():
    seconds = {}
    for task, case, jobs in cases():
        print(f"{task}, {case}", flush=True)
        times = seconds.setdefault(task, {})[case] = rounds(jobs)
        first = next(iter(times.values()))
        for way, own in times.items():
            ratio = statistics.median(map(lambda a, b: a / b, own, first))
            print(f"    {way:27} {ratio:6.2f} times", flush=True)
    machine = platform.processor() or platform.machine()
    if (cpu := Path("/proc/cpuinfo")).exists():
        machine = (
            *re.findall("model name\t: (.*)", cpu.read_text()),
            machine,
        )[0]
    texts = [Path(__file__).with_name(x).read_text() for x in PROGRAMS]
    data = {
        "seconds": seconds,
        "code": hashlib.sha256("".join(texts).encode()).hexdigest()[:16],
        "machine": f"{machine}, {os.cpu_count()} cores",
        "versions": {"python": platform.python_version()}
        | {name: metadata.version(name) for name in PACKAGES},
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
    }
    text = json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    Path("speed.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
