"""Run every snippet on each TensorFlow, for ``data/matrix.json``.

``guide matrix`` makes an environment for each TensorFlow, of what the package
index had on the day after its release: the Keras and the NumPy of its day.
Machines can share the work: each writes its results into a file (``--output``)
and ``--merge`` puts the files together (.github/workflows/matrix.yml).
"""

from __future__ import annotations

import functools
import json
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from packaging.version import Version

from guide import files
from guide import index as packages
from guide.project import GuideError, Project
from guide.release.process import run
from guide.tables import datafile
from guide.tables import matrix as table
from guide.tables.matrix import Data
from guide.verify import batch, runner, verdict
from guide.verify.record import Cache

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

TIME_LIMIT = 90.0
"""Seconds that a snippet may run; the page about compatibility says it."""


@dataclass(frozen=True)
class Wish:
    """Which ``snippets`` run on which ``releases``, and into which ``file``.

    Those that were not run yet, or all ``again``; by default, results go into
    ``data/matrix.json``. Each is forked from a process that has imported
    ``preload``.
    """

    file: Path | None
    releases: Sequence[str]
    snippets: Sequence[Path]
    again: bool = False
    preload: tuple[str, ...] = runner.PRELOAD


def choose(asked: Sequence[str]) -> list[str]:
    """Return the releases that ``2.15`` and the like mean; all for none.

    Raises :exc:`GuideError` for one that is not in :data:`RELEASES`.
    """
    found = {
        name: [r for r in RELEASES if f"{r}.".startswith(f"{name}.")]
        for name in asked
    }
    for name, releases in found.items():
        if not releases:
            known = ", ".join(RELEASES)
            raise GuideError(f"TensorFlow {name}: not one of {known}")
    return [r for r in RELEASES if not asked or r in sum(found.values(), [])]


def measure(project: Project, wish: Wish, say: Callable[[str], None]) -> None:
    """Run snippets on releases; write the results after each release.

    An interrupted run writes what it has, too; the same command goes on from
    there. Raises :exc:`GuideError` where an environment cannot be made.
    """
    known = [table.load(project), _read(project, wish.file)]
    for number, release in enumerate(wish.releases, 1):
        todo = [
            path
            for path in wish.snippets
            if wish.again
            or not any(
                release in table.runs(project, project.name(path), data)
                for data in known
            )
        ]
        place = f"[{number}/{len(wish.releases)}] TensorFlow {release}"
        if todo:
            say(f"{place}: making its environment")
            _run(project, wish, release, todo, place, say)
        else:
            say(f"{place}: all {len(wish.snippets)} snippets are run")


def _run(
    project: Project,
    wish: Wish,
    release: str,
    todo: list[Path],
    place: str,
    say: Callable[[str], None],
) -> None:
    python, versions = environment(project, release)
    part = table.empty()
    today = datetime.now(UTC).date().isoformat()
    part["environments"][release] = versions | {"date": today}
    results = batch.run(
        *(python, todo, Cache.of(project), json.dumps(versions)),
        preload=wish.preload,
        limit=TIME_LIMIT,
        again=wish.again,
    )
    try:
        with closing(results):
            for count, (path, result) in enumerate(results, 1):
                found = verdict.judge(path, result, by_message=True)
                ended = {"ends": str(found.outcome)}
                if found.outcome not in ("same", "works"):
                    ended["text"] = found.text
                name, made_from = project.name(path), table.made_from(path)
                entry = table.Snippet(
                    made_from=made_from, runs={release: ended}
                )
                part["snippets"][name] = entry
                shown = f"{found.outcome} {found.text}"[:60]
                say(f"{place} {count}/{len(todo)} {name}: {shown}")
    finally:
        _save(project, wish.file, [_read(project, wish.file), part])


def merge(project: Project, parts: Sequence[Path]) -> None:
    """Merge files of results into the data file.

    Raises :exc:`GuideError` for a file that does not exist.
    """
    for part in parts:
        if not part.is_file():
            raise GuideError(f"{part}: does not exist")
    _save(project, None, [_read(project, part) for part in (None, *parts)])


def _read(project: Project, file: Path | None) -> Data:
    """Return the results in a file, by default the guide's own."""
    if file is None:
        return table.load(project)
    text = file.read_text("utf-8") if file.exists() else "null"
    return json.loads(text) or table.empty()


def _save(project: Project, file: Path | None, parts: Iterable[Data]) -> None:
    """Write results into a file, the later ones over the earlier.

    Left out are those of snippets that are gone, and of two for different
    code those that are not of the snippet's code as it is now.
    """
    there = {project.name(path): path for path in table.candidates(project)}
    data = table.empty()
    for part in parts:
        data["environments"] |= part["environments"]
        for name in part["snippets"].keys() & there.keys():
            new = part["snippets"][name]
            old = data["snippets"].setdefault(name, new)
            if old["made_from"] == new["made_from"]:
                old["runs"] = _sorted(old["runs"] | new["runs"])
            elif new["made_from"] == table.made_from(there[name]):
                data["snippets"][name] = new
    data["environments"] = _sorted(data["environments"])
    data["snippets"] = dict(sorted(data["snippets"].items()))
    if file:
        files.write(file, datafile.dump(data))
    else:
        datafile.save(project, "matrix", data)


def _sorted(by_release: dict[str, T]) -> dict[str, T]:
    return dict(sorted(by_release.items(), key=lambda item: Version(item[0])))


def environment(project: Project, release: str) -> tuple[str, dict[str, str]]:
    """Make a release's environment; return its interpreter and versions.

    Raises :exc:`GuideError` where uv cannot.
    """
    folder = project.root / ".cache" / "matrix" / release
    ready = folder / "versions.json"
    python = str(folder / "bin" / "python")
    if not ready.exists():
        shutil.rmtree(folder, ignore_errors=True)
        uv = functools.partial(run, project.root, "uv")
        uv("venv", "--python", PYTHON, str(folder))
        _install(project, release, folder, python)
        listed = uv("pip", "list", "--python", python, "--format", "json")
        there = {p["name"]: p["version"] for p in json.loads(listed)}
        there["python"] = uv("python", "find", "--show-version", python)
        versions = {n: there[n].strip() for n in KEPT if n in there}
        files.write(ready, json.dumps(versions, indent=1) + "\n")
    kept: dict[str, str] = json.loads(ready.read_text("utf-8"))
    return python, kept


def _install(
    project: Project, release: str, folder: Path, python: str
) -> None:
    """Install a release, with what the index had on the day after it."""
    tensorflow = packages.Release("tensorflow", release)
    until = packages.index(project).uploaded(tensorflow) + timedelta(days=1)
    # A release candidate asks for the nightly Keras, in keras' folder.
    excluded = folder / "excluded.txt"
    files.write(excluded, "keras-nightly\n")
    install = [
        *("uv", "pip", "install", "--python", python),
        *("--excludes", str(excluded)),
        *("--exclude-newer", f"{until:%Y-%m-%dT%H:%M:%SZ}"),
        *(f"tensorflow-cpu=={release}", *BESIDE),
    ]
    # tf-keras follows its TensorFlow by days, and is made for it alone.
    legacy = f"tf-keras>={'.'.join(release.split('.')[:2])}"
    late = ("--exclude-newer-package", "tf-keras=2100-01-01T00:00:00Z")
    try:
        run(project.root, *install, *late, legacy)
    except GuideError:  # the first ones and a candidate have none
        run(project.root, *install, "keras")
