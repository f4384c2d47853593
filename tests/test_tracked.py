"""What no tracked file has: hosts of packages, paths of one machine."""

import subprocess

import pytest

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
