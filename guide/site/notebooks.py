"""Notebook pages: executed, as Markdown for the site, as .ipynb files.

A notebook page becomes Markdown like any other page: prose as it stands, code
and outputs as code blocks, plots as figures. Readers download the notebook
from the site. Colab opens it from the repository, so that ``notebooks/`` holds
it, too: written by ``guide notebooks`` and compared with the pages by a test.
"""

import base64
import io
import itertools
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import jupytext
import yaml

from guide import files, text
from guide.project import LANGUAGES, GuideError, Project
from guide.site import addresses
from guide.tables.template import render
from guide.verify import output as outputs
from guide.verify import record

TIME_LIMIT = 600
"""Seconds that a cell may run."""

COLOURS = 64
"""Of a plot, at a quarter of the size."""

HEADING_ID = re.compile(r"^(#+ .*?)\s*\{ *#[\w-]+ *\}$", re.M)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!\w+:)([^)#\s]*)(#[^)\s]*)?\)")


def executed(path: Path, project: Project) -> Any:
    """Return a notebook page with its outputs.

    They are kept by code and installed versions, once for all languages,
    whose code is the same. Raises :exc:`GuideError` with the page and the
    error where a cell fails.
    """
    book = jupytext.read(path)
    cells = [cell for cell in book.cells if cell.cell_type == "code"]
    sources = repr([cell.source for cell in cells])
    cache = record.Cache.of(project)
    key = "notebook", sources, repr(record.installed())
    made = cache.get(*key)
    if made is None:
        _run(book, project.relative(path))
        made = {"outputs": [cell.outputs for cell in cells]}
        cache.put(made, *key)
    for cell, output in zip(cells, made["outputs"], strict=True):
        cell.outputs = output
    return book


def _run(book: Any, where: str) -> None:
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    client = NotebookClient(book, timeout=TIME_LIMIT, kernel_name="python3")
    try:
        # Without what TensorFlow logs about the machine.
        client.execute(stderr=subprocess.DEVNULL)
    except CellExecutionError as error:
        message = outputs.COLOUR.sub("", f"{error.ename}: {error.evalue}")
        raise GuideError(f"{where}: a cell fails: {message}") from None
    for cell in book.cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if "image/png" in data:
                data["image/png"] = _small(data["image/png"])


def _small(png: str) -> str:
    """Return a picture with a palette; both are base64."""
    from PIL import Image

    image = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB")
    file = io.BytesIO()
    palette = image.quantize(COLOURS, dither=Image.Dither.NONE)
    palette.save(file, "PNG", optimize=True)
    return base64.b64encode(file.getvalue()).decode()


def markdown(path: Path, project: Project, language: str, colab: str) -> str:
    """Return a notebook page as a Markdown page, with its front matter.

    A cell that Jupyter hides is folded; it needs a title. ``colab`` is the
    address at which Colab opens the page, or empty. Raises :exc:`GuideError`
    where a cell fails.
    """
    book = executed(path, project)
    return render(
        "notebook.md.j2",
        about=yaml.safe_dump(dict(book.metadata.get("guide", {}))),
        cells=book.cells,
        outputs=_outputs,
        fenced=fenced,
        texts=text.load(language),
        stem=path.stem,
        colab=colab,
    )


def _outputs(cell: Any) -> Iterator[tuple[str, str]]:
    """Yield what a cell drew, as base64, or printed, in that order."""

    def png(output: Any) -> str:
        return str(output.get("data", {}).get("image/png", "")).strip()

    def printed(output: Any) -> str:
        plain = output.get("data", {}).get("text/plain", "")
        return str(output.get("text") or plain)

    for drawn, found in itertools.groupby(cell.outputs, png):
        if drawn:
            yield from ((drawn, "") for _ in found)
            continue
        # Jupyter sends what is printed in pieces.
        said = outputs.MACHINE_LOG.sub("", "".join(map(printed, found)))
        if said.strip():
            yield "", said


def fenced(language: str, code: str) -> str:
    """Return a code block, between marks that it has not itself."""
    code = code.strip("\n")
    runs = [len(run) for run in re.findall("`{3,}", code)]
    marks = "`" * (max(runs, default=2) + 1)
    return f"{marks}{language}\n{code}\n{marks}"


def ipynb(path: Path, project: Project, address: str | None = None) -> str:
    """Return a notebook page as an .ipynb file, the same at each call.

    Ids of headings are Python-Markdown's and are left out. Links to other
    pages are made absolute with the ``address`` of the language's site, and
    are only words without one: a downloaded file has no neighbours.
    """
    book = jupytext.read(path)
    own = Path(*path.relative_to(project.docs).parts[1:]).as_posix()

    def link(match: re.Match[str]) -> str:
        if not address or not match[2]:
            return match[1]
        page = urljoin(address + own, match[2]).removeprefix(address)
        url = urljoin(address, addresses.of_page(page))
        return f"[{match[1]}]({url}{match[3] or ''})"

    for number, cell in enumerate(book.cells):
        # Else they are drawn by chance.
        cell.id = f"cell-{number}"
        if cell.cell_type == "markdown":
            cell.source = LINK.sub(link, HEADING_ID.sub(r"\1", cell.source))
    book.metadata.pop("guide", None)
    return str(jupytext.writes(book, fmt="ipynb")).rstrip("\n") + "\n"


def kept(project: Project) -> dict[Path, str]:
    """Return what ``notebooks/`` has to hold, by file."""
    folder = project.root / "notebooks"
    return {
        folder / path.relative_to(project.docs).with_suffix(".ipynb"): ipynb(
            path, project
        )
        for language in LANGUAGES
        for path in project.notebooks(language)
    }


def write(project: Project) -> list[Path]:
    """Write ``notebooks/`` anew; return the files."""
    wanted = kept(project)
    shutil.rmtree(project.root / "notebooks", ignore_errors=True)
    for path, content in wanted.items():
        files.write(path, content)
    return [*wanted]
