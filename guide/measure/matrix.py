"""Run every snippet on each TensorFlow, for ``data/matrix.json``.

``guide matrix`` makes an environment for each TensorFlow, of what the package
index had on the day after its release: the Keras and the NumPy of its day. In
it every snippet runs that does not name an environment of its own.

The work can be spread over machines: each measures a release into a file of
its own (``--output``), and ``--merge`` puts the files together
(.github/workflows/matrix.yml).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from packaging.version import Version

from guide import files, resolver
from guide import index as packages
from guide.project import GuideError, Project
from guide.tables import datafile
from guide.tables import matrix as table
from guide.tables.matrix import Data, Run
from guide.verify import batch, environment, runner, verdict
from guide.verify.batch import kept as cached
from guide.verify.record import Cache
from guide.verify.verdict import Outcome

T = TypeVar("T")

COMMAND = "uv run guide matrix"
RELEASES = (
    *("2.12.1", "2.13.1", "2.14.1", "2.15.1", "2.16.2", "2.17.1"),
    *("2.18.1", "2.19.1", "2.20.0", "2.21.0", "2.22.0rc0"),
)
"""TensorFlow's releases that the guide looks back on, the last of each minor.
.github/workflows/matrix.yml has a job for each."""

PYTHON = "3.11"
"""The Python that all of them run on."""

BESIDE = ("scikit-learn", "matplotlib")
"""What the snippets need beside TensorFlow and Keras."""

KEPT = ("python", "tensorflow-cpu", "keras", "tf-keras", "numpy")
"""Packages whose versions are kept with the results."""

TOLD = (Outcome.DIFFERS, Outcome.RAISES, Outcome.STOPPED)
"""Outcomes that have a text, even if that is empty."""

TIME_LIMIT = 90.0
"""Seconds that a snippet may run; the page about compatibility says it."""


@dataclass(frozen=True)
class Wish:
    """What is to be run, and how.

    ``snippets`` run on ``releases``: those that were not run yet, or all
    ``again``. The results go into ``file``. ``workers`` run at a time, each
    forked from a process that has imported ``preload``.
    """

    file: Path
    releases: Sequence[str]
    snippets: Sequence[Path]
    again: bool = False
    workers: int = field(default=os.cpu_count() or 1)
    preload: tuple[str, ...] = runner.PRELOAD


def choose(asked: Sequence[str]) -> list[str]:
    """Return the releases that ``2.15`` and the like mean; all for none.

    Raises :exc:`GuideError` for one that is not in :data:`RELEASES`.
    """
    for name in asked:
        if not any(
            f"{release}.".startswith(f"{name}.") for release in RELEASES
        ):
            raise GuideError(
                f"TensorFlow {name}: not one of {', '.join(RELEASES)}"
            )
    return [
        release
        for release in RELEASES
        if not asked or any(f"{release}.".startswith(f"{n}.") for n in asked)
    ]


def measure(project: Project, wish: Wish, say: Callable[[str], None]) -> None:
    """Run snippets on releases; write the results after each release.

    An interrupted run writes what it has, too; the same command goes on from
    there. Raises :exc:`GuideError` where an environment cannot be made.
    """
    cache = Cache.of(project)
    for number, release in enumerate(wish.releases, 1):
        todo = list(_todo(project, wish, release))
        place = f"[{number}/{len(wish.releases)}] TensorFlow {release}"
        if not todo:
            say(f"{place}: all {len(wish.snippets)} snippets are run")
            continue
        say(f"{place}: making its environment")
        python, versions = make(project, release)
        part: Data = {
            "environments": {release: versions | {"date": _today()}},
            "costs": {},
            "snippets": {},
        }
        key = json.dumps(versions)
        kept = [] if wish.again else [p for p in todo if cached(p, cache, key)]
        workers = min(wish.workers, len(todo))
        results = batch.run(
            python,
            todo,
            cache,
            key,
            workers=workers,
            preload=wish.preload,
            limit=TIME_LIMIT,
            again=wish.again,
        )
        start = time.monotonic()
        try:
            with closing(results):
                for count, (path, result) in enumerate(results, 1):
                    name, run = project.name(path), _ended(path, result)
                    part["snippets"][name] = {
                        "made_from": table.made_from(path),
                        "runs": {release: run},
                    }
                    shown = f"{run['ends']} {run.get('text', '')}"[:60]
                    say(f"{place} {count}/{len(todo)} {name}: {shown}")
            part["costs"][release] = {
                "snippets": len(todo) - len(kept),
                "seconds": round(time.monotonic() - start, 1),
                "workers": workers,
                "date": _today(),
            }
        finally:
            save(project, wish.file, [table.load(wish.file), part])


def _todo(project: Project, wish: Wish, release: str) -> Iterator[Path]:
    files = {table.data_file(project), wish.file}
    known = [] if wish.again else [table.load(file) for file in files]
    for path in wish.snippets:
        name = project.name(path)
        if not any(release in table.runs(project, name, d) for d in known):
            yield path


def _ended(path: Path, result: runner.Result) -> Run:
    found = verdict.judge(path, result, by_message=True)
    run: Run = {"ends": found.outcome.value}
    if found.text or found.outcome in TOLD:
        run["text"] = found.text
    return run


def merge(
    project: Project, parts: Sequence[Path], say: Callable[[str], None]
) -> None:
    """Merge files of results into the data file.

    Raises :exc:`GuideError` for a file that does not exist.
    """
    for part in parts:
        if not part.is_file():
            raise GuideError(f"{part}: does not exist")
    file = table.data_file(project)
    merged = [table.load(path) for path in (file, *parts)]
    save(project, file, merged)
    say(f"{project.relative(file)}: {len(parts)} files merged")


def save(project: Project, file: Path, parts: Sequence[Data]) -> None:
    """Write results into a file, the later ones over the earlier.

    Left out are those of snippets that are gone, and of two for different
    code those that are not of the snippet's code as it is now.
    """
    there = {project.name(path): path for path in table.candidates(project)}
    data: Data = {"environments": {}, "costs": {}, "snippets": {}}
    for part in parts:
        data["environments"] |= part["environments"]
        for release, cost in part["costs"].items():
            known = data["costs"].get(release)
            # What few snippets took says little of what all take.
            if not known or cost["snippets"] >= known["snippets"]:
                data["costs"][release] = cost
        for name in part["snippets"].keys() & there.keys():
            new, old = part["snippets"][name], data["snippets"].get(name)
            if old and old["made_from"] == new["made_from"]:
                old["runs"] = _sorted(old["runs"] | new["runs"])
            elif not old or new["made_from"] == table.made_from(there[name]):
                data["snippets"][name] = new
    data["environments"] = _sorted(data["environments"])
    data["costs"] = _sorted(data["costs"])
    data["snippets"] = dict(sorted(data["snippets"].items()))
    if file == table.data_file(project):
        datafile.save(file, data)
    else:
        files.write(file, datafile.dump(data))


def _sorted(by_release: dict[str, T]) -> dict[str, T]:
    return dict(sorted(by_release.items(), key=lambda item: Version(item[0])))


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def make(project: Project, release: str) -> tuple[str, dict[str, str]]:
    """Make a release's environment; return its interpreter and versions.

    Raises :exc:`GuideError` where uv cannot.
    """
    folder = project.root / ".cache" / "matrix" / release
    ready = folder / "versions.json"
    python = str(folder / "bin" / "python")
    if not ready.exists():
        shutil.rmtree(folder, ignore_errors=True)
        _uv("venv", "--python", PYTHON, str(folder))
        _install(project, release, folder, python)
        listed = _uv("pip", "list", "--python", python, "--format", "json")
        there = {p["name"]: p["version"] for p in json.loads(listed)}
        there["python"] = _uv("python", "find", "--show-version", python)
        versions = {name: there[name] for name in KEPT if name in there}
        files.write(ready, json.dumps(versions, indent=1) + "\n")
    kept: dict[str, str] = json.loads(ready.read_text("utf-8"))
    return python, kept


def _install(
    project: Project, release: str, folder: Path, python: str
) -> None:
    """Install a release, with what the index had on the day after it."""
    day = packages.index(project).uploaded(
        packages.Release("tensorflow", release)
    )
    until = f"{day + timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"
    # A release candidate asks for the nightly Keras, in keras' folder.
    excluded = folder / "excluded.txt"
    files.write(excluded, "keras-nightly\n")
    install = ("pip", "install", "--python", python, "--excludes")
    install += (str(excluded), "--exclude-newer", until)
    wanted = (f"tensorflow-cpu=={release}", *BESIDE)
    # tf-keras follows its TensorFlow by days, and is made for it alone.
    legacy = f"tf-keras>={'.'.join(release.split('.')[:2])}"
    late = ("--exclude-newer-package", f"tf-keras={resolver.FOREVER}")
    try:
        _uv(*install, *late, *wanted, legacy)
    except GuideError:  # the first ones and a candidate have none
        _uv(*install, *wanted, "keras")


def _uv(*arguments: str) -> str:
    done = subprocess.run(
        ["uv", *arguments],
        capture_output=True,
        text=True,
        env=environment.variables(),
    )
    if done.returncode:
        raise GuideError(f"uv {arguments[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout.strip()
