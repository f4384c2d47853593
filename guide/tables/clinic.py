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

from guide import text
from guide.measure import matrix
from guide.project import Project
from guide.tables import elements as tables
from guide.verify import output as outputs
from guide.verify import page as pages
from guide.verify import record as stamp

SITUATIONS = ("import", "build", "train", "save", "ecosystem", "silent")
"""Folders of the chapter, in the order of work."""

SHOWN = ("breaks", "warns", "trap")
"""How programs are named that show the fault, and not the cure."""

LENGTH = 100
"""Characters of a message that the index shows."""


@dataclass(frozen=True)
class Entry:
    """A page of the clinic."""

    page: Path
    situation: str
    title: str
    programs: tuple[str, ...]

    def messages(self, project: Project) -> list[str]:
        """Return what its programs raise or warn, ``Type: text``, once."""
        found = [
            outputs.message(outputs.read(project.snippets / name))
            for name in self.programs
            if Path(name).name.startswith(matrix.MESSAGE_COUNTS)
        ]
        return list(dict.fromkeys(filter(None, found)))


def entries(project: Project, language: str) -> list[Entry]:
    """Return the pages of the clinic, by situation and then by title.

    Those are the pages that show a fault; another may tell of a situation.
    """
    found = []
    for situation in SITUATIONS:
        folder = project.docs / language / "fix" / situation
        listed = (entry(page, project) for page in folder.glob("*.md"))
        found += sorted(
            (one for one in listed if one.programs),
            key=lambda one: one.title.lower(),
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
    rows = []
    for entry in entries(project, language):
        for message in entry.messages(project):
            kind, _, said = message.partition(": ")
            shown = tables.code(outputs.shorten(said or kind, LENGTH))
            link = f"[{shown}]({_link(entry)})"
            where = texts["situations"][entry.situation]
            row = (_letters(said or kind), [link, kind, where])
            if row[1] not in [known for _, known in rows]:
                rows.append(row)
    table = tables.table(texts["messages"], [row for _, row in sorted(rows)])
    return f"{tables.filter_box(language, len(rows))}\n\n{table}"


def search_list(project: Project, language: str) -> list[tuple[str, str]]:
    """Return each message with the file of its page, for the search."""
    return [
        (
            f"fix/{entry.situation}/{entry.page.name}",
            message.partition(": ")[2] or message,
        )
        for entry in entries(project, language)
        for message in entry.messages(project)
    ]


def _letters(said: str) -> str:
    """Return what a message is sorted by: its words."""
    return re.sub(r"\W+", " ", said.lower()).strip()


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
            lines += [
                f"- [{tables.plain(e.title)}]({_link(e)})" for e in listed
            ]
    return "\n".join(lines)


def since(project: Project, page: Path, language: str) -> str:
    """Return what a page's programs do on each TensorFlow, as a table."""
    texts = text.load(language)["clinic"]
    data, stamps = matrix.load(project), stamp.load(project)
    rows = []
    for name in entry(page, project).programs:
        groups: list[tuple[str, list[str]]] = []
        runs = _runs(project, name, data, texts["ends"])
        here = stamps.get(name, {}).get("versions", {})
        if "tensorflow" in here:
            version = f"{here['tensorflow']} (Keras {here['keras']})"
            runs.append((version, texts["ends"]["same"]))
        for version, said in runs:
            if not groups or groups[-1][0] != said:
                groups.append((said, []))
            groups[-1][1].append(version)
        rows += [
            [f"`{Path(name).name}`", _span(versions), said]
            for said, versions in groups
        ]
    return tables.table(texts["since"], rows)


def _runs(
    project: Project, name: str, data: dict, texts: dict
) -> list[tuple[str, str]]:
    """Return older environments, and how a program ended in each."""
    expected = outputs.message(outputs.read(project.snippets / name))
    found = []
    for release, run in matrix.runs(project, name, data).items():
        keras = data["environments"][release]["keras"]
        said = texts.get(run["ends"])
        said = said or tables.code(_other(run["text"], expected))
        found.append((f"{release} (Keras {keras})", said))
    return found


def _other(said: str, expected: str) -> str:
    """Return a message, from where it differs if it begins as expected."""
    common = os.path.commonprefix([said, expected]).rpartition(" ")[0]
    if len(common) > LENGTH / 2:
        said = "…" + said[len(common) :]
    return outputs.shorten(said, LENGTH)


def _span(versions: list[str]) -> str:
    return " – ".join(dict.fromkeys((versions[0], versions[-1])))


def _link(entry: Entry) -> str:
    return os.path.join(entry.situation, entry.page.name)
