"""What each snippet does on each TensorFlow: asked, kept, resumed, merged."""

import json
import platform
import sys
from pathlib import Path

import pytest
import yaml
from packages import wheel

from guide.measure import matrix
from guide.project import GuideError
from guide.tables import matrix as table

FIX = ["fix/name/breaks.py", "fix/name/fixed.py"]


@pytest.fixture
def measure(guide, monkeypatch):
    """Return a function that measures with this Python as every release."""
    there = sys.executable, {"python": "3.11", "keras": "2.15.0"}
    monkeypatch.setattr(matrix, "environment", lambda *_: there)
    monkeypatch.setattr(matrix, "PRELOAD", ())

    def measure(asked="fix", releases=("2.15.1", "2.16.2"), **options):
        said = []
        snippets = table.candidates(guide, (asked,))
        matrix.measure(guide, releases, snippets, said.append, **options)
        return [line for line in said if ": making" not in line]

    return measure


def test_releases_are_chosen_in_order_and_unknown_ones_refused():
    assert matrix.choose(()) == [*matrix.RELEASES]
    assert matrix.choose(["2.20.0", "2.15.1"]) == ["2.15.1", "2.20.0"]
    with pytest.raises(GuideError, match="^TensorFlow 2.1: not one of 2.12.1"):
        matrix.choose(["2.15.1", "2.1"])


def test_snippets_are_asked_for_by_name_or_folder(guide):
    guide.snippet("fix/name/era.py", "# /// script\n# ///\n")
    names = [guide.name(path) for path in table.candidates(guide, ("fix",))]
    assert names == FIX
    (one,) = table.candidates(guide, ("fix/name/fixed.py",))
    assert one.name == "fixed.py"
    with pytest.raises(GuideError, match="snippets/fix/no: does not exist"):
        table.candidates(guide, ("fix/no",))


def test_what_is_run_is_kept_and_not_run_again(guide, measure):
    said = measure()
    assert len(said) == 4
    assert said[0].startswith("[1/2] TensorFlow 2.15.1 1/2 fix/name/")
    data = table.load(guide)
    assert data["environments"]["2.15.1"]["keras"] == "2.15.0"
    assert list(data["snippets"]) == FIX
    for name in FIX:
        runs = {"2.15.1": {"ends": "same"}, "2.16.2": {"ends": "same"}}
        assert table.runs(guide, name, data) == runs
    assert measure() == [
        f"[{n}/2] TensorFlow {release}: all 2 snippets are run"
        for n, release in enumerate(("2.15.1", "2.16.2"), 1)
    ]
    assert len(measure(again=True)) == 4


def test_another_output_makes_a_result_void(guide, measure):
    measure()
    name = "fix/name/fixed.py"
    guide.capture(guide.snippets / name, "another\n")
    assert table.runs(guide, name, table.load(guide)) == {}
    assert [line.split()[3:5] for line in measure()] == [
        ["1/1", f"{name}:"]
    ] * 2
    runs = table.runs(guide, name, table.load(guide))
    assert [*runs.values()] == [{"ends": "differs", "text": "a 0.5"}] * 2


def test_parts_measured_elsewhere_are_merged_if_of_the_code_as_it_is(
    guide, measure, tmp_path
):
    fixed, parts = FIX[1], [tmp_path / "a.json", tmp_path / "b.json"]
    measure(fixed, ["2.15.1"])
    before = table.load(guide)
    for file, release in zip(parts, ("2.22.0rc0", "2.16.2"), strict=True):
        measure(releases=[release], file=file)
        found = json.loads(file.read_text("utf-8"))
        assert list(found["environments"]) == [release]
    assert table.load(guide) == before
    matrix.merge(guide, parts)
    data = table.load(guide)
    assert list(data["environments"]) == ["2.15.1", "2.16.2", "2.22.0rc0"]
    assert {name: [*e["runs"]] for name, e in data["snippets"].items()} == {
        FIX[0]: ["2.16.2", "2.22.0rc0"],
        fixed: ["2.15.1", "2.16.2", "2.22.0rc0"],
    }
    guide.snippet(fixed, "print(2)\n", "2\n")
    measure(fixed, ["2.15.1"])
    matrix.merge(guide, parts)
    assert [*table.load(guide)["snippets"][fixed]["runs"]] == ["2.15.1"]
    # Of a snippet that is gone, nothing is kept.
    (guide.snippets / fixed).unlink()
    matrix.merge(guide, parts)
    assert table.load(guide)["snippets"].keys() == {FIX[0]}
    with pytest.raises(GuideError, match="none.json: does not exist"):
        matrix.merge(guide, [tmp_path / "none.json"])


def test_the_workflow_has_a_job_for_each_release(project):
    file = project.root / ".github" / "workflows" / "matrix.yml"
    jobs = yaml.safe_load(file.read_text("utf-8"))["jobs"]
    (releases,) = jobs["measure"]["strategy"]["matrix"].values()
    assert tuple(releases) == matrix.RELEASES


@pytest.mark.parametrize("legacy", ["1.1", None])
def test_an_environment_has_what_there_was_on_the_day_after(
    legacy, guide, uv_index, monkeypatch
):
    """But for tf-keras, which follows its TensorFlow by days."""
    monkeypatch.setattr(matrix, "BESIDE", "")
    monkeypatch.setattr(matrix, "PYTHON", sys.executable)
    add = uv_index.add
    for package in ("tensorflow", "tensorflow-cpu"):
        add(*wheel(package, "1.1.0"), "2020-01-01T12:00:00Z")
    for version, day in (("1.0", 1), ("1.5", 2), ("2.0", 3)):
        add(*wheel("keras", version), f"2020-01-0{day}T11:00:00Z")
    if legacy:
        needs = ("tensorflow-cpu<2", "keras")
        add(*wheel("tf-keras", "1.1", (), needs), "2020-02-01T12:00:00Z")
    python, versions = matrix.environment(guide, "1.1.0")
    assert versions.pop("python") == platform.python_version()
    wanted = {"tensorflow-cpu": "1.1.0", "keras": "1.5"}
    assert versions == wanted | ({"tf-keras": legacy} if legacy else {})
    place = Path(python).parents[1]
    assert "keras-1.5.dist-info" in [p.name for p in place.rglob("*")]
    # Nothing is installed again until other versions fit.
    (place / "here").touch()
    matrix.environment(guide, "1.1.0")
    assert (place / "here").exists()
    add(*wheel("keras", "1.6"), "2020-01-02T11:30:00Z")
    matrix.environment(guide, "1.1.0")
    assert not (place / "here").exists()
