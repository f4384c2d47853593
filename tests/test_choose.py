"""The chooser: each answer can be reached, in every language alike."""

import re
from itertools import product

import pytest

from guide.project import here
from guide.verify import blocks

QUESTIONS = ("have", "want")


def read(language):
    """Return the answers' tags, and the values that the form offers."""
    text = (here().docs / language / "choose.md").read_text("utf-8")
    answers = {}
    for line in text.split("\n"):
        match = blocks.HEADING.match(line)
        if match and "data-have" in (match["attr"] or ""):
            anchor = blocks.ANCHOR.search(match["attr"])[1]
            answers[anchor] = {
                question: set(values.split())
                for question, values in re.findall(
                    r'data-(\w+)="([^"]*)"', match["attr"]
                )
            }
    offered = {
        question: re.findall(rf'name="{question}" value="(\w+)"', text)
        for question in QUESTIONS
    }
    return answers, offered


def test_languages_agree():
    assert read("en") == read("ja")


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_form_offers_just_what_answers_have(question):
    answers, offered = read("en")
    used = set().union(*(answer[question] for answer in answers.values()))
    assert used == {*offered[question]}


def test_most_pairs_of_answers_lead_somewhere():
    answers, offered = read("en")
    dead = [
        (have, want)
        for have, want in product(*map(offered.get, QUESTIONS))
        if not any(
            have in answer["have"] and want in answer["want"]
            for answer in answers.values()
        )
    ]
    # With nothing, there is nothing old to keep running; a team on another
    # engine is not served by TensorFlow's way to phones.
    assert dead == [("nothing", "keep"), ("team", "phones")]
