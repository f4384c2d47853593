"""The table of versions: what it keeps, and that the index says so."""

import pytest

from guide.index import Release
from guide.measure import versions as measure
from guide.project import Project, here
from guide.tables import datafile, registry

DATA = datafile.load(here(), "versions")
ROWS = DATA["tensorflow"]


def test_the_table_goes_as_far_as_the_guide_itself(project):
    assert DATA["until"] == measure.until(project), "uv run guide versions"


def test_a_range_of_pythons_has_no_gap():
    """A page shows the first and the last."""
    for row in ROWS:
        for pythons in row["wheels"].values():
            first, last = (int(p[2:]) for p in (pythons[0], pythons[-1]))
            assert last - first + 1 == len(pythons), row["version"]


def test_the_tables_say_what_is_required_and_what_is_built(tmp_path):
    keras = [">=3.0", '>=2.9,<3; python_version < "3.9"']
    needs = {"keras": keras, "keras-nightly": [">=3.1"]}
    rows = [
        ("2.9.0", ["3.9", "3.10", "3.11"], {"version": "2.9.1"}),
        ("2.10.0rc0", ["3.11", "3.12"], None),
    ]
    data = [
        {"version": version, "uploaded": "2022-01-01", "tf-keras": legacy}
        | {"needs": needs, "wheels": {"Windows": pythons}}
        for version, pythons, legacy in rows
    ]
    data = {"tensorflow": data, "keras": {"3.11": "3.0", "3.12": "3.1"}}
    project = Project(tmp_path)
    datafile.save(project, "versions", data)

    def lines(name):
        return registry.fill(name, project, tmp_path, "en").split("\n")[2:]

    cell = "`>=3.0`<br>`>=2.9,<3` (Python < 3.9)<br>`keras-nightly>=3.1`"
    assert lines("together") == [
        f"| **2.10.0rc0**<br>2022-01-01 | 3.11–3.12 | {cell} | – |",
        f"| **2.9.0**<br>2022-01-01 | 3.9–3.11 | {cell} | 2.9.1 |",
    ]
    assert lines("togetherplatforms")[0].endswith("| – | – | 3.11–3.12 |")
    assert lines("togetherlibraries")[1] == "| 2.9.0 | – | – | – |"
    # A candidate counts where there is nothing else.
    assert lines("togetherbypython") == [
        *("| 3.12 | 2.10.0rc0 | 3.1 |", "| 3.11 | 2.9.0 | 3.0 |")
    ]


@pytest.mark.packages
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["version"])
def test_the_index_says_so(row, index):
    found = measure.row(index, Release("tensorflow", row["version"]))
    assert found | {"tf-keras": row["tf-keras"]} == row
    if row["tf-keras"]:
        release = Release("tf-keras", row["tf-keras"]["version"])
        (needed,) = [
            r for r in index.requirements(release) if r.name == "tensorflow"
        ]
        assert str(needed.specifier) == row["tf-keras"]["tensorflow"]
        assert needed.specifier.contains(row["version"])


@pytest.mark.packages
def test_the_newest_releases_are_there(index):
    def newest(name, **options):
        return index.newest(name, before=DATA["until"], **options).version

    in_table = [row["version"] for row in ROWS]
    assert newest("tensorflow>=2.dev0") == in_table[-1]
    assert newest("tensorflow") in in_table
    assert newest("tf-keras") in [
        row["tf-keras"]["version"] for row in ROWS if row["tf-keras"]
    ]
    for python, keras in DATA["keras"].items():
        assert newest("keras", python=python) == keras
