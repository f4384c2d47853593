"""A release comes out: per snippet, it is told what changes."""

import json
import signal
import time

from releases import call, ends, place, tree

from guide import files
from guide.release import report, results
from guide.verify import record as stamp


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
    assert "9 snippets: 5 same, 1 output changed, 3 now failing" in told
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
    files.write(stamp.stamp_file(guide), json.dumps(stamps))
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
    path = guide.snippet("fix/new/slow.py", "import time\ntime.sleep(2)\n", "")
    monkeypatch.setattr(results, "TIME_LIMIT", 0.5)
    found, said, _ = release()
    assert ends(found)["slow.py"] == "fails"
    assert "fix/new/slow.py: stopped at its time limit of 0.5 s" in said
    assert results.Kept(guide, place(guide)).get(path) is None
    monkeypatch.setattr(results, "TIME_LIMIT", 30)
    found, _, _ = release()
    assert ends(found)["slow.py"] == "same"


def test_an_interrupted_run_goes_on_where_it_was(guide, release):
    for name in ("a", "b", "c", "d"):
        guide.snippet(
            f"fix/new/slow_{name}.py",
            "import time\ntime.sleep(0.3)\nprint(1)\n",
            "1\n",
        )
    before = tree(guide)
    release()  # makes the environment
    folder = place(guide) / "results"
    for file in folder.iterdir():
        file.unlink()
    process = call(guide)
    while len(list(folder.glob("*.json"))) < 3:
        time.sleep(0.02)
        assert process.poll() is None, process.communicate()
    process.send_signal(signal.SIGINT)
    start = time.monotonic()
    _, said = process.communicate(timeout=30)
    assert time.monotonic() - start < 5
    kept = {file: file.stat().st_mtime_ns for file in folder.glob("*.json")}
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


def test_what_failed_on_a_newer_release_is_not_fixed_by_an_older(
    guide, release
):
    text = (guide.root / "pyproject.toml").read_text()
    release("2.0.0")
    text = text.replace("keras>=1,<2", "keras==3.0.0")
    (guide.root / "pyproject.toml").write_text(text)
    found, _, _ = release("1.0.0")
    assert found.back
    assert found.of("fixed", "fails") == []
