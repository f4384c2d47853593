"""MkDocs hook: a term of the glossary is explained where it is first used.

The explanation is the title of an ``abbr``, which Material shows to a mouse,
to a keyboard and to a finger. The theme's own way (the extension ``abbr``)
marks every occurrence, in headings too, and knows no Japanese words.
"""

from __future__ import annotations

import functools
import re
from html import escape

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from guide.project import here
from guide.tables import glossary

PROJECT = here()
MARKUP = re.compile(
    r"<!--.*?-->|<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)"
    r"""(?P<attributes>(?:"[^"]*"|'[^']*'|[^'">])*)>""",
    re.S,
)
RUNNING_TEXT = {"p", "li", "dd"}
# Where a mark would disturb, or where it would stand in a link.
ELSEWHERE = set(
    "a abbr button code figure form h1 h2 h3 h4 h5 h6 kbd pre q script style "
    "summary svg table title".split()
)
NOT_PROSE = re.compile(r'class="[^"]*\b(?:admonition-title|verified|lanes)\b')
VOID = set("area br col hr img input link meta source wbr".split())


@functools.cache
def _terms(language: str) -> tuple[re.Pattern[str], dict[str, glossary.Term]]:
    terms = [term for term in glossary.load(PROJECT) if not term.loose]
    # The longest first: weight decay before weight.
    terms.sort(key=lambda term: -len(term.name[language]))
    groups = {f"t{n}": term for n, term in enumerate(terms)}
    parts = (
        f"(?P<{name}>{glossary.pattern(term, language)})"
        for name, term in groups.items()
    )
    return re.compile("|".join(parts), re.I), groups


def explain(html: str, language: str, uri: str) -> str:
    """Return a page with its terms explained, each once.

    A page that the glossary points to for a term explains it, and so does
    one that has it in bold.
    """
    if not glossary.load(PROJECT):
        return html
    words, groups = _terms(language)
    known = {
        term.id
        for term in groups.values()
        if term.page.partition("#")[0] == uri
    }
    for bold in re.findall(r"<strong>([^<]+)</strong>", html):
        if found := words.fullmatch(bold.strip()):
            known.add(groups[found.lastgroup or ""].id)

    def mark(match: re.Match[str]) -> str:
        term = groups[match.lastgroup or ""]
        if term.id in known:
            return match[0]
        known.add(term.id)
        says = escape(term.says[language])
        return f'<abbr title="{says}" tabindex="0">{match[0]}</abbr>'

    result, open_tags, at = [], [], 0
    for markup in MARKUP.finditer(html):
        text = html[at : markup.start()]
        if RUNNING_TEXT & {*open_tags} and not ELSEWHERE & {*open_tags}:
            text = words.sub(mark, text)
        result += [text, markup[0]]
        at = markup.end()
        _track(markup, open_tags)
    return "".join([*result, html[at:]])


def _track(markup: re.Match[str], open_tags: list[str]) -> None:
    tag = (markup["tag"] or "").lower()
    if not tag or tag in VOID or markup["attributes"].endswith("/"):
        return
    if not markup["end"]:
        # As good as a button: what it holds is not running text.
        not_prose = NOT_PROSE.search(markup["attributes"])
        open_tags += [tag, "button"] if not_prose else [tag]
    elif tag in open_tags:
        while open_tags.pop() != tag:
            pass


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Explain the terms of a page."""
    uri = page.file.src_uri
    if uri == glossary.PAGE:
        return html
    return explain(html, config.extra["language"], uri)
