"""Ask releases for the names of the API map: ``data/api-history.json``.

Each release answers itself, in its environment of the matrix: it imports the
names and says what they take. Most releases in the data were read from their
files instead, by a program that is no longer here.
"""

import ast
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from itertools import groupby

from packaging.version import Version

from guide.index import Index, Release
from guide.measure import matrix
from guide.project import GuideError, Project
from guide.release import uv
from guide.tables import api_map, datafile
from guide.tables.api_history import ABSENT, LANES, Data, split, states
from guide.verify import record

PROGRAM = "migrate/check/names.py"
"""The snippet that says what names take in an environment."""

Answers = dict[str, str | None]
"""The signature of each name that is there, None without parameters."""


def update(
    project: Project, tensorflows: Iterable[str], say: Callable[[str], None]
) -> None:
    """Ask the guide's own Keras and tf-keras, and TensorFlow releases.

    What they answer replaces what the data have of them. Raises
    :exc:`GuideError` where an environment cannot be made or nothing can be
    imported in it.
    """
    data, index = datafile.load(project, "api-history"), Index(project)
    for name in names(project) - data["names"].keys():
        data["names"][name] = {"signatures": []}
    own = record.installed()
    places = [(sys.executable, {n: own[n] for n in ("keras", "tf-keras")})]
    for release in tensorflows:
        python, versions = matrix.environment(project, release)
        places.append((python, versions | {"tensorflow": release}))
    for python, versions in places:
        for lane, package in LANES.items():
            if version := versions.get(package):
                say(f"{lane}: {package} {version}")
                answers = ask(project, data, lane, python)
                came = index.uploaded(Release(package, version))
                add(data, lane, version, f"{came:%Y-%m-%d}", answers)
    datafile.save(project, "api-history", data)


def names(project: Project) -> set[str]:
    """Return the names of the API map; Keras 2's are Keras's."""
    return {*map(api_map.in_history, api_map.expressions(project))}


def ask(project: Project, data: Data, lane: str, python: str) -> Answers:
    """Return what an interpreter says of the names of a lane.

    Raises :exc:`GuideError` where none of them is there.
    """
    first = "tf." if lane == "tf" else "keras."
    known = {
        f"{lane}.{name.removeprefix(first)}": (name, entry["signatures"])
        for name, entry in data["names"].items()
        if name.startswith(first)
    }
    program = project.snippets / PROGRAM
    said = uv.run(program.parent, python, program.name, *known)
    if not said:
        raise GuideError(f"{lane}: {python} knows none of its names")
    found: Answers = {}
    for line in said.splitlines():
        path, bracket, rest = line.partition("(")
        name, signatures = known[path]
        found[name] = known_as(bracket + rest, signatures) if rest else None
    return found


def known_as(made: str, known: list[str]) -> str:
    """Return a signature, or the last known one that says the same.

    Known ones were read from files, which have names where the release
    itself has values.
    """

    def same(one: dict[str, str | None], two: dict[str, str | None]) -> bool:
        alike = all(map(_alike, one.values(), two.values()))
        return [*one] == [*two] and alike

    wanted = split(made)
    return next((k for k in reversed(known) if same(split(k), wanted)), made)


def _alike(known: str | None, made: str | None) -> bool:
    if known == made or not known or not made:
        return known == made
    try:
        ast.literal_eval(known)
    except ValueError:
        return True
    return made == "..."


def add(
    data: Data, lane: str, version: str, day: str, answers: Answers
) -> None:
    """Put what a release says into the data, in its place.

    A TensorFlow replaces an earlier patch or a candidate of the same minor
    version, and takes the day of the first patch.
    """
    days = data["lanes"][lane]
    before = {name: states(data, name, lane) for name in data["names"]}
    for other in [*days] if LANES[lane] == "tensorflow" else []:
        if Version(other).release[:2] == Version(version).release[:2]:
            gone = days.pop(other)
            day = day if Version(other).is_prerelease else gone
    days[version] = day
    order = sorted(days, key=Version)
    data["lanes"][lane] = {release: days[release] for release in order}
    data["date"] = f"{datetime.now(UTC):%Y-%m-%d}"
    data["until"] = max(data["until"], day)
    for name, entry in data["names"].items():
        known = entry["signatures"]
        state = answers.get(name, ABSENT)
        if isinstance(state, str):
            if state not in known:
                known.append(state)
            state = known.index(state)
        by_release = before[name] | {version: state}
        entry[lane] = [
            [those[0], those[-1], state]
            for state, group in groupby(order, key=by_release.__getitem__)
            if state != ABSENT and (those := [*group])
        ]
        if not entry[lane]:
            del entry[lane]
