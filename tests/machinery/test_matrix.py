"""What each snippet does on each TensorFlow: asked, kept, resumed, merged."""

import json
import sys

import pytest
import yaml

from guide.measure import matrix
from guide.project import GuideError
from guide.tables import datafile
from guide.tables import matrix as table
from guide.verify import output as outputs
from guide.verify import runner, verdict
from guide.verify.runner import Result

FIX = ["fix/name/breaks.py", "fix/name/fixed.py"]
RAISED = """Traceback (most recent call last):
  File "breaks.py", line 1, in <module>
    f()
package.errors.OwnError: first line
Other: second line
"""
WARNED = """fixed.py:3: UserWarning: take care
  f()
0.5
"""


OTHER = "Traceback (most recent call last):\nOwnError: other line\n"


@pytest.fixture
def measure(guide, monkeypatch):
    """Return a function that measures with this Python as every release."""
    versions = {"python": "3.11", "keras": "2.15.0"}
    monkeypatch.setattr(
        matrix, "environment", lambda *_: (sys.executable, versions)
    )

    def measure(*asked, releases=("2.15.1", "2.16.2"), again=False, file=None):
        said = []
        wish = matrix.Wish(
            file,
            releases,
            table.candidates(guide, asked),
            again,
            preload=(),
        )
        matrix.measure(guide, wish, said.append)
        return [line for line in said if ": making" not in line]

    return measure


@pytest.fixture
def ran(monkeypatch):
    """The names of the snippets that were really run."""
    names = []
    run = runner.Runner.run

    def noted(self, path, **options):
        names.append(path.name)
        return run(self, path, **options)

    monkeypatch.setattr(runner.Runner, "run", noted)
    return names


@pytest.mark.parametrize(
    ("output", "message"),
    [
        (RAISED, "OwnError: first line"),
        (RAISED + "\nDuring handling…\n\n" + RAISED, "OwnError: first line"),
        (WARNED, "UserWarning: take care"),
        (WARNED + RAISED, "OwnError: first line"),
        (
            "Traceback (most recent call last):\n"
            "ValueError: Exception encountered when calling A.call().\n\n"
            "No shape.\n\nAdd an `Input`.\nNow.\n\n"
            "Arguments received by A.call():\n  • inputs=1\n",
            "ValueError: Add an `Input`.",
        ),
        (
            "Traceback (most recent call last):\n"
            "TypeError: in user code:\n\n"
            '    File "a.py", line 3, in train_function  *\n'
            "    ValueError: Wrong\n    shape\n",
            "ValueError: Wrong",
        ),
        ("a.py\n  a.py:1:6 - error: No module\n1 error\n", "error: No module"),
        ("Looking\nERROR: None fits\n", "ERROR: None fits"),
        ("WARNING:tensorflow:5 out of 6\n", "WARNING: 5 out of 6"),
        ("KeyboardInterrupt\n", "KeyboardInterrupt"),
        ("Error rate: 0.5\nall is well\n", ""),
        ("", ""),
    ],
)
def test_message_is_what_was_raised_or_else_warned(output, message):
    assert outputs.message(output) == message


@pytest.mark.parametrize(
    ("asked", "releases"),
    [
        ((), list(matrix.RELEASES)),
        (("2.15",), ["2.15.1"]),
        (("2.20", "2.15.1"), ["2.15.1", "2.20.0"]),
    ],
)
def test_releases_are_chosen_by_their_first_numbers(asked, releases):
    assert matrix.choose(asked) == releases


@pytest.mark.parametrize("asked", ["2.1", "3", "2.15.2", "latest"])
def test_unknown_releases_are_refused(asked):
    with pytest.raises(GuideError, match="not one of 2.12.1, "):
        matrix.choose((asked,))


def test_snippets_are_asked_for_by_name_or_folder(guide):
    guide.snippet("fix/name/era.py", "# /// script\n# ///\n")
    names = [guide.name(path) for path in table.candidates(guide, ("fix",))]
    assert names == FIX
    (one,) = table.candidates(guide, ("fix/name/fixed.py",))
    assert one.name == "fixed.py"
    with pytest.raises(GuideError, match="snippets/fix/no: does not exist"):
        table.candidates(guide, ("fix/no",))


@pytest.mark.parametrize(
    ("name", "expected", "ran", "ended"),
    [
        ("a.py", "1\n", ("1\n",), "same: "),
        ("a.py", "0.12\n", ("0.13\n",), "same: "),
        ("a.py", "1\n2\n", ("1\n3\n",), "differs: 3"),
        ("a.py", "1\n", (RAISED, 1), "raises: OwnError: first line"),
        ("a.py", "1\n", ("", -11), "raises: signal 11"),
        ("a.py", "1\n", ("", -9, "at its limit"), "stopped: at its limit"),
        (
            "a.py",
            "1\n",
            ("at /me/my/a.py:3, 1/2\n",),
            "differs: at a.py:3, 1/2",
        ),
        ("breaks.py", OTHER.replace("other", "first"), (RAISED, 1), "same: "),
        ("breaks.py", OTHER, (RAISED, 1), "raises: OwnError: first line"),
        ("breaks.py", RAISED, ("1\n",), "works: "),
        ("breaks.py", RAISED, (WARNED,), "works: "),
        ("warns.py", WARNED, ("0.7\n",), "works: "),
        ("warns.py", WARNED, ("1\n" + WARNED,), "same: "),
    ],
)
def test_a_verdict_is_by_output_and_message(name, expected, ran, ended, guide):
    output, status, stopped = [*ran, *(None, 0, None)[len(ran) :]]
    result = Result(status, output, 0.1, stopped, "/nowhere")
    snippet = guide.snippet(f"fix/name/{name}", output=expected)
    found = verdict.judge(snippet, result, by_message=True)
    assert f"{found.outcome}: {found.text}" == ended


def test_what_is_run_is_kept_and_not_run_again(guide, measure, ran):
    said = measure("fix")
    assert len(said) == 4
    assert said[0].startswith("[1/2] TensorFlow 2.15.1 1/2 fix/name/")
    data = table.load(guide)
    assert data["environments"]["2.15.1"]["keras"] == "2.15.0"
    assert list(data["snippets"]) == FIX
    for name in FIX:
        runs = {"2.15.1": {"ends": "same"}, "2.16.2": {"ends": "same"}}
        assert table.runs(guide, name, data) == runs
    assert datafile.altered(guide) == []
    ran.clear()
    assert measure("fix") == [
        f"[{n}/2] TensorFlow {release}: all 2 snippets are run"
        for n, release in enumerate(("2.15.1", "2.16.2"), 1)
    ]
    assert ran == []
    assert len(measure("fix", again=True)) == len(ran) == 4


@pytest.mark.parametrize("part", ["code", "output"])
def test_a_change_makes_a_result_void(part, guide, measure):
    measure("fix")
    name = "fix/name/fixed.py"
    if part == "code":
        guide.snippet(name, "print(2)\n", "2\n")
    else:
        guide.capture(guide.snippets / name, "another\n")
    assert table.runs(guide, name, table.load(guide)) == {}
    assert [line.split()[3:5] for line in measure("fix")] == [
        ["1/1", "fix/name/fixed.py:"]
    ] * 2
    ends = "same" if part == "code" else "differs"
    runs = table.runs(guide, name, table.load(guide))
    assert [run["ends"] for run in runs.values()] == [ends] * 2


def test_an_interrupted_run_keeps_what_it_has(
    guide, measure, monkeypatch, ran
):
    verdicts = iter([verdict.Verdict(verdict.Outcome.SAME, "", "")])

    def interrupted(*arguments, **options):
        try:
            return next(verdicts)
        except StopIteration:
            raise KeyboardInterrupt from None

    with monkeypatch.context() as context:
        context.setattr(verdict, "judge", interrupted)
        with pytest.raises(KeyboardInterrupt):
            measure("fix", releases=["2.15.1"])
    (kept,) = table.load(guide)["snippets"]
    ran.clear()
    (line,) = measure("fix", releases=["2.15.1"])
    assert "1/1 fix/name/" in line and kept not in line
    assert ran == []  # it had run, and is in the cache


def test_cut_off_anywhere_the_data_come_out_whole(guide, measure, cut_off):
    assert cut_off(
        guide,
        lambda: measure("fix", releases=["2.15.1"]),
        lambda: table.load(guide),
    )


def test_results_of_snippets_that_are_gone_are_dropped(guide, measure):
    measure("fix")
    (guide.snippets / "fix/name/fixed.py").unlink()
    measure("fix", again=True)
    assert list(table.load(guide)["snippets"]) == ["fix/name/breaks.py"]


def test_parts_measured_elsewhere_are_merged(guide, measure, tmp_path):
    measure("fix/name/fixed.py", releases=["2.15.1"])
    before = table.load(guide)
    parts = [tmp_path / "a.json", tmp_path / "b.json"]
    for file, release in zip(parts, ("2.22.0rc0", "2.16.2"), strict=True):
        measure("fix", releases=[release], file=file)
        found = json.loads(file.read_text("utf-8"))
        assert list(found["environments"]) == [release]
    assert table.load(guide) == before
    matrix.merge(guide, parts)
    data = table.load(guide)
    assert list(data["environments"]) == ["2.15.1", "2.16.2", "2.22.0rc0"]
    assert {name: [*e["runs"]] for name, e in data["snippets"].items()} == {
        "fix/name/breaks.py": ["2.16.2", "2.22.0rc0"],
        "fix/name/fixed.py": ["2.15.1", "2.16.2", "2.22.0rc0"],
    }
    assert datafile.altered(guide) == []


def test_merging_prefers_the_code_as_it_is(guide, measure, tmp_path):
    name, part = "fix/name/fixed.py", tmp_path / "a.json"
    measure(name, releases=["2.15.1"], file=part)
    guide.snippet(name, "print(2)\n", "2\n")
    measure("fix", releases=["2.15.1"])
    data = table.load(guide)
    matrix.merge(guide, [part])
    assert table.load(guide) == data
    with pytest.raises(GuideError, match="none.json: does not exist"):
        matrix.merge(guide, [tmp_path / "none.json"])


def test_the_workflow_has_a_job_for_each_release(project):
    file = project.root / ".github" / "workflows" / "matrix.yml"
    jobs = yaml.safe_load(file.read_text("utf-8"))["jobs"]
    (releases,) = jobs["measure"]["strategy"]["matrix"].values()
    assert tuple(releases) == matrix.RELEASES


def test_an_environment_that_cannot_be_made_is_said(guide, monkeypatch):
    def broken(*_):
        raise GuideError("uv venv: no disk")

    monkeypatch.setattr(matrix, "environment", broken)
    paths = table.candidates(guide)
    with pytest.raises(GuideError, match="no disk"):
        matrix.measure(guide, matrix.Wish(None, ["2.15.1"], paths), print)
