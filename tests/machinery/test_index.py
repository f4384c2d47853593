"""The package index: asked once, as uv would ask it."""

import hashlib
import io
import json
import os
import tarfile
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from guide import index as packages
from guide import index_settings
from guide.index import NoRelease, Offline, Release
from guide.project import GuideError, Project

K = Release("k", "2.0")
METADATA = (
    "Metadata-Version: 2.1\nName: k\nVersion: 2.0\nRequires-Python: >=3.9\n"
    "Requires-Dist: numpy (>=1)\nRequires-Dist: a; extra == 'all'\n"
)
WHEEL = {
    "k/a.py": "one = 1\n",
    "k-2.0.data/purelib/k/b.py": "two = 2\n",
    "k/big.so": "0" * 1_000_000,
    "k-2.0.dist-info/METADATA": METADATA,
}
FILES = {
    # Name: upload time, Pythons, whether it was withdrawn.
    "k-1.0.tar.gz": ("2015-06-01T03:00:00Z", None, False),
    "k-2.0-cp311-cp311-macosx_12_0_arm64.whl": (None, None, False),
    "k-2.0-py3-none-any.whl": ("2020-05-04T03:00:00.5Z", ">=3.9", False),
    "k-2.0.tar.gz": ("2020-05-05T03:00:00Z", ">=3.9", False),
    "k-2.1-py3-none-any.whl": ("2021-05-04T03:00:00Z", ">=3.11", False),
    "k-2.2-py3-none-any.whl": ("2021-06-04T03:00:00Z", None, True),
    "k-3.0rc1-py3-none-any.whl": ("2022-05-04T03:00:00Z", None, False),
}


class Handler(BaseHTTPRequestHandler):
    """An index of one package, and its files, in ranges of bytes."""

    def do_GET(self):
        self.server.asked.append(self.path)
        if self.server.status != 200:
            return self.send_error(self.server.status)
        if self.path.startswith("/files/"):
            return self.send_file(self.server.files[self.path[7:]])
        if self.path != "/simple/k/":
            return self.send_error(404)
        metadata = self.server.metadata
        files = [
            {
                "filename": name,
                "url": f"/files/{name}",
                "hashes": self.server.hashes.get(name, {}),
                "upload-time": time,
                "requires-python": python,
                "yanked": yanked,
                "core-metadata": name in metadata,
            }
            for name, (time, python, yanked) in FILES.items()
        ]
        body = {"meta": {"api-version": "1.1"}, "name": "k", "files": files}
        self.answer(
            json.dumps(body).encode(),
            {"Content-Type": "application/vnd.pypi.simple.v1+json"},
        )

    def send_file(self, content):
        wanted = self.headers.get("Range")
        if not wanted or not self.server.ranges:
            return self.answer(content, {})
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start = int(first) if first else max(0, len(content) - int(last))
        stop = int(last) + 1 if first and last else len(content)
        part = content[start:stop]
        self.server.sent += len(part)
        where = f"bytes {start}-{start + len(part) - 1}/{len(content)}"
        self.answer(part, {"Content-Range": where}, 206)

    def answer(self, body, headers, status=200):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    wheel, tar = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in WHEEL.items():
            archive.writestr(name, content)
    with tarfile.open(fileobj=tar, mode="w:gz") as archive:
        entry = tarfile.TarInfo("k-1.0/k/old.py")
        entry.size = 8
        archive.addfile(entry, io.BytesIO(b"old = 1\n"))
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.asked, server.status, server.ranges = [], 200, True
        server.sent, server.metadata, server.hashes = 0, {}, {}
        server.files = {
            "k-2.0-py3-none-any.whl": wheel.getvalue(),
            "k-1.0.tar.gz": tar.getvalue(),
        }
        server.address = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(autouse=True)
def alone(monkeypatch, tmp_path):
    """Let nothing count that is set on this machine."""
    for name in [*os.environ]:
        if name.startswith("UV_"):
            monkeypatch.delenv(name)
    monkeypatch.setattr(index_settings, "UV_FILES", ("~/uv.toml",))
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def index(server, tmp_path, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{server.address}/simple")
    return packages.index(Project(tmp_path))


def test_a_release_is_a_name_and_a_version():
    assert Release.parse("k 2.0") == K
    assert str(K) == "k 2.0"
    for text in ("k", "k ==3", "k 3 4", ""):
        with pytest.raises(ValueError):
            Release.parse(text)


def test_the_first_file_counts_and_is_asked_for_once(index, server, tmp_path):
    assert index.uploaded(K).isoformat() == "2020-05-04T03:00:00.500000+00:00"
    assert len(index.files(K)) == 3
    assert server.asked == ["/simple/k/"]
    again = packages.index(Project(tmp_path))
    assert again.uploaded(K) == index.uploaded(K)
    assert server.asked == ["/simple/k/"]


@pytest.mark.parametrize(
    ("asked", "version"),
    [
        ({}, "2.1"),  # not the one withdrawn, and no candidate
        ({"candidates": True}, "3.0rc1"),
        ({"python": "3.10"}, "2.0"),
        ({"before": "2021-01-01T00:00:00Z"}, "2.0"),
        ({"before": "2020-05-04T03:00:00.4Z", "python": "3.9"}, "2.0"),
    ],
)
def test_the_newest_that_fits(asked, version, index):
    """A file without a time, as in a folder, counts at any time."""
    assert index.newest("k", **asked).version == version


def test_a_candidate_counts_where_nothing_else_fits(index):
    assert index.newest("k==3.*").version == "3.0rc1"
    assert not index.exists("k ==3.*")
    assert index.exists("k >=2,<2.1")
    with pytest.raises(NoRelease, match="k==4.*: the package index has none"):
        index.newest("k==4.*")


def test_no_release_says_so_and_is_not_kept(index, tmp_path):
    for release in (Release("k", "9"), Release("nothing", "1")):
        with pytest.raises(NoRelease, match="has no such release"):
            index.uploaded(release)
    assert not list(tmp_path.rglob("*.json"))


@pytest.mark.parametrize("how", ["ranges", "whole", "beside"])
def test_requirements_are_without_extras(how, index, server):
    server.ranges = how == "ranges"
    if how == "beside":  # PEP 658
        server.metadata = {"k-2.0-py3-none-any.whl"}
        server.files["k-2.0-py3-none-any.whl.metadata"] = METADATA.encode()
    (numpy,) = index.requirements(K)
    assert str(numpy) == "numpy>=1"
    assert str(index.python(K)) == ">=3.9"
    fetched = [path for path in server.asked if path.endswith(".metadata")]
    assert bool(fetched) == (how == "beside")
    asked = len(server.asked)
    assert index.requirements(K) == [numpy]
    assert len(server.asked) == asked


def test_of_a_wheel_only_what_is_read_is_fetched(index, server):
    assert index.modules(K) == ["k/a.py", "k/b.py"]
    assert index.text(K, "k/b.py") == "two = 2\n"
    assert 0 < server.sent < 500_000


def test_a_release_may_have_its_source_alone(index):
    old = Release("k", "1.0")
    assert index.modules(old) == ["k/old.py"]
    assert index.text(old, "k/old.py") == "old = 1\n"
    with pytest.raises(NoRelease, match="k 1.0 has no wheel for Linux"):
        index.requirements(old)


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


def test_a_fault_of_the_server_is_not_taken_for_an_absence(index, server):
    server.status = 503
    for _ in range(2):  # it is waited for once
        with pytest.raises(Offline, match="cannot be reached: .*503") as why:
            index.exists("k<1")
        assert "\n" not in str(why.value)
    assert len(server.asked) == 1


def test_out_of_reach_is_told_in_a_line(tmp_path, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    index = packages.index(Project(tmp_path))
    for ask in (index.uploaded, index.requirements):
        with pytest.raises(Offline, match="the package index cannot be reac"):
            ask(K)


def test_a_cut_file_is_not_taken_for_whole(index, server):
    whole = server.files["k-1.0.tar.gz"]
    sha256 = hashlib.sha256(whole).hexdigest()
    server.hashes["k-1.0.tar.gz"] = {"sha256": sha256}
    server.files["k-1.0.tar.gz"] = whole[: len(whole) // 2]
    old = Release("k", "1.0")
    with pytest.raises(GuideError):
        index.modules(old)


@pytest.mark.parametrize("place", ["variable", "pyproject", "uv.toml"])
def test_settings_of_uv_count(place, server, tmp_path, monkeypatch):
    address = f"{server.address}/simple"
    home = tmp_path / "home"
    tables = f'[[index]]\nurl = "{address}"\ndefault = true\n'
    if place == "variable":
        monkeypatch.setenv("UV_INDEX_URL", address)
    elif place == "pyproject":
        text = tables.replace("index", "tool.uv.index")
        (tmp_path / "pyproject.toml").write_text(text)
    else:
        (home / "uv.toml").write_text(tables)
    found = index_settings.finder(Project(tmp_path))
    assert [source["url"] for source in found.sources] == [address]
    assert packages.index(Project(tmp_path)).uploaded(K)


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
    found = index_settings.finder(Project(tmp_path))
    assert [source["url"] for source in found.sources] == [
        "http://uv/simple",
        "http://mine/simple",
        "http://b/simple",
        "http://c/simple",
        str(folder),
    ]
    monkeypatch.setenv("UV_NO_INDEX", "1")
    index = packages.index(Project(tmp_path))
    assert index.newest("k").version == "7.0"
    with pytest.raises(GuideError, match="k 7.0: .* has no upload time"):
        index.uploaded(Release("k", "7.0"))


def test_where_nothing_is_set_the_public_index_is_asked(tmp_path):
    (source,) = index_settings.finder(Project(tmp_path)).sources
    assert source["type"] == "index"
    assert source["url"].startswith("https://")
