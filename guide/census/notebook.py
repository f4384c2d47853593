"""The census of a notebook page: every cell of code runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jupytext

from guide import translations
from guide.census.finding import Finding
from guide.census.rendered import CODE, render
from guide.project import GuideError, Project

KEPT_FROM_RUNNING = ("skip-execution", "raises-exception")


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
