"""Who cuts a command off loses nothing: the same command goes on."""

from datetime import UTC, datetime

import pytest

from guide.index import Release
from guide.measure.api_history import gather
from guide.project import GuideError
from guide.tables import datafile as measured
from guide.tables.api_history import data

BELOW = {"keras": ["f", "g"], "tf": []}
READINGS = [
    data.Reading(
        "keras", k, datetime(2020, int(k.version), 1, tzinfo=UTC), ("k",), k
    )
    for k in (Release("k", "1"), Release("k", "2"))
]


@pytest.fixture
def history(guide, served, monkeypatch):
    """Return a function that reads two releases; it returns the data."""
    index, _ = served
    monkeypatch.setattr(gather, "index", lambda project: index)
    monkeypatch.setattr(gather, "wanted", lambda project: BELOW)
    monkeypatch.setattr(gather, "readings", lambda *_: READINGS)
    monkeypatch.setattr(gather.versions, "until", lambda project: "2026-11-20")

    def history():
        gather.update(guide, lambda line: None)
        assert measured.altered(guide) == []
        return data.load(guide)["names"]

    return history


WHOLE = {
    "keras.f": {
        "signatures": ["(b)", "(a)"],
        "keras": [["1", "1", 0], ["2", "2", 1]],
    },
    "keras.g": {"signatures": ["(c)"], "keras": [["2", "2", 0]]},
}


def stopped(history, error, index):
    """Run what is cut off; say what is kept whole by then."""
    with pytest.raises(error):
        history()
    return {
        path: path.read_bytes()
        for path in index.cache.rglob("*")
        if path.is_file()
    }


# The archive; the list of the wheel's files; two of these.
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_release_that_came_by_half_is_fetched_again(
    number, history, served, guide
):
    index, server = served
    before = {"old": "data"}
    measured.save(data.data_file(guide), before)
    server.cut = number
    kept = stopped(history, GuideError, index)
    assert data.load(guide) == before
    asked, server.asked, server.cut = server.asked, [], 0
    assert len(asked) == number
    assert history() == WHOLE
    assert len(server.asked) <= 4 - number + 2  # the list, and what is left
    for path, content in kept.items():
        assert path.read_bytes() == content


def test_cut_off_anywhere_the_history_comes_out_whole(
    history, served, guide, cut_off
):
    index, server = served
    index.cache.mkdir()
    times = cut_off(
        guide, history, lambda: data.load(guide)["names"], index.cache
    )
    # Three files, two lists of them, two answers, the data and their sum.
    assert times == 9


def test_data_are_of_their_sums_wherever_they_were_cut_off(guide, cut_off):
    file = guide.root / "data" / "a.json"
    measured.save(file, 1)
    times = cut_off(guide, lambda: measured.save(file, 2), file.read_text)
    assert times == 2
