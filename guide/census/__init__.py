"""The census: nothing on a page or under snippets/ escapes the tests.

Each kind of finding has a name and an explanation (``kinds`` of
``guide/text/*.yml``); a guide that keeps its promise has none of any kind.
"""

from guide import pages
from guide.census.finding import Finding
from guide.census.page import Skip, check_page, skips
from guide.census.tree import (
    check_comparisons,
    check_languages,
    check_snippets,
)
from guide.project import LANGUAGES, Project

__all__ = ["Finding", "Skip", "findings", "skips"]


def findings(project: Project) -> list[Finding]:
    """Return everything that escapes the tests, in reading order."""
    found: list[Finding] = []
    shown: dict[str, set[str]] = {}
    for language in LANGUAGES:
        shown[language] = set()
        for page in project.pages(language):
            found += check_page(page, project)
            for fence in pages.fences(page.read_text("utf-8")):
                shown[language] |= set(fence.includes)
    found += check_snippets(project, shown)
    found += check_comparisons(project)
    found += check_languages(project)
    return found
