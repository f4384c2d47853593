"""Serve the site of every language, rebuilt and reloaded as files change."""

from __future__ import annotations

import logging
import socket
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from guide.build import build, mkdocs
from guide.project import CONFIGS, GuideError, Project

WATCHED = ("data", "docs", "snippets", "guide", *CONFIGS.values())
Say = Callable[[str], None]


def serve(
    project: Project, host: str, port: int, open_browser: bool, say: Say
) -> None:
    """Serve until interrupted; MkDocs' own server does the reloading.

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
            try:
                _rebuild(project, site, since, address, say)
            except GuideError as error:
                say(f"error: {error}")

        server = LiveReloadServer(rebuild, host, port, str(site))
        server.error_handler = lambda code: (site / "404.html").read_bytes()
        say("Building English and Japanese (notebooks run the first time)")
        build(project, site, say, address)
        for name in WATCHED:
            server.watch(str(project.root / name))
        say(f"Serving on {server.url} (Ctrl+C stops)")
        try:
            server.serve(open_in_browser=open_browser)  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            say("Stopped")
        finally:
            server.shutdown()


def _rebuild(
    project: Project, site: Path, since: float, address: str, say: Say
) -> None:
    """Build the pages that changed, or everything if something else did.

    Search and lists of pages stay as they were while only pages change.
    """
    changed = {
        path
        for name in WATCHED
        for path in (project.root / name, *(project.root / name).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
        if path.stat().st_mtime >= since
    }
    pages = {x: changed.intersection(project.pages(x)) for x in CONFIGS}
    # Of a file that is gone, or was moved here, no time tells.
    if not changed or changed.difference(*pages.values()):
        build(project, site, say, address)
        return
    for language in filter(pages.get, pages):
        options = "--dirty", "--no-strict"
        mkdocs(project, language, site / language, address, False, *options)
        say(f"{language}: built what changed")
