"""Lists and tables from data, in the places where pages ask for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown.preprocessors import Preprocessor

from guide.tables import registry

if TYPE_CHECKING:
    from guide.markdown import Rendering

PLACEHOLDER = re.compile(r"^<!-- guide:(?P<name>[a-z]+) -->$")
TEST_MARK = re.compile(r"^ *<!--pytest[-.].*--> *$")
"""A comment for the tests; in a tab it would become a paragraph."""


class Blocks(Preprocessor):
    """Fill the placeholders of a page, and drop marks for the tests."""

    def __init__(self, rendering: Rendering) -> None:
        super().__init__(rendering.md)
        self.rendering = rendering

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines of a page with data in place of placeholders.

        Raises :exc:`GuideError` for a name that no table has.
        """
        found: list[str] = []
        for line in lines:
            if match := PLACEHOLDER.match(line):
                found += self._data(match["name"]).split("\n")
            else:
                found.append("" if TEST_MARK.match(line) else line)
        return found

    def _data(self, name: str) -> str:
        about = self.rendering
        return registry.fill(name, about.project, about.source, about.language)
