"""Outputs: made comparable, compared, shown; how a run ended by them."""

import time
from pathlib import Path

import pytest
import yaml

from guide.verify import output as outputs
from guide.verify.runner import Result
from guide.verify.verdict import judge

FOLDER = "/tmp/snippet-x1/folder"
SITE = "/home/me/.venv/lib/python3.11/site-packages"
CASES = yaml.safe_load(
    Path(__file__).with_name("outputs.yml").read_text("utf-8")
)


def normalised(text):
    return outputs.normalise(Result(0, text, 0.1, None, FOLDER))


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=f"{name}-{number}")
        for name, cases in CASES["rules"].items()
        for number, case in enumerate(cases)
    ],
)
def test_a_rule_changes_what_it_names(case):
    printed = case[0].replace("FOLDER", FOLDER).replace("SITE", SITE)
    assert normalised(printed) == case[-1]
    assert normalised(case[-1]) == case[-1]
    assert [*CASES["rules"]] == [*outputs.RULES]


@pytest.mark.parametrize(
    ("kind", "pair"),
    [
        (kind, pair)
        for kind in ("same", "different")
        for pair in CASES[kind].splitlines()
    ],
)
def test_the_same_to_the_precision_printed(kind, pair):
    expected, actual = pair.split("|")
    same = kind == "same"
    assert outputs.same(expected, actual) == same
    assert outputs.same(actual, expected) == same


@pytest.mark.parametrize(
    ("old", "new", "lines", "first"),
    CASES["differences"].values(),
    ids=CASES["differences"],
)
def test_a_difference_is_what_differs_and_no_more(old, new, lines, first):
    old, new = (words.replace(" ", "\n") for words in (old, new))
    diff, number = outputs.difference(old, new, "a.out")
    head, second, *rest = diff.splitlines()
    assert head == "--- a.out (expected)"
    assert second == "+++ a.out (this run)"
    assert [line for line in rest if line[0] in "+-"] == lines.split()
    assert number == first


@pytest.mark.parametrize("part", ["x", "x" * 999 + "\n", "1.5e", " /a", "0x"])
def test_a_flood_is_normalised_in_no_time(part):
    # Of this process alone: a busy machine makes no difference.
    start = time.process_time()
    normalised(part * (1_000_000 // len(part)))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(("text", "said"), CASES["messages"])
def test_a_message_is_what_readers_know_an_error_by(text, said):
    assert outputs.message(text) == said


@pytest.mark.parametrize(
    "length, said", [(11, "one two one"), (10, "one two …"), (5, "one …")]
)
def test_a_message_is_shortened_between_words(length, said):
    assert outputs.shorten("one two one", length) == said


@pytest.mark.parametrize("case", CASES["ends"].values(), ids=CASES["ends"])
def test_how_a_run_ended(case):
    name, status, output, expected, exactly, *loosely = case
    result = Result(status, output, 0.1, None, "/tmp/folder")
    for wanted, loose in ((exactly, False), ([exactly, *loosely][-1], True)):
        found = judge(Path(name), result, expected, by_message=loose)
        assert f"{found.outcome} {found.text}".rstrip() == wanted
