"""A release is tried in a worktree; its diff is applied whole."""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from mini import make
from packages import serve, wheel

from guide.project import GuideError, here
from guide.release import command, rerun
from guide.tables import release as reports
from guide.verify import output as outputs
from guide.verify import record
from guide.verify.runner import Result

PYPROJECT = """[project]
name = "mini"
version = "0"
requires-python = ">=3.11"
dependencies = [
    "keras>=1",
    "tensorflow>=1",
    "tf-keras>=1",
]

[tool.uv]
exclude-newer = "2020-01-01T00:00:00Z"
"""
RELEASES = {
    # Name, version: day, code, requirements.
    ("keras", "1.0.0"): ("2019-01-01", "value = 1\nold = 1\n", ()),
    ("keras", "2.0.0"): ("2021-05-04", "value = 2\nnew = 1\n", ()),
    ("keras", "3.0.0"): ("2021-05-05", "value = 3\nold = 1\n", ()),
    ("tensorflow", "1.0.0"): ("2019-01-01", "", ()),
    ("tensorflow", "2.0.0rc0"): ("2021-05-04", "", ()),
    ("tensorflow", "1.1.0"): ("2023-05-04", "", ()),
    ("tf-keras", "1.0.0"): ("2019-01-01", "", ("tensorflow<1.1",)),
}
SNIPPETS = {
    "fix/new/changed.py": (
        "import keras\n\nprint('a')\nprint(keras.value)\n",
        "a\n1\n",
    ),
    # It has packages of its own.
    "fix/new/script.py": ("# /// script\n# dependencies = []\n# ///\n", ""),
    "fix/new/fails.py": ("import keras\n\nprint(keras.old)\n", "1\n"),
    "fix/new/breaks.py": (
        "import keras\n\nkeras.new\n",
        "Traceback (most recent call last):\n"
        '  File "breaks.py", line 3, in <module>\n    keras.new\n'
        "AttributeError: module 'keras' has no attribute 'new'\n",
    ),
    "fix/new/breaks_else.py": (
        "import keras\n\nassert keras.value == 1\nint('a')\n",
        "Traceback (most recent call last):\n"
        "  File \"breaks_else.py\", line 4, in <module>\n    int('a')\n"
        "ValueError: invalid literal for int() with base 10: 'a'\n",
    ),
}


CALL = """
import sys
from pathlib import Path
from guide import cli
from guide.project import Project
from guide.release import rerun
rerun.PRELOAD = ()
cli.here = lambda: Project(Path(sys.argv[1]))
cli.main(['release', *sys.argv[2:]])
"""
"""Calls the command on a guide, without TensorFlow: ROOT WORD..."""


def git(root, *words):
    """Return what git prints in a folder."""
    return subprocess.run(
        ["git", *words], cwd=root, check=True, capture_output=True, text=True
    ).stdout


FAILING = ("fails.py", "breaks.py", "breaks_else.py")
CHANGED = {"changed.py": "changed"} | dict.fromkeys(FAILING, "fails")
"""How those end on Keras 2; all others are the same."""


@pytest.fixture(scope="session")
def index():
    """Serve an index of tiny packages; return its address."""
    with serve() as server:
        for (name, version), (day, code, needs) in RELEASES.items():
            module = f"{name.replace('-', '_')}/__init__.py"
            content = wheel(name, version, {module: code}, needs)
            server.add(*content, f"{day}T03:00:00Z")
        yield server.address


@pytest.fixture(scope="session")
def committed(tmp_path_factory):
    guide = make(tmp_path_factory.mktemp("release"))
    (guide.root / "pyproject.toml").write_text(PYPROJECT)
    for name, (code, output) in SNIPPETS.items():
        guide.show(name, code, output)
    (guide.root / ".cache").mkdir()
    (guide.root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    git(guide.root, "init", "-q", "-b", "main")
    git(guide.root, "config", "user.name", "a")
    git(guide.root, "config", "user.email", "a@b")
    git(guide.root, "add", ".")
    git(guide.root, "commit", "-qm", "a")
    return guide


@pytest.fixture
def guide(committed, index, tmp_path, monkeypatch):
    """Return a clone of this test's own, which asks the tests' index.

    They share uv's cache and what has run.
    """
    monkeypatch.setenv("UV_DEFAULT_INDEX", index)
    monkeypatch.setenv("UV_CACHE_DIR", str(committed.root / ".cache" / "uv"))
    monkeypatch.delenv("UV_FIND_LINKS", raising=False)
    clone = tmp_path / "guide"
    git(committed.root, "clone", "-q", ".", str(clone))
    (clone / ".cache").symlink_to(committed.root / ".cache")
    # No TensorFlow in those environments.
    monkeypatch.setattr(rerun, "PRELOAD", ())
    return type(committed)(clone)


@pytest.fixture
def release(guide):
    """Return a function that runs the command: what it found, said, told."""

    def release(keras="2.0.0", **wish):
        said, told = [], []
        found = command.release(
            guide, said.append, told.append, keras=keras, **wish
        )
        return found, said, told

    return release


def ends(found):
    """Return how snippets end that are not the same."""
    return {v.name.removeprefix("fix/new/"): v.ends for v in found.verdicts}


def tree(guide):
    """Return all that git knows of the guide, and what it does not."""
    questions = ["status", "--porcelain"], ["worktree", "list"]
    return tuple(git(guide.root, *question) for question in questions)


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
        "1 scripts have packages of their own and were not run",
        "| `page.md` | 5 | 1 | 3 |",
        "````diff\n a\n-1\n+2\n````",
        "`fix/new/fails.py` fails: `AttributeError: module 'kera",
        "keras-team/keras/releases/tag/v2.0.0",
        "`uv run guide release --keras 2.0.0`",
    ):
        assert part in report
    kept = reports.load(guide, "keras-2")
    assert (kept.counts, kept.tried) == (found.counts, "Keras 2.0.0")
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
    assert found.moved == {"keras": ["1.0.0", "2.0.0"]}
    assert found.tried == "Keras 1.0.0"
    (changed,) = (v.diff for v in found.verdicts if v.diff)
    assert changed == " a\n-1\n+2"
    assert '+    "keras==1.0.0",' in (tmp_path / "update.patch").read_text()


def test_a_run_that_was_killed_goes_on_where_it_was(guide, release, tmp_path):
    done = tmp_path / "done"
    for number in range(6):
        code = (
            f"import time\nopen({str(done)!r}, 'a').write('{number}')\n"
            f"time.sleep(0.5)\nprint(1)\n"
        )
        commit(guide, f"slow_{number}", code)
    before = tree(guide)
    process = subprocess.Popen(
        [sys.executable, "-c", CALL, guide.root, "--keras", "2.0.0"],
        stderr=subprocess.PIPE,
        text=True,
    )
    for line in process.stderr:  # until the first have run
        if "slow_" in line:
            break
    process.kill()
    process.communicate()
    assert git(guide.root, "status", "--porcelain") == before[0]
    found, _, _ = release()
    assert ends(found) == CHANGED
    assert found.counts["same"] == 11
    # Those that ended are not run again.
    ran = len(done.read_text())
    assert ran < 2 * 6
    release()
    assert len(done.read_text()) == ran
    assert tree(guide) == before


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
        ({"until": datetime(2021, 1, 1)}, "^uv pip: .*keras"),
        ({"keras": "two"}, "^keras two: is no release"),
        ({"keras": "9.9"}, "^keras 9.9: the package index has no such"),
    ],
)
def test_what_cannot_be_had_is_told_in_a_line(wish, said, guide, release):
    before = tree(guide)
    with pytest.raises(GuideError, match=said) as error:
        release(**wish)
    assert "\n" not in str(error.value)
    assert tree(guide) == before


def test_a_diff_is_neither_too_long_nor_too_wide(guide):
    path = guide.snippets / "fix/new/changed.py"
    lines = ["long " * 99, *["one line", "another"] * 49]
    result = Result(0, "\n".join(lines) + "\n", 1, None, "/x")
    ends, why, diff = rerun.judged(path, result, "", back=False)
    assert (ends, why) == ("changed", "")
    first, *_, last, more = diff.splitlines()
    assert first.startswith("+long") and first.endswith("long …")
    assert 290 < len(first) <= 302
    assert (last, more) == ("+one line", "… 39 lines more")


BRANCH = "release/keras-3.0.0"
# Runs the command on the tests' guide, or prints what NEW says is new.
UV = """#!/bin/sh
case "$*" in
  "run --no-sync guide versions") echo "{{}}" >data/versions.json ;;
  "run --no-sync guide release"*)
    case "$5${{NEW-}}" in --notice?*) printf "$NEW"; exit ;; esac
    shift 4
    exec {python} -c "{call}" {root} "$@" ;;
  *) exec {uv} "$@" ;;
esac
"""
# Fails where the variable NO has its first word.
GH = """#!/bin/sh
echo "$@" >>{calls}
[ "$1" != "$NO" ]
"""


@pytest.fixture
def script(guide, tmp_path, monkeypatch):
    """Return a function that runs a script on a machine like GitHub's.

    It returns what the script has told the next steps, its exit status, and
    what it has said.
    """
    if not shutil.which("jq"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no jq here")
    output = tmp_path / "output"
    named = {
        "python": sys.executable,
        "uv": shutil.which("uv"),
        "call": CALL,
        "root": guide.root,
        "calls": tmp_path / "calls",
    }
    (tmp_path / "bin").mkdir()
    for name, text in {"uv": UV, "gh": GH}.items():
        file = tmp_path / "bin" / name
        file.write_text(text.format(**named))
        file.chmod(0o755)
    for name, value in {
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
        "NO": "api",
        "GITHUB_OUTPUT": str(output),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "GITHUB_SERVER_URL": "https://example.org",
        "GITHUB_REPOSITORY": "me/guide",
        "GITHUB_RUN_ID": "7",
        "GITHUB_REF_NAME": "main",
    }.items():
        monkeypatch.setenv(name, value)

    def script(name, *words, cwd=guide.root):
        output.write_text("")
        done = subprocess.run(
            [here().root / ".github" / "release" / name, *words],
            cwd=cwd,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return output.read_text(), done.returncode, done.stdout

    return script


@pytest.fixture
def opened(script, guide, tmp_path):
    """Return a function that opens the pull request, from another clone.

    It returns the files that the pushed branch changes, and what gh was
    asked.
    """
    origin, clone = tmp_path / "origin", tmp_path / "clone"
    git(guide.root, "clone", "-q", "--bare", ".", str(origin))

    def opened(report):
        shutil.rmtree(clone, ignore_errors=True)
        git(tmp_path, "clone", "-q", str(origin), str(clone))
        script("open", report, BRANCH, cwd=clone)
        asked = (tmp_path / "calls").read_text().splitlines()
        branches = git(origin, "branch", "--list", BRANCH)
        names = ("diff", "--name-only", "main", BRANCH)
        return git(origin, *names).split() if branches else [], asked

    return opened


def test_what_is_new_is_noticed_until_it_has_a_branch(
    script, tmp_path, monkeypatch
):
    assert script("notice", "")[:2] == (f"branch={BRANCH}\n", 0)
    assert "Resolving" in (tmp_path / "summary.md").read_text()
    told, status, said = script("notice", "9.9")
    assert (told, status) == ("", 1)
    assert "tensorflow 9.9: the package index has no such" in said
    monkeypatch.setenv("NEW", "tensorflow 2.22.0\nkeras 3.16.0\n")
    branch = "branch=release/tensorflow-2.22.0-keras-3.16.0\n"
    assert script("notice")[0] == branch
    monkeypatch.setenv("NO", "")
    told, status, said = script("notice", "")
    assert (told, status) == ("", 0)
    assert "keras-3.16.0 is there already" in said


def test_a_release_becomes_a_pull_request_with_its_report(
    script, opened, guide, tmp_path
):
    report = tmp_path / "report"
    guide.write("data/.keep")
    told, _, said = script("verify", report, "")
    assert told == "applies=true\n", said
    assert (guide.root / "data" / "versions.json").exists()
    assert "now failing" in (tmp_path / "summary.md").read_text()
    changed, (login, create, start) = opened(report)
    assert changed == [
        "pyproject.toml",
        "snippets/fix/new/changed.out",
        "snippets/verified.json",
    ]
    assert login == "auth setup-git"
    assert create.startswith(f"pr create --base main --head {BRANCH} ")
    assert create.endswith("--draft"), "some fail"
    body = (report / "body.md").read_text()
    assert "[this run](https://example.org/me/guide/actions/runs/7)" in body
    assert body.endswith((report / "report.md").read_text())
    assert start == f"workflow run test.yml --ref {BRANCH}"


def test_a_candidate_is_reported_and_not_applied(script, guide, tmp_path):
    """It has no tf-keras yet."""
    told, status, said = script("verify", tmp_path / "report", "2.0.0rc0")
    assert (told, status) == ("", 0), said
    assert "none fits" in (tmp_path / "summary.md").read_text()
    assert git(guide.root, "diff", "--name-only") == ""


PATCH = """diff --git a/{name} b/{name}
new file mode 100644
--- /dev/null
+++ b/{name}
@@ -0,0 +1 @@
+new
"""


def test_a_patch_changes_data_and_pins_alone_and_a_long_report_is_cut(
    opened, tmp_path, monkeypatch
):
    report = tmp_path / "report"
    report.mkdir()
    names = ["data/a/b.json", "guide/a.py", ".github/workflows/a.yml"]
    patch = "".join(PATCH.format(name=name) for name in names)
    (report / "update.patch").write_text(patch)
    (report / "report.json").write_text('{"missing": [], "verdicts": []}')
    (report / "report.md").write_text("多い\n" * 40_000)
    monkeypatch.setenv("NO", "pr")
    assert opened(report)[0] == []  # without its pull request, no branch
    monkeypatch.setenv("NO", "")
    changed, asked = opened(report)
    assert changed == ["data/a/b.json"]
    assert not asked[-2].endswith("--draft")
    body = (report / "body.md").read_text()
    assert 20_000 < len(body) < 65_536
    assert body.endswith("多い\n")
