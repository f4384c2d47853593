"""A package index of the tests' own, on this machine."""

import contextlib
import hashlib
import io
import json
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def wheel(name, version, members=None, requires=()):
    """Return the file name of a wheel, and what is in it."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    about += "".join(f"Requires-Dist: {need}\n" for need in requires)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for member, text in (members or {}).items():
            archive.writestr(member, text)
        archive.writestr(f"{info}/METADATA", about)
        archive.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n"
            "Tag: py3-none-any\n",
        )
        archive.writestr(f"{info}/RECORD", "")
    return f"{module}-{version}-py3-none-any.whl", content.getvalue()


class Server(ThreadingHTTPServer):
    """An index (PEP 691): by file name, content and what it says of it."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files, self.about = {}, {}
        self.asked, self.status = [], 200
        self.address = f"http://127.0.0.1:{self.server_port}/simple"

    def add(self, name, content, time=None, **about):
        self.files[name] = content
        digest = hashlib.sha256(content).hexdigest()
        self.about[name] = {
            "filename": name,
            "url": f"/files/{name}",
            "hashes": {"sha256": digest},
            "upload-time": time,
        } | about


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        server, (_, folder, name, *_) = self.server, self.path.split("/")
        server.asked.append(self.path)
        start = name.replace("-", "_") + "-"
        files = [x for n, x in server.about.items() if n.startswith(start)]
        about = {"meta": {"api-version": "1.1"}, "name": name, "files": files}
        body, status = json.dumps(about).encode(), server.status
        if folder == "files":
            body = server.files[name]
        elif not files:
            status = 404
        self.send_response(status)
        self.send_header("Content-Type", "application/vnd.pypi.simple.v1+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_GET

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve():
    with Server() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
