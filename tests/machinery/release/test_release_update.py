"""Pins, outputs and stamps are updated whole or not at all."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from releases import call, tree

from guide.project import GuideError
from guide.release import update
from guide.verify import output as outputs
from guide.verify import record as stamp


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


@pytest.mark.parametrize("number", [0, 1, 2])
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


KILLED = {
    "writing": """
from pathlib import Path
write = Path.write_text
def cut(path, text, *rest, **options):
    half = ".part" in path.name and ".cache" not in str(path)
    write(path, text[:9] if half else text, *rest, **options)
    if half:
        os._exit(9)
Path.write_text = cut
""",
    "replacing": """
replace, done = os.replace, []
def cut(part, path):
    replace(part, path)
    if ".cache" not in str(path):
        done.append(path)
        if len(done) == 2:
            os._exit(9)
os.replace = cut
""",
}


@pytest.mark.parametrize("when", KILLED)
def test_an_update_that_is_killed_is_put_back(when, guide, release):
    release()
    before = tree(guide)
    killed = f"import os\n{KILLED[when]}"
    process = call(guide, "--apply", "--allow-failing", before=killed)
    process.communicate(timeout=60)
    assert process.returncode == 9
    assert tree(guide) != before
    # A file that is cut off is no change of the user's.
    _, said, _ = release(apply=True, allow_failing=True)
    assert said[0].startswith("an update was cut off: ")
    assert said[-1].startswith("Updated: ")
    assert not list(guide.snippets.rglob("*.part"))
