"""The title of a page with its line on verification; tables; terms.

All of it works on the tree of elements that Python-Markdown builds.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from guide.markdown.glossary import Terms
from guide.markdown.page import Page
from guide.tables import template
from guide.tables.template import render
from guide.verify import record
from guide.verify.snippet import mode

HOW = "about/verification"
HEADLINE = ("tensorflow", "keras", "python")
"""The packages that the line on verification names."""

MANY = 20
"""Rows from which on a table is laid out late, see lazy.css."""


class Tree(Treeprocessor):
    """Do to a page's tree what this module does, in order."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Change the tree of a page; one without a title gets no line."""
        title = next(root.iter("h1"), None)
        if title is not None:
            # The same in every language.
            title.set("id", "top")
            said = _verified(self.page)
            if said and title in root:
                line = Element("p")
                line.tail = "\n"
                line.text = self.md.htmlStash.store(
                    render(
                        "verified.html.j2",
                        said=Markup(said),
                        how=self.page.link(HOW),
                        page=self.page,
                    )
                )
                root.insert(list(root).index(title) + 1, line)
        for parent in list(root.iter()):
            for index, table in enumerate(list(parent)):
                if table.tag == "table":
                    parent[index] = _table(table)
        Terms(self.page).explain(root)


def _verified(page: Page) -> str:
    """Return on what a page's programs ran, and when, as HTML.

    A page without programs tells it of the whole guide.
    """
    if page.uri.endswith(".py"):
        versions = template.versions(record.installed(), HEADLINE)
        return str(page.texts["verified_notebook"].format(versions=versions))
    made = record.load(page.project)
    entries = {name: made[name] for name in page.snippets & made.keys()}
    entries = entries or made
    if not entries:
        return ""
    shared = [
        entry
        for name, entry in entries.items()
        if mode(page.project.snippets / name) != "script"
    ]
    # A page is as fresh as its oldest output.
    day = min(entry["date"] for entry in entries.values())
    day = f'<time datetime="{day}">{day}</time>'
    if not shared:
        return str(page.texts["verified_each"].format(date=day))
    oldest = min(shared, key=lambda entry: str(entry["date"]))
    versions = template.versions(oldest["versions"], HEADLINE)
    return str(page.texts["verified"].format(versions=versions, date=day))


def _table(table: Element) -> Element:
    """Return a table that is easy to hear and quick to lay out.

    An empty corner becomes a cell, since it heads nothing. A long table
    gets a box that says how many rows it has, for lazy.css.
    """
    corner = table.find("thead/tr/th")
    if corner is not None and not (corner.text or len(corner)):
        corner.tag = "td"
    rows = len(list(table.iter("tr")))
    if rows < MANY:
        return table
    box = Element("div", {"class": "guide-rows", "style": f"--rows:{rows}"})
    box.append(table)
    box.tail, table.tail = table.tail, None
    return box
