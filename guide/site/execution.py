"""Notebooks run: once for every language, since their code is the same.

mkdocs-jupyter can run a notebook itself, but each language's anew; and its
cache knows the notebook's bytes alone, so that after an upgrade it would show
what the old versions printed.
"""

from __future__ import annotations

import fcntl
import re
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from guide import files
from guide.project import GuideError, Project
from guide.verify import record as stamp

TIME_LIMIT = 600
"""Seconds that a cell may run."""

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def executed(path: Path, project: Project) -> Path:
    """Return a notebook page with its outputs, as an .ipynb file.

    It is kept below ``.cache/notebooks``, by its text, its code and the
    installed versions. Raises :exc:`GuideError` with the page and the error
    where a cell fails.
    """
    book = jupytext.read(path)
    cells = [cell for cell in book.cells if cell.cell_type == "code"]
    sources = [cell.source for cell in cells]
    code = files.digest(repr((sources, stamp.installed())))
    folder = project.root / ".cache" / "notebooks"
    folder.mkdir(parents=True, exist_ok=True)
    ran = folder / f"{path.stem}-{code}.ipynb"
    # The languages are built side by side: one of them waits.
    with open(folder / f"{path.stem}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ran.exists():
            # As many marks as the hash has: "first" is not "first-hour".
            for old in folder.glob(f"{path.stem}-{'?' * len(code)}.ipynb"):
                old.unlink()
            _run(book, project.relative(path))
            files.write(ran, nbformat.writes(book))
        kept = nbformat.read(ran, as_version=4)
    outputs = [c.outputs for c in kept.cells if c.cell_type == "code"]
    for cell, output in zip(cells, outputs, strict=True):
        cell.outputs = output
    target = folder / path.parent.relative_to(project.docs) / f"{path.stem}"
    target = target.with_suffix(".ipynb")
    target.parent.mkdir(parents=True, exist_ok=True)
    files.write(target, nbformat.writes(book))
    return target


def _run(book: nbformat.NotebookNode, where: str) -> None:
    client = NotebookClient(book, timeout=TIME_LIMIT, kernel_name="python3")
    try:
        client.execute()
    except CellExecutionError as error:
        said = COLOUR.sub("", f"{error.ename}: {error.evalue}")
        raise GuideError(f"{where}: a cell fails: {said}") from None
