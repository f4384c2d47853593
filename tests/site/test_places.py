"""The site wherever it is put: any sub-path, and a folder on a disk."""

import contextlib
import re

import pytest
from serving import serve

from guide.build import build
from guide.project import LANGUAGES

pytestmark = pytest.mark.browser


@pytest.fixture
def read(browser):
    """Open an address; return the page, what goes wrong in ``trouble``."""
    with contextlib.ExitStack() as stack:

        def open_(address, **options):
            context = stack.enter_context(browser.new_context(**options))
            context.set_default_timeout(30_000)
            page = context.new_page()
            page.trouble = trouble = []
            page.on("pageerror", lambda error: trouble.append(str(error)))
            page.on(
                "console",
                lambda message: (
                    message.type == "error" and trouble.append(message.text)
                ),
            )
            page.on(
                "response",
                lambda answer: (
                    answer.status >= 400
                    and trouble.append(f"{answer.status} {answer.url}")
                ),
            )
            page.on(
                "requestfailed",
                lambda request: (
                    request.failure == "net::ERR_ABORTED"
                    or trouble.append(f"fails {request.url}")
                ),
            )
            page.on(
                "request",
                lambda request: (
                    request.url.startswith((address[:15], "data:"))
                    or trouble.append(f"requests {request.url}")
                ),
            )
            page.goto(address)
            return page

        yield open_


@pytest.mark.parametrize("depth", [0, 3])
def test_works_at_the_root_and_deep_in_a_server(depth, site, read):
    root = [site, *site.parents][depth]
    place = site.relative_to(root).as_posix().removeprefix(".")
    with serve(root) as server:
        page = read(server.address + place, locale="en-GB")
        page.wait_for_url("**/en/")
        page.locator("article a:not([href*='#'])").first.click()
        page.wait_for_url(re.compile("/en/[^#]"))
        here = page.url
        page.locator("a.guide-language").click()
        page.wait_for_url(here.replace("/en/", "/ja/"))
        page.locator("a.md-logo:visible").click()
        page.wait_for_url("**/ja/")
        page.wait_for_load_state("networkidle")
        assert not page.trouble
        assert page.url.startswith(server.address + place)


@pytest.fixture(scope="session")
def folder(project, tmp_path_factory):
    """Build a site for a folder."""
    site = tmp_path_factory.mktemp("offline") / "with space" / "site"
    build(project, site, offline=True)
    return site


@pytest.fixture
def file(folder, read):
    """Open a file of the site as by a double click."""

    def open_(path, **options):
        return read((folder / path).as_uri(), **options)

    return open_


@pytest.mark.thorough
def test_from_a_folder_every_link_names_a_file(folder):
    # A server shows the page for no page at any depth: it names its own.
    files = [*folder.rglob("*.html")]
    files = [path for path in files if path.name != "404.html"]
    assert len(files) > 100
    missing = set()
    for path in files:
        html = path.read_text("utf-8")
        for link in re.findall(r' (?:href|src)="([^"#?]+)', html):
            if not re.match("[a-z]+:", link):
                target = (path.parent / link).resolve()
                if not target.is_file():
                    missing.add(f"{path.relative_to(folder)}: {link}")
    assert not missing, sorted(missing)[:10]


@pytest.mark.thorough
def test_from_a_folder_the_landing_page_leads_to_both(file):
    page = file("index.html", locale="ja-JP")
    page.wait_for_url("**/ja/index.html")
    page = file("index.html", java_script_enabled=False)
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/en/index.html")


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_a_folder_pages_work(language, file, project):
    other = {"en": "ja", "ja": "en"}[language]
    page = file(
        f"{language}/compare/training.html",
        permissions=["clipboard-read", "clipboard-write"],
    )
    page.locator(".tabbed-labels").get_by_text("TensorFlow").first.click()
    block = page.locator(".language-python.highlight:visible").first
    name = block.locator(".filename a[download]").inner_text()
    block.hover()
    block.locator(".md-code__button").first.click()
    source = (project.snippets / name).read_text("utf-8")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == source.rstrip("\n")
    page.evaluate("location.hash = 'sources'")
    page.locator("a.guide-language").click()
    page.wait_for_url(f"**/{other}/compare/training.html#sources")
    page.locator("nav.md-tabs a").nth(1).click()
    page.wait_for_url(re.compile(rf"/{other}/.*\.html$"))
    page.locator("img[src], svg").first.wait_for(state="attached")
    assert not page.trouble


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_a_folder_tables_can_be_narrowed(language, file):
    page = file(f"{language}/compare/api-map.html")
    page.get_by_role("searchbox").last.fill("tf.gather axis")
    assert 1 <= page.locator("tbody tr:visible").count() < 5
    assert not page.trouble


@pytest.mark.thorough
@pytest.mark.parametrize("language", LANGUAGES)
def test_from_a_folder_the_search_leads_to_files(language, file):
    page = file(f"{language}/index.html")
    page.keyboard.press("/")
    page.keyboard.type("KerasTensor")
    found = page.locator(".md-search-result__link:visible").first
    found.click()
    page.wait_for_url(re.compile(r"/fix/build/kerastensor\.html"))
    assert not page.trouble
