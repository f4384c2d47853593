"""The commands: what they say when something is wrong, and what they write."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request

import pytest
from click.testing import CliRunner

from guide import cli
from guide.project import CONFIGS, LANGUAGES

NAV = re.compile(r"^nav:\n(?:[ ].*\n)+", re.M)


GUIDE = (sys.executable, "-m", "guide.cli")


@pytest.fixture
def command(guide, monkeypatch):
    monkeypatch.setattr(cli, "here", lambda: guide)
    monkeypatch.chdir(guide.root)
    return lambda *words: CliRunner().invoke(cli.main, [*map(str, words)])


@pytest.fixture
def checkout(guide, project):
    root = guide.root
    (root / "data").mkdir()
    for name in ("guide", "docs/assets", "docs/overrides", "docs/search"):
        shutil.copytree(
            project.root / name,
            root / name,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    shutil.copy(project.root / "data/search.yml", root / "data/search.yml")
    for name in CONFIGS.values():
        text = (project.root / name).read_text("utf-8")
        (root / name).write_text(NAV.sub("", text), "utf-8")
    for language in LANGUAGES:
        # A notebook takes seconds to run: whoever needs one writes it.
        guide.page(language, "notebook.py").unlink()
        index = guide.page(language, "index.md")
        index.write_text("---\ntitle: A guide\n---\n\n# A guide\n", "utf-8")
    return guide


def test_build_says_what_is_wrong_and_leaves_the_site_alone(checkout):
    shown = '--8<-- "fix/name/fixed.py"'
    checkout.edit("docs/en/page.md", shown, shown.replace("fixed", "gone"))
    checkout.write("site/en/index.html", "before")
    done = subprocess.run(
        [*GUIDE, "build"], cwd=checkout.root, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "page.md': Snippet at path 'fix/name/gone.py'" in done.stderr
    assert "Traceback" not in done.stderr
    files = [x for x in checkout.root.glob("site/**/*") if x.is_file()]
    assert [x.read_text() for x in files] == ["before"]


def test_build_does_not_replace_a_folder_with_other_files(guide, command):
    guide.write("precious/thesis.txt", "mine")
    done = command("build", "--site", "precious")
    assert done.exit_code == 1
    assert done.stderr.startswith("error: ")
    assert (guide.root / "precious/thesis.txt").read_text() == "mine"


@pytest.mark.parametrize("name", cli.main.commands)
def test_every_command_has_help(name, command):
    assert "Usage:" in command(name, "--help").output


def test_serve_says_that_the_port_is_in_use(command):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = command("serve", "--no-open", "--port", port)
    assert done.exit_code == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"error: cannot serve on 127.0.0.1:{port}: ")
    assert "in use" in line and "--port" in line


@pytest.mark.weekly
def test_serve_rebuilds_what_changes(checkout):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    process = subprocess.Popen(
        [*GUIDE, "serve", "--no-open", "--port", port],
        cwd=checkout.root,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )

    def read(path):
        url = f"http://127.0.0.1:{port}/{path}"
        # "Serving" is said shortly before it is so.
        while process.poll() is None:
            with contextlib.suppress(urllib.error.URLError):
                return urllib.request.urlopen(url).read().decode()

    def told(message):
        assert any(message in line for line in process.stderr), "it ended"

    try:
        told("Serving on")
        assert "日本語" in read("")
        assert "livereload" in read("en/") + read("ja/")
        checkout.edit("docs/ja/page.md", "# A page", "# 新しい", False)
        told("ja: built what changed")
        assert "新しい" in read("ja/page/")
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


def test_translations_lists_what_is_behind(guide, command):
    page, original = "docs/ja/page.md", "docs/en/page.md"
    assert command("translations").exit_code == 0
    guide.edit(original, "Both are right", "Both are wrong", record=False)
    done = command("translations")
    assert done.exit_code == 1
    assert done.stdout == f"{page}#sums: has changed since it was translated\n"
    assert command("translations", "--record", page).exit_code == 0
    done = command("translations", "--record", original)
    assert done.exit_code == 1
    assert done.stderr.startswith(f"error: {original}: is not a trans")
