"""Scripts with an environment of their own, on an index with days."""

import hashlib
import http.server
import json
import os
import threading
from functools import partial

import pytest
from releases import ends, tree, wheel

from guide.release import resolution, scripts
from guide.release.command import Interrupted
from guide.verify import output as outputs
from guide.verify import record as stamp
from guide.verify import runner

DAYS = {"1.0.0": "2019-06-01", "2.0.0": "2021-01-01", "3.0.0": "2022-01-01"}
"""On which the releases of `tiny` came; of all others, on the first."""

SCRIPT = """# /// script
# requires-python = "=={python}.*"
# dependencies = ["{needs}"]
{more}# ///
import tiny

print("tiny", tiny.value)
"""
HERE = ".".join(map(str, os.sys.version_info[:2]))
SCRIPTS = {
    "moves": (HERE, "tiny", ""),
    "fixed": (HERE, "tiny==1.0.0", ""),
    "own": (
        HERE,
        "tiny",
        '# [tool.uv]\n# exclude-newer = "2020-01-01T00:00:00Z"\n',
    ),
    "unknown": (HERE, "nowhere", ""),
}


class Handler(http.server.SimpleHTTPRequestHandler):
    """Lists the wheels of its folder as an index does (JSON)."""

    def do_GET(self):
        if not self.path.startswith("/simple/"):
            return super().do_GET()
        name = self.path.split("/")[2]
        files = []
        for file in sorted(self.server.folder.glob("*.whl")):
            module, version = file.name.split("-")[:2]
            if module == name.replace("-", "_"):
                day = DAYS[version if name == "tiny" else "1.0.0"]
                files.append(
                    {
                        "filename": file.name,
                        "url": f"/{file.name}",
                        "hashes": {
                            "sha256": hashlib.sha256(
                                file.read_bytes()
                            ).hexdigest()
                        },
                        "upload-time": f"{day}T00:00:00Z",
                    }
                )
        if not files:
            return self.send_error(404)
        body = json.dumps(
            {"meta": {"api-version": "1.1"}, "name": name, "files": files}
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/vnd.pypi.simple.v1+json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def index(wheels):
    """Serve an index; return its address."""
    for version in DAYS:
        wheel(wheels, "tiny", version, f"value = {version[0]}\n")
    handler = partial(Handler, directory=str(wheels))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.folder = wheels
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/simple"
        server.shutdown()


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("uv")


@pytest.fixture
def guide(guide, index, cache, monkeypatch):
    """Return the guide with scripts, whose packages are on the index."""
    file = guide.root / "pyproject.toml"
    lines = file.read_text().splitlines(keepends=True)
    lines = [x for x in lines if not x.startswith(("no-index", "find-links"))]
    file.write_text("".join(lines))
    monkeypatch.setenv("UV_DEFAULT_INDEX", index)
    monkeypatch.setenv("UV_CACHE_DIR", str(cache))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    for name, (python, needs, more) in SCRIPTS.items():
        add(guide, name, python, needs, more)
    return guide


def add(guide, name, python=HERE, needs="tiny", more=""):
    text = SCRIPT.format(python=python, needs=needs, more=more)
    path = guide.snippet(f"fix/new/{name}.py", text, "tiny 1\n")
    made = {"python": "3.11.1", "tiny": "1.0.0"}
    entry = stamp.entry(path, "tiny 1\n", made)
    stamp.save(guide, {guide.name(path): entry})
    return path


def names(paths):
    return [path.stem for path in paths]


def test_only_what_the_date_moves_is_run_and_the_others_say_why(guide):
    later = resolution.propose(guide, until="2021-05-05")
    moved, aside = scripts.split(guide, later)
    assert names(moved) == ["moves"]
    assert aside == {"own": 1, "fixed": 1, "unknown": 1}
    same = resolution.propose(guide, until="2020-01-01")
    assert scripts.split(guide, same) == ({}, {"stays": 4})


def test_a_script_that_moves_is_compared_and_updated(guide, release):
    before = tree(guide)
    found, _, told = release()
    assert ends(found)["moves.py"] == "changed"
    assert not {"own.py", "fixed.py", "unknown.py"} & {*ends(found)}
    for reason in ("own", "fixed", "unknown"):
        assert f"their own are not run: {scripts.REASONS[reason]}" in told
    assert tree(guide) == before
    assert "UV_EXCLUDE_NEWER" not in os.environ
    release(apply=True, allow_dirty=True, allow_failing=True)
    moves = guide.snippets / "fix/new/moves.py"
    assert outputs.read(moves) == "tiny 2\n"
    stamps = stamp.load(guide)
    entry = stamps["fix/new/moves.py"]
    assert entry["versions"] == {"python": "3.11.1", "tiny": "2.0.0"}
    assert not stamp.stale(moves, entry)
    old = json.loads(before[stamp.stamp_file(guide).relative_to(guide.root)])
    for name in ("own", "fixed", "unknown"):
        name = f"fix/new/{name}.py"
        assert stamps[name] == old[name]
        assert outputs.read(guide.snippets / name) == "tiny 1\n"


def test_a_script_that_has_run_runs_again_on_other_packages_only(
    guide, release, monkeypatch
):
    ran = []
    run = runner.Runner.run

    def watched(self, path, **options):
        ran.append(path.stem)
        return run(self, path, **options)

    path = add(guide, "later")
    monkeypatch.setattr(scripts.runner.Runner, "run", watched)
    for until, output, times in (
        ("2021-05-05", "tiny 2\n", 1),
        ("2021-06-01", "tiny 2\n", 1),
        ("2022-02-01", "tiny 3\n", 2),
    ):
        found, _, _ = release(until=until)
        (verdict,) = (v for v in found.verdicts if v.name == guide.name(path))
        assert verdict.output == output
        assert ran.count("later") == times


def test_interrupted_scripts_are_gone_on_with(guide, release, monkeypatch):
    for name in ("one", "two"):
        add(guide, name)
    ran = []
    run = runner.Runner.run

    def interrupted(self, path, **options):
        if path.stem == "two":
            raise KeyboardInterrupt
        ran.append(path.stem)
        return run(self, path, **options)

    before = tree(guide)
    with monkeypatch.context() as context:
        context.setattr(scripts.runner.Runner, "run", interrupted)
        with pytest.raises(Interrupted, match="nothing is changed"):
            release()
    assert "one" in ran
    assert "UV_EXCLUDE_NEWER" not in os.environ
    assert tree(guide) == before
    _, said, _ = release()
    assert "fix/new/two.py has run" in said
    assert "fix/new/one.py has run" not in said


def test_a_python_that_is_not_there_is_told(guide, release):
    add(guide, "old", python="3.5")
    found, said, _ = release()
    assert any(x.startswith("fix/new/old.py: left out: ") for x in said)
    assert "old.py" not in ends(found)
