"""What no tracked file has: hosts of packages, paths of one machine."""

import re
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
HOST = re.compile(r"(?<![\w.-])(?:" + "|".join(HOSTS) + r")(?![\w-])")
# /usr and /tmp are the same on all machines; "me" is anybody.
PATH = re.compile(r"(?<![\w./~$}-])/(?:work|home|Users|root)/(?!me/)[\w.-]+")


@pytest.fixture(scope="module")
def tracked(project):
    """Return the text of every file that git knows or would add."""
    command = ["git", "ls-files", "-z", "-co", "--exclude-standard"]
    listed = subprocess.check_output(command, cwd=project.root, text=True)
    paths = {name: project.root / name for name in listed.split("\0") if name}
    return {
        name: path.read_bytes().decode("utf-8", "replace")
        for name, path in paths.items()
        if path.is_file()
    }


@pytest.mark.parametrize("pattern", [HOST, PATH], ids=["host", "path"])
def test_no_file_names_a_registry_or_a_folder_of_one_machine(pattern, tracked):
    assert not {n: f for n, x in tracked.items() if (f := pattern.findall(x))}


def test_no_lock_file(tracked):
    assert not [n for n in tracked if n.endswith((".lock", "lock.json"))]
