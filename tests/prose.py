"""The prose of pages, notebooks and data: what is left without the code.

Textlint and the tests of the glossary read this. Lines keep their numbers,
so that what is found can be told by the line of the source.
"""

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
LINK = re.compile(r"!?\[(?P<text>(?:`[^`]*`|[^\[\]`])*)\]\([^()\s]*\)")
# Of data/glossary.yml: what is looked for, not said.
NOT_SAID = {"kana", "forms", "allowed", "never", "spelling", "called"}
TAG = re.compile(r"</?[a-z][^<>]*>")


def markdown(text: str) -> list[str]:
    """Return a page's prose as plain Markdown, line by line.

    Title and description come first, in place of the front matter.
    """
    page = pages.parse(text, "")
    found = [""] * len(page.lines)
    meta = page.meta.get("jupyter", page.meta)
    if meta := meta.get("guide", meta):
        found[:2] = f"# {meta.get('title')}", meta.get("description", "")
    markers = {number for number, _ in page.markers}
    for number, line in page.prose:
        if line and number not in markers:
            found[number - 1] = _plain(line)
    return found


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
        parts = re.split(r"(`+[^`]*`+)", line)
        parts[::2] = [ATTRIBUTES.sub("", part) for part in parts[::2]]
        line = "".join(parts)
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
    return [re.sub("`[^`]*`", "`", line) for line in lines]


def notebook(text: str) -> list[str]:
    """Return the prose of a notebook (percent format), line by line."""
    found, prose = [], True
    for line in text.split("\n"):
        if line.startswith("# %%"):
            prose = "[markdown]" in line
            alt = re.search(r'alt="([^"]*)"', line)
            found.append(alt[1] if alt else "")
        else:
            found.append(line[2:] if prose else "")
    return markdown("\n".join(found))


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
    read = {".md": markdown, ".py": notebook, ".yml": data}[path.suffix]
    return read(path.read_text("utf-8"))


def sources(project: Project, language: str) -> list[Path]:
    return [
        *project.pages(language),
        *project.notebooks(language),
        project.root / "guide" / "text" / f"{language}.yml",
        *sorted((project.root / "data").glob("*.yml")),
        project.root / CONFIGS[language],
    ]
