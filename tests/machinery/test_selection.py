"""Which snippets run, and what is said of the others."""

import pytest
import ways
from mini import CODE, shown

from guide.verify import plugin, record

SLOW = "compare/sum/proof.py"
ERA = "history/era.py"
# No environment can be made for it, and none is: it is only collected.
ERA_CODE = "# /// script\n# dependencies = ['x']\n# ///\nprint(1)\n"


@pytest.fixture
def names(run_pytest):
    def names(*arguments):
        result = run_pytest("--collect-only", "-q", *arguments, plain=True)
        found = (line.partition("::")[2] for line in result.outlines)
        return {name for name in found if name.endswith(".py")} - {
            "python fixed.py"
        }

    return names


@pytest.fixture
def slow(guide):
    guide.restamp(SLOW, long=True)
    return guide


def test_what_is_slow_and_verified_runs_only_if_asked_for(slow, names):
    assert names() == {*CODE} - {SLOW}
    for asked in (["--all"], ["docs"], ["-k", "sum"], ["-m", "not eras"]):
        assert SLOW in names(*asked)


def change_code(guide):
    guide.edit("snippets/compare/sum/builtin.py", "[1, 2]", "[2, 1]")


CHANGES = {
    "code-that-it-runs": change_code,
    "output": lambda guide: guide.edit(
        "snippets/compare/sum/proof.out", "equal", "same"
    ),
    "stamp": lambda guide: record.save(guide, {SLOW: {}}),
    "version": lambda guide: guide.restamp(
        SLOW, versions=record.installed() | {"tensorflow": "2.0.0"}
    ),
    "platform": lambda guide: guide.restamp(SLOW, platform="Plan9 mips"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_not_verified_runs(slow, names, change):
    assert SLOW not in names() | names("--sample", "0")
    change(slow)
    assert SLOW in names() & names("--sample", "0")


def test_a_sample_is_one_in_n_and_does_not_grow_with_the_guide(
    guide, names, monkeypatch
):
    everything = [f"n{number}.py" for number in range(30)]
    for name in everything:
        guide.snippet(name)
    guide.add("\n".join(map(shown, everything)), ["en"])
    everything = {*everything, *CODE}
    assert names("--sample", "1") == everything
    assert names("--sample", "0") == set()
    half = names("--sample", "2")
    assert 5 < len(half) < 30
    assert names("--sample", "2", "docs") == half
    assert names("--sample", "4") < half
    monkeypatch.setattr(plugin, "SAMPLE", 2)
    assert len(names("--sample", "1")) == 2
    change_code(guide)  # of a snippet, and of the proof that runs it
    assert {SLOW, "compare/sum/builtin.py"} < names("--sample", "1")
    assert len(names("--sample", "1")) == 4


def test_eras_that_are_verified_need_not_run(guide, names, run_pytest):
    guide.show(ERA, ERA_CODE)
    block = ways.block("sh", "uv run --script era.py")
    guide.add(f"<!--pytest.mark.eras-->\n{block}")

    def blocks():
        result = run_pytest("--collect-only", "-m", "eras", "--sample", "0")
        return sum("uv run --script" in line for line in result.outlines)

    assert ERA not in names()
    assert ERA in names("-m", "eras")
    assert ERA not in names("-m", "eras", "--sample", "0")
    assert blocks() == 0
    guide.edit(f"snippets/{ERA}", "print(1)", "print(2)")
    assert ERA in names("-m", "eras", "--sample", "0")
    assert ERA not in names("--sample", "0")
    assert blocks() == 2


@pytest.mark.parametrize("workers", [(), ("-n", "1")], ids=["alone", "xdist"])
def test_the_last_lines_say_what_was_left_out(slow, run_pytest, workers):
    slow.show(ERA, ERA_CODE)
    result = run_pytest(*workers, plain=True)
    result.assert_outcomes(passed=10, **({} if workers else {"deselected": 4}))
    result.stdout.fnmatch_lines(
        [
            "*- left out -*",
            "2 tests marked eras: uv run pytest -m eras",
            "1 snippets (slow, and verified on these versions): "
            "uv run pytest --all",
        ],
        consecutive=True,
    )
    assert "10 passed" in [line for line in result.outlines if line][-1]
