"""The timeline on its page: its events, and the picture of its lanes."""

import re

import pytest
from bs4 import BeautifulSoup

DATA = """
events:
  - {id: one, date: "2015-03-27", precision: day, about: keras,
     claim: {en: It is `new`., ja: 新しい。},
     source: {title: A & B, url: "https://example.org/"}}
  - {id: two, date: "2016", precision: year, about: both,
     claim: {en: Two., ja: 二。}, source: {package: keras 1.0},
     checks: [{uploaded: keras 1.0}, {contains: keras 1.0, path: a},
              {contains: keras 1.0, path: b, absent: true}]}
  - {id: three, date: "2016-05", precision: month, about: keras,
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
    listed = timeline.fill("timeline")
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
    japanese = soup(timeline.fill("timeline", "ja")).find("li")
    assert japanese.time.text == "2015 年 3 月 27 日"
    assert "新しい。" in japanese.text


def rows(item):
    return [*map(int, re.findall(r"\d+", item["style"]))]


def test_a_segment_goes_from_its_event_to_the_next(timeline):
    picture = soup(timeline.fill("lanes"))
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
