"""What GitHub runs: of the right form, with no more rights than needed."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

BIN = Path(sys.executable).parent
SCHEMAS = {
    "vendor.github-workflows": "workflows/*.yml",
    "custom.github-workflows-require-timeout": "workflows/test.yml",
    "vendor.dependabot": "dependabot.yml",
    "vendor.github-issue-forms": "ISSUE_TEMPLATE/[!c]*.yml",
    "vendor.github-issue-config": "ISSUE_TEMPLATE/config.yml",
}


@pytest.fixture
def github(project):
    return project.root / ".github"


@pytest.fixture
def workflows(github):
    found = sorted((github / "workflows").glob("*.yml"))
    return {path: yaml.safe_load(path.read_text("utf-8")) for path in found}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_weakness_is_known(github):
    run(BIN / "zizmor", "--offline", "--persona", "auditor", "-q", github)


@pytest.mark.parametrize(("schema", "pattern"), SCHEMAS.items())
def test_files_have_the_form_that_github_wants(schema, pattern, github):
    files = sorted(github.glob(pattern))
    assert files
    run(BIN / "check-jsonschema", "--builtin-schema", schema, *files)


def test_actions_are_pinned_by_commit_and_say_of_which_release(workflows):
    for path in workflows:
        for line in re.findall(r"uses: (.*)", path.read_text("utf-8")):
            assert line.startswith("./") or re.fullmatch(
                r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line
            ), f"{path.name}: {line}"


def test_a_fork_publishes_unchanged(project, workflows):
    names = [*workflows, project.root / "mkdocs.yml"]
    for path in names:
        text = re.sub(r"#.*|uses: .*", "", path.read_text("utf-8"))
        assert not re.search(r"github\.com/|\.github\.io", text), path.name
    build = next(d for p, d in workflows.items() if p.name == "pages.yml")
    (variables,) = [
        step["env"]
        for step in build["jobs"]["build"]["steps"]
        if "env" in step
    ]
    assert variables == {
        "SITE_URL": "${{ steps.pages.outputs.base_url }}",
        "REPO_URL": "${{ github.server_url }}/${{ github.repository }}",
    }


def test_only_what_is_tested_is_published_and_by_one_job(workflows):
    pages = next(d for p, d in workflows.items() if p.name == "pages.yml")
    jobs = pages["jobs"]
    assert {*jobs["deploy"]["needs"]} == {"test", "build"}
    writing = {
        (name, right)
        for name, job in jobs.items()
        for right, kind in job["permissions"].items()
        if kind == "write"
    }
    assert writing == {("deploy", "pages"), ("deploy", "id-token")}
    for workflow in workflows.values():
        assert workflow["permissions"] == {}
        for job in workflow["jobs"].values():
            for step in job.get("steps", ()):
                if "checkout" in step.get("uses", ""):
                    # All history: a shallow clone cannot date a page.
                    assert step["with"] == {
                        "fetch-depth": 0,
                        "persist-credentials": False,
                    }
