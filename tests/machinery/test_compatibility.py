"""What pages say of the TensorFlows that a snippet runs on."""

import json
import re

import pytest
from bs4 import BeautifulSoup

from guide.measure.matrix import TIME_LIMIT
from guide.project import LANGUAGES
from guide.tables import compatibility, matrix

SAME = {"ends": "same"}
DIFFERS = {"ends": "differs", "text": "2"}
OLD = {"ends": "raises", "text": "AttributeError: no `ops` | <none>"}
OLDER = {"ends": "raises", "text": "AttributeError: no 'other'"}
VALUE = {"ends": "raises", "text": "ValueError: " + "too long " * 20}
ENDLESS = {"ends": "stopped", "text": "stopped at its time limit of 9 s"}
KERAS = {
    "2.14.1": "2.14.0",
    "2.15.1": "2.15.0",
    "2.16.2": "3.4.1",
    "2.22.0rc0": "3.15.0",
}


@pytest.fixture
def kept(guide):
    """Return a function that keeps how a snippet ended on each release."""
    data = matrix.empty()
    for release, keras in KERAS.items():
        data["environments"][release] = {"keras": keras, "date": "2026-11-21"}

    def keep(name, *runs):
        data["snippets"][name] = {
            "made_from": matrix.made_from(guide.snippets / name),
            "runs": dict(zip(KERAS, runs, strict=False)),
        }
        guide.write("data/matrix.json", json.dumps(data))
        return compatibility.badge(guide, name, data, "en")

    return keep


def parsed(markdown):
    return BeautifulSoup(markdown, "html.parser")


@pytest.mark.parametrize(
    ("runs", "badge"),
    [
        ([SAME] * 4, "same output on TensorFlow 2.14 – 2.22.0rc0"),
        (
            [DIFFERS, DIFFERS, SAME, SAME],
            "same output on TensorFlow 2.16 – 2.22.0rc0; "
            "on 2.14 – 2.15: other output",
        ),
        (
            [OLDER, OLD, SAME, SAME],
            "same output on TensorFlow 2.16 – 2.22.0rc0; on 2.14 – 2.15: "
            "<code>AttributeError: no `ops` | &lt;none&gt;</code>",
        ),
        (
            [SAME, VALUE, OLD, SAME],
            "same output on TensorFlow 2.14, 2.22.0rc0; on 2.16: "
            "<code>AttributeError: no `ops` | &lt;none&gt;</code>",
        ),
        (
            [SAME, SAME, SAME, VALUE],
            "same output on TensorFlow 2.14 – 2.16; on 2.22.0rc0: "
            "<code>ValueError: too long too long too long too long too long "
            "too long too …</code>",
        ),
        ([DIFFERS] * 4, ""),
        ([SAME] * 3, ""),
    ],
)
def test_a_badge_says_where_it_holds_and_the_nearest_where_not(
    runs, badge, kept
):
    assert kept("fix/name/fixed.py", *runs) == badge


def test_a_program_about_an_error_is_judged_by_its_message(kept):
    works = {"ends": "works"}
    assert kept("fix/name/breaks.py", works, SAME, SAME, SAME) == (
        "same message on TensorFlow 2.15 – 2.22.0rc0; on 2.14: no such message"
    )


def test_a_changed_snippet_has_no_badge_until_it_is_run_again(guide, kept):
    kept("fix/name/fixed.py", *[SAME] * 4)
    guide.snippet("fix/name/fixed.py", "print(2)\n", "2\n")
    data = matrix.load(guide)
    assert compatibility.badge(guide, "fix/name/fixed.py", data, "en") == ""
    assert matrix.current(guide, data) == {}
    assert compatibility.picture(guide, "en") == "None."


def test_the_table_marks_each_release_and_has_the_newest_message(guide, kept):
    kept("fix/name/fixed.py", VALUE, OLD, DIFFERS, SAME)
    table = parsed(compatibility.table(guide, "en")).find("table")
    kerases, releases, row = table.find_all("tr")
    assert releases.get_text("|", strip=True) == (
        "Snippet|2.14|2.15|2.16|2.22 rc0|Newest other message"
    )
    name, *marks, other = row.find_all("td")
    assert name.get_text() == "name/fixed.py"
    columns = [
        cell.get_text()
        for cell in marks
        for _ in range(int(cell.get("colspan", 1)))
    ]
    assert columns == ["×", "×", "○", "●"]
    assert other.get_text() == "2.15: AttributeError: no `ops` | <none>"
    assert [
        (head.get_text(), head["colspan"]) for head in kerases.find_all("th")
    ] == [("Keras 2", "2"), ("Keras 3", "2")]


def test_each_table_has_a_head_of_its_own(guide, kept, monkeypatch):
    monkeypatch.setattr(compatibility, "HEADED", 1)
    kept("fix/name/fixed.py", *[SAME] * 4)
    kept("fix/name/breaks.py", *[SAME] * 4)
    page = parsed(compatibility.table(guide, "en"))
    tables = page.find_all("table")
    assert [len(table.select("tbody tr")) for table in tables] == [1, 1]
    assert tables[0].thead == tables[1].thead
    assert "2 rows" in page.find("output")


def test_what_was_not_done_in_time_is_said_in_words(guide, kept):
    badge = kept("fix/name/fixed.py", ENDLESS, ENDLESS, SAME, SAME)
    said = "2.14 – 2.15: not done within the time limit"
    assert badge.endswith(f"on {said}")
    assert said in parsed(compatibility.table(guide, "en")).get_text()
    assert "制限時間内に終わらない" in compatibility.table(guide, "ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_the_time_limit(project, language):
    page = project.docs / language / "about" / "compatibility.md"
    said = rf"\b{TIME_LIMIT:g} (seconds|秒)"
    assert re.search(said, page.read_text("utf-8"))


def test_the_picture_counts_and_says_the_counts(guide, kept):
    kept("fix/name/fixed.py", OLD, DIFFERS, SAME, SAME)
    kept("fix/name/breaks.py", OLD, SAME, SAME, SAME)
    picture = parsed(compatibility.picture(guide, "en"))
    assert picture.find("svg")["aria-label"].startswith(
        "2.14, Keras 2.14: 0, 0, 2; 2.15, Keras 2.15: 1, 1, 0; 2.16, "
    )
    widths = [float(bar["width"]) for bar in picture.find_all("rect")]
    whole = widths[2]
    assert widths[:6] == pytest.approx(
        [0, 0, whole, whole / 2, whole / 2, 0], abs=0.1
    )
    count = compatibility.count(guide, "en")
    assert "run on each of **4 TensorFlows**: 8 runs" in count
    assert "0 of them do the same on all" in count
