"""What pages say in their heads; the sitemap."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from html import escape, unescape

import pytest
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


FENCE = re.compile(r"^[ >]*(`{3,})[\w-]*\n(.*?)^[ >]*\1$", re.M | re.S)
CODE = re.compile(r"<pre\b.*?<code\b[^>]*>(.*?)</code>", re.S)
LEFT = re.compile(r'<!--|-8<-|^(===|!!!|\?\?\?) ?[a-z"]|data:image', re.M)


@pytest.fixture(scope="module")
def markdown(site, pages):
    return {
        page: (site / page / "index.md").read_text("utf-8") for page in pages
    }


@pytest.fixture(scope="module")
def prose(markdown):
    return {
        page: re.sub(r"(`+)[^`].*?\1", "", FENCE.sub("", said))
        for page, said in markdown.items()
    }


def test_every_page_leads_to_its_markdown_and_back(site, heads, markdown):
    for page, head in heads.items():
        (link,) = head.select('link[type="text/markdown"]')
        assert (site / page / link["href"]).read_text() == markdown[page]
        assert markdown[page].startswith("# "), page
        assert f"{ADDRESS}{page}" in markdown[page], page


def test_nothing_of_the_source_is_left_in_the_markdown(prose):
    assert not [page for page, said in prose.items() if LEFT.search(said)]


def bare(html):
    """Return what a reader sees, whatever the gaps and marks of quotes."""
    text = unescape(re.sub(r"<[^>]+>", "", html))
    return re.sub(r"\s+", " ", text).strip().replace("> ", "")


def test_code_and_outputs_in_the_markdown_are_the_pages(html, markdown):
    seen = 0
    for page, text in markdown.items():
        written = {bare(escape(m[2])) for m in FENCE.finditer(text)}
        # Two programs side by side are copies of others on the page.
        shown = re.sub(
            r'class="guide-comparer.*?<h2', "", html(page), flags=re.S
        )
        for code in CODE.findall(shown):
            assert bare(code) in written, page
            seen += 1
    assert seen


def test_links_in_the_markdown_lead_to_files_that_are_there(site, prose):
    for page, said in prose.items():
        for link in re.findall(r"\]\(([^)\s]+)\)", said):
            address = link.partition("#")[0]
            # Copied elsewhere, a page has no folder to start from.
            assert not address or re.match("https?://", address), page
            if address.startswith(ADDRESS):
                file = site / address.removeprefix(ADDRESS)
                assert file.exists(), (page, address)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_for_machines_have_every_page(language, site, markdown):
    own = {p: s for p, s in markdown.items() if p.startswith(f"{language}/")}
    short = (site / language / "llms.txt").read_text("utf-8")
    assert re.match(r"# .+\n\n> .+\n\n[^#]+\n\n## ", short)
    listed = re.findall(r"^- \[.+\]\((\S+)\): .+$", short, re.M)
    assert sorted(listed) == sorted(f"{ADDRESS}{page}index.md" for page in own)
    full = (site / language / "llms-full.txt").read_text("utf-8")
    assert not [page for page, said in own.items() if said not in full]
