"""Say what names stand for by importing them: run inside old environments.

Standard library only, and for Python 3.6, too. Reads a list of names from
standard input; prints, for each that is there, its parameters (null for what
has none): name, kind, and the default as text if it is plain data.
"""

import importlib
import inspect
import json
import os
import sys

PLAIN = (bool, int, float, str, type(None))


def find(name):
    """Return what a dotted name stands for, and the class that it is in."""
    first, *rest = name.split(".")
    found, owner, module = importlib.import_module(first), None, first
    for part in rest:
        module = module and module + "." + part
        owner = found if inspect.isclass(found) else None
        try:
            found = getattr(found, part)
        except AttributeError:
            if not module or owner:
                raise
            # As a reader does: import keras.layers
            found = importlib.import_module(module)
    return found, owner


def parameters(found, owner, name):
    """Return the parameters of what was found; None if there are none."""
    if inspect.isclass(found):
        function = found.__init__
        if function is object.__init__:
            return []
        drop = True
    elif callable(found):
        function = found
        raw = None
        for base in owner.__mro__ if owner else ():
            if name in vars(base):
                raw = vars(base)[name]
                break
        drop = raw is not None and not isinstance(
            raw, (staticmethod, classmethod)
        )
    else:
        return None
    every = list(inspect.signature(function).parameters.values())
    return [
        [one.name, one.kind.name, default(one.default)]
        for one in every[1 if drop else 0 :]
    ]


def default(value):
    """Return a default as text; '' for none, '?' for what is no data."""
    if value is inspect.Parameter.empty:
        return ""
    if isinstance(value, (tuple, list)):
        return repr(value) if all(map(data, value)) else "?"
    return repr(value) if data(value) else "?"


def data(value):
    """Say whether a value is of a built-in type itself."""
    return type(value) in PLAIN


def main():
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
