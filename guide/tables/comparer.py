"""Two programs of past years side by side, and what is only in one of them.

The pair that a page shows first is written here; comparer.js copies others
from the page below it, in the same form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from guide import text
from guide.project import Project
from guide.tables.eras import Era, eras

METADATA_END = "# ///"
"""The comment above it names the packages and is not the program."""

PLAIN = re.compile('<span class="(?:n|p|o|w|kc|sa|vm|fm)">([^<]*)</span>')


def comparer(project: Project, language: str) -> str:
    """Return a form of two choices, and the programs first chosen, as HTML.

    At first these are the longest of all, and the shortest of the newest.
    Without a script there is no form: the page has all one after another.
    """
    texts = text.load(language)["comparer"]
    found = eras(project, language)
    longest = max(found, key=lambda era: era.lines)
    newest = max(era.year for era in found)
    shortest = min(
        (era for era in found if era.year == newest), key=lambda e: e.lines
    )
    choices = (("left", longest), ("right", shortest))
    label = escape(texts["label"])
    return "\n".join(
        [
            f'<form class="guide-comparer" aria-label="{label}">',
            '<div class="guide-comparer__choice">',
            *(_choice(texts[side], chosen, found) for side, chosen in choices),
            "</div>",
            '<div class="guide-comparer__sides" aria-live="polite">',
            _side(project, longest, shortest),
            _side(project, shortest, longest),
            "</div>",
            f"<p>{escape(texts['note'])}</p>",
            "</form>",
        ]
    )


def _choice(label: str, chosen: Era, found: list[Era]) -> str:
    options = [
        f'<option value="{era.anchor}"{" selected" * (era == chosen)}>'
        f"{escape(era.title.replace('`', ''))}</option>"
        for era in found
    ]
    return (
        f"<label>{escape(label)} <select>{''.join(options)}</select></label>"
    )


def _program(era: Era) -> str:
    source = era.source.read_text("utf-8")
    return source.rpartition(f"{METADATA_END}\n")[2].strip("\n")


def _side(project: Project, era: Era, other: Era) -> str:
    known = {line.strip() for line in _program(other).split("\n")}
    lines = "".join(_lines(_program(era), known))
    output = era.source.with_suffix(".out").read_text("utf-8")
    name = escape(project.name(era.source))
    return (
        '<div><div class="language-python highlight">'
        f'<span class="filename plain">{name}</span>'
        f"<pre><code>{lines}</code></pre></div>"
        '<div class="language-text highlight">'
        f"<pre><code>{escape(output)}</code></pre></div></div>"
    )


def _lines(program: str, known: set[str]) -> Iterator[str]:
    html = highlight(program, PythonLexer(), HtmlFormatter(nowrap=True))
    html = PLAIN.sub(r"\1", html)
    pairs = zip(
        program.split("\n"), html.rstrip("\n").split("\n"), strict=True
    )
    for line, marked in pairs:
        only = " only" * (line.strip() not in known)
        yield f'<span class="line{only}">{marked}\n</span>'
