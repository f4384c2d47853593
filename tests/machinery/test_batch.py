"""Long commands go on where they were."""

import os

import pytest

from guide.verify import batch
from guide.verify.record import Cache


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


def test_a_result_is_found_by_all_that_decides_it(cache):
    assert cache.get("run", "a") is None
    cache.put({"x": 1}, "run", "a")
    assert cache.get("run", "a") == {"x": 1}
    for key in (("run", "b"), ("run",), ("runa",), ("run", "a", "")):
        assert cache.get(*key) is None


def test_a_write_that_is_cut_off_leaves_nothing(cache, monkeypatch):
    cache.put({"x": 1}, "kept")

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    for key in ("kept", "new"):
        with pytest.raises(KeyboardInterrupt):
            cache.put({"x": 2}, key)
    assert cache.get("kept") == {"x": 1}
    assert cache.get("new") is None
    assert len([*cache.folder.iterdir()]) == 1


@pytest.fixture
def run(tmp_path, cache):
    """Return a function that runs snippets, and notes which really ran."""
    log = tmp_path / "log"
    paths = []
    for name, code in {
        "a": "",
        "b": "1 / 0",
        "slow": "while True: pass",
    }.items():
        path = tmp_path / f"{name}.py"
        path.write_text(f"open({str(log)!r}, 'a').write('{name} ')\n{code}\n")
        paths.append(path)

    def run(paths=paths, environment="1.0", take=None):
        log.write_text("")
        runs = batch.run(
            os.sys.executable,
            paths,
            cache,
            environment,
            workers=1,
            preload=(),
            limit=1,
        )
        found = {}
        for path, result in runs:
            found[path.stem] = result
            if len(found) == take:
                runs.close()
        return found, log.read_text().split()

    run.paths = paths
    return run


def test_what_has_run_is_not_run_again(run):
    a, b, _ = run.paths
    first, ran = run([a, b])
    assert ran == ["a", "b"]
    assert [first["a"].returncode, first["b"].returncode] == [0, 1]
    assert run([a, b]) == (first, [])
    b.write_text(f"{b.read_text()}\n2\n")
    assert run([a, b])[1] == ["b"]
    assert run([a], environment="2.0")[1] == ["a"]


def test_what_was_interrupted_goes_on(run):
    assert [*run(take=1)[0]] == ["a"]
    assert "a" not in run(run.paths[:2])[1]


def test_what_was_stopped_is_run_again(run):
    # Twice each time: a lock may have been lost in forking.
    slow = run.paths[2:]
    for _ in range(2):
        found, ran = run(slow)
        assert found["slow"].stopped == "stopped at its time limit of 1 s"
        assert ran == ["slow", "slow"]
