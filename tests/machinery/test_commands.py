"""The commands: what they say when something is wrong, and what they write."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest
from click.testing import CliRunner
from mini import NOTEBOOK

from guide import cli, translations
from guide.project import CONFIGS, LANGUAGES

NAV = re.compile(r"^nav:\n(?:[ ].*\n)+", re.M)


GUIDE = (sys.executable, "-m", "guide.cli")


def run_guide(*arguments, cwd):
    """Run the command line of the checkout in ``cwd``."""
    return subprocess.run(
        [*GUIDE, *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.fixture
def checkout(guide, project):
    """Make a guide of three pages with this one's machinery and look."""
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
    translations.record(guide.page("ja", "index.md"), guide)
    return root


def replace(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


# Each is a build of two languages: one of them will do at every turn.
@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        (
            "page.md",
            '--8<-- "fix/name/fixed.py"',
            '--8<-- "fix/name/gone.py"',
            "page.md': Snippet at path 'fix/name/gone.py'",
        ),
        pytest.param(
            *("notebook.py", "print(1)", "1 / 0"),
            "docs/en/notebook.py: a cell fails: ZeroDivisionError",
            marks=pytest.mark.weekly,
        ),
    ],
)
def test_build_says_what_is_wrong_and_leaves_the_site_alone(
    name, old, new, message, checkout
):
    if name == "notebook.py":
        for language in LANGUAGES:
            (checkout / "docs" / language / name).write_text(NOTEBOOK)
    replace(checkout / "docs" / "en" / name, old, new)
    site = checkout / "site"
    (site / "en").mkdir(parents=True)
    (site / "en" / "index.html").write_text("before")
    done = run_guide("build", cwd=checkout)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert (site / "en" / "index.html").read_text() == "before"
    assert {path.name for path in site.iterdir()} == {"en"}


def test_build_does_not_replace_a_folder_with_other_files(checkout, tmp_path):
    other = tmp_path / "precious"
    other.mkdir()
    (other / "thesis.txt").write_text("mine")
    done = run_guide("build", "--site", other, cwd=checkout)
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert (other / "thesis.txt").read_text() == "mine"


@pytest.mark.parametrize("command", cli.main.commands)
def test_every_command_has_help(command):
    assert "Usage:" in CliRunner().invoke(cli.main, [command, "--help"]).output


def test_serve_says_that_the_port_is_in_use(checkout):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run_guide("serve", "--no-open", "--port", port, cwd=checkout)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"error: cannot serve on 127.0.0.1:{port}: ")
    assert "in use" in line and "--port" in line


@pytest.mark.weekly
def test_serve_rebuilds_what_changes(checkout):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    process = subprocess.Popen(
        [*GUIDE, "serve", "--no-open", "--port", port],
        cwd=checkout,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )

    def read(path):
        url = f"http://127.0.0.1:{port}/{path}"
        with urllib.request.urlopen(url) as response:
            return response.read().decode()

    def told(message):
        said = ""
        while message not in said:
            line = process.stderr.readline()
            assert line, f"serve ended: {said}"
            said += line

    try:
        told("Serving on")
        assert "日本語" in read("")
        assert "livereload" in read("en/") + read("ja/")
        replace(checkout / "docs/ja/page.md", "# A page", "# 新しい")
        told("ja: built what changed")
        assert "新しい" in read("ja/page/")
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0


def test_translations_lists_what_is_behind(checkout):
    page = "docs/ja/page.md"
    assert run_guide("translations", cwd=checkout).returncode == 0
    replace(checkout / "docs/en/page.md", "Both are right", "Both are wrong")
    done = run_guide("translations", cwd=checkout)
    assert done.returncode == 1
    assert done.stdout == f"{page}#sums: has changed since it was translated\n"
    done = run_guide("translations", "--record", page, cwd=checkout)
    assert done.returncode == 0
    original = "docs/en/page.md"
    done = run_guide("translations", "--record", original, cwd=checkout)
    assert done.returncode == 1
    assert done.stderr.startswith(f"error: {original}: is not a trans")
