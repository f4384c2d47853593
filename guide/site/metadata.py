"""MkDocs hooks: what pages say in their heads, cards, sitemap and feed.

All of it needs absolute addresses, so it is there once SITE_URL is.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from guide import text
from guide.project import here
from guide.site import cards, export, feed, structured_data

PROJECT = here()
FEED = "feed.xml"
# What says nothing where there are no addresses.
ABSOLUTE = {"sitemap.xml", FEED}
LOG = get_plugin_logger("guide.metadata")
_entries: list[feed.Entry] = []


def root(config: MkDocsConfig) -> str:
    """Return the address of the whole site, or nothing."""
    language = config.extra["language"]
    return (config.site_url or "").removesuffix(f"{language}/")


def on_config(config: MkDocsConfig) -> None:
    """Find out what can be made."""
    _entries.clear()
    if config.site_url:
        config.theme.static_templates |= ABSOLUTE
    else:
        config.theme.static_templates -= ABSOLUTE
    if config.site_url and not cards.fonts():
        if os.environ.get("CI"):
            raise PluginError(cards.MISSING)
        LOG.info(cards.MISSING)


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Leave out the templates that are not to be filled in."""
    for name in ABSOLUTE - config.theme.static_templates:
        # MkDocs would copy them as they are.
        if file := files.get_file_from_path(name):
            files.remove(file)


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Note when the page changed, before sitemap and feed are written."""
    path = Path(config.docs_dir, page.file.src_uri)
    when = feed.updated(path, PROJECT)
    # Else MkDocs names the day of the build.
    page.update_date = when[:10] if when else ""
    if config.site_url and when:
        said, _ = export.verified(html)
        summary = f"{page.meta.get('description', '')} {said}".strip()
        _entries.append(
            feed.Entry(
                page.meta.get("title", page.title),
                page.canonical_url,
                when,
                summary,
            )
        )


def on_template_context(
    context: dict, template_name: str, config: MkDocsConfig
) -> dict:
    """Give sitemap and feed what they list."""
    texts = text.load(config.extra["language"])["feed"]
    return context | {
        "root": root(config),
        "feed_title": texts["title"].format(site=config.site_name),
        "feed": feed.newest(_entries),
    }


def on_page_context(
    context: dict, page: Page, config: MkDocsConfig, nav: Navigation
) -> dict:
    """Give the page's head what it says to machines."""
    language = config.extra["language"]
    title, description = (
        page.meta.get("title", page.title),
        page.meta.get("description", ""),
    )
    if not config.site_url:
        return context
    said, day = export.verified(page.content)
    card = _card(page, title, said, config) if cards.fonts() else None
    data = structured_data.Page(
        root=root(config),
        path=page.url,
        language=language,
        site=config.site_name,
        summary=config.site_description.strip(),
        title=title,
        description=description,
        verified=day,
        image=card,
        trail=tuple(_trail(page, nav, config.site_url)),
        html=page.content,
    )
    texts = text.load(language)["feed"]
    return context | {
        "head": {
            "root": root(config),
            "card": card,
            "size": cards.SIZE,
            "json_ld": structured_data.script(data),
            "feed": config.site_url + FEED,
            "feed_title": texts["title"].format(site=config.site_name),
        }
    }


def _card(page: Page, title: str, said: str, config: MkDocsConfig) -> str:
    """Put the page's card on the site; return its address."""
    sections = [part.title for part in page.ancestors[::-1]]
    language = config.extra["language"]
    name = page.url.strip("/") or "index"
    card = cards.Card(
        title=title,
        section=" › ".join(sections),
        site=config.site_name,
        verified=said,
        language=language,
    )
    file = cards.cached(card, PROJECT.root / ".cache" / "cards", name)
    uri = f"assets/cards/{name}.png"
    target = Path(config.site_dir, uri)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)
    return config.site_url + uri


def _trail(page: Page, nav: Navigation, address: str):
    """Yield name and address of the pages above; sections have none."""
    if page.is_homepage:
        return
    home = nav.homepage
    yield home.meta.get("title", home.title), address
    for part in page.ancestors[::-1]:
        if isinstance(part, Section):
            for child in part.children:
                if child.is_page and child.is_index and child is not page:
                    yield child.title, address + child.url
