"""Data that commands write: whole, with a sum that anybody can check."""

import shutil
import subprocess

import pytest

from guide.tables import datafile


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
    assert [line.split()[1] for line in sums.splitlines()] == [
        *("a.json", "b.json", "releases/c.json")
    ]
    (guide.root / "data" / "a.json").write_text('{"date": "2026-11-22"}')
    assert not check()


def test_interrupted_anywhere_the_same_command_mends_it(
    guide, check, monkeypatch
):
    replace = datafile.files.os.replace
    for name in ("SHA256SUMS", "a.json"):

        def cut(part, file, name=name):
            if file.name == name:
                raise KeyboardInterrupt
            replace(part, file)

        with monkeypatch.context() as context:
            context.setattr(datafile.files.os, "replace", cut)
            with pytest.raises(KeyboardInterrupt):
                datafile.save(guide, "a", name)
        assert datafile.load(guide, "a") == {"date": "2026-11-21"}
        assert not [*(guide.root / "data").rglob("*.part")]
    datafile.save(guide, "a", name)
    assert check()
