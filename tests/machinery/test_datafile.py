"""Data that commands write: whole, with a sum that anybody can check."""

import shutil
import subprocess

import pytest

from guide.tables import datafile


@pytest.fixture
def kept(guide):
    for name in ("b", "a", "releases/c"):
        datafile.save(guide, name, {"date": "2026-11-21"})
    return guide


def test_what_was_saved_is_unaltered(kept):
    assert datafile.altered(kept) == []
    assert datafile.load(kept, "a") == {"date": "2026-11-21"}
    sums = (kept.root / "data" / "SHA256SUMS").read_text()
    assert [line.split()[1] for line in sums.splitlines()] == [
        *("a.json", "b.json", "releases/c.json")
    ]


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum")
def test_sums_are_of_the_common_form_and_made_anew_after_a_merge(kept):
    folder = kept.root / "data"
    check = ["sha256sum", "--check", "--quiet", datafile.SUMS]
    assert not subprocess.run(check, cwd=folder).returncode
    (folder / "a.json").write_text("{}\n")
    assert subprocess.run(check, cwd=folder).returncode
    subprocess.run(["bash", "-c", datafile.MEND], cwd=kept.root, check=True)
    assert datafile.altered(kept) == []


@pytest.mark.parametrize("change", ["edited", "gone", "new"])
def test_what_was_changed_by_hand_is_named(change, kept):
    file = kept.root / "data" / ("new.json" if change == "new" else "a.json")
    if change == "gone":
        file.unlink()
    else:
        file.write_text('{"date": "2026-11-22"}')
    assert datafile.altered(kept) == [file.name]


def test_data_are_of_their_sums_wherever_they_were_cut_off(guide, cut_off):
    datafile.save(guide, "a", 1)
    assert cut_off(
        guide,
        lambda: datafile.save(guide, "a", 2),
        lambda: datafile.load(guide, "a"),
    )
