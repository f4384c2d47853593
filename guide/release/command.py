"""``guide release``, step by step."""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guide import files
from guide.project import GuideError, Project
from guide.release import (
    environment,
    html,
    markdown,
    report,
    resolution,
    results,
    scripts,
    terminal,
    update,
)
from guide.tables import datafile as measured
from guide.tables import matrix
from guide.verify import runner

Say = Callable[[str], None]


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
    allow_dirty: bool = False
    allow_failing: bool = False
    workers: int = os.cpu_count() or 1

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
    project: Project,
    wish: Wish,
    say: Say,
    tell: Say = print,
    preload: tuple[str, ...] = runner.PRELOAD,
) -> report.Report | None:
    """Re-verify the guide on other versions; tell, and update if asked.

    Returns None where nothing would move. Raises :exc:`GuideError` for what
    cannot be had, before anything is changed.
    """
    if count := update.restore(project):
        say(f"an update was cut off: {count} files are as they were before it")
    if wish.apply and not wish.allow_dirty:
        update.check_clean(project)
    if wish.keep and not wish.keep.replace("-", "").isalnum():
        raise GuideError(
            f"--keep {wish.keep}: letters, digits and dashes only"
        )
    if wish.report:
        _check_folder(wish.report)
    proposal = _propose(project, wish, say)
    if not proposal.changes:
        say(f"No package moves until {proposal.until:%Y-%m-%d}")
        return None
    for name, (old, new) in proposal.changes.items():
        gone = "none fits" if name in proposal.missing else "–"
        say(f"    {name} {old or '–'} → {new or gone}")
    place = environment.folder(project, proposal)
    kept = results.Kept(project, place)
    moved, aside = scripts.split(project, proposal)
    try:
        say("Making that environment, beside the current one")
        python = environment.make(project, proposal)
        snippets = matrix.candidates(project)
        ran = results.run(python, snippets, kept, say, wish.workers, preload)
        ran |= scripts.run(moved, proposal, kept, say)
    except KeyboardInterrupt:
        raise Interrupted(
            f"interrupted: {kept.count()} results are kept, nothing is "
            "changed; the same command goes on"
        ) from None
    found = report.make(
        project, proposal, ran, wish.command, aside, _failed(project, place)
    )
    _remember(project, place, found)
    tell(terminal.render(found))
    if wish.keep:
        file = report.data_file(project, wish.keep)
        measured.save(file, json.loads(report.text(found)))
        say(f"Kept as {project.relative(file)}")
    files = update.new_files(project, proposal, found, ran)
    if wish.report:
        wish.report.mkdir(parents=True, exist_ok=True)
        files.write(wish.report / "report.json", report.text(found))
        files.write(wish.report / "report.md", markdown.render(found))
        say("Building the pages that change, before and after")
        html.write(project, found, files, wish.report)
        say(f"Written to {wish.report}: index.html, report.md, report.json")
    if wish.apply:
        update.refuse(project, found, wish.allow_failing)
        update.write(project, files)
        say(f"Updated: {len(files)} files; read them with git diff")
    return found


class Interrupted(Exception):
    """The user has had enough; the message says what is kept."""


def notice(
    project: Project, wish: Wish, say: Say, tell: Say = print
) -> dict[str, str]:
    """Tell which TensorFlow or Keras is new, a line each; run nothing.

    Returns their versions by package. What else moves is left for then.
    """
    if wish.apply or wish.report or wish.keep:
        raise GuideError("--notice: runs nothing to report, keep or apply")
    proposal = _propose(project, wish, say)
    found = {
        name: proposal.pins[name]
        for name in resolution.WATCHED
        if name in proposal.changes
    }
    if not wish.named and (version := resolution.waiting(project, proposal)):
        say(
            f"TensorFlow {version} is there, but no tf-keras that fits yet: "
            f"uv run guide release --tensorflow {version} reports it"
        )
    for name, version in found.items():
        tell(f"{name} {version}")
    if not found:
        day = f"{proposal.until:%Y-%m-%d}"
        say(f"No new TensorFlow or Keras until {day}")
    return found


def _propose(project: Project, wish: Wish, say: Say) -> resolution.Proposal:
    say("Resolving what pyproject.toml asks for")
    return resolution.propose(project, wish.until, wish.named, wish.prerelease)


def _check_folder(folder: Path) -> None:
    if folder.exists() and (
        not folder.is_dir()
        or (any(folder.iterdir()) and not (folder / "report.json").exists())
    ):
        raise GuideError(
            f"{folder}: has other things in it; name a new folder"
        )


def _memory(project: Project) -> Path:
    return environment.home(project) / "failed.json"


def _failed(project: Project, place: Path) -> list[str]:
    """Return what failed in the last report on other, newer versions."""
    if not _memory(project).exists():
        return []
    every = json.loads(_memory(project).read_text("utf-8"))
    others = [names for key, names in every.items() if key != place.name]
    return others[-1] if others else []


def _remember(project: Project, place: Path, found: report.Report) -> None:
    """Keep what fails for the next report, unless this one looks back."""
    if found.back:
        return
    file = _memory(project)
    every = json.loads(file.read_text("utf-8")) if file.exists() else {}
    every.pop(place.name, None)
    every[place.name] = [verdict.name for verdict in found.of("fails")]
    files.write(file, json.dumps(every, indent=1) + "\n")
