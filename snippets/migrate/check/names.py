"""Print what names take in this environment: python names.py NAME...

A name that is not there is told on standard error. A default is Python code,
... where it is an object of another type than plain data.
"""

import inspect
import pkgutil
import sys
from contextlib import redirect_stdout

PLAIN = (bool, int, float, str, type(None))
SHOWN = ["keras.layers.Dropout", "keras.ops.relu", "tf.reduce_sum"]
SHOWN += ["keras.backend.mean"]


def find(name):
    """Return what a name stands for, and whether its first parameter is
    given when it is called: the self of a method, of a class."""
    module, _, path = name.partition(".")
    module = "tensorflow" if module == "tf" else module
    place, _, last = path.rpartition(".")
    try:  # not a module that happens to lie there
        owner = pkgutil.resolve_name(f"{module}:{place}")
    except AttributeError:  # as one writes it: import keras.layers
        owner = pkgutil.resolve_name(f"{module}.{place}")
    found = getattr(owner, last)
    if inspect.isclass(found):
        return found.__init__, True
    raw = inspect.isclass(owner) and inspect.getattr_static(owner, last)
    return found, raw and not isinstance(raw, (staticmethod, classmethod))


def plain(one):
    """Return a parameter without annotation, with a plain default."""
    value = one.default
    if value is not inspect.Parameter.empty:
        several = value if isinstance(value, (tuple, list)) else [value]
        value = value if all(type(x) in PLAIN for x in several) else ...
    return inspect.Parameter(one.name, one.kind, default=value)


def signature(name):
    """Return what a name takes; "" for what cannot be called."""
    found, bound = find(name)
    if found is object.__init__:
        return "()"
    if not callable(found):
        return ""
    every = list(inspect.signature(found).parameters.values())[bool(bound) :]
    said = inspect.Signature([plain(one) for one in every])
    return str(said).replace("Ellipsis", "...")


there = {}
with redirect_stdout(sys.stderr):  # what libraries print when imported
    for name in sys.argv[1:] or SHOWN:
        try:
            there[name] = signature(name)
        except (ImportError, AttributeError):
            print(f"{name} is not there", file=sys.stderr)
for name, takes in there.items():
    print(name + takes)
