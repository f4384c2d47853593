"""What the guide keeps of runs on other TensorFlows is whole and true."""

import pytest

from guide.measure import matrix as measured
from guide.project import here
from guide.tables import matrix
from guide.verify import batch, record, verdict

PROJECT = here()
RUNS = matrix.load(PROJECT)


def test_every_release_has_its_environment():
    """The last TensorFlow with Keras 2 is 2.15."""
    assert tuple(RUNS["environments"]) == measured.RELEASES
    for release, versions in RUNS["environments"].items():
        assert versions["tensorflow-cpu"] == release
        old = tuple(map(int, release.split(".")[:2])) < (2, 16)
        assert versions["keras"][0] == ("2" if old else "3")


@pytest.mark.weekly  # not at every turn: a new snippet may wait for its runs
def test_every_snippet_was_run_on_every_release():
    every = set(map(PROJECT.name, matrix.candidates(PROJECT)))
    missing = sorted(every - set(matrix.current(PROJECT, RUNS)))
    assert not missing, (
        f"changed since they were run: uv run guide matrix {' '.join(missing)}"
    )


def test_the_guides_own_release_prints_what_the_pages_show():
    """All but what a newer Keras prints otherwise: 2.21 came with 3.13."""
    runs = matrix.current(PROJECT, RUNS)
    others = [n for n, r in runs.items() if r["2.21.0"]["ends"] != "same"]
    assert len(others) < len(runs) / 10, others


@pytest.mark.weekly
@pytest.mark.parametrize("release", ["2.17.1"])
def test_an_older_release_run_now_ends_as_kept(release, tmp_path):
    """One snippet in twenty, really run on an older TensorFlow."""
    snippets = matrix.candidates(PROJECT)[::20]
    python, versions = measured.environment(PROJECT, release)
    assert versions | {"date": ""} == RUNS["environments"][release] | {
        "date": ""
    }
    cache = record.Cache(tmp_path)
    ended = {
        PROJECT.name(path): verdict.judge(path, result, by_message=True)
        for path, result in batch.run(
            python, snippets, cache, release, workers=2
        )
    }
    assert {name: found.outcome for name, found in ended.items()} == {
        name: RUNS["snippets"][name]["runs"][release]["ends"] for name in ended
    }
