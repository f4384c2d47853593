"""What GitHub runs, with few rights; what no tracked file may have."""

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
    return {path.stem: yaml.safe_load(path.read_text()) for path in found}


def steps(workflow):
    return [
        s for job in workflow["jobs"].values() for s in job.get("steps", ())
    ]


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_weakness_is_known(github):
    """Of actions that are not pinned, tokens that stay, values in scripts."""
    run(BIN / "zizmor", "--offline", "--persona", "auditor", "-q", github)


@pytest.mark.parametrize(("schema", "pattern"), SCHEMAS.items())
def test_files_have_the_form_that_github_wants(schema, pattern, github):
    files = sorted(github.glob(pattern))
    assert files
    run(BIN / "check-jsonschema", "--builtin-schema", schema, *files)


def test_the_gate_runs_before_all_and_the_rest_every_week(workflows):
    # YAML 1.1 reads the key `on` as true.
    assert {"pull_request", "push"} <= {*workflows["test"][True]}
    assert steps(workflows["test"])[-1]["run"] == '.ci/"$SCRIPT"'
    pages, weekly = workflows["pages"]["jobs"], workflows["weekly"]
    assert pages["test"]["uses"] == "./.github/workflows/test.yml"
    assert "test" in pages["deploy"]["needs"]
    scripts = [
        j["with"]["script"] for j in weekly["jobs"].values() if "with" in j
    ]
    assert "schedule" in weekly[True] and scripts == ["weekly"]


def test_a_fork_publishes_unchanged(github, project, workflows):
    for path in (
        *(github / "workflows").iterdir(),
        project.root / "mkdocs.yml",
    ):
        text = re.sub(r"#.*|uses: .*", "", path.read_text("utf-8"))
        assert not re.search(r"github\.com/|\.github\.io", text), path.name
    (variables,) = [s["env"] for s in steps(workflows["pages"]) if "env" in s]
    assert variables == {
        "SITE_URL": "${{ steps.pages.outputs.base_url }}",
        "REPO_URL": "${{ github.server_url }}/${{ github.repository }}",
    }


def test_what_may_write_is_one_job_and_runs_no_code_of_ours(workflows):
    request = {("open", x) for x in ("actions", "contents", "pull-requests")}
    allowed = {
        "pages": {("deploy", "pages"), ("deploy", "id-token")},
        "release": request,
        "matrix": request,
    }
    for name, workflow in workflows.items():
        assert workflow["permissions"] == {}
        writing = {
            (job, right)
            for job, about in workflow["jobs"].items()
            for right, kind in about["permissions"].items()
            if kind == "write"
        }
        assert writing == allowed.get(name, set()), name
        for job, _ in writing:
            text = yaml.dump(workflow["jobs"][job])
            assert "setup-uv" not in text and ".ci/" not in text, name


def test_steps_have_all_history_and_scripts_can_be_run(project, workflows):
    for step in (s for flow in workflows.values() for s in steps(flow)):
        if "checkout" in step.get("uses", ""):
            # A shallow clone cannot date a page.
            assert step["with"]["fetch-depth"] == 0
        run("bash", "-n", "-c", step.get("run", ""))
    folders = (project.root / ".github" / "release", project.root / ".ci")
    for script in (path for folder in folders for path in folder.iterdir()):
        assert os.access(script, os.X_OK) or script.name == "prepare"
        run("bash", "-n", script)


# In parts, so that this file does not name what it forbids.
HOSTS = [
    r"(?:test\.|files\.|upload\.)?" + r"py" + r"pi\.(?:org|python\.org)",
    r"files\.py" + r"thonhosted\.org",
    r"(?:registry\.|www\.)?np" + r"mjs\.(?:com|org)",
    r"registry\.yarn" + r"pkg\.com",
    r"download\.py" + r"torch\.org",
    r"(?:conda\.)?ana" + r"conda\.org",
    r"(?:deb|archive|security)\.(?:debian|ubuntu)\.(?:org|com)",
]
HOST = r"(?<![\w.-])(?:" + "|".join(HOSTS) + r")(?![\w-])"
# /usr and /tmp are the same on all machines; "me" is anybody.
PATH = r"(?<![\w./~$}-])/(?:work|home|Users|root)/(?!me/)[\w.-]+"


def git(project, *arguments):
    return subprocess.run(
        ["git", *arguments], cwd=project.root, capture_output=True, text=True
    )


@pytest.mark.parametrize("pattern", [HOST, PATH], ids=["host", "path"])
def test_no_file_names_a_registry_or_a_folder_of_one_machine(pattern, project):
    found = git(project, "grep", "--untracked", "-nIP", pattern)
    assert found.returncode == 1, found.stdout + found.stderr


def test_no_lock_file(project):
    names = "*.lock", "*lock.json"
    found = git(project, "ls-files", "-co", "--exclude-standard", *names)
    assert not found.returncode and not found.stdout
