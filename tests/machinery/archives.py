"""Archives of releases on a server of the tests' own, which may cut them."""

import contextlib
import io
import tarfile
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

WHEEL = {
    "k-2.data/purelib/k/__init__.py": "from k.a import g\ndef f(a): ...\n",
    "k-2.data/purelib/k/a.py": "def g(c): ...\n",
    "k-2.data/purelib/k/big.so": "0" * 200_000,
}
TAR = ("k-1/k/__init__.py", "k-1/../evil.py", "k-1/README")


class Ranges(BaseHTTPRequestHandler):
    """A server of archives, in ranges of bytes."""

    def do_GET(self):
        content = self.server.files[self.path.rpartition("/")[2]]
        self.server.asked.append(self.path)
        start, stop, status = 0, len(content), 200
        if wanted := self.headers.get("Range"):
            first, _, last = wanted.removeprefix("bytes=").partition("-")
            start = int(first) if first else max(0, stop - int(last))
            stop = int(last) + 1 if first and last else stop
            status = 206
        part = content[start:stop]
        self.send_response(status)
        self.send_header("Content-Length", str(len(part)))
        where = f"bytes {start}-{start + len(part) - 1}/{len(content)}"
        self.send_header("Content-Range", where)
        self.end_headers()
        cut = len(self.server.asked) == self.server.cut
        self.wfile.write(part[: len(part) // 2] if cut else part)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve():
    """Serve a wheel, ``k 2``, and an old archive, ``k 1``.

    ``asked`` has the requests; of number ``cut``, half the answer comes.
    """
    wheel, tar = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in WHEEL.items():
            archive.writestr(name, content)
    with tarfile.open(fileobj=tar, mode="w:gz") as archive:
        for name in TAR:
            entry = tarfile.TarInfo(name)
            entry.size = 16
            archive.addfile(entry, io.BytesIO(b"def f(b): pass\n\n"))
    with ThreadingHTTPServer(("127.0.0.1", 0), Ranges) as server:
        server.files = {
            "k-2-py3-none-any.whl": wheel.getvalue(),
            "k-1.tar.gz": tar.getvalue(),
        }
        server.asked, server.cut = [], 0
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
