"""The guide itself: nothing escapes the tests, nothing is out of date."""

import hashlib

import jupytext
import pytest

from guide import census, text
from guide.measure import eras as measuring
from guide.project import LANGUAGES, here
from guide.site import notebooks
from guide.tables import datafile as measured
from guide.tables import eras
from guide.verify import record

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
        for name, cost in measured.load(project, "eras").items()
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
    assert measured.load(project, "speed")["code"] == code, (
        f"run {folder / 'measure.py'}, and move speed.json into data/"
    )
