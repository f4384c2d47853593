"""Run uv and git; what they complain about becomes an error in a line."""

from __future__ import annotations

import subprocess
from pathlib import Path

from guide.project import GuideError
from guide.verify import environment


class NoSolution(GuideError):
    """No versions fit together."""


def run(folder: Path, *command: str, text: str | None = None) -> str:
    """Return what a command prints in a folder, given a ``text`` to read.

    Raises :exc:`NoSolution` where uv finds no versions, and
    :exc:`GuideError` where a command fails otherwise.
    """
    done = subprocess.run(
        command,
        input=text,
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment.variables() | {"NO_COLOR": "1"},
    )
    if done.returncode == 0:
        return done.stdout
    why = " ".join(done.stderr.split())[:400]
    # 2 is uv's status for every other error.
    kind = NoSolution if (command[0], done.returncode) == ("uv", 1) else None
    raise (kind or GuideError)(f"{' '.join(command[:2])}: {why}")
