"""The Python files of a release, each fetched when it is first read.

A wheel is a zip: of TensorFlow's half gigabyte, the list of files and those
that are read come over the network (range requests). All is kept in the cache
of the package index (see :mod:`guide.packages`).
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import tarfile
import zipfile
import zlib
from pathlib import Path

import requests
from remotezip import RemoteIOError, RemoteZip
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.util import Retry

from guide.files import write
from guide.index import LINUX, Index, Release
from guide.project import GuideError
from guide.resolver import Offline

TRIES = Retry(4, backoff_factor=0.5, status_forcelist=(429, 502, 503, 504))
TIMEOUT = 60.0
HALF = (HTTPError, zipfile.BadZipFile, zlib.error, EOFError)
"""What half an answer leads to, where requests does not look at it."""

# Above the packages there may be `x-1.data/purelib/` or, in a tar, `x-1/`.
ABOVE_WHEEL = re.compile(r"^[^/]+\.data/(purelib|platlib)/")
ABOVE_TAR = re.compile(r"^(\./)?[^/]+/")


class Files(contextlib.AbstractContextManager):
    """The Python files of a release, by path as installed."""

    def __init__(self, index: Index, release: Release) -> None:
        self.index = index
        self.release = release
        place = index.cache / f"{release.name}-{release.version}"
        self._folder = place / "members"
        self._list = place / "members.json"
        self._members: dict[str, str] | None = None
        self._archive: RemoteZip | None = None

    def __exit__(self, *_: object) -> None:
        if self._archive:
            self._archive.close()
        self._archive = None

    def __contains__(self, path: str) -> bool:
        return path in self.members

    def read(self, path: str) -> str:
        """Return a file's text."""
        file = self._folder / path
        if not file.is_file():
            self._keep(path, self._fetch(self.members[path]))
        return file.read_text("utf-8", errors="replace")

    @property
    def members(self) -> dict[str, str]:
        """Every Python file, and its name in the archive."""
        if self._members is None:
            if not self._list.exists():
                found = self._listed()
                self._list.parent.mkdir(parents=True, exist_ok=True)
                write(self._list, json.dumps(found))
            self._members = json.loads(self._list.read_text("utf-8"))
        return self._members

    def _keep(self, path: str, content: bytes) -> None:
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, content.decode("utf-8", errors="replace"))

    def _listed(self) -> dict[str, str]:
        links = self.index.links(self.release)
        if any(LINUX.search(name) for name in links):
            names = self._open().namelist()
            found = {ABOVE_WHEEL.sub("", name): name for name in names}
            return {k: v for k, v in found.items() if k.endswith(".py")}
        # An old, small release: all of it at once.
        (link,) = (x for name, x in links.items() if name.endswith(".tar.gz"))
        found = {}
        with tarfile.open(fileobj=io.BytesIO(_get(link))) as tar:
            for member in tar:
                path = ABOVE_TAR.sub("", member.name)
                safe = ".." not in Path(path).parts
                if member.isfile() and path.endswith(".py") and safe:
                    self._keep(path, tar.extractfile(member).read())
                    found[path] = member.name
        return found

    def _open(self) -> RemoteZip:
        if self._archive is None:
            links = self.index.links(self.release)
            wheel = next(x for name, x in links.items() if LINUX.search(name))
            with _online():
                self._archive = RemoteZip(
                    wheel, session=_session(), timeout=TIMEOUT
                )
        return self._archive

    def _fetch(self, member: str) -> bytes:
        with _online():
            return self._open().read(member)


def _session() -> requests.Session:
    session = requests.Session()
    session.mount("https://", HTTPAdapter(max_retries=TRIES))
    return session


def _get(link: str) -> bytes:
    with _online(), _session() as session:
        answer = session.get(link, timeout=TIMEOUT)
        answer.raise_for_status()
        return answer.content


@contextlib.contextmanager
def _online():
    """Turn what the network does into the guide's own errors."""
    try:
        yield
    except (requests.ConnectionError, requests.Timeout) as error:
        raise Offline(f"the package index is out of reach: {error}") from None
    except (requests.RequestException, RemoteIOError) as error:
        raise GuideError(f"the package index: {error}") from None
    except HALF as error:
        raise GuideError(f"the package index, cut off: {error}") from None
