"""Build the site of every language, and the page that picks one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from guide.project import CONFIGS, GuideError, Project
from guide.site import cards, missing, roots

QUIET = {
    # Start-up notices of MkDocs' successors, no news to the user.
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    # mkdocs-jupyter's kernel, waiting for a debugger.
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}

COMPLAINT = re.compile(r"(?:(?:WARNING|ERROR) +- +|Error: )(.*)")
FOLDER = re.compile(r'(href="[a-z]+/)(")')
"""A link of the landing page; a folder is an address only on a server."""


def build(
    project: Project,
    site: Path,
    languages: tuple[str, ...] = tuple(CONFIGS),
    say: Callable[[str], None] = lambda line: None,
    address: str | None = None,
    offline: bool = False,
) -> None:
    """Build languages strictly into ``site/<language>``, side by side.

    ``site`` is replaced only once everything is built. ``address`` is the
    URL of the whole, by default that of the variable ``SITE_URL``. What is
    built ``offline`` has no address, and works on ``file://``. Raises
    :exc:`GuideError` with MkDocs' own words where a build fails.
    """
    start = time.monotonic()
    variables = {"SITE_URL": address} if address else {}
    if offline:
        variables = {"SITE_URL": "", "DIRECTORY_URLS": "false"}
    site.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(
        prefix=f".{site.name}-", dir=site.parent
    ) as folder:
        target = Path(folder, "new")
        running = {
            language: _start(project, language, target / language, variables)
            for language in languages
        }
        with ThreadPoolExecutor(len(running)) as threads:
            logs = {
                threads.submit(process.communicate): language
                for language, process in running.items()
            }
            try:
                # The first that fails ends the others.
                for done in as_completed(logs):
                    language, (log, _) = logs[done], done.result()
                    if running[language].returncode:
                        raise GuideError(_why(language, log))
                    seconds = time.monotonic() - start
                    say(f"{language}: built in {seconds:.1f} s")
            finally:
                for process in running.values():
                    process.kill()
        for language in set(CONFIGS) - set(languages):
            if (site / language).exists():
                shutil.copytree(site / language, target / language)
        landing = (project.docs / "landing.html").read_text("utf-8")
        if offline:
            landing = FOLDER.sub(r"\1index.html\2", landing)
        (target / "index.html").write_text(landing, "utf-8")
        if not cards.fonts():
            say(cards.MISSING)
        address = address or os.environ.get("SITE_URL", "")
        roots.write(target, address)
        page = missing.page(project, address)
        (target / "404.html").write_text(page, "utf-8")
        if site.exists():
            site.rename(Path(folder, "old"))
        target.rename(site)


def _start(
    project: Project, language: str, target: Path, variables: dict[str, str]
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "mkdocs", "build", "--strict"),
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


def _why(language: str, log: str) -> str:
    """Return the lines of a build log that say what is wrong."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    wrong = [match[1] for line in lines if (match := COMPLAINT.match(line))]
    if not wrong or "Traceback (most recent call last):" in lines:
        wrong.append(lines[-1])
    return f"the {language} site: " + "\n".join(wrong)
