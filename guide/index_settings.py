"""Where packages come from on this machine, as uv is told."""

from __future__ import annotations

import logging
import os
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
from unearth import PackageFinder

from guide.project import Project

UV_FILES = ("~/.config/uv/uv.toml", "/etc/xdg/uv/uv.toml", "/etc/uv/uv.toml")


def finder(project: Project) -> PackageFinder:
    """Return what asks the indexes that uv would ask.

    All that it is told counts. Of what replaces the public index, the first
    does: variables, pyproject.toml, uv.toml.
    """
    # Of a package that one of several indexes does not have.
    logging.getLogger("unearth").setLevel(logging.ERROR)
    places = [_variable, *_files(project)]

    def said(*names: str) -> list[str]:
        words = (word for get in places for n in names for word in get(n))
        return [*dict.fromkeys(words)]

    found = PackageFinder(
        index_urls=said("default-index", "index-url")[:1],
        ignore_compatibility=True,
        trusted_hosts=said("insecure-host", "allow-insecure-host"),
    )
    if {*said("no-index", "offline")} - {"0", "false", "False"}:
        found.sources.clear()
    else:
        for url in said("index", "extra-index-url"):
            found.add_index_url(url)
    for folder in said("find-links"):
        found.add_find_links(folder)
    # A fault of the server is not to be taken for "no such package".
    client: Any = found.session
    client.event_hooks = {"response": [_refuse_faults]}
    return found


def _refuse_faults(response: httpx2.Response) -> None:
    if response.is_server_error:
        response.raise_for_status()


def _variable(name: str) -> list[str]:
    """Return addresses; they may have commas, and names before a ``=``."""
    said = os.environ.get(f"UV_{name.upper().replace('-', '_')}", "")
    return [re.sub(r"^[\w-]+=", "", x) for x in re.split(r"[\s,]+", said) if x]


def _files(project: Project) -> Iterator[Callable[[str], list[str]]]:
    """Yield what each file of settings says under a name, by rank."""
    own = os.environ.get("UV_CONFIG_FILE")
    yield _settings(_toml(project.root / "pyproject.toml", "tool", "uv"))
    for file in [own] if own else UV_FILES:
        yield _settings(_toml(Path(file).expanduser()))


def _toml(file: Path, *tables: str) -> dict[str, Any]:
    found = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
    for table in tables:
        found = found.get(table, {})
    return found


def _settings(found: dict[str, Any]) -> Callable[[str], list[str]]:
    """Return what settings say, tables of indexes among them."""
    said: dict[str, Any] = {"index": [], "default-index": []} | {
        name: value if isinstance(value, list) else [str(value)]
        for name, value in found.items()
        if name != "index"
    }
    for entry in found.get("index", ()):
        name = "default-index" if entry.get("default") else "index"
        if not entry.get("explicit"):
            said[name].append(entry["url"])
    return lambda name: said.get(name, [])
