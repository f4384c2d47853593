"""What the search box looks through, as one small script.

Material's plugin cuts the pages at their headings. This leaves out what
readers do not search for, and puts the rest into ``search/index.js``: a
script, so that it also loads from a folder (``file://``), and only once a
reader touches the search. docs/search/engine.js, at its top, looks through it.
"""

import json
import re
from collections import defaultdict
from html import unescape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from guide.project import Project
from guide.tables import clinic, datafile

CODE = re.compile(r"<pre.*?</pre>", re.S)
TAG = re.compile(r"<[^>]*>")
TABS = re.compile("KerasTensorFlow(?![A-Za-z])")
"""The labels of a pair of tabs, run together."""
NAME = re.compile(r"[A-Za-z_][\w.]*\w")
LEFT_OUT = ("#sources", "#reports", "#since", "#messages", "#situations")
"""Headings over titles of other pages, messages, and version numbers."""

ENGINE = ("words.js", "traceback.js", "messages.js", "engine.js")
HELP = ("fix/index.md", "compare/api-map.md")
"""Where to look when nothing was found."""


def write(config: MkDocsConfig, project: Project, pages: list[Page]) -> None:
    """Make the script of the search out of the index that Material wrote.

    While ``guide serve`` builds one page anew, the script stays as it was.
    """
    folder = Path(config.site_dir, "search")
    index = folder / "search_index.json"
    if not (folder / "index.js").exists():
        sections = defaultdict(list)
        for section in json.loads(index.read_text("utf-8"))["docs"]:
            sections[section["location"].partition("#")[0]].append(section)
        content = _contents(sections, config.extra["language"], project, pages)
        data = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        engine = "\n".join(
            (project.docs / "search" / name).read_text("utf-8")
            for name in ENGINE
        )
        script = f"{{\n{engine}}}\nglobalThis.guideIndex={data};\n"
        (folder / "index.js").write_text(script, "utf-8")
    index.unlink()


def _contents(
    sections: dict[str, list[dict[str, str]]],
    language: str,
    project: Project,
    pages: list[Page],
) -> dict[str, Any]:
    """Return pages, messages and words from the sections of all pages."""
    settings = datafile.load(project, "search")
    number = {page.file.src_uri: i for i, page in enumerate(pages)}
    found = []
    for page in pages:
        chapter = re.split("[/.]", page.file.src_uri)[0]
        weight = settings["weights"].get(chapter, 1)
        found.append(_page(page, weight, sections[page.url]))
    return {
        "pages": found,
        "messages": [
            [number[source], shown]
            for source, shown in clinic.shown(project, language)
            # A trial build may have few pages.
            if source in number
        ],
        "called": [
            [number[source], phrases[language]]
            for source, phrases in settings["called"].items()
            if source in number
        ],
        "synonyms": [*settings["synonyms"][language].items()],
        "help": [pages[number[x]].url for x in HELP if x in number],
    }


def _page(
    page: Page, weight: float, sections: list[dict[str, str]]
) -> list[Any]:
    """Return all that is known of a page, in the order of engine.js.

    A code block is on many pages for its every word: of its names, those
    that the prose does not have are kept, once.
    """
    kept: list[list[str]] = []
    code: list[str] = []
    for section in sections:
        anchor = section["location"].removeprefix(page.url)
        if anchor not in LEFT_OUT:
            code += CODE.findall(section["text"])
            prose = _plain(TABS.sub(" ", CODE.sub(" ", section["text"])))
            kept.append([anchor, _plain(section["title"]), prose])
    told = " ".join(" ".join(texts) for _, *texts in kept)
    found = dict.fromkeys(NAME.findall(_plain(" ".join(code))))
    names = " ".join(name for name in found if name not in told)
    return [page.url, kept[0][1], str(page.title), weight, names, kept]


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub("", html)).split())
