"""The census of a page as Markdown renders it: what only a reader sees."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import markdown
from bs4 import BeautifulSoup
from pymdownx.snippets import SnippetMissingError

from guide import translations
from guide.census.finding import Finding
from guide.project import GuideError, Project
from guide.verify import page as pages

EXTENSIONS = (
    "admonition attr_list def_list md_in_html tables "
    "pymdownx.details pymdownx.highlight pymdownx.superfences pymdownx.tabbed"
).split()
OPTIONS = {"pymdownx.tabbed": {"alternate_style": True}}
COLOURED = re.compile(r"^([ \t>]*`{3,})(?:python|sh)\b", re.M)
# What a browser shows as a block of code.
CODE = ("pre", "textarea", "xmp", "listing", "plaintext")


def render(text: str) -> BeautifulSoup:
    """Return Markdown as the site's extensions render it."""
    # Colours are two thirds of the work, and say nothing here.
    plain = COLOURED.sub(r"\1text", text)
    html = markdown.markdown(
        plain, extensions=EXTENSIONS, extension_configs=OPTIONS
    )
    return BeautifulSoup(html, "html.parser")


def check_rendered(
    page: Path, body: str, told: set[str], project: Project
) -> Iterator[Finding]:
    """Yield code and headings that the readers of pages do not find."""
    inside = pages.code_lines(pages.fences(body))
    lines = [
        # A diagram is nobody's code, and may be long.
        "" if number not in inside and pages.MARKER.match(line) else line
        for number, line in enumerate(body.split("\n"), 1)
    ]
    for number, _ in pages.uncaptured(lines, project):
        lines[number - 1] = ""
    try:
        text = "\n".join(pages.expand(lines, project))
    except SnippetMissingError:
        return  # told as missing-include or missing-section
    soup = render(text)
    found = [
        *_code(soup, "\n".join(lines), text, page, project),
        *_headings(soup, body, page, project),
    ]
    yield from (finding for finding in found if finding.where not in told)


def _code(
    soup: BeautifulSoup, body: str, text: str, page: Path, project: Project
) -> Iterator[Finding]:
    """Compare the code that is rendered with the code that was read."""
    shown = Counter(
        _plain(block.get_text())
        for block in soup.find_all(CODE)
        if not block.find_parent(class_="linenodiv")
    )
    unseen = False
    relative = project.relative(page)
    written = pages.fences(body)
    for fence in written:
        if len(pages.fences("\n".join(_expanded(fence, project)))) != 1:
            message = "what it includes ends it: write ````"
            yield Finding("unread-code", f"{relative}:{fence.line}", message)
            return
    for line, fence in zip(
        [fence.line for fence in written], pages.fences(text), strict=True
    ):
        marks = r"^[ \t>]*" if ">" in fence.indent else ""
        code = _plain("\n".join(re.sub(marks, "", x) for x in fence.body))
        if not shown[code]:
            unseen = True
            message = "a fenced block that no reader sees so"
            yield Finding("unread-code", f"{relative}:{line}", message)
        shown[code] -= 1
    for code in +shown:
        if unseen and code.startswith(("```", "~~~")):
            continue  # that block, as text, marks and all
        message = f"rendered as code, and no fenced block: {code[:40]!r}"
        where = f"{relative}:{_line(code, body)}"
        yield Finding("unread-code", where, message)


def _expanded(fence: pages.Fence, project: Project) -> list[str]:
    return [fence.marks, *pages.expand([*fence.body], project), fence.marks]


def _headings(
    soup: BeautifulSoup, body: str, page: Path, project: Project
) -> Iterator[Finding]:
    """Compare the headings that are rendered with those that were read."""
    try:
        known = translations.sections(page, project)
    except GuideError as error:
        yield Finding.bad_page(error)
        return
    relative = project.relative(page)
    for heading in soup.find_all(re.compile("^h[2-6]$")):
        if heading.get("id") not in known:
            said = heading.get_text()
            message = f"heading not written `## {said} {{ #some-id }}`"
            where = f"{relative}:{_line(said, body)}"
            yield Finding("bad-page", where, message)


def _plain(text: str) -> str:
    return "".join(text.split())


def _line(quote: str, body: str) -> int:
    """Return the line of a page that has the most of a quote's start."""
    quote = _plain(quote)
    lines = [
        _plain(re.sub(r"<[^>]*>", "", line)).lstrip("#")
        for line in body.split("\n")
    ]
    alike = [len(os.path.commonprefix([line, quote])) for line in lines]
    return alike.index(max(alike)) + 1
