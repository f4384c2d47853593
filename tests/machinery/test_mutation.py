"""Faults are put in one at a time, and what does not notice is told."""

import json
import subprocess

import pytest

from guide.measure.mutation import command, mutants
from guide.measure.mutation.mutants import OPERATORS, Mutant
from guide.project import GuideError
from guide.tables import datafile as measured
from guide.tables import mutation as page

CODE = """import keras

x = keras.ops.ones((2, 3))
if x is not None:
    y = x + 1
    print(y.shape, 0.5)  # 7 of keras.ops.zeros(1)
"""


def changed(operator, text):
    lines = text.split("\n")
    return [
        (number + 1, new if new is None else new.strip())
        for number, new in sorted(operator(lines), key=lambda c: c[0])
    ]


def test_operators_change_code_and_nothing_else():
    of = OPERATORS["snippets"]
    assert changed(of["renamed API"], CODE) == [
        (3, "x = keras.ops.one((2, 3))")
    ]
    assert changed(of["changed constant"], CODE) == [
        (3, "x = keras.ops.ones((3, 3))"),
        (3, "x = keras.ops.ones((2, 4))"),
        (5, "y = x + 2"),
        (6, "print(y.shape, 0.75)  # 7 of keras.ops.zeros(1)"),
    ]
    assert changed(of["dropped line"], CODE) == [
        *((1, None), (3, None), (5, None), (6, None))
    ]


@pytest.mark.parametrize(
    ("kind", "operator", "before", "after"),
    [
        ("outputs", "changed digit", "a 9", "a 2"),
        ("pages", "another kind of fence", "```python title", "```py title"),
        ("pages", "typed code", '--8<-- "a/b.py"', "print(0)"),
        ("pages", "another title", 'title="a.py"', 'title="ax.py"'),
        ("translations", "dropped heading", "## A { #a }", None),
        ("translations", "another heading's id", "# A { #a }", "# A { #ax }"),
        ("translations", "changed link", "[a](../b.md#c)", "[a](../bx.md#c)"),
        ("translations", "stale hash", "  top: 0123456a", "top: 01234560"),
        ("data", "changed date", "day: 2026-11-21", "day: 2026-11-22"),
        ("data", "changed version", "keras 0.2.0", "keras 0.2.1"),
    ],
)  # fmt: skip
def test_each_operator_makes_its_fault(kind, operator, before, after):
    assert changed(OPERATORS[kind][operator], before) == [(1, after)]


def test_the_same_seed_draws_the_same_faults_of_many_files(guide):
    first = mutants.choose(guide, 2, 0)
    assert first == mutants.choose(guide, 2, 0)
    assert first != mutants.choose(guide, 2, 1)
    renamed = [m for m in first if m.operator == "changed digit"]
    assert len({m.file for m in renamed}) == len(renamed) == 2


def test_a_fault_is_put_where_it_was_seen_and_nowhere_else():
    mutant = Mutant("outputs", "dropped line", "snippets/a.out", 2, "b", None)
    assert mutant.apply("a\nb\nc\n") == "a\nc\n"
    with pytest.raises(AssertionError):
        mutant.apply("b\na\n")


@pytest.fixture
def tried(guide, monkeypatch):
    """Return a function that measures with checks that notice what it says."""
    monkeypatch.setattr(command, "_copy", lambda project, folder: project)

    def measure(notices, each=1, again=False):
        def stage(copy, batch):
            return {
                f"tests.test_guide::test_census[{m.file}]": m.file
                for m in batch
                if notices(m)
            }

        monkeypatch.setattr(command, "_pytest", lambda *_: {})
        stages = dict.fromkeys(OPERATORS, (stage,))
        monkeypatch.setattr(command, "STAGES", stages)
        said = []
        command.measure(guide, each, 0, again, said.append)
        return said

    return measure


def test_what_nothing_notices_is_named_and_kept(guide, tried):
    said = tried(lambda mutant: mutant.kind != "outputs")
    survived = [line for line in said if "survived" in line]
    assert len(survived) == 2 and all(".out:" in line for line in survived)
    text = page.table(guide, "en")
    data = command.load(guide)["mutants"]
    noticed = sum(bool(m["killed_by"]) for m in data)
    assert noticed == len(data) - 2
    assert f"**{noticed} of {len(data)} faults**" in text
    assert "| Outputs | another digit | 0 / 1 | nothing: 1 |" in text
    assert measured.altered(guide) == []


def test_an_interrupted_run_goes_on_and_leaves_the_files(guide, tried):
    def interrupted(mutant):
        if mutant.kind == "translations":
            raise KeyboardInterrupt
        return True

    def contents():
        return {p: p.read_bytes() for p in guide.docs.rglob("*.md")}

    before = contents()
    with pytest.raises(KeyboardInterrupt):
        tried(interrupted)
    assert contents() == before
    kept = len(command.load(guide)["mutants"])
    assert 0 < kept < len(mutants.choose(guide, 1, 0))
    assert f" {kept} noticed before" in tried(lambda _: True)[0]
    assert len(tried(lambda _: True)) == 1


def test_faults_are_in_a_copy_that_an_interruption_takes_away(
    guide, monkeypatch
):
    def contents():
        files = [p for p in guide.root.rglob("*") if p.is_file()]
        return {p: p.read_bytes() for p in files if ".git" not in p.parts}

    copies = []

    def stage(copy, batch):
        file = batch[0].file
        faulty = (copy.root / file).read_bytes()
        assert faulty != (guide.root / file).read_bytes()
        copies.append(copy.root)
        raise KeyboardInterrupt

    subprocess.run(["git", "init", "-q"], cwd=guide.root, check=True)
    before = contents()
    monkeypatch.setattr(command, "_pytest", lambda *_: {})
    monkeypatch.setattr(command, "STAGES", dict.fromkeys(OPERATORS, (stage,)))
    with pytest.raises(KeyboardInterrupt):
        command.measure(guide, 1, 0, False, print)
    assert contents() == before
    assert not copies[0].exists()


def test_cut_off_anywhere_the_data_come_out_whole(guide, tried, cut_off):
    times = cut_off(
        guide,
        lambda: tried(lambda mutant: mutant.kind != "outputs"),
        lambda: command.load(guide),
    )
    assert times >= 2 * len(OPERATORS)


def test_red_without_a_fault_stops_it(guide, tried, monkeypatch):
    with monkeypatch.context() as context:
        context.setattr(command, "_copy", lambda project, folder: project)
        context.setattr(command, "_pytest", lambda *_: {"tests.a": "red"})
        with pytest.raises(GuideError, match="red without any fault: tests.a"):
            command.measure(guide, 1, 0, False, lambda line: None)


def test_results_are_json_as_they_are_read(guide, tried):
    tried(lambda _: False)
    text = command.data_file(guide).read_text("utf-8")
    assert json.loads(text) == command.load(guide)
