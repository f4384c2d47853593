"""The save and load matrix: run in batches, kept, drawn."""

import itertools
import sys

import pytest
from bs4 import BeautifulSoup

from guide import text
from guide.measure import saving as measuring
from guide.project import LANGUAGES, GuideError, Project, here
from guide.tables import datafile, saving
from guide.verify import record

DATA = saving.load(here())
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
    if (command, name) == ("read", "lstm\\t.h5"):
        os.kill(os.getpid(), 11)
    cannot = (command, name) == ("write", "subclassed\\t.h5")
    print(json.dumps([name, {"written": "Error: no" if cannot else "yes"}
        if command == "write" else {"load_model": "equal"}]), flush=True)
"""
"""Does as ``every_way.py`` does, without any Keras."""


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Return a project whose program is the one above, in one environment."""
    program = tmp_path / "snippets" / measuring.PROGRAM
    program.parent.mkdir(parents=True)
    program.write_text(PROGRAM)
    places = {
        "old": measuring.Place("tf_keras", ()),
        "new": measuring.Place("keras", ()),
    }
    monkeypatch.setattr(measuring, "PLACES", places)
    monkeypatch.setattr(measuring, "WRITERS", ("old",))
    return Project(tmp_path)


def ran(project):
    """Return what was run until now."""
    logs = project.root.glob(".cache/saving/*/log")
    return [line for log in logs for line in log.read_text().splitlines()]


def test_a_writer_writes_and_each_reader_reads(project):
    measuring.measure(project, print)
    data = saving.load(project)
    # After the crash, the reader goes on with the rest.
    read = ["read tf_keras", "read tf_keras", "read keras", "read keras"]
    assert ran(project) == ["write tf_keras", *read]
    assert data["code"] == measuring.code(project)
    assert data["written"]["old"]["lstm"][".h5"] == {"written": "yes"}
    found = data["read"]["old"]["new"]
    assert found["conv"][".h5"] == found["trained"]["Checkpoint"] == NEAREST
    assert found["subclassed"][".h5"] == {"written": "Error: no"}
    assert found["lstm"][".h5"] == {
        "read": "the process ended with status -11"
    }
    assert [*found] == [*measuring.MODELS]
    assert [*found["subclassed"]] == [*measuring.FORMATS]
    assert datafile.altered(project) == []


def test_what_was_run_is_run_again_only_for_another_program(project):
    measuring.measure(project, print)
    before = ran(project)
    measuring.measure(project, print)
    assert ran(project) == before
    program = project.snippets / measuring.PROGRAM
    program.write_text(PROGRAM + "# another\n")
    measuring.measure(project, print)
    assert len(ran(project)) == 2 * len(before)


@pytest.mark.parametrize(
    ("kept", "again"),
    [
        # What was written by half is not read.
        (0, ["write tf_keras", "read tf_keras", "read tf_keras"]),
        (2, []),
    ],
)
def test_an_interrupted_run_goes_on_where_it_was(
    kept, again, project, monkeypatch
):
    put, calls = record.Cache.put, itertools.count()

    def interrupted(*arguments):
        if next(calls) == kept:
            raise KeyboardInterrupt
        put(*arguments)

    with monkeypatch.context() as context:
        context.setattr(record.Cache, "put", interrupted)
        with pytest.raises(KeyboardInterrupt):
            measuring.measure(project, print)
    assert not (project.root / "data" / "saving.json").exists()
    before = ran(project)
    measuring.measure(project, print)
    assert ran(project) == [*before, *again, "read keras", "read keras"]


def test_a_program_that_fails_is_reported_in_a_line(project, monkeypatch):
    place = {"old": measuring.Place("no_keras", ())}
    monkeypatch.setattr(measuring, "PLACES", place)
    with pytest.raises(GuideError, match="^old cannot write: no such module"):
        measuring.measure(project, print)


def test_a_place_names_versions_and_runs_there():
    ours = record.installed()
    own = measuring.PLACES["keras3"]
    assert own.command() == [sys.executable]
    assert own.versions()["tensorflow"] == ours["tensorflow"]
    jax = measuring.PLACES["jax"]
    assert jax.versions()["keras"] == ours["keras"]
    assert jax.versions()["jax"] == "0.10.2"
    *uv, python, keras, _, pin, _, program = jax.command()
    assert uv == "uv run --isolated --no-project --python".split()
    assert python == ours["python"]
    assert keras == f"--with=keras=={ours['keras']}"
    assert (pin, program) == ("--with=jax==0.10.2", "python")


def test_the_nearest_way_gives_the_kind():
    found = {
        "load_model": "ValueError: no",
        "TFSMLayer": "predicts",
        "load_weights": "equal",
        "npz": "continues",
    }
    cell = saving.cell("trained", "SavedModel", found)
    assert (cell.kind, cell.way) == ("code", "load_weights")
    assert cell.predicts == "TFSMLayer"
    del found["load_weights"]
    assert saving.cell("trained", "SavedModel", found).kind == "predicts"
    later = saving.cell(saving.GOES_ON, "SavedModel", found)
    assert (later.kind, later.way, later.predicts) == ("writer", "npz", None)
    asis = saving.cell("lstm", ".weights.h5", {"load_weights": "equal"})
    assert asis.kind == "asis"
    never = saving.cell("lstm", ".h5", {"load_model": "ValueError: no"})
    assert (never.kind, never.way) == ("never", None)
    found = {"load_model": "ValueError: no", "optimizer.build": "continues"}
    assert saving.cell(saving.GOES_ON, ".keras", found).kind == "code"
    none = saving.cell("lstm", ".h5", {"written": "NotImplementedError"})
    assert none.kind == "unwritten"


@pytest.fixture
def shown(tmp_path):
    """Return a project with data in which three cells do not load as is."""

    def found(**others):
        every = {m: NEAREST for m in measuring.MODELS}
        every["trained"] = {"load_model": "continues"}
        return {
            m: dict.fromkeys(measuring.FORMATS, ways) | others.get(m, {})
            for m, ways in every.items()
        }

    message = "TypeError: bad <b>. Long. Exception encountered: y|z"
    code = {".keras": {"load_model": message, "load_weights": "equal"}}
    npz = {".h5": {"load_model": "equal", "npz": "continues"}}
    jax = found(lstm=code, conv=code, trained=npz)
    read = {"tf215": {"jax": jax, "keras3": found()}}
    project = Project(tmp_path)
    datafile.save(project, "saving", DATA | {"read": read})
    return project


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_has_a_cell_for_everything(shown, language):
    texts = text.load(language)["saving"]
    html = BeautifulSoup(saving.picture(shown, language), "html.parser")
    rows = html.select("tbody tr")
    assert [row.th.get_text() for row in rows] == [*texts["models"].values()]
    assert {len(row.select("td")) for row in rows} == {10}
    marks = {
        (row.th.get_text(), place, cell.get_text(), cell["aria-label"])
        for row in rows
        for place, cell in enumerate(row.select("td"))
        if cell["class"] != ["asis"]
    }
    models, said = texts["models"], texts["said"]
    assert marks == {
        (models["conv"], 0, "C", said["code"]),
        (models["lstm"], 0, "C", said["code"]),
        (models["goes_on"], 1, "W", said["writer"]),
    }
    pairs = saving.pairs(shown, language)
    for link in html.select("thead a"):
        assert f"{{ {link['href']} }}" in pairs
    legend = BeautifulSoup(saving.legend(shown, language), "html.parser")
    counts = {
        r.td["class"][0]: r.get_text() for r in legend.select("tbody tr")
    }
    assert counts["code"].endswith("2") and counts["asis"].endswith("97")


def test_tables_say_what_fails_and_what_helps(shown):
    tables = saving.pairs(shown, "en")
    assert (
        "| **`.keras`** conv, LSTM | [code and `load_weights`](#code) | "
        "`` TypeError: bad <b> … y\\|z `` |"
    ) in tables
    assert "trains on | [weights as `.npz`](#npz) | no error, but tr" in tables
    assert tables.count("Everything loads as it is.") == 1


def test_every_way_and_kind_has_its_words_and_its_heading():
    for language in LANGUAGES:
        texts = text.load(language)["saving"]
        assert {*texts["ways"]} == {*saving.WAYS}
        assert [*texts["kinds"]] == [*texts["said"]] == [*saving.SYMBOLS]
        assert [*texts["models"]] == [*measuring.MODELS, saving.GOES_ON]
        assert {*texts["places"]} == {*measuring.PLACES}
        page = (here().docs / language / "fix/save/matrix.md").read_text()
        for _, anchor in saving.WAYS.values():
            assert f"{{ #{anchor} }}" in page


def test_the_data_have_every_cell_on_the_versions_of_now():
    places = measuring.PLACES
    now = {name: place.versions() for name, place in places.items()}
    assert DATA["versions"] == now, f"run {measuring.COMMAND}"
    assert [*DATA["read"]] == [*measuring.WRITERS]
    for readers in DATA["read"].values():
        assert [*readers] == [*places]
        for found in readers.values():
            every = [f"{m}\t{f}" for m, those in found.items() for f in those]
            assert sorted(every) == sorted(measuring.NAMES)
            for those in found.values():
                for ways in those.values():
                    assert ways and all(ways.values())
                    assert "the process ended" not in str(ways)


@pytest.mark.weekly  # a changed program may wait for its run
def test_the_data_are_of_the_programs_as_they_are():
    assert DATA["code"] == measuring.code(here()), f"run {measuring.COMMAND}"
