"""The timeline's data is refused if wrong; what is said of it; its checks."""

import re

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from guide.index import Release
from guide.project import LANGUAGES, GuideError
from guide.tables.registry import LISTS
from guide.tables.timeline import checks, events, page
from guide.tables.timeline.checks import Check


def event(name, date, **changes):
    entry = {
        "id": name,
        "date": date,
        "precision": "day",
        "about": "keras",
        "claim": {"en": "It is `new`.", "ja": "新しい。"},
        "source": {"title": "A & B", "url": "https://example.org/"},
    }
    return {k: v for k, v in (entry | changes).items() if v is not None}


def data(*changed, **lane):
    """Return two events and a lane, changed where a test wants them wrong."""
    entries = changed or (
        event("one", "2015-03-27"),
        event(
            "two",
            "2016",
            precision="year",
            about="both",
            source={"package": "keras 1.0"},
            checks=[
                {"uploaded": "keras 1.0"},
                {"contains": "keras 1.0", "path": "*", "absent": True},
            ],
        ),
    )
    segments = [
        {"from": "one", "label": {"en": "first", "ja": "初め"}},
        {"from": "two", "label": {"en": "then", "ja": "次"}, "code": False},
    ]
    lanes = {"name": {"en": "A", "ja": "あ"}, "about": "keras"}
    return {
        "events": list(entries),
        "lanes": [lanes | {"segments": segments} | lane],
    }


def test_data_without_fault_has_none():
    assert list(events.faults(data())) == []


ONE, TWO = event("one", "2015-03-27"), event("two", "2015-03-28")
EVENTS = {
    "no mapping": (["a"], "event number 1: has no id"),
    "no id": ([ONE, event(None, "2016")], "event number 2: has no id"),
    "id": ([event("A b", "2015-03-27")], "'A b': an id is of small letters"),
    "id twice": ([ONE, ONE], "event 'one': the id is taken"),
    "unknown": ([event("one", "2015-03-27", x=1)], "'one': unknown: x"),
    "order": ([TWO, ONE], "'one': 2015-03-27 comes after 'two' of 2015-03-28"),
    "no date": ([event("one", None)], "'one': has no date"),
    "imprecise": ([event("one", "2015-03")], "'2015-03' is no date as prec"),
    "too precise": (
        [event("one", "2015-03-27", precision="year")],
        "'2015-03-27' is no date as precise as a year",
    ),
    "no such day": ([event("one", "2015-02-30")], "'2015-02-30' is no date"),
    "precision": (
        [event("one", "2015-03-27", precision="week")],
        "'one': precision is one of day, month, year",
    ),
    "about": (
        [event("one", "2015-03-27", about="torch")],
        "'one': about is one of keras, tensorflow, both",
    ),
    "language": (
        [event("one", "2015-03-27", claim={"en": "It is."})],
        "'one': claim is not told in 'ja'",
    ),
    "other language": (
        [
            event(
                "one", "2015-03-27", claim=dict.fromkeys(("en", "ja", "fr"), 1)
            )
        ],
        "'one': claim: unknown language 'fr'",
    ),
    "no claim": (
        [event("one", "2015-03-27", claim=None)],
        "'one': has no claim",
    ),
    "no source": (
        [event("one", "2015-03-27", source=None)],
        "'one': has no source",
    ),
    "half a source": (
        [event("one", "2015-03-27", source={"title": "A"})],
        "'one': a source is a title and a url that were read, or a package",
    ),
    "unchecked package": (
        [event("one", "2015-03-27", source={"package": "keras 1.0"})],
        "'one': a package is a source only where a check looks into it",
    ),
    "checks": (
        [event("one", "2015-03-27", checks={"uploaded": "keras 1.0"})],
        "'one': checks are a list",
    ),
}


@pytest.mark.parametrize(("entries", "said"), EVENTS.values(), ids=EVENTS)
def test_a_fault_of_an_event_is_told_in_a_line(entries, said):
    found = list(events.faults({"events": entries}))
    assert any(said in fault for fault in found), found
    assert all("\n" not in fault for fault in found)


LABEL = {"en": "x", "ja": "x"}
LANES = {
    "event": ({"segments": [{"from": "six", "label": LABEL}]}, "called 'six'"),
    "order": (
        {"segments": [{"from": x, "label": LABEL} for x in ("two", "one")]},
        "'one' comes too late",
    ),
    "label": (
        {"segments": [{"from": "one", "label": {"en": "x"}}]},
        "label of 'one' is not told in 'ja'",
    ),
    "unknown": (
        {"segments": [{"from": "one", "label": LABEL, "to": "two"}]},
        "unknown: to",
    ),
    "empty": ({"segments": []}, "has no segments"),
    "name": ({"name": None}, "has no name"),
    "about": ({"about": None}, "about is one of"),
}


@pytest.mark.parametrize(("lane", "said"), LANES.values(), ids=LANES)
def test_a_fault_of_a_lane_is_told(lane, said):
    found = list(events.faults(data(**lane)))
    assert any(f"lane number 1: {said}" in f for f in found) or any(
        said in fault for fault in found
    ), found


@pytest.mark.parametrize("wrong", [None, [], {}, {"events": 1}])
def test_what_is_no_timeline_is_told(wrong):
    assert "is not a mapping with a list of events" in list(
        events.faults(wrong)
    )


CHECKS = {
    "no mapping": ("uploaded", "a check has one of uploaded, requires, "),
    "kind": ({"uplaoded": "keras 1.0"}, "not so {'uplaoded': 'keras 1.0'}"),
    "kinds": ({"uploaded": "a 1", "missing": "a"}, "a check has one of"),
    "release": ({"uploaded": "keras"}, "uploaded keras: cannot be read"),
    "version": ({"uploaded": "keras one"}, "cannot be read"),
    "number": ({"uploaded": 3}, "uploaded 3: cannot be read"),
    "lost": ({"contains": "keras 1.0"}, "contains keras 1.0: needs path"),
    "other": (
        {"uploaded": "keras 1.0", "on": "2016"},
        "uploaded keras 1.0: does not know on",
    ),
    "specifier": (
        {"requires": "keras 1.0", "name": "a", "specifier": "2.6"},
        "cannot be read",
    ),
    "pattern": (
        {"contains": "keras 1.0", "path": "*", "text": "("},
        "cannot be read",
    ),
    "requirement": ({"missing": "keras <"}, "missing keras <: cannot be read"),
    "like": ({"same_modules": "a 1", "like": "b"}, "cannot be read"),
}


@pytest.mark.parametrize(("check", "said"), CHECKS.values(), ids=CHECKS)
def test_a_fault_of_a_check_is_told_with_its_event(check, said):
    entry = event("one", "2015-03-27", checks=[check])
    (fault,) = events.faults({"events": [entry]})
    assert fault.startswith("event 'one': ")
    assert said in fault


@pytest.fixture
def written(guide):
    """Write a timeline into the mini guide; return how."""

    def write(content):
        text = content if isinstance(content, str) else yaml.safe_dump(content)
        guide.write("data/timeline.yml", text)
        return guide

    return write


def test_load_says_each_fault_with_file_and_event(written):
    guide = written(data(event("one", "2015", x=1)))
    with pytest.raises(GuideError) as raised:
        events.load(guide)
    lines = str(raised.value).split("\n")
    assert "data/timeline.yml: event 'one': unknown: x" in lines
    assert all(line.startswith("data/timeline.yml: ") for line in lines)


@pytest.mark.parametrize("content", ["events: [", None])
def test_what_cannot_be_read_is_told_in_a_line(written, guide, content):
    if content:
        written(content)
    with pytest.raises(GuideError) as raised:
        events.load(guide)
    assert str(raised.value).startswith("data/timeline.yml: cannot be read")
    assert "\n" not in str(raised.value)


def test_dates_are_told_as_precisely_as_they_are_known():
    def said(date, precision, language):
        made = events.Event("a", date, precision, "keras", {}, {}, ())
        return re.sub("<.*?>", "", page.dated(made, language))

    assert said("2023-11-28", "day", "en") == "28 November 2023"
    assert said("2023-11", "month", "en") == "November 2023"
    assert said("2023", "year", "en") == "2023"
    assert said("2023-11-28", "day", "ja") == "2023 年 11 月 28 日"
    assert said("2023-11", "month", "ja") == "2023 年 11 月"
    assert said("2023", "year", "ja") == "2023 年"


def test_the_list_says_all_of_an_event(written):
    html = page.listed(written(data()), "en")
    assert "**2 events, 1 of them checked against the packages** by 2" in html
    assert "### 2015 { #year-2015 }" in html
    assert '<li id="one" class="keras">' in html
    assert '<time datetime="2015-03-27">27 March 2015</time>' in html
    assert "<p>It is <code>new</code>.</p>" in html
    assert '<a href="https://example.org/">A &amp; B</a>' in html
    assert "source read, no check" in html
    assert "Package <code>keras 1.0</code>" in html
    assert "checked: day of upload, what is in it" in html


def test_the_picture_is_drawn_from_the_events(written):
    html = page.lanes(written(data()), "ja")
    assert '<li class="code" style="grid-row: 4 / 14">' in html
    assert '<li class="door" style="grid-row: 14 / 15">' in html
    assert '<a href="#one">初め</a>' in html
    assert '<li style="grid-row: 14">2016</li>' in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["lanes", "timeline"])
def test_both_can_be_made_of_the_guides_own(project, language, name):
    # A blank line would end the HTML for Markdown.
    for part in re.findall("<(?:ol|figure).*?</(?:ol|figure)>", LISTS[name](
        project, language), re.S):  # fmt: skip
        assert "\n\n" not in part


class Packages:
    """Stands for the package index, with one release."""

    def __init__(self, folder):
        self.place = folder

    def folder(self, release):
        return self.place / release.name

    def uploaded(self, release):
        from datetime import UTC, datetime

        return datetime(2023, 11, 28, 23, 59, tzinfo=UTC)

    def files(self, release):
        return {"a-1-cp313-cp313-win_amd64.whl": None}

    def requirements(self, release):
        return list(
            map(Requirement, ["A_b>=3,<4", "c", "d; python_version<'3'"])
        )

    def python(self, release):
        return SpecifierSet(">=3.10")

    def exists(self, requirement):
        return requirement == "a<2"


@pytest.fixture
def index(tmp_path):
    for name in ("a/a/x.py", "a/a/sub/y.py", "b-c/b_c/x.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("import os\nname = 'x'\n")
    (tmp_path / "b-c/b_c/sub").mkdir()
    (tmp_path / "b-c/b_c/sub/y.py").write_text("")
    (tmp_path / "a-more/a_more").mkdir(parents=True)
    (tmp_path / "a-more/a_more/x.py").write_text("")
    return Packages(tmp_path)


# What holds, and the same turned round or changed a little, which does not.
PAIRS = {
    "name": (
        {"requires": "a 1", "name": "a-b"},
        {"requires": "a 1", "name": "a-c"},
    ),
    "specifier": (
        {"requires": "a 1", "name": "a-b", "specifier": "<4,>=3"},
        {"requires": "a 1", "name": "a-b", "specifier": ">=3"},
    ),
    "any version": (
        {"requires": "a 1", "name": "c"},
        {"requires": "a 1", "name": "c", "specifier": ">=1"},
    ),
    "not required": (
        {"requires": "a 1", "name": "x", "absent": True},
        {"requires": "a 1", "name": "c", "absent": True},
    ),
    "python": (
        {"requires": "a 1", "name": "python", "specifier": ">=3.10"},
        {"requires": "a 1", "name": "python", "specifier": ">=3.9"},
    ),
    "path": (
        {"contains": "a 1", "path": "a/*.py"},
        {"contains": "a 1", "path": "a/*.so"},
    ),
    "no path": (
        {"contains": "a 1", "path": "**/z*", "absent": True},
        {"contains": "a 1", "path": "**/y*", "absent": True},
    ),
    "text": (
        {"contains": "a 1", "path": "a/x.py", "text": "^name = 'x'$"},
        {"contains": "a 1", "path": "a/x.py", "text": "^ame = 'x'$"},
    ),
    "no text": (
        {"contains": "a 1", "path": "a/x.py", "text": "y", "absent": True},
        {"contains": "a 1", "path": "a/x.py", "text": "x", "absent": True},
    ),
    "wheels": (
        {"wheels": "a 1", "python": "cp313"},
        {"wheels": "a 1", "python": "cp31"},
    ),
    "missing": ({"missing": "a <1"}, {"missing": "a <2"}),
    "modules": (
        {"same_modules": "a 1", "like": "b-c 1"},
        {"same_modules": "a 1", "like": "a-more 1"},
    ),
}


@pytest.mark.parametrize(("right", "wrong"), PAIRS.values(), ids=PAIRS)
def test_a_check_tells_right_from_wrong(right, wrong, index):
    for written, holds in ((right, True), (wrong, False)):
        assert checks.fault(written) is None
        problem = Check.read(written, "2023").problem(index)
        assert (problem is None) == holds, problem


@pytest.mark.parametrize(
    ("date", "holds"),
    [
        *(("2023-11-28", True), ("2023-11", True), ("2023", True)),
        *(("2023-11-29", False), ("2023-12", False), ("2024", False)),
    ],
)
def test_a_day_is_compared_as_precisely_as_it_is_known(date, holds, index):
    problem = Check("uploaded", "a 1", date, {}).problem(index)
    assert (problem is None) == holds
    if problem:
        assert problem == f"a 1 came to the index on 2023-11-28, not {date}"


def test_a_check_s_name_says_what_it_looks_for():
    rest = {"path": "a.py", "text": "x", "absent": True}
    assert Check("contains", "a 1", "", rest).name == "contains a 1 no a.py x"
    assert Check("missing", "a <2", "", {}).name == "missing a <2"
    assert Check("uploaded", "a 1", "", {}).release == Release("a", "1")
