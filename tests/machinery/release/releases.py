"""A guide and the releases that it moves between."""

import subprocess

PYPROJECT = """[project]
name = "mini"
version = "0"
requires-python = ">=3.11"
dependencies = [
    "keras>=1",
    "tensorflow>=1",
    "tf-keras>=1",
]

[tool.uv]
exclude-newer = "2020-01-01T00:00:00Z"
"""
RELEASES = {
    # Name, version: day, code, requirements.
    ("keras", "1.0.0"): ("2019-01-01", "value = 1\nold = 1\n", ()),
    ("keras", "2.0.0"): ("2021-05-04", "value = 2\nnew = 1\n", ()),
    ("keras", "3.0.0"): ("2021-05-05", "value = 3\nold = 1\n", ()),
    ("tensorflow", "1.0.0"): ("2019-01-01", "", ()),
    ("tensorflow", "2.0.0rc0"): ("2021-05-04", "", ()),
    ("tensorflow", "1.1.0"): ("2023-05-04", "", ()),
    ("tf-keras", "1.0.0"): ("2019-01-01", "", ("tensorflow<1.1",)),
}
SNIPPETS = {
    "fix/new/changed.py": (
        "import keras\n\nprint('a')\nprint(keras.value)\n",
        "a\n1\n",
    ),
    "fix/new/fails.py": ("import keras\n\nprint(keras.old)\n", "1\n"),
    "fix/new/breaks.py": (
        "import keras\n\nkeras.new\n",
        "Traceback (most recent call last):\n"
        '  File "breaks.py", line 3, in <module>\n    keras.new\n'
        "AttributeError: module 'keras' has no attribute 'new'\n",
    ),
    "fix/new/breaks_else.py": (
        "import keras\n\nassert keras.value == 1\nint('a')\n",
        "Traceback (most recent call last):\n"
        "  File \"breaks_else.py\", line 4, in <module>\n    int('a')\n"
        "ValueError: invalid literal for int() with base 10: 'a'\n",
    ),
}


CALL = """
import sys
from pathlib import Path
from guide import cli
from guide.project import Project
from guide.release import rerun
rerun.PRELOAD = ()
cli.here = lambda: Project(Path(sys.argv[1]))
cli.main(["release", *sys.argv[2:]])
"""
"""Calls the command on a guide, without TensorFlow: ROOT WORD..."""


def git(root, *words):
    """Return what git prints in a folder."""
    return subprocess.run(
        ["git", *words], cwd=root, check=True, capture_output=True, text=True
    ).stdout
