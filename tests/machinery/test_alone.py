"""The verify package stands on its own feet, in another guide."""

import os
import shutil
import subprocess
import sys

import pytest
from mini import shown

from guide.project import here

INI = """
[pytest]
addopts = -p guide.verify.plugin -p no:cacheprovider
testpaths = handbook
snippet_pages = handbook
snippet_folder = code
snippet_preload =
"""
PAGES = {
    "start.md": shown("hello.py"),
    "more/errors.md": f"# Errors\n\n{shown('more/breaks.py')}",
    "more/wrong.md": shown("more/wrong.py"),
}
CODE = {
    "hello.py": "print('hello')\n",
    "more/breaks.py": "1 / 0\n",
    "more/wrong.py": "print(2)\n",
}


@pytest.fixture
def handbook(tmp_path):
    """Return a function that runs pytest on another guide's pages."""
    package = here().root / "guide"
    shutil.copytree(
        package / "verify",
        tmp_path / "guide/verify",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    for name in ("__init__.py", "files.py", "project.py"):
        shutil.copy(package / name, tmp_path / "guide")
    (tmp_path / "pytest.ini").write_text(INI)
    for folder, files in (("handbook", PAGES), ("code", CODE)):
        for name, text in files.items():
            path = tmp_path / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    (tmp_path / "code/more/wrong.out").write_text("1\n")

    def run(*arguments):
        environment = {
            k: v for k, v in os.environ.items() if not k.startswith("PYTEST")
        }
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )
        return done.stdout + done.stderr

    return run


def test_another_guide_is_verified(handbook, tmp_path):
    update = ("--update-outputs", "-k", "not wrong")
    assert "2 passed, 1 deselected" in handbook(*update)
    assert (tmp_path / "code/hello.out").read_text() == "hello\n"
    assert (
        "ZeroDivisionError" in (tmp_path / "code/more/breaks.out").read_text()
    )
    output = handbook()
    assert "1 failed, 2 passed" in output
    assert "handbook/more/wrong.md:1 shows code/more/wrong.py, " in output
    assert "differs from code/more/wrong.out:1:" in output
    assert "1 passed, 2 deselected" in handbook("-k", "hello")
    assert "1 failed, 2 deselected" in handbook("--sample", "0")
