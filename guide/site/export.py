"""Pages as Markdown, and the lists of them, for machines.

``compare/training/`` is ``compare/training/index.md``, too: the page's HTML
by markdownify, after what it does not know (tabs, notes, captions) has become
plain HTML. ``llms.txt`` lists the pages as https://llmstxt.org says.
"""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from guide import files, text
from guide.site.notebooks import fenced
from guide.tables.template import render

UNSEEN = """
button, form, input, noscript, script, style, .headerlink, .md-button,
.page-markdown, [hidden], [aria-hidden=true]
"""
TITLES = ".admonition-title, summary, .tabbed-labels > label"
PLACES = ":is(h2, h3, h4, h5, h6, dt)[id]"

CODE = re.compile("<pre.*?</pre>", re.S)
COLOURS = re.compile(r"</?span[^>]*>")
"""In code: nine elements in ten on a page."""


def markdown_uri(page: Page) -> str:
    """Return where a page's Markdown is, below the language."""
    return str(Path(page.file.dest_uri).with_suffix(".md"))


class Converter(MarkdownConverter):
    """HTML of the guide as Markdown.

    ``url`` is the address of the page, or empty; ``pages`` are the addresses
    of which there is Markdown, so that links lead to that.
    """

    def __init__(self, texts: dict[str, Any], url: str, pages: set[str]):
        super().__init__(
            heading_style="atx",
            bullets="-",
            table_infer_header=True,
            escape_misc=False,
            escape_asterisks=False,
            escape_underscores=False,
        )
        self.texts, self.url, self.pages = texts, url, pages

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return a link to the Markdown of a page, where there is some."""
        href = str(el.get("href", ""))
        if self.url and not href.startswith("#"):
            url, mark, place = urljoin(self.url, href).partition("#")
            file = "index.md" if url in self.pages else ""
            el["href"] = url + file + mark + place
        del el["title"]
        return str(super().convert_a(el, text, parent_tags))  # type: ignore[misc]

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return a code block; an output is labelled as one."""
        block = el.find_parent(class_="highlight")
        name = block["class"][0] if block else ""
        language = str(name).removeprefix("language-")
        label = self._labelled(self.texts["output"]) * (language == "text")
        code = fenced(language, el.get_text())
        return f"\n\n{label}\n\n{code}\n\n"

    def convert_svg(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return what a picture shows, as a screen reader would say it."""
        named = [tag.get_text() for tag in el.find_all(["title", "desc"])]
        return f"\n\n{' '.join(named) or el.get('aria-label', '')}\n\n"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return what a plot shows."""
        return str(self.texts["figure"].format(alt=el.get("alt", "")))

    def convert_span(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return the caption of a program: its file, and what it needs."""
        if "filename" not in el.get_attribute_list("class"):
            return text
        if el.find("a"):
            text = str(self.texts["file"].format(file=text))
        return f"\n\n{self._labelled(text)}\n\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return a cell, a wide one once for each column that it heads."""
        text = " ".join(text.split()).replace("|", "\\|")
        columns = int(str(el.get("colspan", "1")))
        return f" {text} |" * columns

    convert_th = convert_td

    def _labelled(self, label: str) -> str:
        return str(self.texts["labelled"].format(label=label))

    def page(self, html: str) -> str:
        """Return the Markdown of a page's HTML."""
        html = CODE.sub(lambda code: COLOURS.sub("", code[0]), html)
        soup = BeautifulSoup(html, "html.parser")
        for tag in soup.select(UNSEEN):
            tag.decompose()
        for tag in soup.select(PLACES):
            tag.append(f" {{ #{tag['id']} }}")
        for tag in soup.select("li[id], tr[id]"):
            place = tag.find(["td", "th"]) or tag
            place.insert(0, f'<a id="{tag["id"]}"></a>')
        for tag in soup.select(TITLES):
            tag.name = "strong"
            tag.wrap(soup.new_tag("p"))
        for tag in soup.select(".admonition"):
            tag.name = "blockquote"
        for tabs in soup.select(".tabbed-set"):
            labels = tabs.select(":scope > .tabbed-labels > p")
            blocks = tabs.select(":scope > .tabbed-content > .tabbed-block")
            for label, block in zip(labels, blocks, strict=True):
                label.string = f"**{self._labelled(label.get_text())}**"
                block.insert(0, label)
        for note in soup.select(".filename > .note"):
            note.name = "span"
            note.insert_before("; ")
        return str(self.convert_soup(soup)).strip() + "\n"


def write(config: MkDocsConfig, pages: list[Page]) -> None:
    """Write each page's Markdown into the site, and the lists of all pages.

    Where only some pages are built anew, only theirs.
    """
    site, texts = Path(config.site_dir), text.load(config.extra["language"])
    addresses = {page.canonical_url or "" for page in pages}
    written = []
    for page in pages:
        if page.content is None:
            continue
        url = page.canonical_url or ""
        said = Converter(texts["markdown"], url, addresses).page(page.content)
        if url:
            here = texts["markdown"]["page"].format(url=url)
            said = said.replace("\n", f"\n\n{here}\n", 1)
        files.write(site / markdown_uri(page), said)
        written.append(said)
    if len(written) == len(pages):
        about = (config.site_description or "").strip()
        head = f"# {config.site_name}\n\n> {about}\n"
        index = render(
            "llms_language.txt.j2",
            head=head,
            texts=texts["llms"],
            root=config.site_url or "",
            pages=pages,
            uri=markdown_uri,
        )
        files.write(site / "llms.txt", index)
        full = "\n---\n\n".join([head, *written])
        files.write(site / "llms-full.txt", full)
