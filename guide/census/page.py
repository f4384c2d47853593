"""The census of one page: every code block is read, run or explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pymdownx.snippets import SnippetMissingError

from guide.census.finding import Finding
from guide.census.rendered import check_rendered
from guide.project import GuideError, Project
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


@dataclass(frozen=True)
class Skip:
    """Code on a page that does not run everywhere, and why."""

    page: Path
    line: int
    mark: str
    reason: str


def skips(project: Project, language: str) -> list[Skip]:
    """Return every mark of a language that can keep code from running."""
    found = []
    for path in project.pages(language):
        for fence in pages.load(path, project).fences:
            for mark in _marks(fence):
                if re.search(r"skip|xfail", mark):
                    reason = REASON.search(mark)
                    text = reason["reason"] if reason else ""
                    found.append(Skip(path, fence.line, mark, text))
    return found


def _marks(fence: Fence) -> Iterator[str]:
    for comment in fence.comments:
        for match in COMMENT.finditer(comment):
            yield (match["keyword"] or match["mark"] or "").strip("- ")


def check_page(path: Path, project: Project) -> list[Finding]:
    """Return what is wrong with the code on a page."""
    try:
        page = pages.load(path, project)
    except GuideError as error:
        return [Finding.bad_page(error)]
    found = [
        Finding(kind, f"{page.where}:{line}", message)
        for check in (_lines, _fences, _tabs)
        for kind, line, message in check(page, project)
    ]
    # These see again, with less to say, what is told by now.
    found += check_rendered(page, path, {f.where for f in found}, project)
    found += _unread(page, path, {f.where for f in found}, project)
    return found


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
    previous: Fence | None = None
    for fence in page.fences:
        for kind, message in _fence(fence, previous, whole, project):
            yield kind, fence.line, message
        previous = fence


def _unread(
    page: Page, path: Path, told: set[str], project: Project
) -> Iterator[Finding]:
    """Yield the code that pytest-codeblocks does not hand to the tests."""
    try:
        read = {block.line for block in pages.read(path, project)}
    except GuideError as error:
        if not told:
            yield Finding.bad_page(error)
        return
    for fence in page.fences:
        where = f"{page.where}:{fence.line}"
        runs = fence.language in ("python", "sh")
        if runs and fence.line not in read and where not in told:
            message = "pytest-codeblocks takes it for a part of another block"
            yield Finding("unread-code", where, message)


def _fence(
    fence: Fence,
    previous: Fence | None,
    whole: set[str],
    project: Project,
) -> Iterator[tuple[str, str]]:
    """Yield the kind and message of what is wrong with a fenced block."""
    marks = list(_marks(fence))
    if "cont" in marks:
        yield "continued-block", "a block must run alone"
    for mark in marks:
        if re.search(r"skip|xfail", mark) and not REASON.search(mark):
            yield "unexplained-skip", f'{mark}: give reason="..."'
    if fence.language not in FENCE_LANGUAGES:
        shown = f"{fence.indent.strip()}{fence.marks}{fence.header}"
        wanted = ", ".join(f"```{language}" for language in FENCE_LANGUAGES)
        yield "fence-form", f'{shown!r}: write {wanted} (and title="...")'
        return
    if not fence.closed:
        yield "bad-page", "code block without end"
        return
    wrong = [w for path in fence.includes for w in _include(path, project)]
    sole = fence.includes[0] if len(fence.body) == 1 and fence.includes else ""
    if wrong:
        yield from wrong
    elif fence.language == "python":
        yield from _python(fence, sole, whole, project)
    elif fence.language == "text":
        code = previous.includes[0] if previous and previous.includes else ""
        wanted = str(Path(code).with_suffix(".out")) if code else ""
        if not sole or sole != wanted or "expected-output" not in marks:
            yield (
                "typed-output",
                "an output is `<!--pytest-codeblocks:expected-output-->` and "
                f"the include of {wanted or 'a captured output'}",
            )


def _python(
    fence: Fence, sole: str, whole: set[str], project: Project
) -> Iterator[tuple[str, str]]:
    """Check a block of Python; ``sole`` is its include, where it is all."""
    file = pages.included_file(sole, project) if sole else None
    path, section, _ = sole.partition(":")
    if (
        not file
        or not file.is_relative_to(project.snippets)
        or not path.endswith(".py")
    ):
        yield "typed-code", "include one file of snippets/, and no more"
    elif fence.title != sole:
        yield "title-mismatch", f"{fence.title!r} is not {sole!r}"
    elif section and path not in whole:
        yield "partial-only", f"{sole}: show the whole file, too"


def _include(include: str, project: Project) -> Iterator[tuple[str, str]]:
    path, _, part = include.partition(":")
    if not pages.included_file(include, project):
        yield "missing-include", f"{path} does not exist"
        return
    try:
        text = "\n".join(pages.expand([f'--8<-- "{include}"'], project))
    except SnippetMissingError:
        yield "missing-section", f"{path} has no section {part!r}"
        return
    if not text.strip():
        yield "empty-include", f"{include} has no text"


def _tabs(page: Page, project: Project) -> Iterator[tuple[str, int, str]]:
    """Yield tabs without the code, or the counterpart, of those beside."""
    python = [f.line for f in page.fences if f.language == "python"]
    for group in _groups(page.tabs):
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
        for one, other in (("Keras", "TensorFlow"), ("TensorFlow", "Keras")):
            if one in labels and other not in labels:
                message = f"tab {one!r} without {other!r}"
                yield "missing-twin", group[0].line, message


def _groups(tabs: list[Tab]) -> list[list[Tab]]:
    """Return tabs with those side by side together."""
    groups: list[list[Tab]] = []
    for tab in tabs:
        beside = (
            group
            for group in groups
            if (group[-1].end, group[-1].depth) == (tab.line, tab.depth)
            and "!" not in tab.kind
        )
        if group := next(beside, None):
            group.append(tab)
        else:
            groups.append([tab])
    return groups
