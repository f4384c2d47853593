"""A notebook page without its 600 KB: nbconvert's HTML as Material's.

mkdocs-jupyter executes the notebook and inlines JupyterLab's style sheets
and scripts into the page. What readers need of it is text, code and output,
which the theme can show as it shows them everywhere else.
"""

from __future__ import annotations

import base64
import io
import posixpath
import re
from pathlib import Path

import jupytext
from bs4 import BeautifulSoup, Tag
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink
from PIL import Image

from guide.verify import output as outputs

PNG = "data:image/png;base64,"
COLOURS = 64  # Enough for a plot, at a quarter of the size.
# Names and spaces, which the theme shows in the colour of all code.
PLAIN = ["n", "w"]
EXPLICIT = re.compile(r"\s*\{ *#([\w-]+) *\}\s*¶?\s*$")


def clean(html: str, page: Page, path: Path, files: Files) -> str:
    """Return a notebook's HTML in the theme's own terms.

    Headings get the ids that they name (``{ #id }``), in the page's table of
    contents too; images get the ``alt`` of their cell's metadata; links to
    pages become their addresses. A cell whose source Jupyter hides is folded
    away, output and all, under its title. Raises ``PluginError`` for a page
    or a title that is not there.
    """
    soup = BeautifulSoup(html, "html.parser")
    cells = [
        cell for cell in jupytext.read(path).cells if cell.cell_type == "code"
    ]
    metadata = [cell.metadata for cell in cells]
    new = BeautifulSoup("", "html.parser")
    for cell in soup.select(".jp-Cell"):
        if cell.find_parent(class_="jp-Cell"):
            continue
        if "jp-CodeCell" in cell["class"]:
            about = metadata.pop(0)
            blocks = _code_cell(cell, about.get("alt", ""), new)
            if about.get("jupyter", {}).get("source_hidden"):
                if "title" not in about:
                    raise PluginError(
                        f"{page.file.src_uri}: a hidden cell needs a title: "
                        '`# %% Solution jupyter={"source_hidden": true}`'
                    )
                blocks = [_folded(blocks, about["title"], new)]
            new.extend(blocks)
        else:
            rendered = cell.select_one(".jp-RenderedHTMLCommon")
            for child in list(rendered.children) if rendered else ():
                new.append(child.extract())
    _links(new, page, files)
    _headings(new)
    _contents(page.toc.items)
    # nbconvert and MkDocs spell the title's own id differently.
    title = new.find("h1")
    if title and page.toc.items:
        title["id"] = page.toc.items[0].id
    page.title = EXPLICIT.sub("", str(page.title or ""))
    return str(new)


def _code_cell(cell: Tag, alt: str, soup: BeautifulSoup) -> list[Tag]:
    """Return the blocks of a code cell: its code, then its outputs."""
    blocks = []
    code = cell.select_one(".jp-InputArea pre")
    if code and code.get_text().strip():
        blocks.append(_block("python", code, soup))
    for output in cell.select(".jp-OutputArea-output"):
        if image := output.find("img"):
            source = _small(image["src"])
            image.attrs = {"src": source, "alt": alt, "class": "plot"}
            figure = soup.new_tag("figure")
            figure.append(image.extract())
            blocks.append(figure)
        elif printed := output.find("pre"):
            text = outputs.MACHINE_LOG.sub("", printed.get_text())
            if not text.strip():
                continue
            # Jupyter sends what is printed in pieces.
            if blocks and "language-text" in blocks[-1].get("class", ()):
                blocks[-1].find("code").append(text)
                continue
            printed.string = text
            blocks.append(_block("text", printed, soup))
    return blocks


def _small(source: str) -> str:
    """Return a PNG with a palette, on white."""
    if not source.startswith(PNG):
        return source
    data = base64.b64decode(source.removeprefix(PNG))
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    flat = Image.new("RGBA", image.size, "white")
    flat.alpha_composite(image)
    file = io.BytesIO()
    flat.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
        file, "PNG", optimize=True
    )
    return PNG + base64.b64encode(file.getvalue()).decode()


def _folded(blocks: list[Tag], title: str, soup: BeautifulSoup) -> Tag:
    """Return blocks as one that opens when the reader asks for it."""
    details, summary = soup.new_tag("details"), soup.new_tag("summary")
    details["class"] = ["folded"]
    summary.string = title
    details.extend([summary, *blocks])
    return details


def _block(language: str, pre: Tag, soup: BeautifulSoup) -> Tag:
    """Return code as Material's own highlighting would have it."""
    block = soup.new_tag("div")
    block["class"] = [f"language-{language}", "highlight"]
    outer, inner = soup.new_tag("pre"), soup.new_tag("code")
    outer.append(soup.new_tag("span"))
    for child in list(pre.children):
        inner.append(child.extract())
    for token in inner.find_all("span", class_=PLAIN):
        token.unwrap()
    outer.append(inner)
    block.append(outer)
    return block


def _links(soup: BeautifulSoup, page: Page, files: Files) -> None:
    for link in soup.find_all("a", href=re.compile(r"^[^:#]+\.(md|py)\b")):
        path, mark, anchor = link["href"].partition("#")
        uri = posixpath.normpath(
            posixpath.join(posixpath.dirname(page.file.src_uri), path)
        )
        target = files.get_file_from_path(uri)
        if target is None:
            raise PluginError(f"{page.file.src_uri}: links to {path!r}")
        link["href"] = target.url_relative_to(page.file) + mark + anchor


def _headings(soup: BeautifulSoup) -> None:
    for heading in soup.find_all(re.compile(r"^h[1-6]$")):
        link = heading.find("a", class_="anchor-link")
        if link:
            link.extract()
        explicit = EXPLICIT.search(heading.get_text())
        if explicit:
            last = heading.find_all(string=EXPLICIT)[-1]
            last.replace_with(EXPLICIT.sub("", last))
            heading["id"] = explicit[1]
        if heading.name != "h1":
            anchor = soup.new_tag("a", href=f"#{heading['id']}")
            anchor["class"] = ["headerlink"]
            anchor["title"] = heading.get_text()
            anchor.string = "¶"
            heading.append(anchor)


def _contents(items: list[AnchorLink]) -> None:
    for item in items:
        explicit = EXPLICIT.search(item.title)
        if explicit:
            item.title = EXPLICIT.sub("", item.title)
            item.id = explicit[1]
        _contents(item.children)
