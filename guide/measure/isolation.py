"""Measure what isolation costs, for ``data/bench.json``.

``guide bench isolation`` runs a sample of the snippets that need no
environment of their own in three ways, one after the other on one machine: as
the tests do, in fresh interpreters, and by ``exec`` in one process, as
pytest-codeblocks alone would.
"""

from __future__ import annotations

import platform
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

from guide.measure.speed import place
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.verify import output
from guide.verify.environment import variables
from guide.verify.runner import PRELOAD, Runner
from guide.verify.snippet import mode

SAMPLE = 50
"""Snippets that are run: each n-th, as the folders have them."""

ROUNDS = 3
"""Runs of each snippet, of which the median counts; a fresh one runs once."""


def measure(project: Project, say: Callable[[str], None]) -> None:
    """Measure, say the seconds of each snippet, and write the summary.

    Raises :exc:`GuideError` where a snippet prints something else in a fresh
    interpreter than forked.
    """
    every = candidates(project)
    snippets = every[:: max(1, len(every) // SAMPLE)]
    stock = _stock(snippets)
    seconds = []
    with Runner() as runner:
        runner.run(snippets[0])  # starts the server
        for path in snippets:
            name = project.name(path)
            forked = [runner.run(path) for _ in range(ROUNDS)]
            fresh = runner.run(path, fresh=True)
            if not output.same(*map(output.normalise, (forked[0], fresh))):
                raise GuideError(f"{name}: forked and fresh outputs differ")
            warm = statistics.median(run.seconds for run in forked)
            times = {"warm": warm, "fresh": fresh.seconds}
            if path in stock:
                times["inprocess"] = statistics.median(stock[path])
            seconds.append(times)
            shown = ", ".join(f"{way} {times[way]:.2f}" for way in times)
            say(f"[{len(seconds)}/{len(snippets)}] {name}: {shown}")
    data = {"candidates": len(every)} | _summary(seconds)
    datafile.save(project, "bench", data)


def candidates(project: Project) -> list[Path]:
    """Return the snippets that are forked from a warm process."""
    return [path for path in project.sources() if mode(path) == "warm"]


def _stock(snippets: list[Path]) -> dict[Path, list[float]]:
    """Return seconds of each snippet that pytest-codeblocks can run.

    All are blocks of one Markdown file; a first block imports what the fork
    server has imported.
    """
    modules = {name.partition(":")[0] for name in PRELOAD}
    codes = ["".join(f"import {module}\n" for module in sorted(modules))]
    codes += [path.read_text("utf-8") for path in snippets]
    blocks = [f"```python\n{code}```\n" for code in codes]
    found: dict[Path, list[float]] = {}
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "all.md").write_text("\n".join(blocks), "utf-8")
            subprocess.run(
                [
                    *(sys.executable, "-m", "pytest", "--codeblocks", "-q"),
                    *("-p", "no:cacheprovider", "--rootdir", folder),
                    *("--junitxml", "times.xml", "all.md"),
                ],
                cwd=folder,
                env=variables(folder),
                capture_output=True,
            )
            cases = ET.parse(Path(folder, "times.xml")).iter("testcase")
            for path, case in zip(snippets, list(cases)[1:], strict=True):
                if case.find("failure") is None and case.find("error") is None:
                    times = found.setdefault(path, [])
                    times.append(float(case.attrib["time"]))
    return found


def _summary(seconds: list[dict[str, float]]) -> dict[str, Any]:
    common = [times for times in seconds if "inprocess" in times]
    ratios = [times["fresh"] / times["warm"] for times in seconds]
    return {
        "snippets": len(seconds),
        "inprocess_snippets": len(common),
        "median_of_fresh_to_warm": statistics.median(ratios),
        "seconds": _means(seconds, "warm", "fresh"),
        "seconds_where_exec_works": _means(
            common, "warm", "fresh", "inprocess"
        ),
    } | place(f"{platform.system()} {platform.machine()}")


def _means(seconds: list[dict[str, float]], *ways: str) -> dict[str, float]:
    return {way: statistics.mean(x[way] for x in seconds) for way in ways}
