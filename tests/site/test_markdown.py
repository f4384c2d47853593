"""Each page as Markdown, and the lists of pages for machines."""

import re

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


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def test_code_and_outputs_in_the_markdown_are_the_pages(articles, markdown):
    for page, article in articles.items():
        written = {squeezed(m[2]) for m in FENCE.finditer(markdown[page])}
        for code in article.select(".highlight pre > code"):
            # Two programs side by side are copies of others on the page.
            if not code.find_parent(class_="guide-comparer"):
                assert squeezed(code.get_text()) in written, page


def test_labels_of_tabs_and_titles_of_notes_are_kept(articles, markdown):
    kept = 0
    for page, article in articles.items():
        said = re.sub(r"[*`\\]", "", markdown[page])
        for label in article.select(
            ".tabbed-labels label, .admonition-title, summary"
        ):
            assert label.get_text().strip() in said, (page, label)
            kept += 1
    assert kept


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
