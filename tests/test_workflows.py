"""What GitHub runs: of the right form, with no more rights than needed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

BIN = Path(sys.executable).parent
SCHEMAS = {
    "vendor.github-workflows": "workflows/*.yml",
    # The others call test.yml, which has one.
    "custom.github-workflows-require-timeout": "workflows/[rt]*.yml",
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


@pytest.fixture
def named(workflows):
    return {path.stem: data for path, data in workflows.items()}


def writing(workflow):
    """Return what each job may write."""
    return {
        (name, right)
        for name, job in workflow["jobs"].items()
        for right, kind in job["permissions"].items()
        if kind == "write"
    }


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


def test_a_fork_publishes_unchanged(project, workflows, named):
    names = [*workflows, project.root / "mkdocs.yml"]
    for path in names:
        text = re.sub(r"#.*|uses: .*", "", path.read_text("utf-8"))
        assert not re.search(r"github\.com/|\.github\.io", text), path.name
    (variables,) = [
        step["env"]
        for step in named["pages"]["jobs"]["build"]["steps"]
        if "env" in step
    ]
    assert variables == {
        "SITE_URL": "${{ steps.pages.outputs.base_url }}",
        "REPO_URL": "${{ github.server_url }}/${{ github.repository }}",
    }


def test_only_what_is_tested_is_published_and_by_one_job(workflows, named):
    pages = named["pages"]
    assert {*pages["jobs"]["deploy"]["needs"]} == {"test", "build"}
    assert writing(pages) == {("deploy", "pages"), ("deploy", "id-token")}
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


def times(workflow):
    # YAML 1.1 reads the key `on` as true.
    (entry,) = workflow[True]["schedule"]
    return entry["cron"].split()


def test_a_new_release_is_looked_for_every_day_and_all_is_run_every_week(
    named,
):
    minute, _, *days = times(named["release"])
    assert days == ["*", "*", "*"]
    # On the hour, GitHub is late.
    assert int(minute) % 5
    minute, _, day, month, weekday = times(named["weekly"])
    assert (day, month) == ("*", "*") and weekday.isdigit()
    assert int(minute) % 5
    called = named["weekly"]["jobs"]["test"]["uses"]
    assert called == named["pages"]["jobs"]["test"]["uses"]


def test_what_runs_a_release_may_not_write_and_what_writes_runs_none(named):
    release = named["release"]
    assert writing(release) == {
        ("open", "actions"),
        ("open", "contents"),
        ("open", "pull-requests"),
    }
    steps = release["jobs"]["open"]["steps"]
    assert [step["run"].split()[0] for step in steps if "run" in step] == [
        ".github/release/open"
    ]
    # What it starts can be started.
    assert "workflow_dispatch" in named["test"][True]


def test_commands_are_of_the_right_form_and_get_values_as_variables(
    project, workflows
):
    scripts = sorted((project.root / ".github" / "release").iterdir())
    for script in scripts:
        assert os.access(script, os.X_OK)
        run("bash", "-n", script)
    for path, workflow in workflows.items():
        for job in workflow["jobs"].values():
            for step in job.get("steps", ()):
                assert "${{" not in step.get("run", ""), path.name
                run("bash", "-n", "-c", step.get("run", ""))
