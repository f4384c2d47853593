"""The package index: asked once, as uv would ask it."""

import io
import os
import tarfile

import pytest
from packages import serve, wheel

from guide import index as packages
from guide.index import Index, NoRelease, Offline, Release
from guide.measure import versions
from guide.project import GuideError, Project
from guide.tables import datafile

K, OLD = Release("k", "2.0"), Release("k", "1.0")
REQUIRES = ("numpy (>=1)", "a; extra == 'all'")
WHEEL = {"k/a.py": "one = 1\n", "k/b.py": ""}
EMPTY = {
    "k-2.0-cp311-cp311-macosx_12_0_arm64.whl": {},
    "k-2.0-cp311-cp311-manylinux_2_17_aarch64.whl": {},
    "k-2.0.tar.gz": {"time": "2020-05-05T03:00:00Z"},
    "k-2.1-py3-none-any.whl": {
        "time": "2021-05-04T03:00:00Z",
        "requires-python": ">=3.11",
    },
    "k-2.2-py3-none-any.whl": {
        "time": "2021-06-04T03:00:00Z",
        "yanked": True,
    },
    "k-3.0rc1-py3-none-any.whl": {"time": "2022-05-04T03:00:00Z"},
}


@pytest.fixture
def server():
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w:gz") as archive:
        entry = tarfile.TarInfo("k-1.0/k/old.py")
        entry.size = 8
        archive.addfile(entry, io.BytesIO(b"old = 1\n"))
    with serve() as server:
        time = "2020-05-04T03:00:00.5Z"
        server.add(*wheel("k", "2.0", WHEEL, REQUIRES), time)
        server.about["k-2.0-py3-none-any.whl"]["requires-python"] = ">=3.9"
        server.add("k-1.0.tar.gz", tar.getvalue(), "2015-06-01T03:00:00Z")
        for name, about in EMPTY.items():
            server.add(name, b"", **about)
        yield server


@pytest.fixture(autouse=True)
def alone(monkeypatch, tmp_path):
    """Let nothing count that is set on this machine."""
    for name in [*os.environ]:
        if name.startswith("UV_"):
            monkeypatch.delenv(name)
    monkeypatch.setattr(packages, "UV_FILES", ("~/uv.toml",))
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def index(server, tmp_path, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", server.address)
    return Index(Project(tmp_path))


@pytest.mark.parametrize("text", ["k", "k ==3", "k 3 4", ""])
def test_a_release_is_a_name_and_a_version(text):
    assert Release.parse(str(K)) == K
    with pytest.raises(GuideError, match=f"^{text}: is no release"):
        Release.parse(text)


def test_the_first_file_counts_and_is_asked_for_once(index, server):
    assert index.uploaded(K).isoformat() == "2020-05-04T03:00:00.500000+00:00"
    assert len(index.links(K)) == 4
    assert server.asked == ["/simple/k/"]


@pytest.mark.parametrize(
    ("asked", "version"),
    [
        ({}, "2.1"),  # not the one withdrawn, and no candidate
        ({"requirement": "k>=2.dev0"}, "3.0rc1"),
        ({"requirement": "k==3.*"}, "3.0rc1"),  # nothing else fits
        ({"python": "3.10"}, "2.0"),
        # A file without a time, as in a folder, counts at any time.
        ({"before": "2021-01-01T00:00:00Z"}, "2.0"),
        ({"before": "2020-05-04T03:00:00.4Z", "python": "3.9"}, "2.0"),
    ],
)
def test_the_newest_that_fits(asked, version, index):
    assert index.newest(**{"requirement": "k"} | asked).version == version


def test_no_release_says_so(index):
    for release in (Release("k", "9"), Release("nothing", "1")):
        with pytest.raises(NoRelease, match="has no such release"):
            index.uploaded(release)
    with pytest.raises(NoRelease, match="k==4.*: the package index has none"):
        index.newest("k==4.*")


def test_requirements_and_members_are_those_of_the_wheel(index):
    (numpy,) = index.requirements(K)  # no extra
    assert str(numpy) == "numpy>=1"
    with index.open(K) as (names, read):
        assert "k/b.py" in names
        assert read("k/a.py") == b"one = 1\n"


def test_a_release_may_have_its_source_alone(index):
    with index.open(OLD) as (names, read):
        assert "k-1.0/k/old.py" in names
        assert read("k-1.0/k/old.py") == b"old = 1\n"
    with pytest.raises(NoRelease, match="k 1.0 has no wheel for Linux"):
        index.requirements(OLD)


def test_a_fault_of_the_server_is_not_taken_for_an_absence(index, server):
    server.status = 503
    with pytest.raises(Offline, match="cannot be reached: .*503") as why:
        index.newest("k<1")
    assert "\n" not in str(why.value)
    server.shutdown()
    server.server_close()
    with pytest.raises(Offline, match="the package index cannot be reached"):
        index.uploaded(K)


def urls(folder):
    return [s["url"] for s in packages.finder(Project(folder)).sources]


@pytest.mark.parametrize(
    ("file", "table"),
    [("pyproject.toml", "tool.uv.index"), ("home/uv.toml", "index")],
)
def test_settings_of_uv_count(file, table, tmp_path, monkeypatch):
    (tmp_path / file).write_text(f'[[{table}]]\nurl="x:a"\ndefault=true\n')
    assert urls(tmp_path) == ["x:a"]
    monkeypatch.setenv("UV_INDEX_URL", "x:b")
    assert urls(tmp_path) == ["x:b"]


def test_what_is_beside_the_index_counts(tmp_path, monkeypatch):
    folder = tmp_path / "wheels"
    folder.mkdir()
    (folder / "k-7.0-py3-none-any.whl").touch()
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://uv/simple")
    monkeypatch.setenv("UV_INDEX", "mine=http://mine/simple http://b/simple")
    monkeypatch.setenv("UV_EXTRA_INDEX_URL", "http://c/simple")
    monkeypatch.setenv("UV_FIND_LINKS", str(folder))
    (tmp_path / "pyproject.toml").write_text(
        '[[tool.uv.index]]\nname = "torch"\nurl = "http://t"\nexplicit = true'
    )
    *found, last = urls(tmp_path)
    hosts = [url.split("/")[2] for url in found]
    assert (hosts, last) == (["uv", "mine", "b", "c"], str(folder))
    monkeypatch.setenv("UV_NO_INDEX", "1")
    index = Index(Project(tmp_path))
    assert index.newest("k").version == "7.0"
    with pytest.raises(GuideError, match="k 7.0: .* has no upload time"):
        index.uploaded(Release("k", "7.0"))


def test_where_nothing_is_set_the_public_index_is_asked(tmp_path, monkeypatch):
    monkeypatch.setenv("UV_NO_INDEX", "")
    (source,) = packages.finder(Project(tmp_path)).sources
    assert (source["type"], source["url"][:8]) == ("index", "https://")


RELEASES = (
    # The second patch counts; a candidate where there is nothing else.
    ("tensorflow", "2.15.0", "2022-11-14", ["keras<2.16,>=2.15"]),
    ("tensorflow", "2.15.1", "2022-11-15", ["Keras>=2.15", "six"]),
    (
        *("tensorflow", "2.16.0rc0", "2023-05-01"),
        ['numpy<2,>=1.26,!=1.27; python_version >= "3.12"', "keras"],
    ),
    ("tensorflow", "2.16.0", "2024-05-01", []),
    ("tf-keras", "2.15.0", "2023-01-01", ["tensorflow<2.16,>=2.15"]),
    ("keras", "2.15.0", "2023-01-01", []),
    ("keras", "3.0.0", "2023-06-01", []),
)
TAGS = (
    *("cp311-cp311-win_amd64", "cp313-cp313t-win_amd64"),
    *("cp310-cp310-manylinux_2_17_x86_64", "cp39-cp39-macosx_1_arm64"),
    "cp39-cp39-manylinux_2_17_x86_64.manylinux2014_x86_64",
)


def test_releases_that_go_together_are_gathered(
    server, index, tmp_path, monkeypatch
):
    (tmp_path / "pyproject.toml").write_text(
        '[tool.uv]\nexclude-newer = "2024-01-01T00:00:00Z"\n'
    )
    monkeypatch.setattr(versions, "OLDEST", 15)
    monkeypatch.setattr(versions, "PYTHONS", ("3.9", "3.11"))
    for name, version, day, needs in RELEASES:
        file, content = wheel(name, version, {}, needs)
        for tags in ("py3-none-any", *TAGS):
            other = file.replace("py3-none-any", tags)
            server.add(other, content, f"{day}T03:00:00Z")
    for file in (x for x in server.about if x.startswith("keras-3")):
        server.about[file]["requires-python"] = ">=3.10"
    versions.update(Project(tmp_path), print)
    data = datafile.load(Project(tmp_path), "versions")
    assert data["until"] == "2024-01-01T00:00:00Z"
    assert data["keras"] == {"3.9": "2.15.0", "3.11": "3.0.0"}
    older, newer = data["tensorflow"]
    assert older == {
        "version": "2.15.1",
        "uploaded": "2022-11-15",
        "wheels": {
            "Linux x86": ["3.9", "3.10"],
            "macOS Arm": ["3.9"],
            "Windows": ["3.11"],
        },
        "needs": {"keras": [">=2.15"]},
        "tf-keras": {"version": "2.15.0", "tensorflow": "<2.16,>=2.15"},
    }
    numpy = '>=1.26,<2; python_version >= "3.12"'
    assert newer["needs"] == {"keras": [""], "numpy": [numpy]}
    assert (newer["version"], newer["tf-keras"]) == ("2.16.0rc0", None)
