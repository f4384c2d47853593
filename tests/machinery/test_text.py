"""What the machinery says: the same in every language, and all of it."""

import re

import pytest
import test_census
import ways

from guide import text
from guide.project import LANGUAGES
from guide.tables import registry
from guide.verify import output

KINDS_OF_TRANSLATIONS = {"different-structure", "stale-translation"}
REQUEST = re.compile(r"^<!-- guide:([a-z]+) -->$", re.M)


def leaves(data, path=()):
    """Return the path of every text, with its {placeholders}."""
    items = data.items() if isinstance(data, dict) else enumerate(data)
    if isinstance(data, str):
        return {path: sorted(re.findall(r"\{[^{}]+\}", data))}
    return {
        k: v for key, x in items for k, v in leaves(x, (*path, key)).items()
    }


@pytest.fixture(scope="module")
def asking(project):
    return {
        (language, name): page
        for language in LANGUAGES
        for page in project.pages(language)
        for name in REQUEST.findall(page.read_text("utf-8"))
    }


def test_languages_have_the_same_texts_and_placeholders():
    first, *others = [leaves(text.load(language)) for language in LANGUAGES]
    assert all(found == first for found in others)


def test_every_kind_of_finding_is_told_and_tested():
    tested = {*ways.PAGE, *test_census.CASES, *KINDS_OF_TRANSLATIONS}
    assert tested == {*text.load("en")["kinds"]}


def test_every_rule_for_outputs_is_told():
    assert [*text.load("en")["rules"]] == [*output.RULES]


def test_every_text_is_used(project):
    places = [project.root / "guide", project.docs / "overrides"]
    code = "\n".join(
        path.read_text("utf-8")
        for place in places
        for path in place.rglob("*")
        if path.suffix in (".py", ".html", ".j2")
    )
    words = {*re.findall(r"\w+", code)}
    unused = [key for key in text.load("en") if key not in words]
    assert not unused


@pytest.mark.parametrize("name", registry.names())
def test_every_list_is_asked_for_and_can_be_made(project, name, asking):
    page, *_ = [asking[language, name] for language in LANGUAGES]
    assert registry.fill(name, project, page, LANGUAGES[0]).strip()
