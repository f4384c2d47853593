"""Releases of this test's own: wheels of a tiny package named keras."""

import subprocess
import sys
import zipfile

PYPROJECT = """[project]
name = "mini"
version = "0"
requires-python = ">=3.11"
dependencies = [
    "keras>=1,<2",
    "tensorflow>=1",
    "tf-keras>=1",
]

[tool.uv]
no-index = true
find-links = ["{wheels}"]
exclude-newer = "2020-01-01T00:00:00Z"
"""
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
    "fix/new/again.py": (
        "import keras\n\nassert keras.value != 2\nprint(7)\n",
        "7\n",
    ),
}
CODE = {
    "1.0.0": "value = 1\nold = 1\n",
    "2.0.0": "value = 2\nnew = 1\n",
    "3.0.0": "value = 3\nold = 1\n",
}


def wheel(folder, name, version, code="", requires=()):
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {need}\n" for need in requires)
    module = name.replace("-", "_")
    file = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{module}/__init__.py", code)
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n"
            "Tag: py3-none-any\n",
        )
        archive.writestr(f"{info}/RECORD", "")


def ends(found):
    return {v.name.removeprefix("fix/new/"): v.ends for v in found.verdicts}


def tree(guide):
    """Return everything in the guide but what is kept."""
    return {
        path.relative_to(guide.root): path.read_bytes()
        for path in guide.root.rglob("*")
        if path.is_file() and not {".cache", ".git"} & {*path.parts}
    }


def place(guide):
    (folder,) = (
        path.parent
        for path in guide.root.glob(".cache/release/*/requirements.txt")
        if "keras==2.0.0" in path.read_text()
    )
    return folder


CALL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from guide import cli, packages
from guide.project import Project
packages.Index.uploaded = lambda *_: datetime(2021, 5, 4, 3, tzinfo=UTC)
from guide.release import command
command.runner.PRELOAD = ()
command.release.__defaults__ = (print, ())
cli.here = lambda: Project(Path(sys.argv[1]))
{before}
cli.main(["release", "--keras", "2.0.0", "--workers", "1", *sys.argv[2:]])
"""


def call(guide, *words, before=""):
    return subprocess.Popen(
        [sys.executable, "-c", CALL.format(before=before), guide.root, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
