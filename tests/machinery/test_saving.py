"""The save and load matrix: run in batches, kept, drawn."""

import copy
import json
import os
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from guide.measure.saving.models import FORMATS, MODELS

from guide import text
from guide.measure.saving import command
from guide.project import LANGUAGES, GuideError, Project, here
from guide.tables import saving as page
from guide.verify import runner

NEAREST = {"load_model": "equal"}
PAIRS = [(w, r) for w in command.WRITERS for r in command.READERS]


def places():
    """Return versions as environments have them, all alike."""
    names = ("python", "tensorflow", "tensorflow-cpu", "keras", "tf-keras")
    return {place: dict.fromkeys(names, "1.2.3") for place in command.PLACES}


@pytest.fixture
def data():
    """Return what was found where everything loads as it is."""
    found = {m: {f: dict(NEAREST) for f in FORMATS} for m in MODELS}
    return {
        "code": command.code(),
        "date": "2026-11-21",
        "platform": "Linux x86_64",
        "versions": places(),
        "written": {w: {} for w in command.WRITERS},
        "read": {
            w: {r: copy.deepcopy(found) for r in command.READERS}
            for w in command.WRITERS
        },
    }


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path)


@pytest.fixture
def keep(project):
    """Return a function that writes the data of a project."""

    def keep(data):
        command.data_file(project).parent.mkdir(exist_ok=True)
        command.data_file(project).write_text(json.dumps(data))
        return project

    return keep


@pytest.fixture
def ran(monkeypatch):
    """Return the batches that were run, without running them."""
    done = []

    def run(project, place, what, folder, cells):
        # It writes into `<writer>.part`.
        done.append((folder.stem, None if what == "write" else place))
        folder.mkdir(parents=True, exist_ok=True)
        for cell in cells:
            if what == "write":
                fails = cell == ("subclassed", ".h5")
                yield cell, {"written": "Error: no" if fails else "yes"}
            else:
                yield cell, dict(NEAREST)

    monkeypatch.setattr(command, "run", run)
    monkeypatch.setattr(
        command, "versions", lambda project, place: places()[place]
    )
    return done


def test_each_writer_writes_and_each_reader_reads(project, ran):
    command.measure(project, False, print)
    wanted = []
    for writer in command.WRITERS:
        wanted += [(writer, None), *((writer, r) for r in command.READERS)]
    assert ran == wanted
    data = command.load(project)
    assert data["read"]["tf215"]["jax"]["lstm"][".keras"] == NEAREST
    assert page.complete(data)


def test_what_could_not_be_written_is_not_read(project, ran):
    command.measure(project, False, print)
    found = command.load(project)["read"]["tf215"]["jax"]
    assert found["subclassed"][".h5"] == {"written": "Error: no"}


def test_nothing_is_run_twice_but_on_demand(project, ran):
    said = []
    command.measure(project, False, said.append)
    batches = len(ran)
    command.measure(project, False, said.append)
    assert len(ran) == batches
    assert said[-1] == "All cells are there"
    command.measure(project, True, said.append)
    assert len(ran) == 2 * batches


@pytest.mark.parametrize("again", [False, True])
def test_an_interrupted_run_goes_on_where_it_was(
    again, project, ran, monkeypatch
):
    if again:
        command.measure(project, False, print)
        ran.clear()
    run = command.run

    def interrupted(project, place, what, folder, cells):
        if (folder.name, place) == ("tf_keras", "keras3"):
            raise KeyboardInterrupt
        return run(project, place, what, folder, cells)

    monkeypatch.setattr(command, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        command.measure(project, again, print)
    assert not page.complete(command.load(project))
    monkeypatch.setattr(command, "run", run)
    command.measure(project, False, print)
    assert len(ran) == len({*ran}) == len(PAIRS) + len(command.WRITERS)


def test_the_data_do_not_depend_on_interruptions(project, ran, tmp_path):
    command.measure(project, False, print)
    whole = command.data_file(project).read_text()
    data = json.loads(whole)
    del data["read"]["tf215"]["keras3"], data["versions"]["keras3"]
    command.data_file(project).write_text(json.dumps(data))
    command.measure(project, False, print)
    assert json.loads(command.data_file(project).read_text()) == (
        json.loads(whole)
    )
    assert command.data_file(project).read_text() == whole


def test_cut_off_anywhere_the_data_come_out_whole(project, ran, cut_off):
    times = cut_off(
        project,
        lambda: command.measure(project, False, print),
        lambda: command.load(project),
        project.root / ".cache",
    )
    assert times == 2 * 16  # an empty file, 15 batches


def test_other_programs_begin_anew(project, ran, monkeypatch):
    command.measure(project, False, print)
    monkeypatch.setattr(command, "code", lambda: "other")
    assert len(ran) == 15
    command.measure(project, False, print)
    assert len(ran) == 30


@pytest.fixture
def lost(keep, data):
    """Return a project with a pair to run, and without the files for it."""
    del data["read"]["keras3"]["jax"]
    data["written"]["keras3"] = {
        m: {f: {"written": "yes"} for f in FORMATS} for m in MODELS
    }
    return keep(data)


def test_lost_files_are_written_again(lost, ran):
    command.measure(lost, False, print)
    assert ran == [("keras3", None), ("keras3", "jax")]


def test_files_written_again_by_half_are_not_read(lost, ran, monkeypatch):
    run = command.run

    def interrupted(*arguments):
        yield next(run(*arguments))
        raise KeyboardInterrupt

    with monkeypatch.context() as context:
        context.setattr(command, "run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            command.measure(lost, False, print)
    assert ran == [("keras3", None)]
    command.measure(lost, False, print)
    assert ran[1:] == [("keras3", None), ("keras3", "jax")]


def test_a_worker_that_fails_is_told_in_a_line(project, monkeypatch):
    place = command.Place("no_such_keras")
    monkeypatch.setitem(command.PLACES, "none", place)
    with pytest.raises(GuideError, match="none cannot read: .*no_such_keras"):
        list(command.run(project, "none", "read", project.root, []))


def test_an_environment_that_is_not_to_be_had_is_told(project, monkeypatch):
    def prepare(script):
        raise command.environments.Unavailable(f"{script.name}: no network")

    monkeypatch.setattr(command.environments, "prepare", prepare)
    with pytest.raises(GuideError, match="tf215.py: no network"):
        command.python(project, "tf215")


FAKE = """
import os, sys
sys.path.insert(0, {programs!r})
import formats, worker

class keras:
    class backend:
        clear_session = staticmethod(lambda: None)

def read(file, keras):
    if file.model == "lstm":
        os.kill(os.getpid(), 11)
    return {{"load_model": file.model}}

files = [formats.File(m, ".h5", None) for m in ("conv", "lstm", "lambda")]
while files:
    say = lambda file, found: print(file.model, found, flush=True)
    files = files[worker.fork(read, files, keras, say):]
print(worker.said(ValueError(
    "at <Dense 0x7f3a> config={{'a': {{}}}}.  Exception encountered: no b "
    + "word " * 99), formats.File("m", ".h5", worker.Path("/tmp/x"))))
"""


def test_a_crash_takes_no_other_file(tmp_path):
    program = tmp_path / "fake.py"
    program.write_text(FAKE.format(programs=str(command.PROGRAMS)))
    done = runner.run_command(
        [sys.executable, str(program)], str(tmp_path), 60
    )
    first, crash, last, said = done.output.splitlines()
    assert first == "conv {'load_model': 'conv'}"
    assert "ended with status -11" in crash
    assert last == "lambda {'load_model': 'lambda'}"
    assert said.startswith(
        "ValueError: at <Dense 0x...> config={...}. Exception encountered: no"
    )
    assert said.endswith(" ...")


def test_the_nearest_way_gives_the_kind():
    found = {
        "load_model": "ValueError: no",
        "TFSMLayer": "predicts",
        "load_weights": "equal",
        "npz": "continues",
    }
    here = page.cell("trained", "SavedModel", found)
    assert (here.kind, here.way) == ("code", "load_weights")
    assert here.predicts == "TFSMLayer"
    del found["load_weights"]
    assert page.cell("trained", "SavedModel", found).kind == "predicts"
    later = page.cell(page.GOES_ON, "SavedModel", found)
    assert (later.kind, later.way, later.predicts) == ("writer", "npz", None)
    asis = page.cell("lstm", ".weights.h5", {"load_weights": "equal"})
    assert asis.kind == "asis"
    never = page.cell("lstm", ".h5", {"load_model": "ValueError: no"})
    assert (never.kind, never.way) == ("never", None)
    found = {"load_model": "ValueError: no", "optimizer.build": "continues"}
    assert page.cell(page.GOES_ON, ".keras", found).kind == "code"
    none = page.cell("lstm", ".h5", {"written": "NotImplementedError"})
    assert none.kind == "unwritten"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_has_a_cell_for_everything(keep, data, language):
    data["read"]["tf215"]["jax"]["lstm"][".keras"] = {
        "load_model": "ValueError: <b>",
        "load_weights": "equal",
    }
    html = page.picture(keep(data), language)
    tables = BeautifulSoup(html, "html.parser").find_all("table")
    assert len(tables) == len(command.WRITERS)
    for table in tables:
        rows = table.select("tbody tr")
        assert len(rows) == len(page.ROWS)
        for row in rows:
            assert len(row.select("th[scope=row]")) == 1
            assert len(row.find_all("td")) == 20
        links = [a["href"] for a in table.select("thead a")]
        pairs = page.pairs(keep(data), language)
        assert all(f"{{ {link} }}" in pairs for link in links)
    (cell,) = BeautifulSoup(html, "html.parser").select("td.code")
    said = text.load(language)["saving"]["said"]["code"]
    assert (cell.get_text(), cell["aria-label"]) == ("C", said)


def test_tables_say_what_fails_and_what_helps(keep, data):
    for model in ("lstm", "conv"):
        data["read"]["tf215"]["jax"][model][".keras"] = {
            "load_model": "TypeError: bad `x`. Long. Exception encountered: y",
            "load_weights": "equal",
        }
    data["read"]["tf215"]["jax"]["trained"][".h5"] = {
        "load_model": "equal",
        "npz": "continues",
    }
    tables = page.pairs(keep(data), "en")
    assert (
        "| **`.keras`** conv, LSTM | [code and `load_weights`](#code) | "
        "`` TypeError: bad `x` … y `` |"
    ) in tables
    assert "trains on | [weights as `.npz`](#npz) | no error, but tr" in tables


def test_ways_and_kinds_are_told_and_shown():
    for language in LANGUAGES:
        texts = text.load(language)["saving"]
        assert {*texts["ways"]} == {*page.ANCHORS}
        assert [*texts["kinds"]] == [*texts["said"]] == [*page.SYMBOLS]
        assert [*texts["models"]] == [*page.ROWS]
        assert {*texts["places"]} == {*command.PLACES}
        source = here().docs / language / "fix" / "save" / "matrix.md"
        for anchor in {*page.ANCHORS.values()}:
            assert f"{{ #{anchor} }}" in source.read_text("utf-8")


def test_without_data_there_is_nothing_to_show(project):
    for part in (page.legend, page.picture, page.pairs):
        assert part(project, "en") == "None."


def test_the_data_are_of_the_programs_as_they_are():
    data = command.load(here())
    assert data.get("code") == command.code(), f"run {command.COMMAND}"
    assert {*data["versions"]} == {*command.PLACES}


@pytest.mark.parametrize(("writer", "reader"), PAIRS)
def test_the_data_have_every_cell(writer, reader):
    found = command.load(here())["read"][writer][reader]
    for model, format_ in command.CELLS:
        ways = found[model][format_]
        assert ways and all(ways.values()), (model, format_)
        crashed = [w for w in ways.values() if "the process ended" in w]
        assert not crashed, (model, format_)
    assert {*found} == {*MODELS}


def kinds(writer, reader, format_):
    """Return by kind the models of a column, as the picture has them."""
    found = {}
    for cell in page.cells(command.load(here()), writer, reader):
        if cell.format == format_ and cell.row != page.GOES_ON:
            found.setdefault(cell.kind, set()).add(cell.row)
    return found


@pytest.mark.parametrize("reader", ["keras3", "jax"])
def test_the_page_says_what_was_found(reader):
    # matrix.md, in its first lines and under "What keras.io says".
    for writer in ("tf215", "tf_keras"):
        assert kinds(writer, reader, ".weights.h5") == {"asis": {*MODELS}}
        for format_ in (".keras", ".h5"):
            near = {"asis", "addition", "code", "unwritten"}
            assert {*kinds(writer, reader, format_)} <= near
    found = kinds("tf215", reader, ".keras")
    assert found["asis"] == {"sequential"}
    assert found["code"] == {"conv", "lstm", "lambda"}
    assert found["addition"] == {
        *("functional", "outputs", "subclassed", "layer", "trained")
    }
    again = kinds("keras3", reader, ".keras")
    assert {*again} == {"asis", "addition"}
    assert again["addition"] == {"subclassed", "layer", "lambda"}


@pytest.mark.parametrize("reader", ["tf215", "tf_keras"])
def test_no_whole_file_of_keras_3_loads_in_keras_2(reader):
    for format_ in (".keras", ".h5"):
        assert "asis" not in kinds("keras3", reader, format_)


def test_the_page_says_what_to_notice():
    read = command.load(here())["read"]
    for model, format_ in command.CELLS:
        whole = read["tf_keras"]["tf215"][model][format_]
        if format_ in (".keras", ".h5") and "written" not in whole:
            assert whole["load_model"] not in ("equal", "continues")
        for reader in ("tf215", "tf_keras"):
            ways = read["keras3"][reader][model][format_]
            by_weights = ways.get("load_weights")
            if by_weights and by_weights != "equal":
                assert model == "subclassed"
                assert format_ in (".keras", ".weights.h5")
    for writer in ("tf215", "tf_keras"):
        found = read[writer]["keras3"]
        for model in MODELS:
            assert "no error" in found[model]["Checkpoint"]["read"]
        for reader in ("keras3", "jax"):
            for ways in read[writer][reader]["trained"].values():
                assert next(iter(ways.values())) != "continues"
    for ways in read["keras3"]["tf_keras"]["trained"].values():
        assert next(iter(ways.values())) != "continues"


@pytest.mark.eras
def test_a_pair_run_again_agrees_with_the_data(tmp_path):
    project, writer, reader = here(), "tf215", "keras3"
    data = command.load(project)
    cells = [(m, f) for m in ("lstm", "trained") for f in (".keras", ".h5")]
    folder = Path(tmp_path, "files")
    written = {"lstm": {}, "trained": {}}
    for (model, format_), found in command.write(
        project, writer, folder, cells
    ):
        written[model][format_] = found
        assert found == data["written"][writer][model][format_]
    again = command.read(project, folder, reader, written, cells)
    for (model, format_), found in again:
        assert found == data["read"][writer][reader][model][format_]
    assert len(os.listdir(folder)) == 2
