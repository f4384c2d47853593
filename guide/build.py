"""Build the site of every language, and serve it while it is written."""

import logging
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.livereload import LiveReloadServer

from guide import text
from guide.project import CONFIGS, LANGUAGES, GuideError, Project
from guide.site import notebooks
from guide.tables.template import render

Say = Callable[[str], None]

WATCHED = ("data", "docs", "snippets", "guide", *CONFIGS.values())
QUIET = {
    # Notices of MkDocs' successors at the start, no news to the user.
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    # The notebooks' kernel, waiting for a debugger.
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


def build(
    project: Project,
    site: Path,
    address: str,
    say: Say = lambda line: None,
    offline: bool = False,
) -> None:
    """Build all languages strictly into ``site/<language>``, side by side.

    ``site`` is replaced only once everything is built. ``address`` is the
    URL of the whole, or empty. What is built ``offline`` has none, and works
    on ``file://``. Raises :exc:`GuideError` where a build or a notebook
    fails.
    """
    start = time.monotonic()
    address = "" if offline or not address else address.rstrip("/") + "/"
    say("Building English and Japanese (notebooks run the first time)")
    for path in project.notebooks(LANGUAGES[0]):
        notebooks.executed(path, project)
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=f".{site.name}-", dir=site.parent
    ) as folder:
        target = Path(folder, "new")

        def make(language: str) -> None:
            _mkdocs(project, language, target / language, address, offline)
            say(f"{language}: built in {time.monotonic() - start:.1f} s")

        with ThreadPoolExecutor() as pool:
            list(pool.map(make, CONFIGS))
        _roots(target, address, offline)
        if site.exists():
            site.rename(Path(folder, "old"))
        target.rename(site)


def _mkdocs(
    project: Project,
    language: str,
    target: Path,
    address: str,
    offline: bool,
    *options: str,
) -> None:
    """Build a language; raise :exc:`GuideError` with MkDocs' own words."""
    site = {"SITE_URL": address, "DIRECTORY_URLS": str(not offline).lower()}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mkdocs", "build", "--quiet", *options),
            *("--config-file", str(project.root / CONFIGS[language])),
            *("--site-dir", str(target)),
        ],
        cwd=project.root,
        env=os.environ | QUIET | site,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise GuideError(f"the {language} site: {done.stdout.strip()}")


def _roots(site: Path, address: str, offline: bool) -> None:
    """Write landing page, 404 and lists for machines, above the languages.

    Links are relative where the site has no ``address``.
    """
    languages = []
    for language in CONFIGS:
        listed = (site / language / "llms.txt").read_text("utf-8")
        name, _, about, *_ = listed.split("\n")
        texts = text.load(language)["llms"]
        languages.append((language, name[2:], about[2:], texts))
    known: dict[str, object] = {"offline": offline, "languages": languages}
    known |= {"address": address, "path": urlsplit(address).path}
    names = ["index.html", "404.html", "robots.txt", "llms.txt"]
    for name in [*names, "sitemap.xml"] if address else names:
        (site / name).write_text(render(f"{name}.j2", **known), "utf-8")


def serve(
    project: Project, host: str, port: int, open_browser: bool, say: Say
) -> None:
    """Serve until interrupted; MkDocs' own server does the reloading.

    Builds the pages that changed, or everything if something else did:
    search and lists of pages stay as they were while only pages change.
    Raises :exc:`GuideError` where the port is in use or the first build
    fails; later failures are told, and the site stays as it was.
    """
    address = f"http://{host}:{port}/"
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    try:
        # Told now, not after a minute of building.
        socket.create_server((host, port)).close()
    except (OSError, OverflowError) as error:
        why = f"cannot serve on {host}:{port}: {error}"
        raise GuideError(f"{why}; choose another with --port") from None
    with tempfile.TemporaryDirectory(prefix="guide-") as folder:
        site, built = Path(folder, "site"), time.time()

        def rebuild() -> None:
            nonlocal built
            since, built = built, time.time()
            places = [project.root / name for name in WATCHED]
            changed = {
                path
                for path in (
                    *places,
                    *(y for x in places for y in x.rglob("*")),
                )
                if path.is_file() and "__pycache__" not in path.parts
                if path.stat().st_mtime >= since
            }
            pages = {
                x: changed.intersection(project.pages(x)) for x in CONFIGS
            }
            try:
                # Of a file that is gone, or was moved here, no time tells.
                if not changed or changed.difference(*pages.values()):
                    build(project, site, address, say)
                    return
                for x in filter(pages.get, pages):
                    options = "--dirty", "--no-strict"
                    _mkdocs(project, x, site / x, address, False, *options)
                    say(f"{x}: built what changed")
            except GuideError as error:
                say(f"error: {error}")

        server = LiveReloadServer(rebuild, host, port, str(site))
        server.error_handler = lambda code: (site / "404.html").read_bytes()
        build(project, site, address, say)
        for name in WATCHED:
            server.watch(str(project.root / name))
        try:
            say(f"Serving on {server.url} (Ctrl+C stops)")
            server.serve(open_in_browser=open_browser)  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            say("Stopped")
        finally:
            server.shutdown()
