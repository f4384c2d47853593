"""A git worktree of HEAD, in which a release is tried; its diff applied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from guide.project import GuideError, Project
from guide.release.process import git


@contextmanager
def worktree(project: Project, folder: Path) -> Iterator[Project]:
    """Yield a checkout of HEAD in a folder, which is removed afterwards."""
    shutil.rmtree(folder, ignore_errors=True)  # of a run that was killed
    git(project.root, "worktree", "prune")
    git(project.root, "worktree", "add", "--detach", str(folder), "HEAD")
    try:
        yield Project(folder)
    finally:
        git(project.root, "worktree", "remove", "--force", str(folder))


def change(tree: Project) -> str:
    """Return what differs from HEAD in a worktree, as a patch."""
    git(tree.root, "add", "--all")
    return git(tree.root, "diff", "--cached", "--binary", "HEAD")


def changed(project: Project) -> str:
    """Return a file with changes that are not committed, or nothing."""
    lines = git(
        project.root, "status", "--porcelain", "--untracked-files=no"
    ).splitlines()
    return lines[0][3:] if lines else ""


def check_clean(project: Project) -> None:
    """Raise :exc:`GuideError` where there are uncommitted changes."""
    if file := changed(project):
        raise GuideError(
            f"not applied: {file} has changes that are not committed"
        )


def apply(project: Project, patch: str) -> None:
    """Change a checkout as a patch says: all of it, or nothing.

    Raises :exc:`GuideError` where it has changed since.
    """
    check_clean(project)
    git(project.root, "apply", "--whitespace=nowarn", "-", text=patch)
