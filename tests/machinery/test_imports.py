"""Importing the machinery does nothing else."""

import subprocess
import sys

# With all modules below them.
LAYERS = [
    f"guide.{name}"
    for name in ("files", "project", "verify", "census", "translations")
]

PROGRAM = """
import importlib, os, pkgutil, sys
from importlib import metadata

look_up = metadata.version

def refuse(*arguments, **options):
    assert arguments[0] not in ("tensorflow", "keras"), "looked up"
    return look_up(*arguments)

metadata.version = refuse
before = dict(os.environ)
for name in sys.argv[1:]:
    path = getattr(importlib.import_module(name), "__path__", ())
    for found in pkgutil.walk_packages(path, f"{name}."):
        importlib.import_module(found.name)
assert os.environ == before
assert not {"tensorflow", "keras"} & {*sys.modules}
"""


def test_an_import_changes_and_looks_up_nothing():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *LAYERS],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
