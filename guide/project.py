"""Where things are in the repository, and the error readers get in a line."""

import os
from dataclasses import dataclass
from pathlib import Path

CONFIGS = {"en": "mkdocs.yml", "ja": "mkdocs.ja.yml"}
"""MkDocs configuration file of each language."""

LANGUAGES = (*CONFIGS,)
"""Every language of the guide; the first is the one that others render."""


class GuideError(Exception):
    """Something a person can mend, told in one line without a traceback."""


@dataclass(frozen=True)
class Project:
    """A checkout of a guide; its folders are below ``root``."""

    root: Path
    pages_folder: str = "docs"
    snippets_folder: str = "snippets"

    @property
    def docs(self) -> Path:
        """Folder of the pages, one folder a language."""
        return self.root / self.pages_folder

    @property
    def snippets(self) -> Path:
        """Folder of every piece of code that a page shows."""
        return self.root / self.snippets_folder

    def pages(self, language: str) -> list[Path]:
        """Return the Markdown pages of a language, sorted."""
        return sorted((self.docs / language).rglob("*.md"))

    def notebooks(self, language: str) -> list[Path]:
        """Return the notebook pages (percent scripts) of a language."""
        return sorted((self.docs / language).rglob("*.py"))

    def sources(self) -> list[Path]:
        """Return every snippet file, sorted."""
        return sorted(self.snippets.rglob("*.py"))

    def name(self, path: Path) -> str:
        """Return a snippet's name: its path below the snippets' folder."""
        return path.relative_to(self.snippets).as_posix()

    def relative(self, path: Path) -> str:
        """Return a path as people type it, below the root."""
        return os.path.relpath(path, self.root)


def here() -> Project:
    """Return the checkout that this module belongs to."""
    return Project(Path(__file__).resolve().parent.parent)
