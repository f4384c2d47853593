"""A git worktree of HEAD, in which a release is tried; its diff applied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from guide.project import GuideError, Project
from guide.release.process import run


@contextmanager
def worktree(project: Project, folder: Path) -> Iterator[Project]:
    """Yield a checkout of HEAD in a folder, which is removed afterwards."""
    shutil.rmtree(folder, ignore_errors=True)  # of a run that was killed
    git = ("git", "worktree")
    run(project.root, *git, "prune")
    run(project.root, *git, "add", "--detach", str(folder), "HEAD")
    try:
        yield Project(folder)
    finally:
        run(project.root, *git, "remove", "--force", str(folder))


def change(tree: Project) -> str:
    """Return what differs from HEAD in a worktree, as a patch."""
    run(tree.root, "git", "add", "--all")
    return run(tree.root, "git", "diff", "--cached", "--binary", "HEAD")


def changed(project: Project) -> str:
    """Return a file with changes that are not committed, or nothing."""
    status = ("git", "status", "--porcelain", "--untracked-files=no")
    lines = run(project.root, *status).splitlines()
    return lines[0][3:] if lines else ""


def check_clean(project: Project) -> None:
    """Raise :exc:`GuideError` where there are uncommitted changes."""
    if file := changed(project):
        raise GuideError(f"not applied: {file} has uncommitted changes")


def apply(project: Project, patch: str) -> None:
    """Change a clean checkout as a patch says: all of it, or nothing."""
    check_clean(project)
    run(project.root, "git", "apply", "--whitespace=nowarn", "-", text=patch)
