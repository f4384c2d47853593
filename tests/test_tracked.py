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
    done = subprocess.run(
        ["git", "ls-files", "-z", "-co", "--exclude-standard"],
        cwd=project.root,
        capture_output=True,
        check=True,
    )
    names = done.stdout.decode().rstrip("\0").split("\0")
    paths = {name: project.root / name for name in names}
    return {
        name: path.read_bytes().decode("utf-8", "replace")
        for name, path in paths.items()
        if path.is_file()
    }


def found(pattern, tracked):
    return {
        name: [*dict.fromkeys(hits)][:3]
        for name, text in tracked.items()
        if (hits := pattern.findall(text))
    }


def test_no_address_of_a_package_registry(tracked):
    assert not found(HOST, tracked)


def test_no_path_of_a_machine(tracked):
    assert not found(PATH, tracked)


def test_no_lock_file(tracked):
    assert not [
        name for name in tracked if name.endswith((".lock", "lock.json"))
    ]


def test_the_patterns_find_what_they_forbid():
    host = "py" + "pi.org"
    assert HOST.search(f"https://{host}/project/keras/")
    assert HOST.search(f"upload.{host}")
    assert not HOST.search(f"my{host}") and not HOST.search("pypi")
    assert PATH.search("File '/" + "home/jane/train.py'")
    assert not PATH.search("docs/home/jane, /home/me/train.py")
