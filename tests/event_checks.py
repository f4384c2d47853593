"""What the package index can say of an event.

The checks are those of ``data/timeline.yml``, whose first lines explain them.
"""

import re
from contextlib import suppress
from typing import Any

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from guide.index import Index, NoRelease, Release

# What is above an installed file: the part of a wheel that is for libraries,
# or the one folder of a source archive.
ABOVE = re.compile(r"^[^/]+\.data/(pure|plat)lib/|^[\w-]+-[\d.]+/")


def problem(check: dict[str, Any], date: str, index: Index) -> str | None:
    """Return what is not as an event of a date claims, or None.

    Raises :exc:`~guide.project.GuideError` where there is no such release.
    """
    (kind, of), *_ = check.items()
    if kind == "missing":
        with suppress(NoRelease):
            return f"there is {index.newest(of.replace(' ', ''))}"
        return None
    release = Release.parse(of)
    if kind == "uploaded":
        day = index.uploaded(release).date().isoformat()
        same = day[: len(date)] == date
        return None if same else f"{of} came on {day}, not {date}"
    if kind == "same_modules":
        like = Release.parse(check["like"])
        different = _below(index, release) ^ _below(index, like)
        return f"{of} and {like} differ: {different}" if different else None
    if kind == "requires":
        there, what = _requires(check, release, index)
    elif kind == "contains":
        there, what = _contains(check, release, index)
    else:
        python = check["python"]
        links = index.links(release)
        there = any(f"-{python}-" in link.filename for link in links)
        what = f"wheels for {python}"
    if there != check.get("absent", False):
        return None
    return f"{of} {'has' if there else 'does not have'} {what}"


def _requires(
    check: dict[str, Any], release: Release, index: Index
) -> tuple[bool, str]:
    name, wanted = canonicalize_name(check["name"]), check.get("specifier")
    if name == "python":
        said = {link.requires_python or "" for link in index.links(release)}
        found = [*map(SpecifierSet, said)]
    else:
        needs = index.requirements(release)
        found = [
            x.specifier for x in needs if canonicalize_name(x.name) == name
        ]
    there = SpecifierSet(wanted) in found if wanted else bool(found)
    return there, f"the requirement {name} {wanted or ''}: {found}"


def _contains(
    check: dict[str, Any], release: Release, index: Index
) -> tuple[bool, str]:
    path, text = check["path"], check.get("text")
    pattern = re.escape(path).replace(r"\*\*/", "(.*/)?")
    pattern = pattern.replace(r"\*", "[^/]*") + r"(/.*)?(?<=\.py)"
    with index.open(release) as (names, read):
        found = [x for x in names if re.fullmatch(pattern, ABOVE.sub("", x))]
        if not text:
            return bool(found), path
        there = any(
            re.search(text, read(name).decode("utf-8", "replace"), re.M)
            for name in found
        )
    return there, f"a line {text!r} in {path}"


def _below(index: Index, release: Release) -> set[str]:
    package = release.name.replace("-", "_") + "/"
    with index.open(release) as (names, _):
        every = [ABOVE.sub("", name) for name in names if name.endswith(".py")]
    return {x.removeprefix(package) for x in every if x.startswith(package)}
