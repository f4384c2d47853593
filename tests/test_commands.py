"""The commands: what they say when something is wrong, and what they write."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest


def guide(*arguments, cwd):
    """Run the command line of the checkout in ``cwd``."""
    return subprocess.run(
        [sys.executable, "-m", "guide.cli", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def checkout(project, tmp_path):
    """Copy the guide, to be damaged."""
    # With the cache: an undamaged notebook need not run again.
    for name in ("data", "docs", "snippets", "guide", ".cache"):
        (project.root / name).mkdir(exist_ok=True)
        shutil.copytree(
            project.root / name,
            tmp_path / name,
            ignore=shutil.ignore_patterns("__pycache__", "packages"),
        )
    for name in ("mkdocs.yml", "mkdocs.ja.yml"):
        shutil.copy(project.root / name, tmp_path)
    return tmp_path


def replace(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


DAMAGE = {
    "missing include": (
        "docs/en/fix/train/adam-lr.md",
        '--8<-- "fix/train/adam-lr/fixed.py"',
        '--8<-- "fix/train/adam-lr/gone.py"',
        "docs/en/fix/train/adam-lr.md:23: Snippet at path 'fix/train/adam-lr/gone.py'",
    ),
    "front matter": (
        "docs/ja/fix/index.md",
        "title: ",
        'title: "',
        "docs/ja/fix/index.md:",
    ),
    "error in a notebook": (
        "docs/en/learn/first-hour.py",
        "x, y = load_digits(",
        "1 / 0, load_digits(",
        "ZeroDivisionError",
    ),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_build_says_what_is_wrong_and_leaves_the_site_alone(kind, checkout):
    file, old, new, message = DAMAGE[kind]
    replace(checkout / file, old, new)
    site = checkout / "site"
    (site / "en").mkdir(parents=True)
    (site / "en" / "index.html").write_text("before")
    done = guide("build", cwd=checkout)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    (line,) = [x for x in done.stderr.splitlines() if message in x]
    assert (site / "en" / "index.html").read_text() == "before"
    assert {path.name for path in site.iterdir()} == {"en"}


def test_build_does_not_replace_a_folder_with_other_files(checkout, tmp_path):
    other = tmp_path / "precious"
    other.mkdir()
    (other / "thesis.txt").write_text("mine")
    done = guide("build", "--site", other, cwd=checkout)
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert (other / "thesis.txt").read_text() == "mine"


@pytest.mark.parametrize("command", ["serve", "build", "translations"])
def test_help_and_unknown_options(command, checkout):
    assert "Usage:" in guide(command, "--help", cwd=checkout).stdout
    done = guide(command, "--nonsense", cwd=checkout)
    assert done.returncode == 2
    assert "No such option '--nonsense'" in done.stderr
    assert "Traceback" not in done.stderr


def test_serve_says_that_the_port_is_in_use(checkout):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = guide("serve", "--no-open", "--port", port, cwd=checkout)
    assert done.returncode == 1
    line = f"error: port {port} is in use: choose another with --port"
    assert done.stderr.strip() == line


def test_serve_rebuilds_what_changes(checkout):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "guide.cli", "serve"),
            *("--no-open", "--port", str(port)),
        ],
        cwd=checkout,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )

    def read(path):
        url = f"http://127.0.0.1:{port}/{path}"
        with urllib.request.urlopen(url) as response:
            return response.read().decode()

    try:
        line = ""
        while "Serving on" not in line:
            line = process.stderr.readline()
            assert line, "serve ended"
        assert "日本語" in read("")
        assert "livereload" in read("en/") + read("ja/")
        replace(checkout / "docs/ja/fix/index.md", "# エラー", "# 新エラー")
        end = time.monotonic() + 60
        while "新エラー" not in read("ja/fix/"):
            assert time.monotonic() < end, "no rebuild"
            time.sleep(0.5)
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


def test_translations_lists_what_is_behind(checkout):
    assert guide("translations", cwd=checkout).returncode == 0
    replace(
        checkout / "docs/en/fix/train/adam-lr.md",
        "The time in between",
        "The time",
    )
    done = guide("translations", cwd=checkout)
    assert done.returncode == 1
    assert done.stdout == (
        "docs/ja/fix/train/adam-lr.md#cause: has changed since it was translated\n"
    )
    page = "docs/ja/fix/train/adam-lr.md"
    assert (
        guide("translations", "--record", page, cwd=checkout).returncode == 0
    )
    done = guide("translations", "--record", "docs/en/index.md", cwd=checkout)
    assert done.returncode == 1
    assert done.stderr.startswith("error: docs/en/index.md: is not a trans")
