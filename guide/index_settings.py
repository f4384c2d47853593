"""Where packages come from on this machine, as uv and pip are told."""

from __future__ import annotations

import logging
import os
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import httpx2
from unearth import PackageFinder

from guide.project import Project

PIP_FILES = (
    *("/etc/xdg/pip/pip.conf", "/etc/pip.conf", "~/.pip/pip.conf"),
    *("~/.config/pip/pip.conf", f"{sys.prefix}/pip.conf"),
)
"""pip's configuration files; of a setting, the last one counts."""

UV_FILES = ("~/.config/uv/uv.toml", "/etc/xdg/uv/uv.toml", "/etc/uv/uv.toml")


def finder(project: Project) -> PackageFinder:
    """Return what asks the indexes that uv and pip would ask.

    All that they are told counts. Of what replaces the public index, the
    first does: uv's variables, pyproject.toml, uv.toml, pip's, pip.conf.
    """
    # Of a package that one of several indexes does not have.
    logging.getLogger("unearth").setLevel(logging.ERROR)
    places = [*_places(project)]

    def said(*names: str) -> list[str]:
        words = (word for get in places for n in names for word in get(n))
        return [*dict.fromkeys(words)]

    found = PackageFinder(
        index_urls=said("default-index", "index-url")[:1],
        ignore_compatibility=True,
        trusted_hosts=said(
            "insecure-host", "allow-insecure-host", "trusted-host"
        ),
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


def _places(project: Project) -> Iterator[Callable[[str], list[str]]]:
    """Yield what each place says under a name, by rank."""
    yield _variables("UV")
    settings = _toml(project.root / "pyproject.toml").get("tool", {})
    yield _tables(settings.get("uv", {}))
    own = os.environ.get("UV_CONFIG_FILE")
    for file in [own] if own else UV_FILES:
        yield _tables(_toml(Path(file).expanduser()))
    yield _variables("PIP")
    config = ConfigParser(interpolation=None)
    own = os.environ.get("PIP_CONFIG_FILE", "")
    if own != os.devnull:
        config.read([*map(os.path.expanduser, PIP_FILES), own])
    yield lambda name: _words(config.get("global", name, fallback=""))


def _variables(tool: str) -> Callable[[str], list[str]]:
    def get(name: str) -> list[str]:
        variable = f"{tool}_{name.upper().replace('-', '_')}"
        return _words(os.environ.get(variable, ""))

    return get


def _words(said: str) -> list[str]:
    """Return addresses; uv's may have commas, and names before a ``=``."""
    return [re.sub(r"^[\w-]+=", "", x) for x in re.split(r"[\s,]+", said) if x]


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


def _tables(settings: dict[str, Any]) -> Callable[[str], list[str]]:
    """Return what settings of uv say, tables of indexes among them."""
    said: dict[str, Any] = {"index": [], "default-index": []} | {
        name: value if isinstance(value, list) else [str(value)]
        for name, value in settings.items()
        if name != "index"
    }
    for entry in settings.get("index", ()):
        name = "default-index" if entry.get("default") else "index"
        if not entry.get("explicit"):
            said[name].append(entry["url"])
    return lambda name: said.get(name, [])
