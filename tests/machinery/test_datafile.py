"""Data that commands write: whole, with a sum that anybody can check."""

import subprocess

import pytest

from guide.tables import datafile


@pytest.fixture
def kept(guide):
    for name in ("b", "a", "releases/c"):
        datafile.save(guide, name, {"date": "2026-11-21"})
    return guide


def test_what_was_saved_has_sums_of_the_common_form(kept):
    assert datafile.load(kept, "a") == {"date": "2026-11-21"}
    sums = (kept.root / "data" / "SHA256SUMS").read_text()
    (kept.root / "data" / "SHA256SUMS").unlink()
    subprocess.run(["bash", "-c", datafile.MEND], cwd=kept.root, check=True)
    assert (kept.root / "data" / "SHA256SUMS").read_text() == sums
    assert datafile.altered(kept) == []


@pytest.mark.parametrize("change", ["edited", "gone", "new"])
def test_what_was_changed_by_hand_is_named(change, kept):
    file = kept.root / "data" / ("new.json" if change == "new" else "a.json")
    if change == "gone":
        file.unlink()
    else:
        file.write_text('{"date": "2026-11-22"}')
    assert datafile.altered(kept) == [file.name]


def test_interrupted_anywhere_the_same_command_mends_it(kept, monkeypatch):
    replace = datafile.files.os.replace
    for name in ("SHA256SUMS", "a.json"):

        def cut(part, file, name=name):
            if file.name == name:
                raise KeyboardInterrupt
            replace(part, file)

        with monkeypatch.context() as context:
            context.setattr(datafile.files.os, "replace", cut)
            with pytest.raises(KeyboardInterrupt):
                datafile.save(kept, "a", name)
        assert datafile.load(kept, "a") == {"date": "2026-11-21"}
        assert not [*(kept.root / "data").rglob("*.part")]
    datafile.save(kept, "a", name)
    assert datafile.altered(kept) == []
