"""The census of one page: every code block is read, run or explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pymdownx.snippets import SnippetMissingError

from guide import translations
from guide.census import rendered
from guide.project import Project
from guide.verify import page as pages
from guide.verify.blocks import INCLUDE, Fence, Tab
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
        Skip(path, fence.line, mark, reason["reason"] if reason else "")
        for path in project.pages(language)
        for fence in pages.load(path, project).fences
        for mark, reason in _skips(fence)
    ]


def _marks(fence: Fence) -> list[str]:
    found = COMMENT.finditer("\n".join(fence.comments))
    return [(m["keyword"] or m["mark"] or "").strip("- ") for m in found]


def _skips(fence: Fence) -> Iterator[tuple[str, re.Match[str] | None]]:
    for mark in _marks(fence):
        if re.search(r"skip|xfail", mark):
            yield mark, REASON.search(mark)


def check(path: Path, project: Project) -> Iterator[tuple[str, str, str]]:
    """Yield the kind, place and message of what is wrong on a page.

    Raises :exc:`GuideError` where it cannot be read. What is seen only when
    it is rendered is looked for once nothing else is wrong.
    """
    page = pages.load(path, project)
    found = [*_lines(page, project), *_fences(page, project), *_tabs(page)]
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
    for number, line in enumerate(page.lines, 1):
        if "pytest-codeblocks:skipfile" in line:
            yield "unread-page", number, line.strip()


def _fences(page: Page, project: Project) -> Iterator[tuple[str, int, str]]:
    """Yield what is wrong with fenced blocks."""
    whole = {i for f in page.fences for i in f.includes if ":" not in i}
    above: list[str] = []
    for fence in page.fences:
        for kind, message in _fence(fence, above, whole, project):
            yield kind, fence.line, message
        above = fence.includes


def _unread(
    page: Page, path: Path, project: Project
) -> Iterator[tuple[str, int, str]]:
    """Yield the code that pytest-codeblocks does not hand to the tests."""
    read = {block.line for block in pages.read(path, project)}
    for fence in page.fences:
        if fence.language in ("python", "sh") and fence.line not in read:
            message = "pytest-codeblocks takes it for a part of another block"
            yield "unread-code", fence.line, message


def _fence(
    fence: Fence, above: list[str], whole: set[str], project: Project
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a block below one that includes ``above``."""
    marks = _marks(fence)
    if "cont" in marks:
        yield "continued-block", "a block must run alone"
    for mark, reason in _skips(fence):
        if not reason:
            yield "unexplained-skip", f'{mark}: give reason="..."'
    if fence.language not in FENCE_LANGUAGES:
        shown = f"{fence.indent.strip()}{fence.marks}{fence.header}"
        wanted = ", ".join(f"```{language}" for language in FENCE_LANGUAGES)
        yield "fence-form", f'{shown!r}: write {wanted} (and title="...")'
    elif not fence.closed:
        yield "bad-page", "code block without end"
    elif wrong := [*_includes(fence, project)]:
        yield from wrong
    elif fence.language == "python":
        yield from _python(fence, whole, project)
    elif fence.language == "text":
        wanted = str(Path(above[0]).with_suffix(".out")) if above else ""
        sole = [wanted] == fence.includes and len(fence.body) == 1
        if not sole or "expected-output" not in marks:
            yield (
                "typed-output",
                "an output is `<!--pytest-codeblocks:expected-output-->` and "
                f"the include of {wanted or 'a captured output'}",
            )


def _includes(fence: Fence, project: Project) -> Iterator[tuple[str, str]]:
    for include in fence.includes:
        path, _, part = include.partition(":")
        if not pages.included_file(include, project):
            yield "missing-include", f"{path} does not exist"
            continue
        try:
            lines = pages.expand([f'--8<-- "{include}"'], project)
        except SnippetMissingError:
            yield "missing-section", f"{path} has no section {part!r}"
            continue
        if not "".join(lines).strip():
            yield "empty-include", f"{include} has no text"


def _python(
    fence: Fence, whole: set[str], project: Project
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a block of Python: it is one include."""
    sole = "".join(fence.includes) if len(fence.body) == 1 else ""
    path, section, _ = sole.partition(":")
    file = pages.included_file(sole, project)
    snippet = file and file.is_relative_to(project.snippets)
    if not snippet or not path.endswith(".py"):
        yield "typed-code", "include one file of snippets/, and no more"
    elif fence.title != sole:
        yield "title-mismatch", f"{fence.title!r} is not {sole!r}"
    elif section and path not in whole:
        yield "partial-only", f"{sole}: show the whole file, too"


def _tabs(page: Page) -> Iterator[tuple[str, int, str]]:
    """Yield tabs without the code, or the counterpart, of those beside."""
    python = [f.line for f in page.fences if f.language == "python"]
    groups: list[list[Tab]] = []
    for tab in page.tabs:
        place = tab.line, tab.depth
        beside = [g for g in groups if (g[-1].end, g[-1].depth) == place]
        if beside and "!" not in tab.kind:
            beside[0].append(tab)
        else:
            groups.append([tab])
    for group in groups:
        without = [
            tab
            for tab in group
            if not any(tab.line < line < tab.end for line in python)
        ]
        if len(without) == len(group):
            continue
        for tab in without:
            yield "missing-twin", tab.line, f"tab {tab.label!r} has no code"
        labels = {
            re.split(r"[:,、（(]", tab.label)[0].strip() for tab in group
        }
        twins = {"Keras", "TensorFlow"} & labels
        if len(twins) == 1:
            yield "missing-twin", group[0].line, f"tab {twins} without twin"
