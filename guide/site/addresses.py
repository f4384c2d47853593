"""Every address ever published, which must not die.

``data/addresses.txt`` lists pages, ``compare/training/``, and places on
pages, ``compare/training/#loop``, which readers may have linked. They hold
for every language. ``redirect_maps`` in mkdocs.yml leads from a page that is
no longer there to one that is; a place that is gone from a page leaves an
element with its id.
"""

import re
from pathlib import Path, PurePosixPath

from guide import files
from guide.project import LANGUAGES, GuideError, Project

ARTICLE = re.compile("<article.*?</article>", re.S)
ID = re.compile(
    r"<(?:h[2-6]|li|p|tr|a|span)\b[^>]* id=\"((?!__)[\w-]+)\"", re.ASCII
)
HEAD = """\
# Every address ever published, below en/ and ja/. Lines are added by
# `uv run guide addresses` and never taken away: a page that is no longer
# there gets a line in redirect_maps, in mkdocs.yml.
"""


def current(site: Path) -> set[str]:
    """Return the addresses of the built site of a language."""
    found = set()
    for file in site.rglob("index.html"):
        # A page that has moved only leads on.
        if article := ARTICLE.search(file.read_text("utf-8")):
            page = of_page(file.relative_to(site).as_posix())
            places = {f"{page}#{x}" for x in ID.findall(article[0])}
            found |= {page, *(x.removeprefix("./") for x in places)}
    return found


def of_page(path: str) -> str:
    """Return the address of a page by its path; the home page is ``./``."""
    place = PurePosixPath(path).with_suffix("")
    return f"{place.parent if place.name == 'index' else place}/"


def recorded(project: Project) -> set[str]:
    """Return every address ever published."""
    file = project.root / "data" / "addresses.txt"
    lines = file.read_text("utf-8").splitlines()
    return {line for line in lines if not line.startswith("# ")}


def record(project: Project, site: Path) -> list[str]:
    """Add what is new on the built site to the list; return it.

    Raises :exc:`GuideError` where there is no site.
    """
    if not site.exists():
        raise GuideError(f"{site}: is not there: run `uv run guide build`")
    new = current(site / LANGUAGES[0]) - recorded(project)
    lines = sorted(recorded(project) | new)
    text = HEAD + "".join(f"{line}\n" for line in lines)
    files.write(project.root / "data" / "addresses.txt", text)
    return sorted(new)
