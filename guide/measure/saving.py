"""Which saved model loads where: ``data/saving.json``.

Three Kerases save nine models in five formats, four load each file in as
many ways as it takes. The program that saves and loads is a snippet, which
the page fix/save/matrix shows; here are the environments that it runs in.
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from guide import files
from guide.project import GuideError, Project
from guide.tables import datafile, saving
from guide.tables.saving import Data
from guide.verify import environment, record, snippet

COMMAND = "uv run guide saving"
PROGRAM = "fix/save/matrix/every_way.py"
MODELS = (
    *("sequential", "functional", "subclassed", "conv", "lstm", "outputs"),
    *("lambda", "layer", "trained"),
)
FORMATS = (".keras", ".h5", ".weights.h5", "SavedModel", "Checkpoint")

Found = dict[str, dict[str, str]]
"""What came of each file, by model and format with a tab between: for each
way that was tried what it brought, or ``written`` and whether it was."""

QUIET = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # Many threads make small models slower, and sums come in another order.
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
}


@dataclass(frozen=True)
class Place:
    """A Keras: the module that it is, and what else it needs.

    ``pins`` are the packages of its environment; without any, it is in the
    guide's own, of which ``own`` are worth naming.
    """

    module: str
    pins: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    backend: str = "tensorflow"

    def versions(self) -> dict[str, str]:
        """Return the versions of what it names."""
        ours = record.installed()
        named = {name: ours[name] for name in ("python", *self.own)}
        return named | dict(pin.split("==") for pin in self.pins)

    def command(self) -> list[str]:
        """Return what runs a program in its environment."""
        python = platform.python_version()
        start = ("uv", "run", "--isolated", "--no-project", "--python", python)
        pins = [f"--with={name}" for name in self.pins]
        pins += [f"--with={n}=={record.installed()[n]}" for n in self.own]
        return [*start, *pins, "python"] if self.pins else [sys.executable]


GUIDE = ("tensorflow", "keras", "numpy")
PLACES = {
    "tf215": Place("tensorflow", ("tensorflow-cpu==2.15.1", "keras==2.15.0")),
    "tf_keras": Place("tf_keras", own=(*GUIDE, "tf-keras")),
    "keras3": Place("keras", own=GUIDE),
    "jax": Place(
        *("keras", ("jax==0.10.2", "h5py==3.16.0"), ("keras", "numpy"), "jax")
    ),
}
"""Where files are loaded and, of WRITERS, saved."""

WRITERS = ("tf215", "tf_keras", "keras3")


def measure(
    project: Project,
    models: Collection[str],
    formats: Collection[str],
    say: Callable[[str], None],
) -> None:
    """Save and load models in formats (all, if none is named).

    What was done on the same programs and versions is not done again, so an
    interrupted run goes on where it was. Of a run of only some, just the
    cells are written to the data file. Raises :exc:`GuideError` where an
    environment cannot be made or a program fails.
    """
    names = [
        f"{model}\t{format_}"
        for model in MODELS
        for format_ in FORMATS
        if (not models or model in models)
        and (not formats or format_ in formats)
    ]
    data: Data = {
        "code": code(project),
        "platform": f"{platform.system()} {platform.machine()}",
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "versions": {name: p.versions() for name, p in PLACES.items()},
        "written": {},
        "read": {},
    }
    if models or formats:
        data = saving.load(project)
    for writer in WRITERS:
        say(f"{writer} saves {len(names)} files")
        _put(data["written"], writer, batch(project, names, writer))
        readers = data["read"].setdefault(writer, {})
        for reader in PLACES:
            say(f"{writer} → {reader}")
            _put(readers, reader, batch(project, names, writer, reader))
    datafile.save(project, "saving", data)


def _put(places: Data, place: str, found: Found) -> None:
    for name, ways in found.items():
        model, format_ = name.split("\t")
        models = places.setdefault(place, {})
        models.setdefault(model, {})[format_] = ways


def code(project: Project) -> str:
    """Return a hash of the programs and of the versions that they run on."""
    program = project.snippets / PROGRAM
    programs = (program, *snippet.companions(program))
    texts = [file.read_text("utf-8") for file in programs]
    versions = [place.versions() for place in PLACES.values()]
    return files.digest("\0".join([*texts, json.dumps(versions)]))


def batch(
    project: Project, names: list[str], writer: str, reader: str = ""
) -> Found:
    """Let a writer save models, or a reader load what the writer saved.

    A file that could not be saved has what the writer said.
    """
    key = files.digest(f"{code(project)} {names}")
    folder = project.root / ".cache" / "saving" / key / writer
    cache = record.Cache.of(project)
    kept = cache.get("saving", key, writer, reader)
    if kept and folder.exists():
        return kept
    if reader:
        found = batch(project, names, writer)
        there = [n for n, said in found.items() if said["written"] == "yes"]
        found |= run(project, reader, "read", folder, there)
    else:
        shutil.rmtree(folder, ignore_errors=True)
        found = run(project, writer, "write", folder, names)
    cache.put(found, "saving", key, writer, reader)
    return found


def run(
    project: Project, place: str, command: str, folder: Path, names: list[str]
) -> Found:
    """Run the program in an environment; after a crash, for the rest."""
    program = project.snippets / PROGRAM
    arguments = (command, PLACES[place].module, str(folder))
    variables = QUIET | {"KERAS_BACKEND": PLACES[place].backend}
    found: Found = {}
    while todo := [name for name in names if name not in found]:
        with tempfile.TemporaryDirectory() as home:
            for file in (program, *snippet.companions(program)):
                shutil.copy(file, home)
            done = subprocess.run(
                [*PLACES[place].command(), program.name, *arguments],
                input="".join(f"{name}\n" for name in todo),
                capture_output=True,
                text=True,
                errors="replace",
                cwd=home,
                env=environment.variables(home) | variables,
            )
        found |= map(json.loads, done.stdout.splitlines())
        if done.returncode > 0:
            why = " ".join(done.stderr[-500:].split())
            raise GuideError(f"{place} cannot {command}: {why}")
        if done.returncode < 0:
            crashed = next(name for name in todo if name not in found)
            status = f"the process ended with status {done.returncode}"
            found[crashed] = {command: status}
    return found
