"""The save and load matrix: run in batches, kept, drawn."""

import itertools
import sys

import pytest
from bs4 import BeautifulSoup

from guide import text
from guide.measure import saving as measuring
from guide.project import GuideError, here
from guide.tables import datafile, saving
from guide.verify import record

DATA = datafile.load(here(), "saving")
NEAREST = {"load_model": "equal"}
PROGRAM = """
import json, os, sys

command, module, folder = sys.argv[1:]
if module == "no_keras":
    sys.exit("no such module")
os.makedirs(folder, exist_ok=True)
with open(folder + "/../log", "a") as log:
    print(command, module, file=log)
for line in sys.stdin:
    name = line[:-1]
    cannot = (command, name) == ("write", "subclassed\\t.h5")
    print(json.dumps([name, {"written": "Error: no" if cannot else "yes"}
        if command == "write" else {"load_model": "equal"}]), flush=True)
"""
"""Does as ``every_way.py`` does, without any Keras."""
RAN = ["write tf_keras", "read tf_keras", "read keras"]


@pytest.fixture
def project(guide, monkeypatch):
    guide.snippet(measuring.PROGRAM, PROGRAM)
    old, new = (measuring.Place(x, ()) for x in ("tf_keras", "keras"))
    monkeypatch.setattr(measuring, "PLACES", {"old": old, "new": new})
    monkeypatch.setattr(measuring, "WRITERS", ("old",))
    return guide


def ran(project):
    logs = project.root.glob(".cache/saving/*/log")
    return [line for log in logs for line in log.read_text().splitlines()]


def test_an_interrupted_run_goes_on_where_it_was(project, monkeypatch):
    with monkeypatch.context() as context:
        context.setattr(record.Cache, "put", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            measuring.measure(project, print)
    assert datafile.load(project, "saving") is None
    # What was written by half is not read, but written again.
    for _ in range(2):
        measuring.measure(project, print)
        assert ran(project) == [RAN[0], *RAN]
    data = datafile.load(project, "saving")
    assert data["code"] == measuring.code(project)
    assert data["written"]["old"]["lstm"][".h5"] == {"written": "yes"}
    found = data["read"]["old"]["new"]
    assert found["conv"][".h5"] == found["trained"]["Checkpoint"] == NEAREST
    assert found["subclassed"][".h5"] == {"written": "Error: no"}
    assert [*found] == [*measuring.MODELS]
    assert [*found["subclassed"]] == [*measuring.FORMATS]
    # Another program is run anew.
    project.snippet(measuring.PROGRAM, PROGRAM + "# another\n")
    measuring.measure(project, print)
    assert len(ran(project)) == 1 + 2 * len(RAN)


def test_a_program_that_fails_is_reported_in_a_line(project, monkeypatch):
    place = {"old": measuring.Place("no_keras", ())}
    monkeypatch.setattr(measuring, "PLACES", place)
    with pytest.raises(GuideError, match="every_way.py: no such module"):
        measuring.measure(project, print)


def test_a_place_names_versions_and_runs_there():
    assert measuring.PLACES["keras3"].command() == [sys.executable]
    own, jax = record.installed(), measuring.PLACES["jax"]
    assert jax.versions()["jax"] == "0.10.2"
    command = " ".join(jax.command())
    assert f"--python {own['python']} --with=keras=={own['keras']} " in command


NO = {"load_model": "ValueError: no"}
PREDICTS = NO | {"TFSMLayer": "predicts"}


@pytest.mark.parametrize(
    ("row", "ways", "outcome"),
    [
        (
            "trained",
            PREDICTS | {"load_weights": "equal", "npz": "continues"},
            ("code", "load_weights", "TFSMLayer"),
        ),
        (
            *("trained", PREDICTS | {"npz": "equal"}),
            ("predicts", "npz", "TFSMLayer"),
        ),
        (
            *(saving.GOES_ON, PREDICTS | {"npz": "continues"}),
            ("writer", "npz", None),
        ),
        ("lstm", {"load_weights": "equal"}, ("asis", "load_weights", None)),
        ("lstm", NO, ("never", None, None)),
        (
            *(saving.GOES_ON, NO | {"optimizer.build": "continues"}),
            ("code", "optimizer.build", None),
        ),
        ("lstm", {"written": "Error"}, ("unwritten", None, None)),
    ],
)
def test_the_nearest_way_gives_the_kind(row, ways, outcome):
    models = dict.fromkeys(("lstm", "trained"), {".h5": ways})
    found = saving.cells({"read": {"keras3": {"jax": models}}})
    (cell,) = (cell for cell in found if cell.row == row)
    assert (cell.kind, cell.way, cell.predicts) == outcome


def test_the_picture_has_every_cell_and_the_tables_what_fails(guide):
    every = dict.fromkeys(measuring.MODELS, NEAREST)
    every["trained"] = {"load_model": "continues"}
    whole, jax = (
        {m: dict.fromkeys(measuring.FORMATS, x) for m, x in every.items()}
        for _ in range(2)
    )
    message = "TypeError: bad <b>. Long. Exception encountered: y|z"
    code = {"load_model": message, "load_weights": "equal"}
    jax["lstm"][".keras"] = jax["conv"][".keras"] = code
    jax["trained"][".h5"] = NEAREST | {"npz": "continues"}
    read = {"tf215": {"jax": jax, "keras3": whole}}
    datafile.save(guide, "saving", DATA | {"read": read})
    picture, legend = (
        BeautifulSoup(guide.fill(f"saving{part}", "ja"), "html.parser")
        for part in ("map", "legend")
    )
    rows = picture.select("tbody tr")
    assert {len(row.select("td")) for row in rows} == {10}
    models = text.load("ja")["saving"]["models"]
    assert [row.th.get_text() for row in rows] == [*models.values()]
    marks = {
        (row.th.get_text(), place, cell.get_text(), cell["aria-label"])
        for row in rows
        for place, cell in enumerate(row.select("td"))
        if cell["class"] != ["asis"]
    }
    assert marks == {
        ("畳み込み", 0, "C", "コードを使う"),
        ("LSTM", 0, "C", "コードを使う"),
        ("学習の続き", 1, "W", "保存した側の Keras から渡す"),
    }
    counts = [row.get_text(" ") for row in legend.select("tbody tr")]
    assert [said.split()[-1] for said in counts[:3]] == ["97", "0", "2"]
    english = guide.fill("savingpairs")
    assert (
        "| **`.keras`** conv, LSTM | [code and `load_weights`](#code) | "
        "`` TypeError: bad <b> … y\\|z `` |"
    ) in english
    assert "[weights as `.npz`](#npz) | no error, but tr" in english
    assert english.count("Everything loads as it is.") == 1


def test_the_data_have_every_cell_on_the_versions_of_now():
    places = measuring.PLACES
    now = {name: place.versions() for name, place in places.items()}
    assert DATA["versions"] == now, "run uv run guide saving"
    cells = {
        (writer, reader, f"{model}\t{format_}")
        for writer, readers in DATA["read"].items()
        for reader, found in readers.items()
        for model, formats in found.items()
        for format_, ways in formats.items()
        if ways and all(ways.values())
    }
    wanted = (measuring.WRITERS, places, measuring.NAMES)
    assert cells == {*itertools.product(*wanted)}


@pytest.mark.weekly  # a changed program may wait for its run
def test_the_data_are_of_the_programs_as_they_are():
    assert DATA["code"] == measuring.code(here()), "run uv run guide saving"
