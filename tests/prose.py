"""The prose of pages, notebooks and data: what is left without the code.

Textlint and the tests of the glossary read this. Lines keep their numbers,
so that what is found can be told by the line of the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from guide.project import CONFIGS, Project
from guide.verify import page as pages

JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
# What Material adds to Markdown and a plain reader of Markdown would take
# for prose: comments, includes, lists of attributes, titles of notes and tabs.
COMMENT = re.compile(r"<!--.*?-->")
ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]*[#.\w][^{}`]*\}")
TITLED = re.compile(r'^(?:!!!|\?\?\?\+?|===[+!]*)[^"]*(?:"(?P<title>.*)")?$')
META = re.compile(r"^(?P<key>title|description):[ ]*(?P<text>.*)$")
LINK = re.compile(r"!?\[(?P<text>(?:`[^`]*`|[^\[\]`])*)\]\([^()\s]*\)")
# Of data/glossary.yml: what is looked for, not said.
NOT_SAID = {"kana", "forms", "allowed", "never", "spelling", "called"}
TAG = re.compile(r"</?[a-z][^<>]*>")


def markdown(text: str) -> list[str]:
    """Return a page's prose as plain Markdown, line by line.

    Title and description come first, in their places in the front matter.
    """
    page = pages.parse(text, "")
    found = [""] * len(page.lines)
    if front := pages.FRONT_MATTER.match(text):
        head = front[0].rstrip("\n").split("\n")
        found[: len(head)] = map(_meta, head)
    markers = {number for number, _ in page.markers}
    for number, line in page.prose:
        if line and number not in markers:
            found[number - 1] = _plain(line)
    return found


def _meta(line: str) -> str:
    match = META.match(line)
    if not match:
        return ""
    mark = "# " if match["key"] == "title" else ""
    return mark + str(yaml.load(match["text"], pages.LOADER))


def _plain(line: str) -> str:
    line = COMMENT.sub("", line)
    bare = line.lstrip(" ")
    if titled := TITLED.match(bare):
        return f"#### {titled['title']}" if titled["title"] else ""
    if not re.match(r"[-*+] |\d+\. |\|", bare):
        # What belongs to a note, a tab, a list: a paragraph as any other.
        line = bare
    if bare.startswith("<"):
        line = f"- {TAG.sub('', line).strip()}"
    line = LINK.sub(r"\g<text>", line)
    if bare.startswith("#") or "{ ." in line:
        line = _outside_code(ATTRIBUTES, line)
    return line.rstrip()


def japanese(lines: list[str]) -> list[str]:
    """Return lines without those in which nothing is Japanese.

    Rows of a table stay: they belong together.
    """
    return [
        line if JAPANESE.search(line) or line.startswith("|") else ""
        for line in lines
    ]


def bare(lines: list[str]) -> list[str]:
    """Return lines without code."""
    return [re.sub("`[^`]*`", "`", line) for line in lines]


def _outside_code(pattern: re.Pattern[str], line: str) -> str:
    parts = re.split(r"(`+[^`]*`+)", line)
    parts[::2] = [pattern.sub("", part) for part in parts[::2]]
    return "".join(parts)


def notebook(text: str) -> list[str]:
    """Return the prose of a notebook (percent format), line by line."""
    found, prose = [], False
    for line in text.split("\n"):
        if line.startswith("# %%"):
            prose = "[markdown]" in line
            alt = re.search(r'alt="([^"]*)"', line)
            found.append(alt[1] if alt else "")
        elif line.startswith("#     ") and not prose:
            found.append(_meta(line[1:].lstrip()))
        else:
            found.append(_plain(line[2:]) if prose and line else "")
    return found


def data(text: str) -> list[str]:
    """Return what YAML says in Japanese, each value where it starts.

    A regular expression is not said to anybody.
    """
    found = [""] * (text.count("\n") + 1)
    root = yaml.compose(text, pages.LOADER)
    for node in _scalars(root) if root else ():
        if JAPANESE.search(node.value) and "(?" not in node.value:
            line = node.start_mark.line
            mark = " | " if found[line] else "- "
            found[line] += mark + " ".join(node.value.split())
    return found


def _scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    if isinstance(node, yaml.ScalarNode):
        yield node
        return
    for child in node.value:
        key, value = child if isinstance(child, tuple) else (None, child)
        if not key or key.value not in NOT_SAID:
            yield from _scalars(value)


def of(path: Path) -> list[str]:
    """Return the prose of a page, a notebook or data, line by line."""
    read = {".md": markdown, ".py": notebook, ".yml": data}[path.suffix]
    return read(path.read_text("utf-8"))


def sources(project: Project, language: str) -> list[Path]:
    """Return every file that holds prose of a language."""
    return [
        *project.pages(language),
        *project.notebooks(language),
        project.root / "guide" / "text" / f"{language}.yml",
        *sorted((project.root / "data").glob("*.yml")),
        project.root / CONFIGS[language],
    ]
