"""Faults to put into the guide: one changed or dropped line each.

An operator looks at a file and yields every fault of its kind that could be
put there; :func:`choose` draws from them with a seed.
"""

from __future__ import annotations

import ast
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from guide.project import LANGUAGES, Project
from guide.verify import record as stamp
from guide.verify.snippet import mode

Change = tuple[int, str | None]
"""Number of a line, from 0, and what is put there; None drops it."""

Operator = Callable[[list[str]], Iterator[Change]]


@dataclass(frozen=True)
class Mutant:
    """A fault: in ``file``, line ``line`` (from 1) becomes ``after``.

    ``file`` is a path below the root; ``after`` is None for a dropped line.
    """

    kind: str
    operator: str
    file: str
    line: int
    before: str
    after: str | None

    def apply(self, text: str) -> str:
        """Return a file's text with the fault in it."""
        lines = text.split("\n")
        assert lines[self.line - 1] == self.before
        lines[self.line - 1 : self.line] = (
            [] if self.after is None else [self.after]
        )
        return "\n".join(lines)

    @property
    def area(self) -> str:
        """Return what the fault can be seen in: a page with its snippets."""
        path = Path(self.file).with_suffix("")
        if path.parts[0] == "docs":
            return "/".join(path.parts[2:5])
        if path.parts[0] == "snippets" and self.kind != "stamp":
            return path.parent.relative_to("snippets").as_posix()
        return self.file

    def to_dict(self) -> dict:
        """Return the fault as data."""
        return asdict(self)


def renamed(lines: list[str]) -> Iterator[Change]:
    """A function or class that is not called so."""
    for number, line in enumerate(lines):
        code = line.partition("#")[0]
        for match in re.finditer(r"(?<=\.)\w{3,}(?=\()", code):
            new = match[0][:-1]
            yield number, line[: match.start()] + new + line[match.end() :]


def constant(lines: list[str]) -> Iterator[Change]:
    """Another number in the code."""
    for number, line in enumerate(lines):
        code = line.partition("#")[0]
        for match in re.finditer(r"(?<![\w.\"'{:])\d+(\.\d+)?(?![\w.])", code):
            whole = "." not in match[0]
            new = int(match[0]) + 1 if whole else float(match[0]) * 1.5
            yield number, f"{line[: match.start()]}{new}{line[match.end() :]}"


def dropped_statement(lines: list[str]) -> Iterator[Change]:
    """A statement less, where others are beside it."""
    for node in ast.walk(ast.parse("\n".join(lines))):
        for block in ("body", "orelse"):
            body = getattr(node, block, None)
            if isinstance(body, list) and len(body) > 1:
                for statement in body:
                    if statement.lineno == statement.end_lineno:
                        yield statement.lineno - 1, None


def digit(lines: list[str]) -> Iterator[Change]:
    """Another digit in an output."""
    for number, line in enumerate(lines):
        for match in re.finditer(r"\d", line):
            new = (int(match[0]) + 3) % 10
            yield number, f"{line[: match.start()]}{new}{line[match.end() :]}"


def dropped_line(lines: list[str]) -> Iterator[Change]:
    """A line less."""
    for number, line in enumerate(lines):
        if line.strip():
            yield number, None


def _replace(pattern: str, new: Callable[[re.Match[str]], str]) -> Operator:
    """Return an operator that replaces each match of a pattern in a line."""

    def operator(lines: list[str]) -> Iterator[Change]:
        for number, line in enumerate(lines):
            for match in re.finditer(pattern, line):
                yield (
                    number,
                    (line[: match.start()] + new(match) + line[match.end() :]),
                )

    return operator


def _drop(pattern: str) -> Operator:
    """Return an operator that drops lines that match a pattern."""

    def operator(lines: list[str]) -> Iterator[Change]:
        for number, line in enumerate(lines):
            if re.search(pattern, line):
                yield number, None

    return operator


def _next_digit(match: re.Match[str]) -> str:
    return match[0][:-1] + str((int(match[0][-1]) + 1) % 10)


def _misspelt(match: re.Match[str]) -> str:
    return match[0] + "x"


def _next_hex(match: re.Match[str]) -> str:
    return match[0][:-1] + ("0" if match[0][-1] != "0" else "1")


DAY = _replace(r"(?<=\b20\d\d-\d\d-)[012][1-8]\b", _next_digit)
VERSION = _replace(r"(?<![\d.\w-])\d+\.\d+\.\d(?![\w.])", _next_digit)

OPERATORS: dict[str, dict[str, Operator]] = {
    "snippets": {
        "renamed API": renamed,
        "changed constant": constant,
        "dropped line": dropped_statement,
    },
    "outputs": {"changed digit": digit, "dropped line": dropped_line},
    "pages": {
        "another kind of fence": _replace(
            r"(?<=```)python(?= )", lambda _: "py"
        ),
        "another kind of output": _replace(
            r"(?<=```)text$", lambda _: "console"
        ),
        "include of another file": _replace(
            r'(?<=^--8<-- ")[\w/.-]+(?=\.py")', _misspelt
        ),
        "another title": _replace(r'(?<=title=")[\w/.-]+(?=\.py")', _misspelt),
        "typed code": _replace(r"^--8<-- .*\.py\"$", lambda _: "print(0)"),
        "unmarked output": _drop(r"^<!--pytest-codeblocks:expected-output"),
    },
    "translations": {
        "dropped heading": _drop(r"^##+ .*\{ #"),
        "another heading's id": _replace(r"(?<=\{ #)[\w-]+", _misspelt),
        "changed link": _replace(r"(?<=\]\()[\w/.-]+(?=\.md[#)])", _misspelt),
        "changed link to another site": _replace(
            r"(?<=\]\()https://[^)\s]+(?=\))", _misspelt
        ),
        "stale hash": _replace(r"(?<=^  )[\w-]+: '?[0-9a-f]{8}", _next_hex),
        "dropped code": _drop(r'^--8<-- ".*\.py"$'),
    },
    "data": {
        "changed date": DAY,
        "changed version": VERSION,
        "changed source": _replace(r"(?<=https://)[\w.-]+(?=/)", _misspelt),
    },
    "stamp": {
        "code's hash": _replace(r'(?<="code": ")[0-9a-f]{16}', _next_hex),
        "output's hash": _replace(r'(?<="output": ")[0-9a-f]{16}', _next_hex),
        "changed version": VERSION,
        "changed date": DAY,
    },
}
"""Every operator by the kind of file that it is for, and by name."""


def files(project: Project, kind: str) -> list[Path]:
    """Return the files that faults of a kind are put into."""
    if kind == "data":
        return sorted(
            path
            for path in (project.root / "data").glob("*.*")
            if path.suffix in (".json", ".yml")
            and path.name != "mutations.json"  # it grows meanwhile
        )
    if kind == "stamp":
        return [stamp.stamp_file(project)]
    if kind in ("pages", "translations"):
        languages = LANGUAGES if kind == "pages" else LANGUAGES[1:]
        return [page for lang in languages for page in project.pages(lang)]
    stamps = stamp.load(project)
    quick = [
        path
        for path in project.sources()
        if mode(path.read_text("utf-8")) == "warm"
        and not stamps.get(project.name(path), {}).get("long")
    ]
    if kind == "outputs":
        return [path.with_suffix(".out") for path in quick]
    return quick


def choose(project: Project, each: int, seed: int) -> list[Mutant]:
    """Draw faults, ``each`` of every operator, with a seed."""
    chosen = []
    for kind, operators in OPERATORS.items():
        found = files(project, kind)
        for name, operator in operators.items():
            possible = [
                Mutant(
                    kind, name, project.relative(path), n + 1, lines[n], new
                )
                for path in found
                for lines in [path.read_text("utf-8").split("\n")]
                for n, new in operator(lines)
                if new != lines[n]
            ]
            draw = random.Random(f"{seed} {kind} {name}")
            chosen += _spread(possible, each, draw)
    return chosen


def _spread(
    possible: list[Mutant], count: int, draw: random.Random
) -> list[Mutant]:
    """Draw faults, one a file before a second of any: else long files win."""
    draw.shuffle(possible)
    seen: Counter[str] = Counter()
    turns = []
    for mutant in possible:
        turns.append((seen[mutant.file], len(turns), mutant))
        seen[mutant.file] += 1
    return [mutant for *_, mutant in sorted(turns, key=lambda t: t[:2])][
        :count
    ]
