"""How a run ended, against what was expected: one answer for all who ask."""

from pathlib import Path

import pytest

from guide.verify.runner import Result
from guide.verify.verdict import Outcome, judge

ERROR = (
    "Traceback (most recent call last):\n"
    '  File "{file}", line 1, in <module>\n'
    "ValueError: {text}\n"
)
NO = ERROR.format(file="breaks.py", text="no")
FRAMES = ERROR.format(file="/opt/x/keras/a.py", text="no")
OTHER = ERROR.format(file="breaks.py", text="never")
TYPE = OTHER.replace("ValueError", "TypeError")
WARNING = "a.py:3: UserWarning: old\n"
FRAMED = "site-packages/k/b.py:7: UserWarning: old\n  warn()\n"

# Name, exit status, output, what was expected; how that ended, and the text,
# compared exactly and then by the message.
ENDS = {
    "same": ("a.py", 0, "1\n", "1\n", "same", "", "same", ""),
    "close": ("a.py", 0, "0.51\n", "0.52\n", "same", "", "same", ""),
    "other": (
        *("a.py", 0, "1\n3\n4\n", "1\n2\n"),
        *("differs", "3", "differs", "3"),
    ),
    "less": ("a.py", 0, "1\n", "1\n2\n", "differs", "", "differs", ""),
    "error": (
        *("a.py", 1, OTHER, "1\n"),
        *("raises", "ValueError: never", "raises", "ValueError: never"),
    ),
    "exit": (
        *("a.py", 3, "1\n", "1\n"),
        *("raises", "exit status 3", "raises", "exit status 3"),
    ),
    "signal": (
        *("a.py", -9, "1\n", "1\n"),
        *("raises", "signal 9", "raises", "signal 9"),
    ),
    "breaks": ("breaks.py", 1, NO, NO, "same", "", "same", ""),
    "breaks-not": ("breaks.py", 0, "1\n", NO, "works", "", "works", ""),
    "breaks-not-any-more": ("breaks.py", 0, NO, NO, "works", "", "works", ""),
    "breaks-by-signal": (
        *("breaks.py", -6, NO, NO),
        *("raises", "signal 6", "raises", "signal 6"),
    ),
    "breaks-elsewhere": (
        *("breaks_b.py", 1, FRAMES, NO),
        *("differs", '  File "/opt/x/keras/a.py", line 1, in <module>'),
        *("same", ""),
    ),
    "breaks-otherwise": (
        *("breaks.py", 1, TYPE, NO),
        *("differs", "TypeError: never", "raises", "TypeError: never"),
    ),
    "warns": ("warns.py", 0, WARNING, WARNING, "same", "", "same", ""),
    "warns-elsewhere": (
        *("warns.py", 0, FRAMED, WARNING),
        *("differs", FRAMED.partition("\n")[0], "same", ""),
    ),
    "warns-not": ("warns.py", 0, "1\n", WARNING, "differs", "1", "works", ""),
    "warns-otherwise": (
        *("warns.py", 0, WARNING.replace("old", "new"), WARNING),
        *("differs", "a.py:3: UserWarning: new"),
        *("differs", "a.py:3: UserWarning: new"),
    ),
    "warns-and-raises": (
        *("warns.py", 1, OTHER, WARNING),
        *("raises", "ValueError: never", "raises", "ValueError: never"),
    ),
    "warns-and-fails": (
        *("warns.py", 2, WARNING, WARNING),
        *("raises", "UserWarning: old", "raises", "UserWarning: old"),
    ),
    "folder": (
        *("a.py", 0, "see /home/me/x.txt\n", "see /tmp/x.txt\n"),
        *("differs", "see /home/me/x.txt", "same", ""),
    ),
    "folder-of-an-error": (
        *("a.py", 1, "OSError: /home/me/x\n", "1\n"),
        *("raises", "OSError: /home/me/x", "raises", "OSError: x"),
    ),
}


@pytest.mark.parametrize("case", ENDS.values(), ids=ENDS)
def test_how_a_run_ended(case):
    name, status, output, expected, *wanted = case
    result = Result(status, output, 0.1, None, "/tmp/folder")
    found = []
    for by_message in (False, True):
        verdict = judge(Path(name), result, expected, by_message=by_message)
        found += [verdict.outcome, verdict.text]
    assert found == wanted


@pytest.mark.parametrize("name", ["a.py", "breaks.py"])
def test_what_was_stopped_did_not_end_by_itself(name):
    result = Result(-9, "1\n", 60.0, "stopped at its time limit", "/tmp/x")
    verdict = judge(Path(name), result, "1\n")
    assert verdict.outcome is Outcome.STOPPED
    assert verdict.text == "stopped at its time limit"


def test_the_captured_output_is_what_is_expected(guide):
    path = guide.snippets / "fix/name/fixed.py"
    result = Result(0, "\x1b[1ma\x1b[0m 0.6  \n", 0.1, None, "/tmp/x")
    verdict = judge(path, result)
    assert (verdict.outcome, verdict.output) == (Outcome.SAME, "a 0.6\n")
    path.with_suffix(".out").unlink()
    assert judge(path, result).outcome is Outcome.DIFFERS
