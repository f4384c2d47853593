"""The site elsewhere than below a path: a server's root, a folder."""

import re

import pytest
from tools import serve

from guide.build import build
from guide.project import LANGUAGES

pytestmark = pytest.mark.browser


def test_works_at_the_root_of_a_server(site, read):
    with serve(site, site / "404.html") as server:
        page = read(server.address, server.address, locale="en-GB")
        page.wait_for_url("**/en/")
        page.locator("article a:not([href*='#'], [href*='://'])").first.click()
        page.wait_for_url(re.compile("/en/[^#]"))
        here = page.url
        page.locator("a.guide-language").click()
        page.wait_for_url(here.replace("/en/", "/ja/"))
        page.locator("a.md-logo:visible").click()
        page.wait_for_url(f"{server.address}ja/")
        assert not page.trouble


@pytest.fixture(scope="session")
def folder(project, tmp_path_factory):
    """Build a site that is opened from a folder."""
    site = tmp_path_factory.mktemp("offline") / "with space" / "site"
    build(project, site, "", offline=True)
    return site


@pytest.fixture
def file(folder, read):
    """Open a file of the site as by a double click."""

    def open_(path, **options):
        return read((folder / path).as_uri(), folder.as_uri(), **options)

    return open_


@pytest.mark.weekly
def test_from_a_folder_every_link_names_a_file_and_no_address(folder):
    # A server shows the page for no page at any depth: it names its own.
    files = [path for path in folder.rglob("*.html") if path.stem != "404"]
    missing = set()
    for path in files:
        html = path.read_text("utf-8")
        for link in re.findall(r' (?:href|src)="([^"#?]+)', html):
            if not re.match("[a-z]+:", link):
                if not (path.parent / link).resolve().is_file():
                    missing.add(f"{path.relative_to(folder)}: {link}")
        head = html.partition("</head>")[0]
        assert not re.search(r"hreflang=|rel=.?canonical|og:url", head), path
    assert files and not missing, sorted(missing)[:10]


@pytest.mark.weekly
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_a_folder_pages_and_search_work(language, file):
    page = file("index.html", locale=language)
    page.wait_for_url(f"**/{language}/index.html")
    page.keyboard.press("/")
    page.keyboard.type("KerasTensor")
    page.locator(".md-search-result__link:visible").first.click()
    page.wait_for_url(re.compile(r"/fix/build/kerastensor\.html"))
    other = {"en": "ja", "ja": "en"}[language]
    page.locator("a.guide-language").click()
    page.wait_for_url(re.compile(rf"/{other}/fix/build/kerastensor\.html"))
    page.locator("nav.md-tabs a").nth(1).click()
    page.wait_for_url(re.compile(rf"/{other}/(?!fix).*\.html$"))
    assert not page.trouble
