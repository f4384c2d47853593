"""What a page says of its code: where it runs, when not, for how long."""

import json
import sys

import pytest
import ways
from mini import shown

from guide.verify import record


def test_code_that_a_page_alters_fails(guide, run_pytest):
    guide.snippet("new.py", "print(1)\nprint(1)\n")
    guide.add(ways.python("new.py", '--8<-- "new.py:1:1"'), ["en"])
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(["*: the page shows other code than *new.py*"])


def test_python_that_is_typed_fails(guide, run_pytest):
    guide.add(ways.block("python", "print(1)"), ["en"])
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(["*: this Python is not a file of snippets/*"])


def test_a_mark_with_a_reason_skips(guide, run_pytest):
    guide.snippet("new.py", "1 / 0")
    skip = "<!--pytest.mark.skipif(sys.version_info > (3,), reason='so')-->"
    guide.add(f"{skip}\n{shown('new.py')}")
    result = run_pytest("-rs")
    result.assert_outcomes(passed=12, skipped=2)
    result.stdout.fnmatch_lines(["SKIPPED * so"])


def script(python):
    return (
        f'# /// script\n# requires-python = "{python}"\n# dependencies = []\n'
        "# ///\nprint(1)\n"
    )


HERE = f"=={sys.version_info[0]}.{sys.version_info[1]}.*"


def test_eras_run_when_they_are_asked_for(guide, run_pytest):
    guide.show("history/era.py", script(HERE))
    run_pytest().assert_outcomes(passed=12, deselected=2)
    run_pytest("-m", "eras").assert_outcomes(passed=2, deselected=12)


def test_what_captures_an_era_is_told(guide, run_pytest):
    guide.show("history/era.py", script(HERE))
    (guide.snippets / "history/era.out").unlink()
    run_pytest("-m", "eras").stdout.fnmatch_lines(
        ["*uv run pytest --update-outputs -m eras *history/era.py*"]
    )


def test_an_era_is_stamped_with_the_versions_that_it_names(guide, run_pytest):
    guide.show("history/era.py", script(HERE))
    run_pytest("-m", "eras", "--update-outputs").assert_outcomes(
        passed=2, deselected=12
    )
    entry = json.loads(record.stamp_file(guide).read_text())["history/era.py"]
    assert entry["versions"] == {"python": record.installed()["python"]}


@pytest.mark.parametrize("ci", [None, "true"], ids=["locally", "ci"])
def test_an_era_without_its_python_is_skipped_by_name_but_in_ci(
    guide, run_pytest, monkeypatch, ci
):
    guide.show("history/era.py", script("==3.5.*"))
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")
    if ci:
        monkeypatch.setenv("CI", ci)
    result = run_pytest("-m", "eras", "docs/en", "-rs")
    outcome = "failed" if ci else "skipped"
    result.assert_outcomes(**{outcome: 1}, deselected=6)
    result.stdout.fnmatch_lines(["*era.py needs Python ==3.5.*, which is *"])


# What a shell block says, and whether it must pass.
SHELL = {
    "beside-its-snippet": ("python fixed.py | grep 'a 0.5'", True),
    "with-its-companions": ("python proof.py\nls loop.py", True),
    "nothing-else": ('test -z "$(ls)"', True),
    "first-error-ends": ("false\ntrue", False),
    "error-in-a-pipe": ("false | true", False),
    "unset-variable": ('echo "$gone"', False),
    "not-there": ("python gone.py", False),
}


@pytest.mark.parametrize("code, passes", SHELL.values(), ids=SHELL)
def test_a_shell_block(guide, run_pytest, code, passes):
    guide.add(ways.block("sh", code))
    outcomes = {"passed": 7} if passes else {"passed": 6, "failed": 1}
    run_pytest("docs/en").assert_outcomes(**outcomes)


def test_a_shell_block_runs_the_snippet_that_its_page_shows(guide, run_pytest):
    guide.snippet("a/fixed.py", "1 / 0")
    guide.snippet("z/fixed.py", "1 / 0")
    run_pytest("docs/en").assert_outcomes(passed=6)
    guide.add(ways.python("z/fixed.py"))
    result = run_pytest("docs/en", "-k", "python")
    result.assert_outcomes(failed=1, deselected=6)
    result.stdout.fnmatch_lines(
        ["*: fixed.py could be any of fix/name/fixed.py, z/fixed.py"]
    )


def test_a_shell_block_has_a_time_limit(guide, run_pytest):
    block = ways.block("sh", "sleep 60")
    guide.add(f"<!--pytest.mark.timeout(0.5)-->\n{block}")
    result = run_pytest("docs/en")
    result.assert_outcomes(passed=6, failed=1)
    result.stdout.fnmatch_lines(["*(stopped at its time limit of 0.5 s).*"])
