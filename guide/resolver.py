"""What uv and pip say of the package index.

It is asked through them, so that the index, proxy and certificates of the
machine are used.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from guide.project import GuideError

PYTHONS = ("3.11", "3.6", "3.9", "3.13")
"""For which a release is looked for, in this order."""

# The guide's own packages end at a date (pyproject.toml); these do not.
FOREVER = "2100-01-01"
PRERELEASE = "if-necessary-or-explicit"  # as uv does unasked
UV = (
    # Nothing runs on the Python that a release is for: ours will do.
    *("--python", sys.executable, "--no-python-downloads"),
)
NO_ANSWER = re.compile(
    r"network was disabled|Request failed|Failed to (fetch|download)"  # uv
    r"|ConnectionError|ProxyError|SSLError|Connection broken|timed out"  # pip
)
NO_SUCH = "No solution found"  # uv


class Offline(Exception):
    """The package index cannot be reached."""


class NoRelease(GuideError):
    """The package index has no such release for any Python we ask for."""


class Resolver:
    """Asks uv and pip; once the index is out of reach, no more.

    All that is asked raises :exc:`Offline` where there is no answer,
    ``resolve`` :exc:`NoRelease` where nothing fits, and :exc:`GuideError`
    where a command fails for another reason.
    """

    def __init__(self) -> None:
        self._offline = ""

    def resolve(
        self,
        requirement: str,
        pythons: tuple[str, ...] = PYTHONS,
        before: str = FOREVER,
        candidates: bool = False,
    ) -> tuple[str, dict]:
        """Return the Python for which a release fits, and what uv says of it.

        That is the release's entry of a ``pylock.toml``. Of ``pythons``, the
        first counts for which there is one, uploaded ``before`` an ISO time;
        release ``candidates`` count if asked for.
        """
        for python in pythons:
            try:
                lock = self.run(
                    *("uv", "pip", "compile", "-", "--quiet", "--no-header"),
                    *("--no-deps", "--universal", *UV),
                    *("--fork-strategy", "fewest"),
                    *("--exclude-newer", before),
                    *("--prerelease", "allow" if candidates else PRERELEASE),
                    *("--format", "pylock.toml", "--python-version", python),
                    text=requirement,
                )
            except GuideError as error:
                why = str(error)
                if NO_SUCH not in why:
                    raise
                continue
            (package,) = tomllib.loads(lock)["packages"]
            return python, package
        raise NoRelease(f"{requirement}: {why}")

    def run(self, *command: str | Path, text: str = "") -> str:
        """Return what a command prints; raise where it fails."""
        if self._offline:
            raise Offline(self._offline)  # to wait for it once is enough
        done = subprocess.run(
            command,
            input=text,
            capture_output=True,
            text=True,
            env=os.environ | {"NO_COLOR": "1"},
        )
        if done.returncode == 0:
            return done.stdout
        why = " ".join(done.stderr.split())
        if NO_ANSWER.search(why):
            self._offline = f"the package index is out of reach: {why[:300]}"
            raise Offline(self._offline)
        raise GuideError(why[:600])


def files_of(package: dict) -> list[dict]:
    """Return the files that uv says a package has."""
    files = [*package.get("wheels", ()), package.get("sdist")]
    return [file for file in files if file]
