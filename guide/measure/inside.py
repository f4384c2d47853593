"""Print what names stand for, by importing them: runs in any environment.

Standard library only, from Python 3.6 on. Reads a JSON list of names from
standard input; prints, for each that is there, its parameters (null for what
has none): name, kind and default. A default is Python code, null where there
is none, and ``...`` where it is an object of another type than plain data.
"""

import importlib
import inspect
import json
import os
import sys
from typing import Any

PLAIN = (bool, int, float, str, type(None))


def find(name: str) -> tuple[Any, Any]:
    """Return what a dotted name stands for, and the class that it is in."""
    module, *rest = name.split(".")
    found: Any = importlib.import_module(module)
    owner = None
    for part in rest:
        module += "." + part
        owner = found if inspect.isclass(found) else None
        try:
            found = getattr(found, part)
        except AttributeError:
            # As a reader does: import keras.layers
            found = importlib.import_module(module)
    return found, owner


def parameters(
    found: Any, owner: Any, name: str
) -> list[list[str | None]] | None:
    """Return the parameters of what was found; None if there are none."""
    bound = False
    if inspect.isclass(found):
        if found.__init__ is object.__init__:
            return []
        found, bound = found.__init__, True
    elif not callable(found):
        return None
    elif owner:
        raw = inspect.getattr_static(owner, name)
        bound = not isinstance(raw, (staticmethod, classmethod))
    every = list(inspect.signature(found).parameters.values())
    return [
        [one.name, one.kind.name, default(one.default)]
        for one in every[bound:]
    ]


def default(value: Any) -> str | None:
    """Return a default as Python code."""
    if value is inspect.Parameter.empty:
        return None
    values = value if isinstance(value, (tuple, list)) else [value]
    return repr(value) if all(type(v) in PLAIN for v in values) else "..."


def main() -> None:
    """Answer; what the libraries print goes to standard error."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    said = {}
    for name in json.load(sys.stdin):
        try:
            found, owner = find(name)
        except (ImportError, AttributeError):
            continue
        said[name] = parameters(found, owner, name.rpartition(".")[2])
    json.dump(said, answers)
    answers.close()


if __name__ == "__main__":
    main()
