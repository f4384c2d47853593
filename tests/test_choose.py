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


def test_the_form_offers_just_what_answers_have():
    answers, offered = read("en")
    for place, values in enumerate(offered):
        used = (tags[place] for tags in answers.values())
        assert set().union(*used) == {*values}


def test_most_pairs_of_answers_lead_somewhere():
    answers, offered = read("en")
    dead = [
        (have, want)
        for have, want in product(*offered)
        if not any(
            have in those and want in these
            for those, these in answers.values()
        )
    ]
    # With nothing, there is nothing old to keep running; a team on another
    # engine is not served by TensorFlow's way to phones.
    assert dead == [("nothing", "keep"), ("team", "phones")]
