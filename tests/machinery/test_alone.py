"""The verify package stands on its own feet; importing it does nothing."""

import shutil
import subprocess
import sys

import pytest
from mini import shown

from guide.project import here
from guide.verify.environment import variables

INI = """
[pytest]
addopts = -p guide.verify.plugin -p no:cacheprovider
testpaths = handbook
snippet_pages = handbook
snippet_folder = code
snippet_preload =
"""
FILES = {
    "pytest.ini": INI,
    "handbook/start.md": shown("hello.py"),
    "handbook/more/errors.md": f"# Errors\n\n{shown('more/breaks.py')}",
    "handbook/more/wrong.md": shown("more/wrong.py"),
    "code/hello.py": "print('hello')\n",
    "code/more/breaks.py": "1 / 0\n",
    "code/more/wrong.py": "print(2)\n",
    "code/more/wrong.out": "1\n",
}


@pytest.fixture
def handbook(tmp_path):
    package = here().root / "guide"
    cached = shutil.ignore_patterns("__pycache__")
    shutil.copytree(
        package / "verify", tmp_path / "guide/verify", ignore=cached
    )
    for name in ("__init__.py", "files.py", "project.py"):
        shutil.copy(package / name, tmp_path / "guide")
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *arguments],
            cwd=tmp_path,
            env=variables(),  # without those of this pytest
            capture_output=True,
            text=True,
        )
        return done.stdout + done.stderr

    return run


def test_another_guide_is_verified(handbook, tmp_path):
    update = ("--update-outputs", "-k", "not wrong")
    assert "2 passed, 1 deselected" in handbook(*update)
    code = tmp_path / "code"
    assert (code / "hello.out").read_text() == "hello\n"
    assert "ZeroDivisionError" in (code / "more/breaks.out").read_text()
    output = handbook("--sample", "0")
    assert "1 failed, 2 deselected" in output
    assert "handbook/more/wrong.md:1 shows code/more/wrong.py, " in output
    assert "differs from code/more/wrong.out:1:" in output


# With all modules below them.
LAYERS = [
    f"guide.{name}"
    for name in ("files", "project", "verify", "census", "translations")
]
PROGRAM = """
import importlib, os, pkgutil, sys

before = dict(os.environ)
for name in sys.argv[1:]:
    path = getattr(importlib.import_module(name), "__path__", ())
    for found in pkgutil.walk_packages(path, f"{name}."):
        importlib.import_module(found.name)
assert os.environ == before
assert not {"tensorflow", "keras", "mkdocs"} & {*sys.modules}
"""


def test_an_import_changes_nothing():
    command = [sys.executable, "-c", PROGRAM, *LAYERS]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
