"""The scripts of release.yml, run here: git as it is, a stand-in for gh."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from releases import CALL, PYPROJECT

from guide import index as packages
from guide.project import GuideError, Project, here
from guide.release import command, resolution
from guide.release.command import Wish
from guide.tables import versions

BRANCH = "release/keras-2.0.0"
# Keras 2 is new, or what the variable NEW says.
UV = """#!{python}
import os, sys
words = sys.argv[1:]
if words[:3] != ["run", "--no-sync", "guide"]:
    os.execv({uv!r}, [{uv!r}, *words])
if words[3] == "versions":
    open("data/versions.json", "w").write("{{}}")
elif "--notice" in words and "NEW" in os.environ:
    print(os.environ["NEW"], end="")
else:
    os.execv({python!r}, [{python!r}, "-c", {call!r}, {root!r}, *words[4:]])
"""
NO_PAGES = "command.html.write = lambda *_: None"
# Answers as the variable GH says: there is no branch, there is a mistake.
GH = """#!{python}
import json, os, sys
with open({calls!r}, "a") as file:
    file.write(json.dumps(sys.argv[1:]) + "\\n")
answers = json.loads(os.environ["GH"])
sys.exit(answers.get(sys.argv[1], 0))
"""


class Machine:
    """A machine of GitHub's, as far as the scripts need one."""

    def __init__(self, folder, guide):
        self.folder, self.guide = folder, guide
        self.calls, self.output = folder / "calls", folder / "output"
        self.answers, self.variables = {"api": 1}, {}
        (folder / "bin").mkdir()
        named = {
            "python": sys.executable,
            "uv": shutil.which("uv"),
            "call": CALL.format(before=NO_PAGES),
            "root": str(guide.root),
            "calls": str(self.calls),
        }
        for name, text in {"uv": UV, "gh": GH}.items():
            file = folder / "bin" / name
            file.write_text(text.format(**named))
            file.chmod(0o755)

    def run(self, script, *words, cwd=None):
        """Run one of the scripts; return what it has told the next steps."""
        self.output.unlink(missing_ok=True)
        path = os.pathsep.join([str(self.folder / "bin"), os.environ["PATH"]])
        done = subprocess.run(
            [here().root / ".github" / "release" / script, *words],
            cwd=cwd or self.guide.root,
            env=os.environ
            | {
                "PATH": path,
                "GH": json.dumps(self.answers),
                "GITHUB_OUTPUT": str(self.output),
                "GITHUB_STEP_SUMMARY": str(self.folder / "summary.md"),
                "GITHUB_SERVER_URL": "https://example.org",
                "GITHUB_REPOSITORY": "me/guide",
                "GITHUB_RUN_ID": "7",
                "GITHUB_REF_NAME": "main",
            }
            | self.variables,
            capture_output=True,
            text=True,
        )
        self.said = done.stdout + done.stderr
        self.returncode = done.returncode
        return self.output.read_text() if self.output.exists() else ""

    @property
    def called(self):
        """What gh was asked."""
        return [json.loads(x) for x in self.calls.read_text().splitlines()]


@pytest.fixture
def machine(guide, tmp_path):
    if not shutil.which("jq"):
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no jq here")
    return Machine(tmp_path, guide)


def git(folder, *words):
    done = subprocess.run(
        ["git", *words], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout


@pytest.fixture
def origin(machine):
    """Return the repository that the branch is pushed to."""
    folder = machine.folder / "origin"
    git(machine.guide.root, "clone", "-q", "--bare", ".", str(folder))
    return folder


def opened(machine, origin, report):
    """Run the script that opens the pull request, in a clone of its own."""
    clone = machine.folder / "clone"
    git(origin, "clone", "-q", ".", str(clone))
    machine.run("open", report, BRANCH, cwd=clone)


def test_what_is_new_is_noticed_until_it_has_a_branch(machine):
    assert machine.run("notice", "") == f"branch={BRANCH}\n"
    assert machine.called == [
        ["api", "--silent", f"repos/me/guide/git/ref/heads/{BRANCH}"]
    ]
    machine.answers = {}
    assert machine.run("notice", "") == ""
    assert machine.returncode == 0
    assert f"{BRANCH} is there already" in machine.said
    assert "Resolving" in (machine.folder / "summary.md").read_text()


def test_a_notice_that_fails_says_why(machine):
    assert machine.run("notice", "9.9") == ""
    assert machine.returncode == 1
    assert "9.9" in machine.said


def test_two_that_are_new_have_one_branch_and_none_has_none(machine):
    machine.variables["NEW"] = "tensorflow 2.22.0\nkeras 3.16.0\n"
    branch = "branch=release/tensorflow-2.22.0-keras-3.16.0\n"
    assert machine.run("notice") == branch
    machine.variables["NEW"] = ""
    assert machine.run("notice") == ""
    assert machine.returncode == 0


def test_a_release_becomes_a_pull_request_with_its_report(machine, origin):
    report = machine.folder / "report"
    (machine.guide.root / "data").mkdir(exist_ok=True)
    assert machine.run("verify", report, "") == "applies=true\n", machine.said
    assert (machine.guide.root / "data" / "versions.json").exists()
    assert "3 now failing" in (machine.folder / "summary.md").read_text()
    opened(machine, origin, report)
    assert machine.returncode == 0, machine.said
    changed = git(origin, "diff", "--name-only", "HEAD", BRANCH).split()
    assert changed == [
        "pyproject.toml",
        "snippets/fix/new/changed.out",
        "snippets/verified.json",
    ]
    pins = git(origin, "show", f"{BRANCH}:pyproject.toml")
    assert 'exclude-newer = "2021-05-05T00:00:00Z"' in pins
    login, create, start = machine.called
    assert login == ["auth", "setup-git"]
    options = dict(zip(create[2::2], create[3::2], strict=False))
    assert options["--head"] == BRANCH and options["--base"] == "main"
    assert "--draft" in create, "some fail"
    body = (report / "body.md").read_text()
    assert "[this run](https://example.org/me/guide/actions/runs/7)" in body
    assert body.endswith((report / "report.md").read_text())
    assert start == ["workflow", "run", "test.yml", "--ref", BRANCH]


PATCH = """diff --git a/{name} b/{name}
new file mode 100644
--- /dev/null
+++ b/{name}
@@ -0,0 +1 @@
+new
"""


@pytest.fixture
def report(machine):
    """Return a folder with a report of this test's own, a long one."""
    folder = machine.folder / "report"
    folder.mkdir()
    names = ["data/a/b.json", "guide/a.py", ".github/workflows/a.yml"]
    patch = "".join(PATCH.format(name=name) for name in names)
    (folder / "update.patch").write_text(patch)
    (folder / "report.json").write_text('{"missing": [], "verdicts": []}')
    (folder / "report.md").write_text("多い\n" * 40_000)
    return folder


def test_a_patch_changes_nothing_but_data_and_pins(machine, origin, report):
    opened(machine, origin, report)
    assert machine.returncode == 0, machine.said
    changed = git(origin, "diff", "--name-only", "HEAD", BRANCH).split()
    assert changed == ["data/a/b.json"]


def test_a_long_report_is_cut_and_one_without_failures_is_no_draft(
    machine, origin, report
):
    opened(machine, origin, report)
    body = (report / "body.md").read_text()
    assert 20_000 < len(body) < 65_536
    assert body.endswith("多い\n")
    assert "--draft" not in machine.called[1]


def test_without_its_pull_request_no_branch_is_left(machine, origin, report):
    machine.answers = {"pr": 1}
    opened(machine, origin, report)
    assert machine.returncode == 1
    assert BRANCH not in git(origin, "branch", "--list")
    assert [words[0] for words in machine.called] == ["auth", "pr"]


def test_a_candidate_is_reported_and_not_applied(machine):
    """It has no tf-keras yet."""
    report = machine.folder / "report"
    machine.variables["PATH"] = os.pathsep.join(
        [str(machine.folder / "other"), os.environ["PATH"]]
    )
    (machine.folder / "other").mkdir()
    uv = machine.folder / "other" / "uv"
    uv.write_text(
        f"#!/bin/sh\nmkdir {report}\n"
        f'echo "$*" >{report}/report.md\n'
        f'echo \'{{"missing": ["tf-keras"]}}\' >{report}/report.json\n'
    )
    uv.chmod(0o755)
    assert machine.run("verify", report, "2.22.0rc0") == ""
    assert machine.returncode == 0, machine.said
    assert (machine.folder / "summary.md").read_text() == (
        "run --no-sync guide release --report "
        f"{report} --tensorflow 2.22.0rc0\n"
    )


@pytest.fixture
def newest(monkeypatch):
    """Return what the index has of each package; to be changed."""
    versions = {"tensorflow": "1.0.0"}
    monkeypatch.setattr(
        packages.Index,
        "newest",
        lambda self, name, **_: packages.Release(name, versions[name]),
    )
    return versions


def test_a_tensorflow_that_waits_for_its_tf_keras_is_told(
    guide, newest, monkeypatch
):
    asked = resolution.propose(guide, named={"keras": "1.0.0"})
    monkeypatch.setattr(resolution, "propose", lambda *_: asked)
    said, told = [], []
    command.notice(guide, Wish(), said.append, told.append)
    assert not any("tf-keras" in line for line in said)
    newest["tensorflow"] = "1.1.0"
    assert command.notice(guide, Wish(), said.append, told.append) == {}
    assert told == []
    assert said[-2] == (
        "TensorFlow 1.1.0 is there, but no tf-keras that fits yet: "
        "uv run guide release --tensorflow 1.1.0 reports it"
    )


def test_other_packages_are_no_news(guide, newest, monkeypatch):
    asked = resolution.propose(guide, named={"keras": "2.0.0"})
    pins = asked.before | {"numpy": "3.0"}
    moved = resolution.Proposal("", asked.until, pins, asked.before)
    assert list(moved.changes) == ["numpy"]
    monkeypatch.setattr(resolution, "propose", lambda *_: moved)
    said, told = [], []
    assert command.notice(guide, Wish(), said.append, told.append) == {}
    assert told == []
    assert said[-1] == "No new TensorFlow or Keras until 2021-05-05"


def test_a_notice_runs_nothing_else(guide):
    with pytest.raises(GuideError, match="--notice: runs nothing"):
        command.notice(guide, Wish(keras="2.0.0", apply=True), print)


@pytest.mark.packages
def test_the_index_has_news_for_older_pins_and_none_for_these(
    project, tmp_path
):
    index, today = packages.index(project), versions.until(project)
    found = {
        name: index.newest(name, before=today) for name in resolution.WATCHED
    }
    days = sorted(map(index.uploaded, found.values()))
    text = PYPROJECT.replace("keras>=1,<2", "keras").replace("no-index", "#")
    text = text.replace("find-links", "#")
    older = f"{days[-1]:%Y-%m-%dT00:00:00Z}"
    for date, expected in ((today, 0), (older, 1)):
        (tmp_path / "pyproject.toml").write_text(
            text.replace("2020-01-01T00:00:00Z", date)
        )
        said = command.notice(
            Project(tmp_path), Wish(until=today), print, print
        )
        assert len(said) == expected
        assert said.items() <= {n: r.version for n, r in found.items()}.items()
