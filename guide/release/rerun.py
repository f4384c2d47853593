"""Run snippets on other versions; judge them; write what they print now."""

import platform
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from guide import files
from guide.project import Project
from guide.tables.release import NO_ERROR
from guide.verify import batch, output, record
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
) -> tuple[dict[str, int], list[dict[str, Any]]]:
    """Run snippets, unless they have; write outputs and stamps as of now.

    ``versions`` are all of the environment of ``python``; they are older
    ones if this goes ``back``. What fails keeps its output and its stamp,
    which then is of old versions. Returns how many end the same, by page,
    and verdicts of the others.
    """
    python_version = platform.python_version()
    named = {"python": python_version}
    named |= {n: versions[n] for n in record.PACKAGES if n in versions}
    stamps = {}
    same, verdicts = Counter[str](), []
    results = batch.run(
        *(python, snippets, cache, f"{python_version} {versions}"),
        preload=PRELOAD,
        limit=TIME_LIMIT,
    )
    with closing(results):
        for count, (path, result) in enumerate(results, 1):
            name, now = tree.name(path), output.read(path)
            ends, text, diff = judged(path, result, now, back)
            say(f"{count}/{len(snippets)} {name}: {ends}")
            page = f"{name.rpartition('/')[0]}.md"  # paths mirror each other
            if ends == "same":
                same[page] += 1
            else:
                found = {"name": name, "page": page, "ends": ends}
                verdicts.append(found | {"text": text, "diff": diff})
            if ends == "changed":
                now = output.normalise(result)
                files.write(output_file(path), now)
            if ends != "fails":
                stamps[name] = record.entry(path, now, named, result.seconds)
    record.save(tree, stamps)
    verdicts.sort(key=lambda verdict: verdict["name"])
    return dict(sorted(same.items())), verdicts


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
