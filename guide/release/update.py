"""Pins, outputs and stamps: all are updated, or none.

Before the first file is replaced, the old ones are kept with a list of them.
Who finds the list finds an update that was cut off, and puts the files back.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

from guide import files
from guide.project import GuideError, Project
from guide.release.environment import home
from guide.release.report import Report
from guide.release.resolution import PIN, Proposal, compiled_script
from guide.verify import output as outputs
from guide.verify import record as stamp
from guide.verify import runner
from guide.verify.snippet import mode


def new_files(
    project: Project,
    proposal: Proposal,
    report: Report,
    results: dict[Path, runner.Result],
) -> dict[Path, str]:
    """Return the text of each file after the update.

    What fails keeps its output and its stamp, which then is of old versions.
    """
    files = {project.root / "pyproject.toml": proposal.text}
    stamps = stamp.load(project)
    versions = {"python": report.python} | {
        name: proposal.pins[name]
        for name in stamp.PACKAGES
        if name in proposal.pins
    }
    for verdict in report.of("same", "changed", "fixed"):
        path = project.snippets / verdict.name
        output = verdict.output
        if output is None:
            output = outputs.read(path)
        else:
            files[outputs.output_file(path)] = output
        made_on = versions
        if mode(path.read_text("utf-8")) == "script":
            pins = PIN.findall(compiled_script(path, proposal.until))
            before = stamps[verdict.name]["versions"]
            made_on = before | {n: v for n, v in pins if n in before}
        entry = stamp.entry(path, output, made_on)
        if results[path].seconds > stamp.LONG:
            entry["long"] = True
        stamps[verdict.name] = entry
    text = json.dumps(dict(sorted(stamps.items())), indent=1) + "\n"
    return files | {stamp.stamp_file(project): text}


def refuse(project: Project, report: Report, allow_failing: bool) -> None:
    """Raise :exc:`GuideError` where a report is no good to apply."""
    if report.missing:
        names = ", ".join(report.missing)
        raise GuideError(f"not applied: no release of {names} fits yet")
    if report.of("fails") and not allow_failing:
        raise GuideError(
            f"not applied: {report.counts['fails']} snippets fail now; mend "
            "them, or add --allow-failing"
        )


def check_clean(project: Project) -> None:
    """Raise :exc:`GuideError` where the files have uncommitted changes."""
    done = subprocess.run(
        ["git", "status", "--porcelain", "--", "pyproject.toml", "snippets"],
        cwd=project.root,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise GuideError(f"not applied: git: {done.stderr.strip()[:200]}")
    if done.stdout:
        first = done.stdout.splitlines()[0][3:]
        raise GuideError(
            f"not applied: {first} has changes that are not committed; commit "
            "them, or add --allow-dirty"
        )


def _journal(project: Project) -> Path:
    # Worktrees may share the cache.
    name = f"update-{files.digest(str(project.root.resolve()))}"
    return home(project) / name


def write(project: Project, files: dict[Path, str]) -> None:
    """Write files, all or none."""
    journal = _journal(project)
    shutil.rmtree(journal, ignore_errors=True)
    journal.mkdir(parents=True)
    changed = {
        path: text
        for path, text in files.items()
        if not path.exists() or path.read_text("utf-8") != text
    }
    old: dict[str, bool] = {}
    for number, path in enumerate(changed):
        old[project.relative(path)] = path.exists()
        if path.exists():
            shutil.copy2(path, journal / f"{number}")
    try:
        # From here on, an end halfway is found.
        files.write(journal / "list.json", json.dumps(old))
        for path, text in changed.items():
            _part(path).write_text(text, "utf-8")
        for path in changed:
            os.replace(_part(path), path)
        (journal / "list.json").unlink()  # done, once this is
    except BaseException:
        restore(project)
        raise
    finally:
        shutil.rmtree(journal, ignore_errors=True)


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def restore(project: Project) -> int:
    """Put back what an update that was cut off replaced; return how many."""
    journal = _journal(project)
    if not (journal / "list.json").exists():
        return 0
    listed = journal / "list.json"
    old = json.loads(listed.read_text("utf-8"))
    for number, (name, existed) in enumerate(old.items()):
        path = project.root / name
        _part(path).unlink(missing_ok=True)
        if existed:
            shutil.copy2(journal / f"{number}", path)
        else:
            path.unlink(missing_ok=True)
    listed.unlink()
    shutil.rmtree(journal)
    return len(old)
