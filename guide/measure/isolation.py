"""Measure what isolation costs: fork server, fresh interpreters, bare exec.

``guide bench isolation`` runs a sample of the snippets that need no
environment of their own in three ways, one after the other on one machine, and
keeps the numbers for the page "How this guide is verified".
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from guide.project import GuideError, Project
from guide.tables import datafile
from guide.tables.verification import Bench, bench_file
from guide.verify import output
from guide.verify.environment import variables
from guide.verify.record import installed
from guide.verify.runner import PRELOAD, Runner, mode

SAMPLE = 50
"""Snippets that are run: each n-th, as the folders have them."""

ROUNDS = 3
"""Runs of each snippet, of which the median counts; a fresh one runs once."""


def bench(project: Project, say: Callable[[str], None]) -> None:
    """Measure, print a table, and write the numbers to ``bench.json``.

    Raises :exc:`GuideError` where a snippet prints something else in a fresh
    interpreter than forked.
    """
    every = candidates(project)
    snippets = {
        project.name(path): path
        for path in every[:: max(1, len(every) // SAMPLE)]
    }
    seconds: dict[str, dict[str, float]] = {}
    with Runner() as runner:
        runner.run(next(iter(snippets.values())))  # starts the server
        for n, (name, path) in enumerate(snippets.items(), 1):
            say(f"[{n}/{len(snippets)}] {name}")
            forked = [runner.run(path) for _ in range(ROUNDS)]
            fresh = runner.run(path, fresh=True)
            if not output.same(
                output.normalise(forked[0]), output.normalise(fresh)
            ):
                raise GuideError(f"{name}: forked and fresh outputs differ")
            seconds[name] = {
                "warm": statistics.median(r.seconds for r in forked),
                "fresh": fresh.seconds,
            }
    say(f"stock pytest-codeblocks, {ROUNDS} times")
    for name, times in _stock(snippets).items():
        seconds[name]["inprocess"] = statistics.median(times)
    data = _summary(seconds, len(every))
    datafile.save(bench_file(project), data)
    _show(seconds, data, say)


def candidates(project: Project) -> list[Path]:
    """Return the snippets that are forked from a warm process."""
    return [
        path
        for path in project.sources()
        if mode(path.read_text("utf-8")) == "warm"
    ]


def _stock(snippets: dict[str, Path]) -> dict[str, list[float]]:
    """Return seconds of each snippet that pytest-codeblocks can run.

    All are blocks of one Markdown file; a first block imports what the fork
    server has imported.
    """
    modules = {name.partition(":")[0] for name in PRELOAD}
    codes = ["".join(f"import {module}\n" for module in sorted(modules))]
    codes += [path.read_text("utf-8") for path in snippets.values()]
    blocks = [f"```python\n{code}```\n" for code in codes]
    found: dict[str, list[float]] = {}
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
            for name, case in zip(snippets, list(cases)[1:], strict=True):
                if case.find("failure") is None and case.find("error") is None:
                    found.setdefault(name, []).append(
                        float(case.attrib["time"])
                    )
    return found


def _summary(seconds: dict[str, dict[str, float]], candidates: int) -> Bench:
    common = [times for times in seconds.values() if "inprocess" in times]
    return {
        "candidates": candidates,
        "snippets": len(seconds),
        "inprocess_snippets": len(common),
        "median_of_fresh_to_warm": statistics.median(
            t["fresh"] / t["warm"] for t in seconds.values()
        ),
        "seconds": {
            way: statistics.mean(t[way] for t in seconds.values())
            for way in ("warm", "fresh")
        },
        "seconds_where_exec_works": {
            way: statistics.mean(t[way] for t in common)
            for way in ("warm", "fresh", "inprocess")
        },
        "machine": f"{platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores",
        "versions": installed(),
        "date": datetime.now(UTC).date().isoformat(),
    }


def _show(
    seconds: dict[str, dict[str, float]],
    data: Bench,
    say: Callable[[str], None],
) -> None:
    line = "{:44} {:>8} {:>8} {:>8}"
    say(line.format("seconds", "here", "fresh", "exec"))
    for name, t in seconds.items():
        inside = f"{t['inprocess']:.2f}" if "inprocess" in t else "fails"
        say(line.format(name, f"{t['warm']:.2f}", f"{t['fresh']:.2f}", inside))
    every, common = data["seconds"], data["seconds_where_exec_works"]
    faster = every["fresh"] / every["warm"]
    slower = common["warm"] / common["inprocess"]
    median = data["median_of_fresh_to_warm"]
    say(f"{faster:.1f} x faster in all than fresh interpreters")
    say(f"{median:.1f} x faster than one for the median snippet")
    say(f"{slower:.2f} x the time of exec, where that works at all")
