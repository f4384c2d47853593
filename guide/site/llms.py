"""The lists by which a machine finds the pages: ``llms.txt``, and all of it.

The form is that of https://llmstxt.org: a title, a summary, and sections of
links with a description each.
"""

from __future__ import annotations

from dataclasses import dataclass

from guide import text


@dataclass(frozen=True)
class Entry:
    """A page: its place in the navigation, its address as Markdown."""

    section: tuple[str, ...]
    title: str
    description: str
    address: str
    markdown: str


def index(
    name: str, summary: str, entries: list[Entry], full: str, language: str
) -> str:
    """Return ``llms.txt``: the sections of the navigation, page by page."""
    texts = text.load(language)["llms"]
    lines = [f"# {name}", "", f"> {summary}", "", texts["about"], ""]
    lines += [texts["full"].format(address=full)]
    section: tuple[str, ...] | None = None
    # Pages outside of sections first, as they are not of the one before.
    for entry in sorted(entries, key=lambda e: bool(e.section)):
        if entry.section != section:
            section = entry.section
            heading = ": ".join(section) or texts["start"]
            lines += ["", f"## {heading}", ""]
        lines.append(
            f"- [{entry.title}]({entry.address}): {entry.description}"
        )
    return "\n".join(lines) + "\n"


def full(name: str, summary: str, entries: list[Entry]) -> str:
    """Return ``llms-full.txt``: every page's Markdown, one after another."""
    parts = [f"# {name}\n\n> {summary}\n"]
    parts += [entry.markdown for entry in entries]
    return "\n---\n\n".join(parts)


def root(names: dict[str, tuple[str, str]], address: str) -> str:
    """Return the ``llms.txt`` above the languages, which leads to them.

    ``names`` holds name and summary of each language's site; ``address`` is
    that of the whole site, or empty: the links are relative then.
    """
    name, summary = next(iter(names.values()))
    lines = [f"# {name}", "", f"> {summary}"]
    for language, (title, said) in names.items():
        texts = text.load(language)["llms"]
        lines += ["", f"## {texts['language']}", ""]
        for file, label in (("llms.txt", "index"), ("llms-full.txt", "all")):
            link = f"[{title}: {texts[label]}]({address}{language}/{file})"
            lines.append(f"- {link}: {said}")
    return "\n".join(lines) + "\n"
