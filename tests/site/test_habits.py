"""What readers are used to: edit links, dates, the right page after a typo.

A variant of the site, of a few pages, knows its repository and has pages
that moved: a fork as it is published.
"""

import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from guide.build import QUIET
from guide.project import CONFIGS, LANGUAGES
from guide.site import addresses, missing

sync_api = pytest.importorskip("playwright.sync_api")

REPOSITORY = "https://github.com/octo-edit/the.guide"
NAV = """
nav:
  - index.md
  - learn/first-hour.py
  - compare/training.md
  - fix/index.md
  - fix/build/kerastensor.md
  - about/verification.md
exclude_docs: |
  *.md
  *.py
  !/index.md
  !/learn/first-hour.py
  !/compare/training.md
  !/fix/index.md
  !/fix/build/kerastensor.md
  !/about/verification.md
"""
MOVED = """
compare/fit/: compare/training/
compare/fit/#loop: compare/training/#train-step
compare/fit/#elsewhere: fix/build/kerastensor/#ops
compare/training/#former: compare/training/#train-step
compare/training/#left: fix/build/kerastensor/
"""


@pytest.fixture(scope="module")
def fork(project, tmp_path_factory):
    """Build a few pages as a fork publishes them; return the folder."""
    root = tmp_path_factory.mktemp("fork")
    shutil.copytree(project.root / "data", root / "data")
    (root / "data" / "moved.yml").write_text(MOVED)
    for name in ("docs", "guide", "snippets"):
        (root / name).symlink_to(project.root / name)
    site = root / "served" / "sub" / "path"
    variables = {
        "REPO_URL": REPOSITORY,
        "SITE_URL": "https://example.org/sub/path/",
    }
    for language, config in CONFIGS.items():
        text = (project.root / config).read_text("utf-8")
        text = text.partition("\nnav:")[0]
        for old, new in (
            ("strict: true", "strict: false"),
            ("docs_dir: docs/", f"docs_dir: {project.docs}/"),
        ):
            text = text.replace(old, new)
        (root / config).write_text(text + NAV, "utf-8")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "mkdocs", "build", "-q"),
                *("-f", root / config, "-d", site / language),
            ],
            env=os.environ | QUIET | variables,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    page = missing.page(project, variables["SITE_URL"])
    (site / "404.html").write_text(page, "utf-8")
    return site


class Host(http.server.SimpleHTTPRequestHandler):
    """Answers as GitHub Pages does: with the page 404.html of the root."""

    def log_message(self, *_):
        pass

    def list_directory(self, path):
        self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        page = f"{self.directory}/sub/path/404.html"
        with open(page, "rb") as file:
            body = file.read()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def hosted(fork):
    """Serve the fork; return its address."""
    handler = functools.partial(Host, directory=str(fork.parent.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.handle_error = lambda *_: None  # a browser that hung up
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/sub/path/"
        server.shutdown()


@pytest.fixture
def read(browser, hosted):
    """Open a page of the fork; what leaves it is in ``page.strangers``."""
    context = browser.new_context(locale="en-GB")

    def open_(path):
        page = context.new_page()
        page.strangers = []
        page.on(
            "request",
            lambda request: (
                request.url.startswith((hosted, "data:"))
                or page.strangers.append(request.url)
            ),
        )
        page.goto(hosted + path)
        return page

    yield open_
    context.close()


def soup(site, page):
    html = (site / page / "index.html").read_text("utf-8")
    return BeautifulSoup(html, "html.parser")


PAGES = ["", "learn/first-hour/", "compare/training/", "fix/"]
SOURCES = ["index.md", "learn/first-hour.py", "compare/training.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_leads_to_its_source(language, fork, project):
    for page, name in zip(PAGES, [*SOURCES, "fix/index.md"], strict=True):
        article = soup(fork, f"{language}/{page}").find("article")
        file = f"docs/{language}/{name}"
        assert (project.root / file).is_file()
        edits = {a["href"] for a in article.find_all("a", rel="edit")}
        assert edits == {f"{REPOSITORY}/edit/main/{file}"}
        links = [a["href"] for a in article.select(".guide-foot a")]
        assert f"{REPOSITORY}/blob/main/{file}" in links


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_problem_is_reported_with_the_page_filled_in(
    language, fork, project
):
    article = soup(fork, f"{language}/compare/training/").find("article")
    (link,) = article.select('.guide-foot a[href*="/issues/new"]')
    parts = urlsplit(link["href"])
    asked = {key: value[0] for key, value in parse_qs(parts.query).items()}
    file = f"docs/{language}/compare/training.md"
    assert parts.path == f"{urlsplit(REPOSITORY).path}/issues/new"
    assert asked["page"] == file and asked["title"].startswith(file)
    forms = project.root / ".github" / "ISSUE_TEMPLATE"
    assert "id: page\n" in (forms / asked["template"]).read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_colab_opens_a_file_of_the_repository(language, fork, project):
    article = soup(fork, f"{language}/learn/first-hour/").find("article")
    links = [a["href"] for a in article.select("a.md-button")]
    opened = f"notebooks/{language}/learn/first-hour.ipynb"
    assert links == [
        "../first-hour.ipynb",
        "https://colab.research.google.com/github/"
        f"{urlsplit(REPOSITORY).path[1:]}/blob/main/{opened}",
    ]
    assert (project.root / opened).is_file()
    # A snippet is no notebook: Colab cannot open it.
    other = (fork / language / "compare/training/index.html").read_text()
    assert "colab" not in other


def test_a_downloaded_notebook_links_to_the_site(fork):
    book = (fork / "en/learn/first-hour.ipynb").read_text("utf-8")
    assert "https://example.org/sub/path/en/compare/training/" in book
    assert ".md" not in book


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_leaves_where_the_repository_is_known(language, read):
    page = read(f"{language}/compare/training/")
    sync_api.expect(page.locator(".md-header .md-source")).to_be_visible()
    # Material asks for stars once its script has run.
    page.wait_for_load_state("networkidle")
    assert page.locator(".md-source").first.get_attribute("href") == REPOSITORY
    assert not page.strangers


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("compare/fit/", "compare/training/"),
        ("compare/fit/#proof", "compare/training/#proof"),
        ("compare/fit/#loop", "compare/training/#train-step"),
        ("compare/fit/#elsewhere", "fix/build/kerastensor/#ops"),
    ],
)
def test_a_moved_page_is_found(language, old, new, read, hosted):
    page = read(f"{language}/{old}")
    page.wait_for_url(f"{hosted}{language}/{new}")


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moved_place_is_found(language, read):
    page = read(f"{language}/compare/training/#former")
    assert page.locator("#former + #train-step").count() == 1
    top = page.evaluate("former.getBoundingClientRect().top")
    assert 0 < top < 300
    assert not page.locator(".guide-moved").is_visible()
    page = read(f"{language}/compare/training/#left")
    notice = page.locator("#left")
    sync_api.expect(notice).to_be_in_viewport()
    notice.get_by_role("link").click()
    page.wait_for_url(f"**/{language}/fix/build/kerastensor/")


TYPOS = [
    ("en/compare/trainning/", "compare/training/", "en"),
    ("ja/compare/training.html", "compare/training/", "ja"),
    ("en/Fix/Build/KerasTensor", "fix/build/kerastensor/", "en"),
    ("fix/keras-tensor/", "fix/build/kerastensor/", "en"),
    ("ja/learn/", "learn/first-hour/", "ja"),
    ("en/docs/about/verify/index.html", "about/verification/", "en"),
]


@pytest.mark.browser
@pytest.mark.parametrize(("asked", "meant", "language"), TYPOS)
def test_an_address_with_a_typo(asked, meant, language, read, hosted):
    page = read(asked)
    first = page.locator("section").first
    assert first.get_attribute("lang") == language
    assert page.locator("html").get_attribute("lang") == language
    link = first.locator(".guide-missing li a").first
    link.click()
    page.wait_for_url(f"{hosted}{language}/{meant}")
    assert not page.strangers


@pytest.mark.browser
def test_an_address_like_no_other_gets_no_guess(read):
    page = read("en/wp-admin/setup.php")
    page.wait_for_load_state("networkidle")
    assert not page.locator(".guide-missing").first.is_visible()
    assert page.get_by_role("link", name="エラーメッセージ").is_visible()


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_can_be_searched(language, read, hosted):
    page = read(f"{language}/a/b/c/kerastensor-input")
    section = page.locator(f"section[lang={language}]")
    box = section.get_by_role("searchbox")
    sync_api.expect(box).to_have_value("kerastensor input")
    box.fill("KerasTensor")
    box.press("Enter")
    page.wait_for_url(f"{hosted}{language}/?q=KerasTensor")
    result = page.locator(".md-search-result__link").first
    sync_api.expect(result).to_have_attribute(
        "href", re.compile("kerastensor")
    )


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_missing_page_of_a_language(language, read, hosted):
    page = read(f"{language}/404.html")
    page.evaluate(
        "history.replaceState(0, '', '/sub/path/en/compare/trainig')"
    )
    links = page.locator("article li a")
    for link in links.all():
        assert link.get_attribute("href").startswith(f"/sub/path/{language}/")
    assert page.get_by_role("searchbox").is_visible()
    assert not page.strangers


@pytest.mark.browser
def test_the_root_page_finds_its_site_without_an_address(
    read, hosted, fork, project
):
    known = (fork / "404.html").read_text("utf-8")
    (fork / "404.html").write_text(missing.page(project, None), "utf-8")
    try:
        page = read("ja/compare/trainning/")
        section = page.locator("section").first
        section.locator(".guide-missing li a").first.click()
        page.wait_for_url(f"{hosted}ja/compare/training/")
    finally:
        (fork / "404.html").write_text(known, "utf-8")


def order(site, language):
    """Return the addresses of all pages as one leads to the next."""
    page, found = "", []
    while page not in found:
        found.append(page)
        links = soup(site, f"{language}/{page}")
        after = links.select_one("a.md-footer__link--next")
        if after is None:
            return found
        target = f"https://a/{page}"
        following = urljoin(target, after["href"]).removeprefix("https://a/")
        back = soup(site, f"{language}/{following}").select_one(
            "a.md-footer__link--prev"
        )
        there = urljoin(f"https://a/{following}", back["href"])
        assert there == target, (page, following)
        page = following
    raise AssertionError(f"{page}: comes twice")


def test_one_page_leads_to_the_next_through_the_whole_guide(site, pages):
    first, *others = [order(site, language) for language in LANGUAGES]
    assert all(other == first for other in others)
    own = {page.removeprefix("en/") for page in pages if page[:3] == "en/"}
    assert {*first} == own


def test_each_page_says_when_it_changed(site, pages):
    for page in pages:
        foot = soup(site, page).select_one("article .guide-foot")
        # A shallow clone does not know; a notebook then says nothing.
        if date := foot.find("time"):
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", date["datetime"])
        else:
            assert "/learn/" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_address_ever_published_is_there(language, site, project):
    moves = addresses.moved(project)
    lost = set()
    for address in addresses.recorded(project):
        page, _, place = address.partition("#")
        file = site / language / page / "index.html"
        html = file.read_text("utf-8") if file.is_file() else ""
        if not html or (place and f'id="{place}"' not in html):
            if address not in moves and page not in moves:
                lost.add(address)
    assert not lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_pages_in_one(language, site, pages):
    html = (site / language / "print" / "index.html").read_text("utf-8")
    ids = re.findall(r'<\w[^<>]* id="([^"]+)"', html)
    assert len(ids) == len({*ids})
    own = [page for page in pages if page.startswith(f"{language}/")]
    assert html.count("<section id=") == len(own)
    inside = re.findall(r'<a [^<>]*href="#([^"]*)"', html)
    assert len(inside) > 500 and {*inside} <= {*ids}
    files = re.findall(r'(?:href|src)="(\.\./[^"#]*)"', html)
    for name in {*files}:
        assert (site / language / "print" / name).exists(), name
    # No page is linked where it could be a place here.
    assert not [name for name in files if name.endswith("/")]
    assert '<script src="' not in html
    assert "noindex" in html
    for name in ("sitemap.xml", "search/index.js", "titles.json"):
        assert "print/" not in (site / language / name).read_text("utf-8")


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_listed_and_do_what_is_said(language, visit, address):
    page = visit(f"{language}/compare/training/")
    listed = page.get_by_role("dialog").and_(page.locator(".guide-keys"))
    page.keyboard.press("?")
    sync_api.expect(listed).to_be_visible()
    assert listed.locator("dt").count() >= 8
    # Keys of the page are not for who reads the list.
    page.keyboard.press("n")
    page.keyboard.press("Escape")
    sync_api.expect(listed).to_be_hidden()
    button = page.locator(".guide-keys-open button")
    button.focus()
    page.keyboard.press("Enter")
    sync_api.expect(listed).to_be_visible()
    page.keyboard.press("Enter")  # on "Close", which has the focus
    sync_api.expect(listed).to_be_hidden()
    sync_api.expect(button).to_be_focused()
    button.evaluate("element => element.blur()")
    page.keyboard.press("/")
    sync_api.expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.type("?")
    sync_api.expect(listed).to_be_hidden()
    page.keyboard.press("Escape")
    page.locator(".tabbed-set > input").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".tabbed-set > input").nth(1).is_checked()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("n")
    page.wait_for_url(f"{address}{language}/compare/callbacks/")
    page.keyboard.press("p")
    page.wait_for_url(f"{address}{language}/compare/training/")
    assert not page.trouble


@pytest.mark.browser
def test_no_list_of_keys_without_javascript(visit):
    page = visit("en/", java_script_enabled=False)
    assert not page.locator(".guide-keys-open").is_visible()
    assert not page.locator(".guide-keys").is_visible()
