"""What the parts of the extension share while they render one page."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from guide import text
from guide.project import Project, here


@dataclass
class Page:
    """A page while it is rendered: where it is, and what was found on it.

    ``uri`` is its path below ``docs/<language>/``, ``url`` its address below
    the language, ``markdown`` the address of its Markdown, if the site has
    that. ``snippets`` are the programs shown; ``code`` has each code block as
    HTML, with colours and without.
    """

    uri: str = "index.md"
    url: str = ""
    markdown: str = ""
    language: str = "en"
    project: Project = field(default_factory=here)
    snippets: set[str] = field(default_factory=set)
    code: list[tuple[str, str]] = field(default_factory=list)

    @property
    def source(self) -> Path:
        """The file of the page."""
        return self.project.docs / self.language / self.uri

    @property
    def texts(self) -> dict[str, Any]:
        """What the machinery says in the language of the page."""
        return text.load(self.language)
