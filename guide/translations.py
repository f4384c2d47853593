"""What a translation was made from, and where the original has moved on.

A page that renders another records, in its front matter, a hash of each
section of the original under ``translates``, by the section's heading id::

    translates:
      top: 1f6c5a0e
      why-keras: 93b0d1aa

``top`` is the title, description and text before the first heading with an
id; notebooks keep the same mapping in their Jupytext header.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import jupytext
import yaml

from guide.files import digest, write
from guide.project import LANGUAGES, GuideError, Project
from guide.verify import page as pages

KEY = "translates"
TOP = "top"
TRANSLATED = ("title", "description")
NOTEBOOK_HEADER = re.compile(r"\A# ---\n((?:# .*\n)+?)# ---\n")
LINK = re.compile(
    r"""(?:\]\(|^\[[^\]^][^\]]*\]:[ ]*|<(?=https?:)|\b(?:href|src)=["'])"""
    r"""(?P<target>[^)\s"'>]+)""",
    re.M,
)
TAB = re.compile(r'^\s*===[+!]* "')
NOTE = re.compile(r"^\s*(?:!!!|\?\?\?\+?) (\w+)")
# A row between pipes, or the line below the head of a table without them.
TABLE_ROW = re.compile(r"^\s*\|.*\|\s*$|^[\s:-]*-\s*\|[\s|:-]+$")


@dataclass(frozen=True)
class Behind:
    """A section whose original has changed, come or gone since."""

    page: Path
    section: str
    change: str


def originals(project: Project) -> list[Path]:
    """Return every page and notebook of the first language."""
    first = LANGUAGES[0]
    return [*project.pages(first), *project.notebooks(first)]


def twin(page: Path, language: str, project: Project) -> Path:
    """Return the page that renders a page in another language."""
    return (
        project.docs
        / language
        / Path(*page.relative_to(project.docs).parts[1:])
    )


def text_of(page: Path, project: Project) -> tuple[dict, str]:
    """Return the metadata and the Markdown of a page or notebook."""
    text = pages.source(page, project)
    if page.suffix == ".md":
        return pages.front_matter(text, project.relative(page))
    notebook = jupytext.reads(text, fmt="py:percent")
    cells = (c.source for c in notebook.cells if c.cell_type == "markdown")
    return notebook.metadata.get("guide", {}), "\n\n".join(cells)


def sections(page: Path, project: Project) -> dict[str, str]:
    """Return the text of each section of a page, by heading id.

    Raises :exc:`GuideError` for a heading below the title without an id, or
    with one that the page has already.
    """
    data, text = text_of(page, project)
    where = project.relative(page)
    found = {TOP: "\n".join(str(data.get(key, "")) for key in TRANSLATED)}
    name = TOP
    inside = pages.code_lines(pages.fences(text))
    for number, line in enumerate(text.split("\n"), 1):
        heading = None if number in inside else pages.HEADING.match(line)
        if heading and heading["level"] != "#":
            # Of a notebook we know the prose, not the lines that it is on.
            at = f"{where}:{number}" if page.suffix == ".md" else where
            anchor = pages.ANCHOR.search(heading["attr"] or "")
            if not anchor:
                raise GuideError(
                    f"{at}: heading without an id: write "
                    f"`{line.strip()} {{ #some-id }}`"
                )
            name = anchor[1]
            if name in found:
                raise GuideError(f"{at}: the id {name!r} is taken")
            found[name] = ""
        found[name] += line.rstrip() + "\n"
    return found


def hashes(page: Path, project: Project) -> dict[str, str]:
    """Return the hash of each section of a page, by heading id."""
    return {
        name: digest(text.strip())[:8]
        for name, text in sections(page, project).items()
    }


def behind(project: Project) -> list[Behind]:
    """Return each section of a translation whose original has moved on.

    Raises :exc:`GuideError` for a page that cannot be read.
    """
    found = []
    for original in originals(project):
        now = hashes(original, project)
        for language in LANGUAGES[1:]:
            page = twin(original, language, project)
            if not page.exists():
                found.append(Behind(page, "*", "no translation yet"))
                continue
            made_from = text_of(page, project)[0].get(KEY) or {}
            if not isinstance(made_from, dict):
                where = project.relative(page)
                raise GuideError(f"{where}:1: {KEY!r} is not a mapping")
            for name in {**now, **made_from}:
                if name not in now:
                    change = "is gone from the original"
                elif name not in made_from:
                    change = "is new, or was never recorded"
                elif made_from[name] != now[name]:
                    change = "has changed since it was translated"
                else:
                    continue
                found.append(Behind(page, name, change))
    return found


def record(page: Path, project: Project) -> None:
    """Write down that a translation renders the original of this moment.

    Raises :exc:`GuideError` for a page that translates nothing, and for a
    notebook without a Jupytext header.
    """
    original = twin(page, LANGUAGES[0], project)
    where = project.relative(page)
    if page == original or not original.exists():
        raise GuideError(f"{where}: is not a translation of any page")
    made_from = hashes(original, project)
    text = pages.source(page, project)
    if page.suffix == ".md":
        data, _ = pages.front_matter(text, where)
        header = _yaml(data | {KEY: made_from})
        body = pages.FRONT_MATTER.sub("", text)
    else:
        found = NOTEBOOK_HEADER.match(text)
        if not found:
            raise GuideError(f"{where}:1: has no Jupytext header (`# ---`)")
        data = yaml.safe_load(re.sub("^# ", "", found[1], flags=re.M))
        data.setdefault("jupyter", {}).setdefault("guide", {})[KEY] = made_from
        header = re.sub("^", "# ", _yaml(data).rstrip(), flags=re.M) + "\n"
        body = NOTEBOOK_HEADER.sub("", text)
    mark = "" if page.suffix == ".md" else "# "
    write(page, f"{mark}---\n{header}{mark}---\n{body}")


def _yaml(data: dict) -> str:
    return yaml.safe_dump(
        data, allow_unicode=True, sort_keys=False, width=10_000
    )


def structure(page: Path, project: Project) -> dict[str, list[str]]:
    """Return what a page and its translation must have in common."""
    _, text = text_of(page, project)
    fences = pages.fences(text)
    inside = pages.code_lines(fences)
    lines = enumerate(text.split("\n"), 1)
    prose = [line for number, line in lines if number not in inside]
    joined = "\n".join(prose)
    language = page.relative_to(project.docs).parts[0]
    return {
        "headings": list(sections(page, project)),
        "code": [
            f"{fence.header} {' '.join(fence.includes)}".strip()
            for fence in fences
        ],
        # A diagram has a file per language, in the language's folder.
        "includes": [
            m["path"].removeprefix(f"{language}/")
            for m in map(pages.INCLUDE.match, prose)
            if m
        ],
        "links": sorted(m["target"] for m in LINK.finditer(joined)),
        "tabs": [line[:4] for line in prose if TAB.match(line)],
        "admonitions": [m[1] for m in map(NOTE.match, prose) if m],
        "table rows": ["|" for line in prose if TABLE_ROW.match(line)],
    }
