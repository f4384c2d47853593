import shutil
from contextlib import closing

import pytest
from mini import Guide, make
from packages import serve

from guide.verify.runner import Runner

# No TensorFlow; no cache to write, which takes its time.
INI = """
[pytest]
addopts =
    -m "not eras" --strict-markers
    -p guide.verify.plugin -p no:cacheprovider
testpaths = docs
snippet_preload =
snippet_time_limit = 20
"""


@pytest.fixture(scope="session")
def pristine(tmp_path_factory):
    return make(tmp_path_factory.mktemp("pristine"))


@pytest.fixture
def guide(pristine, tmp_path):
    return Guide(shutil.copytree(pristine.root, tmp_path / "guide"))


@pytest.fixture(scope="session")
def runner():
    with closing(Runner(preload=("colorsys",))) as runner:
        yield runner


@pytest.fixture
def run(runner, tmp_path):
    def run(code, fresh=False, limit=20, **beside):
        for name, text in beside.items():
            (tmp_path / f"{name}.py").write_text(text)
        path = tmp_path / "a.py"
        path.write_text(code)
        return runner.run(path, fresh=fresh, limit=limit)

    return run


@pytest.fixture
def run_pytest(guide, pytester, monkeypatch):
    """Return a function that runs pytest, on all but where ``plain``."""
    (guide.root / "pytest.ini").write_text(INI)
    monkeypatch.chdir(guide.root)
    monkeypatch.delenv("CI", raising=False)

    def run(*arguments, plain=False):
        if not plain:
            arguments = ("--all", *arguments)
        return pytester.runpytest_inprocess(
            "--rootdir", guide.root, *arguments, no_reraise_ctrlc=True
        )

    return run


@pytest.fixture
def uv_index(tmp_path, monkeypatch):
    """An empty package index of this test's own, which uv asks."""
    with serve() as server:
        monkeypatch.setenv("UV_DEFAULT_INDEX", server.address)
        monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "uv"))
        monkeypatch.delenv("UV_FIND_LINKS", raising=False)
        yield server
