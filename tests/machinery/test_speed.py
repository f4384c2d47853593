"""Measuring side by side, and the chart of it."""

import json
import time

import pytest
from bs4 import BeautifulSoup

from guide.project import Project, here
from guide.tables import speed

DATA = {
    "seconds": {
        "training": {
            "small": {"fit": [1.0, 2.0, 4.0], "loop": [2.0, 3.0, 4.0]}
        },
        "prediction": {"large, one picture": {"model(x)": [0.001]}},
    },
    "code": "0",
    "machine": "A machine, 2 cores",
    "versions": {
        "tensorflow": "2.21.0",
        "keras": "3.15.1",
        "python": "3.11.7",
    },
    "date": "2026-11-21",
}


def test_ratios_are_of_one_round():
    found = speed.ratios(DATA, "training", "small")
    assert found["fit"] == (1, 1, 1)
    assert found["loop"] == (1.5, 1, 2)


def test_all_run_in_each_round(monkeypatch):
    monkeypatch.setattr(speed, "TURN", 0)
    order = []
    jobs = {name: lambda name=name: order.append(name) for name in "ab"}
    found = speed.rounds(jobs)
    # Two calls each before, one for what the first call prepares.
    assert order == [*"aabb", *("ab" * speed.ROUNDS)]
    assert all(len(times) == speed.ROUNDS for times in found.values())


def test_a_slower_job_takes_longer(monkeypatch):
    monkeypatch.setattr(speed, "TURN", 0.001)
    jobs = {n: lambda n=n: time.sleep(n / 200) for n in (1, 4)}
    found = speed.rounds(jobs)
    assert min(found[4]) > max(0.02, min(found[1]))


def test_the_chart_has_a_bar_a_value():
    svg = BeautifulSoup(
        speed.chart({"fit": (1, 1, 1), "a<b": (2, 1, 4)}), "html.parser"
    )
    widths = [float(bar["width"]) for bar in svg.select(".bar")]
    assert widths == [speed.WIDTH / 4, speed.WIDTH / 2]
    assert [text.string for text in svg.select(".name")] == ["fit", "a<b"]
    assert "a<b: 2.00" in svg.find("svg")["aria-label"]


@pytest.mark.parametrize("language", ["en", "ja"])
def test_charts_say_what_on_and_when(language, tmp_path):
    project = Project(tmp_path)
    (tmp_path / "data").mkdir()
    speed.data_file(project).write_text(json.dumps(DATA))
    html = speed.training(project, language)
    for said in ("A machine, 2 cores", "2026-11-21", "2.21.0", "2000.0 ms"):
        assert said in html
    assert "1.0 ms" in speed.prediction(project, language)


def test_without_data_there_are_none(tmp_path):
    assert speed.training(Project(tmp_path), "en") == "None."


def test_the_guides_programs_are_those_measured():
    data = speed.load(here())
    assert data, "run uv run guide bench speed"
    assert data["code"] == speed.code(here()), "run uv run guide bench speed"
