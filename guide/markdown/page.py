"""What the parts of the extension share while they render one page."""

from dataclasses import dataclass, field
from typing import Any

from mkdocs.utils import get_relative_url

from guide import text
from guide.project import Project, here


@dataclass
class Page:
    """A page while it is rendered.

    ``uri`` is its path below ``docs/<language>/``, ``url`` its address below
    the language, ``markdown`` that of its Markdown, if the site has it.
    ``snippets`` are the programs shown.
    """

    uri: str = "index.md"
    url: str = ""
    markdown: str = ""
    language: str = "en"
    project: Project = field(default_factory=here)
    snippets: set[str] = field(default_factory=set)

    @property
    def texts(self) -> dict[str, Any]:
        """What the machinery says in the language of the page."""
        return text.load(self.language)

    def link(self, page: str) -> str:
        """Return the address of another page, as seen from this one.

        From a folder (guide build --offline), the file has to be named.
        """
        tail = "/" if self.url.endswith("/") or not self.url else ".html"
        return str(get_relative_url(page + tail, self.url))
