"""The error clinic: its entries, the messages they raise, since when.

An entry is a page ``fix/<situation>/<name>.md``. The messages are read from
the outputs of its programs: those that must fail (``breaks*.py``), and those
that only warn (``warns*.py``). Nothing here is typed.
"""

import difflib
import functools
import os
import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from guide.project import Project
from guide.tables import matrix
from guide.verify import output, record
from guide.verify import page as pages
from guide.verify.verdict import MESSAGE_COUNTS

SITUATIONS = ("import", "build", "train", "save", "ecosystem", "silent")
"""Folders of the chapter, in the order of work."""

SHOWN = ("breaks", "warns", "trap")
"""How programs are named that show the fault, and not the cure."""

LENGTH = 100
"""Characters of a message that the index shows."""

LINES = 14
"""Lines of an output that show what is wrong."""

_HEADER = re.compile(r"\A# /// script\n(?:#.*\n)*?# ///\n+")
_EXPECTED = re.compile(r', "\(expected[^"]*"| \(expected[^"\n]*\)(?=")')
_BESIDE = re.compile(
    r"^([ +].*\n)\+ *(?:print\(|keras\.utils\.set_random_seed).*\n"
    r"|^\+ (?:import numpy|from sklearn).*\n",
    re.M,
)
"""An added line that shows or prepares something, and mends nothing."""

_LAST = re.compile(r".*^-[^\n]*\n(?:\+ \n)?(?:\+ [^\n]+\n)*", re.M | re.S)
"""All up to the last change: what is added behind it uses the result."""


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


def entries(project: Project, language: str) -> list[Entry]:
    """Return the pages that show a fault, by situation and then by title."""
    folder = project.docs / language / "fix"
    found = (entry(page, project) for page in folder.glob("*/*.md"))
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


def seen(project: Project, page: Path) -> tuple[str, str]:
    """Return of which sort a page's fault is, and what one sees of it."""
    content = pages.load(page, project)
    starts = (x.line for x in content.headings if x.id in ("error", "happens"))
    start = next(starts, 0)
    names = (f.title for f in content.fences if f.title and f.line > start)
    name = next(x for x in names if Path(x).name.startswith(SHOWN))
    sort = next(x for x in SHOWN if Path(name).name.startswith(x))
    said = output.read(project.snippets / name)
    if sort in MESSAGE_COUNTS:
        return sort, output.shorten(output.message(said), 3 * LENGTH)
    return sort, "\n".join(said.strip().split("\n")[:LINES])


def change(project: Project, page: Path) -> list[str]:
    """Return how a page's first fix changes the program most like it.

    ``-`` marks lines that go, ``+`` those that come, with a line around.
    """
    shown = (fence.title or "" for fence in pages.load(page, project).fences)
    fixed = next(x for x in shown if Path(x).name.startswith("fixed"))
    names = (*entry(page, project).programs, fixed)
    *broken, new = ((project.snippets / x).read_text("utf-8") for x in names)
    match = functools.partial(difflib.SequenceMatcher, None, b=new)
    old = max(broken, key=lambda text: match(text, autojunk=False).ratio())
    if not _HEADER.match(old):
        new = _HEADER.sub("", new)
    old = _EXPECTED.sub("", old)
    told = difflib.ndiff(old.splitlines(True), new.splitlines(True))
    both = "".join(line for line in told if line[0] != "?")
    if last := _LAST.match(both):
        both = last[0]
    lines = [x for x in _BESIDE.sub(r"\1", both).splitlines() if x[2:]]
    changed = [n for n, line in enumerate(lines) if line[0] != " "]
    near = {m for n in changed for m in (n - 1, n, n + 1)}
    return [line for n, line in enumerate(lines) if n in near]


class Message(NamedTuple):
    """What an entry's programs raise or warn: its type and its text.

    The text of an error without words is its type.
    """

    entry: Entry
    kind: str
    text: str


def messages(project: Project, language: str) -> list[Message]:
    """Return every message, entry by entry, each once."""
    found = []
    for one in entries(project, language):
        said = map(output.message, one.outputs(project).values())
        for message in dict.fromkeys(filter(None, said)):
            kind, _, text = message.partition(": ")
            found.append(Message(one, kind, text or message))
    return found


def listed(project: Project, language: str) -> list[Message]:
    """Return every message, cut off where it is long, by its words."""
    words: dict[Message, str] = {}
    for one in messages(project, language):
        short = one._replace(text=output.shorten(one.text, LENGTH))
        # Two of an entry may be one then.
        said = re.sub(r"\W+", " ", one.text.lower()).strip()
        words.setdefault(short, said)
    return sorted(words, key=lambda one: (words[one], one.entry.link))


def shown(project: Project, language: str) -> Iterator[tuple[str, str]]:
    """Yield what shows each fault with the file of its page, for the search.

    That is whole outputs, and what older releases said of the same type.
    """
    data = matrix.load(project)
    for one in entries(project, language):
        texts = []
        for name, printed in one.outputs(project).items():
            kind = output.message(printed).partition(":")[0]
            runs = matrix.runs(project, name, data).values()
            older = (run["text"] for run in runs if run["ends"] == "raises")
            like = (text for text in older if text.partition(":")[0] == kind)
            texts += [printed, *like]
        for text in dict.fromkeys(texts):
            yield f"fix/{one.link}", text


def since(project: Project, page: Path) -> Iterator[tuple[str, ...]]:
    """Yield what a page's programs do on each TensorFlow, oldest first.

    That is: program, releases, how it ends and, of an error, the message.
    """
    data, stamps = matrix.load(project), record.load(project)
    for name in entry(page, project).programs:
        expected = output.message(output.read(project.snippets / name))
        ended = []
        for release, run in matrix.runs(project, name, data).items():
            keras = data["environments"][release]["keras"]
            raised = run["text"] if run["ends"] == "raises" else ""
            said = _other(raised, expected)
            ended.append((f"{release} (Keras {keras})", run["ends"], said))
        here = stamps.get(name, {}).get("versions", {})
        if "tensorflow" in here:
            release = f"{here['tensorflow']} (Keras {here['keras']})"
            ended.append((release, "same", ""))
        for end, alike in groupby(ended, key=lambda one: one[1:]):
            releases = [release for release, *_ in alike]
            span = dict.fromkeys((releases[0], releases[-1]))
            yield Path(name).name, " – ".join(span), *end


def _other(said: str, expected: str) -> str:
    """Return a message, from where it differs if it begins as expected."""
    common = os.path.commonprefix([said, expected]).rpartition(" ")[0]
    if len(common) > LENGTH / 2:
        said = "…" + said[len(common) :]
    return output.shorten(said, LENGTH)
