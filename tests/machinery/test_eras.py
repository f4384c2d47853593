"""The programs of past years: found on the page, measured, set out."""

import json
from datetime import datetime

import pytest

from guide.project import Project
from guide.tables import comparer, eras
from guide.verify import environment as environments

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
def project(tmp_path):
    project = Project(tmp_path)
    for language in ("en", "ja"):
        page = project.docs / language / eras.PAGE
        page.parent.mkdir(parents=True)
        page.write_text(PAGE)
    folder = project.snippets / "history"
    folder.mkdir(parents=True)
    for name in ("2015_keras", "2016_keras", "breaks"):
        source = SCRIPT.format(python="3.6", keras=name[:4])
        (folder / f"{name}.py").write_text(source)
    return project


@pytest.fixture
def taken(project, monkeypatch):
    """The names of the programs that were measured, without doing it."""
    names = []

    def take(source):
        names.append(source.stem)
        return {"code": eras.stamp.code_hash(source), **COST}

    monkeypatch.setattr(eras, "take", take)
    monkeypatch.setattr(eras.packages, "index", Index)
    return names


class Index:
    """A package index on which all came on one day."""

    def __init__(self, project):
        self.asked = []

    def uploaded(self, release):
        assert release.name == "keras"
        return datetime(2015, 10, 11)


def test_eras_are_those_on_the_page_that_must_run(project):
    found = eras.eras(project, "en")
    assert [era.anchor for era in found] == ["keras-2015", "keras-2016"]
    assert [era.title for era in found] == [
        "2015: Keras 0.2",
        "2016: `Keras` 1",
    ]
    assert {era.python for era in found} == {"3.6"}


def test_a_guide_without_the_page_has_no_eras(tmp_path):
    assert eras.eras(Project(tmp_path), "en") == []


def test_lines_are_counted_without_comments_and_blanks(project):
    assert eras.eras(project, "en")[0].lines == 2


def test_what_is_measured_is_kept_and_not_measured_again(project, taken):
    eras.measure(project, False, print)
    eras.measure(project, False, print)
    assert taken == ["2015_keras", "2016_keras"]
    kept = json.loads(eras.data_file(project).read_text())
    assert kept["history/2015_keras.py"]["megabytes"] == 4


def test_all_are_measured_again_on_demand(project, taken):
    eras.measure(project, False, print)
    eras.measure(project, True, print)
    assert taken == ["2015_keras", "2016_keras"] * 2


def test_changed_code_is_measured_again(project, taken):
    eras.measure(project, False, print)
    source = project.snippets / "history" / "2016_keras.py"
    source.write_text(source.read_text() + "print()\n")
    assert [era.source for era in eras.unmeasured(project)] == [source]
    eras.measure(project, False, print)
    assert taken == ["2015_keras", "2016_keras", "2016_keras"]


def test_an_interrupted_run_goes_on_where_it_was(project, monkeypatch, taken):
    take = eras.take

    def interrupted(source):
        if source.stem == "2016_keras":
            raise KeyboardInterrupt
        return take(source)

    monkeypatch.setattr(eras, "take", interrupted)
    with pytest.raises(KeyboardInterrupt):
        eras.measure(project, False, print)
    monkeypatch.setattr(eras, "take", take)
    eras.measure(project, False, print)
    assert taken == ["2015_keras", "2016_keras"]


def test_gone_programs_leave_the_data(project, taken):
    eras.measure(project, False, print)
    for language in ("en", "ja"):
        page = project.docs / language / eras.PAGE
        page.write_text(PAGE.partition("### 2016")[0])
    eras.measure(project, True, print)
    assert [*eras.load(project)] == ["history/2015_keras.py"]


def test_a_missing_interpreter_is_told_and_left_out(project, monkeypatch):
    def missing(source):
        raise environments.MissingInterpreter("needs Python 3.6")

    said = []
    monkeypatch.setattr(eras, "take", missing)
    eras.measure(project, False, said.append)
    assert "    left out: needs Python 3.6" in said
    assert eras.load(project) == {}


def test_the_table_has_a_row_an_era(project, taken):
    assert "| [2015: Keras 0.2](#keras-2015) | 2 | 3.6 | – | – | – | – |" in (
        eras.table(project, "en")
    )
    eras.measure(project, False, print)
    assert "| 2 | 3.6 | 2015-10-11 | 3, 4 MB | 1 s | 2 s |" in eras.table(
        project, "ja"
    )


def test_the_comparer_offers_every_era_and_shows_two(project):
    for era in eras.eras(project, "en"):
        era.source.with_suffix(".out").write_text(f"<{era.year}>\n")
    source = project.snippets / "history" / "2015_keras.py"
    source.write_text(source.read_text() + 'print("""a\nb""")\n')
    html = comparer.comparer(project, "en")
    assert html.count('<option value="keras-2015"') == 2
    assert html.count(">2016: Keras 1</option>") == 2
    assert html.count(" selected>") == 2
    left, right = html.split('<div class="language-python highlight">')[1:]
    # The longer of the two is on the left.
    assert "2015_keras.py</span>" in left and "&lt;2015&gt;" in left
    assert "2016_keras.py</span>" in right and "&lt;2016&gt;" in right
    assert left.count('class="line"') == right.count('class="line"') == 4
    assert left.count('class="line only"') == 2
    assert "requires-python" not in html


def test_taking_installs_and_runs_in_an_empty_place(tmp_path):
    source = tmp_path / "2026.py"
    source.write_text(
        '# /// script\n# requires-python = ">=3.11"\n# dependencies = []\n'
        "# ///\nimport os\n\nassert not os.listdir(os.path.expanduser('~'))\n"
    )
    cost = eras.take(source)
    assert cost["packages"] == 0
    assert 0 <= cost["run"] < 60


def test_a_program_that_fails_is_told(tmp_path):
    source = tmp_path / "2026.py"
    source.write_text(
        '# /// script\n# requires-python = ">=3.11"\n# ///\n1 / 0\n'
    )
    with pytest.raises(eras.GuideError, match="2026.py does not run"):
        eras.take(source)


def test_cut_off_anywhere_the_data_come_out_whole(project, taken, cut_off):
    def measure():
        eras.measure(project, False, print)

    assert cut_off(project, measure, lambda: eras.load(project)) == 4
