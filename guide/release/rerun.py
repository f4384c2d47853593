"""Run snippets on other versions; judge them; write what they print now."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from guide import files
from guide.project import Project
from guide.tables.release import NO_ERROR, Verdict
from guide.verify import output, page, record
from guide.verify.runner import Result
from guide.verify.snippet import must_fail, output_file
from guide.verify.verdict import Outcome, judge

LINES, CONTEXT, WIDE = 60, 2, 300
"""Of a diff, the lines that are shown, and those around a change; of a line,
the characters."""


def write(
    tree: Project,
    results: Iterable[tuple[Path, Result]],
    versions: dict[str, str],
) -> tuple[Verdict, ...]:
    """Judge results of these versions; write outputs and stamps as of now.

    What fails keeps its output and its stamp, which then is of old versions.
    """
    pages, stamps, verdicts = _pages(tree), {}, []
    for path, result in results:
        name, now = tree.name(path), output.read(path)
        ends, why, diff = _judge(path, result, now)
        verdicts.append(Verdict(name, pages.get(name, ""), ends, why, diff))
        if ends == "fails":
            continue
        if ends == "changed":
            now = output.normalise(result)
            files.write(output_file(path), now)
        stamps[name] = record.entry(path, now, versions, result.seconds)
    record.save(tree, stamps)
    return tuple(sorted(verdicts, key=lambda verdict: verdict.name))


def _judge(path: Path, result: Result, now: str) -> tuple[str, str, str]:
    """Return how a run ended, why if it fails, and the diff if it changed."""
    verdict = judge(path, result, now)
    said = output.message(verdict.output)
    match verdict.outcome:
        case Outcome.SAME:
            return "same", "", ""
        case Outcome.WORKS:
            return "fails", NO_ERROR, ""
        case Outcome.RAISES | Outcome.STOPPED:
            return "fails", verdict.text, ""
    # With an error of another type, a page about the error is wrong.
    kinds = {text.partition(":")[0] for text in (said, output.message(now))}
    if must_fail(path) and len(kinds) > 1:
        return "fails", said, ""
    diff, _ = output.difference(now, verdict.output, path.name, CONTEXT)
    return "changed", "", short(diff)


def short(diff: str) -> str:
    """Return a unified diff without its head, neither too long nor wide."""
    lines = diff.splitlines()[2:]
    if (more := len(lines) - LINES) > 0:
        lines[LINES:] = [f"… {more} lines more"]
    return "\n".join(
        x if len(x) <= WIDE else f"{x[: WIDE - 1]}…" for x in lines
    )


def _pages(project: Project) -> dict[str, str]:
    """Return the first English page that shows each snippet."""
    found: dict[str, str] = {}
    for file in project.pages("en"):
        name = file.relative_to(project.docs / "en").as_posix()
        for block in page.read(file, project):
            if block.language == "python":
                found.setdefault(block.name, name)
    return found
