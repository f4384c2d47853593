"""What each output was made from, on which versions, and when.

``verified.json`` in the snippets' folder has a stamp for every snippet: a
hash of its code, the versions it ran on, the date, a hash of these with its
output, and whether it took long. ``pytest --update-outputs`` writes it.
"""

import functools
import json
import platform
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any, Self

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from guide.files import digest, write
from guide.project import GuideError, Project
from guide.verify.snippet import (
    code_hash,
    mode,
    output_file,
    script_metadata,
)

Stamp = dict[str, Any]

PACKAGES = ("tensorflow", "keras", "tf-keras", "numpy", "scikit-learn")
"""Packages whose version can change what a snippet prints."""

_NAMES = "Python TensorFlow Keras JAX NumPy PyYAML SciPy Theano".split()
DISPLAY = {name.lower(): name for name in _NAMES}
DISPLAY["tensorflow-cpu"] = "TensorFlow"
"""Names as people write them."""

LONG = 1.0
"""Seconds from which on a run takes long."""

PLATFORM = f"{platform.system()} {platform.machine()}"
"""What the outputs of this machine are of."""

UPDATE = "uv run pytest --update-outputs"


def update(snippet: Path) -> str:
    """Return the command that captures a snippet's output, but its name."""
    return f"{UPDATE} -m eras" if mode(snippet) == "script" else UPDATE


def stamp_file(project: Project) -> Path:
    """Return the file that holds the stamps."""
    return project.snippets / "verified.json"


def load(project: Project) -> dict[str, Stamp]:
    """Return the stamps by snippet name, which are not to be changed.

    Raises :exc:`GuideError` where the file does not parse, as after a merge.
    """
    file = stamp_file(project)
    try:
        state = file.stat()
        return _parsed(file, state.st_mtime_ns, state.st_ino, state.st_size)
    except FileNotFoundError:
        return {}
    except ValueError as error:
        where = project.relative(file)
        raise GuideError(
            f"{where}: is not JSON ({error}): delete it and run {UPDATE}"
        ) from None


@functools.lru_cache(maxsize=2)  # once for each state of the file
def _parsed(file: Path, *state: int) -> dict[str, Stamp]:
    stamps: dict[str, Stamp] = json.loads(file.read_text("utf-8"))
    return stamps


def save(project: Project, changed: dict[str, Stamp]) -> None:
    """Merge stamps into the file, in one step; drop those of gone snippets."""
    stamps = load(project) | changed
    names = sorted(map(project.name, project.sources()))
    stamps = {name: stamps[name] for name in names if name in stamps}
    write(stamp_file(project), json.dumps(stamps, indent=1) + "\n")


@functools.cache
def installed() -> dict[str, str]:
    """Return the versions in this environment of what is there."""
    versions = {"python": platform.python_version()}
    for name in PACKAGES:
        with suppress(metadata.PackageNotFoundError):
            versions[name] = metadata.version(name)
    return versions


def script_versions(source: str, python: str) -> dict[str, str]:
    """Return the versions in a script's environment of what it names.

    ``python`` is the path of the environment's interpreter.
    """
    said = subprocess.check_output([python, "--version"], text=True)
    folders = Path(python).parent.parent.glob("lib/python3.*/site-packages")
    there = {
        canonicalize_name(package.name): package.version
        for package in metadata.distributions(path=[*map(str, folders)])
    }
    asked = script_metadata(source).get("dependencies", ())
    names = [canonicalize_name(Requirement(text).name) for text in asked]
    found: dict[str, str] = {n: there[n] for n in names if n in there}
    return {"python": said.split()[1]} | found


def entry(
    snippet: Path, output: str, versions: dict[str, str], seconds: float = 0
) -> Stamp:
    """Return the stamp of a run of so many seconds that has just ended."""
    today = datetime.now(UTC).date().isoformat()
    made = {"versions": versions, "platform": PLATFORM, "date": today}
    hashes = {"code": code_hash(snippet), "output": output_hash(output, made)}
    return {**hashes, **made, **({"long": True} if seconds > LONG else {})}


def output_hash(output: str, made: Stamp) -> str:
    """Return the hash of an output and of where and when it was made."""
    about = {key: made[key] for key in ("versions", "platform", "date")}
    return digest(output + json.dumps(about, sort_keys=True))


def drift(project: Project) -> list[str]:
    """Say in which versions the installed packages differ from the stamps.

    The versions of a script are those that its code names.
    """
    found = Counter(
        line
        for name, stamp in load(project).items()
        if (path := project.snippets / name).exists()
        and mode(path) != "script"
        for line in _moved(stamp)
    )
    return [f"{line} ({n} snippets)" for line, n in sorted(found.items())]


def _moved(stamp: Stamp) -> Iterator[str]:
    """Yield which packages are installed in another version than a stamp's.

    Of Python, the first two numbers count.
    """
    for package, made in stamp["versions"].items():
        have = installed().get(package, "none")
        cut = 2 if package == "python" else None
        if made.split(".")[:cut] != have.split(".")[:cut]:
            name = DISPLAY.get(package, package)
            yield f"{name}: outputs were made on {made}, installed is {have}"


def verified(snippet: Path, stamp: Stamp) -> bool:
    """Say whether a stamp is of this code, output, platform and versions."""
    if stale(snippet, stamp) or stamp["platform"] != PLATFORM:
        return False
    return mode(snippet) == "script" or not any(_moved(stamp))


def stale(snippet: Path, stamp: Stamp) -> str | None:
    """Say why a snippet's captured output is not to be trusted, or None.

    A snippet that has no stamp yet has an empty one.
    """
    file = output_file(snippet)
    if not file.exists() or not stamp:
        return "no output was captured yet"
    if stamp["code"] != code_hash(snippet):
        return "the code has changed since the output was captured"
    if stamp["output"] != output_hash(file.read_text("utf-8"), stamp):
        return "the output, or its versions or date, was edited by hand"
    return None


@dataclass
class Cache:
    """What long commands have done, so that they resume: a file a result.

    A key is whatever decides a result: the kind of work, the hash of the
    code, the versions of the environment. So nothing is ever out of date.
    """

    folder: Path

    @classmethod
    def of(cls, project: Project) -> Self:
        """Return the one cache of a checkout."""
        return cls(project.root / ".cache" / "results")

    def get(self, *key: str) -> dict[str, Any] | None:
        """Return what was kept under a key, or None."""
        file = self._file(key)
        kept: dict[str, Any] | None
        kept = json.loads(file.read_text()) if file.exists() else None
        return kept

    def put(self, value: dict[str, Any], *key: str) -> None:
        """Keep a result under a key, whole or not at all."""
        write(self._file(key), json.dumps(value) + "\n")

    def _file(self, key: tuple[str, ...]) -> Path:
        return self.folder / f"{digest(json.dumps(key))}.json"
