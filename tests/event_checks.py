"""What the package index can say of an event.

A check is a mapping, as in ``data/timeline.yml``. The first of its keys is
its kind, with a release as value; the rest says what to look for:

``uploaded: keras 3.0.0``
    the release came to the index on the event's date;
``requires: keras 3.0.0``
    it requires the package ``name`` (or ``python``), if need be by this
    ``specifier``;
``contains: keras 3.0.0``
    it has Python files at ``path`` (a glob pattern, of a folder or of
    files), if need be one in which the pattern ``text`` is found;
``wheels: tensorflow 2.19.0``
    it has wheels for the tag ``python``;
``missing: keras >2.15,<3``
    there is no such release;
``same_modules: tf-keras 2.15.0``
    its Python files have the names of those of the release ``like``.

With ``absent: true``, what is looked for must not be there.
"""

from __future__ import annotations

import re
from typing import Any

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from guide.index import Index, Release


def problem(check: dict[str, Any], date: str, index: Index) -> str | None:
    """Return what is not as an event of a date claims, or None.

    Raises :exc:`~guide.project.GuideError` where there is no such release.
    """
    (kind, of), *_ = check.items()
    if kind == "missing":
        there = index.exists(of.replace(" ", ""))
        return f"there is {of}" if there else None
    release = Release.parse(of)
    if kind == "uploaded":
        day = index.uploaded(release).date().isoformat()
        same = day[: len(date)] == date
        return None if same else f"{of} came on {day}, not {date}"
    if kind == "same_modules":
        like = Release.parse(check["like"])
        different = _below(index, release) ^ _below(index, like)
        some = ", ".join(sorted(different)[:3])
        return f"{of} and {like} differ: {some}" if some else None
    if kind == "requires":
        there, what = _requires(check, release, index)
    elif kind == "contains":
        there, what = _contains(check, release, index)
    else:
        python = check["python"]
        there = any(f"-{python}-" in name for name in index.files(release))
        what = f"wheels for {python}"
    if there != check.get("absent", False):
        return None
    return f"{of} {'has' if there else 'does not have'} {what}"


def _requires(
    check: dict[str, Any], release: Release, index: Index
) -> tuple[bool, str]:
    name, wanted = canonicalize_name(check["name"]), check.get("specifier")
    needs = index.requirements(release) if name != "python" else ()
    found = [x.specifier for x in needs if canonicalize_name(x.name) == name]
    if name == "python":
        found = [index.python(release)]
    there = SpecifierSet(wanted) in found if wanted else bool(found)
    have = ", ".join(str(specifier) or "any version" for specifier in found)
    what = " ".join(filter(None, ("the requirement", name, wanted)))
    return there, f"{what} (has: {have or 'none'})"


def _contains(
    check: dict[str, Any], release: Release, index: Index
) -> tuple[bool, str]:
    path, text = check["path"], check.get("text")
    pattern = re.escape(path).replace(r"\*\*/", "(.*/)?")
    pattern = pattern.replace(r"\*", "[^/]*") + "(/.*)?"
    found = [x for x in index.modules(release) if re.fullmatch(pattern, x)]
    if not text:
        return bool(found), path
    there = any(re.search(text, index.text(release, x), re.M) for x in found)
    return there, f"a line {text!r} in {path}"


def _below(index: Index, release: Release) -> set[str]:
    """Return the modules of a release, below its package."""
    package = release.name.replace("-", "_") + "/"
    every = index.modules(release)
    return {x.removeprefix(package) for x in every if x.startswith(package)}
