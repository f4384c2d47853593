"""A release is tried in a worktree; its diff is applied whole."""

import json
import signal
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from releases import CALL, git

from guide.project import GuideError
from guide.release import rerun
from guide.tables import release as reports
from guide.verify import output as outputs
from guide.verify import record
from guide.verify.runner import Result

FAILING = ("fails.py", "breaks.py", "breaks_else.py")
CHANGED = {"changed.py": "changed"} | dict.fromkeys(FAILING, "fails")
"""How those end on Keras 2; all others are the same."""


def ends(found):
    """Return how snippets end that are not the same."""
    different = (v for v in found.verdicts if v.ends != "same")
    return {v.name.removeprefix("fix/new/"): v.ends for v in different}


def tree(guide):
    """Return all that git knows of the guide, and what it does not."""
    return git(guide.root, "status", "--porcelain"), git(
        guide.root, "worktree", "list"
    )


def commit(guide, name, code, output="1\n"):
    guide.snippet(f"fix/new/{name}.py", code, output)
    git(guide.root, "add", ".")
    git(guide.root, "commit", "-qm", name)


def test_what_changes_is_reported_and_nothing_is_changed(
    guide, release, tmp_path
):
    guide.edit("docs/en/page.md", "On sums", "Of sums", record=False)
    before = tree(guide)
    found, said, (told,) = release(report=tmp_path, keep="keras-2")
    assert tree(guide)[0] == before[0] + "?? data/\n"
    assert tree(guide)[1] == before[1]
    assert said[0].endswith("is left out:\n M docs/en/page.md")
    assert ends(found) == CHANGED
    (fails,) = (v for v in found.verdicts if v.name == "fix/new/breaks.py")
    assert fails.text == reports.NO_ERROR
    report = (tmp_path / "report.md").read_text()
    assert report == told
    for part in (
        "**9 snippets: 5 same, 1 output changed, 3 now failing.**",
        "| `keras` | 1.0.0 | 2.0.0 |",
        "| `page.md` | 5 | 1 | 3 |",
        "````diff\n@@ -1,2 +1,2 @@\n a\n-1\n+2\n````",
        "`fix/new/fails.py` fails: `AttributeError: module 'kera",
        "keras-team/keras/releases/tag/v2.0.0",
        "`uv run guide release --keras 2.0.0`",
    ):
        assert part in report
    kept = reports.load(guide, "keras-2")
    assert reports.data(kept) == reports.data(found)
    data = json.loads((tmp_path / "report.json").read_text())
    assert data["until"] == "2021-05-05"
    assert str(guide.root) not in json.dumps(data)


def test_the_patch_has_pins_outputs_and_stamps(guide, release, tmp_path):
    release(report=tmp_path)
    git(guide.root, "apply", str(tmp_path / "update.patch"))
    assert git(guide.root, "diff", "--name-only").split() == [
        "pyproject.toml",
        "snippets/fix/new/changed.out",
        "snippets/verified.json",
    ]
    pins = (guide.root / "pyproject.toml").read_text()
    # Keras 3 came a day later: the lower bound is enough.
    assert '    "keras>=2.0",\n' in pins
    assert 'exclude-newer = "2021-05-05T00:00:00Z"' in pins
    assert outputs.read(guide.snippets / "fix/new/changed.py") == "a\n2\n"
    stamps = record.load(guide)
    for name in ("fix/new/changed.py", "fix/name/fixed.py"):
        assert stamps[name]["versions"]["keras"] == "2.0.0"
        assert not record.stale(guide.snippets / name, stamps[name])
    # What fails says that it is of other versions.
    assert stamps["fix/new/fails.py"]["versions"]["keras"] != "2.0.0"
    # The way back needs an exact version.
    git(guide.root, "commit", "-qam", "Keras 2")
    found, _, _ = release(keras="1.0.0", report=tmp_path)
    assert found.moved == {"keras": ("2.0.0", "1.0.0")}
    assert '+    "keras==1.0.0",' in (tmp_path / "update.patch").read_text()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_goes_on_where_it_was(
    how, guide, release, tmp_path
):
    done = tmp_path / "done"
    for number in range(6):
        code = (
            f"import time\nopen({str(done)!r}, 'a').write('{number}')\n"
            f"time.sleep(0.5)\nprint({how})\n"
        )
        commit(guide, f"slow_{number}", code, f"{how:d}\n")
    before = tree(guide)
    process = subprocess.Popen(
        [sys.executable, "-c", CALL, guide.root, "--keras", "2.0.0"],
        stderr=subprocess.PIPE,
        text=True,
    )
    for line in process.stderr:  # until the first have run
        if "slow_" in line:
            break
    process.send_signal(how)
    process.communicate()
    assert git(guide.root, "status", "--porcelain") == before[0]
    if how == signal.SIGINT:
        assert tree(guide) == before
    found, _, _ = release()
    assert ends(found) == CHANGED
    assert len(found.verdicts) == 15
    # Those that ended are not run again.
    ran = len(done.read_text())
    assert ran < 2 * 6
    release()
    assert len(done.read_text()) == ran
    assert tree(guide) == before


def test_a_candidate_without_its_tf_keras_is_tried(release):
    found, _, (told,) = release(keras=None, tensorflow="2.0.0rc0")
    assert found.missing == ("tf-keras",)
    assert found.moved["tf-keras"] == ("1.0.0", None)
    assert "tensorflow/tensorflow/releases/tag/v2.0.0-rc0" in told


@pytest.mark.parametrize(
    ("until", "new"), [("2020-06-01", []), ("2023-06-01", ["keras 3.0.0"])]
)
def test_only_what_is_new_is_noticed(until, new, release):
    """Not TensorFlow 1.1.0, which waits for its tf-keras."""
    day = datetime.fromisoformat(until)
    found, said, told = release(keras=None, until=day, notice=True)
    assert found is None
    assert told == new
    assert new or said[-1] == "No package moves until 2020-06-01"


def test_without_a_date_it_is_today(release):
    _, _, told = release(keras=None, notice=True)
    assert told == ["keras 3.0.0"]
    tomorrow = datetime(9999, 1, 1)
    found, _, _ = release(keras=None, until=tomorrow)
    assert found.until == f"{datetime.now(UTC):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (
            {"keras": "2.0.0", "until": datetime(2021, 1, 1)},
            "^uv pip: .*keras",
        ),
        ({"keras": "two"}, "^keras two: is no release"),
        (
            {"keras": "9.9"},
            "^keras 9.9: the package index has no such release",
        ),
    ],
)
def test_what_cannot_be_had_is_told_in_a_line(wish, said, guide, release):
    before = tree(guide)
    with pytest.raises(GuideError, match=said) as error:
        release(**wish)
    assert "\n" not in str(error.value)
    assert tree(guide) == before


def test_scripts_are_left_to_the_tests_of_eras(guide, release):
    """They have packages of their own."""
    commit(guide, "script", "# /// script\n# dependencies = []\n# ///\n")
    found, _, (told,) = release()
    assert ends(found) == CHANGED
    assert found.aside == {"eras": 1}
    assert "1 scripts have packages of their own and were not run" in told


def test_a_diff_is_neither_too_long_nor_too_wide(guide):
    path = guide.snippets / "fix/new/changed.py"
    lines = ["x" * 999, *["one line", "another"] * 49]
    result = Result(0, "\n".join(lines) + "\n", 1, None, "/x")
    ends, why, diff = rerun.judged(path, result, "")
    assert (ends, why) == ("changed", "")
    _, first, *_, last, more = diff.splitlines()
    assert len(first) == 300
    assert (last, more) == ("+another", "… 40 lines more")
