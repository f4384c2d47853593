"""How a run ended, against what was expected: one answer for everyone.

The tests, the matrix of releases and the report on a release all ask
:func:`judge`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from guide.verify import output
from guide.verify.runner import Result
from guide.verify.snippet import must_fail

# Of an absolute path, the part that belongs to this machine.
FOLDERS = re.compile(r"(?<![\w:/.])/(?:[\w.+@-]+/)+(?=[\w<])")

MESSAGE_COUNTS = ("breaks", "warns")
"""How snippets are named that are about an error or a warning."""


class Outcome(StrEnum):
    """How a run ended."""

    SAME = "same"
    """With the captured output."""
    DIFFERS = "differs"
    """As its name promises, with another output."""
    RAISES = "raises"
    """With an error that was not expected."""
    WORKS = "works"
    """Without the error or warning that it is about."""
    STOPPED = "stopped"
    """Not by itself: at its limit of time or output."""


@dataclass(frozen=True)
class Verdict:
    """How a run ended, and why that is so.

    ``text`` is one line: the message that was raised, why it was stopped, or
    the first line that differs; empty where the outcome says it all.
    ``output`` is the normalised output.
    """

    outcome: Outcome
    text: str
    output: str


def judge(
    snippet: Path,
    result: Result,
    expected: str | None = None,
    *,
    by_message: bool = False,
) -> Verdict:
    """Return how a run of a snippet ended.

    ``expected`` is the captured output, by default what is kept beside the
    snippet. With ``by_message``, of a snippet about an error or a warning
    the message alone counts: what surrounds it are frames of libraries,
    which differ from release to release. Folders of this machine do not
    count either, and are left out of the verdict.
    """
    actual = output.normalise(result)
    if result.stopped:
        return Verdict(Outcome.STOPPED, result.stopped, actual)
    expected = output.read(snippet) if expected is None else expected
    if by_message and not output.same(expected, actual):
        expected, actual = (FOLDERS.sub("", x) for x in (expected, actual))
    outcome, text = _ending(snippet, result, expected, actual, by_message)
    return Verdict(outcome, text, actual)


def _ending(
    snippet: Path, result: Result, expected: str, actual: str, loosely: bool
) -> tuple[Outcome, str]:
    fails, status = must_fail(snippet), result.returncode
    message = output.message(actual)
    alike = output.same(expected, actual)
    silent = False
    if loosely and not alike and snippet.name.startswith(MESSAGE_COUNTS):
        alike = message == output.message(expected)
        silent = not alike and not message
    if status < 0:
        return Outcome.RAISES, f"signal {-status}"
    if status == 0 and (fails or silent):
        return Outcome.WORKS, ""
    if alike and bool(status) == fails:
        return Outcome.SAME, ""
    if status and (loosely or not fails):
        return Outcome.RAISES, message or f"exit status {status}"
    known = expected.splitlines()
    other = (line for line in actual.splitlines() if line not in known)
    return Outcome.DIFFERS, next(other, "")
