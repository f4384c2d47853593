"""The chooser: each answer can be reached, in every language alike."""

import re
from itertools import product

from guide.project import here

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
