"""The blocks of a page's Markdown, and the patterns that find them.

Every line of a page is looked at here and in :mod:`.page` alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

# Whatever any Markdown reader could take for the start of a fence.
FENCE = re.compile(
    r"^(?P<indent>[ \t>]*(?:[-*+] |\d+[.)] )?[ \t]*)(?P<marks>`{3,}|~{3,})"
    r"(?P<header>[^`\n]*)$"
)
# The one way in which this guide writes the start of a fence.
HEADER = re.compile(
    r'^(?P<language>[a-z0-9+-]*)(?: title="(?P<title>[^"]*)")?'
    r'(?: hl_lines="[\d -]+")?$'
)
# Whatever pymdownx could take for an include, and the one way we write it.
MARKER = re.compile(r"^[ \t]*;*-+8<-+")
INCLUDE = re.compile(
    r"^[ \t]*-+8<-+[ \t]+([\"'])(?P<path>[^\"':]+)"
    r"(?::(?P<part>[^\"']*))?\1$"
)
HEADING = re.compile(
    r"^(?P<level>#{1,6})(?!#)[ \t]*(?P<text>.*?)"
    r"(?:[ \t]*\{(?P<attr>[^{}]*)\})?[ \t]*$"
)
ANCHOR = re.compile(r"#([\w-]+)")
TAB = re.compile(r'^(?P<indent> *)===(?P<kind>[+!]*) +"(?P<label>[^"]+)" *$')


class Fence(NamedTuple):
    """A fenced block as it stands in the page's source.

    ``line`` and ``end``, the lines of its marks, count from 1; ``language``
    and ``title`` are ``None`` where the header is not written in the guide's
    one way; ``comments`` are the HTML comments since the fence before;
    ``closed`` says whether the page ends it.
    """

    line: int
    indent: str
    header: str
    marks: str
    language: str | None
    title: str | None
    body: tuple[str, ...]
    comments: tuple[str, ...]
    closed: bool

    @property
    def end(self) -> int:
        """Line of the closing marks."""
        return self.line + len(self.body) + 1

    @property
    def includes(self) -> list[str]:
        """Paths included, with ``:section`` where there is one."""
        found = filter(None, map(INCLUDE.match, self.body))
        return [
            m["path"] + (f":{m['part']}" if m["part"] else "") for m in found
        ]


class Heading(NamedTuple):
    """A heading: where it is, what it says, and its id if it has one."""

    line: int
    level: int
    text: str
    id: str | None


class Tab(NamedTuple):
    """A content tab: its content is indented more than ``depth``.

    ``kind`` is ``!`` where it starts a new group, ``+`` where it is the one
    that is chosen; ``end`` is the line after its content.
    """

    line: int
    end: int
    depth: int
    kind: str
    label: str


def fences(text: str) -> list[Fence]:
    """Return every fenced block of a page's source, however it is written."""
    found: list[Fence] = []
    comments: list[str] = []
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        start = FENCE.match(line)
        if not start:
            # Kept until the next fence, and whatever stands behind it on its
            # line, as pytest-codeblocks does.
            if line.strip().startswith("<!--"):
                comments.append(line.strip())
            continue
        # As many marks as at the start: superfences takes no more for an end.
        end = re.compile(rf"^[ \t>]*{start['marks']}[ \t]*$")
        rest = range(number, len(lines))
        last = next((n for n in rest if end.match(lines[n])), len(lines))
        header = HEADER.match(start["header"])
        plain = start["marks"].startswith("`") and not start["indent"].strip()
        fence = Fence(
            line=number,
            **start.groupdict(),
            language=header["language"] if header and plain else None,
            title=header["title"] if header and plain else None,
            body=tuple(lines[number:last]),
            comments=tuple(comments),
            closed=last < len(lines),
        )
        found.append(fence)
        number, comments = fence.end, []
    return found


def heading(number: int, line: str) -> Heading | None:
    """Return the heading that a line of prose is, or None."""
    if not (match := HEADING.match(line)):
        return None
    anchor = ANCHOR.search(match["attr"] or "")
    name = anchor[1] if anchor else None
    return Heading(number, len(match["level"]), match["text"], name)


def tab(number: int, lines: Sequence[str]) -> Tab | None:
    """Return the content tab that starts at a line of a page, or None."""
    if not (match := TAB.match(lines[number - 1].expandtabs(4))):
        return None
    depth, end = len(match["indent"]), number + 1
    for line in lines[number:]:
        wide = line.expandtabs(4)
        if wide.strip() and len(wide) - len(wide.lstrip()) <= depth:
            break
        end += 1
    return Tab(number, end, depth, match["kind"], match["label"])
