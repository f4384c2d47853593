"""The files of the built site: HTML, links, code, notebooks, addresses."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import jupytext
import pytest
from tools import ADDRESS, REPOSITORY, npm, program

from guide.project import LANGUAGES
from guide.site import addresses

# But those of programs that are shown a second time, side by side.
CAPTIONS = ".language-python > .filename:not(.plain)"


MATERIALS_OWN = (
    # Without it, Firefox shows menu and search open again after a reload.
    "Attribute “autocomplete” is only allowed when the input type is",
    "Bad value “” for attribute “tabindex” on element “label”",
    # Of a page without a table of contents.
    "The value of the “for” attribute of the “label” element must be",
)
"""What may stay as Material writes it: how a message begins."""


def test_every_internal_link_and_fragment_resolves(site):
    lychee = Path(sys.executable).with_name("lychee")
    command = [lychee, "--offline", "--include-fragments", "--no-progress"]
    command += ["--index-files", "index.html"]
    command += ["--root-dir", site.parents[1], site]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_code_block_is_its_file_with_its_output(project, site, articles):
    names = set()
    for page, article in articles.items():
        for caption in article.select(CAPTIONS):
            link = caption.find("a")
            path = project.snippets / link.get_text()
            source = path.read_text("utf-8")
            code = caption.parent.select_one("pre > code").get_text()
            assert code.rstrip() == source.rstrip(), (page, link)
            target = (site / page / link["href"]).resolve()
            assert target.read_text("utf-8") == source, (page, link)
            block = caption.parent.find_next_sibling("div")
            shown = block.find("code").get_text()
            # Markdown makes spaces of tabs, and drops empty lines in front.
            text = path.with_suffix(".out").read_text("utf-8").expandtabs(4)
            assert shown.strip("\n ") == text.strip("\n "), (page, link)
            names.add(link.get_text())
        for link in article.select("a[download][href*=snippets]"):
            name = link["href"].rpartition("snippets/")[2]
            handed = (site / page / link["href"]).resolve().read_text("utf-8")
            assert handed == (project.snippets / name).read_text("utf-8")
            names.add(name)
    assert names == {project.name(path) for path in project.sources()}


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_notebooks_can_be_downloaded_and_opened(
    language, project, site, articles
):
    for path in project.notebooks(language):
        name = path.relative_to(project.docs).with_suffix(".ipynb")
        file = site / name
        ours, theirs = (
            [x.source for x in book.cells if x.cell_type == "code"]
            for book in (jupytext.read(path), jupytext.read(file))
        )
        assert theirs == ours, name
        # A notebook leads to the site's pages, wherever it is opened.
        assert ".md)" not in file.read_text("utf-8")
        article = articles[f"{name.with_suffix('')}/"]
        assert all(image.get("alt") for image in article.find_all("img"))
        download, colab = (x["href"] for x in article.select("a.md-button"))
        assert download == f"../{name.name}"
        repository = urlsplit(REPOSITORY).path
        assert colab.endswith(f"{repository}/blob/main/notebooks/{name}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_ever_published_is_there_or_leads_on(
    language, site, project
):
    here = addresses.current(site / language)
    known = addresses.recorded(project)
    command = "run `uv run guide build`, `uv run guide addresses`"
    assert not here - known, command
    # A page that moved leaves one that leads on, places and all.
    moved = {
        f"{file.parent.relative_to(site / language).as_posix()}/"
        for file in (site / language).rglob("index.html")
        if 'http-equiv="refresh"' in file.read_text("utf-8")
    }
    lost = {x for x in known - here if x.partition("#")[0] not in moved}
    # Add a page to redirect_maps in mkdocs.yml; a place leaves <a id="...">.
    assert not lost
    sources = project.pages(language) + project.notebooks(language)
    names = (path.relative_to(project.docs / language) for path in sources)
    hidden = moved & {addresses.of_page(name.as_posix()) for name in names}
    assert not hidden, "a redirect hides a page"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("en/", "en/index.md"),
        ("ja/learn/first-hour/", "ja/learn/first-hour.py"),
        ("ja/compare/training/", "ja/compare/training.md"),
    ],
)
def test_a_page_leads_to_its_source(page, name, articles, project):
    file = f"docs/{name}"
    assert (project.root / file).is_file()
    edits = {a["href"] for a in articles[page].find_all("a", rel="edit")}
    assert edits == {f"{REPOSITORY}/edit/main/{file}"}
    (link,) = articles[page].select('a[href*="/issues/new"]')
    query = urlsplit(link["href"]).query
    assert file.replace("/", "%2F") in query or file in query
    forms = project.root / ".github" / "ISSUE_TEMPLATE"
    (template,) = re.findall(r"template=([\w.-]+)", query)
    assert "id: page\n" in (forms / template).read_text("utf-8")


@pytest.mark.parametrize("name", ["llms.txt", "robots.txt"])
def test_lists_above_the_languages_lead_to_files(name, site):
    said = (site / name).read_text("utf-8")
    links = re.findall(rf"{ADDRESS}([^\s)]+)", said)
    assert links
    assert not [link for link in links if not (site / link).is_file()]


@pytest.mark.weekly
def test_html_has_no_error_but_materials_own(site):
    jar = npm("vnu-jar/build/dist/vnu.jar")
    command = [program("java"), "-Xss8m", "-jar", jar]
    command += "--errors-only --format json --skip-non-html".split()
    command += ["--exit-zero-always", site]
    done = subprocess.run(command, capture_output=True, text=True)
    assert not done.returncode, done.stderr[-2000:]
    errors = defaultdict(list)
    for error in json.loads(done.stderr)["messages"]:
        place = f"{error.get('url')}:{error.get('lastLine')}"
        errors[error["message"]].append(f"{place} {error.get('extract')}")
    ours = {
        error: [len(places), *places[:3]]
        for error, places in errors.items()
        if not error.startswith(MATERIALS_OWN)
    }
    assert not ours, json.dumps(ours, indent=1, ensure_ascii=False)
