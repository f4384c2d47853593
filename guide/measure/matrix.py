"""Run every snippet on each TensorFlow, for ``data/matrix.json``.

``guide matrix`` makes an environment for each TensorFlow, of what the package
index had on the day after its release: the Keras and the NumPy of its day.
Machines can share the work: each writes its results into a file (``--output``)
and ``--merge`` puts the files together (.github/workflows/matrix.yml).
"""

import json
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from guide import files
from guide.index import Index, NoRelease, Release
from guide.project import GuideError, Project
from guide.release import uv
from guide.tables import datafile
from guide.tables import matrix as table
from guide.tables.matrix import Data
from guide.verify import batch
from guide.verify.record import Cache
from guide.verify.runner import PRELOAD
from guide.verify.verdict import judge

RELEASES = (
    *("2.12.1", "2.13.1", "2.14.1", "2.15.1", "2.16.2", "2.17.1"),
    *("2.18.1", "2.19.1", "2.20.0", "2.21.0", "2.22.0rc0"),
)
"""TensorFlow's releases that the guide looks back on, the last of each minor.
.github/workflows/matrix.yml has a job for each."""

PYTHON = "3.11"
"""The Python that all of them run on."""

BESIDE = "scikit-learn\nmatplotlib\n"
"""What the snippets need beside TensorFlow and Keras."""

KEPT = ("tensorflow-cpu", "keras", "tf-keras", "numpy")
"""Packages whose versions are kept with the results."""

TIME_LIMIT = 90.0
"""Seconds that a snippet may run; the page about compatibility says it."""


def choose(asked: Sequence[str]) -> list[str]:
    """Return the releases that are asked for, in order; all for none.

    Raises :exc:`GuideError` for one that is not in :data:`RELEASES`.
    """
    if unknown := {*asked} - {*RELEASES}:
        named, known = ", ".join(sorted(unknown)), ", ".join(RELEASES)
        raise GuideError(f"TensorFlow {named}: not one of {known}")
    return [r for r in RELEASES if r in asked or not asked]


def measure(
    project: Project,
    releases: Sequence[str],
    snippets: Sequence[Path],
    say: Callable[[str], None],
    *,
    again: bool = False,
    file: Path | None = None,
) -> None:
    """Run snippets on releases, those that were not run yet or all ``again``.

    What was run is written release by release, into the data or a ``file`` of
    its own; interrupted, the same command goes on. Raises :exc:`GuideError`
    where an environment cannot be made.
    """
    known, part = table.load(project), table.empty()
    for number, release in enumerate(releases, 1):
        place = f"[{number}/{len(releases)}] TensorFlow {release}"
        todo = [
            path
            for path in snippets
            if again
            or release not in table.runs(project, project.name(path), known)
        ]
        if not todo:
            say(f"{place}: all {len(snippets)} snippets are run")
            continue
        say(f"{place}: making its environment")
        python, versions = environment(project, release)
        today = datetime.now(UTC).date().isoformat()
        part["environments"][release] = versions | {"date": today}
        results = batch.run(
            *(python, todo, Cache.of(project), json.dumps(versions)),
            preload=PRELOAD,
            limit=TIME_LIMIT,
            again=again,
        )
        with closing(results):
            for count, (path, result) in enumerate(results, 1):
                name = project.name(path)
                found = judge(path, result, by_message=True)
                ended = {"ends": str(found.outcome)}
                if found.outcome not in ("same", "works"):
                    ended["text"] = found.text
                entry = part["snippets"].setdefault(
                    name, {"made_from": table.made_from(path), "runs": {}}
                )
                entry["runs"][release] = ended
                shown = f"{name}: {found.outcome} {found.text}"[:99]
                say(f"{place} {count}/{len(todo)} {shown}")
        if file:
            files.write(file, datafile.dump(part))
        else:
            save(project, [part])


def merge(project: Project, parts: Sequence[Path]) -> None:
    """Merge files of results into the data file.

    Raises :exc:`GuideError` for a file that does not exist.
    """
    for part in parts:
        if not part.is_file():
            raise GuideError(f"{part}: does not exist")
    save(project, [json.loads(part.read_text("utf-8")) for part in parts])


def save(project: Project, parts: Sequence[Data]) -> None:
    """Write results over those in the data file, the later over the earlier.

    Left out are those of other code than the snippets have now.
    """
    now = {
        project.name(x): table.made_from(x) for x in table.candidates(project)
    }
    data = table.empty()
    for part in (table.load(project), *parts):
        data["environments"] |= part["environments"]
        for name, entry in part["snippets"].items():
            if entry["made_from"] == now.get(name):
                runs = data["snippets"].setdefault(name, entry)["runs"]
                runs |= entry["runs"]
    data["environments"] = _in_order(data["environments"])
    data["snippets"] = dict(sorted(data["snippets"].items()))
    for entry in data["snippets"].values():
        entry["runs"] = _in_order(entry["runs"])
    datafile.save(project, "matrix", data)


def _in_order(by_release: dict[str, Any]) -> dict[str, Any]:
    return {r: by_release[r] for r in RELEASES if r in by_release}


def environment(project: Project, release: str) -> tuple[str, dict[str, str]]:
    """Make a release's environment; return its interpreter and versions.

    Raises :exc:`GuideError` where uv cannot.
    """
    index, minor = Index(project), ".".join(release.split(".")[:2])
    came = index.uploaded(Release("tensorflow", release))
    until = f"{came + timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}"
    # tf-keras follows its TensorFlow by days, and is made for it alone.
    late = "--exclude-newer-package=tf-keras=2100-01-01T00:00:00Z"
    try:
        index.newest(f"tf-keras=={minor}.*")
        legacy = f"tf-keras>={minor}"
    except NoRelease:  # the first ones and a candidate have none
        legacy = "keras"
    options = (project.root, PYTHON, "--exclude-newer", until, late)
    text = f"tensorflow-cpu=={release}\n{BESIDE}{legacy}"
    versions = uv.resolve(*options, text=text)
    place = project.root / ".cache" / "matrix" / release
    python = uv.install(project.root, PYTHON, versions, place)
    said = uv.run(project.root, python, "--version").split()[1]
    kept = {name: versions[name] for name in KEPT if name in versions}
    return python, {"python": said} | kept
