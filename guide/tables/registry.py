"""What pages show from data: a page asks with ``<!-- guide:<name> -->``.

The template of a data set, ``templates/<module>.md.j2``, has a macro for each
name. It gets the module as ``data``, ``load`` for data files, the texts of the
language, and which page asks; what needs computing is in the module.
"""

from __future__ import annotations

import functools
from pathlib import Path
from types import ModuleType

import jinja2

from guide import text, translations
from guide.project import GuideError, Project
from guide.tables import (
    api_history,
    api_map,
    backends,
    clinic,
    datafile,
    eras,
    glossary,
    matrix,
    release,
    saving,
    speed,
    timeline,
    verification,
    versions,
)
from guide.tables.template import environment

DATA_SETS = (
    *(api_history, api_map, backends, clinic, eras, glossary, matrix),
    *(release, saving, speed, timeline, verification, versions),
)


@functools.cache
def names() -> dict[str, tuple[ModuleType, jinja2.Template]]:
    """Return the data set and its template for each name."""
    found = {}
    for data in DATA_SETS:
        file = f"{data.__name__.rpartition('.')[2]}.md.j2"
        template = environment().get_template(file)
        for name in sorted(vars(template.module)):
            if not name.startswith("_"):
                found[name] = data, template
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
        **{"texts": text.load(language), "data": data, "load": datafile.load},
        "title_of": title,
    }
    made: str = getattr(template.make_module(about), name)()
    return made.strip("\n")
