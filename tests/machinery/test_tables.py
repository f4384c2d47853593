"""Tables, pictures and lists: what a page shows of data, and of runs."""

import json
import re
from pathlib import Path

import pytest
import test_census
import ways
from bs4 import BeautifulSoup

from guide import text
from guide.measure.matrix import TIME_LIMIT
from guide.project import LANGUAGES
from guide.tables import datafile, matrix, registry, release
from guide.verify import output

FAILS = (
    "Traceback (most recent call last):\n"
    '  File "breaks.py", line 1, in <module>\n'
    "    f()\n"
)
LONG = "the loss must be a loss and nothing but a loss, which this is not"


@pytest.fixture
def entry(guide):
    def entry(situation, name, title, **programs):
        fences = ""
        for stem, shown in programs.items():
            snippet = f"fix/{situation}/{name}/{stem}.py"
            output, *code = (shown,) if isinstance(shown, str) else shown
            guide.snippet(snippet, *code, output=output)
            fences += f'```python title="{snippet}"\n--8<-- "{snippet}"\n```\n'
        guide.write(
            f"docs/en/fix/{situation}/{name}.md",
            f"---\ntitle: {json.dumps(title)}\n---\n\n# {title}\n\n{fences}",
        )

    return entry


def rows(table):
    lines = [line for line in table.split("\n") if line.startswith("|")]
    return [line.strip("| ").split(" | ") for line in lines[2:]]


def test_messages_are_listed_by_their_letters(guide, entry):
    entry("train", "b", "B", breaks=FAILS + "ValueError: 'zero' is no loss\n")
    entry("build", "a", "A", warns="a.py:1: UserWarning: `a` | b\n  f()\n")
    entry("build", "c", "C", breaks=FAILS + f"TypeError: {LONG * 2}\n")
    entry("build", "e", "E", breaks=FAILS + "NotImplementedError\n")
    entry("silent", "d", "D", trap="0.5\n")
    listed = rows(guide.fill("messages"))
    assert listed[0][2] == "Building a model"
    assert [row[:2] for row in listed] == [
        [r"[`` `a` \| b ``](build/a.md)", "UserWarning"],
        # An error without words is listed by its type.
        ["[`NotImplementedError`](build/e.md)", "NotImplementedError"],
        [f"[`{LONG}the loss must be a loss and …`](build/c.md)", "TypeError"],
        ["[`'zero' is no loss`](train/b.md)", "ValueError"],
    ]


def test_entries_are_counted_and_listed_by_situation(guide, entry):
    entry("train", "b", "Bad loss", breaks=FAILS + "ValueError: b\n")
    entry("train", "a", "a `rate`", breaks=FAILS + "ValueError: a\n")
    entry("import", "c", "No module", breaks=FAILS + "ImportError: c\n")
    counted = guide.fill("situations").split("\n")
    assert "### [Training](train.md) (2 pages) { #train }" in counted
    guide.write("docs/en/fix/train.md", "# T\n")
    listed = guide.fill("entries", page="fix/train.md").split("\n")
    assert listed[0] == r"- [a \`rate\`](train/a.md)"
    assert len(listed) == 2


def test_since_when_joins_releases_that_do_the_same(guide, entry):
    failing = FAILS + f"ValueError: {LONG}, on Tuesday\n"
    entry("train", "a", "A", breaks=failing, fixed="1\n")
    works, monday = {"ends": "works"}, f"ValueError: {LONG}, on Monday"
    runs = {"2.14.1": works, "2.15.1": works} | {
        "2.16.2": {"ends": "raises", "text": "TypeError: no"},
        "2.17.1": {"ends": "raises", "text": monday},
        "2.18.1": {"ends": "same"},
    }
    kerases = {release: f"k{release[2:4]}" for release in runs}
    guide.ended("fix/train/a/breaks.py", runs, kerases)
    *older, last = rows(guide.fill("since", page="fix/train/a.md"))
    assert [row[1] for row in older] == [
        "2.14.1 (Keras k14) – 2.15.1 (Keras k15)",
        *("2.16.2 (Keras k16)", "2.17.1 (Keras k17)"),
    ]
    assert [row[2] for row in older[1:]] == ["`TypeError: no`", "`… Monday`"]
    assert last[1].startswith("2.18.1 (Keras k18) – ")
    assert last[2] == "as shown here"


def test_a_page_begins_with_the_message_and_the_change(guide, entry):
    said = FAILS + "ValueError: no `rate`\n"
    programs = {
        "breaks": (said, "import x\n\nx.f(lr=1)\n"),
        "breaks_other": (FAILS + "ValueError: b\n", "y = 1\n"),
        "fixed": ("1\n", "import x\n\nx.f(rate=1)\nprint(x)\n\nfor y in x:\n"),
    }
    entry("train", "a", "A", **programs)
    seen = guide.fill("seen", page="fix/train/a.md")
    assert "    ValueError: no `rate`\n" in seen
    change = guide.fill("change", page="fix/train/a.md").split("\n")
    assert change[1:-1] == ["  import x", "- x.f(lr=1)", "+ x.f(rate=1)"]


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
    guide.ended(FIXED, dict.fromkeys(KERAS, SAME), KERAS)

    def keep(name, *runs):
        guide.ended(name, dict(zip(KERAS, runs, strict=False)), KERAS)
        badge = matrix.badge(guide, name, matrix.load(guide), "en")
        told = soup(badge).select_one(".told")
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
    page = soup(guide.fill("compatibility"))
    kerases, releases, breaks, fixed = page.find_all("tr")
    assert "|2.14|2.15|2.16|2.22 rc0|" in releases.get_text("|", strip=True)
    name, *marks, other = fixed.find_all("td")
    assert name.get_text() == "name/fixed.py"
    assert [(x.get_text(), x.get("colspan", "1")) for x in marks] == [
        *(("×", "2"), ("○", "1"), ("●", "1"))
    ]
    assert other.get_text() == "2.15: AttributeError: no `ops` | <none>"
    other = breaks.find_all("td")[-1].get_text()
    assert other == "2.14: not done within the time limit"
    heads = kerases.find_all("th")
    assert [x["colspan"] for x in heads] == ["2", "2"]


def test_the_page_says_the_time_limit(project):
    for language in LANGUAGES:
        page = project.docs / language / "about" / "compatibility.md"
        said = rf"\b{TIME_LIMIT:g} (seconds|秒)"
        assert re.search(said, page.read_text("utf-8"))


def test_the_picture_counts_and_says_the_counts(guide, kept):
    kept(FIXED, OLD, DIFFERS, SAME, SAME)
    kept(BREAKS, OLD, SAME, SAME, SAME)
    picture = soup(guide.fill("compatibilitypicture"))
    assert picture.find("svg")["aria-label"].startswith(
        "2.14, Keras 2.14: 0, 0, 2; 2.15, Keras 2.15: 1, 1, 0; 2.16, "
    )
    widths = [float(bar["width"]) for bar in picture.find_all("rect")]
    shares = [width / widths[2] for width in widths[:6]]
    assert shares == pytest.approx([0, 0, 1, 0.5, 0.5, 0], abs=0.01)
    count = guide.fill("compatibilitycount")
    assert "2 of 5 snippets" in count and "the last on 2026-11-21" in count
    assert "run on each of **4 TensorFlows**: 8 runs" in count
    assert "0 of them do the same on all" in count
    kept(FIXED, *[SAME] * 4)
    assert "1 of them do the same" in guide.fill("compatibilitycount")


@pytest.fixture
def timeline(guide):
    data = Path(__file__).with_name("timeline.yml").read_text("utf-8")
    guide.write("data/timeline.yml", data)
    return guide


def soup(html):
    return BeautifulSoup(html, "html.parser")


def test_an_event_has_its_date_its_source_and_its_checks(timeline):
    listed = timeline.fill("timeline")
    assert "**3 events, 1 of them checked against" in listed
    assert "by 3 checks" in listed
    assert re.findall("### (.*) {", listed) == ["2015", "2016"]
    one, two, three = soup(listed).find_all("li")
    assert one["id"] == "one" and one["class"] == ["keras"]
    assert one.time["datetime"] == "2015-03-27"
    assert one.time.text == "27 March 2015"
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


def placed(item):
    return [*map(int, re.findall(r"\d+", item["style"]))]


def test_a_segment_goes_from_its_event_to_the_next(timeline):
    picture = soup(timeline.fill("lanes"))
    years = {li.text: placed(li)[0] for li in picture.select(".years li")}
    assert years["2016"] - years["2015"] == 12
    first, then = picture.select(".lane ol li")
    assert first["class"] == ["code"] and then["class"] == ["door"]
    # March is two months after January; a year begins with January.
    assert placed(first) == [years["2015"] + 2, years["2016"]]
    # The last one goes on to the end: after May.
    assert placed(then) == [years["2016"], years["2016"] + 5]
    assert first.a["href"] == "#one"
    assert then.select_one(".since time")["datetime"] == "2016"


VERDICTS = [
    ("b.py", "page.md", "changed", "", " a\n-1"),
    ("c.py", "gone.md", "fails", "ValueError: `x` | y", ""),
    ("d.py", "gone.md", "fails", release.NO_ERROR, ""),
]
FIELDS = ("name", "page", "ends", "text", "diff")
REPORT = {
    "same": {"page.md": 1},
    "missing": [],
    "verdicts": [dict(zip(FIELDS, x, strict=True)) for x in VERDICTS],
}


@pytest.fixture
def shown(guide):
    def shown(part, newer="2.10.0", back=False):
        moved = {"tensorflow": ["2.9.0", newer], "h5py": ["1", None]}
        report = REPORT | {"moved": moved, "back": back}
        datafile.save(guide, "releases/x", report)
        return guide.fill(f"release{part}", page="releases/x.md")

    return shown


@pytest.mark.parametrize("back", [False, True])
def test_a_report_goes_from_the_older_release(back, shown):
    answer = shown("answer", back=back)
    assert "**4 programs** of this guide" in answer
    tried = "2.9.0" if back else "2.10.0"
    assert f"- **2** behave differently on TensorFlow {tried}" in answer
    table = shown("moved")
    assert "| Package | TensorFlow 2.9.0 | TensorFlow 2.10.0 |" in table
    assert "| `h5py` | 1 | – |" in table
    assert "    ````diff\n     a\n    -1\n    ````" in shown("diffs")
    assert "](../page.md) | 1 | 1 | – |" in shown("pages")
    assert "| `gone.md` | – | – | 2 |" in shown("pages")
    assert "| `ValueError: 'x' \\| y` | 1 |" in shown("failures")
    assert "v2.10.0-rc0)" in shown("notes", "2.10.0rc0")


KINDS_OF_TRANSLATIONS = {"different-structure", "stale-translation"}
REQUEST = re.compile(r"^<!-- guide:([a-z]+) -->$", re.M)


def leaves(data, path=()):
    """Return the path of every text, with its {placeholders}."""
    items = data.items() if isinstance(data, dict) else enumerate(data)
    if isinstance(data, str):
        return {path: sorted(re.findall(r"\{[^{}]+\}", data))}
    return {
        k: v for key, x in items for k, v in leaves(x, (*path, key)).items()
    }


@pytest.fixture(scope="module")
def asking(project):
    return {
        (language, name): page
        for language in LANGUAGES
        for page in project.pages(language)
        for name in REQUEST.findall(page.read_text("utf-8"))
    }


def test_languages_have_the_same_texts_and_placeholders():
    first, *others = [leaves(text.load(language)) for language in LANGUAGES]
    assert all(found == first for found in others)


def test_every_kind_of_finding_is_told_and_tested():
    tested = {*ways.PAGE, *test_census.CASES, *KINDS_OF_TRANSLATIONS}
    assert tested == {*text.load("en")["kinds"]}


def test_every_rule_for_outputs_is_told():
    assert [*text.load("en")["rules"]] == [*output.RULES]


def test_every_text_is_used(project):
    places = [project.root / "guide", project.docs / "overrides"]
    code = "\n".join(
        path.read_text("utf-8")
        for place in places
        for path in place.rglob("*")
        if path.suffix in (".py", ".html", ".j2")
    )
    words = {*re.findall(r"\w+", code)}
    unused = [key for key in text.load("en") if key not in words]
    assert not unused


@pytest.mark.parametrize("name", registry.names())
def test_every_list_is_asked_for_and_can_be_made(project, name, asking):
    page, *_ = [asking[language, name] for language in LANGUAGES]
    assert registry.fill(name, project, page, LANGUAGES[0]).strip()
