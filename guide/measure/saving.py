"""Which saved model loads where: ``data/saving.json``.

Three Kerases save nine models in five formats, four load each file in as
many ways as it takes. The program that saves and loads is a snippet of the
page that shows the result; here are the environments that it runs in.
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
from typing import Any

from guide import files
from guide.project import GuideError, Project
from guide.tables import datafile, saving
from guide.verify import environment, record, runner

COMMAND = "uv run guide saving"
PROGRAM = "fix/save/matrix/every_way.py"
MODELS = (
    *("sequential", "functional", "subclassed", "conv", "lstm", "outputs"),
    *("lambda", "layer", "trained"),
)
FORMATS = (".keras", ".h5", ".weights.h5", "SavedModel", "Checkpoint")

Found = dict[str, dict[str, str]]
"""What came of each file, by model and format with a tab between.

That is what each way brought that was tried, or ``written`` and whether it
could be saved.
"""

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
    """A Keras: the module that it is and the packages that it needs.

    A package without a version has the version of the guide's environment;
    without packages it is in that environment itself.
    """

    module: str
    packages: tuple[str, ...] = ()
    backend: str = "tensorflow"

    @property
    def script(self) -> str:
        """What names its environment to uv (PEP 723)."""
        ours = record.installed()
        lines = ["# /// script", '# requires-python = "==3.11.*"']
        lines += ["# dependencies = ["]
        for package in self.packages:
            pin = f"=={ours[package]}" if package in ours else ""
            lines.append(f'#     "{package}{pin}",')
        return "\n".join([*lines, "# ]", "# ///"]) + "\n"


PLACES = {
    "tf215": Place("tensorflow", ("tensorflow-cpu==2.15.1", "keras==2.15.0")),
    "tf_keras": Place("tf_keras"),
    "keras3": Place("keras"),
    "jax": Place("keras", ("keras", "jax==0.10.2", "numpy", "h5py"), "jax"),
}
WRITERS = ("tf215", "tf_keras", "keras3")


def measure(
    project: Project,
    models: Collection[str],
    formats: Collection[str],
    again: bool,
    say: Callable[[str], None],
) -> None:
    """Save and load models in formats (all, if none is named).

    What is done is kept, so an interrupted run goes on where it was, unless
    ``again`` says to do everything anew. A run of all is written to the data
    file; of fewer, it is only compared with what the file has. Raises
    :exc:`GuideError` where an environment cannot be made or a program fails.
    """
    names = [
        f"{model}\t{format_}"
        for model in MODELS
        for format_ in FORMATS
        if (not models or model in models)
        and (not formats or format_ in formats)
    ]
    lab = Lab(project, names, again)
    written, loaded = {}, {}
    for writer in WRITERS:
        say(f"{writer} saves {len(names)} files")
        written[writer] = lab.write(writer)
        for reader in PLACES:
            say(f"{writer} → {reader}")
            loaded[writer, reader] = lab.read(writer, reader)
    if models or formats:
        _compare(saving.load(project), loaded, say)
        return
    data = {
        "code": lab.code,
        "platform": f"{platform.system()} {platform.machine()}",
        "date": datetime.now(UTC).date().isoformat(),
        "versions": {place: lab.versions(place) for place in PLACES},
        "written": {w: _by_model(found) for w, found in written.items()},
        "read": {
            writer: {r: _by_model(loaded[writer, r]) for r in PLACES}
            for writer in WRITERS
        },
    }
    datafile.save(saving.data_file(project), data)


def _compare(
    data: dict[str, Any],
    loaded: dict[tuple[str, str], Found],
    say: Callable[[str], None],
) -> None:
    same = 0
    for (writer, reader), found in loaded.items():
        for name, ways in found.items():
            model, format_ = name.split("\t")
            kept = data["read"][writer][reader][model][format_]
            same += ways == kept
            if ways != kept:
                say(f"{writer} → {reader}, {model} {format_}: {ways}")
                say(f"  but the data have {kept}")
    total = sum(map(len, loaded.values()))
    say(f"{same} of {total} cells are as in the data")


def _by_model(found: Found) -> dict[str, Found]:
    models: dict[str, Found] = {}
    for name, ways in found.items():
        model, format_ = name.split("\t")
        models.setdefault(model, {})[format_] = ways
    return models


def code(project: Project) -> str:
    """Return a hash of the programs and of the versions that they run on."""
    program = project.snippets / PROGRAM
    programs = (program, *runner.companions(program))
    texts = [file.read_text("utf-8") for file in programs]
    texts += [place.script for place in PLACES.values()]
    ours = record.installed()
    texts += [ours[name] for name in ("tensorflow", "keras", "tf-keras")]
    return files.digest("\0".join(texts))


class Lab:
    """The environments, and what was done in them."""

    def __init__(
        self, project: Project, names: list[str], again: bool
    ) -> None:
        self.project, self.names, self.again = project, names, again
        self.code = code(project)
        self.cache = record.Cache.of(project)
        self.key = files.digest(f"{self.code} {names}")
        self.files = project.root / ".cache" / "saving" / self.key

    def write(self, writer: str) -> Found:
        """Let a writer save every model; return for each whether it could."""
        folder = self.files / writer
        kept = self.cache.get("saving", self.key, writer)
        if kept and folder.exists() and not self.again:
            return kept
        # The folder has its name only once all files are in it.
        part = folder.with_name(f"{writer}.part")
        for old in (folder, part):
            shutil.rmtree(old, ignore_errors=True)
        found = self._run(writer, "write", part, self.names)
        part.rename(folder)
        self.cache.put(found, "saving", self.key, writer)
        return found

    def read(self, writer: str, reader: str) -> Found:
        """Let a reader load what a writer saved; return what came of it.

        A file that could not be saved has what the writer said.
        """
        kept = self.cache.get("saving", self.key, writer, reader)
        if kept and not self.again:
            return kept
        written: Found = self.cache.get("saving", self.key, writer) or {}
        there = [n for n, said in written.items() if said["written"] == "yes"]
        folder = self.files / writer
        read = self._run(reader, "read", folder, there)
        found = {name: read.get(name, said) for name, said in written.items()}
        self.cache.put(found, "saving", self.key, writer, reader)
        return found

    def versions(self, place: str) -> dict[str, str]:
        """Return the versions of what an environment names."""
        if PLACES[place].packages:
            script = PLACES[place].script
            return record.script_versions(script, self._python(place))
        names = ["python", "tensorflow", "keras", "numpy"]
        names += ["tf-keras"] * (place == "tf_keras")
        return {name: record.installed()[name] for name in names}

    def _run(
        self, place: str, command: str, folder: Path, names: list[str]
    ) -> Found:
        """Run the program in an environment; after a crash, for the rest."""
        program = self.project.snippets / PROGRAM
        arguments = (command, PLACES[place].module, str(folder))
        variables = QUIET | {"KERAS_BACKEND": PLACES[place].backend}
        found: Found = {}
        while todo := [name for name in names if name not in found]:
            with tempfile.TemporaryDirectory() as home:
                for file in (program, *runner.companions(program)):
                    shutil.copy(file, home)
                done = subprocess.run(
                    [self._python(place), program.name, *arguments],
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
                said = f"the process ended with status {done.returncode}"
                found[crashed] = {command: said}
        return found

    def _python(self, place: str) -> str:
        if not PLACES[place].packages:
            return sys.executable
        with tempfile.TemporaryDirectory() as folder:
            script = Path(folder, f"{place}.py")
            script.write_text(PLACES[place].script, "utf-8")
            try:
                return environment.prepare(script)
            except environment.Unavailable as error:
                raise GuideError(str(error)) from None
