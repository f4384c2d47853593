"""The error clinic: its entries, the messages they raise, since when.

An entry is a page ``fix/<situation>/<name>.md``. The messages are read from
the outputs of its programs: those that must fail (``breaks*.py``), and those
that only warn (``warns*.py``). Nothing here is typed.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from guide import matrix, outputs, pages, text
from guide.project import Project

SITUATIONS = ("import", "build", "train", "save", "ecosystem", "silent")
"""Folders of the chapter, in the order of work."""

SHOWN = ("breaks", "warns", "trap")
"""How programs are named that show the fault, and not the cure."""

# At a line's start, the last line of a traceback; a warning is behind its
# file and line.
MESSAGE = re.compile(
    r"^(?:\S+:\d+: )?(?P<type>(?:\w+\.)*\w*(?:Error|Exception|Warning|Exit))"
    r"(?:: (?P<text>.*))?$",
    re.M,
)
LENGTH = 100
"""Characters of a message that the index shows."""


@dataclass(frozen=True)
class Message:
    """What a program of the clinic raised or warned."""

    program: str
    type: str
    text: str

    @property
    def start(self) -> str:
        """What of it is enough to know it by."""
        return shorten(self.text or self.type)


@dataclass(frozen=True)
class Entry:
    """A page of the clinic."""

    page: Path
    situation: str
    title: str
    programs: tuple[str, ...]

    def messages(self, project: Project) -> list[Message]:
        """Return what its programs raise, one entry for each text."""
        found = {}
        for name in self.programs:
            if Path(name).name.startswith(("breaks", "warns")):
                message = raised(outputs.read(project.snippets / name))
                if message:
                    found.setdefault(message, name)
        return [Message(name, *message) for message, name in found.items()]


def shorten(message: str) -> str:
    """Return the first words of a message, ``…`` for the rest."""
    if len(message) <= LENGTH:
        return message
    return message[:LENGTH].rsplit(" ", 1)[0] + " …"


def raised(output: str) -> tuple[str, str] | None:
    """Return type and first line of the last error or warning printed."""
    found = list(MESSAGE.finditer(output))
    if not found:
        return None
    return found[-1]["type"], (found[-1]["text"] or "").strip()


def entries(project: Project, language: str) -> list[Entry]:
    """Return the pages of the clinic, by situation and then by title."""
    found = []
    for situation in SITUATIONS:
        folder = project.docs / language / "fix" / situation
        found += sorted(
            (entry(page, project) for page in folder.glob("*.md")),
            key=lambda entry: entry.title.lower(),
        )
    return found


def entry(page: Path, project: Project) -> Entry:
    """Return a page of the clinic."""
    front, content = pages.front_matter(
        pages.source(page, project), project.relative(page)
    )
    shown = (fence.title or "" for fence in pages.fences(content))
    programs = (s for s in shown if Path(s).name.startswith(SHOWN))
    return Entry(
        page,
        page.parent.name,
        str(front.get("title", page.stem)),
        tuple(dict.fromkeys(programs)),
    )


def by_message(project: Project, language: str) -> str:
    """Return every message with its page, sorted, as a table."""
    texts = text.load(language)["clinic"]
    rows = {
        (message.text or message.type).lower(): [
            f"[{_code(message.start)}]({_link(entry)})",
            message.type.rpartition(".")[2],
            texts["situations"][entry.situation],
        ]
        for entry in entries(project, language)
        for message in entry.messages(project)
    }
    cells = [row for _, row in sorted(rows.items(), key=_letters)]
    return _table(texts["messages"], cells)


def _letters(row: tuple[str, object]) -> str:
    return re.sub(r"\W+", " ", row[0]).strip()


def by_situation(project: Project, language: str) -> str:
    """Return every page under what its reader was doing, as lists."""
    texts = text.load(language)["clinic"]
    found = entries(project, language)
    lines = []
    for situation in SITUATIONS:
        listed = [e for e in found if e.situation == situation]
        if listed:
            title = texts["situations"][situation]
            lines += ["", f"### {title} {{ #{situation} }}", ""]
            lines += [f"- [{e.title}]({_link(e)})" for e in listed]
    return "\n".join(lines)


def since(project: Project, page: Path, language: str) -> str:
    """Return what a page's programs do on each TensorFlow, as a table."""
    texts = text.load(language)["clinic"]
    results = matrix.load(project)
    rows = []
    for name in entry(page, project).programs:
        runs = results.get(name, {}).get("runs", {})
        groups: list[tuple[str, list[str]]] = []
        for version in sorted(runs, key=matrix.order):
            said = _outcome(runs[version], project.snippets / name, texts)
            if not groups or groups[-1][0] != said:
                groups.append((said, []))
            groups[-1][1].append(version)
        rows += [
            [f"`{Path(name).name}`", _span(versions, results), said]
            for said, versions in groups
        ]
    return _table(texts["since"], rows) if rows else texts["unknown"]


def _span(versions: list[str], results: dict) -> str:
    keras = results["environments"]
    first, last = versions[0], versions[-1]
    ends = [f"{v} (Keras {keras[v]['keras']})" for v in (first, last)]
    return " – ".join(dict.fromkeys(ends))


def _outcome(run: dict, snippet: Path, texts: dict) -> str:
    expected = outputs.read(snippet)
    if outputs.same(expected, run["output"]):
        return texts["same"]
    if snippet.name.startswith("trap"):
        return texts["otherwise"] if run["returncode"] == 0 else _error(run)
    if run["returncode"] == 0 and not raised(run["output"]):
        return texts["works"]
    if raised(run["output"]) == raised(expected):
        return texts["same"]
    return _error(run)


def _error(run: dict) -> str:
    kind, said = raised(run["output"]) or ("", run["output"][-LENGTH:])
    return _code(shorten(f"{kind.rpartition('.')[2]}: {said}"))


def _code(said: str) -> str:
    """Return text as code in a table, whatever marks are in it."""
    said = said.replace("|", "\\|").replace("\n", " ")
    return f"`` {said} ``" if "`" in said else f"`{said}`"


def _link(entry: Entry) -> str:
    return os.path.join(entry.situation, entry.page.name)


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
