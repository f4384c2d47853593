"""The title of a page with its line on verification; tables.

All of it works on the tree of elements that Python-Markdown builds.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor

from guide import text
from guide.markdown.code import stamps
from guide.tables import elements
from guide.tables.template import render
from guide.verify import record
from guide.verify.snippet import mode

if TYPE_CHECKING:
    from guide.markdown import Rendering

HOW = "about/verification.md"
HEADLINE = ("tensorflow", "keras", "python")
"""The packages that the line on verification names."""

MANY = 20
"""Rows from which on a table is laid out late, see lazy.css."""


class Title(Treeprocessor):
    """Give the title the same id in every language; add the line below."""

    def __init__(self, rendering: Rendering) -> None:
        super().__init__(rendering.md)
        self.rendering = rendering

    def run(self, root: Element) -> None:
        """Change the tree of a page; one without a title stays as it is."""
        title = next(root.iter("h1"), None)
        if title is None:
            return
        title.set("id", "top")
        self.rendering.page.verified = said = self._verified()
        if said and title in root:
            root.insert(list(root).index(title) + 1, self._line(said))

    def _verified(self) -> str:
        """Return on what a page's programs ran, and when, as HTML.

        A page without programs tells it of the whole guide.
        """
        texts = text.load(self.rendering.language)
        page, project = self.rendering.page, self.rendering.project
        if page.uri.endswith(".py"):
            versions = elements.versions(record.installed(), HEADLINE)
            return str(texts["verified_notebook"].format(versions=versions))
        made = stamps(project)
        entries = {name: made[name] for name in page.snippets.keys() & made}
        entries = entries or made
        if not entries:
            return ""
        shared = [
            entry
            for name, entry in entries.items()
            if mode(project.snippets / name) != "script"
        ]
        # A page is as fresh as its oldest output.
        day = min(entry["date"] for entry in entries.values())
        day = f'<time datetime="{day}">{day}</time>'
        if not shared:
            return str(texts["verified_each"].format(date=day))
        oldest = min(shared, key=lambda entry: str(entry["date"]))
        versions = elements.versions(oldest["versions"], HEADLINE)
        return str(texts["verified"].format(versions=versions, date=day))

    def _line(self, said: str) -> Element:
        about, page = self.rendering, self.rendering.page
        texts = text.load(about.language)
        line = Element("p", {"class": "verified", "data-search-exclude": ""})
        line.tail = "\n"
        stash = about.md.htmlStash.store
        line.text = stash(f"{said} ")
        if (about.project.docs / about.language / HOW).exists():
            folder = posixpath.dirname(page.uri)
            how = Element("a", {"href": posixpath.relpath(HOW, folder)})
            how.text = texts["verified_link"]
            line.append(how)
        if page.markdown:
            words = {"uri": page.markdown, **texts["markdown"]}
            button = render("markdown.html.j2", **words)
            last = Element("span", {"class": "page-markdown"})
            last.set("data-search-exclude", "")
            last.text = stash(button)
            line.append(last)
        return line


class Tables(Treeprocessor):
    """Make tables easy to hear and quick to lay out."""

    def run(self, root: Element) -> None:
        """Change the tables of a page's tree.

        An empty corner becomes a cell, since it heads nothing. A long table
        gets a box that says how many rows it has, for lazy.css.
        """
        for parent in list(root.iter()):
            for index, table in enumerate(list(parent)):
                if table.tag != "table":
                    continue
                corner = table.find("thead/tr/th")
                if corner is not None and not (corner.text or len(corner)):
                    corner.tag = "td"
                rows = len(list(table.iter("tr")))
                if rows >= MANY:
                    box = Element("div", {"class": "guide-rows"})
                    box.set("style", f"--rows:{rows}")
                    box.append(table)
                    box.tail, table.tail = table.tail, None
                    parent[index] = box
