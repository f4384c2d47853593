"""What readers get at an address that is not there.

Hosts look for ``404.html``: GitHub Pages for the one at the root alone,
others for the nearest. Both name the pages that the reader may have meant,
found in the browser in a list of titles.
"""

from __future__ import annotations

import json
from html import escape
from urllib.parse import urlsplit

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from guide.project import Project

TITLES = "titles.json"
BASE = '<base href="/" id="root">'
SCRIPT = "<!-- missing.js -->"


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> None:
    """Add the title of each page by its address, for missing.js."""
    titles = {
        file.url.removeprefix("./"): file.page.title
        for file in files.documentation_pages()
        if file.page
    }
    content = json.dumps(titles, ensure_ascii=False)
    files.append(File.generated(config, TITLES, content=content))


def page(project: Project, address: str | None) -> str:
    """Return the page for the root of a site at an address.

    It is shown at any depth, so that its links need the whole path. Without
    an address the page finds it in the browser, by where ``en/`` stands.
    """
    html = (project.docs / "404.html").read_text("utf-8")
    script = project.docs / "overrides" / "partials" / "missing.js.html"
    inline = f"<script>{{\n{script.read_text('utf-8')}}}</script>"
    html = html.replace(SCRIPT, inline)
    if address:
        path = urlsplit(address).path.rstrip("/")
        html = html.replace(BASE, f'<base href="{escape(path)}/">')
    return html
