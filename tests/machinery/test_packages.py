"""Releases, with stand-ins for uv and pip: what is asked, kept and said."""

import json
import re
import subprocess
from zipfile import ZipFile

import pytest

from guide import index as packages
from guide import resolver
from guide.index import Index, Release
from guide.project import GuideError
from guide.resolver import NoRelease, Offline

KERAS = Release("keras", "3.0.0")
LOCK = """
[[packages]]
name = "keras"
version = "3.0.0"
sdist = { url = "https://x/keras-3.0.0.tar.gz", upload-time = 2023-11-28T13:52:51Z }
wheels = [{ url = "https://x/keras-3.0.0-py3-none-any.whl", upload-time = 2023-11-28T13:52:47Z }]
"""  # noqa: E501
REPORT = json.dumps(
    {
        "install": [
            {
                "metadata": {
                    "requires_dist": ["numpy (>=1)", "a; extra == 'all'"],
                    "requires_python": ">=3.9",
                }
            }
        ]
    }
)
OFFLINE = "error: Request failed after 3 retries"
NO_SUCH = "error: No solution found when resolving dependencies"


class Stand:
    """Answers in place of uv and pip, and remembers what was asked."""

    def __init__(self):
        self.asked = []
        self.answer = lambda command: (0, LOCK, "")

    def __call__(self, command, **options):
        self.asked.append([str(word) for word in command])
        return subprocess.CompletedProcess(command, *self.answer(command))

    def fails(self, stderr):
        self.answer = lambda command: (1, "", stderr)


@pytest.fixture
def stand(monkeypatch):
    stand = Stand()
    monkeypatch.setattr(subprocess, "run", stand)
    return stand


@pytest.fixture
def index(tmp_path):
    return Index(tmp_path)


def test_a_release_is_a_name_and_a_version():
    assert Release.parse("keras 3.0.0") == KERAS
    assert str(KERAS) == "keras 3.0.0"
    for text in ("keras", "keras ==3", "keras 3 4", ""):
        with pytest.raises(ValueError):
            Release.parse(text)


def test_the_first_file_counts_and_is_asked_for_once(stand, index):
    for _ in range(2):
        at = index.uploaded(KERAS).isoformat()
        assert at == "2023-11-28T13:52:47+00:00"
    assert len(stand.asked) == 1
    assert Index(index.cache).uploaded(KERAS) and len(stand.asked) == 1


def test_a_release_may_be_for_an_older_python_alone(stand, index):
    stand.answer = lambda command: (
        (0, LOCK, "") if "3.6" in command else (1, "", NO_SUCH)
    )
    assert index.files(KERAS)
    assert len(stand.asked) == 2


def test_no_release_says_so_and_is_not_kept(stand, index):
    stand.fails(NO_SUCH)
    with pytest.raises(NoRelease, match="keras==3.0.0: .*No solution"):
        index.uploaded(KERAS)
    assert len(stand.asked) == len(resolver.PYTHONS)
    assert not index.exists("keras<1")
    assert not list(index.cache.rglob("*.json"))
    stand.answer = lambda command: (0, LOCK, "")
    assert index.exists("keras<1")


def test_what_uv_does_not_understand_is_an_error_not_an_absence(stand, index):
    stand.fails("error: unexpected argument '--universal' found")
    with pytest.raises(GuideError, match="unexpected argument"):
        index.exists("keras<1")


@pytest.mark.parametrize(
    "said",
    [
        OFFLINE,
        "error: Failed to fetch: `x`",
        "hint: Packages were unavailable because the network was disabled.",
        "WARNING: Retrying after connection broken by 'NewConnectionError()'",
    ],
)
def test_out_of_reach_is_waited_for_once(said, stand, index):
    stand.fails(said)
    for _ in range(2):
        with pytest.raises(Offline, match="out of reach"):
            index.uploaded(KERAS)
    with pytest.raises(Offline):
        index.exists("keras<1")
    assert len(stand.asked) == 1


def test_requirements_are_without_extras(stand, index):
    stand.answer = lambda command: (
        (0, REPORT, "") if "pip" in command[2] else (0, LOCK, "")
    )
    (numpy,) = index.requirements(KERAS)
    assert str(numpy) == "numpy>=1"
    assert str(index.python(KERAS)) == ">=3.9"
    assert len(stand.asked) == 2


@pytest.mark.parametrize(
    ("wheel", "fits"),
    [
        ("keras-3.0.0-py3-none-any.whl", True),
        ("t-1-cp36-cp36m-manylinux1_x86_64.whl", True),
        ("t-2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", 1),
        ("t-2-cp311-cp311-manylinux_2_17_aarch64.whl", False),
        ("t-2-cp311-cp311-macosx_10_15_x86_64.whl", False),
        ("keras-3.0.0.tar.gz", False),
    ],
)
def test_requirements_are_those_of_linux(wheel, fits):
    assert bool(packages.LINUX.search(wheel)) == bool(fits)


def test_a_release_without_a_wheel_has_no_requirements(stand, index):
    lock = LOCK.partition("wheels")[0]
    stand.answer = lambda command: (0, lock, "")
    with pytest.raises(NoRelease, match="keras 3.0.0 has no wheel for Linux"):
        index.requirements(KERAS)


WHEEL = re.search("[^/]+[.]whl", LOCK)[0]
SOURCE = re.sub("wheels = .*", "", LOCK)


def installing(stand, *names, lock=LOCK):
    """Let uv install files, or pip fetch them, so far as they get."""

    def answer(command):
        if "install" in command:
            folder = command[command.index("--target") + 1]
            for name in names:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text("x = 1\n")
        elif "download" in command:
            folder = command[command.index("--dest") + 1]
            with ZipFile(folder / WHEEL, "w") as archive:
                for name in names:
                    archive.writestr(name, "x = 1\n")
        else:
            return 0, lock, ""
        return (0, "", "") if names[-1] != "half.py" else (1, "", OFFLINE)

    stand.answer = answer


KINDS = pytest.mark.parametrize("lock", [LOCK, SOURCE], ids=["wheel", "sdist"])


@KINDS
def test_of_a_release_the_python_is_kept(stand, index, lock):
    names = "keras/a.py", "keras/b.so", "keras-3.dist-info/METADATA"
    installing(stand, *names, lock=lock)
    folder = index.folder(KERAS)
    files = [p for p in folder.rglob("*") if p.is_file()]
    assert [p.relative_to(folder).as_posix() for p in files] == ["keras/a.py"]
    asked = len(stand.asked)
    assert index.folder(KERAS) == folder
    assert len(stand.asked) == asked
    assert {p.name for p in folder.parent.iterdir()} == {"files", "found.json"}


@pytest.mark.parametrize("part", ["purelib", "platlib"])
def test_what_a_wheel_has_beside_is_where_it_is_installed(stand, index, part):
    installing(stand, f"keras-3.0.0.data/{part}/keras/a.py")
    assert (index.folder(KERAS) / "keras" / "a.py").exists()


@KINDS
def test_half_a_release_is_not_taken_for_whole(stand, index, lock):
    installing(stand, "keras/a.py", "keras/half.py", "half.py", lock=lock)
    with pytest.raises(Offline):
        index.folder(KERAS)
    place = index.cache / "keras-3.0.0"
    assert {p.name for p in place.iterdir()} == {"found.json"}
    installing(stand, "keras/a.py")
    assert (Index(index.cache).folder(KERAS) / "keras" / "a.py").exists()
