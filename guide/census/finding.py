"""What the census finds."""

from __future__ import annotations

from dataclasses import dataclass

from guide.project import GuideError


@dataclass(frozen=True)
class Finding:
    """Something the tests would not see, with where it is."""

    kind: str
    where: str
    message: str

    @classmethod
    def bad_page(cls, error: GuideError) -> Finding:
        """Return what an error that starts with its place says."""
        where, _, message = str(error).partition(": ")
        return cls("bad-page", where, message)

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.message}"
