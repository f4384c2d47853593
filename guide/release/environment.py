"""The environment of a proposal, beside the current one.

It lies below ``.cache/release/``, in a folder named by all its versions; what
ran in it lies beside it. Nothing else on the machine changes.
"""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

from guide import files, resolver
from guide.project import Project
from guide.release.resolution import Proposal, uv


def home(project: Project) -> Path:
    """Return the folder that keeps environments and what ran in them."""
    return project.root / ".cache" / "release"


def key(proposal: Proposal) -> str:
    """Return the name of a proposal's versions, all of them."""
    lines = [platform.python_version(), *requirements(proposal)]
    return files.digest("\n".join(lines))


def requirements(proposal: Proposal) -> list[str]:
    """Return every version, exactly, a line each."""
    return [f"{name}=={v}" for name, v in sorted(proposal.pins.items())]


def folder(project: Project, proposal: Proposal) -> Path:
    """Return the folder of a proposal's environment and results."""
    return home(project) / key(proposal)


def make(project: Project, proposal: Proposal) -> str:
    """Make a proposal's environment, if need be; return its interpreter."""
    place = folder(project, proposal)
    listed, environment = place / "requirements.txt", place / "environment"
    if not listed.exists():  # an end halfway leaves it unlisted
        shutil.rmtree(environment, ignore_errors=True)
        place.mkdir(parents=True, exist_ok=True)
        wanted = place / "wanted.txt"
        files.write(wanted, "\n".join(requirements(proposal)) + "\n")
        uv("venv", "--quiet", "--python", sys.executable, str(environment))
        uv(
            *("pip", "install", "--quiet", "--no-deps"),
            *("--python", str(environment / "bin" / "python")),
            # The date is in the versions already.
            *("--exclude-newer", resolver.FOREVER),
            *("--requirements", str(wanted)),
            folder=place,  # below the root, whose settings count
        )
        wanted.rename(listed)
    return str(environment / "bin" / "python")
