"""Put faults into a copy of the guide, and see which tests turn red.

Faults of one batch are of areas that have nothing in common, so a failure is
of the one that it names. What is found is kept in ``data/mutations.json``
after each batch: an interrupted run goes on where it was.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

from guide.build import COMPLAINT, QUIET
from guide.measure.mutation.mutants import OPERATORS, Mutant, choose
from guide.project import CONFIGS, GuideError, Project
from guide.tables import datafile as measured
from guide.verify import page as pages

EACH = 16
"""Faults of each operator."""

TESTS = ("tests/test_*.py",)
"""What runs for every batch: the census, and the tests of the data."""

QUICK = "data or stale or installed"
"""Tests of the census that need no look at the pages."""

Failures = dict[str, str]
"""What a failure says, by the test's name."""


def data_file(project: Project) -> Path:
    """Return the file that holds what was found."""
    return project.root / "data" / "mutations.json"


def load(project: Project) -> dict:
    """Return ``seed``, ``each``, ``date`` and the ``mutants`` with results.

    A result has the test that caught it, ``killed_by``, or None, beside what
    :class:`Mutant` holds.
    """
    file = data_file(project)
    if not file.exists():
        return {"seed": None, "mutants": []}
    return json.loads(file.read_text("utf-8"))


def measure(
    project: Project,
    each: int,
    seed: int,
    again: bool,
    say: Callable[[str], None],
) -> None:
    """Try ``each`` faults of every operator, those that none noticed yet.

    Raises :exc:`GuideError` where the tests are red without any.
    """
    chosen = choose(project, each, seed)
    kept = [] if again else load(project)["mutants"]
    known = {
        json.dumps(_of(result)): result
        for result in kept
        if result["killed_by"]
    }
    done = [
        known[key]
        for mutant in chosen
        if (key := json.dumps(mutant.to_dict())) in known
    ]
    todo = [m for m in chosen if json.dumps(m.to_dict()) not in known]
    order = [mutant.to_dict() for mutant in chosen]
    say(f"{len(chosen)} faults, {len(done)} noticed before")
    if not todo:
        return
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copy = _copy(project, Path(folder, "guide"))
        say("without a fault")
        if red := _pytest(copy, TESTS):
            raise GuideError(f"red without any fault: {', '.join(red)}")
        for batch in _batches(todo):
            found = _try(copy, batch)
            done += [
                mutant.to_dict() | {"killed_by": found.get(mutant)}
                for mutant in batch
            ]
            # In one order, however often the run was interrupted.
            done.sort(key=lambda result: order.index(_of(result)))
            _keep(project, done, each, seed)
            missed = [m for m in batch if m not in found]
            say(
                f"[{len(done)}/{len(chosen)}] {batch[0].kind}: "
                f"{len(found)} of {len(batch)} noticed"
            )
            for mutant in missed:
                say(f"  survived: {mutant.operator} {where(mutant)}")


def where(mutant: Mutant) -> str:
    """Return a fault's place as people write it."""
    return f"{mutant.file}:{mutant.line}"


def _of(result: dict) -> dict:
    return {key: result[key] for key in Mutant.__dataclass_fields__}


def _keep(project: Project, done: list[dict], each: int, seed: int) -> None:
    data = {
        "seed": seed,
        "each": each,
        "date": datetime.now(UTC).date().isoformat(),
        "mutants": done,
    }
    measured.save(data_file(project), data)


def _copy(project: Project, folder: Path) -> Project:
    """Copy what belongs to the guide, by git's list of its files."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=project.root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    for name in listed:
        if (project.root / name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(project.root / name, target)
    cache = project.root / ".cache"
    cache.mkdir(exist_ok=True)
    (folder / ".cache").symlink_to(cache.resolve())
    return Project(folder)


def _batches(mutants: list[Mutant]) -> Iterator[list[Mutant]]:
    """Yield faults of one kind that have no area in common.

    Data have one file for all areas: these go one by one.
    """
    for kind in OPERATORS:
        left = [mutant for mutant in mutants if mutant.kind == kind]
        while left:
            batch: dict[str, Mutant] = {}
            for mutant in left[: 1 if kind in ALONE else None]:
                batch.setdefault(mutant.area, mutant)
            yield list(batch.values())
            left = [mutant for mutant in left if mutant not in batch.values()]


def _try(copy: Project, batch: list[Mutant]) -> dict[Mutant, str]:
    """Put a batch into the copy; return what noticed each, where something.

    What one stage of the checks does not notice is left to the next.
    """
    files = {mutant: copy.root / mutant.file for mutant in batch}
    before = {m: file.read_text("utf-8") for m, file in files.items()}
    found: dict[Mutant, str] = {}
    try:
        for mutant, file in files.items():
            file.write_text(mutant.apply(before[mutant]), "utf-8")
        for stage in STAGES[batch[0].kind]:
            left = [mutant for mutant in batch if mutant not in found]
            if left:
                found |= _attributed(left, stage(copy, left))
            for mutant in found:
                files[mutant].write_text(before[mutant], "utf-8")
        return found
    finally:
        for mutant, file in files.items():
            file.write_text(before[mutant], "utf-8")


def _run(copy: Project, batch: list[Mutant]) -> Failures:
    """Run the snippets with a fault in them, or in their output."""
    return _pytest(copy, _items(copy, batch))


def _census(copy: Project, batch: list[Mutant]) -> Failures:
    """Run what every change is tested by."""
    return _pytest(copy, TESTS)


def _sums(copy: Project, batch: list[Mutant]) -> Failures:
    """Run what guards all that commands write."""
    return _pytest(copy, ("tests/test_guide.py",), "-n", "0", "-k", QUICK)


def _index(copy: Project, batch: list[Mutant]) -> Failures:
    """Ask the package index."""
    return _pytest(copy, ("tests/test_timeline.py",), "-m", "packages")


def _items(copy: Project, batch: list[Mutant]) -> list[str]:
    """Return the tests that run the snippets with a fault in them."""
    names = {
        Path(mutant.file).relative_to("snippets").with_suffix(".py").as_posix()
        for mutant in batch
    }
    found = {}
    for page in copy.pages("en"):
        for block in pages.read(page, copy):
            if block.name in names:
                found[block.name] = f"{copy.relative(page)}::{block.name}"
    return sorted(found.values())


def _attributed(batch: list[Mutant], failures: Failures) -> dict[Mutant, str]:
    """Return the first failure that names each fault's file.

    Of a fault that was alone it is any: without one, all was green.
    """
    if batch[0].kind in ALONE:
        return dict(zip(batch, failures, strict=False))
    found = {}
    for mutant in batch:
        path = Path(mutant.file)
        if mutant.kind in ("pages", "translations"):
            names = [f"{mutant.area}.md"]
        elif path.parts[0] == "snippets" and mutant.kind != "stamp":
            name = path.relative_to("snippets").with_suffix("").as_posix()
            names = [f"{name}."]
        else:
            names = [path.name]
        for test, said in failures.items():
            if any(name in f"{test}\n{said}" for name in names):
                found[mutant] = test
                break
    return found


def _pytest(copy: Project, tests: Iterable[str], *options: str) -> Failures:
    """Run tests in the copy, by its own machinery; return what fails."""
    report = copy.root / "report.xml"
    chosen = [
        str(path)
        for test in tests
        for path in (
            sorted(copy.root.glob(test)) if "*" in test else [copy.root / test]
        )
    ]
    subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("-n", "2", "--junitxml", str(report), *options, *chosen),
        ],
        cwd=copy.root,
        env=os.environ | QUIET | {"PYTHONPATH": str(copy.root)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
    )
    failures = {}
    for case in ElementTree.parse(report).iter("testcase"):
        for problem in (*case.iter("failure"), *case.iter("error")):
            test = f"{case.get('classname')}::{case.get('name')}"
            said = f"{problem.get('message')}\n{problem.text}"
            failures[test] = failures.get(test, "") + said
    report.unlink()
    return failures


def _builds(copy: Project, batch: list[Mutant]) -> Failures:
    """Build the languages of faulty pages strictly; return the complaints."""
    failures = {}
    for language in sorted({Path(m.file).parts[1] for m in batch}):
        with tempfile.TemporaryDirectory() as folder:
            log = subprocess.run(
                [
                    *(sys.executable, "-m", "mkdocs", "build", "--strict"),
                    *("--config-file", str(copy.root / CONFIGS[language])),
                    *("--site-dir", folder),
                ],
                cwd=copy.root,
                env=os.environ | QUIET | {"PYTHONPATH": str(copy.root)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            ).stdout
        complaints = COMPLAINT.findall(log)
        if complaints:
            failures[f"mkdocs build --strict ({language})"] = "\n".join(
                complaints
            )
    return failures


ALONE = ("data", "stamp")
STAGES: dict[str, tuple[Callable[[Project, list[Mutant]], Failures], ...]] = {
    "snippets": (_run, _census),
    "outputs": (_run, _census),
    "pages": (_census, _builds),
    "translations": (_census, _builds),
    "data": (_sums, _census, _index),
    "stamp": (_sums, _census),
}
"""What looks for faults of each kind, the quickest first."""
