"""The files of the built site: links, code, stamps, both languages."""

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import jupytext
import pytest
from tools import REPOSITORY

from guide.project import LANGUAGES
from guide.site import addresses
from guide.verify import record

# But those of programs that are shown a second time, side by side.
CAPTIONS = ".language-python > .filename:not(.plain)"


@pytest.fixture(scope="module")
def captions(articles):
    """Return every caption of a snippet, and the page that it is on."""
    return [
        (page, caption)
        for page, article in articles.items()
        for caption in article.select(CAPTIONS)
    ]


def test_every_internal_link_and_fragment_resolves(site):
    lychee = Path(sys.executable).with_name("lychee")
    done = subprocess.run(
        [
            *(lychee, "--offline", "--include-fragments", "--no-progress"),
            *("--index-files", "index.html"),
            *("--root-dir", site.parents[1], site),
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9]\d* (Total|OK)|Total[^\d]*[1-9]", done.stdout)


def test_each_code_block_is_its_file_and_can_be_downloaded(
    project, site, captions
):
    names = set()
    for page, caption in captions:
        link = caption.find("a")
        source = (project.snippets / link.get_text()).read_text("utf-8")
        code = caption.parent.select_one("pre > code").get_text()
        assert code.rstrip() == source.rstrip(), (page, link)
        target = (site / page / link["href"]).resolve()
        assert target.read_text("utf-8") == source, (page, link)
        names.add(link.get_text())
    assert names == {project.name(path) for path in project.sources()}


def test_each_output_on_a_page_is_its_file(project, captions):
    for page, caption in captions:
        name = Path(caption.find("a").get_text())
        kept = (project.snippets / name).with_suffix(".out")
        block = caption.parent.find_next_sibling("div")
        shown = block.find("code").get_text()
        # Markdown makes spaces of tabs, and drops empty lines at the start.
        text = kept.read_text("utf-8").expandtabs(4)
        assert shown.strip("\n ") == text.strip("\n "), (page, name)


def test_no_code_block_of_a_page_is_unaccounted_for(articles):
    kinds = {f"language-{kind}" for kind in ("python", "text", "sh", "diff")}
    for page, article in articles.items():
        for pre in article.find_all("pre"):
            block = pre.find_parent(class_="highlight")
            assert block, (page, pre)
            assert kinds & {*block["class"]}, (page, block["class"])
            if "language-python" in block["class"] and "/learn/" not in page:
                assert block.find(class_="filename"), (page, pre)


def test_each_page_says_on_what_it_was_verified(project, articles):
    stamps = record.load(project)
    dates = {entry["date"] for entry in stamps.values()}
    for page, article in articles.items():
        (line,) = article.select(".verified")
        leads = urljoin(page, line.find("a")["href"].partition("#")[0])
        assert leads == f"{page[:2]}/about/verification/", page
        if "/learn/" in page:
            assert record.installed()["tensorflow"] in line.get_text()
        else:
            assert line.find("time")["datetime"] in dates, page


def test_both_languages_have_the_same_pages_and_headings(pages, articles):
    found = {}
    for page in pages:
        language, _, name = page.partition("/")
        titles = articles[page].find_all(["h2", "h3"])
        ids = [title.get("id") for title in titles]
        found.setdefault(language, {})[name] = ids
    assert {*found} == {*LANGUAGES}
    assert found["ja"] == found["en"]


def test_what_a_japanese_page_says_of_its_controls_is_japanese(articles):
    japanese = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
    said = {
        (tag.name, tag[attribute])
        for page, article in articles.items()
        if page.startswith("ja/")
        for attribute in ("title", "aria-label", "placeholder")
        for tag in article.select(f":is(a, button, input, form)[{attribute}]")
    }
    assert said
    assert [pair for pair in said if not japanese.search(pair[1])] == []


def notebooks(project):
    """Yield each notebook: its page's address, and its cells."""
    for language in LANGUAGES:
        for path in project.notebooks(language):
            name = path.relative_to(project.docs).with_suffix("")
            yield f"{name.as_posix()}/", jupytext.read(path).cells


def test_notebooks_can_be_downloaded_and_are_light(project, site, articles):
    for page, cells in notebooks(project):
        file = (site / page).with_suffix(".ipynb")
        ours, theirs = (
            [cell.source for cell in each if cell.cell_type == "code"]
            for each in (cells, jupytext.read(file).cells)
        )
        assert theirs == ours, page
        # A notebook leads to the site's pages, wherever it is opened.
        assert ".md)" not in file.read_text("utf-8")
        article = articles[page]
        assert not article.find_all(["style", "script"]), page
        assert all(image.get("alt") for image in article.find_all("img"))


def test_hidden_cells_of_notebooks_are_folded(project, articles):
    for page, cells in notebooks(project):
        hidden = [
            cell.source
            for cell in cells
            if cell.metadata.get("jupyter", {}).get("source_hidden")
        ]
        folded = [
            details.select_one(".language-python code").get_text().strip()
            for details in articles[page].find_all("details")
            if not details.has_attr("open")
        ]
        assert folded == hidden, page


def test_no_page_names_a_third_party_resource(pages, html, heads):
    for page in pages:
        for source in re.findall(
            r"<(?:script|img|iframe|source)\b[^>]*? src=[\"']?([^\"' >]+)",
            html(page),
        ):
            assert source.startswith("data:") or "//" not in source, page
        for tag in heads[page].find_all("link"):
            if {"stylesheet", "preconnect", "preload"} & {*tag["rel"]}:
                assert "//" not in tag["href"], (page, tag)


def test_every_address_ever_published_is_there_or_leads_on(site, project):
    lost = set()
    for address in addresses.recorded(project):
        page, _, place = address.partition("#")
        for language in LANGUAGES:
            file = site / language / page / "index.html"
            html = file.read_text("utf-8") if file.is_file() else ""
            # A page that moved leaves one that leads on.
            if 'http-equiv="refresh"' in html:
                continue
            if not html or (place and f'id="{place}"' not in html):
                lost.add(f"{language}/{address}")
    assert not lost


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("", "index.md"),
        ("learn/first-hour/", "learn/first-hour.py"),
        ("compare/training/", "compare/training.md"),
        ("fix/", "fix/index.md"),
    ],
)
def test_a_page_leads_to_its_source(language, page, name, articles, project):
    article = articles[f"{language}/{page}"]
    file = f"docs/{language}/{name}"
    assert (project.root / file).is_file()
    edits = {a["href"] for a in article.find_all("a", rel="edit")}
    assert edits == {f"{REPOSITORY}/edit/main/{file}"}
    (link,) = article.select('a[href*="/issues/new"]')
    parts = urlsplit(link["href"])
    assert file.replace("/", "%2F") in parts.query or file in parts.query
    forms = project.root / ".github" / "ISSUE_TEMPLATE"
    (template,) = re.findall(r"template=([\w.-]+)", parts.query)
    assert "id: page\n" in (forms / template).read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_colab_opens_a_file_of_the_repository(language, articles, project):
    links = articles[f"{language}/learn/first-hour/"].select("a.md-button")
    opened = f"notebooks/{language}/learn/first-hour.ipynb"
    repository = urlsplit(REPOSITORY).path
    assert [link["href"] for link in links] == [
        "../first-hour.ipynb",
        f"https://colab.research.google.com/github{repository}/blob/main/"
        f"{opened}",
    ]
    assert (project.root / opened).is_file()
    # A snippet is no notebook: Colab cannot open it.
    others = articles[f"{language}/compare/training/"].find_all("a", href=True)
    assert not [a for a in others if "colab" in a["href"]]
