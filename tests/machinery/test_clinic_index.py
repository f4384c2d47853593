"""The error clinic's index, and since when: read from runs, never typed."""

import json

import pytest

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
    assert rows(guide.fill("messages")) == [
        [r"[`` `a` \| b ``](build/a.md)", "UserWarning", "Building a model"],
        # An error without words is listed by its type.
        [
            *("[`NotImplementedError`](build/e.md)", "NotImplementedError"),
            "Building a model",
        ],
        [
            f"[`{LONG}the loss must be a loss and …`](build/c.md)",
            "TypeError",
            "Building a model",
        ],
        ["[`'zero' is no loss`](train/b.md)", "ValueError", "Training"],
    ]


def test_entries_are_counted_and_listed_by_situation(guide, entry):
    entry("train", "b", "Bad loss", breaks=FAILS + "ValueError: b\n")
    entry("train", "a", "a `rate`", breaks=FAILS + "ValueError: a\n")
    entry("import", "c", "No module", breaks=FAILS + "ImportError: c\n")
    counted = guide.fill("situations").split("\n")
    assert "### [Training](train.md) (2 pages) { #train }" in counted
    guide.write("docs/en/fix/train.md", "# T\n")
    listed = guide.fill("entries", page="fix/train.md").split("\n")
    assert listed == [
        r"- [a \`rate\`](train/a.md)",
        "- [Bad loss](train/b.md)",
    ]


def test_since_when_joins_releases_that_do_the_same(guide, entry):
    failing = FAILS + f"ValueError: {LONG}, on Tuesday\n"
    entry("train", "a", "A", breaks=failing, fixed="1\n")
    runs = {
        "2.14.1": {"ends": "works"},
        "2.15.1": {"ends": "works"},
        "2.16.2": {"ends": "raises", "text": "TypeError: no"},
        "2.17.1": {"ends": "raises", "text": f"ValueError: {LONG}, on Monday"},
        "2.18.1": {"ends": "same"},
    }
    kerases = {release: f"k{release[2:4]}" for release in runs}
    guide.ended("fix/train/a/breaks.py", runs, kerases)
    *older, last = rows(guide.fill("since", page="fix/train/a.md"))
    assert older == [
        [
            "`breaks.py`",
            "2.14.1 (Keras k14) – 2.15.1 (Keras k15)",
            "runs without the message",
        ],
        ["`breaks.py`", "2.16.2 (Keras k16)", "`TypeError: no`"],
        ["`breaks.py`", "2.17.1 (Keras k17)", "`… Monday`"],
    ]
    assert last[1].startswith("2.18.1 (Keras k18) – ")
    assert last[2] == "as shown here"


def test_a_page_begins_with_the_message_and_the_change(guide, entry):
    entry(
        "train",
        "a",
        "A",
        breaks=(FAILS + "ValueError: no `rate`\n", "import x\n\nx.f(lr=1)\n"),
        breaks_other=(FAILS + "ValueError: b\n", "y = 1\n"),
        fixed=("1\n", "import x\n\nx.f(rate=1)\nprint(x)\n\nfor y in x:\n"),
    )
    seen = guide.fill("seen", page="fix/train/a.md")
    assert "    ValueError: no `rate`\n" in seen
    change = guide.fill("change", page="fix/train/a.md").split("\n")
    assert change[1:-1] == ["  import x", "- x.f(lr=1)", "+ x.f(rate=1)"]
