"""An index of the tests' own: releases of tiny packages, each with its day."""

import contextlib
import hashlib
import http.server
import json
import subprocess
import threading
import zipfile
from functools import partial

PYPROJECT = """[project]
name = "mini"
version = "0"
requires-python = ">=3.11"
dependencies = [
    "keras>=1",
    "tensorflow>=1",
    "tf-keras>=1",
]

[tool.uv]
exclude-newer = "2020-01-01T00:00:00Z"
"""
RELEASES = {
    # Name, version: day, code, requirements.
    ("keras", "1.0.0"): ("2019-01-01", "value = 1\nold = 1\n", ()),
    ("keras", "2.0.0"): ("2021-05-04", "value = 2\nnew = 1\n", ()),
    ("keras", "3.0.0"): ("2021-05-05", "value = 3\nold = 1\n", ()),
    ("tensorflow", "1.0.0"): ("2019-01-01", "", ()),
    ("tensorflow", "2.0.0rc0"): ("2021-05-04", "", ()),
    ("tensorflow", "1.1.0"): ("2023-05-04", "", ()),
    ("tf-keras", "1.0.0"): ("2019-01-01", "", ("tensorflow<1.1",)),
}
SNIPPETS = {
    "fix/new/changed.py": (
        "import keras\n\nprint('a')\nprint(keras.value)\n",
        "a\n1\n",
    ),
    "fix/new/fails.py": ("import keras\n\nprint(keras.old)\n", "1\n"),
    "fix/new/breaks.py": (
        "import keras\n\nkeras.new\n",
        "Traceback (most recent call last):\n"
        '  File "breaks.py", line 3, in <module>\n    keras.new\n'
        "AttributeError: module 'keras' has no attribute 'new'\n",
    ),
    "fix/new/breaks_else.py": (
        "import keras\n\nassert keras.value == 1\nint('a')\n",
        "Traceback (most recent call last):\n"
        "  File \"breaks_else.py\", line 4, in <module>\n    int('a')\n"
        "ValueError: invalid literal for int() with base 10: 'a'\n",
    ),
}
CHANGED = {"changed.py": "changed"} | dict.fromkeys(
    ("fails.py", "breaks.py", "breaks_else.py"), "fails"
)
"""How those end on Keras 2; all others are the same."""

CALL = """
import sys
from pathlib import Path
from guide import cli
from guide.project import Project
from guide.release import command
command.runner.PRELOAD = ()
cli.here = lambda: Project(Path(sys.argv[1]))
cli.main(["release", *sys.argv[2:]])
"""
"""Calls the command on a guide, without TensorFlow: ROOT WORD..."""


def wheels(folder):
    """Write a wheel for each release."""
    for (name, version), (_, code, requires) in RELEASES.items():
        module = name.replace("-", "_")
        info = f"{module}-{version}.dist-info"
        about = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
        about += "".join(f"Requires-Dist: {need}\n" for need in requires)
        file = folder / f"{module}-{version}-py3-none-any.whl"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr(f"{module}/__init__.py", code)
            archive.writestr(f"{info}/METADATA", about)
            archive.writestr(
                f"{info}/WHEEL",
                "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n"
                "Tag: py3-none-any\n",
            )
            archive.writestr(f"{info}/RECORD", "")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Lists the wheels of its folder as an index does (PEP 691)."""

    def do_GET(self):
        if not self.path.startswith("/simple/"):
            return super().do_GET()
        wanted = self.path.split("/")[2]
        files = [
            self.entry(name.replace("-", "_"), version, day)
            for (name, version), (day, *_) in RELEASES.items()
            if name == wanted
        ]
        if not files:
            return self.send_error(404)
        about = {"meta": {"api-version": "1.1"}, "name": wanted}
        body = json.dumps(about | {"files": files}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.pypi.simple.v1+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def entry(self, module, version, day):
        name = f"{module}-{version}-py3-none-any.whl"
        with open(f"{self.directory}/{name}", "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        return {
            "filename": name,
            "url": f"/{name}",
            "hashes": {"sha256": digest},
            "upload-time": f"{day}T03:00:00Z",
        }

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serve(folder):
    """Serve a folder of wheels as an index; yield its address."""
    handler = partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/simple"
        server.shutdown()


def git(guide, *words):
    """Return what git prints in the guide's folder."""
    return subprocess.run(
        ["git", *words],
        cwd=guide.root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
