"""The error clinic's index, and since when: read from runs, never typed."""

import json

import pytest

from guide.tables import clinic, matrix

FAILS = (
    "Traceback (most recent call last):\n"
    '  File "breaks.py", line 1, in <module>\n'
    "    f()\n"
)
LONG = "the loss must be a loss and nothing but a loss, which this is not"


@pytest.fixture
def entry(guide):
    """Return a function that writes an entry; its programs by their output."""

    def entry(situation, name, title, **programs):
        fences = ""
        for stem, output in programs.items():
            snippet = f"fix/{situation}/{name}/{stem}.py"
            guide.snippet(snippet, output=output)
            fences += f'```python title="{snippet}"\n--8<-- "{snippet}"\n```\n'
        guide.write(
            f"docs/en/fix/{situation}/{name}.md",
            f"---\ntitle: {json.dumps(title)}\n---\n\n# {title}\n\n{fences}",
        )
        return guide.docs / "en" / "fix" / situation / f"{name}.md"

    return entry


def rows(table):
    lines = [line for line in table.split("\n") if line.startswith("|")]
    return [line.strip("| ").split(" | ") for line in lines[2:]]


def test_messages_are_listed_by_their_letters(guide, entry):
    entry("train", "b", "B", breaks=FAILS + "ValueError: 'zero' is no loss\n")
    entry("build", "a", "A", warns="a.py:1: UserWarning: `a` | b\n  f()\n")
    entry("build", "c", "C", breaks=FAILS + f"TypeError: {LONG * 2}\n")
    entry("silent", "d", "D", trap="0.5\n")
    assert rows(clinic.by_message(guide, "en")) == [
        [r"[`` `a` \| b ``](build/a.md)", "UserWarning", "Building a model"],
        [
            f"[`{LONG}the loss must be a loss and …`](build/c.md)",
            "TypeError",
            "Building a model",
        ],
        ["[`'zero' is no loss`](train/b.md)", "ValueError", "Training"],
    ]


def test_an_error_without_words_is_listed_by_its_type(guide, entry):
    entry("build", "a", "A", breaks=FAILS + "NotImplementedError\n")
    ((link, kind, _),) = rows(clinic.by_message(guide, "en"))
    assert link == "[`NotImplementedError`](build/a.md)"
    assert kind == "NotImplementedError"


def test_entries_are_listed_by_situation(guide, entry):
    entry("train", "b", "Bad loss", breaks=FAILS + "ValueError: b\n")
    entry("train", "a", "a `rate`", breaks=FAILS + "ValueError: a\n")
    entry("import", "c", "No module", breaks=FAILS + "ImportError: c\n")
    assert clinic.by_situation(guide, "en").split("\n") == [
        "",
        "### Importing and installing { #import }",
        "",
        "- [No module](import/c.md)",
        "",
        "### Training { #train }",
        "",
        r"- [a \`rate\`](train/a.md)",
        "- [Bad loss](train/b.md)",
    ]


def test_since_when_joins_releases_that_do_the_same(guide, entry):
    page = entry(
        "train",
        "a",
        "A",
        breaks=FAILS + f"ValueError: {LONG}, on Tuesday\n",
        fixed="1\n",
    )
    name = "fix/train/a/breaks.py"
    endings = {
        "2.14.1": {"ends": "works"},
        "2.15.1": {"ends": "works"},
        "2.16.2": {"ends": "raises", "text": "TypeError: no"},
        "2.17.1": {"ends": "raises", "text": f"ValueError: {LONG}, on Monday"},
        "2.18.1": {"ends": "same"},
    }
    data = {
        "environments": {r: {"keras": f"k{r[2:4]}"} for r in endings},
        "snippets": {
            name: {
                "made_from": matrix.made_from(guide.snippets / name),
                "runs": endings,
            }
        },
    }
    guide.write("data/matrix.json", json.dumps(data))
    *older, (program, last, ended) = rows(clinic.since(guide, page, "en"))
    assert older == [
        [
            "`breaks.py`",
            "2.14.1 (Keras k14) – 2.15.1 (Keras k15)",
            "runs without the message",
        ],
        ["`breaks.py`", "2.16.2 (Keras k16)", "`TypeError: no`"],
        ["`breaks.py`", "2.17.1 (Keras k17)", "`… Monday`"],
    ]
    assert program == "`breaks.py`"
    assert last.startswith("2.18.1 (Keras k18) – ")
    assert ended == "as shown here"
