"""``guide release``, step by step."""

from __future__ import annotations

import platform
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from guide import files
from guide.project import Project
from guide.release.pins import move
from guide.release.rerun import rerun
from guide.release.uv import install, run
from guide.tables import datafile
from guide.tables import release as reports
from guide.tables.release import NAMES, Report
from guide.tables.template import render
from guide.verify.record import Cache
from guide.verify.snippet import mode_of

Say = Callable[[str], None]


def release(
    project: Project,
    say: Say,
    tell: Say = print,
    *,
    until: datetime | None = None,
    tensorflow: str | None = None,
    keras: str | None = None,
    notice: bool = False,
    report: Path | None = None,
    keep: str | None = None,
) -> Report | None:
    """Run every snippet on other versions, and report on it.

    Returns None where nothing would move, or only a ``notice`` is wanted: the
    TensorFlow or Keras that is new, a line each. Raises :exc:`GuideError` for
    versions that cannot be had. What has run is kept, so that the same
    command goes on where it was interrupted.
    """
    pairs = {"tensorflow": tensorflow, "keras": keras}
    named = {name: version for name, version in pairs.items() if version}
    git = ("git", "status", "--porcelain", "--untracked-files=no")
    if changed := run(project.root, *git):
        say(f"What is not committed is left out:\n{changed.rstrip()}")
    place = project.root / ".cache" / "release"
    with worktree(project, place / "tree") as tree:
        say("Resolving what pyproject.toml asks for")
        found = move(tree, until, named)
        for name, (old, new) in found.moved.items():
            gone = "none fits" if name in found.missing else "–"
            say(f"    {name} {old or '–'} → {new or gone}")
        if not found.moved:
            say(f"No package moves until {found.until}")
        if notice:
            for name in found.moved.keys() & NAMES.keys():
                tell(f"{name} {found.after[name]}")
        if notice or not found.moved:
            return None

        say("Making that environment, beside the current one")
        python = install(
            tree.root, sys.executable, found.after, place / "venv"
        )
        # Scripts have packages of their own, and ``pytest -m eras``.
        every = tree.sources()
        snippets = [path for path in every if mode_of(path) != "script"]
        scripts = len(every) - len(snippets)
        options = {"until": until and f"{until:%Y-%m-%d}"} | pairs
        words = [w for n, v in options.items() if v for w in (f"--{n}", v)]
        made = Report(
            python=platform.python_version(),
            date=f"{datetime.now(UTC):%Y-%m-%d}",
            until=found.until,
            command=shlex.join(["uv", "run", "guide", "release", *words]),
            moved=found.moved,
            missing=found.missing,
            aside={"eras": scripts} if scripts else {},
            verdicts=rerun(
                *(tree, snippets, python, found.after),
                *(Cache.of(project), say),
            ),
        )
        run(tree.root, "git", "add", "--all")
        diff = ("git", "diff", "--cached", "--binary", "HEAD")
        patch = run(tree.root, *diff)
    text = render("release_report.md.j2", report=made)
    tell(text)
    data = reports.data(made)
    if keep:
        datafile.save(project, f"releases/{keep}", data)
    if report:
        files.write(report / "report.md", text)
        files.write(report / "report.json", datafile.dump(data))
        files.write(report / "update.patch", patch)
        say(f"To update the guide: git apply {report / 'update.patch'}")
    return made


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
