"""What every snippet does on each TensorFlow: ``data/matrix.json``.

``guide matrix`` makes an environment for each TensorFlow, with what the index
had on the day after its release: the Keras, the NumPy of its day. In it every
snippet runs that does not name an environment of its own.
"""

from __future__ import annotations

import json
import os
import queue
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import UTC, datetime, timedelta
from pathlib import Path

from guide import files, resolver
from guide import index as packages
from guide.project import GuideError, Project
from guide.tables import datafile as measured
from guide.verify import environment as environments
from guide.verify import output as outputs
from guide.verify import record as stamp
from guide.verify import runner
from guide.verify.snippet import mode

COMMAND = "uv run guide matrix"
RELEASES = (
    *("2.12.1", "2.13.1", "2.14.1", "2.15.1", "2.16.2", "2.17.1"),
    *("2.18.1", "2.19.1", "2.20.0", "2.21.0", "2.22.0rc0"),
)
"""TensorFlow's releases that the guide looks back on, the last of each."""

PYTHON = "3.11"
"""What all of them run on."""

BESIDE = ("scikit-learn", "matplotlib")
"""What the snippets need beside TensorFlow and Keras."""

KEPT = ("python", "tensorflow-cpu", "keras", "tf-keras", "numpy")
"""Whose versions are kept with the results."""

MESSAGE_COUNTS = ("breaks", "warns")
"""How snippets are named that are about an error or a warning."""

# Of an absolute path, what is of this machine.
FOLDERS = re.compile(r"(?<![\w:/.])/(?:[\w.+@-]+/)+(?=[\w<])")

TIME_LIMIT = 90.0
"""Seconds that a snippet may run."""


def data_file(project: Project) -> Path:
    """Return the file that holds the results."""
    return project.root / "data" / "matrix.json"


def load(project: Project) -> dict[str, dict]:
    """Return ``environments`` (versions by release), ``costs``, ``snippets``.

    A release's cost: the most ``snippets`` that were run in one go, the
    ``seconds`` it took, by how many ``workers``, on which ``date``.

    Of each snippet, ``made_from`` is a hash of its code and output, and
    ``runs`` has for each release how it ``ends``: ``same``, ``differs`` (with
    the first other line), ``raises`` (with the message), ``works`` (without
    the message that it is about), ``stopped`` (why).
    """
    file = data_file(project)
    if file.exists():
        return json.loads(file.read_text("utf-8"))
    return {"environments": {}, "costs": {}, "snippets": {}}


def runs(project: Project, name: str, data: dict) -> dict[str, dict]:
    """Return how a snippet ended on each release, if that is of its code.

    ``data`` are the results, as :func:`load` returns them.
    """
    kept = data["snippets"].get(name, {})
    current = made_from(project.snippets / name)
    return kept["runs"] if kept.get("made_from") == current else {}


def made_from(snippet: Path) -> str:
    """Return the hash of a snippet's code and of its captured output."""
    return files.digest(stamp.code_hash(snippet) + outputs.read(snippet))


def candidates(project: Project, asked: tuple[str, ...] = ()) -> list[Path]:
    """Return the snippets that run on any release, of those asked for.

    ``asked`` are snippets or folders below ``snippets/``. Raises
    :exc:`GuideError` for one that there is not.
    """
    found = [
        path
        for path in project.sources()
        if mode(path.read_text("utf-8")) != "script"
    ]
    for name in asked:
        if not (project.snippets / name).exists():
            raise GuideError(f"snippets/{name}: there is no such thing")
    wanted = [project.snippets / name for name in asked]
    return [
        path
        for path in found
        if not wanted or any(path.is_relative_to(w) for w in wanted)
    ]


def choose(asked: tuple[str, ...]) -> list[str]:
    """Return the releases that ``2.15`` and the like mean; all for none."""
    for name in asked:
        if not any(r == name or r.startswith(f"{name}.") for r in RELEASES):
            raise GuideError(
                f"TensorFlow {name}: not one of {', '.join(RELEASES)}"
            )
    return [
        release
        for release in RELEASES
        if not asked or any(f"{release}.".startswith(f"{n}.") for n in asked)
    ]


def measure(
    project: Project,
    releases: list[str],
    snippets: list[Path],
    again: bool,
    say: Callable[[str], None],
    workers: int = os.cpu_count() or 1,
    preload: tuple[str, ...] = runner.PRELOAD,
) -> None:
    """Run snippets on releases, those not run yet, or all ``again``.

    What is done is kept at once: an interrupted run goes on where it was.
    """
    keeper, data = Keeper(project), load(project)
    for number, release in enumerate(releases, 1):
        todo = [
            path
            for path in snippets
            if again or release not in runs(project, project.name(path), data)
        ]
        place = f"[{number}/{len(releases)}] TensorFlow {release}"
        if not todo:
            say(f"{place}: all {len(snippets)} snippets are run")
            continue
        say(f"{place}: making its environment")
        python, versions = environment(project, release)
        keeper.versions(release, versions)
        count, start = 0, time.monotonic()
        hands = min(workers, len(todo))
        for path, result in each(python, todo, hands, preload):
            count += 1
            ended = ending(path, result)
            keeper.run(path, release, ended)
            said = f"{ended['ends']} {ended.get('text', '')}"[:60]
            say(f"{place} {count}/{len(todo)} {project.name(path)}: {said}")
        keeper.cost(release, count, time.monotonic() - start, hands)
    keeper.write()  # the last run may have been cut off in doing so


class Keeper:
    """Writes each result to the data file as it comes."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.data = load(project)
        there = set(map(project.name, candidates(project)))
        kept = self.data["snippets"]
        self.data["snippets"] = {n: kept[n] for n in kept if n in there}

    def versions(self, release: str, versions: dict[str, str]) -> None:
        """Keep what a release's environment has in it, and today's date."""
        today = datetime.now(UTC).date().isoformat()
        self.data["environments"][release] = versions | {"date": today}

    def cost(
        self, release: str, snippets: int, seconds: float, workers: int
    ) -> None:
        """Keep what a release took, where no more was run in one go."""
        costs = self.data.setdefault("costs", {})
        if snippets >= costs.get(release, {}).get("snippets", 0):
            costs[release] = {
                "snippets": snippets,
                "seconds": round(seconds, 1),
                "workers": workers,
                "date": datetime.now(UTC).date().isoformat(),
            }
        self.write()

    def run(self, snippet: Path, release: str, ended: dict) -> None:
        """Keep a result; drop those of the snippet's earlier code."""
        name, current = self.project.name(snippet), made_from(snippet)
        entry = self.data["snippets"].setdefault(name, {})
        if entry.get("made_from") != current:
            entry = {"made_from": current, "runs": {}}
        entry["runs"][release] = ended
        entry["runs"] = _sorted(entry["runs"])
        self.data["snippets"][name] = entry
        self.write()

    def write(self) -> None:
        """Write all that there is, and its sum."""
        self.data = {
            "environments": _sorted(self.data["environments"]),
            "costs": _sorted(self.data.get("costs", {})),
            "snippets": dict(sorted(self.data["snippets"].items())),
        }
        measured.save(data_file(self.project), self.data)


def _sorted(by_release: dict) -> dict:
    return {r: by_release[r] for r in RELEASES if r in by_release}


def each(
    python: str,
    snippets: list[Path],
    workers: int,
    preload: tuple[str, ...],
    limit: float = TIME_LIMIT,
) -> Iterator[tuple[Path, runner.Result]]:
    """Run snippets with an interpreter, several at a time.

    Yields them as they end. Who stops asking ends what runs. One that is
    stopped at its ``limit``, in seconds, runs again in a fresh interpreter.
    """
    free: queue.SimpleQueue[runner.Runner] = queue.SimpleQueue()
    every = [runner.Runner(preload, python) for _ in range(workers)]
    for one in every:
        free.put(one)

    def run(path: Path) -> tuple[Path, runner.Result]:
        one = free.get()
        try:
            result = one.run(path, limit=limit)
            if result.stopped:  # a lock of TensorFlow's, lost in forking
                result = one.run(path, limit=limit, fresh=True)
            return path, result
        finally:
            free.put(one)

    with ThreadPoolExecutor(workers) as pool:
        try:
            jobs = [pool.submit(run, path) for path in snippets]
            for done in as_completed(jobs):
                yield done.result()
        finally:
            for job in jobs:
                job.cancel()
            while not all(job.done() for job in jobs):  # interrupted
                runner.end_all()
                time.sleep(0.05)
            for one in every:
                one.close()


def ending(snippet: Path, result: runner.Result) -> dict[str, str]:
    """Return how a run ended, compared with the snippet's captured output."""
    if result.stopped:
        return {"ends": "stopped", "text": result.stopped}
    actual = FOLDERS.sub("", outputs.normalise(result))
    expected = outputs.read(snippet)
    if outputs.same(expected, actual):
        return {"ends": "same"}
    said = outputs.message(actual)
    if snippet.name.startswith(MESSAGE_COUNTS):
        # What surrounds the message is other library's frames.
        if said == outputs.message(expected):
            return {"ends": "same"}
        fails = snippet.name.startswith("breaks")
        if not result.returncode and (fails or not said):
            return {"ends": "works"}
    if result.returncode:
        said = said or f"exit status {result.returncode}"
        return {"ends": "raises", "text": said}
    old, new = expected.splitlines(), actual.splitlines()
    other = next((line for line in new if line not in old), "")
    return {"ends": "differs", "text": other}


def environment(project: Project, release: str) -> tuple[str, dict[str, str]]:
    """Make a release's environment; return its interpreter and versions.

    Raises :exc:`GuideError` where uv cannot.
    """
    folder = project.root / ".cache" / "matrix" / release
    ready = folder / "versions.json"
    python = str(folder / "bin" / "python")
    if not ready.exists():
        shutil.rmtree(folder, ignore_errors=True)
        index = packages.index(project)
        day = index.uploaded(packages.Release("tensorflow", release))
        until = f"{day + timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"
        wanted = [f"tensorflow-cpu=={release}", *BESIDE]
        _uv("venv", "--python", PYTHON, str(folder))
        # A release candidate asks for the nightly Keras, in keras' folder.
        excluded = folder / "excluded.txt"
        files.write(excluded, "keras-nightly\n")
        install = ("pip", "install", "--python", python, "--excludes")
        install += (str(excluded), "--exclude-newer", until)
        # tf-keras follows its TensorFlow by days, and is made for it alone.
        legacy = f"tf-keras>={'.'.join(release.split('.')[:2])}"
        late = ("--exclude-newer-package", f"tf-keras={resolver.FOREVER}")
        try:
            _uv(*install, *late, *wanted, legacy)
        except GuideError:  # the first ones and a candidate have none
            _uv(*install, *wanted, "keras")
        listed = _uv("pip", "list", "--python", python, "--format", "json")
        there = {p["name"]: p["version"] for p in json.loads(listed)}
        there["python"] = _uv("python", "find", "--show-version", python)
        versions = {name: there[name] for name in KEPT if name in there}
        files.write(ready, json.dumps(versions, indent=1) + "\n")
    return python, json.loads(ready.read_text("utf-8"))


def _uv(*arguments: str) -> str:
    done = subprocess.run(
        ["uv", *arguments],
        capture_output=True,
        text=True,
        env=environments.variables(),
    )
    if done.returncode:
        raise GuideError(f"uv {arguments[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout.strip()
