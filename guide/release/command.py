"""``guide release``, step by step."""

from __future__ import annotations

import json
import platform
import shlex
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from guide import files
from guide.project import GuideError, Project
from guide.release import rerun, resolve, worktree
from guide.release.process import run
from guide.release.resolve import Proposal
from guide.tables import datafile
from guide.tables import release as reports
from guide.tables.release import NAMES, Report
from guide.tables.template import render
from guide.verify import batch, record, runner, snippet

Say = Callable[[str], None]

TIME_LIMIT = 180.0
"""Seconds that a snippet may run, as in the tests (pyproject.toml)."""

TELL_EVERY = 25
"""Snippets after which progress is told."""


@dataclass(frozen=True)
class Wish:
    """What the user asks for; see the options of ``guide release``."""

    until: str | None = None
    tensorflow: str | None = None
    keras: str | None = None
    prerelease: bool = False
    report: Path | None = None
    keep: str | None = None
    apply: bool = False
    allow_failing: bool = False

    @property
    def named(self) -> dict[str, str]:
        """Versions by package."""
        pairs = {"tensorflow": self.tensorflow, "keras": self.keras}
        return {name: version for name, version in pairs.items() if version}

    @property
    def command(self) -> str:
        """What to type to have the same resolution again."""
        words = ["uv", "run", "guide", "release"]
        words += ["--until", self.until] if self.until else []
        for name, version in self.named.items():
            words += [f"--{name}", version]
        words += ["--prerelease"] if self.prerelease else []
        return shlex.join(words)


def release(
    project: Project, wish: Wish, say: Say, tell: Say = print
) -> Report | None:
    """Re-verify the guide on other versions; tell, and apply if asked.

    Returns None where nothing would move. Raises :exc:`GuideError` for what
    cannot be had, or applied; then nothing is changed. What has run is kept,
    so that the same command goes on where it was interrupted.
    """
    _check(wish)
    if wish.apply:
        worktree.check_clean(project)
    elif dirty := worktree.changed(project):
        say(f"What is not committed is left out: {dirty} and more")
    proposal = _propose(project, wish, say)
    if not proposal.moved:
        say(f"No package moves until {proposal.until:%Y-%m-%d}")
        return None
    say("Making that environment, beside the current one")
    place = _environment(project, proposal)
    with worktree.worktree(project, place / "tree") as tree:
        (tree.root / "pyproject.toml").write_text(proposal.text, "utf-8")
        report = _rerun(project, tree, proposal, wish.command, say)
        patch = worktree.change(tree)
    tell(render("release_summary.txt.j2", report=report))
    if wish.keep:
        datafile.save(project, f"releases/{wish.keep}", reports.data(report))
        say(f"Kept as data/releases/{wish.keep}.json")
    if wish.report:
        _write(wish.report, report, patch)
        say(f"Written to {wish.report}: report.md, report.json, update.patch")
    if wish.apply:
        _refuse(report, wish.allow_failing)
        worktree.apply(project, patch)
        say("Updated: read it with git diff")
    return report


def notice(
    project: Project, wish: Wish, say: Say, tell: Say = print
) -> dict[str, str]:
    """Tell which TensorFlow or Keras is new, a line each; run nothing.

    Returns their versions by package. What else moves is left for then.
    """
    if wish.apply or wish.report or wish.keep:
        raise GuideError("--notice: runs nothing to report, keep or apply")
    proposal = _propose(project, wish, say)
    found = {n: proposal.pins[n] for n in NAMES if n in proposal.moved}
    if not wish.named and (version := resolve.waiting(project, proposal)):
        say(
            f"TensorFlow {version} is there, but no tf-keras that fits yet: "
            f"uv run guide release --tensorflow {version} reports it"
        )
    for name, version in found.items():
        tell(f"{name} {version}")
    if not found:
        say(f"No new TensorFlow or Keras until {proposal.until:%Y-%m-%d}")
    return found


def _check(wish: Wish) -> None:
    """Raise :exc:`GuideError` for what could only fail after all the work."""
    if wish.keep and not wish.keep.replace("-", "").isalnum():
        why = "letters, digits and dashes only"
        raise GuideError(f"--keep {wish.keep}: {why}")
    folder = wish.report
    if folder and folder.exists() and not (folder / "report.json").exists():
        if not folder.is_dir() or any(folder.iterdir()):
            why = "has other things in it; name a new folder"
            raise GuideError(f"{folder}: {why}")


def _propose(project: Project, wish: Wish, say: Say) -> Proposal:
    say("Resolving what pyproject.toml asks for")
    found = resolve.propose(project, wish.until, wish.named, wish.prerelease)
    for name, (old, new) in found.moved.items():
        gone = "none fits" if name in found.missing else "–"
        say(f"    {name} {old or '–'} → {new or gone}")
    return found


def _environment(project: Project, proposal: Proposal) -> Path:
    """Return a folder with a proposal's environment, made if need be.

    All versions name it, so that an interrupted command finds it again.
    """
    versions = json.dumps([platform.python_version(), proposal.pins])
    place = project.root / ".cache" / "release" / files.digest(versions)
    if not (place / "pylock.toml").exists():  # renamed to that at the end
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        wanted, target = place / "pylock.wanted.toml", str(place / "venv")
        files.write(wanted, proposal.lock)
        root, quiet = project.root, "--quiet"
        run(root, "uv", "venv", quiet, "--python", sys.executable, target)
        sync = ("uv", "pip", "sync", quiet, "--preview-features", "pylock")
        run(root, *sync, "--python", target, str(wanted))
        wanted.rename(place / "pylock.toml")
    return place


def _rerun(
    project: Project, tree: Project, proposal: Proposal, command: str, say: Say
) -> Report:
    """Run all snippets of a worktree, unless they have; report on them.

    Scripts have packages of their own, and ``pytest -m eras`` for them.
    """
    every = {p: snippet.mode(p) for p in tree.sources()}
    snippets = [path for path, mode in every.items() if mode != "script"]
    place = tree.root.parent
    python = str(place / "venv" / "bin" / "python")
    results = batch.run(
        *(python, snippets, record.Cache.of(project), place.name),
        preload=runner.PRELOAD,
        limit=TIME_LIMIT,
    )
    versions = {"python": platform.python_version()} | {
        name: proposal.pins[name]
        for name in record.PACKAGES
        if name in proposal.pins
    }
    scripts = len(every) - len(snippets)
    return Report(
        python=platform.python_version(),
        date=f"{datetime.now(UTC):%Y-%m-%d}",
        until=f"{proposal.until:%Y-%m-%d}",
        command=command,
        moved=proposal.moved,
        missing=proposal.missing,
        aside={"eras": scripts} if scripts else {},
        verdicts=rerun.write(
            tree, _told(results, len(snippets), say), versions
        ),
    )


def _told(
    results: Iterator[tuple[Path, runner.Result]], total: int, say: Say
) -> Iterator[tuple[Path, runner.Result]]:
    for count, found in enumerate(results, 1):
        yield found
        if count % TELL_EVERY == 0 or count == total:
            say(f"{count}/{total} have run")


def _write(folder: Path, report: Report, patch: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    data = json.dumps(reports.data(report), ensure_ascii=False, indent=1)
    text = render("release_report.md.j2", report=report)
    files.write(folder / "report.md", text)
    files.write(folder / "report.json", data + "\n")
    files.write(folder / "update.patch", patch)


def _refuse(report: Report, allow_failing: bool) -> None:
    """Raise :exc:`GuideError` where a report is no good to apply."""
    if report.missing:
        names = ", ".join(report.missing)
        raise GuideError(f"not applied: no release of {names} fits yet")
    if (failing := report.counts["fails"]) and not allow_failing:
        raise GuideError(
            f"not applied: {failing} snippets fail now; mend them, or add "
            "--allow-failing"
        )
