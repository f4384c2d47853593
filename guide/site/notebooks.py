"""Notebook pages: executed, as Markdown for the site, as .ipynb files.

A notebook page becomes Markdown like any other page: prose as it stands, code
and outputs as code blocks, plots as figures. Readers download the notebook
from the site. Colab opens it from the repository, so that ``notebooks/`` holds
it, too: written by ``guide notebooks`` and compared with the pages by a test.
"""

from __future__ import annotations

import base64
import fcntl
import io
import posixpath
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import jupytext
import yaml

from guide import files, text
from guide.project import LANGUAGES, GuideError, Project
from guide.site import addresses
from guide.verify import output as outputs
from guide.verify import record

TIME_LIMIT = 600
"""Seconds that a cell may run."""

COLOURS = 64
"""Of a plot, at a quarter of the size."""

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
HEADING_ID = re.compile(r"^(#+ .*?)\s*\{ *#[\w-]+ *\}$", re.M)
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!\w+:)([^)\s]+)\)")


def executed(path: Path, project: Project) -> Any:
    """Return a notebook page with its outputs.

    They are kept below ``.cache/notebooks`` by code and installed versions,
    once for all languages, whose code is the same. Raises :exc:`GuideError`
    with the page and the error where a cell fails.
    """
    book = jupytext.read(path)
    cells = [cell for cell in book.cells if cell.cell_type == "code"]
    sources = [cell.source for cell in cells]
    code = files.digest(repr((sources, record.installed())))
    folder = project.root / ".cache" / "notebooks"
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{path.stem}-{code}.ipynb"
    # The languages are built side by side: one of them waits.
    with open(folder / f"{path.stem}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            # As many marks as the hash has: "first" is not "first-hour".
            for old in folder.glob(f"{path.stem}-{'?' * len(code)}.ipynb"):
                old.unlink()
            _run(book, project.relative(path))
            files.write(kept, jupytext.writes(book, fmt="ipynb"))
        ran = jupytext.read(kept)
    made = [cell.outputs for cell in ran.cells if cell.cell_type == "code"]
    for cell, output in zip(cells, made, strict=True):
        cell.outputs = output
    return book


def _run(book: Any, where: str) -> None:
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    client = NotebookClient(book, timeout=TIME_LIMIT, kernel_name="python3")
    try:
        client.execute()
    except CellExecutionError as error:
        message = ESCAPES.sub("", f"{error.ename}: {error.evalue}")
        raise GuideError(f"{where}: a cell fails: {message}") from None
    for cell in book.cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if "image/png" in data:
                data["image/png"] = _small(data["image/png"])


def _small(png: str) -> str:
    """Return a picture with a palette, on white; both are base64."""
    from PIL import Image

    image = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGBA")
    flat = Image.new("RGBA", image.size, "white")
    flat.alpha_composite(image)
    palette = flat.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    file = io.BytesIO()
    palette.save(file, "PNG", optimize=True)
    return base64.b64encode(file.getvalue()).decode()


def markdown(path: Path, project: Project, language: str, colab: str) -> str:
    """Return a notebook page as a Markdown page, with its front matter.

    ``colab`` is the address at which Colab opens it, or empty. Raises
    :exc:`GuideError` where a cell fails or a hidden cell has no title.
    """
    book = executed(path, project)
    texts = text.load(language)
    buttons = [
        f"[{texts['download_notebook']}]({path.stem}.ipynb)"
        '{ .md-button download="" }'
    ]
    if colab:
        buttons.append(f"[{texts['colab']}]({colab}){{ .md-button }}")
    about = yaml.safe_dump(dict(book.metadata.get("guide", {})))
    parts = ["---", about + "---"]
    for cell in book.cells:
        if cell.cell_type == "markdown":
            source = cell.source
            if buttons and source.startswith("# "):
                title, _, source = source.partition("\n")
                source = "\n".join([title, "", " ".join(buttons), source])
                buttons = []
            parts += ["", source]
        elif cell.cell_type == "code":
            parts += _code(cell, project.relative(path))
    return "\n".join(parts) + "\n"


def _code(cell: Any, where: str) -> list[str]:
    """Return the lines of a code cell; one that Jupyter hides is folded."""
    lines = [*_fenced("python", cell.source), *_outputs(cell)]
    if not cell.metadata.get("jupyter", {}).get("source_hidden"):
        return lines
    if "title" not in cell.metadata:
        raise GuideError(
            f"{where}: a hidden cell needs a title: "
            '`# %% Solution jupyter={"source_hidden": true}`'
        )
    folded = ["", f'??? folded "{cell.metadata["title"]}"']
    return folded + [f"    {line}" for line in lines]


def _outputs(cell: Any) -> Iterator[str]:
    printed = ""
    for output in cell.outputs:
        data = output.get("data", {})
        if "image/png" in data:
            yield from _fenced("text", printed)
            printed = ""
            alt = escape(cell.metadata.get("alt", ""))
            png = f"data:image/png;base64,{data['image/png'].strip()}"
            image = f'<img class="plot" src="{png}" alt="{alt}">'
            yield from ("", f"<figure>{image}</figure>")
        else:
            # Jupyter sends what is printed in pieces.
            printed += output.get("text") or data.get("text/plain", "")
    yield from _fenced("text", printed)


def _fenced(language: str, code: str) -> Iterator[str]:
    code = outputs.MACHINE_LOG.sub("", code).strip("\n")
    if code.strip():
        marks = "`" * (max(map(len, re.findall("`{3,}", code)), default=2) + 1)
        yield from ("", f"{marks}{language}", *code.split("\n"), marks)


def ipynb(path: Path, project: Project, address: str | None = None) -> str:
    """Return a notebook page as an .ipynb file, the same at each call.

    Ids of headings are Python-Markdown's and are left out. Links to other
    pages are made absolute with the ``address`` of the language's site, and
    are only words without one: a downloaded file has no neighbours.
    """
    book = jupytext.read(path)
    folder = path.relative_to(project.docs).parent.as_posix().partition("/")[2]

    def link(match: re.Match[str]) -> str:
        target, mark, anchor = match[2].partition("#")
        if not address or not target:
            return match[1]
        page = posixpath.normpath(posixpath.join(folder, target))
        url = urljoin(address, addresses.of_page(page))
        return f"[{match[1]}]({url}{mark}{anchor})"

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
    """Write the files that are not up to date; return all that changed."""
    wanted = kept(project)
    gone = {*(project.root / "notebooks").rglob("*.ipynb")} - {*wanted}
    for path in gone:
        path.unlink()
    changed = [*gone]
    for path, content in wanted.items():
        if not path.exists() or path.read_text("utf-8") != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            files.write(path, content)
            changed.append(path)
    return sorted(changed)
