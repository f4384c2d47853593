"""``guide release``, step by step."""

import platform
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from packaging.version import Version

from guide import files
from guide.index import Index, Release
from guide.project import GuideError, Project
from guide.release.rerun import rerun
from guide.release.uv import install, resolve, run
from guide.tables import datafile
from guide.tables import release as reports
from guide.tables.matrix import candidates
from guide.tables.release import REPOSITORIES, Report
from guide.tables.template import render
from guide.verify.record import Cache

DATE = re.compile(r'^exclude-newer = "([^"]+)"$', re.M)
MIDNIGHT = "%Y-%m-%dT00:00:00Z"

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
    asked = {"tensorflow": tensorflow, "keras": keras}
    named = {name: version for name, version in asked.items() if version}
    git = ("git", "status", "--porcelain", "--untracked-files=no")
    if changed := run(project.root, *git):
        say(f"What is not committed is left out:\n{changed.rstrip()}")
    place = project.root / ".cache" / "release"
    with worktree(project, place / "tree") as tree:
        say("Resolving what pyproject.toml asks for")
        before = resolve(tree.root, sys.executable)
        day = move_date(tree, until, named)
        missing = move_pins(tree, named, before, day)
        versions = resolve(tree.root, sys.executable)
        for name, version in named.items():
            if Version(chosen := versions[name]) != Version(version):
                raise GuideError(f"uv chooses {name} {chosen}, not {version}")
        moved = {
            name: [before.get(name), versions.get(name)]
            for name in sorted(before.keys() | versions.keys())
            if before.get(name) != versions.get(name)
        }
        for name, (old, new) in moved.items():
            say(f"    {name} {old or '–'} → {new or '–'}")
        if not moved:
            say(f"No package moves until {day[:10]}")
        if notice:
            for name in (name for name in REPOSITORIES if name in moved):
                tell(f"{name} {versions[name]}")
        if notice or not moved:
            return None

        say("Making that environment, beside the current one")
        python = install(tree.root, sys.executable, versions, place / "venv")
        back = any(
            name in moved and Version(version) < Version(before[name])
            for name, version in named.items()
        )
        # Scripts have packages of their own, and ``pytest -m eras``.
        snippets = candidates(tree)
        scripts = len(tree.sources()) - len(snippets)
        words = [f"--until {until:%Y-%m-%d}"] if until else []
        words += [f"--{name} {version}" for name, version in named.items()]
        cache = Cache.of(project)
        same, verdicts = rerun(
            tree, snippets, python, versions, cache, back, say
        )
        made: Report = {
            "python": platform.python_version(),
            "date": f"{datetime.now(UTC):%Y-%m-%d}",
            "until": day[:10],
            "command": " ".join(["uv run guide release", *words]),
            "moved": {n: p[::-1] if back else p for n, p in moved.items()},
            "missing": missing,
            "aside": {"eras": scripts} if scripts else {},
            "back": back,
            "same": same,
            "verdicts": verdicts,
        }
        run(tree.root, "git", "add", "--all")
        diff = ("git", "diff", "--cached", "--binary", "HEAD")
        patch = run(tree.root, *diff)
    text = render("release_report.md.j2", report=made, data=reports)
    tell(text)
    if keep:
        datafile.save(project, f"releases/{keep}", made)
    if report:
        files.write(report / "report.md", text)
        files.write(report / "report.json", datafile.dump(made))
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


def move_date(
    tree: Project, until: datetime | None, named: dict[str, str]
) -> str:
    """Move the time up to which packages count in a pyproject.toml; return it.

    Without a date, what is named must be there and the rest need not move;
    with neither, it is today.
    """
    file = tree.root / "pyproject.toml"
    text, today = file.read_text("utf-8"), f"{datetime.now(UTC):{MIDNIGHT}}"
    days = DATE.findall(text) if named else [today]
    for item in named.items():
        came = Index(tree).uploaded(Release.parse(" ".join(item)))
        days.append(f"{came + timedelta(days=1):{MIDNIGHT}}")
    day = min(f"{until:{MIDNIGHT}}", today) if until else max(days)
    file.write_text(DATE.sub(f'exclude-newer = "{day}"', text), "utf-8")
    return day


def move_pins(
    tree: Project, named: dict[str, str], before: dict[str, str], day: str
) -> list[str]:
    """Ask for versions in a pyproject.toml; return what is left out for them.

    tf-keras has the numbers of the TensorFlow that it is for, and comes after
    it: a release candidate has none yet.
    """
    missing = []
    for name, version in named.items():
        newer = Version(version) > Version(before.get(name, "0"))
        bound = f">={version.removesuffix('.0')}" if newer else f"=={version}"
        add = [f"{name}{bound}"]
        if name == "tensorflow":
            minor = ".".join(version.split(".")[:2])
            legacy = Index(tree).newest("tf-keras", before=day).version
            if Version(legacy) >= Version(minor):
                add.append(f"tf-keras>={minor}")
            else:
                missing.append("tf-keras")
                run(tree.root, "uv", "remove", "--frozen", "tf-keras")
        run(tree.root, "uv", "add", "--frozen", *add)
    return missing
