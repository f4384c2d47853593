"""What pages say of the TensorFlows that a snippet runs on."""

import re

import pytest
from bs4 import BeautifulSoup

from guide.measure.matrix import TIME_LIMIT
from guide.project import LANGUAGES
from guide.tables import matrix

SAME = {"ends": "same"}
DIFFERS = {"ends": "differs", "text": "2"}
WORKS = {"ends": "works"}
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
FIXED, BREAKS = "fix/name/fixed.py", "fix/name/breaks.py"


@pytest.fixture
def kept(guide):
    """Return a function that keeps how a snippet ended on each release."""
    guide.ended(FIXED, dict.fromkeys(KERAS, SAME), KERAS)

    def keep(name, *runs):
        guide.ended(name, dict(zip(KERAS, runs, strict=False)), KERAS)
        badge = matrix.badge(guide, name, matrix.load(guide), "en")
        told = BeautifulSoup(badge, "html.parser").select_one(".told")
        return told.decode_contents() if told else badge

    return keep


@pytest.mark.parametrize(
    ("runs", "badge"),
    [
        ([SAME] * 4, "same output on TensorFlow 2.14 – 2.22.0rc0"),
        (
            [OLDER, OLD, SAME, SAME],
            "same output on TensorFlow 2.16 – 2.22.0rc0; on 2.14 – 2.15: "
            "<code>AttributeError: no `ops` | &lt;none&gt;</code>",
        ),
        (
            [SAME, VALUE, DIFFERS, SAME],
            "same output on TensorFlow 2.14, 2.22.0rc0; on 2.16: other output",
        ),
        (
            [SAME, SAME, SAME, VALUE],
            "same output on TensorFlow 2.14 – 2.16; on 2.22.0rc0: "
            "<code>ValueError: too long too long too long too long too long "
            "too long too …</code>",
        ),
        (
            [ENDLESS, ENDLESS, SAME, SAME],
            "same output on TensorFlow 2.16 – 2.22.0rc0; on 2.14 – 2.15: "
            "not done within the time limit",
        ),
        ([DIFFERS] * 4, ""),
        ([SAME] * 3, ""),
    ],
)
def test_a_badge_says_where_it_holds_and_the_nearest_where_not(
    runs, badge, kept
):
    assert kept(FIXED, *runs) == badge


def test_a_program_about_an_error_is_judged_by_its_message(kept):
    assert kept(BREAKS, WORKS, SAME, SAME, SAME) == (
        "same message on TensorFlow 2.15 – 2.22.0rc0; on 2.14: no such message"
    )


def test_the_table_marks_each_release_and_has_the_newest_message(guide, kept):
    kept(FIXED, ENDLESS, OLD, DIFFERS, SAME)
    kept(BREAKS, ENDLESS, SAME, SAME, SAME)
    page = BeautifulSoup(guide.fill("compatibility"), "html.parser")
    assert page.find("output").get_text() == "2 rows"
    kerases, releases, breaks, fixed = page.find_all("tr")
    assert releases.get_text("|", strip=True) == (
        "Snippet|2.14|2.15|2.16|2.22 rc0|Newest other message"
    )
    name, *marks, other = fixed.find_all("td")
    assert name.get_text() == "name/fixed.py"
    assert [(x.get_text(), x.get("colspan", "1")) for x in marks] == [
        *(("×", "2"), ("○", "1"), ("●", "1"))
    ]
    assert other.get_text() == "2.15: AttributeError: no `ops` | <none>"
    other = breaks.find_all("td")[-1].get_text()
    assert other == "2.14: not done within the time limit"
    heads = kerases.find_all("th")
    assert [(head.get_text(), head["colspan"]) for head in heads] == [
        *(("Keras 2", "2"), ("Keras 3", "2"))
    ]


def test_the_page_says_the_time_limit(project):
    for language in LANGUAGES:
        page = project.docs / language / "about" / "compatibility.md"
        said = rf"\b{TIME_LIMIT:g} (seconds|秒)"
        assert re.search(said, page.read_text("utf-8"))


def test_the_picture_counts_and_says_the_counts(guide, kept):
    kept(FIXED, OLD, DIFFERS, SAME, SAME)
    kept(BREAKS, OLD, SAME, SAME, SAME)
    picture = guide.fill("compatibilitypicture")
    picture = BeautifulSoup(picture, "html.parser")
    assert picture.find("svg")["aria-label"].startswith(
        "2.14, Keras 2.14: 0, 0, 2; 2.15, Keras 2.15: 1, 1, 0; 2.16, "
    )
    widths = [float(bar["width"]) for bar in picture.find_all("rect")]
    whole = widths[2]
    assert widths[:6] == pytest.approx(
        [0, 0, whole, whole / 2, whole / 2, 0], abs=0.1
    )
    count = guide.fill("compatibilitycount")
    assert "2 of 5 snippets" in count and "the last on 2026-11-21" in count
    assert "run on each of **4 TensorFlows**: 8 runs" in count
    assert "0 of them do the same on all" in count
    kept(FIXED, *[SAME] * 4)
    assert "1 of them do the same" in guide.fill("compatibilitycount")
