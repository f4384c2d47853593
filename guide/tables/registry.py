"""What pages show from data: a page asks with ``<!-- guide:<name> -->``."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from guide.project import GuideError, Project
from guide.tables import (
    api_history,
    api_map,
    clinic,
    compatibility,
    elements,
    eras,
    glossary,
    mutation,
    release,
    saving,
    speed,
    timeline,
    verification,
    versions,
)

LISTS: dict[str, Callable[[Project, str], str]] = {
    "apicount": api_map.count,
    "apihistory": api_history.listed,
    "apihistorycounts": api_history.counts,
    "apihistorylanes": api_history.lanes,
    "apimap": api_map.table,
    "bench": verification.bench,
    "comparer": eras.comparer,
    "compatibility": compatibility.table,
    "compatibilitycount": compatibility.count,
    "compatibilitypicture": compatibility.picture,
    "counts": verification.counts,
    "environments": verification.environments,
    "eras": eras.table,
    "kinds": verification.kinds,
    "lanes": timeline.lanes,
    "messages": clinic.by_message,
    "mutations": mutation.table,
    "paste": elements.paste_box,
    "rules": verification.rules,
    "savinglegend": saving.legend,
    "savingmap": saving.picture,
    "savingpairs": saving.pairs,
    "situations": clinic.by_situation,
    "skips": verification.skips,
    "speedprediction": speed.prediction,
    "speedtraining": speed.training,
    "timeline": timeline.listed,
    "together": versions.together,
    "togetherbypython": versions.by_python,
    "togetherlibraries": versions.libraries,
    "togetherplatforms": versions.platforms,
    "togetheruntil": versions.since,
}
"""What any page can ask for; a function of the project and the language."""

OF_A_PAGE: dict[str, Callable[[Project, Path, str], str]] = {
    "glossary": glossary.listed,
    **{f"release{x}": partial(release.part, x) for x in release.PARTS},
    "since": clinic.since,
}
"""What depends on the page that asks; its path comes second."""


def fill(name: str, project: Project, page: Path, language: str) -> str:
    """Return what a page asks for by a name, as Markdown.

    Raises :exc:`GuideError` for a name that is not registered.
    """
    if name in LISTS:
        return LISTS[name](project, language)
    if name in OF_A_PAGE:
        return OF_A_PAGE[name](project, page, language)
    known = ", ".join(sorted([*LISTS, *OF_A_PAGE]))
    raise GuideError(
        f"{project.relative(page)}: nothing is registered as {name!r}; known "
        f"are {known}"
    )
