"""What pages show from data: a page asks with ``<!-- guide:<name> -->``.

The template of a data set, ``templates/<module>.md.j2``, has a macro for each
name. It gets the module as ``data``, if there is one for what needs computing,
``load`` for data files, the texts of the language, and which page asks.
"""

import functools
from pathlib import Path
from types import ModuleType

import jinja2

from guide import text, translations
from guide.project import GuideError, Project
from guide.tables import (
    api_history,
    api_map,
    clinic,
    datafile,
    eras,
    glossary,
    matrix,
    release,
    saving,
    speed,
    verification,
    versions,
)
from guide.tables.template import environment

DATA_SETS = {
    module.__name__.rpartition(".")[2]: module
    for module in (
        *(api_history, api_map, clinic, eras, glossary, matrix, release),
        *(saving, speed, verification, versions),
    )
} | dict.fromkeys(["backends", "digit", "libraries", "timeline"])


@functools.cache
def names() -> dict[str, tuple[ModuleType | None, jinja2.Template]]:
    """Return the data set and its template for each name."""
    found: dict[str, tuple[ModuleType | None, jinja2.Template]] = {}
    for name, data in DATA_SETS.items():
        template = environment().get_template(f"{name}.md.j2")
        macros = sorted(vars(template.module))  # they come in any order
        shown = (name for name in macros if not name.startswith("_"))
        found |= dict.fromkeys(shown, (data, template))
    return found


def fill(name: str, project: Project, page: Path, language: str) -> str:
    """Return what a page asks for by a name, as Markdown.

    Raises :exc:`GuideError` for a name that no template has.
    """
    if name not in names():
        raise GuideError(
            f"{project.relative(page)}: nothing is registered as {name!r}; "
            f"known are {', '.join(sorted(names()))}"
        )

    def title(shown: str) -> str:
        """Return a page's title; nothing for one that has moved since."""
        file = project.docs / language / shown.partition("#")[0]
        loaded = translations.load(file, project) if file.exists() else None
        return loaded.meta["title"] if loaded else ""

    data, template = names()[name]
    about = {
        **{"project": project, "page": page, "language": language},
        **{"texts": text.load(language), "data": data, "title_of": title},
        "load": functools.partial(datafile.load, project),
    }
    made: str = getattr(template.make_module(about), name)()
    return made.strip("\n")
