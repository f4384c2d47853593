"""A release is tried in a worktree; its diff is applied whole."""

import json
import os
import shutil
import subprocess
from datetime import UTC, datetime

import pytest
from mini import Guide, make
from packages import wheel

from guide.project import GuideError, here
from guide.release import command, rerun
from guide.tables import datafile
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
FAILS = (
    'Traceback (most recent call last):\n  File "{}", line 3, in <module>\n'
)
SNIPPETS = {
    "changed.py": (
        "import keras\n\nprint('a')\nprint(keras.value)\n",
        "a\n1\n",
    ),
    # It has packages of its own.
    "script.py": ("# /// script\n# dependencies = []\n# ///\n", ""),
    "fails.py": ("import keras\n\nprint(keras.old)\n", "1\n"),
    "breaks.py": (
        "import keras\n\nkeras.new\n",
        f"{FAILS.format('breaks.py')}    keras.new\n"
        "AttributeError: module 'keras' has no attribute 'new'\n",
    ),
    "breaks_else.py": (
        "import keras\n\nint('a' * keras.old)\n",
        f"{FAILS.format('breaks_else.py')}    int('a' * keras.old)\n"
        "ValueError: invalid literal for int() with base 10: 'a'\n",
    ),
}
FAILING = ("fails.py", "breaks.py", "breaks_else.py")
CHANGED = {"changed.py": "changed"} | dict.fromkeys(FAILING, "fails")
"""How those end on Keras 2; script.py is not run."""


def git(root, *words):
    return subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def commit(root):
    git(root, "add", ".")
    git(root, "commit", "-qm", "a")


def tree(guide):
    """Return all that git knows of the guide, and what it does not."""
    questions = ["status", "--porcelain"], ["worktree", "list"]
    return tuple(git(guide.root, *question) for question in questions)


@pytest.fixture(scope="session")
def committed(tmp_path_factory):
    guide = make(tmp_path_factory.mktemp("release"))
    (guide.root / "pyproject.toml").write_text(PYPROJECT)
    for name, (code, output) in SNIPPETS.items():
        guide.show(f"fix/new/{name}", code, output)
    (guide.root / ".cache").mkdir()
    (guide.root / ".gitignore").write_text(".cache\n__pycache__/\n")
    git(guide.root, "init", "-q", "-b", "main")
    commit(guide.root)
    return guide


@pytest.fixture
def guide(committed, uv_index, tmp_path, monkeypatch):
    """Return a clone of this test's own; all share what has run."""
    for (name, version), (day, code, needs) in RELEASES.items():
        module = f"{name.replace('-', '_')}/__init__.py"
        content = wheel(name, version, {module: code}, needs)
        uv_index.add(*content, f"{day}T03:00:00Z")
    # No TensorFlow in those environments.
    monkeypatch.setattr(rerun, "PRELOAD", ())
    git(committed.root, "clone", "-q", ".", str(tmp_path / "guide"))
    (tmp_path / "guide" / ".cache").symlink_to(committed.root / ".cache")
    return Guide(tmp_path / "guide")


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


def test_what_changes_is_reported_and_nothing_is_changed(
    guide, release, tmp_path
):
    guide.edit("docs/en/page.md", "On sums", "Of sums", record=False)
    before = tree(guide)
    found, (said, *_), (told,) = release(report=tmp_path, keep="keras-2")
    assert tree(guide) == (before[0] + "?? data/\n", before[1])
    assert said.endswith("is left out:\n M docs/en/page.md")
    ended = {v["name"].removeprefix("fix/new/"): v for v in found["verdicts"]}
    assert {name: v["ends"] for name, v in ended.items()} == CHANGED
    assert ended["breaks.py"]["text"] == reports.NO_ERROR
    assert (tmp_path / "report.md").read_text() == told
    for part in (
        "**9 snippets: 5 same, 1 output changed, 3 now failing.**",
        "| `keras` | 1.0.0 | 2.0.0 |",
        "1 scripts have packages of their own and were not run",
        "| `fix/new.md` | – | 1 | 3 |",
        "````diff\n a\n-1\n+2\n````",
        "`fix/new/fails.py` fails: `AttributeError: module 'kera",
        "keras-team/keras/releases/tag/v2.0.0",
        "`uv run guide release --keras 2.0.0`",
    ):
        assert part in told
    assert datafile.load(guide, "releases/keras-2") == found
    assert json.loads((tmp_path / "report.json").read_text()) == found
    assert found["until"] == "2021-05-05"
    assert str(guide.root) not in json.dumps(found)


def test_the_patch_has_pins_outputs_and_stamps(guide, release, tmp_path):
    release(report=tmp_path)
    git(guide.root, "apply", str(tmp_path / "update.patch"))
    names = (
        "pyproject.toml snippets/fix/new/changed.out snippets/verified.json"
    )
    assert git(guide.root, "diff", "--name-only").split() == names.split()
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
    commit(guide.root)
    found, _, _ = release(keras="1.0.0", report=tmp_path)
    assert found["moved"] == {"keras": ["1.0.0", "2.0.0"]}
    assert " a\n-1\n+2" in [v["diff"] for v in found["verdicts"]]
    assert '+    "keras==1.0.0",' in (tmp_path / "update.patch").read_text()


def test_an_interrupted_run_goes_on_where_it_was(
    guide, release, tmp_path, monkeypatch
):
    done = tmp_path / "done"
    code = f"open({str(done)!r}, 'a').write('1')\nprint(1)\n"
    guide.snippet("fix/new/noted.py", code)
    commit(guide.root)
    before = tree(guide)
    # A run that was killed has left its tree.
    git(guide.root, "worktree", "add", "--detach", ".cache/release/tree")
    with monkeypatch.context() as context:
        context.setattr(rerun.record, "save", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            release()
    assert tree(guide) == before
    found, _, _ = release()
    assert reports.counts(found)["same"] == 6
    assert done.read_text() == "1"


@pytest.mark.parametrize(
    ("until", "new"),
    [
        (datetime(2020, 6, 1), []),
        # Not TensorFlow 1.1.0, which waits for its tf-keras.
        (datetime(2023, 6, 1), ["keras 3.0.0"]),
        (None, ["keras 3.0.0"]),
    ],
)
def test_only_what_is_new_is_noticed(until, new, release):
    found, said, told = release(keras=None, until=until, notice=True)
    assert (found, told) == (None, new)
    assert new or said[-1] == "No package moves until 2020-06-01"


def test_a_candidate_is_tried_without_tf_keras_until_today(release):
    wish = {"tensorflow": "2.0.0rc0", "until": datetime(9999, 1, 1)}
    found, _, (told,) = release(keras=None, **wish)
    assert found["until"] == f"{datetime.now(UTC):%Y-%m-%d}"
    assert found["missing"] == ["tf-keras"]
    assert "| `tf-keras` | 1.0.0 | none fits |" in told


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"until": datetime(2021, 1, 1)}, "^uv pip: .*keras"),
        ({"until": datetime(2022, 1, 1)}, "^uv chooses keras 3.0.0, not 2.0"),
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
    assert first.endswith("long …") and 290 < len(first) <= 302
    assert (last, more) == ("+one line", "… 39 lines more")


BRANCH = "release/tensorflow-2.22.0-keras-3.16.0"
PROGRAMS = {
    # What NEW says is new, what lies in PREPARED as the report.
    "uv": """#!/bin/sh
case "$*" in
  *--notice*) echo Resolving >&2; [ -n "${NEW+1}" ] && printf "$NEW" ;;
  *--report*) cp -r "$PREPARED" "$6" ;;
  *versions) echo "{}" >data/versions.json ;;
esac
""",
    # Fails where the variable NO has its first word.
    "gh": """#!/bin/sh
echo "$@" >>"$CALLS"
[ "$1" != "$NO" ]
""",
}


@pytest.fixture
def script(tmp_path):
    """Run a script as GitHub does: what it told next steps, status, said."""
    if not shutil.which("jq"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no jq here")
    for name, text in PROGRAMS.items():
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o755)
    output = tmp_path / "output"
    variables = os.environ | {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "CALLS": str(tmp_path / "calls"),
        "PREPARED": str(tmp_path / "prepared"),
        "NO": "api",
        "GITHUB_OUTPUT": str(output),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "GITHUB_SERVER_URL": "https://example.org",
        "GITHUB_REPOSITORY": "me/guide",
        "GITHUB_RUN_ID": "7",
        "GITHUB_REF_NAME": "main",
    }

    def script(name, *words, cwd=tmp_path, **more):
        output.write_text("")
        done = subprocess.run(
            [here().root / ".github" / "release" / name, *words],
            cwd=cwd,
            env=variables | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return output.read_text(), done.returncode, done.stdout

    return script


def test_what_is_new_is_noticed_until_it_has_a_branch(script):
    told, status, said = script("notice")
    assert (told, status) == ("", 1) and "Resolving" in said
    assert script("notice", "", NEW="")[:2] == ("", 0)
    new = "tensorflow 2.22.0\nkeras 3.16.0\n"
    assert script("notice", NEW=new)[0] == f"branch={BRANCH}\n"
    told, status, said = script("notice", "", NEW=new, NO="")
    assert (told, status) == ("", 0)
    assert "keras-3.16.0 is there already" in said


def test_a_release_becomes_a_pull_request_with_its_report(script, tmp_path):
    """It changes pins and data alone; a report that is too long is cut."""
    origin, clone, report = (tmp_path / x for x in ("origin", "a", "report"))
    names = ("data/a.json", "data/versions.json", "guide/a.py")
    for name in names:
        (origin / name).parent.mkdir(parents=True, exist_ok=True)
        (origin / name).write_text("[]\n")
    git(origin, "init", "-q", "-b", "main")
    commit(origin)
    git(tmp_path, "clone", "-q", str(origin), str(clone))
    for name in names[::2]:
        (clone / name).write_text("{}\n")
    prepared = tmp_path / "prepared"
    prepared.mkdir()
    (prepared / "update.patch").write_text(git(clone, "diff"))
    git(clone, "checkout", ".")
    (prepared / "report.md").write_text("多い\n" * 40_000)
    # A candidate has no tf-keras yet: it is not applied.
    for missing, applies in (["tf-keras"], ""), ([], "applies=true\n"):
        found = {"missing": missing, "verdicts": [{"ends": "fails"}]}
        (prepared / "report.json").write_text(json.dumps(found))
        shutil.rmtree(report, ignore_errors=True)
        told, _, said = script("verify", report, "2.22.0", cwd=clone)
        assert told == applies, said
        assert bool(git(clone, "diff")) == bool(applies)
    assert "多い" in (tmp_path / "summary.md").read_text()

    def opened(no):
        git(tmp_path, "clone", "-q", str(origin), str(tmp_path / f"no-{no}"))
        script("open", report, BRANCH, cwd=tmp_path / f"no-{no}", NO=no)
        return git(origin, "branch", "--list", BRANCH)

    assert not opened("pr")  # without its pull request, no branch
    assert opened("api")
    changed = git(origin, "diff", "--name-only", "main", BRANCH).split()
    assert changed == ["data/a.json", "data/versions.json"]
    login, create, start = (tmp_path / "calls").read_text().splitlines()[-3:]
    assert login == "auth setup-git"
    assert create.startswith(f"pr create --base main --head {BRANCH} ")
    assert create.endswith("--draft"), "some fail"
    assert start == f"workflow run test.yml --ref {BRANCH}"
    body = (report / "body.md").read_text()
    assert "[this run](https://example.org/me/guide/actions/runs/7)" in body
    assert 20_000 < len(body) < 65_536 and body.endswith("多い\n")
