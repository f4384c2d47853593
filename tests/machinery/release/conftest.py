import pytest
from mini import make
from releases import PYPROJECT, SNIPPETS, git, serve, wheels

from guide.release import command
from guide.release.command import Wish
from guide.verify import runner


@pytest.fixture(scope="session")
def index(tmp_path_factory):
    """Serve an index of tiny packages; return its address."""
    folder = tmp_path_factory.mktemp("wheels")
    wheels(folder)
    with serve(folder) as address:
        yield address


@pytest.fixture(scope="session")
def caches(tmp_path_factory):
    """Return folders of uv's cache and of ours, shared by these tests."""
    return tmp_path_factory.mktemp("uv"), tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def committed(tmp_path_factory):
    guide = make(tmp_path_factory.mktemp("release"))
    (guide.root / "pyproject.toml").write_text(PYPROJECT)
    for name, (code, output) in SNIPPETS.items():
        guide.snippet(name, code, output)
        guide.show(name, code, output)
    (guide.root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    git(guide, "init", "-q", "-b", "main")
    git(guide, "config", "user.name", "a")
    git(guide, "config", "user.email", "a@b")
    git(guide, "add", ".")
    git(guide, "commit", "-qm", "a")
    return guide


@pytest.fixture
def guide(committed, index, caches, tmp_path, monkeypatch):
    """Return a clone of this test's own, which asks the tests' index."""
    uv, ours = caches
    monkeypatch.setenv("UV_DEFAULT_INDEX", index)
    monkeypatch.setenv("UV_CACHE_DIR", str(uv))
    monkeypatch.delenv("UV_FIND_LINKS", raising=False)
    clone = tmp_path / "guide"
    git(committed, "clone", "-q", ".", str(clone))
    guide = type(committed)(clone)
    (clone / ".cache").symlink_to(ours)
    # No TensorFlow in those environments.
    monkeypatch.setattr(runner, "PRELOAD", ())
    return guide


@pytest.fixture
def release(guide):
    """Return a function that runs the command, and says what it said."""

    def release(keras="2.0.0", project=guide, **wish):
        said, told = [], []
        found = command.release(
            project, Wish(keras=keras, **wish), said.append, told.append
        )
        return found, said, "\n".join(told)

    return release
