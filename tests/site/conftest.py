"""The built site, served under a sub-path, and a browser to read it with.

Nothing here waits for a time: Playwright waits for conditions, and gives up
only after minutes, so that a busy machine gives the same answers.
"""

import contextlib
import fcntl
import functools
import os
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from tools import ADDRESS, PATIENCE, REPOSITORY, program, serve

from guide.build import build
from guide.project import CONFIGS

# A page of each kind of page, in each language.
KINDS = """
choose/ understand/big-picture/ learn/first-hour/
history/time-machine/ history/timeline/ about/compatibility/
compare/api-map/ compare/api-history/ compare/training/
fix/ fix/save/matrix/ fix/build/kerastensor/ releases/tensorflow-2-22/
""".split()
# Without these, Chromium asks its maker's servers for this and that.
QUIET = (
    "--no-sandbox --disable-background-networking --disable-component-update "
    "--disable-sync --no-first-run --disable-gpu --disable-dev-shm-usage"
).split()


@pytest.fixture(scope="session")
def site(project, tmp_path_factory):
    """Build the site for a fork's address; return the folder.

    ``GUIDE_SITE`` names a site that is already built: see `.ci/run`.
    """
    if built := os.environ.get("GUIDE_SITE"):
        return Path(built)
    # One for all workers, whose folders are side by side.
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder = base / "served" / "sub" / "path"
    monkeypatch = pytest.MonkeyPatch.context()
    with open(base / "served.lock", "w") as lock, monkeypatch as environment:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            environment.setenv("REPO_URL", REPOSITORY)
            build(project, folder, ADDRESS)
    return folder


@pytest.fixture(scope="session")
def html(site):
    return functools.cache(
        lambda page: (site / page / "index.html").read_text("utf-8")
    )


@pytest.fixture(scope="session")
def pages(site, html):
    """Return the address below the site of every page that can be found.

    A page that only redirects says "noindex".
    """
    found = [
        path.parent.relative_to(site).as_posix() + "/"
        for language in CONFIGS
        for path in sorted((site / language).rglob("index.html"))
    ]
    return [page for page in found if "noindex" not in head(html(page))]


def head(html):
    return html.partition("</head>")[0]


@pytest.fixture(scope="session")
def articles(pages, html):
    """Parse pages without their frames, once: whole ones take minutes."""
    found = {}
    for page in pages:
        _, start, rest = html(page).partition("<article")
        assert start, f"{page} has no article"
        text = start + rest.partition("</article>")[0]
        found[page] = BeautifulSoup(text, "html.parser")
    return found


@pytest.fixture(scope="session")
def heads(pages, html):
    return {
        page: BeautifulSoup(head(html(page)), "html.parser") for page in pages
    }


@pytest.fixture(scope="session")
def kinds(pages):
    found = [
        f"{language}/{kind}" for language in CONFIGS for kind in ("", *KINDS)
    ]
    assert {*found} <= {*pages}
    return found


@pytest.fixture(scope="session")
def server(site):
    with serve(site.parents[1], missing=site / "404.html") as server:
        yield server


@pytest.fixture(scope="session")
def address(server):
    """Return the site's address: a sub-path, as a fork's Pages has."""
    return f"{server.address}sub/path/"


@pytest.fixture(scope="session")
def chromium():
    return program("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture(scope="session")
def browser(chromium):
    sync_api = pytest.importorskip("playwright.sync_api")
    sync_api.expect.set_options(timeout=PATIENCE)
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=QUIET, timeout=PATIENCE
        )
        yield browser
        browser.close()


def watch(page, home):
    """Collect in ``page.trouble`` errors, requests elsewhere or that fail."""
    page.trouble = []
    here, left = (home, "data:"), "net::ERR_ABORTED"

    def note(trouble, said):
        if trouble:
            page.trouble.append(str(said))

    page.on("console", lambda m: note(m.type == "error", m.text))
    page.on("pageerror", lambda error: note(True, error))
    page.on("request", lambda r: note(not r.url.startswith(here), r.url))
    page.on("requestfailed", lambda r: note(r.failure != left, r.url))


@pytest.fixture
def read(browser):
    """Open an address as a reader with a clean profile; return the page."""
    with contextlib.ExitStack() as stack:

        def open_(address, home, width=1280, **options):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, **options
            )
            stack.callback(context.close)
            context.set_default_timeout(PATIENCE)
            page = context.new_page()
            watch(page, home)
            page.goto(address)
            return page

        yield open_


@pytest.fixture
def visit(read, address):
    """Open a page of the served site, by its address below the site."""

    def open_(path, **options):
        return read(address + path, address, **options)

    return open_
