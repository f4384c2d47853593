"""The timeline on its page, and what its checks say of a stand-in index."""

import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from guide.project import GuideError
from guide.tables.timeline import checks, events, page

DATA = """
events:
  - {id: one, date: 2015-03-27, precision: day, about: keras,
     claim: {en: It is `new`., ja: 新しい。},
     source: {title: A & B, url: "https://example.org/"}}
  - {id: two, date: 2016, precision: year, about: both,
     claim: {en: Two., ja: 二。}, source: {package: keras 1.0},
     checks: [{uploaded: keras 1.0}, {contains: keras 1.0, path: a},
              {contains: keras 1.0, path: b, absent: true}]}
  - {id: three, date: 2016-05, precision: month, about: keras,
     claim: {en: Three., ja: 三。},
     source: {title: C, url: "https://example.org/"}}
lanes:
  - name: {en: "`A`", ja: "`A`"}
    about: keras
    segments:
      - {from: one, label: {en: first, ja: 初め}}
      - {from: two, label: {en: then, ja: 次}, code: false}
"""


@pytest.fixture
def timeline(guide):
    guide.write("data/timeline.yml", DATA)
    return guide


def soup(html):
    return BeautifulSoup(html, "html.parser")


def test_an_event_has_its_date_its_source_and_its_checks(timeline):
    listed = page.listed(timeline, "en")
    assert "**3 events, 1 of them checked against" in listed
    assert "by 3 checks" in listed
    assert re.findall("### (.*)", listed) == [
        "2015 { #year-2015 }",
        "2016 { #year-2016 }",
    ]
    one, two, three = soup(listed).find_all("li")
    assert one["id"] == "one" and one["class"] == ["keras"]
    assert one.time["datetime"] == "2015-03-27"
    assert one.time.text == "27 March 2015"
    assert one.select_one(".when a")["href"] == "#one"
    assert one.code.text == "new"
    assert one.select_one(".proof a").text == "A & B"
    assert one.select_one(".read") and not one.select_one(".checked")
    assert two.time.text == "2016" and three.time.text == "May 2016"
    assert two.select_one(".proof code").text == "keras 1.0"
    # Each kind is named once.
    said = two.select_one(".checked").text
    assert said == "checked: day of upload, what is in it"
    japanese = soup(page.listed(timeline, "ja")).find("li")
    assert japanese.time.text == "2015 年 3 月 27 日"
    assert "新しい。" in japanese.text


def rows(item):
    return [*map(int, re.findall(r"\d+", item["style"]))]


def test_a_segment_goes_from_its_event_to_the_next(timeline):
    picture = soup(page.lanes(timeline, "en"))
    years = {li.text: rows(li)[0] for li in picture.select(".years li")}
    assert years["2016"] - years["2015"] == 12
    first, then = picture.select(".lane ol li")
    assert first["class"] == ["code"] and then["class"] == ["door"]
    # March is two months after January; a year begins with January.
    assert rows(first) == [years["2015"] + 2, years["2016"]]
    # The last one goes on to the end: after May.
    assert rows(then) == [years["2016"], years["2016"] + 5]
    assert first.a["href"] == "#one"
    assert then.select_one(".since time")["datetime"] == "2016"
    name = picture.select_one(".lane ol")["aria-labelledby"]
    assert picture.find(id=name).text == "A"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("events: [", "ParserError: "),
        ("lanes: []", "KeyError: 'events'"),
        ("events: [{id: a}]", "KeyError: 'date'"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(text, said, guide):
    guide.write("data/timeline.yml", text)
    with pytest.raises(GuideError) as error:
        events.load(guide)
    assert str(error.value).startswith(f"data/timeline.yml: {said}")
    assert "\n" not in str(error.value)


class Index:
    """A release as this test has it."""

    def uploaded(self, release):
        return datetime(2023, 11, 28, 13, tzinfo=UTC)

    def python(self, release):
        return SpecifierSet(">=3.9")

    def requirements(self, release):
        return [Requirement("numpy"), Requirement("ml_dtypes<2,>=1")]

    def files(self, release):
        return {"k-1-cp313-cp313-any.whl": None}

    def exists(self, requirement):
        return requirement == "k>=1"

    def modules(self, release):
        extra = ["k/c.py"] if release.name == "k" else []
        below = ["__init__.py", "src/a.py", "src/deep/b.py"]
        name = release.name.replace("-", "_")
        return [*(f"{name}/{file}" for file in below), "other/x.py", *extra]

    def text(self, release, module):
        return "one = 1\ntwo = 2\n" if module == "k/src/a.py" else ""


ABSENT = {"absent": True}


@pytest.mark.parametrize(
    ("check", "date", "said"),
    [
        ({"uploaded": "k 1"}, "2023-11-28", None),
        ({"uploaded": "k 1"}, "2023-11", None),
        ({"uploaded": "k 1"}, "2023-11-27", "k 1 came on 2023-11-28, not"),
        ({"requires": "k 1", "name": "numpy"}, "", None),
        ({"requires": "k 1", "name": "numpy"} | ABSENT, "", "(has: any vers"),
        ({"requires": "k 1", "name": "torch"} | ABSENT, "", None),
        ({"requires": "k 1", "name": "torch"}, "", "torch (has: none)"),
        (
            {"requires": "k 1", "name": "ml-dtypes", "specifier": ">=1,<2"},
            "",
            None,
        ),
        ({"requires": "k 1", "name": "numpy", "specifier": ">=1"}, "", "(has"),
        ({"requires": "k 1", "name": "python"}, "", None),
        (
            {"requires": "k 1", "name": "python", "specifier": ">=3.8"},
            "",
            "(has: >=3.9)",
        ),
        ({"contains": "k 1", "path": "k/src"}, "", None),
        ({"contains": "k 1", "path": "k/src/*.py"}, "", None),
        ({"contains": "k 1", "path": "k/*.py"} | ABSENT, "", "k 1 has k/*.py"),
        ({"contains": "k 1", "path": "k/sr"}, "", "k 1 does not have k/sr"),
        ({"contains": "k 1", "path": "k/b.py"}, "", "does not have"),
        ({"contains": "k 1", "path": "**/b.py"}, "", None),
        ({"contains": "k 1", "path": "**/*eep*"}, "", None),
        ({"contains": "k 1", "path": "k.src"}, "", "does not have"),
        ({"contains": "k 1", "path": "k/src", "text": "^two"}, "", None),
        ({"contains": "k 1", "path": "k/c.py", "text": "^two"}, "", "a line"),
        ({"wheels": "k 1", "python": "cp313"}, "", None),
        ({"wheels": "k 1", "python": "cp31"}, "", "k 1 does not have wheels"),
        ({"missing": "k >=2"}, "", None),
        ({"missing": "k >=1"}, "", "there is k >=1"),
        ({"same_modules": "tf-k 1", "like": "l 1"}, "", None),
        ({"same_modules": "tf-k 1", "like": "k 1"}, "", "differ: c.py"),
    ],
)
def test_a_check_says_what_is_not_as_claimed(check, date, said):
    found = checks.problem(check, date, Index())
    if said is None:
        assert found is None
    else:
        assert said in found
