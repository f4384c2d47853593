"""The census: nothing on a page or among the snippets escapes the tests.

Each kind of finding has a name and an explanation (``kinds`` of
``guide/text/*.yml``); a guide that keeps its promise has none of any kind.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from guide.census import page, rendered, tree
from guide.census.page import Skip, skips
from guide.project import LANGUAGES, GuideError, Project

__all__ = ["Finding", "Skip", "check_page", "findings", "skips"]


class Finding(NamedTuple):
    """Something the tests would not see, with where it is."""

    kind: str
    where: str
    message: str

    def __str__(self) -> str:
        return ": ".join(self)


def findings(project: Project) -> list[Finding]:
    """Return everything that escapes the tests, in reading order."""
    found: list[Finding] = []
    for language in LANGUAGES:
        for path in project.pages(language):
            found += check_page(path, project)
            found += _check(tree.check_twins, path, project)
        for path in project.notebooks(language):
            found += _check(rendered.check_notebook, path, project)
            found += _check(tree.check_twins, path, project)
    found += _check(tree.check_files, project)
    found += _check(tree.check_snippets, project)
    found += _check(tree.check_comparisons, project)
    found += _check(tree.check_translations, project)
    # A page that cannot be read is met more than once.
    return list(dict.fromkeys(found))


def check_page(path: Path, project: Project) -> list[Finding]:
    """Return what is wrong with the code on a page."""
    return [*_check(page.check, path, project)]


def _check(
    check: Callable[..., Iterator[tuple[str, str, str]]], *arguments: object
) -> Iterator[Finding]:
    """Yield what a check finds, and what keeps it from going on."""
    try:
        for found in check(*arguments):
            yield Finding(*found)
    except GuideError as error:
        where, _, message = str(error).partition(": ")
        yield Finding("bad-page", where, message)
