"""The error clinic: its entries, the messages they raise, since when.

An entry is a page ``fix/<situation>/<name>.md``. The messages are read from
the outputs of its programs: those that must fail (``breaks*.py``), and those
that only warn (``warns*.py``). Nothing here is typed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from guide import text
from guide.project import Project
from guide.tables import elements, matrix
from guide.verify import output, record
from guide.verify import page as pages
from guide.verify.verdict import MESSAGE_COUNTS

SITUATIONS = ("import", "build", "train", "save", "ecosystem", "silent")
"""Folders of the chapter, in the order of work."""

SHOWN = ("breaks", "warns", "trap")
"""How programs are named that show the fault, and not the cure."""

LENGTH = 100
"""Characters of a message that the index shows."""


class Entry(NamedTuple):
    """A page of the clinic, and the programs that show its fault."""

    page: Path
    situation: str
    title: str
    programs: tuple[str, ...]

    @property
    def link(self) -> str:
        """The path to its page from the chapter's first."""
        return f"{self.situation}/{self.page.name}"

    def outputs(self, project: Project) -> dict[str, str]:
        """Return what each program prints that raises or warns."""
        return {
            name: output.read(project.snippets / name)
            for name in self.programs
            if Path(name).name.startswith(MESSAGE_COUNTS)
        }

    def messages(self, project: Project) -> list[str]:
        """Return what its programs raise or warn, ``Type: text``, once."""
        found = map(output.message, self.outputs(project).values())
        return list(dict.fromkeys(filter(None, found)))


def entries(project: Project, language: str) -> list[Entry]:
    """Return the pages that show a fault, by situation and then by title."""
    found = [
        entry(page, project)
        for situation in SITUATIONS
        for page in (project.docs / language / "fix" / situation).glob("*.md")
    ]
    return sorted(
        (one for one in found if one.programs),
        key=lambda one: (SITUATIONS.index(one.situation), one.title.lower()),
    )


def entry(page: Path, project: Project) -> Entry:
    """Return a page of the clinic."""
    content = pages.load(page, project)
    shown = (fence.title or "" for fence in content.fences)
    programs = (s for s in shown if Path(s).name.startswith(SHOWN))
    title = str(content.meta.get("title", page.stem))
    return Entry(page, page.parent.name, title, tuple(dict.fromkeys(programs)))


def by_message(project: Project, language: str) -> str:
    """Return every message with its page, by its words, as a table."""
    texts = text.load(language)["clinic"]
    rows: dict[tuple[str, str, str], str] = {}
    for one, kind, said in _messages(project, language):
        shown = elements.code(output.shorten(said, LENGTH))
        situation = texts["situations"][one.situation]
        # Two messages of a page may be one as they are shortened.
        words = re.sub(r"\W+", " ", said.lower()).strip()
        rows.setdefault((f"[{shown}]({one.link})", kind, situation), words)
    ordered = sorted(rows, key=lambda row: (rows[row], row))
    return elements.table(texts["messages"], ordered)


def search_list(project: Project, language: str) -> list[tuple[str, str]]:
    """Return what shows each fault with the file of its page, for the search.

    That is whole outputs, and what older releases said of the same type.
    """
    data = matrix.load(project)
    found: list[tuple[str, str]] = []
    for one in entries(project, language):
        for name, shown in one.outputs(project).items():
            kind = output.message(shown).partition(":")[0]
            runs = matrix.runs(project, name, data).values()
            older = (run["text"] for run in runs if run["ends"] == "raises")
            like = (text for text in older if text.partition(":")[0] == kind)
            found += [(f"fix/{one.link}", text) for text in (shown, *like)]
    return list(dict.fromkeys(found))


def _messages(
    project: Project, language: str
) -> Iterator[tuple[Entry, str, str]]:
    """Yield each message as its entry, its type and its text.

    The text of an error without words is its type.
    """
    for one in entries(project, language):
        for message in one.messages(project):
            kind, _, said = message.partition(": ")
            yield one, kind, said or message


def by_situation(project: Project, language: str) -> str:
    """Return every page under what its reader was doing, as lists."""
    titles = text.load(language)["clinic"]["situations"]
    lines = []
    for situation, listed in groupby(
        entries(project, language), key=lambda one: one.situation
    ):
        lines += ["", f"### {titles[situation]} {{ #{situation} }}", ""]
        for one in listed:
            lines.append(f"- [{elements.plain(one.title)}]({one.link})")
    return "\n".join(lines)


def since(project: Project, page: Path, language: str) -> str:
    """Return what a page's programs do on each TensorFlow, as a table."""
    texts = text.load(language)["clinic"]
    data, stamps = matrix.load(project), record.load(project)
    rows = []
    for name in entry(page, project).programs:
        runs = [*_runs(project, name, data, texts["ends"])]
        here = stamps.get(name, {}).get("versions", {})
        if "tensorflow" in here:
            version = f"{here['tensorflow']} (Keras {here['keras']})"
            runs.append((version, texts["ends"]["same"]))
        for said, alike in groupby(runs, key=lambda run: run[1]):
            versions = [version for version, _ in alike]
            span = " – ".join(dict.fromkeys((versions[0], versions[-1])))
            rows.append([f"`{Path(name).name}`", span, said])
    return elements.table(texts["since"], rows)


def _runs(
    project: Project, name: str, data: matrix.Data, texts: dict[str, Any]
) -> Iterator[tuple[str, str]]:
    """Yield older environments, and how a program ended in each."""
    expected = output.message(output.read(project.snippets / name))
    for release, run in matrix.runs(project, name, data).items():
        keras = data["environments"][release]["keras"]
        said = texts.get(run["ends"])
        said = said or elements.code(_other(run["text"], expected))
        yield f"{release} (Keras {keras})", said


def _other(said: str, expected: str) -> str:
    """Return a message, from where it differs if it begins as expected."""
    common = os.path.commonprefix([said, expected]).rpartition(" ")[0]
    if len(common) > LENGTH / 2:
        said = "…" + said[len(common) :]
    return output.shorten(said, LENGTH)
