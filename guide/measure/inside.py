"""Print what names stand for, by importing them: runs in any environment.

Reads a JSON list of names from standard input; prints, for each that is
there, its signature (null for what has none). A default is Python code,
``...`` where it is an object of another type than plain data.
"""

import inspect
import json
import os
import pkgutil
import sys

PLAIN = (bool, int, float, str, type(None))


def signature(name: str) -> str | None:
    """Return the signature of a name; None if it has no parameters."""
    module, _, path = name.partition(".")
    place, _, last = path.rpartition(".")
    try:  # not a module that happens to lie there
        owner = pkgutil.resolve_name(f"{module}:{place}")
    except AttributeError:  # as a reader does: import keras.layers
        owner = pkgutil.resolve_name(f"{module}.{place}")
    found, bound = getattr(owner, last), False
    if inspect.isclass(found):
        if found.__init__ is object.__init__:
            return "()"
        found, bound = found.__init__, True
    elif not callable(found):
        return None
    elif inspect.isclass(owner):
        raw = inspect.getattr_static(owner, last)
        bound = not isinstance(raw, (staticmethod, classmethod))
    every = list(inspect.signature(found).parameters.values())[bound:]
    said = str(inspect.Signature([written(one) for one in every]))
    return said.replace("Ellipsis", "...")


def written(one: inspect.Parameter) -> inspect.Parameter:
    """Return a parameter without annotation, with a plain default."""
    default = one.default
    if default is not inspect.Parameter.empty:
        plural = isinstance(default, (tuple, list))
        if not all(
            type(x) in PLAIN for x in (default if plural else [default])
        ):
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
