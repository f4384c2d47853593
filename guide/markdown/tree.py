"""The title of a page with its line on verification; tables; terms.

All of it works on the tree of elements that Python-Markdown builds.
"""

import functools
import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from guide.markdown.page import Page
from guide.project import Project
from guide.tables import glossary, template
from guide.tables.template import render
from guide.verify import record
from guide.verify.snippet import mode

HEADLINE = ("tensorflow", "keras")
"""The packages that the line on verification names."""

MANY = 20
"""Rows from which on a table is laid out late, see lazy.css."""

RUNNING_TEXT = {"p", "li", "dd"}
ELSEWHERE = set(
    "a abbr button code figure form h1 h2 h3 h4 h5 h6 kbd pre q script style "
    "summary svg table title".split()
)
"""Where the mark of a term would disturb, or would stand in a link."""
NOT_PROSE = {"admonition-title", "verified", "lanes"}
"""Classes of paragraphs that are no running text."""


class Tree(Treeprocessor):
    """Do to a page's tree what this module does, in order."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        """Change the tree of a page; one without a title gets no line."""
        title = next(root.iter("h1"), None)
        if title is not None:
            # The same in every language.
            title.set("id", "top")
            said = _verified(self.page)
            if said and title in root:
                html = render("verified.html.j2", page=self.page, **said)
                line = Element("p")
                line.text, line.tail = self.md.htmlStash.store(html), "\n"
                root.insert(list(root).index(title) + 1, line)
        for parent in list(root.iter()):
            for index, table in enumerate(list(parent)):
                if table.tag == "table":
                    parent[index] = _table(table)
        if self.page.uri != glossary.PAGE:
            self._explain(root)

    def _explain(self, root: Element) -> None:
        """Explain the terms of a page, each where it is first used.

        A page that the glossary names for a term explains it, and so does
        one that has it in bold. (Python-Markdown's own extension marks every
        occurrence, in headings too, and knows no Japanese words.)
        """
        self.terms, self.words = _terms(self.page.project, self.page.language)
        uri = self.page.uri
        self.known = {t.id for t in self.terms if t.page.split("#")[0] == uri}
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
        children = [*element]
        element[:] = self._marks(element, "text") if prose else []
        for child in children:
            self._walk(child, prose)
            element.append(child)
            if prose:
                element.extend(self._marks(child, "tail"))

    def _marks(self, holder: Element, where: str) -> list[Element]:
        """Cut a text at terms that are new on the page; return their marks.

        The text stays where it was up to the first of them; what follows is
        the tail of a mark.
        """
        text = getattr(holder, where)
        if not text or isinstance(text, AtomicString):
            return []
        marks: list[Element] = []
        start = 0
        for match in self.words.finditer(text):
            term = self._term(match)
            if term.id in self.known:
                continue
            self.known.add(term.id)
            setattr(holder, where, text[start : match.start()])
            says = term.says[self.page.language]
            holder = Element("abbr", {"tabindex": "0", "title": says})
            holder.text = AtomicString(match[0])
            where, start = "tail", match.end()
            marks.append(holder)
        setattr(holder, where, text[start:])
        return marks


def _verified(page: Page) -> dict[str, str]:
    """Return on which versions a page's programs ran, and when.

    A page without programs tells it of the whole guide. There is no day of a
    notebook, and no version where each program names its own.
    """
    if page.uri.endswith(".py"):
        versions = template.versions(record.installed(), HEADLINE)
        return {"day": "", "versions": versions}
    made = record.load(page.project)
    entries = {x: made[x] for x in page.snippets & made.keys()} or made
    # A page is as fresh as its oldest output.
    by_age = sorted(entries.items(), key=lambda entry: entry[1]["date"])
    if not by_age:
        return {}
    shared = (
        template.versions(entry["versions"], HEADLINE)
        for name, entry in by_age
        if mode(page.project.snippets / name) != "script"
    )
    return {"day": by_age[0][1]["date"], "versions": next(shared, "")}


def _table(table: Element) -> Element:
    """Return a table that is easy to hear and quick to lay out.

    An empty head becomes a cell, since it heads nothing. A long table
    gets a box that says how many rows it has, for lazy.css.
    """
    for cell in table.findall("thead/tr/th"):
        if not (cell.text or len(cell)):
            cell.tag = "td"
    # Where rows become cards on a phone, each cell says what it is.
    heads = ["".join(x.itertext()) for x in table.iterfind("thead/tr/*")]
    names = (f"--c{n}: '{x}'" for n, x in enumerate(heads, 1) if "'" not in x)
    table.set("style", "; ".join(names))
    rows = len(list(table.iter("tr")))
    if rows < MANY:
        return table
    box = Element("div", {"class": "guide-rows", "style": f"--rows:{rows}"})
    box.append(table)
    box.tail, table.tail = table.tail, None
    return box


@functools.cache
def _terms(
    project: Project, language: str
) -> tuple[list[glossary.Term], re.Pattern[str]]:
    """Return all terms, and a pattern with each in a group ``t<index>``."""
    terms = [term for term in glossary.load(project) if not term.loose]
    # The longest first: weight decay before weight.
    terms.sort(key=lambda term: -len(term.name[language]))
    parts = (
        f"(?P<t{n}>{glossary.pattern(term, language)})"
        for n, term in enumerate(terms)
    )
    return terms, re.compile("|".join(parts) or "(?!)", re.I)
