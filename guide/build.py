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
from pathlib import Path

from guide.project import CONFIGS, GuideError, Project
from guide.site import roots

QUIET = {
    # Notices of MkDocs' successors at the start, no news to the user.
    "NO_MKDOCS_2_WARNING": "1",
    "DISABLE_MKDOCS_2_WARNING": "true",
    # The notebooks' kernel, waiting for a debugger.
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
COMPLAINT = re.compile(r"(?:(?:WARNING|ERROR) +- +|Error: )(.*)")


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
            language: run(
                project, language, target / language, variables, "--strict"
            )
            for language in languages
        }
        try:
            for language, process in running.items():
                log, _ = process.communicate()
                if process.returncode:
                    raise GuideError(why(language, log))
                seconds = time.monotonic() - start
                say(f"{language}: built in {seconds:.1f} s")
        finally:
            for process in running.values():
                process.kill()
        for language in set(CONFIGS) - set(languages):
            if (site / language).exists():
                shutil.copytree(site / language, target / language)
        address = address or os.environ.get("SITE_URL", "")
        roots.write(project, target, "" if offline else address, offline)
        if site.exists():
            site.rename(Path(folder, "old"))
        target.rename(site)


def run(
    project: Project,
    language: str,
    target: Path,
    variables: dict[str, str],
    *options: str,
) -> subprocess.Popen[str]:
    """Start MkDocs for a language; what it prints is one stream."""
    return subprocess.Popen(
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


def why(language: str, log: str) -> str:
    """Return the lines of a build's log that say what is wrong."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    wrong = [match[1] for line in lines if (match := COMPLAINT.match(line))]
    if not wrong or "Traceback (most recent call last):" in lines:
        wrong.append(lines[-1])
    return f"the {language} site: " + "\n".join(wrong)
