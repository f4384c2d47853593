"""What stands above the languages: landing page, 404, lists for machines."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from guide import text
from guide.project import LANGUAGES, Project

BASE = '<base href="/" id="root">'
FOLDER = re.compile(r'(href="[a-z]+/)(")')
"""A link of the landing page; a folder is an address only on a server."""
ROBOTS = """\
# All may be read. Crawlers look for this file at the root of a host only: on
# a site below a path, it tells people.
User-agent: *
Allow: /
"""
SITEMAPS = """\
<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{}</sitemapindex>
"""


def write(project: Project, site: Path, address: str, offline: bool) -> None:
    """Write all of it into ``site``, which holds every language, built.

    ``address`` is that of the whole site, or empty; links are relative then.
    """
    address = address and address.rstrip("/") + "/"
    landing = (project.docs / "landing.html").read_text("utf-8")
    if offline:
        landing = FOLDER.sub(r"\1index.html\2", landing)
    (site / "index.html").write_text(landing, "utf-8")
    missing = (project.docs / "404.html").read_text("utf-8")
    if address:
        # It is shown at any depth, so that its links need the whole path.
        base = f'<base href="{escape(urlsplit(address).path)}">'
        missing = missing.replace(BASE, base)
    (site / "404.html").write_text(missing, "utf-8")
    robots = ROBOTS
    if address:
        robots += f"\nSitemap: {address}sitemap.xml\n"
        lines = "".join(
            f"  <sitemap><loc>{address}{language}/sitemap.xml</loc>"
            "</sitemap>\n"
            for language in LANGUAGES
        )
        (site / "sitemap.xml").write_text(SITEMAPS.format(lines), "utf-8")
    (site / "robots.txt").write_text(robots, "utf-8")
    (site / "llms.txt").write_text(_llms(site, address), "utf-8")


def _llms(site: Path, address: str) -> str:
    """Return the ``llms.txt`` that leads to those of the languages."""
    lines: list[str] = []
    for language in LANGUAGES:
        file = site / language / "llms.txt"
        if not file.exists():
            continue
        name, _, summary = file.read_text("utf-8").split("\n")[:3]
        lines = lines or [name, "", summary]
        texts = text.load(language)["llms"]
        lines += ["", f"## {texts['language']}", ""]
        for list_name, label in (("llms", "index"), ("llms-full", "all")):
            title = f"{name.lstrip('# ')}: {texts[label]}"
            link = f"{address}{language}/{list_name}.txt"
            lines.append(f"- [{title}]({link}): {summary.lstrip('> ')}")
    return "\n".join(lines) + "\n"
