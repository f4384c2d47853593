"""What several tests of the built site use: names, and a server.

The server answers as GitHub Pages does: gzip, and ten minutes' cache.
"""

import functools
import gzip
import http.server
import os
import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from guide.project import here

ADDRESS = "https://example.org/sub/path/"
REPOSITORY = "https://github.com/octo-edit/the.guide"
"""Where the site and its source are said to be when it is built."""
PATIENCE = 240_000
"""Milliseconds after which a browser is taken to be stuck."""
TEXT = {".css", ".html", ".js", ".json", ".md", ".svg", ".txt", ".xml"}


def missing(reason):
    """Skip a test whose tool is not installed; fail it in CI."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def program(*names):
    found = filter(None, map(shutil.which, names))
    return next(found, None) or missing(f"no {names[0]} on this machine")


def npm(name):
    path = here().root / "node_modules" / name
    package = name.partition("/")[0]
    return path if path.exists() else missing(f"no {package}: npm install")


def script(name):
    """Return a function of browser.js, for a browser to evaluate."""
    scripts = Path(__file__).with_name("browser.js").read_text("utf-8")
    return f"({scripts}).{name}"


class Pages(http.server.SimpleHTTPRequestHandler):
    # Connections stay open, as a browser expects of any server today.
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not self.path.partition("?")[0].endswith("/"):
            return super().do_GET()  # leads on to the folder
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else self.server.missing
        body, kind = path.read_bytes(), self.guess_type(path)
        self.send_response(200 if found else 404)
        if path.suffix in TEXT:
            body = gzip.compress(body, mtime=0)
            kind += "; charset=utf-8"
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)
        self.server.sent.append(len(body))

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # a browser that hung up, on its way to another page


@contextmanager
def serve(root, missing):
    """Serve a folder, and a page for what is not there; give the server.

    ``sent`` has how many bytes went out, whoever asked: workers, too, of
    which a page's own counts know nothing.
    """
    handler = functools.partial(Pages, directory=str(root))
    with Server(("127.0.0.1", 0), handler) as server:
        server.missing, server.sent = missing, []
        server.address = f"http://127.0.0.1:{server.server_port}/"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
