"""What was read, compared with what an interpreter of the time says."""

from __future__ import annotations

import ast
import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from guide.tables.api_history import changes
from guide.verify import environment as environments

INSIDE = Path(__file__).with_name("inside.py")
PREFIX = {
    "keras": "keras.",
    "tf.keras": "tensorflow.keras.",
    "tf_keras": "tf_keras.",
    "tf": "tensorflow.",
}
"""How names of a lane begin where they are imported."""

TIME_LIMIT = 300
KINDS = {
    "POSITIONAL_ONLY": "",
    "POSITIONAL_OR_KEYWORD": "",
    "KEYWORD_ONLY": "",
    "VAR_POSITIONAL": "*",
    "VAR_KEYWORD": "**",
}


def ask(
    python: str, names: Iterable[str], variables: dict[str, str]
) -> dict[str, list | None]:
    """Return what an interpreter says of names (see ``inside.py``)."""
    done = subprocess.run(
        [python, str(INSIDE)],
        input=json.dumps(list(names)),
        capture_output=True,
        text=True,
        env=environments.variables() | variables,
        timeout=TIME_LIMIT,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout)


def at(data: dict, name: str, lane: str, version: str) -> tuple | None:
    """Return what the data say of a name in a release; None if not there.

    That is a signature, ``(None,)`` or ``("unreadable", why)``.
    """
    order = [entry[0] for entry in data["lanes"][lane]]
    place = order.index(version)
    entry = data["names"][name]
    for first, last, what in entry.get(lane, ()):
        if order.index(first) <= place <= order.index(last):
            if isinstance(what, str):
                return ("unreadable", what)
            if what is None:
                return (None,)
            return (entry["signatures"][what],)
    return None


def difference(read: tuple | None, real: list | None, there: bool) -> str:
    """Say how what was read and what was found differ; '' if they do not."""
    if read is None or not there:
        if (read is not None) == there:
            return ""
        return f"read: {read}, found: {'it is there' if there else 'nothing'}"
    if read[0] is None or real is None:
        if read[0] is None and real is None:
            return ""
        return f"read: {read[0]}, found: {real}"
    found = {KINDS[kind] + name: default for name, kind, default in real}
    said = {
        name: default
        for name, default in changes.split(read[0]).items()
        if name not in ("*", "/")
    }
    if [*said] != [*found]:
        return f"read: {', '.join(said)}; found: {', '.join(found)}"
    for name, default in said.items():
        if (default is None) != (found[name] == ""):
            return f"{name}: read {default}, found {found[name] or 'none'}"
        if default is not None and found[name] != "?":
            try:
                same = ast.literal_eval(default) == ast.literal_eval(
                    found[name]
                )
            except ValueError:
                continue  # a name, whose value the files do not tell
            if not same:
                return f"{name}: read {default}, found {found[name]}"
    return ""
