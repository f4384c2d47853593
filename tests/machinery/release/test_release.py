"""A release is tried in a worktree; applied, it is applied whole."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from releases import CALL, CHANGED, git

from guide.project import GuideError
from guide.release import rerun, resolve
from guide.tables import release as reports
from guide.verify import output as outputs
from guide.verify import record


def ends(found):
    """Return how snippets end that are not the same."""
    different = (v for v in found.verdicts if v.ends != "same")
    return {v.name.removeprefix("fix/new/"): v.ends for v in different}


def tree(guide):
    """Return all that git knows of the guide, and what it does not."""
    return git(guide, "status", "--porcelain"), git(guide, "worktree", "list")


def test_what_changes_is_reported_and_nothing_is_changed(
    guide, release, tmp_path
):
    before = tree(guide)
    found, said, told = release(report=tmp_path / "report")
    assert tree(guide) == before
    assert ends(found) == CHANGED
    assert "9 snippets: 5 same, 1 output changed, 3 now failing" in told
    report = (tmp_path / "report" / "report.md").read_text()
    assert "| `keras` | 1.0.0 | 2.0.0 |" in report
    assert "| `page.md` | 5 | 1 | 3 |" in report
    assert "````diff\n@@ -1,2 +1,2 @@\n a\n-1\n+2\n````" in report
    assert "`fix/new/fails.py` fails: `AttributeError: module 'kera" in report
    assert "keras-team/keras/releases/tag/v2.0.0" in report
    data = json.loads((tmp_path / "report" / "report.json").read_text())
    assert data["until"] == "2021-05-05"
    (fails,) = (v for v in found.verdicts if v.name == "fix/new/breaks.py")
    assert fails.text == reports.NO_ERROR
    patch = (tmp_path / "report" / "update.patch").read_text()
    assert "+++ b/snippets/fix/new/changed.out" in patch


def test_apply_takes_pins_outputs_and_stamps(guide, release):
    release(apply=True, allow_failing=True)
    assert git(guide, "diff", "--name-only").split() == [
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


def test_failing_snippets_and_a_dirty_tree_are_not_applied(guide, release):
    before = tree(guide)
    with pytest.raises(GuideError, match="3 snippets fail now; mend them"):
        release(apply=True)
    assert tree(guide) == before
    guide.edit("snippets/fix/name/fixed.out", "a", "b", record=False)
    before = tree(guide)
    with pytest.raises(GuideError, match="fixed.out has uncommitted"):
        release(apply=True, allow_failing=True)
    assert tree(guide) == before


def test_what_changed_meanwhile_is_not_applied_in_part(
    guide, release, monkeypatch
):
    """The user edits a file while the snippets run."""
    check = resolve.propose

    def edits(*arguments):
        found = check(*arguments)
        guide.edit("snippets/fix/new/changed.out", "1", "7", record=False)
        return found

    monkeypatch.setattr(resolve, "propose", edits)
    with pytest.raises(GuideError, match="changed.out has uncommitted"):
        release(apply=True, allow_failing=True)
    assert git(guide, "diff", "--name-only").split() == [
        "snippets/fix/new/changed.out"
    ]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_goes_on_where_it_was(
    how, guide, release, tmp_path
):
    done = tmp_path / "done"
    for number in range(6):
        guide.snippet(
            f"fix/new/slow_{number}.py",
            f"import time\nopen({str(done)!r}, 'a').write('{number}')\n"
            f"time.sleep(0.5)\nprint({how})\n",
            f"{how:d}\n",
        )
    git(guide, "add", ".")
    git(guide, "commit", "-qm", "slow")
    before = git(guide, "status", "--porcelain")
    process = subprocess.Popen(
        [sys.executable, "-c", CALL, guide.root, "--keras", "2.0.0"],
        stderr=subprocess.PIPE,
        text=True,
    )
    while not done.exists() or len(done.read_text()) < 4:
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)
    process.send_signal(how)
    _, said = process.communicate(timeout=60)
    assert git(guide, "status", "--porcelain") == before
    if how == signal.SIGINT:
        assert process.returncode == 130
        assert said.splitlines()[-1].startswith("interrupted: nothing is")
        assert len(git(guide, "worktree", "list").splitlines()) == 1
    found, _, _ = release()
    assert ends(found) == CHANGED
    assert len(found.verdicts) == 15
    # Those that ended are not run again, the others once.
    again = len(done.read_text()) - 6
    assert again <= (os.cpu_count() or 1)
    release()
    assert len(done.read_text()) == 6 + again
    assert len(git(guide, "worktree", "list").splitlines()) == 1


def test_a_kept_report_is_read_as_it_was_written(guide, release):
    found, _, _ = release(keep="keras-2")
    kept = reports.load(guide, "keras-2")
    written = json.loads(json.dumps(reports.data(found)))
    assert reports.data(kept) == written
    assert kept.verdicts == found.verdicts
    file = guide.root / "data" / "releases" / "keras-2.json"
    assert str(guide.root) not in file.read_text("utf-8")


def test_a_package_that_does_not_fit_is_told_and_not_applied(guide, release):
    before = tree(guide)
    with pytest.raises(GuideError, match="no release of tf-keras fits yet"):
        release(keras=None, tensorflow="2.0.0rc0", apply=True)
    assert tree(guide) == before
    found, _, told = release(keras=None, tensorflow="2.0.0rc0")
    assert found.missing == ("tf-keras",)
    assert found.moved["tf-keras"] == ("1.0.0", None)
    assert "tensorflow/tensorflow/releases/tag/v2.0.0-rc0" in told


def test_an_exact_pin_only_where_a_bound_brings_another(guide):
    older = resolve.propose(guide, "2022-01-01", {"keras": "2.0.0"})
    assert '"keras==2.0.0"' in older.text
    newest = resolve.propose(guide, "2022-01-01", {"keras": "3.0.0"})
    assert '"keras>=3.0"' in newest.text
    for proposal in (older, newest):
        assert resolve.resolved(proposal.text)[0] == proposal.pins


def test_candidates_count_if_asked_for(guide):
    plain = resolve.propose(guide, until="2022-01-01")
    assert plain.pins["tensorflow"] == "1.0.0"
    asked = resolve.propose(guide, until="2022-01-01", candidates=True)
    assert asked.pins["tensorflow"] == "2.0.0rc0"


def test_nothing_that_moves_is_told(release):
    found, said, _ = release(keras=None, until="2020-06-01")
    assert found is None
    assert said[-1] == "No package moves until 2020-06-01"


TOMORROW = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"until": "soon"}, "--until soon: is no date such as 2026-11-20"),
        ({"until": TOMORROW}, f"--until {TOMORROW}: is in the future"),
        ({"keras": "2.0.0", "until": "2021-01-01"}, "came later"),
        ({"keras": "two"}, "Keras two: is no version"),
        ({"keras": "9.9"}, "keras 9.9: the package index has no such release"),
        ({"keep": "../a"}, "--keep ../a: letters, digits and dashes only"),
        ({"keras": "2.0.0", "report": Path("/")}, "/: has other things in it"),
    ],
)
def test_bad_input_is_told_in_a_line(wish, said, guide, release):
    with pytest.raises(GuideError) as error:
        release(**{"keras": None} | wish)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_no_network_is_told(guide, release, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    monkeypatch.setenv("UV_CACHE_DIR", str(guide.root / ".cache" / "empty"))
    with pytest.raises(GuideError, match="127.0.0.1:9"):
        release(keras=None, until="2021-01-01")


def test_scripts_are_left_to_the_tests_of_eras(guide, release):
    """They have packages of their own."""
    code = "# /// script\n# dependencies = []\n# ///\nprint(1)\n"
    guide.snippet("fix/new/script.py", code)
    git(guide, "add", ".")
    git(guide, "commit", "-qm", "a script")
    found, _, told = release()
    assert ends(found) == CHANGED
    assert found.aside == {"eras": 1}
    assert "1 scripts have packages of their own and were not run" in told


def test_a_diff_is_neither_too_long_nor_too_wide():
    lines = ["---", "+++", "-" + "x" * 999, *(f"-{n}" for n in range(99))]
    first, *_, last, more = rerun.short("\n".join(lines)).splitlines()
    assert first.startswith("-xxx") and 100 < len(first) <= 300
    assert (last, more) == ("-58", "… 40 lines more")
