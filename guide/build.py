"""Build the site of every language, and what stands above the languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from guide import text
from guide.project import CONFIGS, GuideError, Project
from guide.tables.template import render

QUIET = {
    # Notices of MkDocs' successors at the start, no news to the user.
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    # The notebooks' kernel, waiting for a debugger.
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
COMPLAINT = re.compile(r"(?:(?:WARNING|ERROR) +- +|Error: )(.*)")
BASE = '<base href="/" id="root">'
FOLDER = re.compile(r'(href="[a-z]+/)(")')
"""A link of the landing page; a folder is an address only on a server."""


def build(
    project: Project,
    site: Path,
    say: Callable[[str], None] = lambda line: None,
    address: str | None = None,
    offline: bool = False,
) -> None:
    """Build all languages strictly into ``site/<language>``, side by side.

    ``site`` is replaced only once everything is built. ``address`` is the
    URL of the whole, by default that of the variable ``SITE_URL``. What is
    built ``offline`` has no address, and works on ``file://``. Raises
    :exc:`GuideError` with MkDocs' own words where a build fails.
    """
    start = time.monotonic()
    if address is None:
        address = os.environ.get("SITE_URL", "")
    variables = {"SITE_URL": "" if offline else address}
    if offline:
        variables["DIRECTORY_URLS"] = "false"
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=f".{site.name}-", dir=site.parent
    ) as folder:
        target = Path(folder, "new")

        def make(language: str) -> None:
            place = target / language
            mkdocs(project, language, place, variables, "--strict")
            seconds = time.monotonic() - start
            say(f"{language}: built in {seconds:.1f} s")

        with ThreadPoolExecutor() as pool:
            list(pool.map(make, CONFIGS))
        _roots(project, target, variables["SITE_URL"], offline)
        if site.exists():
            site.rename(Path(folder, "old"))
        target.rename(site)


def mkdocs(
    project: Project,
    language: str,
    target: Path,
    variables: dict[str, str],
    *options: str,
) -> None:
    """Build a language; raise :exc:`GuideError` with what is wrong."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mkdocs", "build", *options),
            *("--config-file", str(project.root / CONFIGS[language])),
            *("--site-dir", str(target)),
        ],
        cwd=project.root,
        env=os.environ | QUIET | variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        lines = [line.strip() for line in done.stdout.split("\n")]
        lines = [line for line in lines if line]
        wrong = [found[1] for x in lines if (found := COMPLAINT.match(x))]
        if not wrong or "Traceback (most recent call last):" in lines:
            wrong += lines[-1:]
        raise GuideError(f"the {language} site: " + "\n".join(wrong))


def _roots(project: Project, site: Path, address: str, offline: bool) -> None:
    """Write landing page, 404 and lists for machines, above the languages.

    Links are relative where the site has no ``address``.
    """
    address = address and address.rstrip("/") + "/"
    landing = (project.docs / "landing.html").read_text("utf-8")
    if offline:
        landing = FOLDER.sub(r"\1index.html\2", landing)
    (site / "index.html").write_text(landing, "utf-8")
    missing = (project.docs / "404.html").read_text("utf-8")
    if address:
        # It is shown at any depth, so that its links need the whole path.
        base = f'<base href="{escape(urlsplit(address).path)}">'
        missing = missing.replace(BASE, base)
    (site / "404.html").write_text(missing, "utf-8")
    languages = []
    for language in CONFIGS:
        listed = (site / language / "llms.txt").read_text("utf-8")
        name, _, about, *_ = listed.split("\n")
        texts = text.load(language)["llms"]
        languages.append((language, name[2:], about[2:], texts))
    for name in ("robots.txt", "llms.txt", *["sitemap.xml"] * bool(address)):
        said = render(f"{name}.j2", address=address, languages=languages)
        (site / name).write_text(said, "utf-8")
