"""The files of the built site: links, code, stamps, both languages."""

import re
import subprocess
import sys
from pathlib import Path

import jupytext
import pytest
from bs4 import BeautifulSoup

from guide.project import LANGUAGES
from guide.verify import record as stamp

# But those of programs that are shown a second time, side by side.
CAPTIONS = ".language-python > .filename:not(.plain)"


@pytest.fixture(scope="module")
def soups(site, pages):
    return {
        page: BeautifulSoup(
            (site / page / "index.html").read_text("utf-8"), "html.parser"
        )
        for page in pages
    }


def test_every_internal_link_and_fragment_resolves(site):
    lychee = Path(sys.executable).with_name("lychee")
    done = subprocess.run(
        [
            *(lychee, "--offline", "--include-fragments", "--no-progress"),
            *("--index-files", "index.html"),
            *("--root-dir", site.parent.parent, site),
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"[1-9]\d* (Total|OK)|Total[^\d]*[1-9]", done.stdout)


def test_each_code_block_is_its_file_and_can_be_downloaded(
    project, site, soups
):
    names = set()
    for page, soup in soups.items():
        for caption in soup.select(CAPTIONS):
            link = caption.find("a")
            source = (project.snippets / link.get_text()).read_text("utf-8")
            code = caption.parent.select_one("pre > code").get_text()
            assert code.rstrip() == source.rstrip(), (page, link)
            target = (site / page / link["href"]).resolve()
            assert target.read_text("utf-8") == source, (page, link)
            names.add(link.get_text())
    assert names == {project.name(path) for path in project.sources()}


def test_each_output_on_a_page_is_its_file(project, soups):
    for page, soup in soups.items():
        for caption in soup.select(CAPTIONS):
            name = Path(caption.find("a").get_text())
            kept = (project.snippets / name).with_suffix(".out")
            block = caption.parent.find_next_sibling("div")
            shown = block.find("code").get_text()
            # Markdown makes spaces of tabs.
            text = kept.read_text("utf-8").expandtabs(4)
            # And drops empty lines at the start.
            assert shown.strip("\n ") == text.strip("\n "), page


def test_no_code_block_of_a_page_is_unaccounted_for(soups):
    for page, soup in soups.items():
        article = soup.find("article")
        for pre in article.find_all("pre"):
            block = pre.find_parent(class_="highlight")
            assert block, (page, pre)
            kinds = {f"language-{k}" for k in ("python", "text", "sh", "diff")}
            assert kinds & {*block["class"]}, (page, block["class"])
            if "language-python" in block["class"] and "/learn/" not in page:
                assert block.find(class_="filename"), (page, pre)


def test_each_page_says_on_what_it_was_verified(project, soups):
    stamps = stamp.load(project)
    dates = {entry["date"] for entry in stamps.values()}
    for page, soup in soups.items():
        (line,) = soup.select(".verified")
        assert line.find("a")["href"].endswith("verification/") or (
            "about/verification" in page
        )
        if "/learn/" in page:
            assert stamp.installed()["tensorflow"] in line.get_text()
        else:
            assert line.find("time")["datetime"] in dates, page


def test_both_languages_have_the_same_pages_and_headings(pages, soups):
    first, *others = LANGUAGES
    own = {page for page in pages if page.startswith(f"{first}/")}
    for language in others:
        twins = {f"{language}/{page.partition('/')[2]}" for page in own}
        assert twins == {p for p in pages if p.startswith(f"{language}/")}
        for page in own:
            twin = f"{language}/{page.partition('/')[2]}"
            ids = [
                [h["id"] for h in soups[p].find("article").find_all("h2")]
                for p in (page, twin)
            ]
            assert ids[0] == ids[1], page


def test_what_a_japanese_page_says_of_its_controls_is_japanese(soups):
    said = {
        (tag.name, tag[attribute])
        for page, soup in soups.items()
        if page.startswith("ja/")
        for attribute in ("title", "aria-label", "placeholder")
        for tag in soup.select(f":is(a, button, input, form)[{attribute}]")
    }
    assert len(said) > 10
    japanese = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
    assert [pair for pair in said if not japanese.search(pair[1])] == []


def test_notebook_pages_are_light_and_downloadable(project, site):
    for language in LANGUAGES:
        for path in project.notebooks(language):
            relative = path.relative_to(project.docs).with_suffix("")
            page = (site / relative / "index.html").read_text("utf-8")
            soup = BeautifulSoup(page, "html.parser")
            article = soup.find("article")
            assert not article.find_all(["style", "script"])
            for frame in article.select(".guide-foot, dialog"):
                frame.decompose()
            images = sum(len(i["src"]) for i in article.find_all("img"))
            assert images < 80_000
            # The frame around it, with its navigation, grows with the guide.
            assert len(str(article)) - images < 50_000
            assert all(image["alt"] for image in article.find_all("img"))
            file = site / relative.with_suffix(".ipynb")
            books = [jupytext.read(one).cells for one in (file, path)]
            code, original = (
                [c.source for c in book if c.cell_type == "code"]
                for book in books
            )
            assert code == original


def test_hidden_cells_of_notebooks_are_folded(project, site):
    for language in LANGUAGES:
        for path in project.notebooks(language):
            hidden = [
                cell.source
                for cell in jupytext.read(path).cells
                if cell.metadata.get("jupyter", {}).get("source_hidden")
            ]
            relative = path.relative_to(project.docs).with_suffix("")
            page = (site / relative / "index.html").read_text("utf-8")
            found = BeautifulSoup(page, "html.parser").find_all("details")
            folded = [
                details.select_one(".language-python code").get_text().strip()
                for details in found
                if not details.has_attr("open")
            ]
            assert folded == hidden, path


def test_no_page_names_a_third_party_resource(soups):
    for page, soup in soups.items():
        for tag in soup.find_all(["script", "img", "iframe", "source"]):
            source = tag.get("src", "")
            assert source.startswith("data:") or "//" not in source, page
        for tag in soup.find_all("link", rel=["stylesheet", "preconnect"]):
            assert "//" not in tag.get("href", ""), (page, tag)
