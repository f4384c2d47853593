"""Each page as Markdown, and the lists of pages for machines."""

import re
from html import escape, unescape

import pytest
from tools import ADDRESS

from guide.project import LANGUAGES

FENCE = re.compile(r"^[ >]*(`{3,})[\w-]*\n(.*?)^[ >]*\1$", re.M | re.S)
CODE = re.compile(r"<pre\b.*?<code\b[^>]*>(.*?)</code>", re.S)
LEFT = re.compile(r'<!--|-8<-|^(===|!!!|\?\?\?) ?[a-z"]|data:image', re.M)


@pytest.fixture(scope="module")
def markdown(site, pages):
    """Return the Markdown of every page, by the page's address."""
    return {
        page: (site / page / "index.md").read_text("utf-8") for page in pages
    }


@pytest.fixture(scope="module")
def prose(markdown):
    """Return what is not code on every page."""
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


def said(html):
    """Return what a reader sees of HTML, with one space for each gap."""
    text = unescape(re.sub(r"<[^>]+>", "", html))
    return re.sub(r"\s+", " ", text).strip()


def bare(html):
    """Return it without marks of quotes: Markdown quotes what is folded."""
    return said(html).replace("> ", "")


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
