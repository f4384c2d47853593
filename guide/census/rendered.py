"""The census of a page as Markdown renders it: what only a reader sees."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import jupytext
import markdown
from bs4 import BeautifulSoup
from pymdownx.snippets import SnippetMissingError

from guide import translations
from guide.census.finding import Finding
from guide.project import GuideError, Project
from guide.verify import blocks
from guide.verify import page as pages
from guide.verify.blocks import Fence
from guide.verify.page import Page

LEFT_OUT = re.compile(r"^(guide\b|toc$|pymdownx\.snippets$)")
"""Extensions of mkdocs.yml that the census does without: the guide's own,
which show data and no code; the one that makes up ids of headings; and the
includes, which are expanded by now."""

COLOURED = re.compile(r"^([ \t>]*`{3,})(?:python|sh)\b", re.M)
KEPT_FROM_RUNNING = ("skip-execution", "raises-exception")
# What a browser shows as a block of code.
CODE = ("pre", "textarea", "xmp", "listing", "plaintext")


def render(text: str, project: Project) -> BeautifulSoup:
    """Return Markdown as the site's extensions render it."""
    # Colours are two thirds of the work, and say nothing here.
    plain = COLOURED.sub(r"\1text", text)
    options = {
        name: value
        for name, value in pages.site_extensions(project.root).items()
        if not LEFT_OUT.match(name)
    }
    html = markdown.markdown(
        plain, extensions=[*options], extension_configs=options
    )
    return BeautifulSoup(html, "html.parser")


def check_rendered(
    page: Page, path: Path, told: set[str], project: Project
) -> Iterator[Finding]:
    """Yield code and headings that the readers of a page do not find.

    What is found in a place that is among ``told`` is left out.
    """
    lines = [*page.lines]
    # A diagram is nobody's code, and may be long.
    for number, _ in page.markers:
        lines[number - 1] = ""
    lines = pages.without_uncaptured(lines, project)
    try:
        text = "\n".join(pages.expand(lines, project))
    except SnippetMissingError:
        return  # told as missing-include or missing-section
    soup = render(text, project)
    found = [
        *_code(soup, page, blocks.fences("\n".join(lines)), text, project),
        *_headings(soup, page, path, project),
    ]
    yield from (finding for finding in found if finding.where not in told)


def _code(
    soup: BeautifulSoup,
    page: Page,
    fences: list[Fence],
    text: str,
    project: Project,
) -> Iterator[Finding]:
    """Compare the code that is rendered with the code that was read."""
    shown = Counter(
        _plain(block.get_text())
        for block in soup.find_all(CODE)
        if not block.find_parent(class_="linenodiv")
    )
    for fence in fences:
        if len(blocks.fences(_expanded(fence, project))) != 1:
            message = "what it includes ends it: write ````"
            yield Finding("unread-code", f"{page.where}:{fence.line}", message)
            return
    unseen = False
    for source, fence in zip(fences, blocks.fences(text), strict=True):
        marks = r"^[ \t>]*" if ">" in fence.indent else ""
        code = _plain("\n".join(re.sub(marks, "", x) for x in fence.body))
        if not shown[code]:
            unseen = True
            message = "a fenced block that no reader sees so"
            where = f"{page.where}:{source.line}"
            yield Finding("unread-code", where, message)
        shown[code] -= 1
    for code in +shown:
        if unseen and code.startswith(("```", "~~~")):
            continue  # that block, as text, marks and all
        message = f"rendered as code, and no fenced block: {code[:40]!r}"
        yield Finding("unread-code", _where(code, page), message)


def _expanded(fence: Fence, project: Project) -> str:
    inside = pages.expand([*fence.body], project)
    return "\n".join([fence.marks, *inside, fence.marks])


def _headings(
    soup: BeautifulSoup, page: Page, path: Path, project: Project
) -> Iterator[Finding]:
    """Compare the headings that are rendered with those that were read."""
    try:
        known = translations.sections(path, project)
    except GuideError as error:
        yield Finding.bad_page(error)
        return
    for heading in soup.find_all(re.compile("^h[2-6]$")):
        if heading.get("id") not in known:
            text = heading.get_text()
            message = f"heading not written `## {text} {{ #some-id }}`"
            yield Finding("bad-page", _where(text, page), message)


def _plain(text: str) -> str:
    return "".join(text.split())


def _where(quote: str, page: Page) -> str:
    """Return the place that has the most of the start of a quote."""
    quote = _plain(quote)
    lines = [
        _plain(re.sub(r"<[^>]*>", "", line)).lstrip("#") for line in page.lines
    ]
    alike = [len(os.path.commonprefix([line, quote])) for line in lines]
    return f"{page.where}:{alike.index(max(alike)) + 1}"


def check_notebook(path: Path, project: Project) -> Iterator[Finding]:
    """Yield the code of a notebook that does not run, or runs unchecked."""
    where = project.relative(path)
    try:
        translations.sections(path, project)
    except GuideError as error:
        yield Finding.bad_page(error)
    for cell in jupytext.read(path, fmt="py:percent").cells:
        code = repr(cell.source[:40])
        if cell.cell_type == "markdown":
            for block in render(cell.source, project).find_all(CODE):
                message = f"code in prose: {block.get_text()[:40]!r}"
                yield Finding("typed-code", where, message)
        elif cell.cell_type != "code" or "active" in cell.metadata:
            message = f"a cell that is no code to Jupyter: {code}"
            yield Finding("unread-code", where, message)
        for tag in cell.metadata.get("tags", ()):
            if tag in KEPT_FROM_RUNNING:
                message = f"tag {tag!r}: {code} must run, and without error"
                yield Finding("unexplained-skip", where, message)
