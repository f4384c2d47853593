"""What each output was made from, on which versions, and when.

``snippets/verified.json`` has an entry for every snippet: a hash of its code,
the versions it ran on, the date, a hash of these with its output, and whether
it took long. It is written by ``pytest --update-outputs`` alone; pages and
tests read it.
"""

from __future__ import annotations

import json
import platform
import re
import subprocess
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from guide.files import digest, write
from guide.project import GuideError, Project
from guide.verify import environment as environments
from guide.verify.output import output_file
from guide.verify.runner import companions, mode

PACKAGES = ("tensorflow", "keras", "tf-keras", "numpy", "scikit-learn")
"""Packages whose version can change what a snippet prints."""

DISPLAY = {
    "python": "Python",
    "tensorflow": "TensorFlow",
    "tensorflow-cpu": "TensorFlow",
    "keras": "Keras",
    "jax": "JAX",
    "numpy": "NumPy",
    "pyyaml": "PyYAML",
    "scipy": "SciPy",
    "theano": "Theano",
}
"""Names as people write them."""

LONG = 1.0
"""Seconds from which on a run takes long."""

PLATFORM = f"{platform.system()} {platform.machine()}"
"""What the outputs of this machine are of."""

UPDATE = "uv run pytest --update-outputs"


def update(snippet: Path) -> str:
    """Return the command that captures a snippet's output, but for its name.

    One that names an environment of its own runs only if asked for.
    """
    own = mode(snippet.read_text("utf-8")) == "script"
    return f"{UPDATE} -m eras" if own else UPDATE


def stamp_file(project: Project) -> Path:
    """Return the file that holds the stamps."""
    return project.snippets / "verified.json"


def load(project: Project) -> dict[str, dict]:
    """Return the stamps by snippet name; empty where there are none yet.

    Raises :exc:`GuideError` where the file does not parse, as after a merge.
    """
    file = stamp_file(project)
    try:
        return json.loads(file.read_text("utf-8")) if file.exists() else {}
    except ValueError as error:
        where = project.relative(file)
        raise GuideError(
            f"{where}: is not JSON ({error}): delete it and run {UPDATE}"
        ) from None


def save(project: Project, changed: dict[str, dict]) -> None:
    """Merge stamps into the file, in one step; drop those of gone snippets."""
    there = {project.name(path) for path in project.sources()}
    stamps = {
        name: entry
        for name, entry in sorted((load(project) | changed).items())
        if name in there
    }
    write(stamp_file(project), json.dumps(stamps, indent=1) + "\n")


def code_hash(snippet: Path) -> str:
    """Return the hash of a snippet and of the files that it runs."""
    files = [snippet, *companions(snippet)]
    return digest("\0".join(path.read_text("utf-8") for path in files))


def installed() -> dict[str, str]:
    """Return the versions in this environment."""
    versions = {"python": platform.python_version()}
    return versions | {name: metadata.version(name) for name in PACKAGES}


def script_metadata(source: str) -> dict:
    """Return the inline script metadata (PEP 723) of a snippet, or ``{}``."""
    match = environments.METADATA.search(source)
    if not match:
        return {}
    lines = (line[1:].removeprefix(" ") for line in match[1].splitlines())
    return tomllib.loads("\n".join(lines))


def script_versions(source: str, python: str) -> dict[str, str]:
    """Return the versions in a script's environment of what it names.

    ``python`` is the path of the environment's interpreter.
    """
    run = {"check": True, "capture_output": True, "text": True}
    version = subprocess.run([python, "--version"], **run).stdout.split()[1]
    listed = subprocess.run(
        ["uv", "pip", "list", "--python", python, "--format", "json"],
        env=environments.variables(),
        **run,
    ).stdout
    there = {entry["name"]: entry["version"] for entry in json.loads(listed)}
    named = (
        re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()
        for requirement in script_metadata(source).get("dependencies", ())
    )
    return {"python": version} | {n: there[n] for n in named if n in there}


def entry(snippet: Path, output: str, versions: dict[str, str]) -> dict:
    """Return the stamp of a run that has just ended."""
    made = {
        "versions": versions,
        "platform": PLATFORM,
        "date": datetime.now(UTC).date().isoformat(),
    }
    code, output = code_hash(snippet), output_hash(output, made)
    return {"code": code, "output": output} | made


def output_hash(output: str, made: dict) -> str:
    """Return the hash of an output and of where and when it was made."""
    about = {key: made[key] for key in ("versions", "platform", "date")}
    return digest(output + json.dumps(about, sort_keys=True))


def drift(project: Project) -> list[str]:
    """Say in which versions the installed packages differ from the stamps.

    Scripts that name their own environment are left out: their versions are
    in their code. Of Python, the first two numbers count.
    """
    now = installed()
    found: dict[str, int] = {}
    for name, stamp in load(project).items():
        path = project.snippets / name
        if not path.exists() or mode(path.read_text("utf-8")) == "script":
            continue
        for package, made in stamp["versions"].items():
            have = now.get(package, "none")
            if _release(package, made) != _release(package, have):
                line = f"{DISPLAY.get(package, package)}: outputs were made "
                line += f"on {made}, installed is {have}"
                found[line] = found.get(line, 0) + 1
    return [f"{line} ({n} snippets)" for line, n in sorted(found.items())]


def _release(package: str, version: str) -> str:
    return version.rpartition(".")[0] if package == "python" else version


def of_here(snippet: Path, stamp: dict | None) -> bool:
    """Say whether a stamp is of this code, output, platform and versions."""
    if stamp is None or stale(snippet, stamp):
        return False
    now = installed()
    made = stamp["versions"]
    return stamp["platform"] == PLATFORM and all(
        _release(package, made[package]) == _release(package, now[package])
        for package in now
        if package in made
    )


def stale(snippet: Path, stamp: dict | None) -> str | None:
    """Say why a snippet's captured output is not to be trusted, or None."""
    file = output_file(snippet)
    if not file.exists() or stamp is None:
        return "no output was captured yet"
    if stamp["code"] != code_hash(snippet):
        return "the code has changed since the output was captured"
    if stamp["output"] != output_hash(file.read_text("utf-8"), stamp):
        return "the output, or its versions or date, was edited by hand"
    return None


class Cache:
    """What long commands have done, so that they resume: a file a result.

    A key is whatever decides a result: the kind of work, the hash of the
    code, the versions of the environment. Nothing is ever out of date,
    since another code or version is another key; the folder can be deleted.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of(cls, project: Project) -> Cache:
        """Return the one cache of a checkout."""
        return cls(project.root / ".cache" / "results")

    def get(self, *key: str) -> dict[str, Any] | None:
        """Return what was kept under a key, or None."""
        try:
            kept: dict[str, Any] = json.loads(self._file(key).read_text())
        except FileNotFoundError:
            return None
        return kept

    def put(self, value: Mapping[str, Any], *key: str) -> None:
        """Keep a result under a key, whole or not at all."""
        self.folder.mkdir(parents=True, exist_ok=True)
        write(self._file(key), json.dumps(value) + "\n")

    def _file(self, key: tuple[str, ...]) -> Path:
        return self.folder / f"{digest(json.dumps(key))}.json"
