"""Run snippets on other versions; judge them; write what they print now."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from guide import files
from guide.project import Project
from guide.tables.release import NO_ERROR, Verdict
from guide.verify import batch, output, record
from guide.verify import page as reading
from guide.verify.runner import PRELOAD, Result
from guide.verify.snippet import must_fail, output_file
from guide.verify.verdict import Outcome, judge

TIME_LIMIT = 180.0
"""Seconds that a snippet may run, as in the tests (pyproject.toml)."""

LINES, CONTEXT, WIDE = 60, 2, 300
"""Of a diff, the lines that are shown, and those around a change; of a line,
the characters."""


def rerun(
    tree: Project,
    snippets: list[Path],
    python: str,
    versions: dict[str, str],
    cache: record.Cache,
    back: bool,
    say: Callable[[str], None],
) -> tuple[Counter[str], list[Verdict]]:
    """Run snippets, unless they have; write outputs and stamps as of now.

    ``versions`` are all of the environment of ``python``; they are older
    ones if this goes ``back``. What fails keeps its output and its stamp,
    which then is of old versions. Returns how many end the same, by page,
    and verdicts of the others.
    """
    python_version = platform.python_version()
    named = {"python": python_version}
    named |= {n: versions[n] for n in record.PACKAGES if n in versions}
    pages, stamps = _pages(tree), {}
    same, verdicts = Counter[str](), list[Verdict]()
    results = batch.run(
        *(python, snippets, cache, f"{python_version} {versions}"),
        preload=PRELOAD,
        limit=TIME_LIMIT,
    )
    with closing(results):
        for count, (path, result) in enumerate(results, 1):
            name, now = tree.name(path), output.read(path)
            ends, why, diff = judged(path, result, now, back)
            page = pages.get(name, "")
            if ends == "same":
                same[page] += 1
            else:
                verdicts.append(Verdict(name, page, ends, why, diff))
            say(f"{count}/{len(snippets)} {name}: {ends}")
            if ends == "changed":
                now = output.normalise(result)
                files.write(output_file(path), now)
            if ends != "fails":
                stamps[name] = record.entry(path, now, named, result.seconds)
    record.save(tree, stamps)
    return same, sorted(verdicts, key=lambda verdict: verdict.name)


def judged(
    path: Path, result: Result, now: str, back: bool
) -> tuple[str, str, str]:
    """Return how a run ended, why if it fails, and the diff if it changed."""
    verdict = judge(path, result, now)
    if verdict.outcome is Outcome.SAME:
        return "same", "", ""
    if verdict.outcome is Outcome.WORKS:
        return "fails", NO_ERROR, ""
    if verdict.outcome is not Outcome.DIFFERS:
        return "fails", verdict.text, ""
    # With an error of another type, a page about the error is wrong.
    said, before = output.message(verdict.output), output.message(now)
    if must_fail(path) and said.split(":")[0] != before.split(":")[0]:
        return "fails", said, ""
    sides = (verdict.output, now) if back else (now, verdict.output)
    diff, _ = output.difference(*sides, path.name, CONTEXT)
    lines = diff.splitlines()[3:]
    lines = ["…" if line.startswith("@@") else line for line in lines]
    if (more := len(lines) - LINES) > 0:
        lines[LINES:] = [f"… {more} lines more"]
    shown = (output.shorten(line, WIDE) for line in lines)
    return "changed", "", "\n".join(shown)


def _pages(project: Project) -> dict[str, str]:
    """Return the first English page that shows each snippet."""
    found: dict[str, str] = {}
    for file in project.pages("en"):
        name = file.relative_to(project.docs / "en").as_posix()
        for fence in reading.load(file, project).fences:
            if fence.language == "python":
                found.setdefault(fence.sole, name)
    return found
