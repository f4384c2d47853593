"""A release comes out: told what changes, then updated whole or not at all.

The releases are wheels of this test's own: a tiny package named keras.
"""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from mini import make

from guide import outputs, packages, stamp
from guide.project import GuideError
from guide.release import command, report, resolution, results, update
from guide.release import page as site
from guide.release.command import Wish

PYPROJECT = """[project]
name = "mini"
version = "0"
requires-python = ">=3.11"
dependencies = [
    "keras>=1,<2",
    "tensorflow>=1",
    "tf-keras>=1",
]

[tool.uv]
no-index = true
find-links = ["{wheels}"]
exclude-newer = "2020-01-01T00:00:00Z"
"""
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
    "fix/new/again.py": (
        "import keras\n\nassert keras.value != 2\nprint(7)\n",
        "7\n",
    ),
}
CODE = {
    "1.0.0": "value = 1\nold = 1\n",
    "2.0.0": "value = 2\nnew = 1\n",
    "3.0.0": "value = 3\nold = 1\n",
}


def wheel(folder, name, version, code="", requires=()):
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {need}\n" for need in requires)
    module = name.replace("-", "_")
    file = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{module}/__init__.py", code)
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\n"
            "Tag: py3-none-any\n",
        )
        archive.writestr(f"{info}/RECORD", "")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheels")
    for version, code in CODE.items():
        wheel(folder, "keras", version, code)
    wheel(folder, "tensorflow", "1.0.0")
    wheel(folder, "tensorflow", "2.0.0rc0")
    wheel(folder, "tf-keras", "1.0.0", "", ["tensorflow<2"])
    return folder


@pytest.fixture(scope="module")
def made(wheels, tmp_path_factory):
    """Return a mini guide whose environments are shared by these tests."""
    guide = make(tmp_path_factory.mktemp("release"))
    text = PYPROJECT.format(wheels=wheels)
    (guide.root / "pyproject.toml").write_text(text)
    for write in (guide.snippet, guide.show):
        for name, (code, output) in SNIPPETS.items():
            write(name, code, output)
    (guide.root / ".gitignore").write_text(".cache/\n__pycache__/\n")
    for words in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a"],
    ):
        subprocess.run(["git", *words], cwd=guide.root, check=True)
    return guide


@pytest.fixture
def guide(made, monkeypatch):
    monkeypatch.setattr(
        packages.Index,
        "uploaded",
        lambda self, release: datetime(2021, 5, 4, 3, tzinfo=UTC),
    )
    yield made
    subprocess.run(["git", "checkout", "-q", "."], cwd=made.root, check=True)
    subprocess.run(["git", "clean", "-fdq"], cwd=made.root, check=True)
    (made.root / ".cache/release/failed.json").unlink(missing_ok=True)


@pytest.fixture
def release(guide):
    """Return a function that runs the command, and says what it said."""

    def release(keras="2.0.0", **wish):
        said, told = [], []
        found = command.release(
            guide,
            Wish(keras=keras, workers=2, **wish),
            said.append,
            told.append,
            preload=(),
        )
        return found, said, "\n".join(told)

    return release


def ends(found):
    return {v.name.removeprefix("fix/new/"): v.ends for v in found.verdicts}


def tree(guide):
    """Return everything in the guide but what is kept."""
    return {
        path.relative_to(guide.root): path.read_bytes()
        for path in guide.root.rglob("*")
        if path.is_file() and not {".cache", ".git"} & {*path.parts}
    }


def test_each_snippet_is_same_or_changed_or_fails(guide, release):
    before = tree(guide)
    found, said, told = release()
    assert tree(guide) == before, "a report changes nothing"
    assert found.moved == {"keras": ("1.0.0", "2.0.0")}
    assert found.until == "2021-05-05", "the day after what is named came"
    assert ends(found) == {
        "compare/sum/builtin.py": "same",
        "compare/sum/loop.py": "same",
        "compare/sum/proof.py": "same",
        "fix/name/breaks.py": "same",
        "fix/name/fixed.py": "same",
        "changed.py": "changed",
        "fails.py": "fails",
        "breaks.py": "fails",
        "again.py": "fails",
    }
    texts = {v.name: v.text for v in found.of("fails")}
    assert texts["fix/new/breaks.py"] == "raises no error any more"
    assert texts["fix/new/fails.py"] == (
        "AttributeError: module 'keras' has no attribute 'old'"
    )
    (changed,) = found.of("changed")
    assert changed.diff.splitlines()[1:] == [" a", "-1", "+2"]
    assert list(found.changed_pages) == ["page.md"]
    assert "    keras 1.0.0 → 2.0.0" in said
    assert "9 snippets: 5 same, 1 output changed, 3 now fails" in told
    assert "https://github.com/keras-team/keras/releases/tag/v2.0.0" in told


def test_what_failed_in_the_last_report_and_works_is_fixed(release):
    release("2.0.0")
    found, _, _ = release("3.0.0")
    assert [v.name for v in found.of("fixed")] == [
        "fix/new/again.py",
        "fix/new/breaks.py",
        "fix/new/fails.py",
    ]
    assert ends(found)["changed.py"] == "changed"


def test_what_never_worked_here_and_works_is_fixed(guide, release):
    stamps = stamp.load(guide)
    del stamps["fix/name/fixed.py"]
    stamp.write(stamp.stamp_file(guide), json.dumps(stamps))
    found, _, _ = release()
    assert [v.name for v in found.of("fixed")] == ["fix/name/fixed.py"]


def test_what_has_run_is_not_run_again_until_its_code_changes(
    guide, release, monkeypatch
):
    release()
    ran = []
    each = results.matrix.each

    def watched(python, snippets, *rest):
        ran.extend(path.name for path in snippets)
        return each(python, snippets, *rest)

    monkeypatch.setattr(results.matrix, "each", watched)
    release()
    assert ran == []
    # A proof is what it runs, too.
    guide.edit("snippets/compare/sum/loop.py", "(1, 2)", "(2, 1)")
    release()
    assert sorted(ran) == ["loop.py", "proof.py"]


def test_a_run_that_was_stopped_is_run_again(guide, release, monkeypatch):
    path = guide.snippet("fix/new/slow.py", "import time\ntime.sleep(9)\n", "")
    monkeypatch.setattr(results.matrix, "TIME_LIMIT", 0.5)
    found, said, _ = release()
    assert ends(found)["slow.py"] == "fails"
    assert "fix/new/slow.py: stopped at its time limit of 0.5 s" in said
    assert results.Kept(guide, _place(guide)).get(path) is None
    monkeypatch.setattr(results.matrix, "TIME_LIMIT", 30)
    found, _, _ = release()
    assert ends(found)["slow.py"] == "same"


def _place(guide):
    (folder,) = (
        path.parent
        for path in guide.root.glob(".cache/release/*/requirements.txt")
        if "keras==2.0.0" in path.read_text()
    )
    return folder


CALL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from guide import cli, packages
from guide.project import Project
packages.Index.uploaded = lambda *_: datetime(2021, 5, 4, 3, tzinfo=UTC)
from guide.release import command
command.runner.PRELOAD = ()
command.release.__defaults__ = (print, ())
cli.here = lambda: Project(Path(sys.argv[1]))
{before}
cli.main(["release", "--keras", "2.0.0", "--workers", "1", *sys.argv[2:]])
"""


def call(guide, *words, before=""):
    return subprocess.Popen(
        [sys.executable, "-c", CALL.format(before=before), guide.root, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_an_interrupted_run_goes_on_where_it_was(guide, release):
    for name in ("a", "b", "c", "d"):
        guide.snippet(
            f"fix/new/slow_{name}.py",
            "import time\ntime.sleep(0.3)\nprint(1)\n",
            "1\n",
        )
    before = tree(guide)
    release()  # makes the environment
    place = _place(guide) / "results"
    for file in place.iterdir():
        file.unlink()
    process = call(guide)
    while len(list(place.glob("*.json"))) < 3:
        time.sleep(0.02)
        assert process.poll() is None, process.communicate()
    process.send_signal(signal.SIGINT)
    start = time.monotonic()
    _, said = process.communicate(timeout=30)
    assert time.monotonic() - start < 5
    kept = {file: file.stat().st_mtime_ns for file in place.glob("*.json")}
    assert process.returncode == 130
    assert said.splitlines()[-1] == (
        f"interrupted: {len(kept)} results are kept, nothing is changed; "
        "the same command goes on"
    )
    assert 3 <= len(kept) < 13
    assert tree(guide) == before
    found, said, _ = release()
    assert f"{len(kept)} of 13 have run before" in said
    assert len(found.verdicts) == 13
    for file, at in kept.items():
        assert file.stat().st_mtime_ns == at


def test_apply_updates_pins_outputs_and_stamps(guide, release):
    date = datetime.now(UTC).date().isoformat()
    found, said, _ = release(apply=True, allow_failing=True)
    pins = (guide.root / "pyproject.toml").read_text()
    assert '    "keras>=2.0",\n' in pins or '    "keras==2.0.0",\n' in pins
    assert 'exclude-newer = "2021-05-05T00:00:00Z"' in pins
    assert outputs.read(guide.snippets / "fix/new/changed.py") == "a\n2\n"
    stamps = stamp.load(guide)
    for name in ("fix/new/changed.py", "fix/name/fixed.py"):
        assert stamps[name]["versions"]["keras"] == "2.0.0"
        assert stamps[name]["date"] == date
        assert not stamp.stale(guide.snippets / name, stamps[name])
    # What fails says that it is of other versions.
    assert stamps["fix/new/fails.py"]["versions"]["keras"] != "2.0.0"
    assert said[-1].startswith("Updated: ")


def test_what_is_tested_is_what_the_new_pins_resolve_to(guide):
    # Keras 3 is there: a lower bound alone would not give 2.
    proposal = resolution.propose(guide, named={"keras": "2.0.0"})
    assert '"keras==2.0.0"' in proposal.text
    assert resolution.compiled(proposal.text) == proposal.pins
    proposal = resolution.propose(guide, named={"keras": "3.0.0"})
    assert '"keras>=3.0"' in proposal.text
    assert resolution.compiled(proposal.text) == proposal.pins


@pytest.mark.parametrize("what", ["dirty", "failing"])
def test_apply_is_refused(what, guide, release):
    if what == "dirty":
        guide.edit("snippets/fix/name/fixed.out", "a", "b")
        expected = r"fixed.out has changes that are not committed; commit"
    else:
        expected = r"not applied: 3 snippets fail now; mend them"
    before = tree(guide)
    with pytest.raises(GuideError, match=expected):
        release(apply=True)
    assert tree(guide) == before


def test_a_package_that_does_not_fit_is_told_and_not_applied(guide):
    before = tree(guide)
    proposal = resolution.propose(guide, named={"tensorflow": "2.0.0rc0"})
    assert proposal.missing == ("tf-keras",)
    assert proposal.changes["tf-keras"] == ("1.0.0", None)
    assert proposal.pins["tensorflow"] == "2.0.0rc0"
    found = report.make(guide, proposal, {}, "", {}, ())
    assert found.notes == {
        "TensorFlow 2.0.0rc0": "https://github.com/tensorflow/tensorflow/"
        "releases/tag/v2.0.0-rc0"
    }
    with pytest.raises(GuideError, match="no release of tf-keras fits"):
        update.refuse(guide, found, True)
    assert tree(guide) == before


def test_candidates_count_if_asked_for(guide, monkeypatch):
    newest = {"tensorflow": "2.0.0rc0", "keras": "3.0.0"}
    monkeypatch.setattr(
        packages.Index,
        "newest",
        lambda self, name, **_: packages.Release(name, newest[name]),
    )
    plain = resolution.propose(guide, until="2024-01-01")
    assert plain.pins["tensorflow"] == "1.0.0"
    asked = resolution.propose(guide, until="2024-01-01", candidates=True)
    assert asked.pins["tensorflow"] == "2.0.0rc0"


@pytest.mark.parametrize("number", [1, 2])
def test_an_update_that_fails_leaves_all_as_it_was(
    number, guide, release, monkeypatch
):
    release()
    before, replace, count = tree(guide), os.replace, 0

    def broken(part, path):
        nonlocal count
        if not {".cache"} & {*Path(path).parts}:
            count += 1
            if count > number:
                raise OSError("no space")
        replace(part, path)

    monkeypatch.setattr(os, "replace", broken)
    with pytest.raises(OSError, match="no space"):
        release(apply=True, allow_failing=True)
    assert tree(guide) == before
    assert update.restore(guide) == 0


def test_an_update_that_is_killed_is_put_back(guide, release):
    release()
    before = tree(guide)
    killed = """
import os
replace, done = os.replace, []
def cut(part, path):
    replace(part, path)
    if ".cache" not in str(path):
        done.append(path)
        if len(done) == 2:
            os._exit(9)
os.replace = cut
"""
    process = call(guide, "--apply", "--allow-failing", before=killed)
    process.communicate(timeout=60)
    assert process.returncode == 9
    assert tree(guide) != before
    _, said, _ = release()
    assert said[0].startswith("an update was cut off: ")
    assert tree(guide) == before


def test_a_kept_report_is_read_as_it_was_written(guide, release):
    found, said, _ = release(keep="keras-2")
    file = report.data_file(guide, "keras-2")
    kept = report.load(file)
    assert kept.counts == found.counts
    assert kept.moved == found.moved
    assert {v.name for v in kept.verdicts} == {v.name for v in found.verdicts}
    assert report.text(kept) == file.read_text("utf-8")
    assert str(guide.root) not in file.read_text("utf-8")


def test_nothing_that_moves_is_told(release):
    found, said, _ = release(keras=None, until="2020-06-01")
    assert found is None
    assert said[-1] == "No package moves until 2020-06-01"


TOMORROW = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"until": "soon"}, "--until soon: is no date such as 2026-11-20"),
        ({"until": TOMORROW}, f"--until {TOMORROW}: is in the future"),
        ({"keras": "2.0.0", "until": "2021-01-01"}, "came later"),
        ({"keras": "two"}, "Keras two: is no version"),
        ({"keras": "9.9"}, "Keras 9.9: the package index has no such release"),
        ({"keep": "../a"}, "--keep ../a: letters, digits and dashes only"),
        ({"keras": "2.0.0", "report": Path("/")}, "/: has other things in it"),
    ],
)
def test_bad_input_is_told_in_a_line(wish, said, guide, release, monkeypatch):
    if wish.get("keras") == "9.9":

        def uploaded(*_):
            raise packages.NoRelease("long")

        monkeypatch.setattr(packages.Index, "uploaded", uploaded)
    before = tree(guide)
    with pytest.raises(GuideError) as error:
        release(**{"keras": None} | wish)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert tree(guide) == before


def test_a_date_without_what_is_required_is_told(guide, wheels):
    text = PYPROJECT.format(wheels=wheels).replace("keras>=1,<2", "keras>=7")
    (guide.root / "pyproject.toml").write_text(text)
    with pytest.raises(resolution.NoSolution, match="keras>=7"):
        resolution.propose(guide, until="2020-06-01")


def test_no_network_is_told(guide, monkeypatch):
    text = (guide.root / "pyproject.toml").read_text()
    lines = text.splitlines(keepends=True)
    online = [x for x in lines if not x.startswith(("no-index", "find-links"))]
    (guide.root / "pyproject.toml").write_text("".join(online))
    for name, value in {
        "UV_DEFAULT_INDEX": "http://127.0.0.1:9/simple",
        "UV_HTTP_RETRIES": "0",
        "UV_NO_CACHE": "1",
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(GuideError, match="the package index is out of reach"):
        resolution.propose(guide, until="2020-06-01")


SITE = """
site_name: mini
docs_dir: docs/en
theme: {name: mkdocs}
markdown_extensions:
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
  - pymdownx.snippets:
      base_path: [snippets, docs]
      restrict_base_path: true
"""


def test_a_report_shows_the_pages_before_and_after(guide, release, tmp_path):
    (guide.root / "mkdocs.yml").write_text(SITE)
    guide.write("docs/en/index.md", "# Home\n")
    guide.write("docs/en/other.md", "# Another\n")
    before = tree(guide)
    found, said, _ = release(report=tmp_path / "report")
    assert tree(guide) == before
    folder = tmp_path / "report"
    assert {path.name for path in folder.iterdir()} == {
        *("index.html", "report.md", "report.json", "before", "after")
    }
    pages = {
        state: (folder / state / "page.html").read_text("utf-8")
        for state in ("before", "after")
    }
    assert not (folder / "after" / "other.html").exists()
    assert 'id="release-1"' in pages["after"]
    assert 'id="release-2"' not in pages["after"]
    assert "<ins>+2</ins>" in (index := (folder / "index.html").read_text())
    assert 'src="before/page.html#release-1"' in index
    assert "fix/name/fixed.py" not in index, "what is the same is left out"
    markdown = (folder / "report.md").read_text("utf-8")
    assert markdown.startswith("**9 snippets: 5 same, 1 output changed, 3 ")
    assert "| `page.md` | 5 | 1 | 3 | 0 |" in markdown
    assert "````diff\n@@ -1,2 +1,2 @@\n a\n-1\n+2\n````" in markdown
    assert "raises no error any more" in markdown
    release(report=folder)  # over its own


def test_a_page_shows_its_report(guide, release):
    release(keep="keras-2")
    page = guide.docs / "en" / "releases" / "keras-2.md"
    assert site.answer(guide, page, "en").splitlines()[2:] == [
        "- **5** print the same",
        "- **1** print something else",
        "- **3** end otherwise on Keras 2.0.0: with an error, or without the "
        "one that they show",
    ]
    assert site.moved(guide, page, "en").splitlines()[::2] == [
        "| Package | Keras 1.0.0 | Keras 2.0.0 |",
        "| `keras` | 1.0.0 | 2.0.0 |",
    ]
    assert "[A page](../page.md) | 5 | 1 | 3 |" in site.by_page(
        guide, page, "en"
    )
    told = site.differences(guide, page, "en")
    assert "    ````diff\n     a\n    -1\n    +2\n    ````" in told
    assert "on Keras 2.0.0:" in told
    assert "--keras 2.0.0" in site.how(guide, page, "en")
    with pytest.raises(GuideError, match="data/releases/none.json is not"):
        site.answer(guide, page.with_name("none.md"), "en")


def test_a_report_on_an_older_release_is_told_from_the_newer_one(
    guide, release
):
    found, _, _ = release(keep="a")
    back = dataclasses.replace(found, moved={"keras": ("2.0.0", "1.0.0")})
    assert back.back and not found.back
    assert site.versions(back) == ("Keras 2.0.0", "Keras 1.0.0")
    assert list(back.notes) == ["Keras 2.0.0"]
    file = report.data_file(guide, "back")
    file.write_text(report.text(back), "utf-8")
    page = guide.docs / "en" / "releases" / "back.md"
    told = site.differences(guide, page, "en")
    assert "    ````diff\n     a\n    -2\n    +1\n    ````" in told
    assert "on Keras 1.0.0:" in told


@pytest.mark.parametrize(
    ("diff", "other"),
    [
        ("@@\n a\n-1\n+2\n b", "@@\n a\n-2\n+1\n b"),
        ("-1\n-2\n+3\n c\n+4", "-3\n+1\n+2\n c\n-4"),
    ],
)
def test_a_diff_is_turned(diff, other):
    assert site.turned(diff) == other
    assert site.turned(other) == diff
