"""The two programs that a release is made with: uv and git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from guide.project import GuideError
from guide.verify import environment


class NoSolution(GuideError):
    """No versions fit together."""


def uv(*arguments: str, folder: str | Path | None = None) -> str:
    """Return what uv prints; ``folder`` is where it looks for settings.

    Raises :exc:`NoSolution` or :exc:`GuideError`, with uv's reason in a line.
    """
    done = subprocess.run(
        ["uv", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment.variables() | {"NO_COLOR": "1"},
    )
    if done.returncode == 0:
        return done.stdout
    why = " ".join(done.stderr.split())
    if done.returncode == 1:  # 2 is uv's status for every other error
        raise NoSolution(why[:400])
    raise GuideError(f"uv {' '.join(arguments[:2])}: {why[:400]}")


def git(folder: Path, *arguments: str, text: str | None = None) -> str:
    """Return what git prints, given a ``text`` to read.

    Raises :exc:`GuideError` with git's reason in a line.
    """
    done = subprocess.run(
        ["git", *arguments],
        input=text,
        capture_output=True,
        text=True,
        cwd=folder,
    )
    if done.returncode == 0:
        return done.stdout
    why = " ".join(done.stderr.split())
    raise GuideError(f"git {arguments[0]}: {why[:300]}")
