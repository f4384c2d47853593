"""Build the site of every language, and what stands above the languages."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from guide import text
from guide.project import CONFIGS, LANGUAGES, GuideError, Project
from guide.site import notebooks
from guide.tables.template import render

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
    say: Callable[[str], None] = lambda line: None,
    address: str | None = None,
    offline: bool = False,
) -> None:
    """Build all languages strictly into ``site/<language>``, side by side.

    ``site`` is replaced only once everything is built. ``address`` is the
    URL of the whole, by default that of the variable ``SITE_URL``. What is
    built ``offline`` has no address, and works on ``file://``. Raises
    :exc:`GuideError` where a build or a notebook fails.
    """
    if address is None:
        address = os.environ.get("SITE_URL", "")
    address = "" if offline or not address else address.rstrip("/") + "/"
    start = time.monotonic()
    for path in project.notebooks(LANGUAGES[0]):
        notebooks.executed(path, project)
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=f".{site.name}-", dir=site.parent
    ) as folder:
        target = Path(folder, "new")

        def make(language: str) -> None:
            place = target / language
            mkdocs(project, language, place, address, offline, "--strict")
            seconds = time.monotonic() - start
            say(f"{language}: built in {seconds:.1f} s")

        with ThreadPoolExecutor() as pool:
            list(pool.map(make, CONFIGS))
        _roots(target, address, offline)
        if site.exists():
            site.rename(Path(folder, "old"))
        target.rename(site)


def mkdocs(
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
    names = ["index.html", "404.html", "robots.txt", "llms.txt"]
    for name in [*names, "sitemap.xml"] if address else names:
        said = render(
            f"{name}.j2",
            address=address,
            path=urlsplit(address).path,
            offline=offline,
            languages=languages,
        )
        (site / name).write_text(said, "utf-8")
