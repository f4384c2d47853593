"""MkDocs hooks: HTML that Material writes otherwise than HTML wants it.

Here, not as copies of its templates, so that their next release is taken as
it is; tests/site/test_vnu.py and test_axe.py say what is needed still.
"""

from __future__ import annotations

import re
from html import escape
from itertools import count

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from guide import text

MARK = re.compile(r"^[ ]*<!--pytest[-.].*-->[ ]*$", re.M)
CORNER = re.compile(r'<th( (?!scope)[^>]*)?(?: scope="\w+")?></th>')
TOC = '<label class="md-nav__title" for="__toc">'
CODE = re.compile("<pre><span></span><code>(.*?)</code></pre>", re.S)
PLAIN = re.compile('<span class="(?:n|p|o|w|kc|sa|vm|fm)">([^<]*)</span>')
"""Tokens in the colour of the rest: four in five, and no use as elements."""
TABLE = re.compile("<table>.*?</table>", re.S)
MANY = 20
"""Rows that take long to lay out, on a page of several tables."""
SCROLLED = '<div class="md-search__scrollwrap"'
RAW = {
    "title": [("<title>", " - "), (r'<span class="md-ellipsis">\s*', r"\s*<")],
    "description": [('<meta name="description" content="', '">')],
}
"""Where templates put what a page says of itself, without escaping it."""
SEARCH = '<div class="md-search" data-md-component="search" role="dialog"'


def on_config(config: MkDocsConfig) -> None:
    """Say in the site's language what a link to a heading is.

    Its own setting is in a list, which no configuration inherits in part.
    """
    said = text.load(config.extra["language"])["heading_link"]
    config.mdx_configs["toc"]["permalink_title"] = said


@event_priority(-100)
def on_page_markdown(markdown: str, **_: object) -> str:
    """Take out marks for the tests: in a tab, they become a paragraph."""
    return MARK.sub("", markdown)


def on_page_content(html: str, config: MkDocsConfig, **_: object) -> str:
    """Give code a button to copy it; count lines and rows, for lazy.css.

    Of its tokens, those that have a colour of their own stay elements.

    Material's script would make the buttons when a reader is near, which the
    keyboard passes. And it would make each a landmark, thirty on a page.
    An empty corner of a table becomes a cell, as it heads nothing.
    """
    title = escape(text.load(config.extra["language"])["copy_code"])
    number = count(1)

    def code(match: re.Match) -> str:
        body, place = PLAIN.sub(r"\1", match[1]), f"__copy_{next(number)}"
        lines = body.count("\n")
        return (
            f'<pre style="--lines:{lines}"><span class="md-code__nav">'
            f'<button class="md-code__button" title="{title}" '
            f'data-clipboard-target="#{place}" data-md-type="copy"></button>'
            f'</span><code id="{place}">{body}</code></pre>'
        )

    html = TABLE.sub(_counted, CODE.sub(code, html))
    return CORNER.sub(r"<td\1></td>", html)


def _counted(match: re.Match) -> str:
    rows = match[0].count("<tr")
    if rows < MANY:
        return match[0]
    return f'<div class="guide-rows" style="--rows:{rows}">{match[0]}</div>'


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Mend what the templates around a page write."""
    for key, places in RAW.items():
        said = str(page.meta.get(key, ""))
        if said != (safe := escape(said, quote=key == "description")):
            for before, after in places:
                output = re.sub(
                    f"({before}){re.escape(said)}(?={after})",
                    lambda match, safe=safe: match[1] + safe,
                    output,
                )
    return mended(output, config.extra["language"])


def on_post_template(
    output_content: str, template_name: str, config: MkDocsConfig
) -> str:
    """Mend pages without a source, such as the one for no page."""
    if not template_name.endswith(".html"):
        return output_content
    return mended(output_content, config.extra["language"])


def mended(html: str, language: str) -> str:
    """Return a page's HTML with names and without empty attributes."""
    html = html.replace(' tabindex=""', "")
    # A stop on the keyboard's way, in a search that is closed.
    html = html.replace(f'{SCROLLED} tabindex="0"', SCROLLED)
    # The box that it opens is not on a section's own page.
    if 'id="__toc"' not in html:
        html = html.replace(TOC, TOC.replace(' for="__toc"', ""))
    name = text.load(language)["search_dialog"]
    return html.replace(f"{SEARCH}>", f'{SEARCH} aria-label="{name}">')
