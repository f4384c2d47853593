"""Pages are test files, snippets their tests; a failure says it all."""

import pytest
import ways
from mini import shown

IDS = [
    f"docs/{language}/page.md::{name}"
    for language in ("en", "ja")
    for name in (
        "compare/sum/builtin.py",
        "compare/sum/loop.py",
        "compare/sum/proof.py",
        "fix/name/breaks.py",
        "fix/name/fixed.py",
        "python fixed.py",
    )
]


def collected(run_pytest, *arguments):
    lines = run_pytest("--collect-only", "-q", *arguments).outlines
    return [line for line in lines if "::" in line]


def test_ids_are_page_and_snippet_and_stay_when_prose_is_edited(
    guide, run_pytest
):
    assert collected(run_pytest) == IDS
    guide.edit("docs/en/page.md", "# A page", "# A page\n\nMore.\n\n" * 3)
    assert collected(run_pytest) == IDS


def test_a_snippet_runs_by_its_id(run_pytest):
    run_pytest(IDS[3]).assert_outcomes(passed=1)


def test_the_mini_guide_passes_and_each_snippet_runs_once(guide, run_pytest):
    # Once: the second run of a session would find the file of the first.
    file = guide.root / "once"
    guide.show("once.py", f"open({str(file)!r}, 'x')\nprint(1)\n")
    run_pytest().assert_outcomes(passed=14)


def test_the_same_block_shown_twice_is_one_test(guide, run_pytest):
    guide.add(ways.CODE)
    assert collected(run_pytest) == IDS


def test_two_commands_that_begin_alike_are_two_tests(guide, run_pytest):
    guide.add(ways.block("sh", "python fixed.py\nfalse"))
    assert collected(run_pytest, "docs/en")[-1] == f"{IDS[5]} (2)"
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(
        ["*: the shell block failed (exit status 1).*"]
    )


@pytest.mark.parametrize("name", ["build", "dist", ".hidden", "venv"])
def test_no_folder_of_pages_is_left_out_for_its_name(guide, run_pytest, name):
    page = guide.docs / "en" / name / "x.md"
    page.parent.mkdir()
    page.write_text(ways.CODE)
    assert f"docs/en/{name}/x.md::fix/name/fixed.py" in collected(run_pytest)


# What a snippet does: what is said of it, with the line of page and snippet.
ENDS = {
    "error": ("1\n1 / 0", ":2, which failed with exit status 1."),
    "exit": ("import sys\nsys.exit(3)", ", which failed with exit status 3."),
    "syntax": ("(", ":1, which failed with exit status 1."),
    "killed": (
        "import os\nos.kill(os.getpid(), 9)",
        ", which was ended by signal 9.",
    ),
    "hang": (
        "import time\ntime.sleep(60)",
        ", which was stopped at its time limit of 1 s.",
    ),
    "flood": (
        "while True: print('x' * 999)",
        ", which was stopped after 1000 kB of output.",
    ),
    "server": (
        "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(60)",
        ", which was ended by signal 9.",
    ),
}


@pytest.mark.parametrize("code, said", ENDS.values(), ids=ENDS)
def test_a_snippet_that_ends_badly_fails_alone(guide, run_pytest, code, said):
    guide.snippet("bad.py", code)
    # In front of the others, which must come to their turn.
    guide.edit("docs/en/page.md", "## Sums", f"{shown('bad.py')}\n## Sums")
    guide.edit("docs/en/page.md", "# A page", "<!--pytest.mark.timeout(1)-->")
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(
        [f"docs/en/page.md:14 shows snippets/bad.py{said}"]
    )


def test_a_failure_shows_the_traceback_that_readers_see(guide, run_pytest):
    guide.show("bad.py", "def f():\n    print(nmae)\n\n\nprint(1)\nf()\n")
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(
        [
            "docs/en/page.md:* shows snippets/bad.py:2, which failed *",
            "",
            "1",
            "Traceback (most recent call last):",
            '  File "bad.py", line 6, in <module>',
            "    f()",
            '  File "bad.py", line 2, in f',
            "    print(nmae)",
            "          ^^^^",
            "NameError: name 'nmae' is not defined",
        ],
        consecutive=True,
    )
    result.stdout.no_fnmatch_line("*items.py*")


def test_another_output_is_shown_with_the_command_that_keeps_it(
    guide, run_pytest
):
    guide.show("new.py", "print(0.51)\nprint(2)\n", "0.52\n1\n")
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(
        [
            "docs/en/page.md:* shows snippets/new.py, whose output differs "
            "from snippets/new.out:2:",
            "",
            "--- snippets/new.out (expected)",
            "+++ snippets/new.out (this run)",
            "@@ *",
            " 0.52",
            "-1",
            "+2",
            "",
            "If the new output is right:",
            '    uv run pytest --update-outputs "docs/en/page.md::new.py"',
        ],
        consecutive=True,
    )


def test_an_output_within_the_precision_printed_passes(guide, run_pytest):
    guide.show("new.py", "print(0.51)\n", "0.52\n")
    run_pytest("docs/en").assert_outcomes(passed=7)


def test_an_error_that_is_not_raised_any_more_fails(guide, run_pytest):
    guide.show("fix/new/breaks.py", "print(1)\n", "1\n")
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(
        ["* shows snippets/fix/new/breaks.py, which must raise *, and *"]
    )


def test_another_error_than_shown_fails(guide, run_pytest):
    guide.edit("snippets/fix/name/breaks.py", "nmae", "1 / 0")
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=5, failed=1)
    result.stdout.fnmatch_lines(["+ZeroDivisionError: division by zero"])


# What a page says: what is said of it, in one line, instead of its tests.
BAD_PAGES = {
    "include": (ways.python("gone.py"), "*'gone.py'*"),
    "end": ("```python\n1\n", "code block without end"),
    "mark": (
        f"<!--pytest.mark.skipif(x)-->\n{ways.block('sh', 'true')}",
        "pytest.mark.skipif(x) cannot be read: name 'x' is not defined",
    ),
    "comment": ("<!--pytest-codeblocks:x-->", 'Unknown *keyword "x"'),
}


@pytest.mark.parametrize("text, said", BAD_PAGES.values(), ids=BAD_PAGES)
def test_a_page_that_cannot_be_read_says_why_in_a_line(
    guide, run_pytest, text, said
):
    guide.add(text, ["en"])
    result = run_pytest()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"docs/en/page.md:*: {said}"])
    for line in ("Traceback*", "*.py:*: *", "E  *"):
        result.stdout.no_fnmatch_line(line)


def test_nothing_is_written_beside_the_pages(guide, run_pytest):
    guide.show("new.py", "open('model.keras', 'w').close()\nprint(1)\n")
    guide.add(ways.block("sh", "python new.py\ntouch model.keras"))
    before = {*guide.root.rglob("*")}
    run_pytest("-p", "no:cacheprovider").assert_outcomes(passed=16)
    left = {*guide.root.rglob("*")} - before
    assert {path for path in left if "__pycache__" not in path.parts} == set()
