"""The built site, served under a sub-path, and a browser to read it with."""

import contextlib
import functools
import http.server
import os
import shutil
import threading

import pytest

from guide.build import build
from guide.project import CONFIGS

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
# Without these, Chromium asks its maker's servers for this and that.
QUIET = (
    "--no-sandbox --disable-background-networking --disable-component-update "
    "--disable-sync --no-first-run --disable-gpu"
).split()


@pytest.fixture(scope="session")
def site(project, tmp_path_factory):
    """Build every language strictly; return the folder."""
    folder = tmp_path_factory.mktemp("served") / "sub" / "path"
    build(project, folder, address="https://example.org/sub/path/")
    return folder


@pytest.fixture(scope="session")
def pages(site):
    """Return the address below the site of every page for people to find.

    That is neither a redirect nor all pages in one: these say "noindex".
    """
    return [
        path.relative_to(site).as_posix().removesuffix("index.html")
        for language in CONFIGS
        for path in sorted((site / language).rglob("index.html"))
        if 'content="noindex"' not in path.read_text("utf-8")
    ]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_):
        pass  # a browser that hung up, on its way to another page


@pytest.fixture(scope="session")
def address(site):
    """Serve the site below a sub-path, as a fork's Pages would."""
    root = site.parent.parent
    handler = functools.partial(Quiet, directory=str(root))
    with Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/sub/path/"
        server.shutdown()


@pytest.fixture(scope="session")
def browser():
    """Start an installed Chromium; skip where there is none, but in CI."""
    sync_api = pytest.importorskip("playwright.sync_api")
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not found:
        reason = "no Chromium on this machine (Debian: apt install chromium)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, address):
    """Open a page as a reader with a clean profile; return the page.

    What a reader must never meet (console messages that are errors, requests
    to other hosts or that fail) is collected in ``page.trouble``.
    """
    with contextlib.ExitStack() as stack:

        def open_(path, width=1280, **options):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, **options
            )
            stack.callback(context.close)
            context.set_default_timeout(30_000)
            page = context.new_page()
            page.trouble = trouble = []
            page.on(
                "console",
                lambda message: (
                    message.type == "error" and trouble.append(message.text)
                ),
            )
            page.on("pageerror", lambda error: trouble.append(str(error)))
            page.on(
                "request",
                lambda request: (
                    request.url.startswith((address, "data:"))
                    or trouble.append(f"requests {request.url}")
                ),
            )
            page.on(
                "requestfailed",
                # A reader who moves on ends what is still loading.
                lambda request: (
                    request.failure == "net::ERR_ABORTED"
                    or trouble.append(
                        f"fails {request.url}: {request.failure}"
                    )
                ),
            )
            page.goto(address + path)
            return page

        yield open_
