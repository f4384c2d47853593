"""Print what names stand for, by importing them: runs in any environment.

Standard library only, from Python 3.6 on. Reads a JSON list of names from
standard input; prints, for each that is there, its signature (null for what
has none). A default is Python code, ``...`` where it is an object of another
type than plain data.
"""

import importlib
import inspect
import json
import os
import sys
from typing import Any

PLAIN = (bool, int, float, str, type(None))


def find(name: str) -> "tuple[Any, Any]":
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


def signature(name: str) -> "str | None":
    """Return the signature of a name; None if it has no parameters."""
    found, owner = find(name)
    bound = False
    if inspect.isclass(found):
        if found.__init__ is object.__init__:
            return "()"
        found, bound = found.__init__, True
    elif not callable(found):
        return None
    elif owner:
        raw = inspect.getattr_static(owner, name.rpartition(".")[2])
        bound = not isinstance(raw, (staticmethod, classmethod))
    every = list(inspect.signature(found).parameters.values())[bound:]
    said = str(inspect.Signature([written(one) for one in every]))
    return said.replace("Ellipsis", "...")


def written(one: inspect.Parameter) -> inspect.Parameter:
    """Return a parameter without annotation, with a plain default."""
    default = one.default
    if default is not inspect.Parameter.empty:
        plural = isinstance(default, (tuple, list))
        values = default if plural else [default]
        if not all(type(value) in PLAIN for value in values):
            default = ...
    return inspect.Parameter(one.name, one.kind, default=default)


def main() -> None:
    """Answer; what the libraries print goes to standard error."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    said = {}
    for name in json.load(sys.stdin):
        try:
            said[name] = signature(name)
        except (ImportError, AttributeError):
            continue
    if not said:
        sys.exit("no name could be imported")
    json.dump(said, answers)
    answers.close()


if __name__ == "__main__":
    main()
