"""Run snippets on other versions; judge them; write what they print now."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from guide import files
from guide.project import Project
from guide.tables.release import NO_ERROR, Verdict
from guide.verify import output, page, record
from guide.verify.runner import Result
from guide.verify.verdict import Outcome, judge, must_fail

LINES, WIDE, AROUND, CONTEXT = 60, 200, 60, 2
"""Of a diff, the lines that are shown; of a line, the characters, and those
around what differs; around a change, the lines."""


def write(
    tree: Project,
    results: Iterable[tuple[Path, Result]],
    versions: Callable[[Path], dict[str, str]],
) -> list[Verdict]:
    """Judge each result, and write outputs and stamps as they are now.

    ``versions`` returns the packages that a snippet ran on. What fails keeps
    its output and its stamp, which then is of old versions.
    """
    shown, stamps, verdicts = shown_on(tree), {}, []
    for path, result in results:
        name, expected = tree.name(path), output.read(path)
        verdict, actual = _judge(path, result, expected)
        verdicts.append(Verdict(name, shown.get(name, ""), *verdict))
        if verdict[0] == "fails":
            continue
        if verdict[0] == "changed":
            files.write(output.output_file(path), actual)
        else:
            actual = expected
        stamps[name] = record.entry(path, actual, versions(path))
        if result.seconds > record.LONG:
            stamps[name]["long"] = True
    record.save(tree, stamps)
    return sorted(verdicts, key=lambda verdict: verdict.name)


def _judge(
    path: Path, result: Result, expected: str
) -> tuple[tuple[str, str, str], str]:
    """Return how a run ended, why, and the diff; and the output."""
    verdict = judge(path, result, expected)
    actual = verdict.output
    said, meant = output.message(actual), output.message(expected)
    match verdict.outcome:
        case Outcome.SAME:
            return ("same", "", ""), actual
        case Outcome.WORKS:
            return ("fails", NO_ERROR, ""), actual
        case Outcome.RAISES | Outcome.STOPPED:
            return ("fails", verdict.text, ""), actual
    if must_fail(path) and _type(said) != _type(meant):
        return ("fails", said, ""), actual
    diff, _ = output.difference(expected, actual, path.name, CONTEXT)
    return ("changed", "", short(diff)), actual


def _type(message: str) -> str:
    return message.partition(":")[0]


def short(diff: str) -> str:
    """Return a unified diff without its head, neither too long nor wide."""
    lines: list[str] = []
    removed: list[str] = []
    for sign, group in groupby(diff.splitlines()[2:], key=lambda x: x[:1]):
        block = [line[1:] for line in group]
        if sign == "+" and len(removed) == len(block):
            pairs = [*map(_around, removed, block)]
            lines[-len(block) :] = [f"-{old}" for old, _ in pairs]
            block = [new for _, new in pairs]
        removed = block if sign == "-" else []
        lines += [sign + line for line in block]
    lines = [x if len(x) <= WIDE else f"{x[: WIDE - 1]}…" for x in lines]
    more = len(lines) - LINES
    return "\n".join([*lines[:LINES], *[f"… {more} lines more"] * (more > 0)])


def _around(old: str, new: str) -> tuple[str, str]:
    """Return two long lines from shortly before to after they differ."""
    if max(len(old), len(new)) <= WIDE:
        return old, new
    start = len(os.path.commonprefix([old, new]))
    end = len(os.path.commonprefix([old[start:][::-1], new[start:][::-1]]))
    start, end = max(start - AROUND, 0), max(end - AROUND, 0)
    cut = (
        f"{'…' * (start > 0)}{x[start : len(x) - end]}{'…' * (end > 0)}"
        for x in (old, new)
    )
    return next(cut), next(cut)


def shown_on(project: Project) -> dict[str, str]:
    """Return the first English page that shows each snippet."""
    found: dict[str, str] = {}
    for file in project.pages("en"):
        name = file.relative_to(project.docs / "en").as_posix()
        for block in page.read(file, project):
            if block.language == "python":
                found.setdefault(block.name, name)
    return found
