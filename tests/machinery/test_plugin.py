"""Pages are test files, snippets their tests; a failure says it all."""

import json
import sys

import pytest
import ways
from mini import CODE, shown

from guide.verify import plugin, record

IDS = [f"docs/en/page.md::{name}" for name in (*CODE, "python fixed.py")]


def test_ids_are_page_and_code_and_stay_when_prose_is_edited(
    guide, run_pytest
):
    guide.edit("docs/en/page.md", "# A page", "# A page\n\nMore.\n\n" * 3)
    guide.add(ways.CODE)  # shown twice, run once
    guide.add(ways.block("sh", "python fixed.py\nfalse"))
    lines = run_pytest("--collect-only", "-q").outlines
    ids = [*IDS, f"{IDS[-1]}; false"]
    ids += [x.replace("/en/", "/ja/") for x in ids]
    assert [line for line in lines if "::" in line] == ids
    run_pytest(IDS[3]).assert_outcomes(passed=1)


def test_no_folder_of_pages_is_left_out_for_its_name(pytestconfig):
    """As pytest would leave out build/."""
    assert pytestconfig.getini("norecursedirs") == []


# What a snippet does: what is said of it.
ENDS = {
    "exit": ("import sys\nsys.exit(3)", "failed with exit status 3."),
    "hang": ("while True: pass", "was stopped at its time limit of 1 s."),
    "server": (
        "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(60)",
        "failed with signal 9.",
    ),
    "breaks": ("print(1)", "must raise an error, and did not."),
}


def test_a_snippet_that_ends_badly_fails_alone(guide, run_pytest):
    for name, (code, _) in ENDS.items():
        guide.snippet(f"{name}.py", code)
    mark = "<!--pytest.mark.timeout(1)-->"
    blocks = [mark * (n == "hang") + f"\n{shown(f'{n}.py')}" for n in ENDS]
    # In front of the others, which must come to their turn.
    guide.edit("docs/en/page.md", "## Sums", "".join([*blocks, "\n## Sums"]))
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=4)
    lines = [f" shows snippets/{n}.py, which {ENDS[n][1]}" for n in ENDS]
    result.stdout.fnmatch_lines([f"docs/en/page.md:*{x}" for x in lines])


def test_a_failure_shows_the_traceback_that_readers_see(guide, run_pytest):
    guide.show("bad.py", "print(1)\n\nprint(nmae)\n")
    result = run_pytest("docs/en")
    result.stdout.fnmatch_lines(
        [
            "docs/en/page.md:71 shows snippets/bad.py, which failed *",
            "",
            "1",
            "Traceback (most recent call last):",
            '  File "bad.py", line 3, in <module>',
            "    print(nmae)",
            "          ^^^^",
            "NameError: name 'nmae' is not defined",
        ],
        consecutive=True,
    )
    result.stdout.no_fnmatch_line("*collect.py*")


def test_another_output_is_shown_with_the_command_that_keeps_it(
    guide, run_pytest
):
    # The first line is within the precision printed.
    guide.show("new.py", "print(0.51)\nprint(2)\n", "0.52\n1\n")
    (guide.snippets / "fix/name/fixed.out").unlink()
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=5, failed=2)
    result.stdout.fnmatch_lines(
        [
            "docs/en/page.md:*: snippets/fix/name/fixed.out does not exist *",
            f'    uv run pytest --update-outputs "{IDS[4]}"',
            "docs/en/page.md:* shows snippets/new.py, whose output differs "
            "from snippets/new.out:2:",
            "--- snippets/new.out (expected)",
            "+++ snippets/new.out (this run)",
            "@@ *",
            " 0.52",
            "-1",
            "+2",
            "",
            "If the new output is right:",
            '    uv run pytest --update-outputs "docs/en/page.md::new.py"',
        ]
    )


def test_a_page_that_cannot_be_read_says_why_in_a_line(guide, run_pytest):
    mark = "pytest.mark.skipif(x)"
    guide.add(f"<!--{mark}-->\n{ways.block('sh', 'true')}", ["en"])
    result = run_pytest()
    result.assert_outcomes(errors=1)
    said = f"{mark} cannot be read: name 'x' is not defined"
    result.stdout.fnmatch_lines([f"docs/en/page.md:*: {said}"])
    for line in ("Traceback*", "*.py:*: *", "E  *"):
        result.stdout.no_fnmatch_line(line)


def test_what_a_page_alters_fails(guide, run_pytest):
    guide.snippet("new.py")
    altered = shown("new.py").replace("new.out", "fix/name/fixed.out")
    guide.add(f"{altered}\n{ways.python('new.py', 'print(1)')}", ["en"])
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=2)
    result.stdout.fnmatch_lines(
        [
            "docs/en/page.md:*: *another output than snippets/new.out",
            "docs/en/page.md:*: this Python is not a file of snippets/: *",
        ]
    )


def script(python):
    return (
        f'# /// script\n# requires-python = "{python}"\n# dependencies = []\n'
        "# ///\nprint(1)\n"
    )


def test_eras_run_and_are_captured_when_they_are_asked_for(guide, run_pytest):
    python = f"=={sys.version_info[0]}.{sys.version_info[1]}.*"
    guide.show("history/era.py", script(python))
    (guide.snippets / "history/era.out").unlink()
    run_pytest().assert_outcomes(passed=12, deselected=2)
    result = run_pytest("-m", "eras", "docs/en")
    result.assert_outcomes(failed=1, deselected=6)
    result.stdout.fnmatch_lines(
        ["*uv run pytest --update-outputs -m eras *history/era.py*"]
    )
    run_pytest("-m", "eras", "--update-outputs").assert_outcomes(
        passed=2, deselected=12
    )
    entry = json.loads(record.stamp_file(guide).read_text())["history/era.py"]
    assert entry["versions"] == {"python": record.installed()["python"]}


def test_an_era_without_its_python_is_skipped_by_name_but_in_ci(
    guide, run_pytest, monkeypatch
):
    guide.show("history/era.py", script("==3.5.*"))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")
    for outcome in ("skipped", "failed"):
        result = run_pytest("-m", "eras", "docs/en", "-rs")
        result.assert_outcomes(**{outcome: 1}, deselected=6)
        result.stdout.fnmatch_lines(["*era.py: uv cannot *Python ==3.5.* *"])
        monkeypatch.setenv("CI", "true")


# What a shell block says: what is said of it where it fails.
SHELL = {
    "python fixed.py | grep 'a 0.5'": None,
    "python proof.py\nls loop.py": None,  # what a proof runs is there, too
    'test -z "$(ls)"': None,
    "false | true": "exit status 1",
    'echo "$gone"': "exit status 1",
    "python gone.py": "exit status 2",
    "sleep 60": "stopped at its time limit of 0.5 s",
}


def test_shell_blocks_run_beside_the_snippets_that_they_name(
    guide, run_pytest
):
    guide.snippet("a/gone.py")  # on no page, or on another one
    skip = "<!--pytest.mark.skipif(sys.version_info > (3,), reason='so')-->"
    guide.add(f"{skip}\n{ways.block('sh', 'exit 1')}", ["en"])
    for code in SHELL:
        mark = "<!--pytest.mark.timeout(0.5)-->\n" * ("sleep" in code)
        guide.add(mark + ways.block("sh", code), ["en"])
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=9, failed=4, skipped=1)
    failing = [said for said in SHELL.values() if said]
    result.stdout.fnmatch_lines(
        [f"*: the shell block failed ({said})." for said in failing]
    )


def test_each_snippet_runs_once_on_one_worker_and_leaves_nothing(
    guide, run_pytest
):
    # Once: the second run of a session would find the file of the first.
    file = guide.root.parent / "once"
    code = f"open({str(file)!r}, 'x')\nopen('model.keras', 'w')\nprint(1)\n"
    guide.show("once.py", code)
    guide.add(ways.block("sh", "touch model.keras"))
    before = {*guide.root.rglob("*")}
    run_pytest("-n", "2").assert_outcomes(passed=16)
    left = {*guide.root.rglob("*")} - before
    assert {path for path in left if "__pycache__" not in path.parts} == set()


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
    "output": lambda guide: guide.write("snippets/compare/sum/proof.out", "a"),
    "stamp": lambda guide: record.save(guide, {SLOW: {}}),
    "version": lambda guide: guide.restamp(SLOW, versions={"python": "3.0"}),
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
