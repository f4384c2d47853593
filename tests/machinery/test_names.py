"""The history of names: asked of an interpreter, put into the data, told."""

import sys
from datetime import datetime
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from guide.measure import api_history as measuring
from guide.project import GuideError, Project, here
from guide.tables import api_history, datafile, registry
from guide.tables.api_history import Change, differences
from guide.verify import environment

SMALL = """
print('noise')
class A:
    def __init__(self, lr=0.1, *, f=print): ...
    @classmethod
    def c(cls, x, /, y=(1, 'a'), *z): ...
    p = property(lambda self: 1)
class Empty: ...
"""
ASKED = {
    "keras.A": "(lr=0.1, *, f=...)",
    "keras.A.c": "(x, /, y=(1, 'a'), *z)",
    "keras.A.p": None,
    "keras.Empty": "()",
}


def data(signatures=(), **lanes):
    """Return data of the name keras.A, by lane: releases, ranges."""
    every = dict.fromkeys(api_history.LANES, ({}, []))
    every |= {lane.replace("__", "."): both for lane, both in lanes.items()}
    ranges = {lane: found for lane, (_, found) in every.items() if found}
    return {
        "date": "2026-11-21",
        "until": "2020-01-01T00:00:00Z",
        "lanes": {lane: those for lane, (those, _) in every.items()},
        "names": {"keras.A": {"signatures": [*signatures], **ranges}},
    }


@pytest.fixture
def told():
    """Return data in which everything happens to a name."""
    years = {"1.0": 2016, "1.1": 2017, "2.0": 2018, "2.1": 2019}
    keras = {version: f"{year}-04-01" for version, year in years.items()}
    tf = {"1.4.1": "2017-05-01", "2.0.0": "2019-09-01"}
    return data(
        ["(lr)", "(rate)"],
        keras=(keras, [["1.0", "1.0", 0], ["2.0", "2.0", 1]]),
        tf__keras=(tf, [["1.4.1", "1.4.1", 0], ["2.0.0", "2.0.0", "why"]]),
    )


def test_an_interpreter_says_what_a_name_is(tmp_path, monkeypatch):
    (tmp_path / "keras.py").write_text(SMALL)
    given = {"PYTHONPATH": str(tmp_path)}
    monkeypatch.setattr(environment, "variables", lambda: given)
    every = data()
    every["names"] = dict.fromkeys([*ASKED, "keras.B"], {"signatures": []})
    every["names"]["tf.A"] = {"signatures": []}
    asked = here(), every, "keras", sys.executable
    assert measuring.ask(*asked) == ASKED
    for code, said in {
        "raise ValueError('broken')": "names.py: .*broken$",
        "raise ImportError": "knows none of its names",
    }.items():
        (tmp_path / "keras.py").write_text(code)
        with pytest.raises(GuideError, match=said):
            measuring.ask(*asked)


@pytest.mark.parametrize(
    ("known", "found"),
    [
        ("(a, b=1)", True),
        ("(a, b=EPSILON)", True),  # what the name stood for, it does not say
        ("(a, b=2)", False),
        ("(b=1, a=1)", False),
        ("(a, *, b=1)", False),
    ],
)
def test_a_signature_that_says_the_same_is_not_new(known, found):
    said = measuring.known_as("(a, b=1)", ["(x)", known, "(y)"])
    assert said == (known if found else "(a, b=1)")
    assert measuring.known_as("(a, b=...)", ["(a, b=f)"]) == "(a, b=f)"


def test_a_release_is_put_in_its_place():
    releases = {"1.0": "2016-01-01", "3.0": "2018-01-01"}
    found = data(["(lr)"], keras=(releases, [["1.0", "3.0", 0]]))
    measuring.add(found, "keras", "2.0", "2017-01-01", {"keras.A": "(rate)"})
    measuring.add(found, "keras", "3.1", "2019-01-01", {})
    measuring.add(found, "keras", "3.2", "2020-01-01", {"keras.A": None})
    signatures, *others = found["names"]["keras.A"].values()
    assert signatures == ["(lr)", "(rate)"]
    states = ("1.0", 0), ("2.0", 1), ("3.0", 0), ("3.2", None)
    assert others == [[[version, version, n] for version, n in states]]
    order = [*found["lanes"]["keras"]]
    assert order == ["1.0", "2.0", "3.0", "3.1", "3.2"]
    # The picture goes as far as the newest release.
    assert found["until"] >= "2020-01-01"


def test_a_tensorflow_replaces_the_patch_or_candidate_before():
    releases = {"2.1.0": "2020-01-01", "2.2.0rc0": "2020-03-01"}
    found = data(["(lr)"], tf=(releases, []))
    measuring.add(found, "tf", "2.1.1", "2020-02-01", {})
    measuring.add(found, "tf", "2.2.0", "2020-04-01", {})
    days = {"2.1.1": "2020-01-01", "2.2.0": "2020-04-01"}
    assert found["lanes"]["tf"] == days


def test_the_guide_and_a_tensorflow_are_asked(tmp_path, monkeypatch):
    own = {"keras": "3.0", "tf-keras": "2.20"}
    there = {"tf-keras": "2.20", "tensorflow-cpu": "2.20.0"}
    index = SimpleNamespace(uploaded=lambda release: datetime(2020, 5, 1))
    asked = []

    def ask(project, data, lane, python):
        asked.append((lane, python))
        return {"keras.A": "(new)"}

    kept = data(["(a)"], keras=({"2.9": "2019-01-01"}, [["2.9", "2.9", 0]]))
    datafile.save(Project(tmp_path), "api-history", kept)
    for place, name, value in (
        (measuring, "ask", ask),
        (measuring, "names", lambda project: {"keras.A", "keras.B"}),
        (measuring, "Index", lambda project: index),
        (measuring.record, "installed", lambda: own),
        (measuring.matrix, "environment", lambda *_: ("old", there)),
    ):
        monkeypatch.setattr(place, name, value)
    measuring.update(Project(tmp_path), ["2.20.0"], print)
    assert asked == [
        *(("keras", sys.executable), ("tf_keras", sys.executable)),
        *(("tf.keras", "old"), ("tf_keras", "old"), ("tf", "old")),
    ]
    found = datafile.load(Project(tmp_path), "api-history")
    assert found["names"]["keras.A"]["keras"] == [
        *(["2.9", "2.9", 0], ["3.0", "3.0", 1])
    ]
    assert found["names"]["keras.B"] == {"signatures": []}
    assert found["lanes"]["tf"] == {"2.20.0": "2020-05-01"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("(lr=0.1, b=1)", "(learning_rate=0.1, b=1)", ["lr → learning_rate"]),
        ("(a, b)", "(a)", ["− b"]),
        ("(a)", "(a, *, b=2, **k)", ["+ *, b, **k"]),
        ("(a, b=1e-8)", "(a=1, b=None)", ["a = … → 1", "b = 1e-08 → None"]),
        ("(a, b)", "(b, a)", ["⇄ b"]),
        ("(a, /, b, *c, d=e)", "(a, b, *c, d=e)", ["− /"]),
    ],
)
def test_a_change_is_said(old, new, said):
    assert differences(old, new) == said


def test_what_happened_is_told_in_order(told):
    found = api_history.history(told, "keras.A", "keras")
    found += api_history.history(told, "keras.A", "tf.keras")
    assert found == [
        Change("keras", "1.1", "gone"),
        Change("keras", "2.0", "come"),
        Change("keras", "2.0", "changed", ("lr → rate",)),
        Change("keras", "2.1", "gone"),
        Change("tf.keras", "2.0.0", "unreadable", ("why",)),
    ]


def test_a_row_shows_when_a_name_was_there(told, tmp_path):
    datafile.save(Project(tmp_path), "api-history", told)
    html = registry.fill("apihistory", Project(tmp_path), tmp_path, "en")
    (row,) = BeautifulSoup(html, "html.parser").select("tbody tr")
    assert row["id"] == "keras.A"
    assert [*row.select("td")[1].stripped_strings] == [
        *("keras", "1.0 to 1.0, 2.0 to 2.0", "tf.keras", "since 1.4"),
        *("keras", "2.0:", "lr → rate"),
    ]
    said = registry.fill("apihistorycounts", Project(tmp_path), tmp_path, "en")
    assert "**1**, in **6** releases, read on 2026-11-21" in said
    assert "**1** have changed their parameters, **0** never have" in said
    assert "most changes: [`keras.A`](#keras.A) (1)." in said
    assert "For **1**, some release could not be read" in said
    # A year is 12 wide; the last release counts until the end of the data.
    paths = {path["class"][0]: path["d"] for path in row.select("path")}
    assert paths == {
        "there": "M15 2h12v4h-12zM39 2h12v4h-12zM28 10h28v4h-28z",
        "unread": "M56 10h4v4h-4z",
        "mark": "M39 1v6",
    }
