"""What pages say in their heads; the sitemap and robots.txt."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import datetime

from tools import ADDRESS

from guide.project import LANGUAGES
from guide.verify.page import front_matter

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def content(head, **attributes):
    """Return what the only meta tag with these attributes says."""
    (tag,) = head.find_all("meta", attrs=attributes)
    return tag["content"]


def at(site, address):
    """Return the file that an address of the site leads to."""
    assert address.startswith(ADDRESS), address
    file = site / address.removeprefix(ADDRESS)
    return file / "index.html" if address.endswith("/") else file


def test_titles_and_descriptions_are_each_pages_own(heads, project):
    quoted = 0
    for path in project.pages("en"):
        about, _ = front_matter(path.read_text("utf-8"), "")
        page = path.relative_to(project.docs).with_suffix("").as_posix()
        head = heads[f"{page.removesuffix('index').rstrip('/')}/"]
        # Whole, whatever quotes are in it.
        assert content(head, name="description") == about["description"]
        assert head.title.string.startswith(about["title"])
        quoted += '"' in about["description"]
    assert quoted
    for language in LANGUAGES:
        own = [h for page, h in heads.items() if page[:2] == language]
        for said in (
            [content(head, name="description") for head in own],
            [head.title.string for head in own],
        ):
            assert all(len(text) > 10 for text in said)
            assert not [text for text, n in Counter(said).items() if n > 1]


def test_canonical_and_hreflang_are_absolute_there_and_symmetric(site, heads):
    others = {}
    for page, head in heads.items():
        (canonical,) = head.select('link[rel="canonical"]')
        assert canonical["href"] == ADDRESS + page
        others[ADDRESS + page] = {
            link["hreflang"]: link["href"]
            for link in head.select("link[hreflang]")
        }
    for address, found in others.items():
        assert {*found} == {*LANGUAGES, "x-default"}, address
        assert address in found.values(), address
        assert found["x-default"] == found["en"]
        for other in found.values():
            assert at(site, other).is_file(), other
            assert others[other] == found, (address, other)


def test_sitemaps_list_every_page_with_the_hreflang_of_its_head(site, heads):
    robots = (site / "robots.txt").read_text("utf-8")
    (address,) = re.findall(r"^Sitemap: (.+)$", robots, re.M)
    assert re.search(r"^User-agent: \*\nAllow: /$", robots, re.M)
    listed = {}
    for entry in ET.parse(at(site, address)).getroot().iter(f"{MAP}loc"):
        for url in ET.parse(at(site, entry.text)).getroot():
            listed[url.findtext(f"{MAP}loc")] = {
                link.get("hreflang"): link.get("href")
                for link in url.iter(LINK)
            }
            day = url.findtext(f"{MAP}lastmod")
            assert day is None or datetime.fromisoformat(day)
    assert listed == {
        ADDRESS + page: {
            link["hreflang"]: link["href"]
            for link in head.select("link[hreflang]")
        }
        for page, head in heads.items()
    }


def test_open_graph_says_what_the_page_says(site, heads):
    for page, head in heads.items():
        title = content(head, property="og:title")
        assert head.title.string.startswith(title), page
        said = content(head, name="description")
        assert content(head, property="og:description") == said, page
        assert content(head, property="og:url") == ADDRESS + page
        kind = "website" if page in ("en/", "ja/") else "article"
        assert content(head, property="og:type") == kind
        locale = {"en": "en_US", "ja": "ja_JP"}[page[:2]]
        assert content(head, property="og:locale") == locale
        picture = at(site, content(head, property="og:image"))
        assert picture.read_bytes().startswith(b"\x89PNG"), page
        assert content(head, property="og:image:alt"), page
        assert content(head, name="twitter:card") == "summary_large_image"
