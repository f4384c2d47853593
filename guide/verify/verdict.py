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


def must_fail(snippet: Path) -> bool:
    """Say whether a snippet's name promises an error."""
    return snippet.stem.startswith("breaks")


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
    which differ from release to release.
    """
    actual = output.normalise(result)
    if result.stopped:
        return Verdict(Outcome.STOPPED, result.stopped, actual)
    expected = output.read(snippet) if expected is None else expected
    fails, status = must_fail(snippet), result.returncode
    said = output.message(actual)
    alike = output.same(expected, actual)
    if by_message and not alike:
        actual = FOLDERS.sub("", actual)
        said = output.message(actual)
        if snippet.name.startswith(MESSAGE_COUNTS):
            alike = said == output.message(expected)
            if not alike and not status and (fails or not said):
                return Verdict(Outcome.WORKS, "", actual)
    if status < 0:
        return Verdict(Outcome.RAISES, f"signal {-status}", actual)
    if fails and not status:
        return Verdict(Outcome.WORKS, "", actual)
    if alike and bool(status) == fails:
        return Verdict(Outcome.SAME, "", actual)
    if status and (by_message or not fails):
        why = said or f"exit status {status}"
        return Verdict(Outcome.RAISES, why, actual)
    known = expected.splitlines()
    other = next((x for x in actual.splitlines() if x not in known), "")
    return Verdict(Outcome.DIFFERS, other, actual)
