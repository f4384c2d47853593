"""The programs of past years: found on the page, measured, set out."""

import itertools
import runpy
from datetime import datetime
from functools import partial
from timeit import Timer
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from guide.measure import bench
from guide.measure import eras as measured
from guide.project import GuideError, here
from guide.tables import datafile, eras
from guide.verify import environment
from guide.verify.runner import Runner
from guide.verify.snippet import code_hash

SCRIPT = """# /// script
# requires-python = "=={python}.*"
# dependencies = ["keras=={keras}"]
# ///
import keras

# A comment.
print(keras.__version__)
"""
PAGE = """
# The time machine

## Long ago { #old }

### 2015: Keras 0.2 { #keras-2015 }

```python title="history/2015_keras.py"
--8<-- "history/2015_keras.py"
```

### 2016: `Keras` 1 { #keras-2016 }

```python title="history/2016_keras.py"
--8<-- "history/2016_keras.py"
```

### Not run { #not-run }

```python title="history/breaks.py"
--8<-- "history/breaks.py"
```
"""
COST = {"install": 1.26, "run": 2.0, "packages": 3, "megabytes": 4}


@pytest.fixture
def project(guide):
    for language in ("en", "ja"):
        guide.write(f"docs/{language}/{eras.PAGE}", PAGE)
    for name in ("2015_keras", "2016_keras", "breaks"):
        source = SCRIPT.format(python="3.6", keras=name[:4])
        guide.snippet(f"history/{name}.py", source)
    return guide


@pytest.fixture
def taken(project, monkeypatch):
    """The names of the programs that were measured, without doing it."""
    names = []

    def take(source, released):
        names.append(source.stem)
        return {"code": code_hash(source), "released": released, **COST}

    days = {"keras": datetime(2015, 10, 11)}
    index = SimpleNamespace(uploaded=lambda release: days[release.name])
    monkeypatch.setattr(measured, "take", take)
    monkeypatch.setattr(measured, "Index", lambda project: index)
    return names


def test_eras_are_those_on_the_page_that_must_run(project):
    found = eras.eras(project, "en")
    titles = {era.anchor: era.title for era in found}
    assert [*titles.values()] == ["2015: Keras 0.2", "2016: `Keras` 1"]
    assert [*titles] == ["keras-2015", "keras-2016"]
    # Lines without comments and blank ones.
    assert {(era.python, era.lines) for era in found} == {("3.6", 2)}


def test_what_is_measured_is_kept_until_its_code_changes(project, taken):
    row = "| [2015: Keras 0.2](#keras-2015) | 2 | 3.6 |"
    assert f"{row} – | – | – | – |" in project.fill("eras")
    for _ in range(2):
        measured.measure(project, False, print)
    assert taken == ["2015_keras", "2016_keras"]
    assert f"{row} 2015-10-11 | 3, 4 MB | 1 s | 2 s |" in project.fill("eras")
    source = project.snippets / "history" / "2016_keras.py"
    source.write_text(source.read_text() + "print()\n")
    assert [era.source for era in measured.unmeasured(project)] == [source]
    measured.measure(project, False, print)
    assert taken[2:] == ["2016_keras"]
    project.write(f"docs/en/{eras.PAGE}", PAGE.partition("### 2016")[0])
    measured.measure(project, True, print)
    assert taken[3:] == ["2015_keras"]
    assert [*datafile.load(project, "eras")] == ["history/2015_keras.py"]


def test_a_missing_interpreter_is_said_and_left_out(
    project, taken, monkeypatch
):
    def missing(source, released):
        raise environment.Unavailable("needs Python 3.6")

    said = []
    monkeypatch.setattr(measured, "take", missing)
    measured.measure(project, False, said.append)
    assert "history/2015_keras.py: left out: needs Python 3.6" in said
    assert datafile.load(project, "eras") is None


def test_the_comparer_offers_every_era(project):
    source = project.snippets / "history" / "2015_keras.py"
    source.write_text(source.read_text() + "print(1)\n")
    page = BeautifulSoup(project.fill("comparer"), "html.parser")
    options = [option.get_text() for option in page.find_all("option")]
    assert options == ["2015: Keras 0.2", "2016: Keras 1"] * 2
    # The longer of the two is on the left.
    chosen = [option["value"] for option in page.select("[selected]")]
    assert chosen == ["keras-2015", "keras-2016"]


def test_taking_installs_and_runs_in_an_empty_place(tmp_path):
    source = tmp_path / "2026.py"
    source.write_text(
        '# /// script\n# requires-python = ">=3.11"\n# dependencies = []\n'
        "# ///\nimport os\nassert not os.listdir(os.path.expanduser('~'))\n"
    )
    cost = measured.take(source, "2026-11-21")
    assert cost.keys() == {"code", "released", *COST}
    assert cost["packages"] == 0
    source.write_text(source.read_text() + "1 / 0\n")
    with pytest.raises(GuideError, match="2026.py does not run"):
        measured.take(source, "2026-11-21")


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


def test_all_run_in_each_round_as_often_as_fills_a_turn():
    clock = itertools.count()
    program = here().snippets / "compare/measured/measure.py"
    measure = runpy.run_path(str(program))
    rounds = measure["rounds"]
    timer = partial(Timer, timer=lambda: next(clock))
    rounds.__globals__.update(Timer=timer, TURN=3)
    order = []
    jobs = {name: partial(order.append, name) for name in "ab"}
    found = rounds(jobs)
    # Two calls each before, one for what the first call prepares. By this
    # clock, all that is timed takes a second.
    assert order == [*"aabb", *("aaabbb" * measure["ROUNDS"])]
    assert found == {name: [1 / 3] * measure["ROUNDS"] for name in "ab"}


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
