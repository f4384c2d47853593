"""Names of the API: on the map, and in the history as releases have them."""

import importlib
import inspect
import re
import sys
from importlib import metadata

import pytest

from guide.measure import api_history as measuring
from guide.measure import matrix
from guide.project import here
from guide.tables import api_history, api_map, datafile, registry

DATA = datafile.load(here(), "api-history")
ABSENT = api_history.ABSENT


def released(lane, version):
    """Return the release of a lane that a version, or a minor one, means."""
    (found,) = (
        release
        for release in [*DATA["lanes"][lane]]
        if release == version
        or lane in ("tf", "tf.keras")
        and release.startswith(f"{version}.")
    )
    return found


def differences(lane, version, python):
    """Return where a release answers otherwise than the data could read."""
    answers = measuring.ask(here(), DATA, lane, python)
    found = []
    for name, entry in DATA["names"].items():
        kept = api_history.states(DATA, name, lane)[version]
        said = answers.get(name, ABSENT)
        if isinstance(kept, int) and kept != ABSENT:
            kept = entry["signatures"][kept]
        elif isinstance(kept, str):
            continue
        if kept != said:
            found.append(f"{name}: {kept}, now {said}")
    return found


@pytest.mark.parametrize("lane", ["keras", "tf_keras"])
def test_what_is_installed_answers_as_the_data_have_it(lane):
    version = metadata.version(api_history.LANES[lane])
    assert version in [*DATA["lanes"][lane]], "uv run guide api-history"
    assert not differences(lane, version, sys.executable)


@pytest.mark.weekly
@pytest.mark.parametrize("release", ["2.15.1"])
def test_an_older_release_answers_as_the_data_have_it(release):
    python, versions = matrix.environment(here(), release)
    for lane, package in api_history.LANES.items():
        version = versions.get(package, release)
        assert not differences(lane, version, python)


def test_every_name_of_the_map_has_a_history():
    assert measuring.names(here()) == {*DATA["names"]}, (
        "uv run guide api-history"
    )


def test_the_history_goes_as_far_as_the_map():
    """What the map names is there in the newest release."""
    for expression in api_map.expressions(here()):
        lane, name = expression.split(".")[0], api_map.in_history(expression)
        newest = [*api_history.states(DATA, name, lane).values()][-1]
        assert newest != ABSENT, expression


STORIES = [
    ("keras.optimizers.Adam", "keras", "2.3.0", "lr → learning_rate"),
    ("keras.optimizers.Adam", "keras", "2.6.0", "gone"),
    ("keras.optimizers.Adam", "keras", "2.9.0", "come"),
    ("keras.layers.Dense", "keras", "2.0.0", "output_dim, init → units"),
    ("keras.layers.Dropout", "keras", "2.0.0", "p → rate"),
    (
        *("keras.layers.LSTM", "keras", "2.3.0"),
        "recurrent_activation = 'hard_sigmoid' → 'sigmoid'",
    ),
    ("tf.reduce_sum", "tf", "1.5", "+ keepdims"),
    ("tf.reduce_sum", "tf", "2.0", "− reduction_indices, keep_dims"),
    ("tf.nn.dropout", "tf", "1.13", "+ rate"),
    ("tf.nn.dropout", "tf", "2.0", "− keep_prob"),
]
"""What the page tells: name, lane, release, what happened."""


@pytest.mark.parametrize(("name", "lane", "version", "said"), STORIES)
def test_the_stories_are_in_the_data(name, lane, version, said, project):
    told = {
        (change.version, word)
        for change in api_history.history(DATA, name, lane)
        for word in change.words or (change.kind,)
    }
    assert (released(lane, version), said) in told
    for language in ("en", "ja"):
        file = project.docs / language / "compare" / "api-history.md"
        text = file.read_text("utf-8")
        assert f"(#{name})" in text
        assert version in text


AREAS = datafile.load(here(), "api-map")
ROWS = [{"page": a["page"]} | row for a in AREAS for row in a["rows"]]
NAMES = sorted({*api_map.expressions(here())})
MODULES = {"keras": "keras", "tf": "tensorflow", "tf_keras": "tf_keras"}
EXPRESSION = re.compile(r"(?P<name>[\w.]+)(?:\((?P<arguments>[\w=, ]*)\))?")


def fault(expression):
    """Say what an expression names that is not there, or return None."""
    match = EXPRESSION.fullmatch(expression)
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


def test_each_task_is_there_once_on_a_page_with_names_in_their_columns(
    project,
):
    for language in ("en", "ja"):
        tasks = [(a["area"], r[language]) for a in AREAS for r in a["rows"]]
        assert len(tasks) == len({*tasks})
        for row in ROWS:
            page = project.docs / language / f"{row['page']}.md"
            assert page.is_file(), row
    for row in ROWS:
        names = {k: row[k] for k in api_map.COLUMNS if row.get(k)}
        assert names and {*row} <= {"en", "ja", "page", *api_map.COLUMNS}
        for column, name in names.items():
            first = MODULES[name.partition(".")[0]]
            assert first == {"keras2": "tf_keras"}.get(column, column), name


def test_the_table_links_tasks_to_pages_and_names_to_their_history(project):
    table = registry.fill("apimap", project, project.docs, "en")
    for area in AREAS:
        assert f"{{ #{area['area']} }}" in table
    for row in ROWS:
        assert f"[{row['en']}](../{row['page']}.md)" in table
    for name in NAMES:
        anchor = re.sub(r"^tf_keras\.|\(.*", "", name)
        before = "keras." if name.startswith("tf_keras.") else ""
        assert f"[`{name}`](api-history.md#{before}{anchor})" in table
