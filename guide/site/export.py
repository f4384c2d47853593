"""Pages as Markdown, and the lists of them, for machines.

``compare/training/`` is ``compare/training/index.md``, too: the page's HTML
by markdownify, after what it does not know (tabs, notes, captions) has become
plain HTML. ``llms.txt`` lists the pages as https://llmstxt.org says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import copy
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide import text

HOW = "about/verification.md"
NOWHERE = "https://site.invalid"
UNSEEN = {"button", "form", "input", "noscript", "script", "style"}
UNSEEN_CLASSES = {"headerlink", "md-button", "md-code__nav", "verified"}
CAPTION = {"filename", "note"}
HTML = re.compile(r"\ue000(.*?)\ue001(?:\n\s*)?", re.S)
"""HTML that stays in the Markdown, between signs of no script."""


def markdown_uri(file: File) -> str:
    """Return where a page's Markdown is, below the language."""
    return str(Path(file.dest_uri).with_suffix(".md"))


class Converter(MarkdownConverter):
    """HTML of the guide as Markdown.

    ``link`` turns the address of a link into that of the Markdown.
    """

    def __init__(self, texts: dict[str, Any], link: Callable[[str], str]):
        super().__init__(
            heading_style="atx",
            bullets="-",
            table_infer_header=True,
            escape_misc=False,
            escape_asterisks=False,
            escape_underscores=False,
        )
        self.texts, self.link = texts, link

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return a code block between marks that it has not itself."""
        code = el.get_text().strip("\n")
        language = ""
        classes = _classes(el.parent) if el.parent else []
        if "highlight" in classes:
            language = classes[0].removeprefix("language-")
        runs = re.findall("`{3,}", code)
        marks = "`" * (max(map(len, runs), default=2) + 1)
        label = self._labelled(self.texts["output"]) * (language == "text")
        return f"\n\n{label}\n\n{marks}{language}\n{code}\n{marks}\n\n"

    def convert_hN(
        self, n: int, el: Tag, text: str, parent_tags: set[str]
    ) -> str:
        """Return a heading with its id, which links to the place name."""
        if n > 1 and "id" in el.attrs:
            text = f"{text.strip()} {{ #{el['id']} }}"
        return str(super().convert_hN(n, el, text, parent_tags))  # type: ignore[misc]

    def convert_svg(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return what a picture shows, as a screen reader would say it."""
        named = [tag.get_text() for tag in el.find_all(["title", "desc"])]
        return f"\n\n{' '.join(named) or el.get('aria-label', '')}\n\n"

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return what a plot shows."""
        return str(self.texts["figure"].format(alt=el.get("alt", "")))

    def convert_span(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return the caption of a program: its file, and what it needs."""
        if "filename" not in _classes(el):
            return text
        link = el.find("a", recursive=False)
        if not link:
            return f"\n\n{self._labelled(text)}\n\n"
        file = f"[`{link.get_text()}`]({link['href']})"
        label = str(self.texts["file"].format(file=file))
        notes = [self.convert_soup(n).strip() for n in el.select(".note")]
        if notes:
            label += self.texts["notes"].format(notes="; ".join(notes))
        return f"\n\n{self._labelled(label)}\n\n"

    def convert_details(
        self, el: Tag, text: str, parent_tags: set[str]
    ) -> str:
        """Return what is folded so that its end is seen, too."""
        return f"\n\n<details>\n{text.strip()}\n\n</details>\n\n"

    def convert_summary(
        self, el: Tag, text: str, parent_tags: set[str]
    ) -> str:
        """Return the title of what is folded."""
        return f"<summary>{el.get_text()}</summary>\n\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return a cell; a bar in it does not end it."""
        text = " ".join(text.split()).replace("|", "\\|")
        return f" {text} |"

    convert_th = convert_td

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """Return text in which nothing is read as HTML, or as emphasis."""
        if "\ue000" in text:
            return text
        marks = r"<(?=[A-Za-z/!])|\b_|_\b|_(?=_)|(?<=_)_"
        return re.sub(marks, r"\\\g<0>", text)

    def _labelled(self, label: str) -> str:
        return str(self.texts["labelled"].format(label=label))

    def page(self, html: str) -> str:
        """Return the Markdown of a page's HTML."""
        soup = BeautifulSoup(html, "html.parser")
        for tag in soup.find_all(True):
            if not tag.decomposed:
                self._prepare(tag, {*_classes(tag)})
        return HTML.sub(r"\1", self.convert_soup(soup)).strip() + "\n"

    def _prepare(self, tag: Tag, classes: set[str]) -> None:
        """Make plain HTML of an element that Markdown does not know."""
        if href := tag.get("href"):
            tag["href"] = self.link(str(href))
            del tag["title"]
        if tag.name in UNSEEN or classes & UNSEEN_CLASSES or _hidden(tag):
            tag.decompose()
        elif "tabbed-set" in classes:
            labels = tag.select(":scope > .tabbed-labels > label")
            blocks = tag.select(":scope > .tabbed-content > .tabbed-block")
            for label, block in zip(labels, blocks, strict=True):
                label.name = "strong"
                label.string = self._labelled(label.get_text())
                block.insert(0, label.wrap(Tag(name="p")).extract())
        elif "admonition" in classes:
            tag.name = "blockquote"
        elif "admonition-title" in classes:
            tag.name = "strong"
            tag.wrap(Tag(name="p"))
        elif "note" in classes and tag.name != "details":
            tag.name = "span"
        elif tag.name == "span" and not classes & CAPTION:
            if not tag.find_parent(["pre", "code"]):
                # Apart on the page by its style.
                tag.insert_before(" ")
        elif tag.name == "dt" and "id" in tag.attrs:
            tag.append(f" {{ #{tag['id']} }}")
        elif tag.name in ("li", "tr") and "id" in tag.attrs:
            # What the links on the page lead to.
            place = tag.find(["td", "th"]) if tag.name == "tr" else tag
            if isinstance(place, Tag):
                place.insert(0, f'\ue000<a id="{tag["id"]}"></a>\ue001')
        elif tag.name == "details" and tag.find_parent("td"):
            _fold_in_cell(tag)
        elif "colspan" in tag.attrs:
            # Markdown has no wide cells: each column says what it is of.
            for _ in range(int(str(tag.attrs.pop("colspan"))) - 1):
                tag.insert_after(copy(tag))


def _classes(tag: Tag) -> list[str]:
    return list(tag.get("class") or ())


def _hidden(tag: Tag) -> bool:
    return "hidden" in tag.attrs or tag.get("aria-hidden") == "true"


def _fold_in_cell(details: Tag) -> None:
    """Put what a cell has folded on one line, as Markdown's cells want it."""
    if summary := details.find("summary"):
        summary.insert(0, "\ue000<details><summary>\ue001")
        summary.append("\ue000</summary>\ue001")
        summary.unwrap()
    for item in details.select("li")[:-1]:
        item.append("; ")
    for tag in details.select("ul, li"):
        tag.unwrap()
    details.append("\ue000</details>\ue001")
    details.unwrap()


class Export:
    """All pages of a build as Markdown."""

    def __init__(self, config: MkDocsConfig, files: Files) -> None:
        self.config = config
        self.texts = text.load(config.extra["language"])
        pages = [f.page for f in files.documentation_pages() if f.page]
        self.targets = {page.url: markdown_uri(page.file) for page in pages}
        how = files.get_file_from_path(HOW)
        self.how = markdown_uri(how) if how else ""
        self.pages: list[Page] = []
        page = next((p for p in pages if not p.previous_page), None)
        while page:
            self.pages.append(page)
            page = page.next_page

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield path and content of each page's Markdown, and of the lists.

        Where only some pages are built anew, only theirs.
        """
        built = [page for page in self.pages if page.content is not None]
        markdown = [self._markdown(page) for page in built]
        for page, content in zip(built, markdown, strict=True):
            yield markdown_uri(page.file), content
        if built == self.pages:
            about = self.config.site_description or ""
            head = f"# {self.config.site_name}\n\n> {about.strip()}\n"
            yield "llms.txt", "\n".join([head, *self._index(), ""])
            yield "llms-full.txt", "\n---\n\n".join([head, *markdown])

    def _index(self) -> Iterator[str]:
        """Yield the lines that list the pages, section by section."""
        texts, root = self.texts["llms"], self.config.site_url or ""
        full = texts["full"].format(address=f"{root}llms-full.txt")
        yield from (texts["about"], "", full)
        last = None
        # Pages outside of sections first, as they are not of the one before.
        for page in sorted(self.pages, key=lambda page: bool(page.ancestors)):
            titles = [str(part.title) for part in [*page.ancestors][::-1]]
            section = ": ".join(titles) or texts["start"]
            if section != last:
                yield from ("", f"## {section}", "")
                last = section
            title = page.meta.get("title", page.title)
            about = page.meta.get("description", "")
            yield f"- [{title}]({root}{markdown_uri(page.file)}): {about}"

    def _markdown(self, page: Page) -> str:
        """Return a page's Markdown, below its title how it is verified."""
        own, root = markdown_uri(page.file), self.config.site_url

        def address(uri: str) -> str:
            return f"{root}{uri}" if root else get_relative_url(uri, own)

        def link(href: str) -> str:
            path, mark, place = href.partition("#")
            if urlsplit(href).scheme or not path:
                return href
            url = urlsplit(urljoin(f"{NOWHERE}/{page.url}", path)).path[1:]
            url = url or "./" * ("./" in self.targets)
            return address(self.targets.get(url, url)) + mark + place

        converter = Converter(self.texts["markdown"], link)
        title, _, rest = converter.page(page.content or "").partition("\n")
        said = str(converter.convert(page.meta["guide"].verified)).strip()
        if said and self.how:
            how = self.texts["verified_link"]
            said += f" [{how}]({address(self.how)})"
        if url := page.canonical_url:
            said += "\n\n" + self.texts["markdown"]["page"].format(url=url)
        return f"{title}\n\n{said}\n{rest}"
