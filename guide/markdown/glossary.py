"""A term of the glossary is explained where a page first uses it.

The explanation is the title of an ``abbr``, which Material shows to a mouse,
to a keyboard and to a finger. Python-Markdown's own extension marks every
occurrence, in headings too, and knows no Japanese words.
"""

from __future__ import annotations

import functools
import re
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from guide.markdown.page import Page
from guide.project import Project
from guide.tables import glossary

RUNNING_TEXT = {"p", "li", "dd"}
ELSEWHERE = set(
    "a abbr button code figure form h1 h2 h3 h4 h5 h6 kbd pre q script style "
    "summary svg table title".split()
)
"""Where a mark would disturb, or where it would stand in a link."""
NOT_PROSE = {"admonition-title", "verified", "lanes"}
"""Classes of paragraphs that are no running text."""


@functools.cache
def _terms(project: Project, language: str) -> re.Pattern[str]:
    """Return a pattern of all terms, each in a group ``t<its number>``."""
    terms = enumerate(glossary.load(project))
    found = {n: term for n, term in terms if not term.loose}
    # The longest first: weight decay before weight.
    longest = sorted(found, key=lambda n: -len(found[n].name[language]))
    parts = (
        f"(?P<t{n}>{glossary.pattern(found[n], language)})" for n in longest
    )
    return re.compile("|".join(parts) or "(?!)", re.I)


class Terms:
    """The terms that a page explains, each once, in running text."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.terms = glossary.load(page.project)
        self.words = _terms(page.project, page.language)
        self.known = {
            term.id
            for term in self.terms
            if term.page.partition("#")[0] == page.uri
        }

    def explain(self, root: Element) -> None:
        """Explain the terms of a page's tree.

        A page that the glossary names for a term explains it, and so does
        one that has it in bold.
        """
        if self.page.uri == glossary.PAGE:
            return
        for bold in root.iter("strong"):
            if found := self.words.fullmatch((bold.text or "").strip()):
                self.known.add(self._term(found).id)
        self._walk(root, False)

    def _term(self, match: re.Match[str]) -> glossary.Term:
        return self.terms[int((match.lastgroup or "")[1:])]

    def _walk(self, element: Element, prose: bool) -> None:
        """Mark terms in an element and below it, in the order of the page."""
        classes = {*element.get("class", "").split()}
        if element.tag in ELSEWHERE or classes & NOT_PROSE:
            return
        prose = prose or element.tag in RUNNING_TEXT
        children: list[Element] = []
        if prose:
            element.text, marks = self._marked(element.text)
            children += marks
        for child in element:
            self._walk(child, prose)
            children.append(child)
            if prose:
                child.tail, marks = self._marked(child.tail)
                children += marks
        element[:] = children

    def _marked(self, text: str | None) -> tuple[str | None, list[Element]]:
        """Return a text up to its first new term, and what follows.

        That is an element for each term that the page has not explained yet,
        with the text behind it as its tail.
        """
        marks: list[Element] = []
        if not text or isinstance(text, AtomicString):
            return text, marks
        before, start = text, 0
        for match in self.words.finditer(text):
            term = self._term(match)
            if term.id in self.known:
                continue
            self.known.add(term.id)
            if marks:
                marks[-1].tail = text[start : match.start()]
            else:
                before = text[: match.start()]
            says = term.says[self.page.language]
            mark = Element("abbr", {"tabindex": "0", "title": says})
            mark.text, start = AtomicString(match[0]), match.end()
            mark.tail = text[start:]
            marks.append(mark)
        return before, marks
