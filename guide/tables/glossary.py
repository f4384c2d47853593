"""The words of the guide: data/glossary.yml, read for pages and tests."""

from __future__ import annotations

import functools
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from guide import translations
from guide.project import LANGUAGES, GuideError, Project
from guide.tables import elements
from guide.verify import page as pages

PAGE = "about/glossary.md"
"""The page that lists every term."""

# What a word may not touch, lest it be a part of a longer one: カタ in
# カタログ, 数 in 変数, graph in graphviz.
KINDS = ("ァ-ヴー", "一-龠々", "A-Za-z0-9_-")


@dataclass(frozen=True)
class Term:
    """A word in every language, and what it means.

    ``forms`` are regular expressions for the word as it stands in a text,
    ``allowed`` for what may take its place on a Japanese page, ``never`` for
    what may not.
    """

    id: str
    name: dict[str, str]
    says: dict[str, str]
    page: str
    kana: str
    forms: dict[str, tuple[str, ...]]
    allowed: tuple[str, ...]
    never: tuple[str, ...]
    loose: bool
    exceptions: tuple[str, ...]

    def sort_key(self, language: str) -> str:
        """Return what the term is sorted by: Japanese by how it is read."""
        if language == "en":
            return self.name["en"].lower().lstrip(".")
        return hiragana(self.kana or self.name[language])


def hiragana(text: str) -> str:
    """Return a text with katakana as hiragana, without marks."""
    plain = "".join(
        chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char
        for char in text.lower()
    )
    base = unicodedata.normalize("NFD", plain)
    return re.sub("[\u3099\u309aー .]", "", base)


def load(project: Project) -> list[Term]:
    """Return the terms, as the file has them."""
    return list(_load(project.root)[0])


def spelling(project: Project) -> dict[str, str]:
    """Return what Japanese pages never write, and what they do."""
    return _load(project.root)[1]


@functools.lru_cache
def _load(root: Path) -> tuple[tuple[Term, ...], dict[str, str]]:
    file = root / "data" / "glossary.yml"
    if not file.exists():
        return (), {}
    data = yaml.load(file.read_text("utf-8"), pages.LOADER)
    return tuple(map(_term, data["terms"])), data["spelling"]


def _term(entry: dict[str, Any]) -> Term:
    forms = entry.get("forms", {})
    name = {language: entry[language] for language in LANGUAGES}
    return Term(
        id=entry["id"],
        name=name,
        says=entry["says"],
        page=entry["page"],
        kana=entry.get("kana", ""),
        forms={
            "en": (f"{re.escape(name['en'])}s?", *forms.get("en", ())),
            "ja": (re.escape(name["ja"]), *forms.get("ja", ())),
        },
        allowed=tuple(entry.get("or", ())),
        never=tuple(entry.get("never", ())),
        loose=entry.get("loose", False),
        exceptions=tuple(entry.get("except", ())),
    )


def pattern(term: Term, language: str) -> str:
    """Return a regular expression for a term, as a word of its own."""
    # The longest first: 損失関数 before 損失.
    forms = sorted(term.forms[language], key=len, reverse=True)
    return "|".join(map(_word, forms))


def _word(form: str) -> str:
    # A form that ends in a group or a repetition ends in a Latin letter.
    last = form.rstrip("?)*+")[-1]
    before, after = _like(form.lstrip("\\")[0]), _like(last)
    # Nor is `loss` of keras.losses.loss a word.
    return rf"(?<!{before})(?<![A-Za-z]\.){form}(?!{after}|\.[A-Za-z])"


def _like(char: str) -> str:
    latin = KINDS[-1]
    return f"[{next((k for k in KINDS if re.match(f'[{k}]', char)), latin)}]"


def listed(project: Project, page: Path, language: str) -> str:
    """Return every term with its meaning, as a definition list."""
    lines = []
    for term in sorted(load(project), key=lambda t: t.sort_key(language)):
        name = f"**{term.name[language]}**"
        if language != "en" and term.name["en"] != term.name[language]:
            name += f" <span lang=en>{term.name['en']}</span>"
        lines += [f"{name} {{ #{term.id} }}", f":   {term.says[language]}"]
        lines += [f"    {_link(term, project, page, language)}", ""]
    return "\n".join(lines)


def _link(term: Term, project: Project, page: Path, language: str) -> str:
    file, mark, anchor = term.page.partition("#")
    target = project.docs / language / file
    if not target.exists():
        raise GuideError(f"data/glossary.yml: {term.id}: no page {file}")
    title = translations.load(target, project).meta["title"]
    uri = Path(os.path.relpath(target, page.parent)).as_posix()
    return f"[{elements.plain(title)}]({uri}{mark}{anchor})"
