"""Every name on the API map is there, with the arguments shown."""

import importlib
import inspect
import re

import pytest

from guide.project import GuideError, Project, here
from guide.tables import api_map

TITLES, ROWS = api_map.load(here())
NAMES = sorted({name for row in ROWS for name in row.names.values()})
MODULES = {"keras": "keras", "tf": "tensorflow", "tf_keras": "tf_keras"}


def fault(expression):
    """Say what an expression names that is not there, or return None."""
    match = api_map.EXPRESSION.fullmatch(expression)
    if not match:
        return f"{expression}: is not written name(argument=)"
    first, *rest = match["name"].split(".")
    found = importlib.import_module(MODULES[first])
    for part in rest:
        if not hasattr(found, part):
            return f"{expression}: has no {part}"
        found = getattr(found, part)
    for argument in re.findall(r"\w+", match["arguments"] or ""):
        if not takes(found, argument):
            return f"{expression}: has no argument {argument}"
    return None


def takes(function, argument):
    places = [function]
    if inspect.isclass(function):
        # A __new__ with nothing but *args and **kwargs hides it.
        places.append(function.__init__)
    every = [inspect.signature(place).parameters for place in places]
    if any(argument in parameters for parameters in every):
        return True
    # Behind **kwargs the documentation is all there is to look at.
    documented = re.compile(rf"^\s*`?{argument}`?:", re.M)
    return any(
        parameter.kind is parameter.VAR_KEYWORD
        for parameters in every
        for parameter in parameters.values()
    ) and any(documented.search(inspect.getdoc(p) or "") for p in places)


def test_each_name_is_there():
    # One test for all: importing the three takes longer than looking.
    faults = [*filter(None, map(fault, NAMES))]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("expression", "what"),
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
def test_a_name_that_is_not_there_is_found(expression, what):
    assert what in fault(expression)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_no_task_is_there_twice(language):
    tasks = [(row.area, row.task[language]) for row in ROWS]
    assert len(tasks) == len({*tasks})


@pytest.mark.parametrize("page", sorted({row.page for row in ROWS}))
def test_each_task_is_shown_on_a_page(page, project):
    for language in ("en", "ja"):
        assert (project.docs / language / f"{page}.md").is_file()


def test_each_name_is_in_its_column():
    for row in ROWS:
        for column, name in row.names.items():
            first = MODULES[name.partition(".")[0]]
            assert first == {"keras2": "tf_keras"}.get(column, column), name


def test_the_table_links_tasks_to_pages_and_names_to_their_history(project):
    table = api_map.table(project, "en")
    for row in ROWS:
        assert f"[{row.task['en']}](../{row.page}.md)" in table
        assert f"{{ #{row.area} }}" in table
    for name in NAMES:
        anchor = re.sub(r"^tf_keras\.|\(.*", "", name)
        before = "keras." if name.startswith("tf_keras.") else ""
        assert f"[`{name}`](api-history.md#{before}{anchor})" in table


@pytest.mark.parametrize(
    "row",
    [
        "{en: A, keras: keras.Model}",
        "{en: A, ja: B}",
        "{en: A, ja: B, keras: keras.Model, keras4: keras.Model}",
    ],
)
def test_a_bad_row_is_refused(row, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "api-map.yml").write_text(
        "- area: a\n  title: {en: A, ja: B}\n  page: a\n"
        f"  rows:\n    - {row}\n"
    )
    with pytest.raises(GuideError, match="bad row"):
        api_map.load(Project(tmp_path))
