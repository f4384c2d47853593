"""Measure ways to train and to predict, side by side in one run.

What is measured are the programs of the page "Measured", whose proof shows
that all ways do the same; ``guide bench speed`` keeps the times.
"""

from __future__ import annotations

import json
import os
import platform
import runpy
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from html import escape
from pathlib import Path

from guide import text
from guide.project import Project
from guide.tables import datafile as measured
from guide.verify import record as stamp

ROUNDS = 9
"""Times that each way has its turn, after a turn that is not counted."""

TURN = 0.4
"""Seconds that a turn takes at least."""

Job = Callable[[], object]


def data_file(project: Project) -> Path:
    """Return the file that holds the last measurement."""
    return project.root / "data" / "speed.json"


def measure(project: Project, say: Callable[[str], None]) -> None:
    """Measure, and keep seconds by task, case and way, with the machine."""
    folder = project.snippets / "compare" / "measured"
    training = runpy.run_path(str(folder / "training.py"))
    prediction = runpy.run_path(str(folder / "prediction.py"))
    seconds: dict[str, dict[str, dict]] = {"training": {}, "prediction": {}}
    for size in training["SIZES"]:
        say(f"training, {size} model")
        jobs = {
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
        "machine": f"{_processor()}, {os.cpu_count()} cores",
        "versions": stamp.installed(),
        "date": datetime.now(UTC).date().isoformat(),
    }
    measured.save(data_file(project), data)
    for task, cases in seconds.items():
        for case in cases:
            say(f"{task}, {case}")
            for way, (middle, low, high) in ratios(data, task, case).items():
                say(f"  {way:28} {middle:8.2f}   ({low:.2f} to {high:.2f})")


def rounds(jobs: dict[str, Job]) -> dict[str, list[float]]:
    """Return seconds a call for each job, from rounds in which all run.

    In turn, so that whatever slows the machine for a while slows all.
    """
    calls = {}
    for name, job in jobs.items():
        job()  # traces, compiles, allocates
        start = time.perf_counter()
        job()
        once = time.perf_counter() - start
        calls[name] = max(1, round(TURN / once))
    found: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            start = time.perf_counter()
            for _ in range(calls[name]):
                job()
            found[name].append((time.perf_counter() - start) / calls[name])
    return found


def ratios(
    data: dict, task: str, case: str
) -> dict[str, tuple[float, float, float]]:
    """Return for each way median, least and largest ratio to the first.

    Ratios are of one round, so that both were measured side by side.
    """
    ways = data["seconds"][task][case]
    first = next(iter(ways.values()))
    found = {}
    for way, times in ways.items():
        each = [a / b for a, b in zip(times, first, strict=True)]
        found[way] = statistics.median(each), min(each), max(each)
    return found


def code(project: Project) -> str:
    """Return the hash of the programs that are measured."""
    folder = project.snippets / "compare" / "measured"
    return stamp.code_hash(folder / "proof.py")


def load(project: Project) -> dict | None:
    """Return the last measurement, or None where there is none."""
    file = data_file(project)
    return json.loads(file.read_text("utf-8")) if file.exists() else None


def training(project: Project, language: str) -> str:
    """Return charts of the time to train, one a model, as HTML."""
    return _charts(project, language, "training")


def prediction(project: Project, language: str) -> str:
    """Return charts of the time to predict, one a case, as HTML."""
    return _charts(project, language, "prediction")


def _charts(project: Project, language: str, task: str) -> str:
    texts = text.load(language)["speed"]
    data = load(project)
    if not data:
        return text.load(language)["none"]
    charts = []
    for case in data["seconds"][task]:
        title = ", ".join(texts[part] for part in case.split(", "))
        middle = next(iter(data["seconds"][task][case].values()))
        first = statistics.median(middle) * 1000
        unit = texts[f"{task}_unit"].format(ms=f"{first:.1f}")
        charts.append(
            f"<figure class='guide-chart'><figcaption><b>{title}</b><br>"
            f"{unit}</figcaption>\n{chart(ratios(data, task, case))}\n"
            "</figure>"
        )
    note = texts["note"].format(
        machine=data["machine"],
        date=data["date"],
        rounds=ROUNDS,
        versions=", ".join(
            f"{stamp.DISPLAY.get(name, name)} {data['versions'][name]}"
            for name in ("tensorflow", "keras", "python")
        ),
    )
    return "\n\n".join([*charts, note])


WIDTH, ROW, TOP = 360, 40, 4
"""Pixels: narrow enough to be read on a phone as it is."""


def chart(values: dict[str, tuple[float, float, float]]) -> str:
    """Return a bar a value, with its spread, as an SVG with real text."""
    scale = WIDTH / max(high for _, _, high in values.values())
    height = TOP + ROW * len(values)
    parts = [
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" '
        f'aria-label="{escape(_said(values))}">'
    ]
    for number, (name, (middle, low, high)) in enumerate(values.items()):
        y = TOP + ROW * number
        parts.append(
            f'<text class="name" x="0" y="{y + 13}">{escape(name)}</text>'
            f'<text class="value" x="{WIDTH}" y="{y + 13}">'
            f"{middle:.2f}×</text>"
            f'<rect class="bar" x="0" y="{y + 19}" height="12" '
            f'width="{middle * scale:.1f}"/>'
            f'<path class="spread" d="M{low * scale:.1f} {y + 25}'
            f'H{high * scale:.1f}"/>'
        )
    parts.append(f'<path class="one" d="M{scale:.1f} 0V{height}"/></svg>')
    return "".join(parts)


def _said(values: dict[str, tuple[float, float, float]]) -> str:
    return "; ".join(f"{name}: {v[0]:.2f}" for name, v in values.items())


def _processor() -> str:
    """Return the processor's name as the system has it."""
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()
