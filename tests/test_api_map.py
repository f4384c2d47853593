"""Every name on the API map is there, with the arguments shown."""

import pytest

from guide.project import GuideError, Project, here
from guide.tables import api_map

TITLES, ROWS = api_map.load(here())
NAMES = sorted({name for row in ROWS for name in row.names.values()})


def test_the_map_is_large():
    assert len(ROWS) >= 120


def test_no_task_is_there_twice():
    for language in ("en", "ja"):
        tasks = [(row.area, row.task[language]) for row in ROWS]
        assert len(tasks) == len({*tasks})


@pytest.mark.parametrize("page", sorted({row.page for row in ROWS}))
def test_each_task_is_shown_on_a_page(page, project):
    for language in ("en", "ja"):
        assert (project.docs / language / f"{page}.md").is_file()


def test_each_name_is_in_its_column():
    first = {"keras": "keras", "tensorflow": "tf", "keras2": "tf_keras"}
    for row in ROWS:
        for column, name in row.names.items():
            assert name.partition(".")[0] == first[column], name


def test_each_name_resolves():
    # One test for all: importing the three takes longer than looking.
    missing = []
    for name in NAMES:
        try:
            api_map.resolve(name)
        except LookupError as error:
            missing.append(str(error))
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("keras.optimisers.Adam", "optimisers"),
        ("keras.optimizers.Adam(lr=)", "no argument lr"),
        ("tf.keras.layers.Dense(unit=)", "no argument unit"),
        ("tf.reduce_sum(axes=)", "no argument axes"),
        ("tf.Variable(initial=)", "no argument initial"),
        ("tf_keras.ops", "ops"),
        ("keras.ops.sum()()", "is not written"),
    ],
)
def test_a_name_that_is_not_there_is_told(expression, said):
    with pytest.raises(LookupError, match=said):
        api_map.resolve(expression)


@pytest.mark.parametrize(
    "row",
    [
        "{en: A, keras: keras.Model}",
        "{en: A, ja: B}",
        "{en: A, ja: B, keras: keras.Model, keras4: keras.Model}",
    ],
)
def test_a_bad_row_is_told(row, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "api-map.yml").write_text(
        "- area: a\n  title: {en: A, ja: B}\n  page: a\n"
        f"  rows:\n    - {row}\n"
    )
    with pytest.raises(GuideError, match="bad row"):
        api_map.load(Project(tmp_path))
