"""What pages say in their heads; the sitemap."""

import xml.etree.ElementTree as ET
from collections import Counter

from tools import ADDRESS

from guide.project import LANGUAGES
from guide.verify.page import front_matter

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


def content(head, **attributes):
    """Return what the only meta tag with these attributes says."""
    (tag,) = head.find_all("meta", attrs=attributes)
    return tag["content"]


def others(head):
    """Return the addresses of a page in all languages."""
    links = head.select("link[hreflang]")
    return {link["hreflang"]: link["href"] for link in links}


def test_titles_and_descriptions_are_each_pages_own(heads, project):
    for path in project.pages("en"):
        about, _ = front_matter(path.read_text("utf-8"), "")
        page = path.relative_to(project.docs).with_suffix("").as_posix()
        head = heads[f"{page.removesuffix('index').rstrip('/')}/"]
        # Whole, whatever quotes are in it.
        assert content(head, name="description") == about["description"]
        assert head.title.string.startswith(about["title"])
    for language in LANGUAGES:
        own = [h for page, h in heads.items() if page[:2] == language]
        for said in (
            [content(head, name="description") for head in own],
            [head.title.string for head in own],
        ):
            assert all(len(text) > 10 for text in said)
            assert not [text for text, n in Counter(said).items() if n > 1]


def test_addresses_are_absolute_there_and_symmetric(heads):
    for page, head in heads.items():
        (canonical,) = head.select('link[rel="canonical"]')
        assert canonical["href"] == ADDRESS + page
        found = others(head)
        assert {*found} == {*LANGUAGES, "x-default"}, page
        assert found[page[:2]] == ADDRESS + page
        assert found["x-default"] == found["en"]
        for other in found.values():
            assert others(heads[other.removeprefix(ADDRESS)]) == found, page


def test_sitemaps_list_every_page_with_the_hreflang_of_its_head(site, heads):
    listed = {}
    for entry in ET.parse(site / "sitemap.xml").getroot().iter(f"{MAP}loc"):
        file = site / entry.text.removeprefix(ADDRESS)
        for url in ET.parse(file).getroot():
            listed[url.findtext(f"{MAP}loc")] = {
                link.get("hreflang"): link.get("href")
                for link in url.iter(LINK)
            }
    assert listed == {ADDRESS + page: others(h) for page, h in heads.items()}


def test_open_graph_says_what_the_page_says(site, heads):
    for page, head in heads.items():
        title = content(head, property="og:title")
        assert head.title.string.startswith(title), page
        said = content(head, name="description")
        assert content(head, property="og:description") == said, page
        assert content(head, property="og:url") == ADDRESS + page
        picture = content(head, property="og:image").removeprefix(ADDRESS)
        assert (site / picture).read_bytes().startswith(b"\x89PNG"), page
