"""What the machinery says on pages, one file a language."""

import functools
from pathlib import Path
from typing import Any

import yaml


@functools.lru_cache
def load(language: str) -> dict[str, Any]:
    """Return the texts of a language, by key."""
    file = Path(__file__).with_name(f"{language}.yml")
    texts: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return texts
