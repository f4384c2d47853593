"""A server that answers as GitHub Pages does: gzip, and ten minutes' cache."""

import functools
import gzip
import http.server
import io
import threading
from contextlib import contextmanager
from pathlib import Path

TEXT = {".css", ".html", ".js", ".json", ".md", ".svg", ".txt", ".xml"}
CACHE = "max-age=600"


@functools.cache
def compressed(path, changed):
    return gzip.compress(Path(path).read_bytes(), mtime=0)


class Pages(http.server.SimpleHTTPRequestHandler):
    # Connections stay open, as a browser expects of any server today.
    protocol_version = "HTTP/1.1"

    def send_head(self):
        path = Path(self.translate_path(self.path))
        wanted = "gzip" in self.headers.get("Accept-Encoding", "")
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path = path / "index.html"
        if not wanted or path.suffix not in TEXT or not path.is_file():
            return super().send_head()
        return self.answer(200, path, compressed(path, path.stat().st_mtime))

    def answer(self, code, path, body):
        self.send_response(code)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if code == 200:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        return io.BytesIO(body)

    def send_error(self, code, message=None, explain=None):
        page = self.server.missing
        if code != 404 or not page:
            return super().send_error(code, message, explain)
        self.wfile.write(self.answer(404, page, page.read_bytes()).read())

    def list_directory(self, path):
        self.send_error(404)

    def guess_type(self, path):
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if Path(path).suffix in TEXT else kind

    def send_header(self, keyword, value):
        if keyword == "Content-Length" and self.command == "GET":
            self.server.sent.append((self.path, int(value)))
        super().send_header(keyword, value)

    def end_headers(self):
        self.send_header("Cache-Control", CACHE)
        super().end_headers()

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    missing = None
    """The page for an address that is not there."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.sent = []
        """Every path and how many bytes went out, whoever asked: workers,
        too, of which a page's own counts know nothing."""
        self.address = f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, *_):
        pass  # a browser that hung up, on its way to another page


@contextmanager
def serve(root, missing=None):
    """Serve a folder; give the server."""
    handler = functools.partial(Pages, directory=str(root))
    with Server(("127.0.0.1", 0), handler) as server:
        server.missing = missing
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
