"""What the guide keeps of runs on other TensorFlows is whole and true."""

from datetime import date

import pytest

from guide.measure import matrix as measured
from guide.project import here
from guide.tables import matrix
from guide.verify import batch, record, verdict

PROJECT = here()
DATA = matrix.load(PROJECT)


def test_every_release_has_its_environment():
    assert tuple(DATA["environments"]) == measured.RELEASES
    for release, versions in DATA["environments"].items():
        assert versions["tensorflow-cpu"] == release
        assert {"python", "keras", "numpy", "date"} <= set(versions)
        assert date.fromisoformat(versions["date"]) <= date.today()
        keras = 2 if tuple(map(int, release.split(".")[:2])) < (2, 16) else 3
        assert versions["keras"].startswith(f"{keras}.")


def test_every_run_ends_in_a_known_way():
    known = set(map(PROJECT.name, PROJECT.sources()))
    for name, entry in DATA["snippets"].items():
        assert name in known
        assert set(entry) == {"made_from", "runs"}
        assert set(entry["runs"]) <= set(measured.RELEASES), name
        for run in entry["runs"].values():
            ends = verdict.Outcome(run["ends"])
            assert set(run) - {"ends"} == ({"text"} & set(run)), name
            assert ("text" in run) == (ends not in ("same", "works")), name


@pytest.mark.weekly  # not at every turn: a new snippet may wait for its runs
def test_every_snippet_was_run_on_every_release():
    every = set(map(PROJECT.name, matrix.candidates(PROJECT)))
    missing = sorted(every - set(matrix.current(PROJECT, DATA)))
    assert not missing, (
        f"changed since they were run: {measured.COMMAND} {' '.join(missing)}"
    )


def test_the_guides_own_release_prints_what_the_pages_show():
    """All but what a newer Keras prints otherwise: 2.21 came with 3.13."""
    runs = matrix.current(PROJECT, DATA)
    others = [n for n, r in runs.items() if r["2.21.0"]["ends"] != "same"]
    assert len(others) < len(runs) / 10, others


@pytest.mark.weekly
@pytest.mark.parametrize("release", ["2.17.1"])
def test_an_older_release_run_now_ends_as_kept(release, tmp_path):
    """One snippet in twenty, really run on an older TensorFlow."""
    snippets = matrix.candidates(PROJECT)[::20]
    python, versions = measured.environment(PROJECT, release)
    assert versions | {"date": ""} == DATA["environments"][release] | {
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
        name: DATA["snippets"][name]["runs"][release]["ends"] for name in ended
    }
