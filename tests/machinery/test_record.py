"""What outputs were made from: told apart, merged, written whole."""

import json
import re

import pytest

from guide.project import GuideError
from guide.verify import record

NAME = "fix/name/fixed.py"


def made_on(guide, **versions):
    """Pretend that one snippet ran on other versions."""
    guide.restamp(NAME, versions=record.installed() | versions)


def test_drift_names_package_and_both_versions(guide):
    made_on(guide, tensorflow="2.0.0")
    have = record.installed()["tensorflow"]
    assert record.drift(guide) == [
        f"TensorFlow: outputs were made on 2.0.0, installed is {have} "
        "(1 snippets)"
    ]


def test_drift_names_a_package_that_is_gone(guide):
    made_on(guide, **{"tf-nightly": "2.0.0"})
    (line,) = record.drift(guide)
    assert line.startswith("tf-nightly: outputs were made on 2.0.0, ")
    assert line.endswith("installed is none (1 snippets)")


def test_of_python_two_numbers_count(guide):
    major, minor, _ = record.installed()["python"].split(".")
    made_on(guide, python=f"{major}.{minor}.99")
    assert record.drift(guide) == []
    made_on(guide, python=f"{major}.{int(minor) + 1}.0")
    (line,) = record.drift(guide)
    assert line.startswith(f"Python: outputs were made on {major}.")


def test_a_script_is_of_the_versions_that_it_names(guide):
    guide.edit(f"snippets/{NAME}", "name", "# /// script\n# ///\nname", False)
    made_on(guide, tensorflow="2.0.0")
    assert record.drift(guide) == []


def test_save_merges_and_drops_what_is_gone(guide):
    before = record.load(guide)
    (guide.snippets / "compare/sum/loop.py").unlink()
    record.save(guide, {NAME: {"x": 1}})
    del before["compare/sum/loop.py"]
    assert record.load(guide) == before | {NAME: {"x": 1}}
    assert [*record.load(guide)] == sorted(before)


def test_no_stamps_yet_is_none(guide):
    record.stamp_file(guide).unlink()
    assert record.load(guide) == {}


def test_a_file_after_a_merge_says_what_to_do(guide):
    record.stamp_file(guide).write_text("<<<<<<< HEAD\n{}\n")
    with pytest.raises(GuideError, match="verified.json: .*--update-outputs"):
        record.load(guide)


def test_an_entry_says_all_about_a_run(guide):
    path = guide.snippets / NAME
    entry = record.entry(path, "a\n", {"python": "3.11.7"})
    assert entry["code"] == record.code_hash(path)
    assert entry["output"] == record.output_hash("a\n", entry)
    assert entry["versions"] == {"python": "3.11.7"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", entry["date"])
    assert json.loads(json.dumps(entry)) == entry


def test_installed_names_what_can_change_an_output():
    assert record.installed().keys() == {"python", *record.PACKAGES}


def test_a_proof_is_made_of_the_files_that_it_runs(guide):
    proof = guide.snippets / "compare/sum/proof.py"
    before = record.code_hash(proof)
    (guide.snippets / "compare/sum/other.py").write_text("1\n")
    assert record.code_hash(proof) == before
    guide.edit("snippets/compare/sum/loop.py", "(1, 2)", "(2, 1)")
    assert record.code_hash(proof) != before


SCRIPT = """\
# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "Scikit_Learn==1.0",
# ]
#
# [tool.uv]
# x = 1
# ///
print(1)
"""


def test_inline_metadata_is_read():
    found = record.script_metadata(SCRIPT)
    assert found["dependencies"] == ["Scikit_Learn==1.0"]
    assert found["tool"] == {"uv": {"x": 1}}
    assert record.script_metadata("print(1)\n") == {}


def test_a_script_s_versions_are_of_what_it_names(tmp_path):
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
