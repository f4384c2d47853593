"""What the search box looks through, as one small script.

Material's plugin cuts the pages at their headings. This leaves out what
readers do not search for, and puts the rest into ``search/index.js``: a
script, so that it also loads from a folder (``file://``), and only once a
reader touches the search. docs/search/engine.js, at its top, looks through it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from guide.project import Project
from guide.tables import clinic

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


def write(config: MkDocsConfig, project: Project) -> None:
    """Make the script of the search out of the index that Material wrote.

    While ``guide serve`` builds one page anew, the script stays as it was.
    """
    folder = Path(config.site_dir, "search")
    index = folder / "search_index.json"
    if not (folder / "index.js").exists():
        docs = json.loads(index.read_text("utf-8"))["docs"]
        engine = "\n".join(
            (project.docs / "search" / name).read_text("utf-8")
            for name in ENGINE
        )
        content = contents(docs, config, project)
        data = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        script = f"{{\n{engine}}}\nglobalThis.guideIndex={data};\n"
        (folder / "index.js").write_text(script, "utf-8")
    index.unlink()


def contents(
    docs: list[dict[str, str]], config: MkDocsConfig, project: Project
) -> dict[str, Any]:
    """Return pages, messages and words from the sections of all pages."""
    language = config.extra["language"]
    words = (project.root / "data" / "search.yml").read_text("utf-8")
    settings = yaml.safe_load(words)
    pages: dict[str, list[dict[str, str]]] = {}
    for section in docs:
        page, _, _ = section["location"].partition("#")
        pages.setdefault(page, []).append(section)
    number = {page: i for i, page in enumerate(pages)}
    labels, weights = {}, {}
    for source, label in _labels(config.nav or []):
        url = _address(source, config)
        chapter = source.partition("/")[0].partition(".")[0]
        labels[url] = label
        weights[url] = settings["weights"].get(chapter, 1)
    return {
        "pages": [
            _page(url, labels.get(url, ""), weights.get(url, 1), parts)
            for url, parts in pages.items()
        ],
        "messages": [
            [number[url], message]
            for source, message in clinic.search_list(project, language)
            # A trial build may have few pages.
            if (url := _address(source, config)) in number
        ],
        "called": [
            [number[url], phrases[language]]
            for source, phrases in settings["called"].items()
            if (url := _address(source, config)) in number
        ],
        "synonyms": [*settings["synonyms"][language].items()],
        "help": [_address(source, config) for source in HELP],
    }


def _address(source: str, config: MkDocsConfig) -> str:
    """Return the address of a page, as its links are built (``.html``?)."""
    folders = config.docs_dir, config.site_dir
    url = File(source, *folders, config.use_directory_urls).url
    return "" if url == "./" else url


def _labels(nav: Any) -> Iterator[tuple[str, str]]:
    """Yield pages' files with their labels in the navigation."""
    if isinstance(nav, list):
        for part in nav:
            yield from _labels(part)
    elif isinstance(nav, str):
        yield nav, ""
    else:
        for label, below in nav.items():
            if isinstance(below, str):
                yield below, label
            else:
                yield from _labels(below)


def _page(
    url: str, label: str, weight: float, sections: list[dict[str, str]]
) -> list[Any]:
    """Return all that is known of a page, in the order of engine.js.

    A code block is on many pages for its every word: of its names, those
    that the prose does not have are kept, once.
    """
    kept: list[list[str]] = []
    code: list[str] = []
    for section in sections:
        anchor = section["location"].removeprefix(url)
        if anchor not in LEFT_OUT:
            code += CODE.findall(section["text"])
            prose = _plain(TABS.sub(" ", CODE.sub(" ", section["text"])))
            kept.append([anchor, _plain(section["title"]), prose])
    told = " ".join(" ".join(texts) for _, *texts in kept)
    found = dict.fromkeys(NAME.findall(_plain(" ".join(code))))
    names = " ".join(name for name in found if name not in told)
    return [url, kept[0][1], label, weight, names, kept]


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub("", html)).split())
