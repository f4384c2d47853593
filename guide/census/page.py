"""The census of one page: every code block is read, run or explained."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from guide import translations
from guide.census import rendered
from guide.project import Project
from guide.verify import page as pages
from guide.verify.blocks import INCLUDE, Fence
from guide.verify.page import Page

FENCE_LANGUAGES = ("python", "sh", "text")
"""What a fenced block may be: code that runs, or what it printed."""

COMMENT = re.compile(
    r"<!--[-\s]*(?:pytest-codeblocks:(?P<keyword>.*?)"
    r"|(?P<mark>pytest\.mark\..*?))-->"
)
REASON = re.compile(r"""reason *= *(["'])\s*(?P<reason>\S.*?)\1""")


class Skip(NamedTuple):
    """Code on a page that does not run everywhere, and why."""

    page: Path
    line: int
    mark: str
    reason: str


def skips(project: Project, language: str) -> list[Skip]:
    """Return every mark of a language that can keep code from running."""
    return [
        Skip(path, fence.line, mark, reason)
        for path in project.pages(language)
        for fence in pages.load(path, project).fences
        for mark, reason in _skips(fence)
    ]


def _marks(fence: Fence) -> list[str]:
    found = COMMENT.finditer("\n".join(fence.comments))
    return [(m["keyword"] or m["mark"] or "").strip("- ") for m in found]


def _skips(fence: Fence) -> Iterator[tuple[str, str]]:
    for mark in _marks(fence):
        if re.search(r"skip|xfail", mark):
            reason = REASON.search(mark)
            yield mark, reason["reason"] if reason else ""


def check(path: Path, project: Project) -> Iterator[tuple[str, str, str]]:
    """Yield the kind, place and message of what is wrong on a page.

    Raises :exc:`GuideError` where it cannot be read. What is seen only when
    it is rendered is looked for once nothing else is wrong.
    """
    page = pages.load(path, project)
    found = [*_lines(page, project)]
    above: list[str] = []
    for fence in page.fences:
        wrong = _fence(fence, above, project)
        found += ((kind, fence.line, message) for kind, message in wrong)
        above = fence.includes
    if not found:
        translations.sections(path, project)
        found = [*rendered.check(page, project)]
        found = found or [*_unread(page, path, project)]
    for kind, line, message in found:
        yield kind, f"{page.where}:{line}", message


def _lines(page: Page, project: Project) -> Iterator[tuple[str, int, str]]:
    """Yield what is wrong outside of fenced blocks."""
    for number, line in page.markers:
        include = INCLUDE.match(line)
        if not include or not include["path"].endswith(".svg"):
            yield "stray-include", number, line.strip()
        elif not pages.included_file(include["path"], project):
            yield "missing-include", number, include["path"]


def _unread(
    page: Page, path: Path, project: Project
) -> Iterator[tuple[str, int, str]]:
    """Yield the code that pytest-codeblocks does not hand to the tests."""
    read = {fence.line for fence, _ in pages.read(path, project)}
    for fence in page.fences:
        if fence.language in ("python", "sh") and fence.line not in read:
            message = "pytest-codeblocks takes it for a part of another block"
            yield "unread-code", fence.line, message


def _fence(
    fence: Fence, above: list[str], project: Project
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a block below one that includes ``above``."""
    marks = _marks(fence)
    for mark, reason in _skips(fence):
        if not reason:
            yield "unexplained-skip", f'{mark}: give reason="..."'
    sole = fence.sole
    gone = [x for x in fence.includes if not pages.included_file(x, project)]
    if fence.language not in FENCE_LANGUAGES:
        shown = f"{fence.indent.strip()}{fence.marks}{fence.header}"
        wanted = ", ".join(f"```{language}" for language in FENCE_LANGUAGES)
        yield "fence-form", f'{shown!r}: write {wanted} (and title="...")'
    elif not fence.closed:
        yield "bad-page", "code block without end"
    elif gone:
        yield "missing-include", f"{', '.join(gone)} does not exist"
    elif fence.language == "python":
        file = pages.included_file(sole, project)
        snippet = file and file.is_relative_to(project.snippets)
        if not snippet or not sole.endswith(".py"):
            message = "include one whole file of snippets/, and no more"
            yield "typed-code", message
        elif fence.title != sole:
            yield "title-mismatch", f"{fence.title!r} is not {sole!r}"
    elif fence.language == "text":
        wanted = str(Path(above[0]).with_suffix(".out")) if above else ""
        if sole != wanted or not sole or "expected-output" not in marks:
            yield (
                "typed-output",
                "an output is `<!--pytest-codeblocks:expected-output-->` and "
                f"the include of {wanted or 'a captured output'}",
            )
