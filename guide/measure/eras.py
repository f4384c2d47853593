"""Measure what the programs of past years take, for ``data/eras.json``.

``guide eras`` gives each an empty download cache and an empty home, as a
reader has them.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from guide import index as packages
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.tables import eras as table
from guide.tables.eras import Cost, Era
from guide.verify import environment, runner
from guide.verify.snippet import code_hash

COMMAND = "uv run guide eras"
TIME_LIMIT = 600.0
"""Seconds that a program may run: Theano compiles for a while."""


def unmeasured(project: Project) -> list[Era]:
    """Return the programs that have changed since they were measured."""
    known = table.load(project)
    return [
        era
        for era in table.eras(project, "en")
        if (cost := known.get(project.name(era.source))) is None
        or cost["code"] != code_hash(era.source)
    ]


def measure(project: Project, again: bool, say: Callable[[str], None]) -> None:
    """Measure each program that is not measured yet, or all ``again``.

    Each result is written at once: an interrupted run goes on from there.
    """
    every = table.eras(project, "en")
    todo = every if again else unmeasured(project)
    names = {project.name(era.source) for era in every}
    index = packages.Index(project)
    for number, era in enumerate(todo, 1):
        name = project.name(era.source)
        say(f"[{number}/{len(todo)}] {name}")
        try:
            released = index.uploaded(release(era))
            cost = take(era.source, f"{released:%Y-%m-%d}")
        except (environment.Unavailable, packages.Offline) as error:
            say(f"    left out: {error}")
            continue
        known = table.load(project) | {name: cost}
        kept = {name: known[name] for name in sorted(known) if name in names}
        datafile.save(project, "eras", kept)
        say(
            f"    {cost['packages']} packages, {cost['megabytes']} MB, "
            f"installed in {cost['install']:.1f} s, ran in "
            f"{cost['run']:.1f} s"
        )
    say(f"{len(todo)} measured" if todo else "All programs are measured")


def release(era: Era) -> packages.Release:
    """Return the release that a program is about, which it names first."""
    first = era.metadata["dependencies"][0]
    return packages.Release.parse(first.replace("==", " "))


def take(source: Path, released: str) -> Cost:
    """Install and run a program as if for the first time; return the cost.

    ``megabytes`` are millions of bytes on disk, without those of Python.
    Raises :exc:`GuideError` where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="era-") as folder:
        variables = {"UV_CACHE_DIR": os.path.join(folder, "cache")}
        home = os.path.join(folder, "home")
        os.mkdir(home)
        start = time.monotonic()
        python = environment.prepare(source, variables)
        install = time.monotonic() - start
        done = runner.run_command(
            [python, str(source)], home, TIME_LIMIT, home
        )
        if done.returncode or done.stopped:
            tail = done.output[-1000:]
            raise GuideError(f"{source.name} does not run:\n{tail}")
        # Not resolved: that would lead to the interpreter it is made from.
        place = Path(python).parent.parent
        files = [path for path in place.rglob("*") if path.is_file()]
        return {
            "code": code_hash(source),
            "install": round(install, 1),
            "run": round(done.seconds, 1),
            "packages": sum(p.match("*.dist-info/METADATA") for p in files),
            "megabytes": round(sum(p.lstat().st_size for p in files) / 1e6),
            "released": released,
        }
