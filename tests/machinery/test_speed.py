"""Measuring side by side, and the chart of it."""

import itertools
from functools import partial
from timeit import Timer

import pytest
from bs4 import BeautifulSoup

from guide.measure import bench
from guide.tables import datafile
from guide.verify.runner import Runner

SPEED = {
    "seconds": {
        "training": {"small": {"fit": [1, 2, 4], "a<b": [2, 3, 4]}},
        "prediction": {"large, one picture": {"model(x)": [0.001]}},
    },
    "code": "0",
    "machine": "A machine, 2 cores",
    "versions": {"tensorflow": "2.21.0", "keras": "3.15.1"},
    "date": "2026-11-21",
}


def test_all_run_in_each_round_as_often_as_fills_a_turn(monkeypatch):
    clock = itertools.count()
    timer = partial(Timer, timer=lambda: next(clock))
    monkeypatch.setattr(bench, "Timer", timer)
    monkeypatch.setattr(bench, "TURN", 3)
    order = []
    jobs = {name: partial(order.append, name) for name in "ab"}
    found = bench.rounds(jobs)
    # Two calls each before, one for what the first call prepares. By this
    # clock, all that is timed takes a second.
    assert order == [*"aabb", *("aaabbb" * bench.ROUNDS)]
    assert found == {name: [1 / 3] * bench.ROUNDS for name in "ab"}


def test_isolation_is_measured_in_three_ways(guide, monkeypatch):
    monkeypatch.setattr(bench, "PRELOAD", ("colorsys:one_way",))
    monkeypatch.setattr(bench, "Runner", partial(Runner, ("colorsys",)))
    monkeypatch.setattr(bench, "SAMPLE", 2)
    said = []
    bench.isolation(guide, said.append)
    data = datafile.load(guide, "bench")
    # Of five each second; exec does not work for the one that must fail.
    assert data["candidates"] == 5 and data["snippets"] == len(said) == 3
    assert data["inprocess_snippets"] == 2
    assert {*data["seconds"]} == {"warm", "fresh"}
    times = data["seconds_where_exec_works"]
    assert [*times] == ["warm", "fresh", "inprocess"]
    assert min(*times.values(), data["median_of_fresh_to_warm"]) > 0


def test_charts_say_what_on_and_when(guide):
    datafile.save(guide, "speed", SPEED)
    training = guide.fill("speedtraining")
    note = training.partition("</figure>")[2]
    for said in ("A machine, 2 cores", "2026-11-21", "2.21.0", "3 rounds"):
        assert said in note
    chart = BeautifulSoup(training, "html.parser")
    short, long = (float(bar["width"]) for bar in chart.select(".bar"))
    assert long == pytest.approx(1.5 * short)
    assert [text.string for text in chart.select(".name")] == ["fit", "a<b"]
    assert chart.find("svg")["aria-label"] == "fit: 1.00; a<b: 1.50"
    assert "2000.0 ms" in chart.find("figcaption").get_text()
    assert "1.0 ms" in guide.fill("speedprediction")
