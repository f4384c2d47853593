"""The blocks of a page's Markdown, and the patterns that find them."""

import re
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
INCLUDE = re.compile(r"^[ \t]*-+8<-+[ \t]+([\"'])(?P<path>[^\"':]+)\1$")
HEADING = re.compile(
    r"^(?P<level>#{1,6})(?!#)[ \t]*(?P<text>.*?)"
    r"(?:[ \t]*\{(?P<attr>[^{}]*)\})?[ \t]*$"
)
ANCHOR = re.compile(r"#([\w-]+)")


class Fence(NamedTuple):
    """A fenced block as it stands in the page's source.

    ``line`` and ``end`` are those of its marks; ``language`` and ``title``
    are ``None`` where the header is not written in the guide's one way;
    ``comments`` are the HTML comments since the fence before.
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
        """Paths of the files included."""
        return [m["path"] for m in map(INCLUDE.match, self.body) if m]

    @property
    def sole(self) -> str:
        """Path of the file that the block is, or ``""``."""
        return "".join(self.includes) if len(self.body) == 1 else ""


class Heading(NamedTuple):
    """A heading: where it is, what it says, and its id if it has one."""

    line: int
    level: int
    text: str
    id: str | None


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
        plain = start["marks"].startswith("`") and not start["indent"].strip()
        header = HEADER.match(start["header"]) if plain else None
        fence = Fence(
            line=number,
            **start.groupdict(),
            language=header["language"] if header else None,
            title=header["title"] if header else None,
            body=tuple(lines[number:last]),
            comments=tuple(comments),
            closed=last < len(lines),
        )
        found.append(fence)
        number, comments = fence.end, []
    return found


def headings(prose: list[tuple[int, str]]) -> list[Heading]:
    """Return the headings among numbered lines of prose."""
    found = []
    for number, line in prose:
        if match := HEADING.match(line):
            anchor = ANCHOR.search(match["attr"] or "")
            name = anchor[1] if anchor else None
            level, text = len(match["level"]), match["text"]
            found.append(Heading(number, level, text, name))
    return found
