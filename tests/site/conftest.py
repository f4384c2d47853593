"""The built site, served under a sub-path, and a browser to read it with."""

import contextlib
import fcntl
import functools
import os
import shutil
from pathlib import Path

import pytest
import tools
from serving import serve

from guide.build import build
from guide.project import CONFIGS

# A page of each kind of page, in each language.
KINDS = (
    "",
    "learn/first-hour/",
    "choose/",
    "understand/big-picture/",
    "history/time-machine/",
    "history/timeline/",
    "compare/api-map/",
    "compare/api-history/",
    "compare/training/",
    "fix/",
    "fix/save/matrix/",
    "fix/build/kerastensor/",
    "releases/tensorflow-2-22/",
    "about/compatibility/",
)
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
# Without these, Chromium asks its maker's servers for this and that.
QUIET = (
    "--no-sandbox --disable-background-networking --disable-component-update "
    "--disable-sync --no-first-run --disable-gpu"
).split()


def pytest_collection_modifyitems(items):
    """Give what a browser does a second try in CI, where it shares cores.

    The summary counts such a test as "rerun". No snippet gets a second try,
    and no test that is alone.
    """
    if os.environ.get("CI"):
        for item in items:
            marks = {mark.name for mark in item.iter_markers()}
            if "browser" in marks and "quiet" not in marks:
                item.add_marker(pytest.mark.flaky(reruns=1))


@pytest.fixture(scope="session")
def site(project, tmp_path_factory):
    """Build every language strictly; return the folder.

    ``GUIDE_SITE`` names one that is built, for that address: for trials.
    """
    if built := os.environ.get("GUIDE_SITE"):
        return Path(built)
    # One for all workers, whose folders are side by side.
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder = base / "served" / "sub" / "path"
    with open(base / "served.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            folder.parent.mkdir(parents=True, exist_ok=True)
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


@pytest.fixture(scope="session")
def kinds(pages):
    """Return the address below the site of a page of each kind."""
    found = [f"{language}/{kind}" for language in CONFIGS for kind in KINDS]
    assert {*found} <= {*pages}
    return found


@pytest.fixture(scope="session")
def server(site):
    """Serve the site as GitHub Pages does."""
    with serve(site.parent.parent) as server:
        yield server


@pytest.fixture(scope="session")
def address(server):
    """Return the site's address: a sub-path, as a fork's Pages has."""
    return f"{server.address}sub/path/"


@pytest.fixture(scope="session")
def report():
    """Write a table into the folder that ``GUIDE_REPORT`` names, if any."""

    def write(name, header, rows):
        if folder := os.environ.get("GUIDE_REPORT"):
            path = Path(folder, f"{name}.md")
            path.parent.mkdir(parents=True, exist_ok=True)
            lines = [header, ["---"] * len(header), *rows]
            path.write_text(
                "".join(f"| {' | '.join(map(str, x))} |\n" for x in lines)
            )

    return write


@pytest.fixture(scope="session")
def program():
    """Return the path of an installed program."""

    def find(name, package, *others):
        found = filter(None, map(shutil.which, (name, *others)))
        return next(found, None) or tools.missing(
            f"no {name} on this machine (Debian: apt install {package})"
        )

    return find


@pytest.fixture(scope="session")
def chromium(program):
    """Return the path of an installed Chromium."""
    return program(CHROMIUM[0], "chromium", *CHROMIUM[1:])


@pytest.fixture(scope="session")
def npm(project):
    """Return the path of a file of an npm package."""

    return functools.partial(tools.npm, project)


@pytest.fixture(scope="session")
def browser(chromium):
    """Start Chromium for all tests of the session."""
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=QUIET
        )
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
