"""MkDocs hooks: what has moved is found at its old address.

The plugin mkdocs-redirects leads from pages to pages. Places on pages, which
readers link as well, move more often.
"""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide import text
from guide.project import Project
from guide.site import addresses

STUB = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<script>
  const places = {places};
  location.replace(places[location.hash] || "{url}" + {hash});
</script>
<meta http-equiv="refresh" content="0; url={url}">
</head>
<body>
<p>{said}</p>
</body>
</html>
"""
"""A page that leads to another; a place on it may lead elsewhere."""


def _moves(config: MkDocsConfig) -> dict[str, str]:
    root = Path(config.config_file_path).parent
    return addresses.moved(Project(root))


def _urls(files: Files) -> dict[str, str]:
    """Return where pages are in this build, by their addresses."""
    return {
        addresses.of_page(file.src_uri): file.url
        for file in files.documentation_pages()
    }


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put a page that leads on where one has been."""
    moves = _moves(config)
    texts = text.load(config.extra["language"])["moved"]
    urls = _urls(files)

    def link(address: str, old: str) -> str:
        page, mark, place = addresses.resolve(address, moves).partition("#")
        return get_relative_url(urls.get(page, page), old) + mark + place

    for old in moves:
        if "#" in old:
            continue
        url = link(old, old)
        places = {
            f"#{address.partition('#')[2]}": link(address, old)
            for address in moves
            if address.startswith(f"{old}#")
        }
        content = STUB.format(
            language=config.extra["language"],
            title=texts["title"],
            url=escape(url),
            hash='""' if "#" in url else "location.hash",
            places=json.dumps(places),
            said=_linked(texts["page"], url),
        )
        uri = f"{old}index.html"
        files.append(File.generated(config, uri, content=content))
    return files


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Keep the old places on a page that is still there."""
    texts = text.load(config.extra["language"])["moved"]
    moves = _moves(config)
    here = addresses.of_page(page.file.src_uri)
    urls = _urls(files)
    for old in moves:
        page_of_old, mark, place = old.partition("#")
        if not mark or page_of_old != here:
            continue
        target, mark, new = addresses.resolve(old, moves).partition("#")
        if target == here and new:
            html, found = re.subn(
                rf'(<\w+ id="{re.escape(new)}")',
                rf'<span id="{place}"></span>\1',
                html,
                count=1,
            )
            if found:
                continue
        # Shown to who comes for it, by assets/css/moved.css.
        url = get_relative_url(urls.get(target, target), page.url)
        said = _linked(texts["place"], f"{url}{mark}{new}")
        html += f'\n<p id="{place}" class="guide-moved">{said}</p>'
    return html


def _linked(said: str, url: str) -> str:
    before, _, after = said.partition("[")
    label, _, after = after.partition("]")
    return f'{before}<a href="{escape(url)}">{label}</a>{after}'
