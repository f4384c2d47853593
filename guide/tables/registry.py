"""What pages show from data: a page asks with ``<!-- guide:<name> -->``.

The template of a data set, ``templates/<module>.md.j2``, has a macro for each
name. It gets the module as ``data``, the texts of the language, and which
page asks; what needs computing is in the module.
"""

from __future__ import annotations

import functools
from pathlib import Path
from types import ModuleType

import jinja2

from guide import text
from guide.project import GuideError, Project
from guide.tables import (
    api_history,
    api_map,
    clinic,
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
    *(api_history, api_map, clinic, eras, glossary, matrix, release, saving),
    *(speed, timeline, verification, versions),
)


def _template(data: ModuleType) -> jinja2.Template:
    name = data.__name__.rpartition(".")[2]
    return environment().get_template(f"{name}.md.j2")


@functools.cache
def names() -> dict[str, ModuleType]:
    """Return the data set of each name that a page can ask for."""
    return {
        name: data
        for data in DATA_SETS
        for name in sorted(vars(_template(data).module))
        if not name.startswith("_")
    }


def fill(name: str, project: Project, page: Path, language: str) -> str:
    """Return what a page asks for by a name, as Markdown.

    Raises :exc:`GuideError` for a name that no template has.
    """
    if name not in names():
        raise GuideError(
            f"{project.relative(page)}: nothing is registered as {name!r}; "
            f"known are {', '.join(sorted(names()))}"
        )
    data = names()[name]
    about = {
        "data": data,
        "texts": text.load(language),
        "project": project,
        "page": page,
        "language": language,
    }
    made: str = getattr(_template(data).make_module(about), name)()
    return made.strip("\n")
