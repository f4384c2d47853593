"""A page as its reader sees it: the includes expanded, the code found.

The expansion is pymdownx's own, the extraction is pytest-codeblocks' own;
here is only what connects them.
"""

from __future__ import annotations

import functools
import io
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import markdown
import yaml
from mkdocs.utils.yaml import get_yaml_loader, yaml_load
from pymdownx.snippets import SnippetMissingError
from pytest_codeblocks import extract_from_buffer

from guide.project import GuideError, Project

# libyaml, where PyYAML has it, is ten times as fast.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.S)
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


@dataclass(frozen=True)
class Fence:
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
    comments: tuple[str, ...] = ()
    closed: bool = True

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


@dataclass(frozen=True)
class Block:
    """Code that a reader of the page would run, as pytest-codeblocks has it.

    ``name`` is the title, a snippet's path, or ``""``; ``expected`` the
    output that the page shows for it.
    """

    page: Path
    line: int
    language: str
    name: str
    code: str
    expected: str | None = None
    marks: list[str] = field(default_factory=list)
    importorskip: str | None = None


def source(page: Path, project: Project) -> str:
    """Return a page's text as MkDocs has it: without a byte order mark.

    Raises :exc:`GuideError` where it is not UTF-8.
    """
    try:
        return page.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        where = project.relative(page)
        raise GuideError(f"{where}:1: is not UTF-8: {error.reason}") from None


def front_matter(text: str, where: str) -> tuple[dict, str]:
    """Split a page into its front matter and its text, lines kept in place.

    Raises :exc:`GuideError` where the front matter is no YAML mapping.
    """
    match = FRONT_MATTER.match(text)
    if not match:
        return {}, text
    try:
        data = yaml.load(match[1], LOADER) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        # libyaml may point behind the end.
        line = min(mark.line, match[1].count("\n")) + 2 if mark else 1
        problem = getattr(error, "problem", None) or error
        raise GuideError(
            f"{where}:{line}: front matter is not YAML: {problem}"
        ) from None
    if not isinstance(data, dict):
        raise GuideError(f"{where}:1: front matter is not a mapping")
    lines = match[0].count("\n")
    return data, "\n" * lines + text[match.end() :]


def fences(text: str) -> list[Fence]:
    """Return every fenced block of a page's source, however it is written."""
    found: list[Fence] = []
    lines = text.split("\n")
    comments: list[str] = []
    i = 0
    while i < len(lines):
        line = lines[i]
        match = FENCE.match(line)
        if not match:
            stripped = line.strip()
            if stripped.startswith("<!--"):
                # Kept until the next fence, and whatever stands behind it on
                # its line, as pytest-codeblocks does.
                comments.append(stripped)
            i += 1
            continue
        # As many marks as at the start: superfences takes no more for an end.
        end = re.compile(rf"^[ \t>]*{match['marks']}[ \t]*$")
        body, start = [], i
        i += 1
        while i < len(lines) and not end.match(lines[i]):
            body.append(lines[i])
            i += 1
        closed = i < len(lines)
        i += 1
        header = HEADER.match(match["header"])
        plain = (
            header
            and match["marks"].startswith("`")
            and not match["indent"].strip()
        )
        found.append(
            Fence(
                line=start + 1,
                indent=match["indent"],
                header=match["header"],
                marks=match["marks"],
                language=header["language"] if plain else None,
                title=header["title"] if plain else None,
                body=tuple(body),
                comments=tuple(comments),
                closed=closed,
            )
        )
        comments = []
    return found


def code_lines(fences: list[Fence]) -> set[int]:
    """Return the numbers of the lines that fenced blocks take."""
    return {n for fence in fences for n in range(fence.line, fence.end + 1)}


@functools.lru_cache
def snippet_options(root: Path) -> dict:
    """Return mkdocs.yml's options of pymdownx.snippets, with a real path."""
    with open(root / "mkdocs.yml", encoding="utf-8") as file:
        # Paths relative to the configuration need a value; we set our own.
        config = yaml_load(file, get_yaml_loader(config={}))
    options: dict[str, object] = {}
    extensions = config.get("markdown_extensions") or []
    # A mapping of extensions, or a list of mappings and names.
    for entry in [extensions] if isinstance(extensions, dict) else extensions:
        if isinstance(entry, dict) and "pymdownx.snippets" in entry:
            options = dict(entry["pymdownx.snippets"] or {})
    return options | {
        "base_path": [str(root / "snippets"), str(root / "docs")]
    }


def expand(lines: list[str], project: Project) -> list[str]:
    """Return a page's lines with the includes replaced by pymdownx."""
    return _reader(project.root).preprocessors["snippet"].run(lines)


@functools.lru_cache
def _reader(root: Path) -> markdown.Markdown:
    return markdown.Markdown(
        extensions=["pymdownx.snippets"],
        extension_configs={"pymdownx.snippets": snippet_options(root)},
    )


def read(page: Path, project: Project) -> list[Block]:
    """Return the code of a page, as its reader gets it.

    Raises :exc:`GuideError` with page and line for an include that is not
    there, and for front matter, fences or comments that do not parse. An
    output that is not captured yet reads as empty: a test run makes it.
    """
    where = project.relative(page)
    _, text = front_matter(source(page, project), where)
    lines = text.split("\n")
    known: dict[str, Fence] = {}
    for fence in fences(text):
        if not fence.closed:
            raise GuideError(f"{where}:{fence.line}: code block without end")
        # pytest-codeblocks hands the header back as it stands: the number of
        # its line finds what would be lost once the includes are expanded.
        if fence.language:
            known[str(fence.line)] = fence
            lines[fence.line - 1] = f"{fence.indent}{fence.marks}{fence.line}"
    for number, _ in uncaptured(lines, project):
        lines[number - 1] = ""
    try:
        expanded = expand(lines, project)
        blocks = extract_from_buffer(io.StringIO("\n".join(expanded)))
    except (SnippetMissingError, RuntimeError) as error:
        line = _culprit(lines, error, project)
        raise GuideError(f"{where}:{line}: {error}") from None
    found = []
    for block in blocks:
        fence = known.get(block.syntax or "")
        found.append(
            Block(
                page=page,
                line=fence.line if fence else 0,
                language=fence.language if fence else block.syntax or "",
                name=(fence.title or "") if fence else "",
                code=block.code,
                expected=block.expected_output,
                marks=block.marks,
                importorskip=block.importorskip,
            )
        )
    return found


def uncaptured(
    lines: list[str], project: Project
) -> Iterator[tuple[int, str]]:
    """Yield line number and path of each included output not there yet."""
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if include and include["path"].endswith(".out"):
            if not included_file(include["path"], project):
                yield number, include["path"]


def _culprit(lines: list[str], error: Exception, project: Project) -> int:
    """Return the number of the line that an error is about, or 1."""
    for number, line in enumerate(lines, 1):
        try:
            if isinstance(error, SnippetMissingError):
                expand([line], project)
            else:
                extract_from_buffer(io.StringIO("\n".join(lines[:number])))
        except type(error) as again:
            if str(again) == str(error):
                return number
    return 1


def included_file(path: str, project: Project) -> Path | None:
    """Return the file that an include names, or None where there is none."""
    for base in snippet_options(project.root)["base_path"]:
        candidate = Path(os.path.normpath(f"{base}/{path.partition(':')[0]}"))
        if candidate.is_relative_to(base) and candidate.is_file():
            return candidate
    return None
