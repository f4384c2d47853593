"""Which saved model loads where: ``data/saving.json``.

Three Kerases save nine models in five formats, four load each file in as
many ways as it takes. The program that saves and loads is a snippet, which
the page fix/save/matrix shows; here are the environments that it runs in.
"""

import json
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import NamedTuple

from guide import files
from guide.project import Project
from guide.release import uv
from guide.tables import datafile
from guide.tables.saving import Data
from guide.verify import record, snippet

PROGRAM = "fix/save/matrix/every_way.py"
MODELS = (
    *("sequential", "functional", "subclassed", "conv", "lstm", "outputs"),
    *("lambda", "layer", "trained"),
)
FORMATS = (".keras", ".h5", ".weights.h5", "SavedModel", "Checkpoint")
NAMES = [f"{model}\t{format_}" for model, format_ in product(MODELS, FORMATS)]
"""The files, as the program is asked for them."""

Found = dict[str, dict[str, str]]
"""What came of each file, by name: for each way that was tried what it
brought, or ``written`` and whether it was."""

QUIET = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    # Many threads make small models slower, and sums come in another order.
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
}


class Place(NamedTuple):
    """A Keras: the module that it is, and the packages of its environment.

    Without a version, a package is as in the guide's own environment.
    """

    module: str
    packages: tuple[str, ...]
    backend: str = "tensorflow"

    def versions(self) -> dict[str, str]:
        """Return the versions of Python and of the packages."""
        own = record.installed()
        pins = (x if "==" in x else f"{x}=={own[x]}" for x in self.packages)
        python = f"python=={own['python']}"
        return dict(pin.split("==") for pin in (python, *pins))

    def command(self) -> list[str]:
        """Return what runs a program in its environment."""
        if "==" not in "".join(self.packages):
            return [sys.executable]
        python, *pins = (f"{n}=={v}" for n, v in self.versions().items())
        uv = ("uv", "run", "--isolated", "--no-project", "--python")
        named = [f"--with={pin}" for pin in pins]
        return [*uv, python.partition("==")[2], *named, "python"]


GUIDE = ("tensorflow", "keras", "numpy")
PLACES = {
    "tf215": Place("tensorflow", ("tensorflow-cpu==2.15.1", "keras==2.15.0")),
    "tf_keras": Place("tf_keras", (*GUIDE, "tf-keras")),
    "keras3": Place("keras", GUIDE),
    "jax": Place(
        *("keras", ("keras", "numpy", "jax==0.10.2", "h5py==3.16.0"), "jax")
    ),
}
"""Where files are loaded and, of WRITERS, saved."""

WRITERS = ("tf215", "tf_keras", "keras3")


def measure(project: Project, say: Callable[[str], None]) -> None:
    """Save and load all models in all formats.

    What was done on the same programs and versions is not done again, so an
    interrupted run goes on where it was. Raises :exc:`GuideError` where an
    environment cannot be made or a program fails.
    """
    data: Data = {
        "code": code(project),
        "platform": f"{platform.system()} {platform.machine()}",
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "versions": {name: p.versions() for name, p in PLACES.items()},
        "written": {},
        "read": {},
    }

    def by_model(found: Found) -> dict[str, Found]:
        return {m: {f: found[f"{m}\t{f}"] for f in FORMATS} for m in MODELS}

    saved = project.root / ".cache" / "saving" / data["code"]
    for writer in WRITERS:
        say(f"{writer} saves {len(NAMES)} files")
        folder = saved / writer
        written = run(project, writer, "write", folder, NAMES)
        there = [n for n, said in written.items() if said["written"] == "yes"]
        data["written"][writer] = by_model(written)
        data["read"][writer] = {}
        for reader in PLACES:
            say(f"{writer} → {reader}")
            read = run(project, reader, "read", folder, there)
            # A file that could not be saved has what the writer said.
            data["read"][writer][reader] = by_model(written | read)
    datafile.save(project, "saving", data)


def code(project: Project) -> str:
    """Return a hash of the programs and of the versions that they run on."""
    versions = [place.versions() for place in PLACES.values()]
    made_from = snippet.code_hash(project.snippets / PROGRAM)
    return files.digest(made_from + json.dumps(versions))


def run(
    project: Project, place: str, command: str, folder: Path, names: list[str]
) -> Found:
    """Let a place save models into a folder, or load them, unless it has."""
    cache = record.Cache.of(project)
    key = ("saving", place, command, project.relative(folder))
    if folder.exists() and (kept := cache.get(*key)):
        return kept
    if command == "write":
        shutil.rmtree(folder, ignore_errors=True)
    program, keras = project.snippets / PROGRAM, PLACES[place]
    with tempfile.TemporaryDirectory() as home:
        for file in (program, *snippet.companions(program)):
            shutil.copy(file, home)
        printed = uv.run(
            Path(home),
            *(*keras.command(), program.name),
            *(command, keras.module, str(folder)),
            text="".join(f"{name}\n" for name in names),
            variables=QUIET | {"HOME": home, "KERAS_BACKEND": keras.backend},
        )
    found: Found = dict(map(json.loads, printed.splitlines()))
    cache.put(found, *key)
    return found
