"""Serve the site of every language, rebuilt and reloaded as files change."""

from __future__ import annotations

import errno
import logging
import tempfile
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from guide.build import build
from guide.project import CONFIGS, GuideError, Project

WATCHED = ("data", "docs", "snippets", "guide", *CONFIGS.values())


def serve(
    project: Project,
    host: str,
    port: int,
    open_browser: bool,
    say: Callable[[str], None],
) -> None:
    """Serve until interrupted; MkDocs' own server does the reloading.

    Raises :exc:`GuideError` where the port is in use or the first build
    fails; later failures are said, and the site stays as it was.
    """
    address = f"http://{host}:{port}/"
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="guide-") as folder:
        site = Path(folder, "site")
        seen = _times(project)

        def rebuild() -> None:
            nonlocal seen
            before, seen = seen, _times(project)
            changed = {p for p, _ in set(before.items()) ^ set(seen.items())}
            if not changed:
                return
            try:
                build(
                    project, site, _languages(project, changed), say, address
                )
            except GuideError as error:
                say(f"error: {error}")

        server = LiveReloadServer(rebuild, host, port, str(site))
        try:
            server.server_bind()
            server.server_activate()
        except OSError as error:
            server.server_close()
            raise GuideError(_why(error, host, port)) from None
        server.error_handler = lambda code: _page(site, code)
        # Done already, to tell a port in use before a minute of building.
        server.server_bind = server.server_activate = lambda: None
        say("Building English and Japanese (notebooks run the first time)")
        build(project, site, say=say, address=address)
        for name in WATCHED:
            server.watch(str(project.root / name))
        say(f"Serving on {server.url} (Ctrl+C stops)")
        try:
            server.serve(open_in_browser=open_browser)
        except KeyboardInterrupt:
            say("Stopped")
        finally:
            server.shutdown()


def _why(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} is in use: choose another with --port"
    return f"cannot serve on {host}:{port}: {error.strerror}"


def _page(site: Path, code: int) -> bytes | None:
    """Return what a host shows in place of what is not there."""
    page = site / f"{code}.html"
    return page.read_bytes() if page.exists() else None


def _times(project: Project) -> dict[Path, int]:
    """Return when each watched file last changed."""
    roots = [project.root / name for name in WATCHED]
    return {
        path: path.stat().st_mtime_ns
        for root in roots
        for path in (root, *root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _languages(project: Project, changed: set[Path]) -> tuple[str, ...]:
    """Return the languages that changed files belong to; all by default."""
    touched = {
        language
        for language in CONFIGS
        for path in changed
        if path.is_relative_to(project.docs / language)
    }
    outside = any(
        not path.is_relative_to(project.docs / language)
        for path in changed
        for language in touched
    )
    every = tuple(CONFIGS)
    return tuple(touched) if touched and not outside else every
