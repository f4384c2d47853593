"""``guide api-history``: read every release, write ``data/api-history.json``.

What is read of a release is kept in the cache of the package index, so that
an interrupted run goes on where it was.
"""

from __future__ import annotations

import ast
import contextlib
import itertools
import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from importlib import metadata
from pathlib import Path

from packaging.version import Version

from guide import files
from guide.index import Index, Release, index
from guide.measure.api_history import branches, expressions, names, signatures
from guide.measure.api_history.files import Files
from guide.project import GuideError, Project
from guide.resolver import NoRelease
from guide.tables import api_map, versions
from guide.tables.api_history import data as history
from guide.tables.api_history.data import Answer, Reading

COMMAND = "uv run guide api-history"

OWN = (2, 5)
"""The last TensorFlow with a ``tf.keras`` of its own."""

DOORS = ("keras._tf_keras.keras", "keras.api._v2.keras")
"""Where ``tf.keras`` leads from then on, in the package keras."""

READER = [
    ast.dump(ast.parse(Path(module.__file__).read_text("utf-8")))
    for module in (branches, expressions, names, signatures)
]
"""What answers depend on, besides the release; taken when imported."""


def wanted(project: Project) -> dict[str, list[str]]:
    """Return the names of the API map by first word, and what is below it.

    ``tf_keras`` stands for Keras 2 there: those are Keras's names, too.
    """
    found: dict[str, set[str]] = {"keras": set(), "tf": set()}
    for row in api_map.load(project)[1]:
        for expression in row.names.values():
            name = api_map.EXPRESSION.fullmatch(expression)["name"]
            first, _, rest = name.partition(".")
            found["keras" if first == "tf_keras" else first].add(rest)
    return {first: sorted(rest) for first, rest in found.items()}


def update(project: Project, say: Callable[[str], None]) -> None:
    """Read all releases up to the guide's date; write what they say."""
    packages, before = index(project), versions.until(project)
    say("Asking the package index which releases there are")
    plan = readings(packages, before, say)
    below = wanted(project)
    answers = []
    for number, reading in enumerate(plan, 1):
        say(f"[{number}/{len(plan)}] {reading.lane}: {reading.release}")
        first = "tf" if reading.lane == "tf" else "keras"
        answers.append((reading, look(packages, reading, below[first])))
    history.save(project, history.folded(answers, below, before))
    say(f"{sum(map(len, below.values()))} names written")


def readings(
    index: Index, before: str, say: Callable[[str], None]
) -> list[Reading]:
    """Return what to read, by lane, oldest release first."""
    until = datetime.fromisoformat(before)
    days: dict[str, list[tuple[Release, datetime]]] = {}
    for name in ("keras", "tf-keras"):
        every = index.every(name)
        say(f"{name}: {len(every)} releases")
        dated = [(release, index.uploaded(release)) for release in every]
        days[name] = [(r, day) for r, day in dated if day <= until]
    tensorflows = []
    for release in minors(index, before):
        say(str(release))
        tensorflows.append((release, first_day(index, release)))
    plan = []
    for release, day in days["keras"]:
        beside = _tensorflow_of(release, tensorflows, day)
        plan.append(
            Reading("keras", release, day, ("keras",), release, beside)
        )
    for release, day in tensorflows:
        if Version(release.version).release[:2] <= OWN:
            root = ("tensorflow.keras",)
            plan.append(Reading("tf.keras", release, day, root, release))
            continue
        of = _keras_of(index, release, days["keras"])
        beside = release if of.version.startswith("2.") else None
        plan.append(Reading("tf.keras", release, day, DOORS, of, beside))
    for release, day in days["tf-keras"]:
        beside = _tensorflow_of(release, tensorflows, day)
        root = ("tf_keras",)
        plan.append(Reading("tf_keras", release, day, root, release, beside))
    for release, day in tensorflows:
        plan.append(Reading("tf", release, day, ("tensorflow",), release))
    return plan


def minors(index: Index, before: str) -> Iterator[Release]:
    """Yield the last TensorFlow of each minor version, or its candidate."""
    for major, minor in ((0, 12), (1, 0), (2, 0)):
        for number in itertools.count(minor):
            wanted = f"tensorflow=={major}.{number}.*"
            found = None
            for candidates in (False, True):
                with contextlib.suppress(NoRelease):
                    found = index.newest(
                        wanted, before=before, candidates=candidates
                    )
                    break
            if found is None:
                break
            yield found


def first_day(index: Index, release: Release) -> datetime:
    """Return when the first release of a minor version came."""
    version = Version(release.version)
    if not version.is_prerelease:
        for patch in range(version.micro):
            first = f"{version.major}.{version.minor}.{patch}"
            with contextlib.suppress(NoRelease):
                return index.uploaded(Release(release.name, first))
    return index.uploaded(release)


def _tensorflow_of(
    keras: Release, releases: list[tuple[Release, datetime]], day: datetime
) -> Release | None:
    """Return the TensorFlow whose names a Keras hands on, if it does so.

    2.4 is but a way to the newest of its day; 2.6 to 2.15 belong to one.
    """
    version = Version(keras.version).release[:2]
    if not (2, 4) <= version < (3,):
        return None  # it has all of its own
    if version == (2, 4):
        return [release for release, came in releases if came <= day][-1]
    same = [
        r for r, _ in releases if Version(r.version).release[:2] == version
    ]
    return same[0]


def _keras_of(
    index: Index, release: Release, kerases: list[tuple[Release, datetime]]
) -> Release:
    """Return the Keras that a TensorFlow had on the day after its release."""
    version = Version(release.version)
    if version.release < (2, 16):
        minor = f"{version.major}.{version.minor}."
        same = [k for k, _ in kerases if k.version.startswith(minor)]
        return same[-1]
    day = index.uploaded(release) + timedelta(days=1)
    there = [keras for keras, came in kerases if came <= day]
    return max(there, key=lambda keras: Version(keras.version))


def look(
    index: Index, reading: Reading, below: list[str]
) -> dict[str, Answer]:
    """Return what a release says of each name that is there.

    What was read is kept, as long as the names and the reader are the same.
    """
    made = files.digest(
        repr(
            [
                *READER,
                reading.root,
                reading.beside,
                below,
                metadata.version("griffelib"),
            ]
        )
    )
    release = reading.of
    place = index.cache / f"{release.name}-{release.version}"
    kept = place / f"api-history-{files.digest(repr(reading.root))}.json"
    if kept.exists():
        found = json.loads(kept.read_text("utf-8"))
        if found["made_from"] == made:
            return found["names"]
    with contextlib.ExitStack() as stack:
        libraries = [
            names.Library(
                stack.enter_context(Files(index, one)),
                tf2=release.name != "tensorflow"
                or Version(release.version).major >= 2,
            )
            for one in (release, reading.beside)
            if one
        ]
        if reading.beside:
            word = names_of(reading.beside)
            libraries[0].beside[word] = libraries[1]
        said = asked(libraries[0], reading.root, below)
    files.write(kept, json.dumps({"made_from": made, "names": said}))
    return said


def names_of(release: Release) -> str:
    """Return the first word of the names in a release's modules."""
    return release.name.replace("-", "_")


def asked(
    library: names.Library, roots: tuple[str, ...], below: list[str]
) -> dict[str, Answer]:
    """Return what a library says of each name that it has, below a root.

    The first root that there is counts; without any, nothing is there.
    """
    doors = [r for r in roots if len(roots) == 1 or library.module(r)]
    if not doors:
        raise GuideError(f"none of {', '.join(roots)} is there")
    said: dict[str, Answer] = {}
    for name in below:
        try:
            found = library.find(f"{doors[0]}.{name}")
            if found is not None:
                said[name] = {"signature": signatures.signature(found)}
        except names.Unreadable as error:
            said[name] = {"unreadable": str(error)}
    return said
