"""Each page as Markdown, and the lists of pages for machines."""

import re
from html import escape, unescape

import jupytext
import pytest
from tools import ADDRESS

from guide.project import LANGUAGES

ENTRY = re.compile(r"- \[(?P<title>.+?)\]\((?P<link>\S+)\): (?P<said>.+)")
FENCE = re.compile(r"^ *(`{3,})[\w-]*\n(.*?)^ *\1$", re.M | re.S)


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
    left = re.compile(r'<!--|-8<-|^(===|!!!|\?\?\?) ?[a-z"]|hidden=', re.M)
    for page, said in prose.items():
        assert not left.search(said), page


CODE = re.compile(r"<pre\b.*?<code\b[^>]*>(.*?)</code>", re.S)
TITLE = re.compile(
    r'<label for="__tabbed[^>]*>(.*?)</label>'
    r'|<p class="admonition-title">(.*?)</p>|<summary[^>]*>(.*?)</summary>'
)


def said(html):
    """Return what a reader sees of HTML, with one space for each gap."""
    text = unescape(re.sub(r"<[^>]+>", "", html))
    return re.sub(r"\s+", " ", text).strip()


def test_code_and_outputs_in_the_markdown_are_the_pages(html, markdown):
    seen = 0
    for page, text in markdown.items():
        written = {said(escape(m[2])) for m in FENCE.finditer(text)}
        # Two programs side by side are copies of others on the page.
        shown = re.sub(
            r'class="guide-comparer.*?<h2', "", html(page), flags=re.S
        )
        for code in CODE.findall(shown):
            assert said(code) in written, page
            seen += 1
    assert seen


def test_labels_of_tabs_and_titles_of_notes_are_kept(html, markdown):
    seen = 0
    for page, text in markdown.items():
        plain = re.sub(r"[*`\\]", "", text)
        for title in TITLE.finditer(html(page)):
            assert said("".join(filter(None, title.groups()))) in plain, page
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


def test_notebooks_are_markdown_without_their_pictures(project, markdown):
    for language in LANGUAGES:
        for path in project.notebooks(language):
            page = path.relative_to(project.docs).with_suffix("").as_posix()
            said = markdown[f"{page}/"]
            for cell in jupytext.read(path).cells:
                if cell.cell_type == "code":
                    assert f"```python\n{cell.source}\n```" in said, page
            assert "data:image" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_llms_txt_has_the_form_and_every_page(language, site, pages):
    lines = (site / language / "llms.txt").read_text("utf-8").split("\n")
    assert lines[0].startswith("# ")
    assert lines[2].startswith("> ")
    first = next(i for i, line in enumerate(lines) if line.startswith("## "))
    listed = []
    for line in filter(None, lines[first:]):
        if not line.startswith("## "):
            entry = ENTRY.fullmatch(line)
            assert entry, f"not a link with a description: {line}"
            listed.append(entry["link"])
    own = [page for page in pages if page.startswith(f"{language}/")]
    assert sorted(listed) == sorted(f"{ADDRESS}{p}index.md" for p in own)


@pytest.mark.parametrize("language", LANGUAGES)
def test_llms_full_txt_has_every_page(language, site, markdown):
    full = (site / language / "llms-full.txt").read_text("utf-8")
    for page, said in markdown.items():
        if page.startswith(f"{language}/"):
            assert said in full, page


def test_llms_txt_of_the_site_leads_to_both_languages(site):
    said = (site / "llms.txt").read_text("utf-8")
    links = re.findall(r"\]\((.+?)\)", said)
    for language in LANGUAGES:
        assert f"{ADDRESS}{language}/llms.txt" in links
    for link in links:
        assert (site / link.removeprefix(ADDRESS)).is_file(), link
