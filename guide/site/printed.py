"""MkDocs hooks: all pages of a language in one, to print or to keep.

Nothing is added to any other page, nor to search and sitemap.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

TAG = re.compile(r"<[a-z][^<>]*>")
ATTRIBUTE = re.compile(
    r' (id|for|name|href|src|aria-labelledby|aria-describedby)="([^"]*)"'
)
LINE = re.compile(r'<a id="__codelineno[^>]*></a>| id="__span[^"]*"')
PERMALINK = re.compile(r'<a [^>]*class="headerlink"[^>]*>[^<]*</a>')
HEADING = re.compile(r"<(/?)h([1-5])\b")
ROOT = "https://site.invalid/"


class Whole:
    """What a build has collected so far."""

    contents: dict[str, str] = {}
    env: jinja2.Environment
    files: Files
    nav: Navigation


def address(config: MkDocsConfig) -> str:
    """Return where the page is, below the language."""
    return "print/" if config.use_directory_urls else "print/index.html"


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> None:
    """Remember what renders templates."""
    Whole.env, Whole.files, Whole.contents = env, files, {}


@event_priority(-100)
def on_page_context(
    context: dict, page: Page, config: MkDocsConfig, nav: Navigation
) -> None:
    """Remember a page as the other hooks have left it."""
    Whole.nav = nav
    Whole.contents[page.url] = page.content or ""


def on_post_build(config: MkDocsConfig) -> None:
    """Write the page, in the order of the navigation."""
    places = {page.url: _place(page) for page in Whole.nav.pages}
    here = address(config)
    parts = [
        (places[page.url], part(page.url, content, places, here))
        for page in Whole.nav.pages
        if (content := Whole.contents.get(page.url))
    ]
    base = get_relative_url(".", here)
    context = get_context(Whole.nav, Whole.files, config, base_url=base)
    template = Whole.env.get_template("print.html")
    html = template.render(**context, parts=parts, place=_place)
    target = Path(config.site_dir, "print", "index.html")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(html, "utf-8")


def _place(page: Page) -> str:
    """Return the id of a page among all."""
    name = page.file.src_uri.rpartition(".")[0]
    return name.replace("/", "-")


def part(url: str, html: str, places: dict[str, str], here: str) -> str:
    """Return a page's HTML as a part of the page at the address ``here``.

    ``places`` are the ids of all pages by address. Ids get that of their page
    in front, links to pages lead to them here, headings go down a level, and
    what is folded away is open.
    """
    own = places[url]

    def attribute(match: re.Match[str]) -> str:
        name, value = match[1], match[2]
        if name in ("href", "src"):
            return f' {name}="{_target(url, value, places, here)}"'
        if name == "name" and not value.startswith("__tabbed"):
            return match[0]
        ids = " ".join(f"{own}--{one}" for one in value.split())
        return f' {name}="{ids}"'

    def tag(match: re.Match[str]) -> str:
        found = ATTRIBUTE.sub(attribute, match[0])
        found = found.replace("url(#", f"url(#{own}--")
        if found.startswith("<details") and " open" not in found:
            found = found.replace("<details", "<details open", 1)
        return found

    html = PERMALINK.sub("", LINE.sub("", html))
    html = HEADING.sub(lambda m: f"<{m[1]}h{int(m[2]) + 1}", html)
    return TAG.sub(tag, html)


def _target(url: str, value: str, places: dict[str, str], here: str) -> str:
    """Return where a link of a page leads, seen from the one page."""
    if urlsplit(value).scheme or value.startswith("//"):
        return value
    page, mark, place = urljoin(f"{ROOT}{url}", value).partition("#")
    page = page.removeprefix(ROOT)
    # MkDocs writes the home page as ./ or index.html.
    known = places.get(page, places.get(page or "./"))
    if known is None:
        return get_relative_url(page, here) + mark + place
    return f"#{known}--{place}" if place else f"#{known}"
