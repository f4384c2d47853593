"""A page as Markdown that says to a machine what the site says to a reader.

Not the source, which has includes and placeholders; not HTML turned back,
which loses tab labels: the source with everything filled in, in Markdown
that any parser reads (CommonMark with tables).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from bs4 import BeautifulSoup
from nbformat import NotebookNode

from guide.project import Project
from guide.site import html_blocks
from guide.verify import output as outputs
from guide.verify import page as pages

TAB = re.compile(r'^===[!+]? "(?P<label>[^"]*)"$')
ADMONITION = re.compile(
    r'^(?P<marks>!!!|\?\?\?\+?) (?P<kind>[a-z]+)(?: "(?P<title>[^"]*)")?$'
)
HTML = re.compile(r"^<(?P<tag>[a-z]+)\b")
LINK = re.compile(
    r"\]\((?P<path>[^()\s:#]+\.(?:md|py))(?P<anchor>#[^()\s]*)?\)"
)
CODE = re.compile(r"(?P<marks>`+).+?(?<!`)(?P=marks)(?!`)")
EXPECTED = "<!--pytest-codeblocks:expected-output-->"
INDENT = " " * 4


BOX = re.compile(r"^<(?P<tag>div|section|figure)\b[^>]*\bmarkdown\b[^>]*>$")
VERIFIED = re.compile(r'<p class="verified"[^>]*>.*?</p>', re.S)
NOTED = re.compile(
    r'<span class="filename"[^>]*><a\b[^>]*>(?P<name>[^<]+)</a>'
    r'(?P<notes>(?:<(?P<tag>span|a) class="note\b.*?</(?P=tag)>)+)</span>'
)
NOTE = re.compile(r'<(span|a) class="note\b[^>]*>(?P<said>.*?)</\1>')


@dataclass
class Context:
    """What a page's Markdown needs to know of the page around it.

    ``link`` turns a link's path into an address, ``download`` a snippet's
    name; ``notes`` holds by snippet what its caption says; ``texts`` are
    those of the page's language.
    """

    project: Project
    texts: dict
    link: Callable[[str], str]
    download: Callable[[str], str]
    notes: dict[str, list[str]] = field(default_factory=dict)


def verified(html: str) -> tuple[str, str | None]:
    """Return what a built page says of its verification, and its day."""
    line = VERIFIED.search(html)
    if not line:
        return "", None
    soup = BeautifulSoup(line[0], "html.parser")
    day = soup.find("time")
    for more in soup.select("a, .page-markdown"):
        more.decompose()
    return soup.get_text().strip(), day and day["datetime"]


def notes(html: str) -> dict[str, list[str]]:
    """Return what the captions of a built page say beside the names."""
    return {
        unescape(match["name"]): [
            unescape(re.sub("<code>(.*?)</code>", _code, note["said"]))
            for note in NOTE.finditer(match["notes"])
        ]
        for match in NOTED.finditer(html)
    }


def _code(match: re.Match[str]) -> str:
    """Return code in a sentence, whatever marks are in it."""
    code = match[1]
    return f"`` {code} ``" if "`" in code else f"`{code}`"


def of_page(text: str, context: Context) -> str:
    """Return a page's Markdown; its placeholders are filled already."""
    return _tidy(_blocks(text.split("\n"), context))


def of_notebook(book: NotebookNode, context: Context) -> str:
    """Return the Markdown of a notebook that has run."""
    found: list[str] = []
    for cell in book.cells:
        if cell.cell_type == "markdown":
            found += ["", *_blocks(cell.source.split("\n"), context)]
        elif cell.cell_type == "code":
            code = ["", *_fenced("python", cell.source.split("\n"))]
            code += _outputs(cell, context)
            if cell.metadata.get("jupyter", {}).get("source_hidden"):
                code = _details(cell.metadata["title"], code)
            found += code
    return _tidy(found)


def _tidy(lines: list[str]) -> str:
    """Return lines as a text, without two empty ones outside of code."""
    found: list[str] = []
    inside = ""
    for line in lines:
        match = pages.FENCE.match(line.lstrip("> "))
        if match and not inside:
            inside = match["marks"]
        elif inside and line.lstrip("> ") == inside:
            inside = ""
        if inside or line.strip() or (found and found[-1].strip()):
            found.append(line if inside else line.rstrip())
    return "\n".join(found).strip("\n") + "\n"


def _blocks(lines: list[str], context: Context) -> list[str]:
    found: list[str] = []
    expected = False
    i = 0
    while i < len(lines):
        line = lines[i]
        if match := BOX.match(line):
            # What is in a box of Markdown is Markdown.
            end = _html_end(lines, i, match["tag"])
            found += ["", *_blocks(lines[i + 1 : end], context), ""]
            i = end + 1
            continue
        if fence := pages.FENCE.match(line):
            end = _fence_end(lines, i, fence["marks"])
            found += _fence(lines[i : end + 1], expected, context)
            i, expected = end + 1, False
        elif match := TAB.match(line):
            body, i = _indented(lines, i + 1)
            label = context.texts["labelled"].format(label=match["label"])
            found += ["", f"**{label}**", "", *_blocks(body, context)]
        elif match := ADMONITION.match(line):
            body, i = _indented(lines, i + 1)
            kinds, kind = context.texts["kinds"], match["kind"]
            title = match["title"] or kinds.get(kind, kind)
            inner = _blocks(body, context)
            if match["marks"] == "!!!":
                quoted = [f"**{title}**", "", *_tidy(inner).split("\n")[:-1]]
                found += ["", *(f"> {said}".rstrip() for said in quoted), ""]
            else:
                found += _details(title, inner)
        elif match := HTML.match(line):
            end = _html_end(lines, i, match["tag"])
            found += ["", *html_blocks.plain(lines[i : end + 1]), ""]
            i = end + 1
        elif pages.INCLUDE.match(line):
            # A diagram: the one thing included outside of a fence.
            found += _blocks(pages.expand([line], context.project), context)
            i += 1
        else:
            stripped = line.strip()
            expected = stripped == EXPECTED or (expected and not stripped)
            if not stripped.startswith("<!--"):
                found.append(_inline(line, context))
            i += 1
    return found


def _fence_end(lines: list[str], start: int, marks: str) -> int:
    for i in range(start + 1, len(lines)):
        if lines[i].strip(" >") == marks:
            return i
    return len(lines) - 1


def _indented(lines: list[str], start: int) -> tuple[list[str], int]:
    """Return the lines that belong to a tab or admonition, and the next."""
    end = start
    while end < len(lines):
        if lines[end].strip() and not lines[end].startswith(INDENT):
            break
        end += 1
    return [line[len(INDENT) :] for line in lines[start:end]], end


def _fence(lines: list[str], expected: bool, context: Context) -> list[str]:
    """Return a code block, its includes expanded, below what it is."""
    (fence,) = pages.fences("\n".join(lines))
    body = [line[len(fence.indent) :] for line in fence.body]
    # MkDocs drops what pymdownx drops: white space at the end of the file.
    code = "\n".join(pages.expand(body, context.project)).rstrip().split("\n")
    found = [""]
    if fence.title:
        said = context.texts["file"].format(
            file=f"[`{fence.title}`]({context.download(fence.title)})"
        )
        if notes := context.notes.get(fence.title):
            said += context.texts["notes"].format(notes="; ".join(notes))
        found += [context.texts["labelled"].format(label=said), ""]
    elif expected:
        label = context.texts["output"]
        found += [context.texts["labelled"].format(label=label), ""]
    block = found + _fenced(fence.language or "", code)
    return [f"{fence.indent}{line}" if line else line for line in block]


def _fenced(language: str, code: list[str]) -> list[str]:
    """Return code between marks that it has not itself."""
    inside = re.findall("`{3,}", "\n".join(code))
    marks = "`" * (max(map(len, inside), default=2) + 1)
    return [f"{marks}{language}", *code, marks, ""]


def _details(title: str, lines: list[str]) -> list[str]:
    """Return what is folded on the page: its end is to be seen, too."""
    summary = f"<summary>{title}</summary>"
    return ["", "<details>", summary, "", *lines, "", "</details>", ""]


def _outputs(cell: NotebookNode, context: Context) -> list[str]:
    """Return what a cell printed, and what its pictures show."""
    found: list[str] = []
    printed = ""
    for output in cell.outputs:
        data = output.get("data", {})
        if "image/png" in data:
            alt = context.texts["figure"].format(alt=cell.metadata["alt"])
            found += ["", alt, ""]
        else:
            said = output.get("text") or data.get("text/plain", "")
            printed += said if isinstance(said, str) else "".join(said)
    printed = outputs.MACHINE_LOG.sub("", printed).rstrip()
    if printed:
        label = context.texts["output"]
        said = context.texts["labelled"].format(label=label)
        found = ["", said, "", *_fenced("text", printed.split("\n")), *found]
    return found


def _inline(line: str, context: Context) -> str:
    """Return a line of prose with the addresses of other pages."""
    heading = pages.HEADING.match(line)
    if heading and heading["attr"]:
        # The id stays: it is what links to the place name.
        anchor = pages.ANCHOR.search(heading["attr"])
        line = f"{heading['level']} {heading['text']}"
        line += f" {{ #{anchor[1]} }}" if anchor else ""
    code = [match.span() for match in CODE.finditer(line)]

    def link(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in code):
            return match[0]
        return f"]({context.link(match['path'])}{match['anchor'] or ''})"

    return LINK.sub(link, line)


def _html_end(lines: list[str], start: int, tag: str) -> int:
    depth = 0
    for i in range(start, len(lines)):
        depth += len(re.findall(rf"<{tag}\b", lines[i]))
        depth -= lines[i].count(f"</{tag}>")
        if depth <= 0:
            return i
    return len(lines) - 1
