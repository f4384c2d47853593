"""The census of a page as Markdown renders it: what only a reader sees."""

import functools
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import markdown
from bs4 import BeautifulSoup

from guide import translations
from guide.project import Project
from guide.verify import blocks
from guide.verify import page as pages
from guide.verify.page import Page

LEFT_OUT = re.compile(r"^(guide\b|toc$|pymdownx\.snippets$)")
"""Extensions of mkdocs.yml that the census does without: the guide's own,
which show data and no code; the one that makes up ids of headings; and the
includes, which are expanded by now."""

KEPT_FROM_RUNNING = ("skip-execution", "raises-exception")
# What a browser shows as a block of code.
CODE = ("pre", "textarea", "xmp", "listing", "plaintext")


@functools.lru_cache
def extensions(project: Project) -> dict[str, dict[str, Any]]:
    """Return the site's Markdown extensions with their options."""
    from mkdocs.utils.yaml import yaml_load  # takes its time

    with open(project.root / "mkdocs.yml", "rb") as file:
        every = yaml_load(file)["markdown_extensions"]
    return {x: every[x] or {} for x in every if not LEFT_OUT.match(x)}


def render(text: str, project: Project) -> BeautifulSoup:
    """Return Markdown as the site's extensions render it."""
    # Colours are two thirds of the work, and say nothing here.
    plain = re.sub(
        r"^([ \t>]*`{3,})(python|sh)\b", r"\1text", text, flags=re.M
    )
    options = extensions(project)
    html = markdown.markdown(
        plain, extensions=[*options], extension_configs=options
    )
    return BeautifulSoup(html, "html.parser")


def check(page: Page, project: Project) -> Iterator[tuple[str, int, str]]:
    """Yield code and headings that readers see, and no test, or reverse."""
    lines = [*page.lines]
    # A diagram is nobody's code, and may be long.
    for number, _ in page.markers:
        lines[number - 1] = ""
    for fence in page.fences:
        inside = pages.expand([*fence.body], project)
        if fence.marks in map(str.strip, inside):
            message = "what it includes ends it: write ````"
            yield "unread-code", fence.line, message
            return
    text = "\n".join(pages.expand(lines, project))
    soup = render(text, project)
    shown = Counter(_plain(block.get_text()) for block in soup.find_all(CODE))
    hidden = []
    for fence, whole in zip(page.fences, blocks.fences(text), strict=True):
        code = _plain("\n".join(whole.body))
        if not shown[code]:
            hidden.append(fence.line)
        shown[code] -= 1
    for line in hidden:
        yield "unread-code", line, "a fenced block that no reader sees so"
    for code in filter(None, +shown) if not hidden else ():
        message = f"rendered as code, and no fenced block: {code[:40]!r}"
        yield "unread-code", _line(code, page), message
    known = {heading.id for heading in page.headings if heading.id}
    for heading in soup.find_all(re.compile("^h[2-6]$")):
        if heading.get("id") not in known:
            title = heading.get_text()
            message = f"heading not written `## {title} {{ #some-id }}`"
            yield "bad-page", _line(title, page), message


def _plain(text: str) -> str:
    return "".join(text.split())


def _line(quote: str, page: Page) -> int:
    """Return the first of the lines that have most of a quote's start."""
    lines = [_plain(re.sub("<[^>]*>|^#+", "", line)) for line in page.lines]
    pairs = ([line, _plain(quote)] for line in lines)
    alike = [len(os.path.commonprefix(pair)) for pair in pairs]
    return alike.index(max(alike)) + 1


def check_notebook(
    path: Path, project: Project
) -> Iterator[tuple[str, str, str]]:
    """Yield the code of a notebook that does not run, or runs unchecked.

    Raises :exc:`GuideError` where a heading has no id of its own.
    """
    where = project.relative(path)
    for cell in translations.notebook(path, project).cells:
        code = repr(cell.source[:40])
        if cell.cell_type == "markdown":
            for block in render(cell.source, project).find_all(CODE):
                message = f"code in prose: {block.get_text()[:40]!r}"
                yield "typed-code", where, message
        elif cell.cell_type != "code" or "active" in cell.metadata:
            message = f"a cell that is no code to Jupyter: {code}"
            yield "unread-code", where, message
        for tag in cell.metadata.get("tags", ()):
            if tag in KEPT_FROM_RUNNING:
                message = f"tag {tag!r}: {code} must run, and without error"
                yield "unexplained-skip", where, message
    translations.sections(path, project)
