"""A page as its reader sees it: the includes expanded, the code found.

The expansion is pymdownx's own, the extraction pytest-codeblocks' own; here
is only what connects them.
"""

import functools
import io
import os
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import markdown
import yaml
from pymdownx.snippets import SnippetExtension, SnippetMissingError
from pytest_codeblocks import CodeBlock, extract_from_buffer

from guide.project import GuideError, Project
from guide.verify import blocks
from guide.verify.blocks import INCLUDE, Fence, Heading

# libyaml, where PyYAML has it, is ten times as fast.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.S)


@dataclass(frozen=True)
class Page:
    """The parse of a page.

    ``where`` is its path below the root, ``meta`` its front matter, ``body``
    the text with the front matter's lines left empty: lines keep their
    numbers.
    """

    where: str
    meta: dict[str, Any]
    body: str

    @cached_property
    def lines(self) -> list[str]:
        """Every line of the body; the first is number 1."""
        return self.body.split("\n")

    @cached_property
    def fences(self) -> list[Fence]:
        """The fenced blocks, however they are written."""
        return blocks.fences(self.body)

    @cached_property
    def prose(self) -> list[tuple[int, str]]:
        """The lines that are in no fenced block, with their numbers."""
        inside = {n for f in self.fences for n in range(f.line, f.end + 1)}
        lines = enumerate(self.lines, 1)
        return [(n, line) for n, line in lines if n not in inside]

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings, the title among them."""
        return blocks.headings(self.prose)

    @cached_property
    def markers(self) -> list[tuple[int, str]]:
        """Lines in no fence that pymdownx could take for an include."""
        return [(n, x) for n, x in self.prose if blocks.MARKER.match(x)]


@functools.lru_cache(maxsize=1024)
def parse(text: str, where: str) -> Page:
    """Parse a page's text; ``where`` is what errors call it."""
    return Page(where, *front_matter(text, where))


def load(path: Path, project: Project) -> Page:
    """Parse a page of a project. The same text is parsed once.

    Raises :exc:`GuideError` where it is not UTF-8, or its front matter is no
    YAML mapping.
    """
    return parse(source(path, project), project.relative(path))


def source(path: Path, project: Project) -> str:
    """Return a page's text as MkDocs has it: without a byte order mark.

    Raises :exc:`GuideError` where it is not UTF-8.
    """
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        where = project.relative(path)
        raise GuideError(f"{where}:1: is not UTF-8: {error.reason}") from None


def front_matter(text: str, where: str) -> tuple[dict[str, Any], str]:
    """Split a page into its front matter and its text, lines kept in place.

    Raises :exc:`GuideError` where the front matter is no YAML mapping.
    """
    match = FRONT_MATTER.match(text)
    if not match:
        return {}, text
    try:
        data = yaml.load(match[1], LOADER) or {}
    except yaml.YAMLError as error:
        why = " ".join(str(error).split())
        message = f"front matter is not YAML: {why}"
        raise GuideError(f"{where}:1: {message}") from None
    if not isinstance(data, dict):
        raise GuideError(f"{where}:1: front matter is not a mapping")
    return data, "\n" * match[0].count("\n") + text[match.end() :]


def expand(lines: list[str], project: Project) -> list[str]:
    """Return a page's lines with the includes replaced by pymdownx."""
    found: list[str] = _reader(project).preprocessors["snippet"].run(lines)
    return found


@functools.lru_cache
def _reader(project: Project) -> markdown.Markdown:
    bases = [str(project.snippets), str(project.docs)]
    options = {"check_paths": True, "restrict_base_path": True}
    snippets = SnippetExtension(base_path=bases, **options)
    return markdown.Markdown(extensions=[snippets])


def included_file(path: str, project: Project) -> Path | None:
    """Return the file that an include names, or None where there is none."""
    for base in (project.snippets, project.docs):
        candidate = Path(os.path.normpath(base / path))
        if candidate.is_relative_to(base) and candidate.is_file():
            return candidate
    return None


def read(path: Path, project: Project) -> list[tuple[Fence, CodeBlock]]:
    """Return the code of a page as written, and as its reader gets it.

    Raises :exc:`GuideError` for an include that is not there, and for front
    matter, fences or comments that do not parse. An output that is not
    captured yet reads as empty: a test run makes it.
    """
    page = load(path, project)
    lines = [*page.lines]
    for fence in page.fences:
        # pytest-codeblocks hands the header back as it stands: the number of
        # its line finds what would be lost once the includes are expanded.
        if fence.language:
            lines[fence.line - 1] = f"{fence.indent}{fence.marks}{fence.line}"
    for number, line in enumerate(lines):
        name = match["path"] if (match := INCLUDE.match(line)) else ""
        if name.endswith(".out") and not included_file(name, project):
            lines[number] = ""
    try:
        text = "\n".join(expand(lines, project))
        found = extract_from_buffer(io.StringIO(text))
    except (SnippetMissingError, RuntimeError) as error:
        raise GuideError(f"{page.where}:1: {error}") from None
    known = {str(fence.line): fence for fence in page.fences}
    return [(known[x.syntax], x) for x in found if x.syntax in known]
