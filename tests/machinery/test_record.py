"""What is kept: stamps of outputs, data with their sums, what has run."""

import re
import shutil
import subprocess
import sys

import pytest
from mini import shown

from guide.project import GuideError
from guide.tables import datafile
from guide.verify import batch, record
from guide.verify.record import Cache
from guide.verify.runner import Result

NAME = "fix/name/fixed.py"


# Versions that a stamp is of, here by their two first numbers: what is said.
DRIFT = {
    "version": ({"tensorflow": "2.0.0"}, "TensorFlow: .* on 2.0.0, .* is 2"),
    "python": ({"python": "3.5.0"}, r"Python: .* on 3.5.0, .* is 3\.\d"),
    "patch": ({"python": "{here}.99"}, None),
}


@pytest.mark.parametrize("versions, said", DRIFT.values(), ids=DRIFT)
def test_drift_names_package_and_both_versions(guide, versions, said):
    here = record.installed()["python"].rpartition(".")[0]
    made = {name: v.format(here=here) for name, v in versions.items()}
    guide.restamp(NAME, versions=record.installed() | made)
    lines = record.drift(guide)
    assert len(lines) == bool(said)
    assert not said or re.fullmatch(rf"{said}\S* \(1 snippets\)", lines[0])


def test_a_script_is_of_the_versions_that_it_names(guide):
    guide.edit(f"snippets/{NAME}", "name", "# /// script\n# ///\nname", False)
    guide.restamp(NAME, versions={"tensorflow": "2.0.0"})
    assert record.drift(guide) == []


def test_save_merges_and_drops_what_is_gone(guide):
    before = record.load(guide)
    (guide.snippets / "compare/sum/loop.py").unlink()
    record.save(guide, {NAME: {"x": 1}})
    del before["compare/sum/loop.py"]
    assert record.load(guide) == before | {NAME: {"x": 1}}
    assert [*record.load(guide)] == sorted(before)


def test_a_file_after_a_merge_says_what_to_do(guide):
    record.stamp_file(guide).write_text("<<<<<<< HEAD\n{}\n")
    with pytest.raises(GuideError, match="verified.json: .*--update-outputs"):
        record.load(guide)


SCRIPT = """\
# /// script
# dependencies = [
#     "Scikit_Learn==1.0",
# ]
# ///
print(1)
"""


def test_a_script_s_versions_are_of_what_it_names(tmp_path):
    assert record.script_metadata("print(1)\n") == {}
    packages = tmp_path / "lib/python3.6/site-packages"
    for name, version in {"scikit_learn": "1.0", "six": "1.17"}.items():
        about = packages / f"{name}-{version}.dist-info" / "METADATA"
        about.parent.mkdir(parents=True)
        about.write_text(f"Name: {name}\nVersion: {version}\n")
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text("#!/bin/sh\necho Python 3.6.15\n")
    python.chmod(0o755)
    assert record.script_versions(SCRIPT, str(python)) == {
        "python": "3.6.15",
        "scikit-learn": "1.0",
    }


@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["alone", "xdist"])
def test_an_update_writes_outputs_and_stamps(guide, run_pytest, workers):
    (guide.snippets / "fix/name/breaks.out").unlink()
    guide.edit("snippets/fix/name/fixed.out", "a 0.5", "b 0.7")
    record.stamp_file(guide).unlink()
    assert record.load(guide) == {}
    run_pytest("--update-outputs", *workers).assert_outcomes(passed=12)
    breaks = (guide.snippets / "fix/name/breaks.out").read_text()
    assert breaks.endswith("NameError: name 'nmae' is not defined\n")
    assert (guide.snippets / "fix/name/fixed.out").read_text() == "a 0.5\n"
    assert guide.findings() == []
    stamps = record.load(guide)
    assert stamps.keys() == {guide.name(path) for path in guide.sources()}
    assert stamps[NAME]["versions"] == record.installed()
    assert stamps[NAME]["versions"].keys() == {"python", *record.PACKAGES}
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", stamps[NAME]["date"])


# What ends badly: neither output nor stamp of it may be written.
BAD = {
    "new/error.py": "print(1)\n1 / 0\n",
    "new/hang.py": "print(1, flush=True)\nimport time\ntime.sleep(60)\n",
    "new/killed.py": "print(1)\nimport os\nos.kill(os.getpid(), 9)\n",
    "new/breaks.py": "print(1)\n",
}


def test_an_update_keeps_nothing_of_a_run_that_fails(guide, run_pytest):
    for name, code in BAD.items():
        guide.snippet(name, code, "old\n")
        mark = "<!--pytest.mark.timeout(0.5)-->\n" * ("hang" in name)
        guide.add(mark + shown(name))
    files = [x for x in guide.snippets.rglob("*") if x.suffix != ".py"]
    before = [x.read_text() for x in files if x.is_file()]
    result = run_pytest("--update-outputs")
    result.assert_outcomes(passed=12, failed=8)
    # Nor does one that changes nothing write anything else.
    assert [x.read_text() for x in files if x.is_file()] == before


def test_an_update_of_one_snippet_leaves_the_others_stamps(
    guide, run_pytest, monkeypatch
):
    before = record.load(guide)
    assert not any("long" in stamp for stamp in before.values())
    monkeypatch.setattr(record, "LONG", 0.0)
    guide.show("new.py", "print(2)\n", "1\n")
    guide.write("docs/test_x.py", "def test_x(): pass")  # has no use for it
    run_pytest("--update-outputs", "-k", "new or test_x").assert_outcomes(
        passed=2, deselected=13
    )
    after = record.load(guide)
    assert (guide.snippets / "new.out").read_text() == "2\n"
    entry = after.pop("new.py")
    assert entry["output"] == record.output_hash("2\n", entry)
    assert entry["long"] is True
    assert after == before


@pytest.fixture
def check(guide):
    if not shutil.which("sha256sum"):
        pytest.skip("no sha256sum")
    for name in ("b", "a", "releases/c"):
        datafile.save(guide, name, {"date": "2026-11-21"})
    command = ("sha256sum", "--check", "--quiet", "SHA256SUMS")
    return lambda: (
        not subprocess.run(command, cwd=guide.root / "data").returncode
    )


def test_what_was_saved_has_its_sum_and_what_was_edited_has_not(guide, check):
    assert check()
    assert datafile.load(guide, "a") == {"date": "2026-11-21"}
    sums = (guide.root / "data" / "SHA256SUMS").read_text()
    assert sums.split()[1::2] == ["a.json", "b.json", "releases/c.json"]
    (guide.root / "data" / "a.json").write_text('{"date": "2026-11-22"}')
    assert not check()


def test_interrupted_anywhere_the_same_command_mends_it(
    guide, check, monkeypatch
):
    replace = datafile.files.os.replace

    def cut(part, file):
        if file.name == name:
            raise KeyboardInterrupt
        replace(part, file)

    for name in ("SHA256SUMS", "a.json"):
        with monkeypatch.context() as context:
            context.setattr(datafile.files.os, "replace", cut)
            with pytest.raises(KeyboardInterrupt):
                datafile.save(guide, "a", name)
        assert datafile.load(guide, "a") == {"date": "2026-11-21"}
        assert not [*(guide.root / "data").rglob("*.part")]
    datafile.save(guide, "a", name)
    assert check()


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


@pytest.fixture
def run(tmp_path, cache, monkeypatch):
    """Say how snippets ended, and which ran: their text is how they end."""
    ran = []

    def fake(self, path, limit, fresh=False):
        ran.append((path.stem, fresh))
        text = path.read_text()
        stopped = None if text.isdigit() else text
        return Result(0 if stopped else int(text), "", 0.1, stopped, "/x")

    def run(environment="1.0", again=False, **codes):
        ran.clear()
        for name, code in codes.items():
            (tmp_path / name).write_text(code)
        given = [tmp_path / name for name in codes], cache, environment
        runs = batch.run(sys.executable, *given, workers=1, again=again)
        return {path.name: result for path, result in runs}, [*ran]

    monkeypatch.setattr(batch.Runner, "run", fake)
    return run


def test_what_has_run_is_not_run_again(run):
    first, ran = run(a="0", b="1")
    assert ran == [("a", False), ("b", False)]
    assert [result.returncode for result in first.values()] == [0, 1]
    assert run(a="0", b="1") == (first, [])
    assert run(a="0", b="2")[1] == [("b", False)]
    assert run("2.0", a="0")[1] == [("a", False)]
    assert run(again=True, a="0")[1] == [("a", False)]


def test_what_was_stopped_is_run_again(run):
    # Twice each time: a lock may have been lost in forking.
    for _ in range(2):
        found, ran = run(a="too long")
        assert found["a"].stopped == "too long"
        assert ran == [("a", False), ("a", True)]


def test_what_was_interrupted_goes_on(tmp_path, cache):
    paths = [tmp_path / "a.py", tmp_path / "slow.py"]
    for path, code in zip(paths, ("", "while True: pass"), strict=True):
        path.write_text(code)
    given = (sys.executable, paths, cache, "1.0")
    runs = batch.run(*given, workers=2, preload=(), limit=600)
    assert next(runs)[0].stem == "a"
    runs.close()  # ends the other, of which nothing is kept
    assert len([*cache.folder.iterdir()]) == 1
    again = batch.run(*given, workers=1, preload=(), limit=600)
    assert next(again)[0].stem == "a"
