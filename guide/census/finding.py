"""What the census finds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something the tests would not see, with where it is."""

    kind: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.where}: {self.message}"
