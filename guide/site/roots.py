"""What stands above the languages, for machines that begin there."""

from __future__ import annotations

from pathlib import Path

from guide.project import LANGUAGES
from guide.site import llms

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


def write(site: Path, address: str) -> None:
    """Write ``robots.txt``, ``llms.txt`` and, with an address, the sitemap.

    ``site`` holds every language, built; ``address`` is that of the whole
    site, or empty.
    """
    address = address and address.rstrip("/") + "/"
    robots = ROBOTS
    if address:
        robots += f"\nSitemap: {address}sitemap.xml\n"
        lines = "".join(
            f"  <sitemap><loc>{address}{language}/sitemap.xml</loc>"
            "</sitemap>\n"
            for language in LANGUAGES
        )
        index = SITEMAPS.format(lines)
        (site / "sitemap.xml").write_text(index, encoding="utf-8")
    (site / "robots.txt").write_text(robots, encoding="utf-8")
    names = {}
    for language in LANGUAGES:
        file = site / language / "llms.txt"
        if file.exists():
            name, _, summary = file.read_text("utf-8").split("\n")[:3]
            names[language] = name.lstrip("# "), summary.lstrip("> ")
    text = llms.root(names, address)
    (site / "llms.txt").write_text(text, encoding="utf-8")
