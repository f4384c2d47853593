"""How a run ended, against what was expected: one answer for everyone.

The tests, the matrix of releases and the report on a release all ask
:func:`judge`.
"""

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
    """How a run ended: RAISES an error that was not expected, WORKS without
    the one that it is about, was STOPPED at its limit of time or output."""

    SAME = "same"
    DIFFERS = "differs"
    RAISES = "raises"
    WORKS = "works"
    STOPPED = "stopped"


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

    ``expected`` is by default what is kept beside the snippet. With
    ``by_message``, of a snippet about an error or a warning the message alone
    counts, not the frames of libraries around it; folders of this machine do
    not count either, and are left out of the verdict.
    """
    actual, status = output.normalise(result), result.returncode
    if result.stopped:
        return Verdict(Outcome.STOPPED, result.stopped, actual)
    expected = output.read(snippet) if expected is None else expected
    if by_message and not output.same(expected, actual):
        expected, actual = (FOLDERS.sub("", x) for x in (expected, actual))
    message, fails = output.message(actual), must_fail(snippet)
    alike, silent = output.same(expected, actual), False
    if by_message and not alike and snippet.name.startswith(MESSAGE_COUNTS):
        alike = message == output.message(expected)
        silent = not alike and not message
    if status < 0:
        return Verdict(Outcome.RAISES, f"signal {-status}", actual)
    if status == 0 and (fails or silent):
        return Verdict(Outcome.WORKS, "", actual)
    if alike and bool(status) == fails:
        return Verdict(Outcome.SAME, "", actual)
    if status and (by_message or not fails):
        text = message or f"exit status {status}"
        return Verdict(Outcome.RAISES, text, actual)
    known = expected.splitlines()
    other = (line for line in actual.splitlines() if line not in known)
    return Verdict(Outcome.DIFFERS, next(other, ""), actual)
