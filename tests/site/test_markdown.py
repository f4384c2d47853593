"""Each page as Markdown, the lists of pages, and the button that copies."""

import re

import nbformat
import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from guide import text
from guide.project import LANGUAGES
from guide.site import export
from guide.site.execution import executed
from guide.verify import page as pages

ROOT = "https://example.org/sub/path/"
ENTRY = re.compile(r"- \[(?P<title>.+?)\]\((?P<link>\S+)\): (?P<said>.+)")


@pytest.fixture(scope="module")
def markdown(site, pages):
    """Return the Markdown of every page, by the page's address."""
    return {
        page: (site / page / "index.md").read_text("utf-8") for page in pages
    }


@pytest.fixture(scope="module")
def tokens(markdown):
    parser = MarkdownIt("commonmark").enable("table")
    return {page: parser.parse(said) for page, said in markdown.items()}


@pytest.fixture(scope="module")
def articles(site, pages):
    """Return what stands on each page that has more than plain blocks.

    Without the frame around it: reading all of every page takes a minute.
    """
    more = ("tabbed-labels", "admonition-title", "<summary", 'class="note"')
    found = {}
    for page in pages:
        html = (site / page / "index.html").read_text("utf-8")
        html = html.partition("<article")[2].partition("</article>")[0]
        if any(name in html for name in more):
            found[page] = BeautifulSoup(f"<article{html}", "html.parser")
    return found


def labelled(tokens):
    """Yield the line above and the token of each fenced block."""
    above = ""
    for token in tokens:
        if token.type == "inline":
            above = token.content
        elif token.type == "fence":
            yield above, token
            above = ""


def prose(tokens):
    """Return what is not code, one paragraph or cell a line."""
    return "\n".join(
        "".join(c.content for c in token.children if c.type != "code_inline")
        for token in tokens
        if token.type == "inline"
    )


def test_every_page_is_there_as_markdown_and_leads_to_it(
    site, pages, markdown
):
    for page in pages:
        head = (site / page / "index.html").read_text("utf-8")
        head = BeautifulSoup(head.partition("</head>")[0], "html.parser")
        (link,) = head.select('link[type="text/markdown"]')
        assert "alternate" in link["rel"]
        assert (site / page / link["href"]).read_text() == markdown[page]
        assert markdown[page].startswith("# "), page
        assert f"<{ROOT}{page}>" in markdown[page]


def test_nothing_of_the_source_is_left_in_the_markdown(tokens):
    left = re.compile(r'<!--|-8<-|^(===|!!!|\?\?\?) ?[a-z"]|hidden=', re.M)
    for page, found in tokens.items():
        html = [t.content for t in found if t.type == "html_block"]
        assert not [h for h in html if "details" not in h], page
        assert not left.search(prose(found)), page


def test_code_and_outputs_in_the_markdown_are_the_files(project, tokens):
    for language in LANGUAGES:
        texts = text.load(language)["markdown"]
        file = texts["file"].split("{")[0]
        output = texts["labelled"].format(label=texts["output"])
        names = set()
        for page, found in tokens.items():
            if not page.startswith(f"{language}/"):
                continue
            last = None
            for above, fence in labelled(found):
                if above.startswith(file):
                    name = re.search(r"\[`(.+?)`\]", above)[1]
                    source = (project.snippets / name).read_text("utf-8")
                    assert fence.info == "python"
                    assert fence.content == source, (page, name)
                    names.add(name)
                    last = (project.snippets / name).with_suffix(".out")
                elif above == output and "/learn/" not in page:
                    said = last.read_text("utf-8").rstrip()
                    assert fence.content == f"{said}\n", (page, last)
        assert names == {project.name(path) for path in project.sources()}


def test_outputs_are_labelled_as_outputs(tokens):
    for page, found in tokens.items():
        texts = text.load(page[:2])["markdown"]
        output = texts["labelled"].format(label=texts["output"])
        for above, fence in labelled(found):
            assert (fence.info == "text") == (above == output), (page, above)


def test_labels_of_tabs_are_kept(articles, tokens):
    seen = 0
    for page, soup in articles.items():
        labels = [s.get_text() for s in soup.select(".tabbed-labels label")]
        lines = [t.content for t in tokens[page] if t.type == "inline"]
        for label in {*labels}:
            said = f"**{label}:**"
            assert lines.count(said) == labels.count(label), (page, label)
        seen += len(labels)
    assert seen >= 100


def test_admonitions_and_what_is_folded_can_be_told_apart(articles, markdown):
    def plain(text):
        return re.sub(r"[`\s]+", " ", text)

    kinds = 0
    for page, soup in articles.items():
        said = plain(markdown[page])
        for title in soup.select(".admonition-title"):
            assert f"> **{title.get_text()}**" in markdown[page], page
            kinds += 1
        for title in soup.find_all("summary"):
            assert (
                f"<summary>{title.get_text()}</summary>" in markdown[page]
            ), page
            kinds += 1
        for note in soup.select(".filename .note"):
            assert plain(note.get_text()) in said, (page, note)
    assert kinds > 50


def test_links_in_the_markdown_lead_to_markdown_that_is_there(
    site, markdown, tokens
):
    for page, found in tokens.items():
        for token in found:
            links = token.children or () if token.type == "inline" else ()
            for link in links:
                if link.type != "link_open":
                    continue
                address, _, anchor = link.attrs["href"].partition("#")
                if address == ROOT + page:
                    continue  # its own line "This page"
                assert address.startswith(("https://", "http://")) or (
                    not address
                ), (page, address)
                if not address.startswith(ROOT) and address:
                    continue
                name = address.removeprefix(ROOT)
                assert not address or (site / name).is_file(), (page, name)
                if anchor and (not address or name.endswith(".md")):
                    target = name.removesuffix("index.md") or page
                    ids = f"{{ #{anchor} }}"
                    html = (site / target / "index.html").read_text("utf-8")
                    assert ids in markdown[target] or (
                        f'id="{anchor}"' in html
                    ), (page, address, anchor)


def test_notebooks_are_markdown_with_what_their_cells_printed(
    project, markdown
):
    for language in LANGUAGES:
        for path in project.notebooks(language):
            page = path.relative_to(project.docs).with_suffix("").as_posix()
            said = markdown[f"{page}/"]
            book = nbformat.read(executed(path, project), as_version=4)
            for cell in book.cells:
                if cell.cell_type == "code":
                    assert f"```python\n{cell.source}\n```" in said, page
                    assert cell.metadata.get("alt", "") in said
            assert "data:image" not in said


def test_llms_txt_has_the_form_and_every_page(site, pages):
    for language in LANGUAGES:
        lines = (site / language / "llms.txt").read_text("utf-8").split("\n")
        assert lines[0].startswith("# ")
        assert lines[2].startswith("> ")
        first = next(i for i, s in enumerate(lines) if s.startswith("## "))
        listed = []
        for line in filter(None, lines[first:]):
            if not line.startswith("## "):
                entry = ENTRY.fullmatch(line)
                assert entry, f"not a link with a description: {line}"
                listed.append(entry["link"])
        wanted = [
            f"{ROOT}{p}index.md" for p in pages if p.startswith(f"{language}/")
        ]
        assert sorted(listed) == sorted(wanted)
        sections = [line for line in lines if line.startswith("## ")]
        assert len(sections) == len({*sections}) > 8


def test_llms_txt_of_the_site_leads_to_both_languages(site):
    said = (site / "llms.txt").read_text("utf-8")
    links = re.findall(r"\]\((.+?)\)", said)
    assert len(links) == 2 * len(LANGUAGES)
    for link in links:
        assert link.startswith(ROOT), link
        assert (site / link.removeprefix(ROOT)).is_file(), link


def test_llms_full_txt_has_every_page(site, markdown):
    for language in LANGUAGES:
        full = (site / language / "llms-full.txt").read_text("utf-8")
        for page, said in markdown.items():
            if page.startswith(f"{language}/"):
                assert said in full, page


def test_a_fence_in_code_does_not_end_the_block(project):
    assert export._fenced("text", ["```"])[0] == "````text"


def test_each_kind_of_admonition_has_a_name_in_both_languages(project):
    for language in LANGUAGES:
        kinds = text.load(language)["markdown"]["kinds"]
        for path in project.pages(language):
            lines = pages.source(path, project).split("\n")
            for match in filter(None, map(export.ADMONITION.match, lines)):
                assert match["title"] or match["kind"] in kinds, path


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_copy_button_gives_the_markdown_by_keyboard(language, visit, markdown):
    path = f"{language}/compare/training/"
    page = visit(path, permissions=["clipboard-read", "clipboard-write"])
    texts = text.load(language)["markdown"]
    button = page.get_by_role("button", name=texts["copy"], exact=True)
    button.focus()
    page.keyboard.press("Enter")
    status = page.locator(".page-markdown").get_by_role("status")
    status.get_by_text(texts["copied"]).wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == markdown[path]
    assert not page.trouble


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_a_link_leads_to_the_markdown(language, visit):
    page = visit(f"{language}/compare/training/", java_script_enabled=False)
    texts = text.load(language)["markdown"]
    button = page.get_by_role("button", name=texts["copy"], exact=True)
    assert not button.is_visible()
    link = page.get_by_role("link", name=texts["see"])
    assert link.is_visible()
    assert link.get_attribute("href") == "index.md"


@pytest.mark.browser
def test_without_a_clipboard_the_markdown_is_shown(visit):
    page = visit("en/compare/training/")
    page.evaluate(
        "() => { navigator.clipboard.write = () => Promise.reject(); }"
    )
    page.locator("[data-markdown]").click()
    page.wait_for_url("**/en/compare/training/index.md")
