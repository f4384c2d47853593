"""The programs of past years on the time machine, and what each takes.

``guide eras`` writes what each took at its first time into ``data/eras.json``:
seconds to ``install`` and ``run``, ``packages`` and ``megabytes``; in ``code``
its hash, and in ``released`` the day of the release that it is about.
"""

from pathlib import Path
from typing import Any, NamedTuple

from guide.project import Project
from guide.verify import page as pages
from guide.verify.snippet import must_fail, script_metadata

PAGE = "history/time-machine.md"


class Era(NamedTuple):
    """A program of its year, and the heading on the page above it.

    ``lines`` are those of code, without comments; ``metadata`` is what the
    comment at its top says (PEP 723).
    """

    source: Path
    title: str
    anchor: str
    lines: int
    metadata: dict[str, Any]

    @property
    def year(self) -> str:
        """The year of its releases, from the file's name."""
        return self.source.name.partition("_")[0]

    @property
    def python(self) -> str:
        """The Python that it asks for, as ``3.6``."""
        return str(self.metadata["requires-python"]).strip("=.*")


def eras(project: Project, language: str) -> list[Era]:
    """Return the programs on the page that must run, in its order."""
    content = pages.load(project.docs / language / PAGE, project)
    found = []
    for fence in content.fences:
        source = project.snippets / (fence.title or "")
        if fence.language == "python" and not must_fail(source):
            above = [h for h in content.headings if h.line < fence.line][-1]
            text = source.read_text("utf-8")
            code = [x for x in text.splitlines() if x.strip() and x[0] != "#"]
            about = len(code), script_metadata(text)
            found.append(Era(source, above.text, above.id or "", *about))
    return found
