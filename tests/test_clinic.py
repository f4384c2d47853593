"""The error clinic and the chooser: whole, and alike in each language."""

import re
from itertools import product

import pytest

from guide.project import here
from guide.tables import clinic, matrix
from guide.verify import page as pages

PROJECT = here()
ENTRIES = clinic.entries(PROJECT, "en")
SAYING = {message.entry for message in clinic.messages(PROJECT, "en")}
OLDER = ("2.15.1", "2.16.2")
"""The last with Keras 2, the first with Keras 3."""


def name(entry):
    return f"{entry.situation}/{entry.page.stem}"


def test_there_are_entries_of_each_situation():
    assert {entry.situation for entry in ENTRIES} == {*clinic.SITUATIONS}


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_an_entry_shows_a_fault_and_its_cure(entry):
    fences = pages.load(entry.page, PROJECT).fences
    names = [f.title.rpartition("/")[2] for f in fences if f.title]
    shown = [n for n in names if n.startswith(clinic.SHOWN)]
    assert len(names) > len(shown), "no program cures it"
    guarded = any(name.startswith("guard") for name in names)
    assert entry in SAYING or guarded
    silent = any(name.startswith("trap") for name in names)
    assert guarded or not (silent or entry.situation == "silent")


def test_every_entry_says_since_when():
    here = {PROJECT.name(path) for path in matrix.candidates(PROJECT)}
    data = matrix.load(PROJECT)
    late = [
        f"{name} on {release}"
        for entry in ENTRIES
        if "<!-- guide:since -->" in pages.source(entry.page, PROJECT)
        for name in entry.programs
        for release in OLDER
        if name in here and release not in matrix.runs(PROJECT, name, data)
    ]
    assert not late, "to run them: uv run guide matrix fix"


QUESTIONS = ("have", "want")
ANSWER = re.compile(
    r'^## .*#([\w-]+) data-have="(.*)" data-want="(.*)" }', re.M
)


def read(language):
    """Return the answers' tags, and the values that the form offers."""
    text = (here().docs / language / "choose.md").read_text("utf-8")
    answers = {
        anchor: tuple(set(values.split()) for values in tags)
        for anchor, *tags in ANSWER.findall(text)
    }
    assert len(answers) == text.count("data-have=")
    offered = [
        re.findall(rf'name="{question}" value="(\w+)"', text)
        for question in QUESTIONS
    ]
    return answers, offered


def test_languages_agree():
    assert read("en") == read("ja")


def test_the_form_offers_what_answers_have_and_every_pair_has_one():
    answers, offered = read("en")
    for place, values in enumerate(offered):
        used = (tags[place] for tags in answers.values())
        assert set().union(*used) == {*values}
    reached = {pair for tags in answers.values() for pair in product(*tags)}
    assert {*product(*offered)} == reached
