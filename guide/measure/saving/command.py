"""Run the matrix: every model, format, writer and reader, in ``data/``.

``guide saving`` lets each writer save all files into ``.cache/saving/`` and
each reader load them, one writer and reader after another. What is done is
kept at once, so an interrupted run goes on where it was.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from guide import files
from guide.measure.saving.models import FORMATS, MODELS
from guide.project import GuideError, Project
from guide.tables import datafile as measured
from guide.verify import environment as environments
from guide.verify import record as stamp

COMMAND = "uv run guide saving"
PROGRAMS = Path(__file__).parent
CELLS = [(model, format_) for model in MODELS for format_ in FORMATS]

Cell = tuple[str, str]
Found = dict[str, str]
OURS = {name: stamp.installed()[name] for name in stamp.PACKAGES}


@dataclass(frozen=True)
class Place:
    """A Keras: the module that it is, the packages that it needs.

    Without packages it is in the guide's own environment.
    """

    module: str
    packages: tuple[str, ...] = ()
    backend: str = "tensorflow"

    @property
    def script(self) -> str:
        """What names its environment to uv (PEP 723)."""
        lines = ['requires-python = "==3.11.*"', "dependencies = ["]
        lines += [f'    "{package}",' for package in self.packages]
        lines = ["# /// script", *(f"# {x}" for x in [*lines, "]"]), "# ///"]
        return "\n".join(lines) + "\n"


PLACES = {
    "tf215": Place("tensorflow", ("tensorflow-cpu==2.15.1", "keras==2.15.0")),
    "tf_keras": Place("tf_keras"),
    "keras3": Place("keras"),
    "jax": Place(
        "keras",
        (
            f"keras=={OURS['keras']}",
            "jax==0.10.2",
            f"numpy=={OURS['numpy']}",
            "h5py",
        ),
        "jax",
    ),
}
WRITERS = ("tf215", "tf_keras", "keras3")
READERS = tuple(PLACES)
QUIET = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # Many threads make small models slower, and sums come in another order.
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
}


def data_file(project: Project) -> Path:
    """Return the file that holds what was found."""
    return project.root / "data" / "saving.json"


def load(project: Project) -> dict:
    """Return what was found; empty where there is nothing yet."""
    file = data_file(project)
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def code() -> str:
    """Return a hash of the programs, and of what they run on."""
    programs = ("models.py", "formats.py", "worker.py")
    texts = [(PROGRAMS / name).read_text("utf-8") for name in programs]
    texts += [place.script for place in PLACES.values()]
    return files.digest("\0".join([*texts, json.dumps(OURS)]))


def batches(data: dict) -> list[tuple[str, str | None]]:
    """Return what is left: writers (with no reader), and pairs to read."""
    todo: list[tuple[str, str | None]] = []
    for writer in WRITERS:
        if writer not in data["written"]:
            todo.append((writer, None))
        todo += [
            (writer, reader)
            for reader in READERS
            if reader not in data["read"].get(writer, {})
        ]
    return todo


def measure(project: Project, again: bool, say: Callable[[str], None]) -> None:
    """Run all that is not there yet, or all ``again``; keep each batch."""
    data = load(project)
    if again or data.get("code") != code():
        data = {"code": code(), "versions": {}, "written": {}, "read": {}}
        shutil.rmtree(_files(project), ignore_errors=True)
        _save(project, data)
    todo = batches(data)
    number, total = 0, len(CELLS) * len(todo)
    for writer, reader in todo:
        name = f"{writer} → {reader}" if reader else f"{writer} writes"
        folder = _files(project) / writer
        if reader and not folder.exists():  # as after a fresh clone
            say(f"{writer} writes its files again")
            for _ in write(project, writer, folder):
                pass
        done: dict[str, dict[str, Found]] = {model: {} for model in MODELS}
        steps = (
            read(project, folder, reader, data["written"][writer])
            if reader
            else write(project, writer, folder)
        )
        for (model, format_), found in steps:
            number += 1
            done[model][format_] = found
            way, said = list(found.items())[-1]
            line = f"[{number}/{total}] {name}: {model} {format_}: "
            say((line + f"{way}: {said}")[:100])
        data["versions"][reader or writer] = versions(
            project, reader or writer
        )
        if reader:
            data["read"].setdefault(writer, {})[reader] = done
        else:
            data["written"][writer] = done
        _save(project, data)
    say(f"{total} done" if todo else "All cells are there")


def write(
    project: Project, writer: str, folder: Path, cells: list[Cell] = CELLS
) -> Iterator[tuple[Cell, Found]]:
    """Let a writer save models, anew; yield for each whether it could.

    The folder is there once all are: an end halfway leaves none to be read.
    """
    part = folder.with_name(f"{folder.name}.part")
    for place in (folder, part):
        shutil.rmtree(place, ignore_errors=True)
    yield from run(project, writer, "write", part, cells)
    part.rename(folder)


def read(
    project: Project,
    folder: Path,
    reader: str,
    written: dict[str, dict[str, Found]],
    cells: list[Cell] = CELLS,
) -> Iterator[tuple[Cell, Found]]:
    """Let a reader load what a writer saved; yield what each way brought.

    A file that could not be written is passed on as it is.
    """
    there = []
    for model, format_ in cells:
        if written[model][format_] == {"written": "yes"}:
            there.append((model, format_))
        else:
            yield (model, format_), written[model][format_]
    yield from run(project, reader, "read", folder, there)


def run(
    project: Project,
    place: str,
    command: str,
    folder: Path,
    cells: Iterable[Cell],
) -> Iterator[tuple[Cell, Found]]:
    """Run the worker in an environment; yield what it says of each cell.

    Raises :exc:`GuideError` where the environment is not to be had, or the
    worker itself ends with an error.
    """
    lines = "".join(f"{model}\t{format_}\n" for model, format_ in cells)
    variables = QUIET | {"KERAS_BACKEND": PLACES[place].backend}
    worker = str(PROGRAMS / "worker.py")
    with tempfile.TemporaryDirectory() as home, _log(home) as log:
        process = subprocess.Popen(
            [
                *(python(project, place), worker, command),
                *(PLACES[place].module, str(folder)),
            ],
            env=environments.variables(home) | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            start_new_session=True,
        )
        try:
            process.stdin.write(lines)
            process.stdin.close()
            for line in process.stdout:
                model, format_, found = json.loads(line)
                yield (model, format_), found
            if process.wait():
                log.seek(0)
                why = " ".join(log.read()[-500:].split())
                raise GuideError(f"{place} cannot {command}: {why}")
        finally:
            _end(process)


def _log(folder: str):
    return open(os.path.join(folder, "log"), "w+", errors="replace")


def _end(process: subprocess.Popen) -> None:
    """End a worker and its fork, where one is left."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
    process.wait()
    process.stdout.close()


def python(project: Project, place: str) -> str:
    """Return the path of an environment's Python; make it, if need be."""
    if not PLACES[place].packages:
        return sys.executable
    script = _cache(project) / f"{place}.py"
    script.parent.mkdir(parents=True, exist_ok=True)
    files.write(script, PLACES[place].script)
    try:
        return environments.prepare(script)
    except environments.Unavailable as error:
        raise GuideError(str(error)) from None


def versions(project: Project, place: str) -> dict[str, str]:
    """Return the versions of what an environment names."""
    if PLACES[place].packages:
        script = PLACES[place].script
        return stamp.script_versions(script, python(project, place))
    names = ["python", "tensorflow", "keras", "numpy"]
    names += ["tf-keras"] * (place == "tf_keras")
    return {name: stamp.installed()[name] for name in names}


def _cache(project: Project) -> Path:
    return project.root / ".cache" / "saving"


def _files(project: Project) -> Path:
    return _cache(project) / "files"


def _save(project: Project, data: dict) -> None:
    # In one order, however often the run was interrupted.
    whole = {
        "code": data["code"],
        "platform": f"{platform.system()} {platform.machine()}",
        "date": datetime.now(UTC).date().isoformat(),
        "versions": _sorted(data["versions"], PLACES),
        "written": _sorted(data["written"], WRITERS),
        "read": {
            writer: _sorted(found, READERS)
            for writer, found in _sorted(data["read"], WRITERS).items()
        },
    }
    measured.save(data_file(project), whole)


def _sorted(found: dict[str, dict], order: Iterable[str]) -> dict[str, dict]:
    return {name: found[name] for name in order if name in found}
