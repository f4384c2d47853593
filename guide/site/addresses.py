"""Every address ever published, which must not die.

``data/addresses.txt`` lists pages, ``compare/training/``, and places on
pages, ``compare/training/#loop``, which readers may have linked. They hold
for every language. ``redirect_maps`` in mkdocs.yml leads from a page that is
no longer there to one that is; a place that is gone from a page leaves an
element with its id.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import yaml

from guide import files
from guide.markdown import PLACEHOLDER
from guide.project import LANGUAGES, Project
from guide.tables import registry
from guide.verify import page as pages

# Prose of a notebook is in comments.
IDS = re.compile(
    r"^(?:# )?#{2,6} .*\{ *#([\w-]+) *\}$"
    r"|<(?:li|p|tr|a|span) id=\"([\w-]+)\"",
    re.M,
)
HEAD = """\
# Every address ever published, below en/ and ja/. Lines are added by
# `uv run guide addresses` and never taken away: a page that is no longer
# there gets a line in redirect_maps, in mkdocs.yml.
"""


def _file(project: Project) -> Path:
    return project.root / "data" / "addresses.txt"


def current(project: Project) -> set[str]:
    """Return the addresses of the site as its sources are now."""
    language = LANGUAGES[0]
    found: set[str] = set()
    for path in [*project.pages(language), *project.notebooks(language)]:
        content = "\n".join(
            registry.fill(asked["name"], project, path, language)
            if (asked := PLACEHOLDER.match(line))
            else line
            for line in pages.source(path, project).split("\n")
        )
        root = project.docs / language
        page = of_page(path.relative_to(root).as_posix())
        ids = ("".join(pair) for pair in IDS.findall(content))
        found |= {page, *(f"{page}#{name}" for name in ids)}
    return found


def of_page(path: str) -> str:
    """Return the address of a page by its path below the language."""
    place = PurePosixPath(path).with_suffix("")
    if place.name == "index":
        place = place.parent
    return f"{place}/".removeprefix("./")


def recorded(project: Project) -> set[str]:
    """Return every address ever published; the home page is ``""``."""
    lines = _file(project).read_text("utf-8").splitlines()
    kept = {line for line in lines if line and not line.startswith("# ")}
    return {line.removeprefix("./") for line in kept}


def record(project: Project) -> list[str]:
    """Add what is new to the list; return it."""
    before = recorded(project)
    new = current(project) - before
    lines = sorted(address or "./" for address in before | new)
    text = HEAD + "".join(f"{line}\n" for line in lines)
    files.write(_file(project), text)
    return sorted(new)


def redirects(project: Project) -> dict[str, str]:
    """Return where pages that have moved are now, as addresses."""
    text = (project.root / "mkdocs.yml").read_text("utf-8")
    # Tags that only MkDocs knows are no matter to this loader.
    config = yaml.load(text, yaml.BaseLoader)
    moves = config["plugins"]["redirects"]["redirect_maps"]
    return {of_page(old): of_page(new) for old, new in moves.items()}


def check(project: Project) -> list[str]:
    """Return what is wrong with the addresses, in words that help."""
    here, known = current(project), recorded(project)
    moves = redirects(project)
    found = []
    for address in sorted(known - here):
        page, mark, place = address.partition("#")
        if moves.get(page, page) + mark + place not in here:
            mend = f'keep `<a id="{place}"></a>`' if mark else "redirect it"
            found.append(f"{address or './'}: was published, is gone: {mend}")
    found += [
        f"{page}: is redirected, although it is there"
        for page in sorted(here & {*moves})
    ]
    if new := here - known:
        found.append(
            f"{len(new)} new addresses, {min(new)} the first: "
            "`uv run guide addresses` adds them to data/addresses.txt"
        )
    return found
