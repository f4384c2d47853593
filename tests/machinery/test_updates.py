"""Updating writes what tests compare, and of good runs only."""

import pytest
from mini import shown

from guide.verify import record

NEW = "docs/en/page.md::new.py"


@pytest.fixture(params=[(), ("-n", "2")], ids=["alone", "two-workers"])
def workers(request):
    return request.param


def files(guide):
    return {
        guide.name(path): path.read_text()
        for path in guide.snippets.rglob("*")
        if path.suffix in (".out", ".json")
    }


def test_an_update_writes_outputs_and_stamps(guide, run_pytest, workers):
    (guide.snippets / "fix/name/breaks.out").unlink()
    guide.edit("snippets/fix/name/fixed.out", "a 0.5", "b 0.7")
    record.stamp_file(guide).unlink()
    run_pytest("--update-outputs", *workers).assert_outcomes(passed=12)
    breaks = (guide.snippets / "fix/name/breaks.out").read_text()
    assert breaks.endswith("NameError: name 'nmae' is not defined\n")
    assert (guide.snippets / "fix/name/fixed.out").read_text() == "a 0.5\n"
    assert record.load(guide).keys() == {
        guide.name(path) for path in guide.sources()
    }
    assert guide.findings() == []
    run_pytest(*workers).assert_outcomes(passed=12)


def test_an_update_that_changes_nothing_writes_nothing_else(guide, run_pytest):
    before = files(guide)
    run_pytest("--update-outputs").assert_outcomes(passed=12)
    assert files(guide) == before


# What ends badly: neither output nor stamp of it may be written.
BAD = {
    "error": "print(1)\n1 / 0\n",
    "hang": "print(1, flush=True)\nimport time\ntime.sleep(60)\n",
    "killed": "print(1)\nimport os\nos.kill(os.getpid(), 9)\n",
}


@pytest.mark.parametrize("code", BAD.values(), ids=BAD)
def test_an_update_keeps_nothing_of_a_run_that_fails(guide, run_pytest, code):
    guide.snippet("new.py", code, "old\n")
    guide.add(f"<!--pytest.mark.timeout(0.5)-->\n{shown('new.py')}")
    before = files(guide)
    result = run_pytest("--update-outputs")
    result.assert_outcomes(passed=12, failed=2)
    assert files(guide) == before


def test_an_update_of_an_error_that_is_not_raised_keeps_nothing(
    guide, run_pytest
):
    guide.show("fix/new/breaks.py", "print(1)\n", "old\n")
    before = files(guide)
    run_pytest("--update-outputs").assert_outcomes(passed=12, failed=2)
    assert files(guide) == before


def test_an_update_of_one_snippet_leaves_the_others_stamps(guide, run_pytest):
    before = record.load(guide)
    guide.show("new.py", "print(2)\n", "1\n")
    run_pytest("--update-outputs", NEW).assert_outcomes(passed=1)
    after = record.load(guide)
    assert (guide.snippets / "new.out").read_text() == "2\n"
    entry = after.pop("new.py")
    assert entry["output"] == record.output_hash("2\n", entry)
    assert after == before


def test_an_update_runs_no_other_tests(guide, run_pytest):
    guide.write("docs/test_x.py", "def test_x(): pass")
    run_pytest("--update-outputs", "docs").assert_outcomes(
        passed=12, deselected=1
    )


def test_a_page_whose_outputs_are_not_captured_says_how(guide, run_pytest):
    guide.show("new.py")
    (guide.snippets / "new.out").unlink()
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(
        [
            "docs/en/page.md:*: snippets/new.out does not exist yet. *",
            f'    uv run pytest --update-outputs "{NEW}"',
        ]
    )


def test_both_languages_are_one_run_on_any_number_of_workers(
    guide, run_pytest
):
    file = guide.root / "once"
    guide.show("once.py", f"open({str(file)!r}, 'x')\nprint(1)\n")
    run_pytest("-n", "2").assert_outcomes(passed=14)


@pytest.mark.parametrize("limit, long", [(0.0, True), (60.0, False)])
def test_an_update_notes_what_took_long(
    limit, long, guide, run_pytest, monkeypatch
):
    monkeypatch.setattr(record, "LONG", limit)
    run_pytest("--update-outputs", "docs/en")
    stamps = record.load(guide).values()
    assert stamps and {entry.get("long", False) for entry in stamps} == {long}
