"""Text files written whole or not at all, and content hashes."""

import hashlib
import os
from pathlib import Path


def write(file: Path, text: str) -> None:
    """Write a text file whole or not at all; make its folder if need be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    # Several processes may write the same file at the same time.
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def digest(text: str) -> str:
    """Return a short content hash."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
