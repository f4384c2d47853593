"""Code blocks: colours, a button to copy, and a caption for each program.

The caption leads to the file and says what it takes to run it, and on which
TensorFlows it does the same.
"""

import functools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pygments
from markupsafe import Markup
from mkdocs.utils import get_relative_url
from pygments.formatters import HtmlFormatter
from pygments.token import _TokenType
from pymdownx.highlight import Highlight, HighlightExtension

from guide.markdown.page import Page
from guide.tables import matrix
from guide.tables.template import render, versions
from guide.verify import record
from guide.verify.snippet import companions, mode

PLAIN = {"n", "p", "o", "w", "kc", "sa", "vm", "fm"}
"""Tokens in the colour of the rest: four in five, and no use as elements."""

_matrix = functools.cache(matrix.load)


class Code(HighlightExtension):  # type: ignore[misc]
    """pymdownx's extension with a highlighter of our own."""

    def __init__(self, page: Page) -> None:
        super().__init__(_enabled=True)
        self.page = page

    def get_pymdownx_highlighter(self) -> "functools.partial[Highlighter]":
        """Return what makes a highlighter; superfences asks for it."""
        return functools.partial(Highlighter, page=self.page)


class Formatter(HtmlFormatter[str]):
    """The lines of a block alone, without elements that have no colour."""

    def wrap(self, source: Iterator[tuple[int, str]]) -> Iterator[Any]:
        """Return the lines; the template has what stands around them."""
        return source

    _wrap_div = wrap

    def _get_css_classes(self, ttype: _TokenType) -> str:
        classes: str = super()._get_css_classes(ttype)  # type: ignore[misc]
        return "" if classes in PLAIN else classes


class Highlighter(Highlight):  # type: ignore[misc]
    """Code with its copy button, ready before any script runs.

    Material's script makes the buttons too late for the keyboard, and each a
    landmark.
    """

    def __init__(self, *args: Any, page: Page, **options: Any) -> None:
        super().__init__(*args, **options)
        self.page = page

    def highlight(
        self, src: str, language: str, *arguments: Any, **options: Any
    ) -> Any:
        """Return a block of code as HTML; see pymdownx's method."""
        if options.get("inline"):
            return super().highlight(src, language, *arguments, **options)
        lexer, name = self.get_lexer(src, language, False, self.stripnl)
        number, title = options["code_block_count"], options.get("title")
        formatter = Formatter(linespans=f"__line-{number}")
        body = pygments.highlight(src, lexer, formatter)
        place = f"__copy_{number + 1}"
        path = self.page.project.snippets / (title or "")
        is_program = name == "python" and path.is_file()
        return render(
            "code.html.j2",
            language=name,
            code=Markup(body),
            lines=body.count("\n"),
            place=place,
            title=title,
            caption=_caption(path, self.page) if is_program else None,
            raises=name == "text" and "Traceback (most recent call" in src,
            texts=self.page.texts,
        )


def _caption(path: Path, page: Page) -> dict[str, Any]:
    """Return what the template says of a program above it."""
    project = page.project
    name = project.name(path)
    page.snippets.add(name)
    stamp = record.load(project).get(name)
    is_script = mode(path) == "script"
    tested = matrix.badge(project, name, _matrix(project), page.language)
    return {
        "file": path.name,
        "href": get_relative_url(f"snippets/{name}", page.url),
        "versions": stamp and is_script and versions(stamp["versions"]),
        "is_script": is_script,
        "needed": [file.name for file in companions(path)],
        "tested": Markup(tested),
        "where": f"{page.link('about/compatibility')}#{name.split('/')[0]}",
    }
