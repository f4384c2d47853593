"""Notebook pages as .ipynb files, for readers and for Colab.

Readers download them from the site. Colab opens them from the repository,
so that ``notebooks/`` holds them, too: written by ``guide notebooks``, and
compared with the pages by a test.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin

import jupytext

from guide import files
from guide.project import LANGUAGES, Project
from guide.site import addresses

HEADING_ID = re.compile(r"^(#+ .*?)\s*\{ *#[\w-]+ *\}$", re.M)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!\w+:)([^)\s]+)\)")


def text(path: Path, project: Project, address: str | None = None) -> str:
    """Return a notebook page as an .ipynb file, the same at each call.

    Ids of headings are MkDocs' own and are left out. Links to other pages
    are made absolute with the ``address`` of the language's site, and are
    only words without one: a file that was downloaded has no neighbours.
    """
    book = jupytext.read(path)
    place = path.relative_to(project.docs).parts[1:]
    here = "/".join(place[:-1])

    def link(match: re.Match[str]) -> str:
        target, mark, anchor = match[2].partition("#")
        if not address or not target:
            return match[1]
        page = posixpath.normpath(posixpath.join(here, target))
        url = urljoin(address, addresses.of_page(page))
        return f"[{match[1]}]({url}{mark}{anchor})"

    for number, cell in enumerate(book.cells):
        # Else they are drawn by chance.
        cell.id = f"cell-{number}"
        if cell.cell_type == "markdown":
            cell.source = LINK.sub(link, HEADING_ID.sub(r"\1", cell.source))
    book.metadata.pop("guide", None)
    return jupytext.writes(book, fmt="ipynb").rstrip("\n") + "\n"


def kept(project: Project) -> dict[Path, str]:
    """Return what ``notebooks/`` has to hold, by file."""
    return {
        (
            project.root
            / "notebooks"
            / path.relative_to(project.docs).with_suffix(".ipynb")
        ): text(path, project)
        for language in LANGUAGES
        for path in project.notebooks(language)
    }


def write(project: Project) -> list[Path]:
    """Write the files that are not up to date; return all that changed."""
    wanted = kept(project)
    there = {*(project.root / "notebooks").rglob("*.ipynb")}
    changed = [*(there - {*wanted})]
    for path in changed:
        path.unlink()
    for path, content in wanted.items():
        if not path.exists() or path.read_text("utf-8") != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            files.write(path, content)
            changed.append(path)
    return sorted(changed)
