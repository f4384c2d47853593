import pytest
from mini import make
from packages import serve, wheel
from releases import PYPROJECT, RELEASES, SNIPPETS, git

from guide.release import command, rerun


@pytest.fixture(scope="session")
def index():
    """Serve an index of tiny packages; return its address."""
    with serve() as server:
        for (name, version), (day, code, needs) in RELEASES.items():
            module = f"{name.replace('-', '_')}/__init__.py"
            content = wheel(name, version, {module: code}, needs)
            server.add(*content, f"{day}T03:00:00Z")
        yield server.address


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
    git(guide.root, "init", "-q", "-b", "main")
    git(guide.root, "config", "user.name", "a")
    git(guide.root, "config", "user.email", "a@b")
    git(guide.root, "add", ".")
    git(guide.root, "commit", "-qm", "a")
    return guide


@pytest.fixture
def guide(committed, index, caches, tmp_path, monkeypatch):
    """Return a clone of this test's own, which asks the tests' index."""
    uv, ours = caches
    monkeypatch.setenv("UV_DEFAULT_INDEX", index)
    monkeypatch.setenv("UV_CACHE_DIR", str(uv))
    monkeypatch.delenv("UV_FIND_LINKS", raising=False)
    clone = tmp_path / "guide"
    git(committed.root, "clone", "-q", ".", str(clone))
    (clone / ".cache").symlink_to(ours)
    # No TensorFlow in those environments.
    monkeypatch.setattr(rerun, "PRELOAD", ())
    return type(committed)(clone)


@pytest.fixture
def release(guide):
    """Return a function that runs the command: what it found, said, told."""

    def release(keras="2.0.0", **wish):
        said, told = [], []
        found = command.release(
            guide, said.append, told.append, keras=keras, **wish
        )
        return found, said, told

    return release
