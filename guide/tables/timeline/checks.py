"""What can be checked of an event: the packages are looked into.

A check is a mapping, as in ``data/timeline.yml``. One of its keys is its
kind, with a release as value; the rest says what to look for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from guide.index import Index, Release


@dataclass(frozen=True)
class Check:
    """Something that must be true of a release, for an event of a date."""

    kind: str
    of: str
    date: str
    rest: dict

    @classmethod
    def read(cls, written: dict, date: str) -> Check:
        """Return a check without fault as it is written, for a date."""
        (kind,) = KINDS.keys() & written.keys()
        rest = {key: value for key, value in written.items() if key != kind}
        return cls(kind, written[kind], date, rest)

    @property
    def release(self) -> Release:
        """The release that is looked into."""
        return Release.parse(self.of)

    @property
    def absent(self) -> bool:
        """Whether what is looked for must not be there."""
        return self.rest.get("absent", False)

    @property
    def name(self) -> str:
        """What the test is called."""
        extra = [str(v) for k, v in self.rest.items() if k != "absent"]
        words = [self.kind, self.of, *(["no"] if self.absent else []), *extra]
        return " ".join(words)

    def problem(self, index: Index) -> str | None:
        """Say what is not as claimed, or None."""
        return KINDS[self.kind].look(self, index)

    def verdict(self, there: bool, what: str) -> str | None:
        """Say that something is there, or is not, where it should not be."""
        if there == self.absent:
            return f"{self.of} {'has' if there else 'does not have'} {what}"
        return None


def uploaded(check: Check, index: Index) -> str | None:
    """Compare the day of a release, as precisely as the event's is known."""
    day = index.uploaded(check.release).date().isoformat()
    if day[: len(check.date)] != check.date:
        return f"{check.of} came to the index on {day}, not {check.date}"
    return None


def requires(check: Check, index: Index) -> str | None:
    """Look for a requirement, or for the Pythons, in the metadata."""
    name = canonicalize_name(check.rest["name"])
    if name == "python":
        found = [index.python(check.release)]
    else:
        found = [
            requirement.specifier
            for requirement in index.requirements(check.release)
            if canonicalize_name(requirement.name) == name
        ]
    wanted = check.rest.get("specifier")
    there = (SpecifierSet(wanted) in found) if wanted else bool(found)
    have = ", ".join(str(specifier) or "any version" for specifier in found)
    what = f"the requirement {name} {wanted or ''}".rstrip()
    return check.verdict(there, f"{what} (has: {have or 'none'})")


def contains(check: Check, index: Index) -> str | None:
    """Look for files, and for a line in them."""
    path, text = check.rest["path"], check.rest.get("text")
    found = list(index.folder(check.release).glob(path))
    what = path
    if text:
        found = [file for file in found if _has(file, text)]
        what = f"a line {text!r} in {path}"
    return check.verdict(bool(found), what)


def _has(file: Path, text: str) -> bool:
    content = file.read_text("utf-8", errors="replace")
    return re.search(text, content, re.M) is not None


def wheels(check: Check, index: Index) -> str | None:
    """Look for wheels for a Python."""
    python = check.rest["python"]
    there = any(f"-{python}-" in name for name in index.files(check.release))
    return check.verdict(there, f"wheels for {python}")


def missing(check: Check, index: Index) -> str | None:
    """Look for a release that there must not be."""
    there = index.exists(check.of.replace(" ", ""))
    return f"there is {check.of}" if there else None


def same_modules(check: Check, index: Index) -> str | None:
    """Compare the names of the modules of two packages."""
    one, other = (
        _modules(index, Release.parse(text))
        for text in (check.of, check.rest["like"])
    )
    if different := one ^ other:
        some = ", ".join(sorted(different)[:3])
        return f"{check.of} and {check.rest['like']} differ: {some}"
    return None


def _modules(index: Index, release: Release) -> set[str]:
    package = index.folder(release) / release.name.replace("-", "_")
    return {p.relative_to(package).as_posix() for p in package.rglob("*.py")}


@dataclass(frozen=True)
class Kind:
    """A kind of check: how it looks, and the keys that it has."""

    look: Callable[[Check, Index], str | None]
    needs: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()


KINDS = {
    "uploaded": Kind(uploaded),
    "requires": Kind(
        requires, frozenset({"name"}), frozenset({"specifier", "absent"})
    ),
    "contains": Kind(
        contains, frozenset({"path"}), frozenset({"text", "absent"})
    ),
    "wheels": Kind(wheels, frozenset({"python"}), frozenset({"absent"})),
    "missing": Kind(missing),
    "same_modules": Kind(same_modules, frozenset({"like"})),
}
"""Every kind of check, by the key that it begins with."""


def fault(check: object) -> str | None:
    """Say what is wrong with a check as it is written, or None."""
    kinds = KINDS.keys() & check if isinstance(check, dict) else ()
    if len(kinds) != 1:
        return f"a check has one of {', '.join(KINDS)}; not so {check!r}"
    (kind,) = kinds
    needs, may = KINDS[kind].needs, KINDS[kind].may
    keys = set(check) - {kind}
    if lost := needs - keys:
        return f"{kind} {check[kind]}: needs {', '.join(sorted(lost))}"
    if other := keys - needs - may:
        return f"{kind} {check[kind]}: does not know {', '.join(other)}"
    return _unreadable(kind, check)


def _unreadable(kind: str, check: dict) -> str | None:
    try:
        if kind == "missing":
            Requirement(check[kind])
        else:
            Release.parse(check[kind])
        Release.parse(check.get("like", "any 0"))
        SpecifierSet(check.get("specifier", ""))
        re.compile(check.get("text", ""))
    except (
        *(AttributeError, TypeError, ValueError, re.error),
        *(InvalidRequirement, InvalidSpecifier),
    ) as error:
        return f"{kind} {check[kind]}: cannot be read: {error}"
    return None
