"""The words of the guide: data/glossary.yml, read for pages and tests."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from guide import translations
from guide.project import LANGUAGES, Project
from guide.verify import page as pages

PAGE = "about/glossary.md"
"""The page that lists every term."""

# What a word may not touch, lest it be a part of a longer one: カタ in
# カタログ, 数 in 変数, graph in graphviz.
KINDS = ("ァ-ヴー", "一-龠々", "A-Za-z0-9_-")


@dataclass(frozen=True)
class Term:
    """A word in every language, and what it means; see the file."""

    id: str
    name: dict[str, str]
    says: dict[str, str]
    page: str
    kana: str = ""
    forms: dict[str, list[str]] = field(default_factory=dict)
    allowed: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    loose: bool = False
    exceptions: tuple[str, ...] = ()

    def words(self, language: str) -> list[str]:
        """Return regular expressions for the term as it stands in a text."""
        name = re.escape(self.name[language])
        plural = "s?" if language == "en" else ""
        return [name + plural, *self.forms.get(language, ())]


def load(project: Project) -> list[Term]:
    """Return the terms, as the file has them; none without a file."""
    file = project.root / "data" / "glossary.yml"
    if not file.exists():
        return []
    entries = yaml.load(file.read_text("utf-8"), pages.LOADER)["terms"]
    names = [{lang: x.pop(lang) for lang in LANGUAGES} for x in entries]
    return [Term(name=n, **x) for n, x in zip(names, entries, strict=True)]


def in_order(project: Project, language: str) -> list[Term]:
    """Return the terms sorted; Japanese ones by how they are read."""

    def key(term: Term) -> str:
        if language == "en":
            return term.name["en"].lower().lstrip(".")
        return _hiragana(term.kana or term.name[language])

    return sorted(load(project), key=key)


def _hiragana(text: str) -> str:
    """Return a text with katakana as hiragana, without marks."""
    plain = "".join(
        chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char
        for char in text.lower()
    )
    base = unicodedata.normalize("NFD", plain)
    return re.sub("[\u3099\u309aー .]", "", base)


def pattern(term: Term, language: str) -> str:
    """Return a regular expression for a term, as a word of its own."""
    # The longest first: 損失関数 before 損失.
    forms = sorted(term.words(language), key=len, reverse=True)
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


def link(term: Term, project: Project, page: Path, language: str) -> str:
    """Return the path from a page to the one that explains a term."""
    target = project.docs / language / term.page
    return Path(os.path.relpath(target, page.parent)).as_posix()


def title(term: Term, project: Project, language: str) -> str:
    """Return the title of the page that explains a term."""
    file = project.docs / language / term.page.partition("#")[0]
    return str(translations.load(file, project).meta["title"])
