"""Long commands go on where they were."""

import sys

import pytest

from guide.verify import batch
from guide.verify.record import Cache
from guide.verify.runner import Result


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


@pytest.fixture
def run(tmp_path, cache, monkeypatch):
    """Return a function that says how snippets ended, and which really ran.

    No process runs; a snippet's text is its exit status, or why it stopped.
    """
    ran = []

    def fake(self, path, limit, fresh=False):
        ran.append((path.stem, fresh))
        text = path.read_text()
        stopped = None if text.isdigit() else text
        return Result(0 if stopped else int(text), "", 0.1, stopped, "/x")

    def run(environment="1.0", again=False, **codes):
        ran.clear()
        for name, code in codes.items():
            (tmp_path / name).write_text(code)
        given = [tmp_path / name for name in codes], cache, environment
        runs = batch.run(sys.executable, *given, workers=1, again=again)
        return {path.name: result for path, result in runs}, [*ran]

    monkeypatch.setattr(batch.Runner, "run", fake)
    return run


def test_what_has_run_is_not_run_again(run):
    first, ran = run(a="0", b="1")
    assert ran == [("a", False), ("b", False)]
    assert [result.returncode for result in first.values()] == [0, 1]
    assert run(a="0", b="1") == (first, [])
    assert run(a="0", b="2")[1] == [("b", False)]
    assert run("2.0", a="0")[1] == [("a", False)]
    assert run(again=True, a="0")[1] == [("a", False)]


def test_what_was_stopped_is_run_again(run):
    # Twice each time: a lock may have been lost in forking.
    for _ in range(2):
        found, ran = run(a="too long")
        assert found["a"].stopped == "too long"
        assert ran == [("a", False), ("a", True)]


def test_what_was_interrupted_goes_on(tmp_path, cache):
    paths = [tmp_path / "a.py", tmp_path / "slow.py"]
    for path, code in zip(paths, ("", "while True: pass"), strict=True):
        path.write_text(code)
    given = (sys.executable, paths, cache, "1.0")
    runs = batch.run(*given, workers=2, preload=(), limit=600)
    assert next(runs)[0].stem == "a"
    runs.close()  # ends the other, of which nothing is kept
    assert len([*cache.folder.iterdir()]) == 1
    again = batch.run(*given, workers=1, preload=(), limit=600)
    assert next(again)[0].stem == "a"
