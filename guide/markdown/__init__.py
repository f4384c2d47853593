"""What happens to a page's text: one Python-Markdown extension.

mkdocs.yml lists it as ``guide.markdown``, with the language as its option.
On every page, in this order:

1. ``blocks``: tables from data take the place of ``<!-- guide:name -->``;
2. ``code``: code blocks are coloured and get captions and copy buttons;
3. ``tree``: the title gets its id and the line on verification below it,
   tables are made accessible, terms are explained at their first use.

It needs no site, only to know which page it renders. MkDocs' hook says so in
the option ``page``; Zensical says so by an extension of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown

from guide.project import Project, here


@dataclass
class Page:
    """A page while it is rendered: where it is, and what was found on it.

    ``uri`` is its path below ``docs/<language>/``, ``url`` its address below
    the language, ``markdown`` the address of its Markdown, if the site has
    that. ``snippets`` are the programs shown, each with the notes in its
    caption; ``verified`` is the sentence on versions and day, as HTML;
    ``code`` has each code block as HTML, with colours and without.
    """

    uri: str = "index.md"
    url: str = ""
    markdown: str = ""
    snippets: dict[str, list[str]] = field(default_factory=dict)
    verified: str = ""
    code: list[tuple[str, str]] = field(default_factory=list)


class Rendering:
    """What the parts of the extension share while they render one page."""

    def __init__(self, md: Markdown, options: dict[str, Any]) -> None:
        self.md = md
        self.language: str = options["language"]
        self.project = Project(Path(options["root"] or here().root))
        self._page: Page | None = options["page"] or None

    @property
    def page(self) -> Page:
        """Return the page that is rendered."""
        if self._page is None:
            self._page = Page()
            # Zensical's own extension, which it adds to each page.
            if "rendering_context" in self.md.preprocessors:
                context: Any = self.md.preprocessors["rendering_context"]
                self._page = Page(context.page.path, context.page.url)
        return self._page

    @property
    def source(self) -> Path:
        """Return the file of the page."""
        return self.project.docs / self.language / self.page.uri


class Guide(Extension):
    """The extension; see the module."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "language": ["en", "The language that pages are in."],
            "page": ["", "The Page that is rendered; none for a text alone."],
            "root": ["", "The checkout, if it is another than this one."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register all parts; Python-Markdown calls it."""
        from guide.markdown.blocks import Blocks
        from guide.markdown.code import Code
        from guide.markdown.glossary import Terms
        from guide.markdown.tree import Tables, Title

        rendering = Rendering(md, self.getConfigs())
        # Before includes and everything else.
        md.preprocessors.register(Blocks(rendering), "guide-blocks", 40)
        Code(rendering).extendMarkdown(md)
        # After attributes are read (8), before ids are given (5).
        md.treeprocessors.register(Title(rendering), "guide-title", 7)
        md.treeprocessors.register(Tables(md), "guide-tables", 6.5)
        md.treeprocessors.register(Terms(rendering), "guide-terms", 6)


def makeExtension(**options: Any) -> Guide:
    """Return the extension; Python-Markdown calls it."""
    return Guide(**options)
