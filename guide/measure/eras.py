"""Measure what the programs of past years take, for ``data/eras.json``.

``guide eras`` gives each an empty download cache and an empty home, as a
reader has them.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from guide.index import Index, Offline, Release
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.tables import eras as table
from guide.tables.eras import Era
from guide.verify import environment, runner
from guide.verify.snippet import code_hash

TIME_LIMIT = 600.0
"""Seconds that a program may run: Theano compiles for a while."""


def unmeasured(project: Project) -> list[Era]:
    """Return the programs that have changed since they were measured."""
    known = datafile.load(project, "eras") or {}
    return [
        era
        for era in table.eras(project, "en")
        if known.get(project.name(era.source), {}).get("code")
        != code_hash(era.source)
    ]


def measure(project: Project, again: bool, say: Callable[[str], None]) -> None:
    """Measure each program that is not measured yet, or all ``again``.

    Each result is written at once: an interrupted run goes on from there.
    """
    every = table.eras(project, "en")
    names = [project.name(era.source) for era in every]
    index = Index(project)
    for era in every if again else unmeasured(project):
        name = project.name(era.source)
        first = era.metadata["dependencies"][0]  # what the program is about
        try:
            release = Release.parse(first.replace("==", " "))
            cost = take(era.source, f"{index.uploaded(release):%Y-%m-%d}")
        except (environment.Unavailable, Offline) as error:
            say(f"{name}: left out: {error}")
            continue
        known = (datafile.load(project, "eras") or {}) | {name: cost}
        kept = {name: known[name] for name in sorted(names) if name in known}
        datafile.save(project, "eras", kept)
        say(f"{name}: {cost}")


def take(source: Path, released: str) -> dict[str, Any]:
    """Install and run a program as if for the first time; return the cost.

    ``megabytes`` are millions of bytes on disk, without those of Python.
    Raises :exc:`GuideError` where it fails.
    """
    with tempfile.TemporaryDirectory(prefix="era-") as folder:
        home = Path(folder, "home")
        home.mkdir()
        start = time.monotonic()
        python = environment.prepare(source, {"UV_CACHE_DIR": f"{folder}/uv"})
        install = time.monotonic() - start
        command = [python, str(source)]
        done = runner.run_command(command, str(home), TIME_LIMIT, str(home))
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
