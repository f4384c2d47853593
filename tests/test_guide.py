"""The guide itself: nothing escapes the tests, nothing is out of date."""

import hashlib
import re
from itertools import product

import jupytext
import pytest

from guide import census, text
from guide.measure import eras as measuring
from guide.measure import matrix as measure
from guide.project import LANGUAGES, here
from guide.site import notebooks
from guide.tables import clinic, datafile, eras, matrix
from guide.verify import batch, record, verdict
from guide.verify import page as pages

KINDS = text.load("en")["kinds"]
PROJECT = here()


@pytest.fixture(scope="module")
def findings(project):
    return census.findings(project)


@pytest.mark.parametrize("kind", KINDS)
def test_census_finds_no(kind, findings):
    found = [str(finding) for finding in findings if finding.kind == kind]
    assert not found, "\n".join([KINDS[kind], *found])


def test_outputs_were_made_on_the_installed_versions(project):
    drift = record.drift(project)
    message = "the outputs are of other versions. To update and review:"
    assert not drift, "\n".join(
        [*drift, message, f"    {record.UPDATE}", "    git diff snippets"]
    )


def test_data_are_as_their_commands_wrote_them(project):
    folder = project.root / "data"
    found = {
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}"
        for path in folder.rglob("*.json")
        for name in [path.relative_to(folder).as_posix()]
    }
    kept = {*(folder / "SHA256SUMS").read_text("utf-8").splitlines()}
    assert sorted(found ^ kept) == [], (
        "edited by hand; after a merge: "
        "cd data && sha256sum *.json */*.json > SHA256SUMS"
    )


@pytest.mark.parametrize(
    "notebook",
    [path for lang in LANGUAGES for path in here().notebooks(lang)],
    ids=here().relative,
)
def test_code_of_notebooks_fits_79_columns(notebook):
    for cell in jupytext.read(notebook).cells:
        if cell.cell_type == "code":
            for line in cell.source.splitlines():
                assert len(line) <= 79, line


def test_every_era_was_measured_as_it_is(project):
    late = [era.source.name for era in measuring.unmeasured(project)]
    assert not late, f"run uv run guide eras: {', '.join(late)}"


def test_each_era_is_of_the_year_that_it_says(project):
    released = {
        name: cost["released"][:4]
        for name, cost in datafile.load(project, "eras").items()
    }
    years = {
        project.name(era.source): era.year for era in eras.eras(project, "en")
    }
    assert released == years


def test_notebooks_for_colab_are_the_pages(project):
    files = (project.root / "notebooks").rglob("*.ipynb")
    there = {path: path.read_text("utf-8") for path in files}
    assert there == notebooks.kept(project), "run `uv run guide notebooks`"


def test_speed_was_measured_with_the_programs_that_the_page_shows(project):
    folder = project.snippets / "compare" / "measured"
    programs = [folder / "training.py", folder / "prediction.py"]
    texts = [program.read_text("utf-8") for program in programs]
    code = hashlib.sha256("".join(texts).encode()).hexdigest()[:16]
    assert datafile.load(project, "speed")["code"] == code, (
        f"run {folder / 'measure.py'}, and move speed.json into data/"
    )


RUNS = matrix.load(PROJECT)


def test_every_release_has_its_environment():
    """The last TensorFlow with Keras 2 is 2.15."""
    assert tuple(RUNS["environments"]) == measure.RELEASES
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
    python, versions = measure.environment(PROJECT, release)
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


ENTRIES = clinic.entries(PROJECT, "en")
SAYING = {message.entry for message in clinic.messages(PROJECT, "en")}
OLDER = ("2.15.1", "2.16.2")
"""The last with Keras 2, the first with Keras 3."""


def name(entry):
    return f"{entry.situation}/{entry.page.stem}"


def test_there_are_entries_of_each_situation():
    assert {entry.situation for entry in ENTRIES} == {*clinic.SITUATIONS}


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_an_entry_shows_a_fault_and_its_cure(entry):
    fences = pages.load(entry.page, PROJECT).fences
    names = [f.title.rpartition("/")[2] for f in fences if f.title]
    shown = [n for n in names if n.startswith(clinic.SHOWN)]
    assert len(names) > len(shown), "no program cures it"
    guarded = any(name.startswith("guard") for name in names)
    assert entry in SAYING or guarded
    silent = any(name.startswith("trap") for name in names)
    assert guarded or not (silent or entry.situation == "silent")


def test_every_entry_says_since_when():
    here = {PROJECT.name(path) for path in matrix.candidates(PROJECT)}
    data = matrix.load(PROJECT)
    late = [
        f"{name} on {release}"
        for entry in ENTRIES
        if "<!-- guide:since -->" in pages.source(entry.page, PROJECT)
        for name in entry.programs
        for release in OLDER
        if name in here and release not in matrix.runs(PROJECT, name, data)
    ]
    assert not late, "to run them: uv run guide matrix fix"


QUESTIONS = ("have", "want")
ANSWER = re.compile(
    r'^## .*#([\w-]+) data-have="(.*)" data-want="(.*)" }', re.M
)


def read(language):
    """Return the answers' tags, and the values that the form offers."""
    text = (here().docs / language / "choose.md").read_text("utf-8")
    answers = {
        anchor: tuple(set(values.split()) for values in tags)
        for anchor, *tags in ANSWER.findall(text)
    }
    assert len(answers) == text.count("data-have=")
    offered = [
        re.findall(rf'name="{question}" value="(\w+)"', text)
        for question in QUESTIONS
    ]
    return answers, offered


def test_languages_agree():
    assert read("en") == read("ja")


def test_the_form_offers_what_answers_have_and_every_pair_has_one():
    answers, offered = read("en")
    for place, values in enumerate(offered):
        used = (tags[place] for tags in answers.values())
        assert set().union(*used) == {*values}
    reached = {pair for tags in answers.values() for pair in product(*tags)}
    assert {*product(*offered)} == reached
