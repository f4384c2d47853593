"""The scripts of release.yml, run here: git as it is, a stand-in for gh."""

import json
import os
import shutil
import subprocess
import sys

import pytest
from releases import CALL, git

from guide.project import here

BRANCH = "release/keras-3.0.0"
# Runs the command on the tests' guide, or prints what NEW says is new.
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
# Answers as the variable GH says: there is no branch, there is a mistake.
GH = """#!{python}
import json, os, sys
with open({calls!r}, "a") as file:
    file.write(json.dumps(sys.argv[1:]) + "\\n")
sys.exit(json.loads(os.environ["GH"]).get(sys.argv[1], 0))
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
            "call": CALL,
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


@pytest.fixture
def opened(machine, tmp_path):
    """Return a function that opens the pull request, from another clone.

    It returns the files that the pushed branch changes.
    """
    origin, clone = tmp_path / "origin", tmp_path / "clone"
    git(machine.guide.root, "clone", "-q", "--bare", ".", str(origin))

    def opened(report):
        git(machine.guide.root, "clone", "-q", str(origin), str(clone))
        machine.run("open", report, BRANCH, cwd=clone)
        compared = ("--git-dir", str(origin), "diff", "--name-only")
        return git(machine.guide.root, *compared, "main", BRANCH).split()

    return opened


def test_what_is_new_is_noticed_until_it_has_a_branch(machine):
    told = machine.run("notice", "")
    assert told == f"branch={BRANCH}\n", machine.said
    assert "Resolving" in (machine.folder / "summary.md").read_text()
    machine.answers = {}
    assert machine.run("notice", "") == ""
    assert machine.returncode == 0
    assert f"{BRANCH} is there already" in machine.said
    assert machine.run("notice", "9.9") == ""
    assert machine.returncode == 1
    assert "tensorflow 9.9: the package index has no such" in machine.said


def test_two_that_are_new_have_one_branch_and_none_has_none(machine):
    machine.variables["NEW"] = "tensorflow 2.22.0\nkeras 3.16.0\n"
    branch = "branch=release/tensorflow-2.22.0-keras-3.16.0\n"
    assert machine.run("notice") == branch
    machine.variables["NEW"] = ""
    assert (machine.run("notice"), machine.returncode) == ("", 0)


def test_a_release_becomes_a_pull_request_with_its_report(machine, opened):
    report = machine.folder / "report"
    (machine.guide.root / "data").mkdir()
    assert machine.run("verify", report, "") == "applies=true\n", machine.said
    assert (machine.guide.root / "data" / "versions.json").exists()
    assert "now failing" in (machine.folder / "summary.md").read_text()
    assert opened(report) == [
        "pyproject.toml",
        "snippets/fix/new/changed.out",
        "snippets/verified.json",
    ]
    login, create, start = machine.called
    assert login == ["auth", "setup-git"]
    options = dict(zip(create[2::2], create[3::2], strict=False))
    assert options["--head"] == BRANCH and options["--base"] == "main"
    assert "--draft" in create, "some fail"
    body = (report / "body.md").read_text()
    assert "[this run](https://example.org/me/guide/actions/runs/7)" in body
    assert body.endswith((report / "report.md").read_text())
    assert start == ["workflow", "run", "test.yml", "--ref", BRANCH]


def test_a_candidate_is_reported_and_not_applied(machine):
    """It has no tf-keras yet."""
    report = machine.folder / "report"
    assert machine.run("verify", report, "2.0.0rc0") == ""
    assert machine.returncode == 0, machine.said
    assert "none fits" in (machine.folder / "summary.md").read_text()
    assert git(machine.guide.root, "diff", "--name-only") == ""


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


def test_a_patch_changes_data_and_pins_alone_and_a_long_report_is_cut(
    machine, opened, report
):
    assert opened(report) == ["data/a/b.json"]
    body = (report / "body.md").read_text()
    assert 20_000 < len(body) < 65_536
    assert body.endswith("多い\n")
    assert "--draft" not in machine.called[1]


def test_without_its_pull_request_no_branch_is_left(machine, opened, report):
    machine.answers = {"pr": 1}
    with pytest.raises(subprocess.CalledProcessError):
        opened(report)  # there is nothing to compare with
    assert machine.returncode == 1
    assert [words[0] for words in machine.called] == ["auth", "pr"]
