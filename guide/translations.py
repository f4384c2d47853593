"""What a translation was made from, and where the original has moved on.

A page that renders another records, in its front matter, a hash of each
section of the original under ``translates``, by the section's heading id::

    translates:
      top: 1f6c5a0e
      why-keras: 93b0d1aa

``top`` is the title, description and text before the first heading with an
id; notebooks keep the same mapping in their Jupytext header.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import jupytext
import yaml

from guide.files import digest, write
from guide.project import LANGUAGES, GuideError, Project
from guide.verify import page as pages
from guide.verify.blocks import INCLUDE
from guide.verify.page import Page

NOTE = re.compile(r"^[ \t]*(?:!!!|\?\?\?\+?) (\w+)", re.M)
LINK = re.compile(
    r"""(?:\]\(|^\[[^\]^][^\]]*\]:[ ]*|<(?=https?:)|\b(?:href|src)=["'])"""
    r"""([^)\s"'>]+)""",
    re.M,
)
TAB = re.compile(r'^([ \t]*===[+!]*) +"', re.M)
# A row between pipes, or the line below the head of a table without them.
ROW = re.compile(r"^[ \t]*\|.*\|[ \t]*$|^[ \t:-]*-[ \t]*\|[ \t|:-]+$", re.M)

KEY = "translates"
TOP = "top"
TRANSLATED = ("title", "description")


class Behind(NamedTuple):
    """A section whose original has changed, come or gone since."""

    page: Path
    section: str
    change: str


def originals(project: Project) -> list[Path]:
    """Return every page and notebook of the first language."""
    first = LANGUAGES[0]
    return [*project.pages(first), *project.notebooks(first)]


def twin(path: Path, language: str, project: Project) -> Path:
    """Return the page that renders a page in another language."""
    below = path.relative_to(project.docs).parts[1:]
    return project.docs.joinpath(language, *below)


def load(path: Path, project: Project) -> Page:
    """Parse a page, or the Markdown of a notebook."""
    if path.suffix == ".md":
        return pages.load(path, project)
    book = notebook(path, project)
    cells = (c.source for c in book.cells if c.cell_type == "markdown")
    meta = book.metadata.get("guide", {})
    return Page(project.relative(path), meta, "\n\n".join(cells))


def notebook(path: Path, project: Project) -> Any:
    """Return a notebook page as nbformat has it."""
    return jupytext.reads(pages.source(path, project), fmt="py:percent")


def sections(path: Path, project: Project) -> dict[str, str]:
    """Return the text of each section of a page, by heading id.

    Raises :exc:`GuideError` for a heading below the title without an id, or
    with one that the page has already.
    """
    page = load(path, project)
    found = {TOP: "\n".join(str(page.meta.get(key, "")) for key in TRANSLATED)}
    headings = [heading for heading in page.headings if heading.level > 1]
    for heading in headings:
        # Of a notebook we know the prose, not the lines that it is on.
        line = f":{heading.line}" if path.suffix == ".md" else ""
        if not heading.id:
            raise GuideError(
                f"{page.where}{line}: heading without an id: write "
                f"`{page.lines[heading.line - 1].strip()} {{ #some-id }}`"
            )
        if heading.id in found:
            raise GuideError(
                f"{page.where}{line}: the id {heading.id!r} is taken"
            )
        found[heading.id] = ""
    starts = [0, *(heading.line - 1 for heading in headings), None]
    for name, (start, end) in zip(found, pairwise(starts), strict=True):
        lines = page.lines[start:end]
        found[name] += "".join(f"{line.rstrip()}\n" for line in lines)
    return found


def hashes(path: Path, project: Project) -> dict[str, str]:
    """Return the hash of each section of a page, by heading id."""
    return {
        name: digest(text.strip())[:8]
        for name, text in sections(path, project).items()
    }


def behind(project: Project) -> list[Behind]:
    """Return each section of a translation whose original has moved on.

    Raises :exc:`GuideError` for a page that cannot be read.
    """
    found: list[Behind] = []
    for original in originals(project):
        now = hashes(original, project)
        for language in LANGUAGES[1:]:
            path = twin(original, language, project)
            if path.exists():
                found += _changes(path, now, project)
            else:
                found.append(Behind(path, "*", "no translation yet"))
    return found


def _changes(
    path: Path, now: dict[str, str], project: Project
) -> Iterator[Behind]:
    page = load(path, project)
    made_from = page.meta.get(KEY) or {}
    if not isinstance(made_from, dict):
        raise GuideError(f"{page.where}:1: {KEY!r} is not a mapping")
    for name in {**now, **made_from}:
        if name not in now:
            yield Behind(path, name, "is gone from the original")
        elif name not in made_from:
            yield Behind(path, name, "is new, or was never recorded")
        elif made_from[name] != now[name]:
            yield Behind(path, name, "has changed since it was translated")


def record(path: Path, project: Project) -> None:
    """Write down that a translation renders the original of this moment.

    Raises :exc:`GuideError` for a page that translates nothing, or that has no
    description in its front matter.
    """
    original = twin(path, LANGUAGES[0], project)
    where = project.relative(path)
    if path == original or not original.exists():
        raise GuideError(f"{where}: is not a translation of any page")
    margin = "" if path.suffix == ".md" else "#     "
    said = yaml.safe_dump({KEY: hashes(original, project)}, sort_keys=False)
    block = "".join(f"{margin}{line}\n" for line in said.splitlines())
    old = re.compile(rf"^{margin}{KEY}:.*\n(?:{margin} .*\n)*", re.M)
    above = re.compile(rf"^{margin}description:.*\n", re.M)
    text = pages.source(path, project)
    for place, new in ((old, block), (above, rf"\g<0>{block}")):
        if place.search(text):
            return write(path, place.sub(new, text, count=1))
    raise GuideError(f"{where}:1: has no description to record it below")


def structure(path: Path, project: Project) -> dict[str, list[str]]:
    """Return what a page and its translation must have in common."""
    page = load(path, project)
    prose = "\n".join(line for _, line in page.prose)
    diagrams = (INCLUDE.match(line) for _, line in page.markers)
    # A diagram has a file per language, in the language's folder.
    folder = f"{path.relative_to(project.docs).parts[0]}/"
    code = [f"{f.header} {' '.join(f.includes)}".strip() for f in page.fences]
    if path.suffix == ".py":
        cells = notebook(path, project).cells
        code = [cell.source for cell in cells if cell.cell_type == "code"]
    return {
        "headings": list(sections(path, project)),
        "code": code,
        "includes": [m["path"].removeprefix(folder) for m in diagrams if m],
        "links": sorted(LINK.findall(prose)),
        "tabs": TAB.findall(prose),
        "admonitions": NOTE.findall(prose),
        "table rows": ["|"] * len(ROW.findall(prose)),
    }
