"""Every address ever published, and where what has moved is now.

``data/addresses.txt`` lists pages, ``compare/training/``, and places on
pages, ``compare/training/#loop``, which readers may have linked. They hold
for every language. ``data/moved.yml`` leads from those that are no longer
there to those that are.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import jupytext
import yaml

from guide import files
from guide.project import LANGUAGES, GuideError, Project
from guide.site.changes import PLACEHOLDER
from guide.tables import registry as generated
from guide.verify import page as pages

HEADING = re.compile(r"^#{2,6} .*\{ *#([\w-]+) *\}$", re.M)
ENTRY = re.compile(r'<(?:li|p|tr) id="([\w-]+)"')
HEAD = """\
# Every address ever published, below en/ and ja/. Lines are added by
# `uv run guide addresses` and never taken away: an address that is no longer
# there gets an entry in moved.yml.
"""


def recorded_file(project: Project) -> Path:
    """Return the file that lists every address."""
    return project.root / "data" / "addresses.txt"


def current(project: Project) -> set[str]:
    """Return the addresses of the site as its sources are now."""
    language = LANGUAGES[0]
    root = project.docs / language
    found: set[str] = set()
    for path in project.pages(language):
        _, content = pages.front_matter(
            pages.source(path, project), project.relative(path)
        )
        content = PLACEHOLDER.sub(
            lambda match, path=path: generated.fill(
                match[1], project, path, language
            ),
            content,
        )
        found |= _of(path.relative_to(root), content)
    for path in project.notebooks(language):
        cells = jupytext.read(path).cells
        text = "\n".join(c.source for c in cells if c.cell_type == "markdown")
        found |= _of(path.relative_to(root), text)
    return found


def of_page(path: str) -> str:
    """Return the address of a page by its path below the language."""
    place = PurePosixPath(path).with_suffix("")
    if place.name == "index":
        place = place.parent
    return f"{place}/".removeprefix("./")


def _of(path: Path, content: str) -> set[str]:
    """Return the addresses of a page: its own, and those on it."""
    page = of_page(path.as_posix())
    ids = {*HEADING.findall(content), *ENTRY.findall(content)}
    return {page, *(f"{page}#{name}" for name in ids)}


def recorded(project: Project) -> set[str]:
    """Return every address ever published; the home page is ``""``."""
    file = recorded_file(project)
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    kept = {line for line in lines if line and not line.startswith("# ")}
    return {line.removeprefix("./") for line in kept}


def record(project: Project) -> list[str]:
    """Add what is new to the list; return it."""
    before = recorded(project)
    new = current(project) - before
    if new:
        lines = sorted(address or "./" for address in before | new)
        text = HEAD + "".join(f"{line}\n" for line in lines)
        files.write(recorded_file(project), text)
    return sorted(new)


def moved(project: Project) -> dict[str, str]:
    """Return where what has moved is now, by its old address."""
    file = project.root / "data" / "moved.yml"
    text = file.read_text("utf-8") if file.exists() else ""
    return yaml.safe_load(text) or {}


def resolve(address: str, moves: dict[str, str]) -> str:
    """Return where an address leads; itself where nothing moved.

    A page that moves takes along the places on it that have no entry of
    their own. Raises :exc:`GuideError` where entries lead in a circle.
    """
    seen = []
    while address not in seen:
        seen.append(address)
        page, mark, place = address.partition("#")
        if address in moves:
            address = moves[address]
        elif page in moves:
            target = moves[page]
            address = target if "#" in target else f"{target}{mark}{place}"
        else:
            return address
    raise GuideError(f"data/moved.yml: leads in a circle: {' → '.join(seen)}")


def check(project: Project) -> list[str]:
    """Return what is wrong with the addresses, in words that help."""
    here, known, moves = current(project), recorded(project), moved(project)
    found = [
        f"{address or './'}: was published and is gone. Put where it is now "
        f"into data/moved.yml: `{address}: <new address>`"
        for address in sorted(known - here)
        if resolve(address, moves) not in here
    ]
    found += [
        f"{address}: data/moved.yml leads away from what is there"
        for address in sorted(here & {*moves})
    ]
    found += [
        f"{address}: is in data/moved.yml and was never published"
        for address in sorted({*moves} - known)
    ]
    if new := here - known:
        found.append(
            f"{len(new)} new addresses, {min(new)} the first: "
            "`uv run guide addresses` adds them to data/addresses.txt"
        )
    return found
