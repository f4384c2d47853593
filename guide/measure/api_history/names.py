"""What a dotted name stands for in a release, by following its imports.

griffe reads each module; no code of the release runs. Where a module decides
while it is imported, the branch for TensorFlow as the engine counts.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, Protocol

import griffe

from guide.measure.api_history.branches import DECIDES, decided
from guide.measure.api_history.expressions import (
    Thing,
    bases,
    exports,
    is_lazy,
    is_only_of_instances,
    named,
    stars,
)

RUNNING = re.compile(
    r"^\s*globals\(\)(\.update\(|\[.*\] *=)|^def __getattr__\(", re.M
)
"""A module with such a line has names that only a run makes."""

BUILTIN = {"object", "Exception", "str", "dict", "list", "tuple", "int"}


class Source(Protocol):
    """The files of a release (see :mod:`guide.api_history.files`)."""

    def __contains__(self, path: str) -> bool: ...

    def read(self, path: str) -> str:
        """Return a file's text."""


class Unreadable(Exception):
    """The files do not tell; says why."""


class Found(NamedTuple):
    """What a name stands for, and the class through which it was reached."""

    thing: Thing
    library: Library
    owner: griffe.Class | None = None


@dataclass(eq=False)
class Library:
    """The modules of a release, parsed when they are first looked into."""

    files: Source
    beside: dict[str, Library] = field(default_factory=dict)
    """What else is installed, by the first word of its names."""

    tf2: bool = True
    _modules: dict[str, griffe.Module | None] = field(default_factory=dict)
    _running: set[str] = field(default_factory=set)

    def find(self, path: str) -> Found | None:
        """Return what a reader gets by a dotted name, or None.

        Raises :exc:`Unreadable` where the files do not tell.
        """
        first, *rest = path.split(".")
        found = self._find(first, frozenset())
        for part in rest:
            if found is None:
                return None
            found = found.library.member(found.thing, part)
        return found

    def module(self, path: str) -> griffe.Module | None:
        """Return a module; None if the release has none of that name."""
        if path not in self._modules:
            self._modules[path] = self._parse(path)
        return self._modules[path]

    def _file(self, path: str) -> str | None:
        """Return the file of a module; TensorFlow 1.15 and 2.0 have two."""
        place = path.replace(".", "/")
        core = re.sub(r"^tensorflow(?=/|$)", "tensorflow_core", place)
        for name in dict.fromkeys((core, place)):
            for file in (f"{name}/__init__.py", f"{name}.py"):
                if file in self.files:
                    return file
        return None

    def _parse(self, path: str) -> griffe.Module | None:
        file = self._file(path)
        if file is None:
            return None
        code = self.files.read(file)
        if RUNNING.search(code):
            self._running.add(path)
        above, _, last = path.rpartition(".")
        try:
            if DECIDES.search(code):
                code = decided(code, self.tf2)
            return griffe.visit(
                last, Path("/", file), code, parent=_package(above)
            )
        except (SyntaxError, RecursionError) as error:
            raise Unreadable(f"{file}: {error}") from None

    def _find(self, path: str, seen: Container[str]) -> Found | None:
        """Return what ``from above import last`` gives, or None."""
        if path in seen:
            return None
        seen = {*seen, path}
        above, _, last = path.rpartition(".")
        first = path.partition(".")[0]
        if not self._has(first):
            if first in self.beside:
                return self.beside[first].find(path)
            raise Unreadable(f"leads to the package {first}")
        if not above:
            module = self.module(path)
            return Found(module, self) if module else None
        if self._has(above):
            return self.member(self.module(above), last, seen)
        found = self._find(above, seen)
        if found is None:
            return None
        return found.library.member(found.thing, last, seen)

    def _has(self, path: str) -> bool:
        return self._file(path) is not None

    def member(
        self, thing: Thing, name: str, seen: Container[str] = ()
    ) -> Found | None:
        """Return what a module or a class has by a name."""
        if isinstance(thing, griffe.Module):
            return self._of_module(thing, name, seen)
        if isinstance(thing, griffe.Class):
            return self.of_class(thing, name)
        raise Unreadable(f"{thing.path} is made while running")

    def _of_module(
        self, module: griffe.Module, name: str, seen: Container[str]
    ) -> Found | None:
        known, below = module.members.get(name), f"{module.path}.{name}"
        if known is not None and not (is_lazy(known) and self._has(below)):
            found = self._follow(known, module, seen)
            if found is not None:
                return found
        if self._has(below):
            return Found(self.module(below), self)
        unknown = None
        for star in reversed(list(stars(module))):
            key = f"{star} {name}"
            if key in seen:
                continue
            try:
                found = self._starred(star, name, {*seen, key})
            except Unreadable as error:
                unknown = error  # another star may have it
                continue
            if found is not None:
                return found
        if unknown and "package" not in str(unknown):
            raise unknown
        if module.path in self._running:
            raise Unreadable(f"{module.path} makes names while it runs")
        return None

    def _starred(
        self, star: str, name: str, seen: Container[str]
    ) -> Found | None:
        """Return what ``from module import *`` brings by a name."""
        source = self._find(star, seen)
        if source is None or not isinstance(source.thing, griffe.Module):
            return None
        listed = exports(source.thing)
        if name.startswith("_") if listed is None else name not in listed:
            return None
        return source.library.member(source.thing, name, seen)

    def _follow(
        self,
        known: Thing | griffe.Alias,
        module: griffe.Module,
        seen: Container[str],
    ) -> Found | None:
        """Return what an import or an assignment leads to."""
        if isinstance(known, griffe.Alias):
            return self._find(known.target_path, seen)
        if isinstance(known, griffe.Attribute):
            key = f"= {known.path}"
            if key not in seen:
                value = named(known.value)
                found = value and self._scoped(value, module, {*seen, key})
                if found:
                    return found
        return Found(known, self)

    def _scoped(
        self, dotted: str, module: griffe.Module, seen: Container[str]
    ) -> Found | None:
        """Return what a name written in a module stands for there."""
        first, *rest = dotted.split(".")
        found = self._of_module(module, first, seen)
        for part in rest:
            if found is None:
                return None
            found = found.library.member(found.thing, part, seen)
        return found

    def of_class(self, owner: griffe.Class, name: str) -> Found | None:
        """Return a class's own or inherited member."""
        unknown = None
        own = owner.members.get(name)
        # Where it is the class's own, the bases need not be read.
        alone = own is not None and not is_only_of_instances(own)
        for cls, library in [(owner, self)] if alone else self._line(owner):
            if isinstance(cls, Unreadable):
                unknown = cls
                continue
            known = cls.members.get(name)
            if known is not None and not is_only_of_instances(known):
                found = library._follow_in_class(known, cls)
                return found._replace(owner=cls)
        if unknown:
            raise unknown
        return None

    def _follow_in_class(
        self, known: Thing | griffe.Alias, owner: griffe.Class
    ) -> Found:
        if isinstance(known, griffe.Attribute):
            value = named(known.value)
            sibling = owner.members.get(value or "")
            if isinstance(sibling, griffe.Function):
                return Found(sibling, self)
            if value and "." not in value:
                found = self._scoped(value, owner.module, ())
                if found:
                    return found
        if isinstance(known, griffe.Alias):
            return self._find(known.target_path, ()) or Found(known, self)
        return Found(known, self)

    def _line(
        self, owner: griffe.Class, depth: int = 0
    ) -> list[tuple[griffe.Class | Unreadable, Library]]:
        """Return a class and its ancestors, in Python's order (C3)."""
        if depth > 40:
            return [(owner, self)]
        lines = []
        for base in owner.bases:
            for name in bases(base):
                if name in BUILTIN:
                    continue
                try:
                    found = self._scoped(name, owner.module, ())
                    if found and isinstance(found.thing, griffe.Class):
                        lines.append(
                            found.library._line(found.thing, depth + 1)
                        )
                        continue
                    why = Unreadable(f"the base class {name} is not readable")
                except Unreadable as error:
                    why = error
                lines.append([(why, self)])
        return [(owner, self), *_merged(lines)]


def _merged(lines: list[list[tuple]]) -> Iterator[tuple]:
    """Merge the lines of ancestors as Python does (C3)."""
    lines = [*lines, [line[0] for line in lines]]
    while lines := [line for line in lines if line]:
        tails = {id(entry[0]) for line in lines for entry in line[1:]}
        heads = (line[0] for line in lines if id(line[0][0]) not in tails)
        head = next(heads, lines[0][0])
        yield head
        lines = [[e for e in line if e[0] is not head[0]] for line in lines]


def _package(path: str) -> griffe.Module | None:
    """Return an empty package, for relative imports in what is below."""
    if not path:
        return None
    above, _, last = path.rpartition(".")
    file = Path("/", path.replace(".", "/"), "__init__.py")
    return griffe.Module(last, filepath=file, parent=_package(above))
