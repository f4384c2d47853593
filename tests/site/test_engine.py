"""What the search and the box for errors answer, without a browser."""

import json
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import yaml
from tools import missing

from guide.project import LANGUAGES
from guide.tables import clinic
from guide.verify import output

HERE = Path(__file__).parent
UNKNOWN = dict(yaml.safe_load((HERE / "unknown.yml").read_text("utf-8")))
SEARCHES = yaml.safe_load((HERE / "searches.yml").read_text("utf-8"))
UNUSED = yaml.safe_load((HERE / "unused.yml").read_text("utf-8"))


@pytest.fixture(scope="module", params=LANGUAGES)
def asked(request, site, project):
    """Ask everything at once, in each language; return all answers."""
    node = shutil.which("node") or missing("no node (Debian: nodejs)")
    # What shows each error: page, name, output, message, source.
    programs = [
        (f"fix/{page}/", name, shown, said, source.read_text("utf-8"))
        for entry in clinic.entries(project, "en")
        for page in [f"{entry.situation}/{entry.page.stem}"]
        for name, shown in entry.outputs(project).items()
        for source in [project.snippets / name]
        if (said := output.message(shown))
    ]
    lists = {**SEARCHES[request.param], "unused": UNUSED[request.param]}
    find = (query for query, *_ in (*lists["find"], *lists["unused"]))
    questions = {
        "programs": programs,
        "unknown": [*UNKNOWN.values()],
        "queries": [*find, *lists["nothing"]],
    }
    index = site / request.param / "search" / "index.js"
    told = subprocess.check_output(
        [node, HERE / "engine.js", index],
        input=json.dumps(questions),
        encoding="utf-8",
    )
    return json.loads(told) | lists


def test_a_pasted_error_leads_to_its_page(asked):
    """In whole tracebacks of several tools, with other names and paths."""
    pastes = asked["pastes"]
    every = Counter(paste["form"] for paste in pastes)
    right = [p for p in pastes if {*p["found"][:1]} & {*p["pages"]}]
    first = Counter(paste["form"] for paste in right)
    rates = {form: first[form] / every[form] for form in every}
    assert min(every.values()) >= 150
    assert min(rates.values()) >= 0.97
    wrong = [p["label"] for p in pastes if p["sure"] and p not in right]
    assert len(wrong) < 0.03 * len(pastes), wrong
    # Of what says only that something inside it failed, no page is sure.
    assert sum(bool(p["sure"]) for p in pastes) > 0.97 * len(pastes)


def test_no_page_is_said_to_raise_what_the_guide_has_not(asked):
    wrong = {p["text"]: p["found"] for p in asked["unknown"] if p["sure"]}
    assert len(UNKNOWN) >= 60
    assert len(wrong) <= 0.03 * len(UNKNOWN), wrong


def test_a_title_with_a_type_before_it_leads_to_its_page(asked):
    astray = [t["text"] for t in asked["titles"] if t["found"][0] != t["url"]]
    assert len(asked["titles"]) > 150 and not astray


@pytest.mark.parametrize(("which", "missed"), [("find", 0), ("unused", 0.05)])
def test_the_right_page_is_among_the_first_three(which, missed, asked):
    """Of the queries nobody tuned the engine to, nearly all find theirs."""
    answers = asked["queries"]
    astray = {
        query: f"{answers[query][:3]}, not {right}"
        for query, *right in asked[which]
        if not {*right} & {*answers[query][:3]}
    }
    assert len(asked[which]) >= 60
    assert len(astray) <= missed * len(asked[which]), astray


def test_what_the_guide_is_not_about_finds_nothing(asked):
    assert asked["nothing"]
    assert not [q for q in asked["nothing"] if asked["queries"][q]]
