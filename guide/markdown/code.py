"""Code blocks: colours, a button to copy, and a caption for each program.

The caption leads to the file and says what it takes to run it, and on which
TensorFlows it does the same.
"""

from __future__ import annotations

import functools
import html
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygments
from markupsafe import Markup
from mkdocs.utils import get_relative_url
from pygments.formatters import HtmlFormatter
from pygments.token import _TokenType
from pymdownx.highlight import Highlight, HighlightExtension

from guide import text
from guide.project import Project
from guide.tables import compatibility, elements, matrix
from guide.tables.template import render
from guide.verify import record
from guide.verify.snippet import companions, mode

if TYPE_CHECKING:
    from guide.markdown import Rendering

DOWNLOADS = "snippets"
"""Where the programs are on the site, below the language."""

PLAIN = {"n", "p", "o", "w", "kc", "sa", "vm", "fm"}
"""Tokens in the colour of the rest: four in five, and no use as elements."""


@functools.cache
def stamps(project: Project) -> dict[str, Any]:
    """Return the stamps of all programs, read once a process."""
    return record.load(project)


@functools.cache
def _matrix(project: Project) -> matrix.Data:
    return matrix.load(project)


class Code(HighlightExtension):  # type: ignore[misc]
    """pymdownx's extension with a highlighter of our own."""

    def __init__(self, rendering: Rendering) -> None:
        super().__init__(_enabled=True)
        self.rendering = rendering

    def get_pymdownx_highlighter(self) -> functools.partial[Highlighter]:
        """Return what makes a highlighter; superfences asks for it."""
        return functools.partial(Highlighter, rendering=self.rendering)


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
    """Code as Material shows it, ready before any script runs.

    Material's script would make the copy buttons only when a reader is near,
    so that the keyboard misses them, and each would be a landmark.
    """

    def __init__(
        self, *args: Any, rendering: Rendering, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.rendering = rendering

    def highlight(
        self,
        src: str,
        language: str,
        css_class: str = "highlight",
        hl_lines: list[int] | None = None,
        inline: bool = False,
        title: str | None = None,
        code_block_count: int = 0,
        **options: Any,
    ) -> Any:
        """Return a block of code as HTML; see pymdownx's method."""
        if inline:
            return super().highlight(src, language, css_class, inline=True)
        lexer, name = self.get_lexer(src, language, False, self.stripnl)
        formatter = Formatter(
            hl_lines=hl_lines or [], linespans=f"__line-{code_block_count}"
        )
        body = pygments.highlight(src, lexer, formatter)
        place = f"__copy_{code_block_count + 1}"
        coloured, plain = (
            f'<code id="{place}">{code}</code>'
            for code in (body, html.escape(src, quote=False))
        )
        self.rendering.page.code.append((coloured, plain))
        return render(
            "code.html.j2",
            language=name,
            code=Markup(coloured),
            lines=body.count("\n"),
            place=place,
            caption=self._caption(title, name) if title else None,
            texts=text.load(self.rendering.language),
        )

    def _caption(self, title: str, language: str) -> dict[str, Any]:
        """Return what stands above a block; of a program, all about it."""
        about, page = self.rendering, self.rendering.page
        path = about.project.snippets / title
        if language != "python" or not path.is_file():
            return {"title": title, "file": ""}
        notes = _notes(about.project, path, title, about.language)
        tested = compatibility.badge(
            about.project, title, _matrix(about.project), about.language
        )
        page.snippets[title] = [*notes, tested] if tested else notes
        # From a folder (guide build --offline), the file has to be named.
        tail = "/" if page.url.endswith("/") or not page.url else ".html"
        chapter = title.partition("/")[0]
        where = f"about/compatibility{tail}#{chapter}"
        return {
            "title": title,
            "file": path.name,
            "href": get_relative_url(f"{DOWNLOADS}/{title}", page.url),
            "notes": [Markup(note) for note in notes],
            "tested": Markup(tested),
            "where": get_relative_url(where, page.url),
        }


def _notes(
    project: Project, path: Path, name: str, language: str
) -> list[str]:
    """Return how to run a program, and what it needs, as HTML."""
    texts = text.load(language)
    notes = []
    if mode(path) == "script":
        if stamp := stamps(project).get(name):
            versions = elements.versions(stamp["versions"])
            notes.append(texts["runs_on"].format(versions=versions))
        command = f"<code>uv run --script {path.name}</code>"
        notes.append(texts["runs_by"].format(command=command))
    if needed := companions(path):
        files = ", ".join(file.name for file in needed)
        notes.append(texts["needs"].format(files=files))
    return notes
