"""What happens to a page's text: one Python-Markdown extension.

mkdocs.yml lists it as ``guide.markdown``, with the language as its option.
On every page, in this order:

1. tables from data take the place of ``<!-- guide:name -->``;
2. ``code``: code blocks are coloured and get captions and copy buttons;
3. ``tree``: the title, tables and terms.

It needs no site, only to know which page it renders. MkDocs' hook says so in
the option ``page``; Zensical says so by an extension of its own.
"""

import re
from typing import Any

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from guide.markdown.code import Code
from guide.markdown.page import Page
from guide.markdown.tree import Tree
from guide.tables import registry

PLACEHOLDER = re.compile(r"^<!-- guide:(?P<name>[a-z]+) -->$")
TEST_MARK = re.compile(r"^ *<!--pytest[-.].*--> *$")
"""A comment for the tests; in a tab it would become a paragraph."""


class Blocks(Preprocessor):
    """Fill the placeholders of a page, and drop marks for the tests."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines of a page with data in place of placeholders.

        Raises :exc:`GuideError` for a name that no table has.
        """
        # Zensical's own extension, which it adds to each page.
        if "rendering_context" in self.md.preprocessors:
            context: Any = self.md.preprocessors["rendering_context"]
            self.page.uri = context.page.path
            self.page.url = context.page.url
        project, language = self.page.project, self.page.language
        about = project, project.docs / language / self.page.uri, language
        found: list[str] = []
        for line in lines:
            if asked := PLACEHOLDER.match(line):
                found += registry.fill(asked["name"], *about).split("\n")
            else:
                found.append("" if TEST_MARK.match(line) else line)
        return found


class Guide(Extension):
    """The extension; see the module."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "language": ["en", "The language that pages are in."],
            "page": ["", "The Page that is rendered; none for a text alone."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register all parts; Python-Markdown calls it."""
        page = self.getConfig("page") or Page()
        page.language = self.getConfig("language")
        # Before includes and everything else.
        md.preprocessors.register(Blocks(md, page), "guide-blocks", 40)
        Code(page).extendMarkdown(md)
        # After attributes are read (8), before ids are given (5).
        md.treeprocessors.register(Tree(md, page), "guide-tree", 7)


def makeExtension(**options: Any) -> Guide:
    """Return the extension; Python-Markdown calls it."""
    return Guide(**options)
