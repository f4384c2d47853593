"""Pages as Markdown for machines; notebooks as pages. On strings."""

import jupytext
import nbformat
import pytest

from guide import text
from guide.site import notebooks
from guide.site.export import Converter

BLOCK = (
    '<div class="language-{kind} highlight">{caption}<pre><span>'
    "<button>Copy</button></span><code>{code}</code></pre></div>"
)


@pytest.fixture
def markdown():
    site = "https://example.org/"
    return Converter(text.load("en")["markdown"], site, {f"{site}b/"}).page


def test_tabs_keep_their_labels(markdown):
    said = markdown(
        '<div class="tabbed-set"><input><div class="tabbed-labels">'
        "<label>Keras</label><label>TensorFlow</label></div>"
        '<div class="tabbed-content"><div class="tabbed-block"><p>One</p>'
        '</div><div class="tabbed-block"><p>Two</p></div></div></div>'
    )
    assert said.split("\n\n") == [
        *("**Keras:**", "One", "**TensorFlow:**", "Two\n")
    ]


def test_notes_and_what_is_folded_have_their_titles(markdown):
    said = markdown(
        '<div class="admonition note"><p class="admonition-title">Why</p>'
        "<p>So.</p></div><details><summary>More</summary><p>In</p></details>"
    )
    assert said == "> **Why**\n>\n> So.\n\n**More**\n\nIn\n"


def test_code_says_its_language_and_file(markdown):
    caption = (
        '<span class="filename"><a href="a/b.py">a/b.py</a>'
        '<span class="note">needs c.py</span>'
        '<a class="note" href="x">on <code>2.12</code></a></span>'
    )
    said = markdown(
        BLOCK.format(kind="python", caption=caption, code="x = 1 &lt; 2")
        + BLOCK.format(kind="text", caption="", code="```\n")
    )
    assert said.split("\n\n") == [
        "File [a/b.py](https://example.org/a/b.py); needs c.py; on `2.12`:",
        "```python\nx = 1 < 2\n```",
        "Output:",
        "````text\n```\n````\n",
    ]


def test_links_lead_to_the_markdown_of_pages(markdown):
    said = markdown(
        '<a href="b/#c">B</a> <a href="d/">D</a> <a href="#e">E</a>'
    )
    assert said == (
        "[B](https://example.org/b/index.md#c) [D](https://example.org/d/) "
        "[E](#e)\n"
    )


def test_headings_and_entries_keep_their_ids(markdown):
    said = markdown('<h2 id="a">B<a class="headerlink">¶</a></h2>')
    assert said == "## B { #a }\n"
    assert markdown('<ol><li id="a">B</li></ol>') == '1. <a id="a"></a>B\n'


def test_cells_stay_cells(markdown):
    said = markdown(
        '<table><tr><th colspan="2">A</th></tr>'
        "<tr><td><code>x | y</code></td><td><details><summary>More</summary>"
        "<ul><li>1</li><li>2</li></ul></details></td></tr></table>"
    )
    assert said.strip().split("\n") == [
        *("| A | A |", "| --- | --- |", r"| `x \| y` | **More** - 1 - 2 |")
    ]


def test_what_no_reader_sees_is_left_out(markdown):
    said = markdown(
        "<p>A<span hidden>B</span><span aria-hidden='true'>C</span></p>"
        "<form>D</form><p>&lt;class&gt;</p>"
    )
    assert said == "A\n\n<class>\n"


def test_pictures_say_what_they_show(markdown):
    assert markdown("<svg><title>A line</title><path/></svg>") == "A line\n"
    assert markdown('<img src="data:" alt="A plot">') == "Figure: A plot\n"


def notebook(guide, monkeypatch, *outputs, **metadata):
    """Return a notebook page whose one cell has run, as Markdown."""
    path = guide.page("en", "notebook.py")
    book = jupytext.read(path)
    for cell in book.cells:
        if cell.cell_type == "code":
            cell.metadata |= metadata
            cell.outputs = [*map(nbformat.from_dict, outputs)]
    monkeypatch.setattr(notebooks, "executed", lambda *_: book)
    return notebooks.markdown(path, guide, "en", "")


def printed(said):
    return {"output_type": "stream", "name": "stdout", "text": said}


def test_a_notebook_is_a_page_with_what_it_printed(guide, monkeypatch):
    plot = {"output_type": "display_data", "data": {"image/png": "AA=="}}
    pieces = printed("1\n"), printed("2\n"), plot, printed("```\n")
    said = notebook(guide, monkeypatch, *pieces, alt='A "line"')
    assert said.startswith("---\n")
    title, button = said.index("# A notebook"), said.index(".md-button")
    assert title < button < said.index("## A part { #part }")
    assert "](notebook.ipynb)" in said
    blocks = ("```text\n1\n2\n```", "<img class", "````text\n```\n````")
    places = [said.index(block) for block in blocks]
    assert places == sorted(places)
    assert 'alt="A &#34;line&#34;"' in said


def test_a_hidden_cell_is_folded_under_its_title(guide, monkeypatch):
    hidden = {"jupyter": {"source_hidden": True}}
    said = notebook(guide, monkeypatch, printed("1"), title="Try", **hidden)
    assert '??? folded "Try"\n\n    ```python\n    print(1)' in said
