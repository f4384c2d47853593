"""Programs side by side, with the lines marked that only one of them has.

The pair that a page shows first is written here; comparer.js copies others
from the page below it, in the same form.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pygments.lexers import PythonLexer
from pygments.token import STANDARD_TYPES

from guide.tables.template import render

METADATA_END = "# ///\n"
"""The comment up to here names the packages and is not the program."""

PLAIN = {"", "n", "p", "o", "w", "kc", "sa", "vm", "fm"}
"""Classes of tokens in the colour of the rest, which need no element."""


class Program(NamedTuple):
    """A program that can be chosen: its file's name, and its title there.

    ``anchor`` is the id of the heading above it on the page.
    """

    name: str
    title: str
    anchor: str
    source: str
    output: str

    @property
    def code(self) -> str:
        """The source without the comment that names its packages."""
        return self.source.rpartition(METADATA_END)[2].strip("\n")


class Line(NamedTuple):
    """A line as tokens, each a class for its colour and a text.

    ``only`` says that the other program does not have it.
    """

    tokens: list[tuple[str, str]]
    only: bool


def lines(program: Program, other: Program) -> list[Line]:
    """Return a program's lines, those marked that the other has not.

    Where and how deep a line stands does not count.
    """
    known = {line.strip() for line in other.code.split("\n")}
    texts = program.code.split("\n")
    return [
        Line(tokens, text.strip() not in known)
        for text, tokens in zip(texts, _tokens(program.code), strict=True)
    ]


def _tokens(code: str) -> Iterator[list[tuple[str, str]]]:
    line: list[tuple[str, str]] = []
    lexer = PythonLexer(ensurenl=False, stripnl=False)
    found = (
        (STANDARD_TYPES.get(kind, ""), value)
        for kind, value in lexer.get_tokens(code)
    )
    for name, tokens in groupby(found, key=lambda token: token[0]):
        first, *more = "".join(value for _, value in tokens).split("\n")
        line.append((name, first))
        for part in more:
            yield line
            line = [(name, part)]
    yield line


def compare(
    programs: Sequence[Program],
    left: Program,
    right: Program,
    texts: dict[str, str],
) -> str:
    """Return two programs and a form that chooses others, as HTML.

    ``texts`` are the form's ``label``, the labels of its choices ``left`` and
    ``right``, and a ``note``. Without comparer.js there is no form.
    """
    return render(
        "comparer.html.j2",
        texts=texts,
        programs=programs,
        chosen={"left": left, "right": right},
        sides=[(left, lines(left, right)), (right, lines(right, left))],
        plain=PLAIN,
    )
