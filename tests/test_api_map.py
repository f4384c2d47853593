"""Every name on the API map is there, with the arguments shown."""

import importlib
import inspect
import re

from guide.project import here
from guide.tables import api_map, datafile, registry

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
