"""A term of the glossary is explained where a page first uses it.

The explanation is the title of an ``abbr``, which Material shows to a mouse,
to a keyboard and to a finger. Python-Markdown's own extension marks every
occurrence, in headings too, and knows no Japanese words.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from guide.project import Project
from guide.tables import glossary

if TYPE_CHECKING:
    from guide.markdown import Rendering

RUNNING_TEXT = {"p", "li", "dd"}
ELSEWHERE = set(
    "a abbr button code figure form h1 h2 h3 h4 h5 h6 kbd pre q script style "
    "summary svg table title".split()
)
"""Where a mark would disturb, or where it would stand in a link."""
NOT_PROSE = {"admonition-title", "verified", "lanes"}
"""Classes of paragraphs that are no running text."""


@functools.cache
def _terms(
    project: Project, language: str
) -> tuple[re.Pattern[str], dict[str, glossary.Term]]:
    terms = [term for term in glossary.load(project) if not term.loose]
    # The longest first: weight decay before weight.
    terms.sort(key=lambda term: -len(term.name[language]))
    groups = {f"t{n}": term for n, term in enumerate(terms)}
    parts = (
        f"(?P<{name}>{glossary.pattern(term, language)})"
        for name, term in groups.items()
    )
    return re.compile("|".join(parts) or "(?!)", re.I), groups


class Terms(Treeprocessor):
    """Mark each term once, in running text."""

    def __init__(self, rendering: Rendering) -> None:
        super().__init__(rendering.md)
        self.rendering = rendering

    def run(self, root: Element) -> None:
        """Explain the terms of a page's tree.

        A page that the glossary names for a term explains it, and so does
        one that has it in bold.
        """
        about = self.rendering
        if about.page.uri == glossary.PAGE:
            return
        self.words, self.groups = _terms(about.project, about.language)
        self.known = {
            term.id
            for term in self.groups.values()
            if term.page.partition("#")[0] == about.page.uri
        }
        for bold in root.iter("strong"):
            if found := self.words.fullmatch((bold.text or "").strip()):
                self.known.add(self._term(found).id)
        self._walk(root, False)

    def _term(self, match: re.Match[str]) -> glossary.Term:
        return self.groups[match.lastgroup or ""]

    def _walk(self, element: Element, prose: bool) -> None:
        """Mark terms in an element and below it, in the order of the page."""
        prose = prose or element.tag in RUNNING_TEXT
        classes = {*element.get("class", "").split()}
        if element.tag in ELSEWHERE or classes & NOT_PROSE:
            return
        children = list(element)
        if prose:
            element.text = self._mark(element, 0, element.text)
        for child in children:
            self._walk(child, prose)
            if prose:
                place = list(element).index(child) + 1
                child.tail = self._mark(element, place, child.tail)

    def _mark(
        self, parent: Element, place: int, text: str | None
    ) -> str | None:
        """Put the terms in a text as elements at a place; return the rest."""
        if not text or isinstance(text, AtomicString):
            return text
        start, before = 0, text
        last: Element | None = None
        for match in self._new(text):
            said = text[start : match.start()]
            if last is None:
                before = said
            else:
                last.tail = said
            last = Element("abbr", {"tabindex": "0"})
            says = self._term(match).says[self.rendering.language]
            last.set("title", says)
            last.text = AtomicString(match[0])
            parent.insert(place, last)
            place, start = place + 1, match.end()
        if last is not None:
            last.tail = text[start:]
        return before

    def _new(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the terms in a text that the page has not explained yet."""
        for match in self.words.finditer(text):
            if (term := self._term(match)).id not in self.known:
                self.known.add(term.id)
                yield match
