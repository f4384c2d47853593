import subprocess
from datetime import UTC, datetime

import pytest
from mini import make
from releases import CODE, PYPROJECT, SNIPPETS, wheel

from guide import index as packages
from guide.release import command
from guide.release.command import Wish


@pytest.fixture(scope="session")
def wheels(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheels")
    for version, code in CODE.items():
        wheel(folder, "keras", version, code)
    wheel(folder, "tensorflow", "1.0.0")
    wheel(folder, "tensorflow", "2.0.0rc0")
    wheel(folder, "tf-keras", "1.0.0", "", ["tensorflow<2"])
    return folder


@pytest.fixture(scope="session")
def made(wheels, tmp_path_factory):
    """Return a mini guide whose environments are shared by these tests."""
    guide = make(tmp_path_factory.mktemp("release"))
    text = PYPROJECT.format(wheels=wheels)
    (guide.root / "pyproject.toml").write_text(text)
    for write in (guide.snippet, guide.show):
        for name, (code, output) in SNIPPETS.items():
            write(name, code, output)
    (guide.root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a"],
    ):
        subprocess.run(["git", *words], cwd=guide.root, check=True)
    return guide


@pytest.fixture
def guide(made, monkeypatch):
    monkeypatch.setattr(
        packages.Index,
        "uploaded",
        lambda self, release: datetime(2021, 5, 4, 3, tzinfo=UTC),
    )
    yield made
    subprocess.run(["git", "checkout", "-q", "."], cwd=made.root, check=True)
    subprocess.run(["git", "clean", "-fdq"], cwd=made.root, check=True)
    (made.root / ".cache/release/failed.json").unlink(missing_ok=True)


@pytest.fixture
def release(guide):
    """Return a function that runs the command, and says what it said."""

    def release(keras="2.0.0", **wish):
        said, told = [], []
        found = command.release(
            guide,
            Wish(keras=keras, workers=2, **wish),
            said.append,
            told.append,
            preload=(),
        )
        return found, said, "\n".join(told)

    return release
