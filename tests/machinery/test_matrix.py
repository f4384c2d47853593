"""What each snippet does on each TensorFlow: asked, kept, resumed."""

import sys

import pytest

from guide.measure import matrix
from guide.project import GuideError
from guide.verify import output as outputs
from guide.verify.runner import Result

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


def result(output="", returncode=0, stopped=None):
    return Result(returncode, output, 0.1, stopped, "/nowhere")


@pytest.fixture
def measure(guide, monkeypatch):
    """Return a function that measures with this Python as every release."""
    versions = {"python": "3.11", "keras": "2.15.0"}
    monkeypatch.setattr(
        matrix, "environment", lambda *_: (sys.executable, versions)
    )

    def measure(*snippets, releases=("2.15.1", "2.16.2"), again=False):
        said = []
        matrix.measure(
            guide,
            list(releases),
            matrix.candidates(guide, snippets),
            again,
            said.append,
            workers=2,
            preload=(),
        )
        return [line for line in said if ": making" not in line]

    return measure


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
        (("2.15.1", "2.20"), ["2.15.1", "2.20.0"]),
    ],
)
def test_releases_are_chosen_by_their_first_numbers(asked, releases):
    assert matrix.choose(asked) == releases


@pytest.mark.parametrize("asked", ["2.1", "3", "2.15.2", "latest"])
def test_unknown_releases_are_refused(asked):
    with pytest.raises(GuideError, match="not one of 2.12.1, "):
        matrix.choose((asked,))


def test_unknown_snippets_are_refused(guide):
    with pytest.raises(GuideError, match="snippets/fix/no: there is no such"):
        matrix.candidates(guide, ("fix/no",))


def test_snippets_are_asked_for_by_name_or_folder(guide):
    guide.snippet("fix/name/era.py", "# /// script\n# ///\n")
    names = [guide.name(path) for path in matrix.candidates(guide, ("fix",))]
    assert names == ["fix/name/breaks.py", "fix/name/fixed.py"]
    (one,) = matrix.candidates(guide, ("fix/name/fixed.py",))
    assert one.name == "fixed.py"


@pytest.mark.parametrize(
    ("name", "expected", "ran", "ended"),
    [
        ("a.py", "1\n", result("1\n"), {"ends": "same"}),
        ("a.py", "0.12\n", result("0.13\n"), {"ends": "same"}),
        ("a.py", "1\n2\n", result("1\n3\n"), {"ends": "differs", "text": "3"}),
        (
            "a.py",
            "1\n",
            result(RAISED, 1),
            {"ends": "raises", "text": "OwnError: first line"},
        ),
        (
            "a.py",
            "1\n",
            result("", -11),
            {"ends": "raises", "text": "exit status -11"},
        ),
        (
            "a.py",
            "1\n",
            result("", -9, "stopped at its time limit"),
            {"ends": "stopped", "text": "stopped at its time limit"},
        ),
        (
            "breaks.py",
            "Traceback (most recent call last):\nOwnError: first line\n",
            result(RAISED, 1),
            {"ends": "same"},
        ),
        (
            "breaks.py",
            "Traceback (most recent call last):\nOwnError: other line\n",
            result(RAISED, 1),
            {"ends": "raises", "text": "OwnError: first line"},
        ),
        ("breaks.py", RAISED, result("1\n"), {"ends": "works"}),
        (
            "a.py",
            "1\n",
            result("at /home/me/guide/a.py:3, https://x.org/a/b, 1/2\n"),
            {"ends": "differs", "text": "at a.py:3, https://x.org/a/b, 1/2"},
        ),
        ("breaks.py", RAISED, result(WARNED), {"ends": "works"}),
        ("warns.py", WARNED, result("0.7\n"), {"ends": "works"}),
        ("warns.py", WARNED, result("1\n" + WARNED), {"ends": "same"}),
    ],
)
def test_an_ending_is_told_by_output_and_message(
    name, expected, ran, ended, guide
):
    snippet = guide.snippet(f"fix/name/{name}", output=expected)
    assert matrix.ending(snippet, ran) == ended


def test_what_is_run_is_kept_and_not_run_again(guide, measure):
    said = measure("fix")
    assert len(said) == 4
    assert said[0].startswith("[1/2] TensorFlow 2.15.1 1/2 fix/name/")
    data = matrix.load(guide)
    assert data["environments"]["2.15.1"]["keras"] == "2.15.0"
    assert list(data["snippets"]) == [
        "fix/name/breaks.py",
        "fix/name/fixed.py",
    ]
    for name in data["snippets"]:
        runs = {"2.15.1": {"ends": "same"}, "2.16.2": {"ends": "same"}}
        assert matrix.runs(guide, name, matrix.load(guide)) == runs
    assert measure("fix") == [
        f"[{n}/2] TensorFlow {release}: all 2 snippets are run"
        for n, release in enumerate(("2.15.1", "2.16.2"), 1)
    ]
    assert len(measure("fix", again=True)) == 4


@pytest.mark.parametrize("part", ["code", "output"])
def test_a_change_makes_a_result_void(part, guide, measure):
    measure("fix")
    if part == "code":
        guide.snippet("fix/name/fixed.py", "print(2)\n", "2\n")
    else:
        guide.capture(guide.snippets / "fix/name/fixed.py", "another\n")
    assert matrix.runs(guide, "fix/name/fixed.py", matrix.load(guide)) == {}
    said = measure("fix")
    assert [line.split()[3:5] for line in said if "1/1" in line] == [
        ["1/1", "fix/name/fixed.py:"]
    ] * 2


def test_an_interrupted_run_goes_on_where_it_was(guide, measure, monkeypatch):
    keep = matrix.Keeper.run

    def interrupted(self, *arguments):
        keep(self, *arguments)
        raise KeyboardInterrupt

    with monkeypatch.context() as context:
        context.setattr(matrix.Keeper, "run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            measure("fix", releases=["2.15.1"])
    assert len(matrix.load(guide)["snippets"]) == 1
    (line,) = measure("fix", releases=["2.15.1"])
    assert "1/1 fix/name/" in line


def test_cut_off_anywhere_the_data_come_out_whole(guide, measure, cut_off):
    def load():
        return matrix.load(guide) | {"costs": None}  # of the last go

    times = cut_off(guide, lambda: measure("fix", releases=["2.15.1"]), load)
    assert times == 2 * 4  # two snippets, the cost, the end


def test_results_of_snippets_that_are_gone_are_dropped(guide, measure):
    measure("fix")
    (guide.snippets / "fix/name/fixed.py").unlink()
    measure("fix", again=True)
    assert list(matrix.load(guide)["snippets"]) == ["fix/name/breaks.py"]


def test_an_environment_that_cannot_be_made_is_told(guide, monkeypatch):
    def broken(*_):
        raise GuideError("uv venv: no disk")

    monkeypatch.setattr(matrix, "environment", broken)
    with pytest.raises(GuideError, match="no disk"):
        matrix.measure(
            guide, ["2.15.1"], matrix.candidates(guide), False, print
        )
