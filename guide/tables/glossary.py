"""The words of the guide: data/glossary.yml, read for pages and tests."""

import re
import unicodedata
from dataclasses import dataclass, field

from guide.project import LANGUAGES, Project
from guide.tables import datafile

HIRAGANA = dict(zip(range(0x30A1, 0x30F7), range(0x3041, 0x3097), strict=True))
"""Of each katakana."""

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
    kept = datafile.load(project, "glossary") or {"terms": []}
    entries = kept["terms"]
    names = [{lang: x.pop(lang) for lang in LANGUAGES} for x in entries]
    return [Term(name=n, **x) for n, x in zip(names, entries, strict=True)]


def in_order(project: Project, language: str) -> list[Term]:
    """Return the terms sorted; Japanese ones by how they are read."""

    def key(term: Term) -> str:
        kana = term.kana if language == "ja" else ""
        name = unicodedata.normalize("NFD", kana or term.name[language])
        plain = name.lower().translate(HIRAGANA)
        return re.sub("[\u3099\u309aー .]", "", plain)

    return sorted(load(project), key=key)


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
