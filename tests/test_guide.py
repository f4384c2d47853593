"""The guide itself: nothing escapes the tests, nothing is out of date."""

import hashlib

import jupytext
import pytest

from guide import census, text
from guide.measure import bench
from guide.measure import eras as measuring
from guide.measure import matrix as measure
from guide.project import LANGUAGES, here
from guide.site import notebooks
from guide.tables import datafile, eras, matrix
from guide.verify import batch, record, verdict

KINDS = text.load("en")["kinds"]


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
    data = datafile.load(project, "speed")
    assert data["code"] == bench.code(project), (
        "run uv run guide bench speed, on a quiet machine"
    )


PROJECT = here()
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
