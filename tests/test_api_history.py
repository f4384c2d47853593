"""API history: of every name on the map, and as the interpreters say."""

import os

import pytest

from guide.measure.api_history import check, gather
from guide.project import here
from guide.tables import api_map
from guide.tables.api_history import data as history
from guide.tables.api_history import page
from guide.verify import environment as environments

DATA = history.load(here())
MATRIX = here().root / ".cache" / "matrix"
THEANO = {"KERAS_BACKEND": "theano"}

ENVIRONMENTS = {
    "2015_keras_theano": {"keras": "0.2.0"},
    "2016_keras_theano": {"keras": "1.0.0"},
    "2017_tensorflow_graph": {"tf": "1.0"},
    "2017_tf_keras": {"tf": "1.4", "tf.keras": "1.4"},
    "2018_keras_theano": {"keras": "2.2.4"},
    "2019_two_kerases": {"tf": "1.15", "tf.keras": "1.15", "keras": "2.3.1"},
    "2019_eager": {"tf": "2.0", "tf.keras": "2.0"},
    "2021_keras_split": {"tf": "2.6", "tf.keras": "2.6", "keras": "2.6.0"},
    "2023_last_keras_2": {"tf": "2.15", "tf.keras": "2.15", "keras": "2.15.0"},
    "2024_legacy_keras": {
        "tf": "2.16",
        "keras": "3.0.5",
        "tf_keras": "2.16.0",
    },
    "2026_keras_tensorflow": {"tf": "2.21", "keras": "3.15.1"},
}
"""Programs of past years: what their environments have, by lane.

Of TensorFlow the last patch was read, and the programs have the first.
"""


def released(lane, version):
    """Return the release of a lane that a version, or a minor one, means."""
    (found,) = (
        entry[0]
        for entry in DATA["lanes"][lane]
        if entry[0] == version
        or lane in ("tf", "tf.keras")
        and entry[0].startswith(f"{version}.")
    )
    return found


def expected(lane, version):
    """Return by name what was read of a release."""
    first = "tf" if lane == "tf" else "keras"
    return {
        name: check.at(DATA, name, lane, version)
        for name in DATA["names"]
        if name.startswith(f"{first}.")
    }


def differences(python, lane, version, variables):
    """Return how many names were compared, and where the two disagree."""
    read = expected(lane, version)
    if variables:  # of another engine
        read = {n: r for n, r in read.items() if "keras.backend." not in n}
    prefix = check.PREFIX[lane]
    asked = {name: prefix + name.partition(".")[2] for name in read}
    real = check.ask(python, asked.values(), variables)
    compared, found = 0, []
    for name, full in asked.items():
        if read[name] and read[name][0] == "unreadable":
            continue
        compared += 1
        said = check.difference(read[name], real.get(full), full in real)
        if said:
            found.append(f"{lane} {version} {name}: {said}")
    return compared, found


@pytest.mark.eras
@pytest.mark.parametrize("program", ENVIRONMENTS)
def test_a_program_of_the_past_has_what_was_read(program, project):
    try:
        python = environments.prepare(
            project.snippets / f"history/{program}.py"
        )
    except environments.Unavailable as error:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(str(error))
    variables = THEANO if "theano" in program else {}
    for lane, version in ENVIRONMENTS[program].items():
        version = released(lane, version)
        compared, found = differences(python, lane, version, variables)
        assert compared >= 100
        assert not found, "\n".join(found)


@pytest.mark.eras
@pytest.mark.parametrize(
    "version",
    [e[0] for e in DATA["lanes"]["tf"] if (MATRIX / e[0]).is_dir()]
    or ["none"],
)
def test_an_environment_of_the_matrix_has_what_was_read(version):
    python = MATRIX / version / "bin" / "python"
    if not (MATRIX / version / "versions.json").exists():
        pytest.skip("uv run guide matrix has made no environment yet")
    for lane in ("tf", "tf.keras"):
        compared, found = differences(str(python), lane, version, {})
        assert compared >= 100
        assert not found, "\n".join(found)


def test_every_name_of_the_map_has_a_history():
    names = {
        f"{first}.{name}"
        for first, below in gather.wanted(here()).items()
        for name in below
    }
    assert names == {*DATA["names"]}, gather.COMMAND
    assert len(names) >= 300


def test_the_history_goes_as_far_as_the_map():
    """What the map names is there in the newest release."""
    for row in api_map.load(here())[1]:
        for expression in row.names.values():
            name = api_map.EXPRESSION.fullmatch(expression)["name"]
            first, _, rest = name.partition(".")
            lane = first
            key = f"{'tf' if first == 'tf' else 'keras'}.{rest}"
            last = DATA["lanes"][lane][-1][0]
            assert check.at(DATA, key, lane, last), (name, last)


def test_ranges_are_of_releases_in_order():
    for name, entry in DATA["names"].items():
        for lane in DATA["lanes"]:
            order = [release[0] for release in DATA["lanes"][lane]]
            places = [
                order.index(version)
                for first, last, _ in entry.get(lane, ())
                for version in (first, last)
            ]
            assert places == sorted(places), (name, lane)


def test_what_cannot_be_read_is_little_and_says_why():
    unread = {
        name: what
        for name, entry in DATA["names"].items()
        for lane in DATA["lanes"]
        for *_, what in entry.get(lane, ())
        if isinstance(what, str)
    }
    assert len(unread) <= len(DATA["names"]) / 20, unread
    assert all(unread.values())


def test_years_of_releases_are_read():
    lanes = DATA["lanes"]
    assert lanes["keras"][0][0] == "0.2.0"
    assert lanes["tf"][0][0] == "0.12.1"
    assert len(lanes["keras"]) >= 95
    assert len(lanes["tf"]) >= 40


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
        for change in page.found(DATA, name, lane)
        for word in change.words or (change.kind,)
    }
    assert (released(lane, version), said) in told
    for language in ("en", "ja"):
        file = project.docs / language / "compare" / "api-history.md"
        text = file.read_text("utf-8")
        assert f"(#{name})" in text
        assert version in text


def test_tf_keras_had_adam_when_keras_had_not():
    name = "keras.optimizers.Adam"
    for version in ("2.6", "2.7", "2.8"):
        assert check.at(DATA, name, "tf.keras", released("tf.keras", version))


def test_little_is_left_of_the_backend():
    def there(version):
        return sum(
            check.at(DATA, name, "keras", version) is not None
            for name in DATA["names"]
            if name.startswith("keras.backend.")
        )

    assert there("3.0.0") < there("2.15.0") / 4


@pytest.mark.parametrize("language", ["en", "ja"])
def test_each_name_has_a_row_and_the_map_leads_to_it(language, project):
    listed = page.listed(project, language)
    mapped = api_map.table(project, language)
    for name in DATA["names"]:
        assert f'<tr id="{name}">' in listed
        assert f"](api-history.md#{name})" in mapped
    assert listed.count("<svg ") == len(DATA["names"])
