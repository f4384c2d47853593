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

FENCE_LANGUAGES = ("python", "sh", "text")
"""What a fenced block may be: code that runs, or what it printed."""

COMMENT = re.compile(
    r"<!--[-\s]*(?:pytest-codeblocks:(?P<keyword>.*?)"
    r"|(?P<mark>pytest\.mark\..*?))-->"
)
REASON = re.compile(r"""reason *= *(["'])\s*(?P<reason>\S.*?)\1""")
TAB = re.compile(r'^(?P<indent> *)===(?P<kind>[+!]*) +"(?P<label>[^"]+)" *$')


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
    for page in project.pages(language):
        for fence in pages.fences(pages.source(page, project)):
            for mark in _marks(fence):
                if re.search(r"skip|xfail", mark):
                    reason = REASON.search(mark)
                    text = reason["reason"] if reason else ""
                    found.append(Skip(page, fence.line, mark, text))
    return found


def _marks(fence: pages.Fence) -> Iterator[str]:
    for comment in fence.comments:
        for match in COMMENT.finditer(comment):
            yield (match["keyword"] or match["mark"] or "").strip("- ")


def check_page(page: Path, project: Project) -> list[Finding]:
    """Return what is wrong with the code on a page."""
    where = project.relative(page)
    try:
        _, body = pages.front_matter(pages.source(page, project), where)
    except GuideError as error:
        return [Finding.bad_page(error)]
    fences = pages.fences(body)
    found = [
        *_lines(body, fences, where, project),
        *_fences(fences, where, project),
        *_tabs(body, fences, where),
    ]
    # These see again, with less to say, what is told by now.
    found += check_rendered(page, body, {f.where for f in found}, project)
    found += _unread(page, fences, {f.where for f in found}, project)
    return found


def _lines(
    body: str, fences: list[pages.Fence], relative: str, project: Project
) -> Iterator[Finding]:
    """Yield what is wrong outside of fenced blocks."""
    inside = pages.code_lines(fences)
    for number, line in enumerate(body.split("\n"), 1):
        where = f"{relative}:{number}"
        if number not in inside and pages.MARKER.match(line):
            include = pages.INCLUDE.match(line)
            if not include or not include["path"].endswith(".svg"):
                yield Finding("stray-include", where, line.strip())
            elif not pages.included_file(include["path"], project):
                yield Finding("missing-include", where, include["path"])
        if "pytest-codeblocks:skipfile" in line:
            yield Finding("unread-page", where, line.strip())


def _fences(
    fences: list[pages.Fence], relative: str, project: Project
) -> Iterator[Finding]:
    whole = {i for fence in fences for i in fence.includes if ":" not in i}
    previous: pages.Fence | None = None
    for fence in fences:
        for kind, message in _fence(fence, previous, whole, project):
            yield Finding(kind, f"{relative}:{fence.line}", message)
        previous = fence


def _unread(
    page: Path, fences: list[pages.Fence], told: set[str], project: Project
) -> Iterator[Finding]:
    """Yield the code that pytest-codeblocks does not hand to the tests."""
    relative = project.relative(page)
    try:
        read = {block.line for block in pages.read(page, project)}
    except GuideError as error:
        if not told:
            yield Finding.bad_page(error)
        return
    for fence in fences:
        where = f"{relative}:{fence.line}"
        runs = fence.language in ("python", "sh")
        if runs and fence.line not in read and where not in told:
            message = "pytest-codeblocks takes it for a part of another block"
            yield Finding("unread-code", where, message)


def _fence(
    fence: pages.Fence,
    previous: pages.Fence | None,
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
    if wrong:
        yield from wrong
        return
    sole = fence.includes[0] if len(fence.includes) == 1 else None
    exact = sole and len(fence.body) == 1
    if fence.language == "python":
        file = pages.included_file(sole, project) if sole else None
        elsewhere = file and not file.is_relative_to(project.snippets)
        is_python = sole and sole.partition(":")[0].endswith(".py")
        if not exact or not is_python or elsewhere:
            yield "typed-code", "include one file of snippets/, and no more"
        elif fence.title != sole:
            yield "title-mismatch", f"{fence.title!r} is not {sole!r}"
        elif ":" in sole and sole.partition(":")[0] not in whole:
            yield "partial-only", f"{sole}: show the whole file, too"
    elif fence.language == "text":
        code = previous.includes[0] if previous and previous.includes else ""
        wanted = str(Path(code).with_suffix(".out")) if code else ""
        if not exact or sole != wanted or "expected-output" not in marks:
            yield (
                "typed-output",
                "an output is `<!--pytest-codeblocks:expected-output-->` and "
                f"the include of {wanted or 'a captured output'}",
            )


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


@dataclass(frozen=True)
class _Tab:
    label: str
    line: int
    end: int
    depth: int
    has_python: bool


def _tabs(
    body: str, fences: list[pages.Fence], relative: str
) -> Iterator[Finding]:
    """Yield tabs without the code, or the counterpart, of those beside."""
    for group in _tab_groups(body.expandtabs(4), fences):
        if not any(tab.has_python for tab in group):
            continue
        for tab in group:
            if not tab.has_python:
                where = f"{relative}:{tab.line}"
                message = f"tab {tab.label!r} has no code"
                yield Finding("missing-twin", where, message)
        labels = {
            re.split(r"[:,、（(]", tab.label)[0].strip() for tab in group
        }
        for one, other in (("Keras", "TensorFlow"), ("TensorFlow", "Keras")):
            if one in labels and other not in labels:
                where = f"{relative}:{group[0].line}"
                message = f"tab {one!r} without {other!r}"
                yield Finding("missing-twin", where, message)


def _tab_groups(body: str, fences: list[pages.Fence]) -> list[list[_Tab]]:
    """Return the tabs of a page, those side by side together."""
    lines = body.split("\n")
    python = [fence.line for fence in fences if fence.language == "python"]
    inside = pages.code_lines(fences)
    groups: list[list[_Tab]] = []
    for number, line in enumerate(lines, 1):
        match = TAB.match(line)
        if not match or number in inside:
            continue
        depth, kind = len(match["indent"]), match["kind"]
        end = number + 1
        while end <= len(lines) and (
            not lines[end - 1].strip()
            or len(lines[end - 1]) - len(lines[end - 1].lstrip()) > depth
        ):
            end += 1
        has_python = any(number < at < end for at in python)
        tab = _Tab(match["label"], number, end, depth, has_python)
        for group in groups:
            last = group[-1]
            if (last.end, last.depth) == (number, depth) and "!" not in kind:
                group.append(tab)
                break
        else:
            groups.append([tab])
    return groups
