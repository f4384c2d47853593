"""The census: nothing on a page or among the snippets escapes the tests.

Each kind of finding has a name and an explanation (``kinds`` of
``guide/text/*.yml``); a guide that keeps its promise has none of any kind.
"""

from __future__ import annotations

from pathlib import Path

from guide.census.finding import Finding
from guide.census.page import Skip, check_page, skips
from guide.census.rendered import check_notebook
from guide.census.tree import (
    check_comparisons,
    check_files,
    check_languages,
    check_snippets,
)
from guide.project import LANGUAGES, GuideError, Project
from guide.verify import page as pages

__all__ = ["Finding", "Skip", "check_page", "findings", "skips"]


def findings(project: Project) -> list[Finding]:
    """Return everything that escapes the tests, in reading order."""
    found: list[Finding] = []
    shown: dict[str, set[str]] = {}
    for language in LANGUAGES:
        shown[language] = set()
        for path in project.pages(language):
            found += check_page(path, project)
            shown[language] |= _shown(path, project)
        for path in project.notebooks(language):
            found += check_notebook(path, project)
    found += check_files(project, shown)
    found += check_snippets(project, shown)
    found += check_comparisons(project)
    found += check_languages(project)
    # A page that cannot be read is met more than once.
    return list(dict.fromkeys(found))


def _shown(path: Path, project: Project) -> set[str]:
    """Return what a page includes in its blocks; nothing if it is bad."""
    try:
        fences = pages.load(path, project).fences
    except GuideError:
        return set()
    return {
        include
        for fence in fences
        for include in fence.includes
        # Python that is shown as something else does not run.
        if fence.language == "python" or not include.endswith(".py")
    }
