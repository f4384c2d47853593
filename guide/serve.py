"""Serve the site of every language, rebuilt and reloaded as files change."""

from __future__ import annotations

import errno
import logging
import tempfile
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from guide.build import build, run
from guide.build import why as why_not
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
    fails; later failures are told, and the site stays as it was.
    """
    address = f"http://{host}:{port}/"
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="guide-") as folder:
        site = Path(folder, "site")
        seen = _times(project)

        def rebuild() -> None:
            nonlocal seen
            before, seen = seen, _times(project)
            changed = {p for p, _ in before.items() ^ seen.items()}
            try:
                _rebuild(project, site, changed, address, say)
            except GuideError as error:
                say(f"error: {error}")

        server = LiveReloadServer(rebuild, host, port, str(site))
        try:
            server.server_bind()
            server.server_activate()
        except OSError as error:
            server.server_close()
            if error.errno == errno.EADDRINUSE:
                why = f"port {port} is in use: choose another with --port"
            else:
                why = f"cannot serve on {host}:{port}: {error.strerror}"
            raise GuideError(why) from None
        server.error_handler = lambda code: (site / "404.html").read_bytes()
        # Done already, to tell a port in use before a minute of building.
        for name in ("server_bind", "server_activate"):
            setattr(server, name, lambda: None)
        say("Building English and Japanese (notebooks run the first time)")
        build(project, site, say=say, address=address)
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
    project: Project,
    site: Path,
    changed: set[Path],
    address: str,
    say: Callable[[str], None],
) -> None:
    """Build the pages that changed, or everything if something else did.

    Search and lists of pages stay as they were while only pages change.
    """
    languages = {
        language: [
            path
            for path in changed
            if path.is_relative_to(project.docs / language)
            and path.suffix == ".md"
            and path.is_file()
        ]
        for language in CONFIGS
    }
    if sum(map(len, languages.values())) < len(changed):
        build(project, site, say=say, address=address)
        return
    for language in filter(languages.get, languages):
        variables = {"SITE_URL": address}
        options = ("--dirty", "--no-strict")
        process = run(project, language, site / language, variables, *options)
        log, _ = process.communicate()
        if process.returncode:
            raise GuideError(why_not(language, log))
        say(f"{language}: built what changed")


def _times(project: Project) -> dict[Path, int]:
    """Return when each watched file last changed."""
    roots = [project.root / name for name in WATCHED]
    return {
        path: path.stat().st_mtime_ns
        for root in roots
        for path in (root, *root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
