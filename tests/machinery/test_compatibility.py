"""What pages say of the TensorFlows that a snippet runs on."""

import json
import re

import pytest

from guide.measure import matrix
from guide.project import LANGUAGES
from guide.tables import compatibility

SAME = {"ends": "same"}
DIFFERS = {"ends": "differs", "text": "2"}
OLD = {"ends": "raises", "text": "AttributeError: no `ops` | <none>"}
OLDER = {"ends": "raises", "text": "AttributeError: no 'other'"}
VALUE = {"ends": "raises", "text": "ValueError: " + "too long " * 20}
RELEASES = ("2.14.1", "2.15.1", "2.16.2", "2.22.0rc0")


@pytest.fixture
def kept(guide):
    """Return a function that keeps how a snippet ended on each release."""
    keras = ("2.14.0", "2.15.0", "3.4.1", "3.15.0")
    data = {
        "environments": {
            release: {"keras": version, "date": "2026-11-21"}
            for release, version in zip(RELEASES, keras, strict=True)
        },
        "costs": {},
        "snippets": {},
    }

    def keep(name, *runs):
        snippet = guide.snippets / name
        data["snippets"][name] = {
            "made_from": matrix.made_from(snippet),
            "runs": dict(zip(RELEASES, runs, strict=False)),
        }
        file = matrix.data_file(guide)
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(data))
        return compatibility.badge(guide, name, data, "en")

    return keep


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
    assert compatibility.current(guide, data) == {}
    assert compatibility.picture(guide, "en") == "None."


def test_table_marks_each_release_and_has_the_newest_message(guide, kept):
    kept("fix/name/fixed.py", VALUE, OLD, DIFFERS, SAME)
    (row,) = [
        line
        for line in compatibility.table(guide, "en").splitlines()
        if "fixed.py" in line
    ]
    assert row == (
        '<tr><td><code>name/fixed.py</code></td><td class="fails" colspan="2">'
        '×</td><td class="other">○</td><td class="same">●</td>'
        "<td>2.15: <code>AttributeError: no `ops` | &lt;none&gt;</code></td>"
        "</tr>"
    )


def test_what_was_not_done_in_time_is_said_in_words(guide, kept):
    endless = {"ends": "stopped", "text": "stopped at its time limit of 9 s"}
    badge = kept("fix/name/fixed.py", endless, endless, SAME, SAME)
    said = "2.14 – 2.15: not done within the time limit"
    assert badge.endswith(f"on {said}")
    assert f"<td>{said}</td>" in compatibility.table(guide, "en")
    assert "制限時間内に終わらない" in compatibility.table(guide, "ja")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_the_time_limit(project, language):
    page = project.docs / language / "about" / "compatibility.md"
    assert re.search(
        rf"\b{matrix.TIME_LIMIT:g} (seconds|秒)", page.read_text("utf-8")
    )


def test_table_says_which_keras_belongs_to_the_releases(guide, kept):
    kept("fix/name/fixed.py", SAME, SAME, SAME, SAME)
    table = compatibility.table(guide, "en")
    assert (
        '<th scope="colgroup" colspan="2">Keras 2</th>'
        '<th scope="colgroup" colspan="2">Keras 3</th>'
    ) in table
    assert '<colgroup><col><col span="4"><col></colgroup>' in table


def test_picture_counts_and_says_the_counts(guide, kept):
    kept("fix/name/fixed.py", OLD, DIFFERS, SAME, SAME)
    kept("fix/name/breaks.py", OLD, SAME, SAME, SAME)
    picture = compatibility.picture(guide, "en")
    assert "2.14, Keras 2.14: 0, 0, 2; 2.15, Keras 2.15: 1, 1, 0" in picture
    count = compatibility.count(guide, "en")
    assert "run on each of **4 TensorFlows**: 8 runs" in count
    assert "0 of them do the same on all" in count
