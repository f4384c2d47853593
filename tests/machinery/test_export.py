"""Pages as Markdown for machines; notebooks as pages. On strings."""

import jupytext
import nbformat
import pytest

from guide import text
from guide.project import GuideError
from guide.site import addresses, notebooks
from guide.site.export import Converter

HTML = {
    "tabs keep their labels": (
        '<div class="tabbed-set"><input><div class="tabbed-labels">'
        "<label>Keras</label><label>TensorFlow</label></div>"
        '<div class="tabbed-content"><div class="tabbed-block"><p>One</p>'
        '</div><div class="tabbed-block"><p>Two</p></div></div></div>',
        "**Keras:**\n\nOne\n\n**TensorFlow:**\n\nTwo\n",
    ),
    "notes and what is folded have their titles": (
        '<div class="admonition note"><p class="admonition-title">Why</p>'
        "<p>So.</p></div><details><summary>More</summary><p>In</p></details>",
        "> **Why**\n>\n> So.\n\n**More**\n\nIn\n",
    ),
    "code says its language, its file and what it needs": (
        '<div class="language-python highlight"><span class="filename">'
        '<a href="a/b.py">a/b.py</a><span class="note">needs c.py</span>'
        '<a class="note" href="x">on <code>2.12</code></a></span><pre>'
        "<span><button>Copy</button></span><code>x = 1 &lt; 2</code></pre>"
        '</div><div class="language-text highlight"><pre><code>```\n</code>'
        "</pre></div>",
        "File [a/b.py](https://example.org/a/b.py); needs c.py; on `2.12`:"
        "\n\n```python\nx = 1 < 2\n```\n\n"
        "Output:\n\n````text\n```\n````\n",
    ),
    "links lead to the Markdown of pages": (
        '<a href="b/#c">B</a> <a href="d/">D</a> <a href="#e">E</a>',
        "[B](https://example.org/b/index.md#c) [D](https://example.org/d/) "
        "[E](#e)\n",
    ),
    "headings keep their ids": (
        '<h2 id="a">B<a class="headerlink">¶</a></h2>',
        "## B { #a }\n",
    ),
    "entries keep their ids": (
        '<ol><li id="a">B</li></ol>',
        '1. <a id="a"></a>B\n',
    ),
    "cells stay cells": (
        '<table><tr><th colspan="2">A</th></tr>'
        "<tr><td><code>x | y</code></td><td><details><summary>More</summary>"
        "<ul><li>1</li><li>2</li></ul></details></td></tr></table>",
        "| A | A |\n| --- | --- |\n| `x \\| y` | **More** - 1 - 2 |\n",
    ),
    "what no reader sees is left out": (
        "<p>A<span hidden>B</span><span aria-hidden='true'>C</span></p>"
        "<form>D</form><p>&lt;class&gt;</p>",
        "A\n\n<class>\n",
    ),
    "drawings say what they show": (
        "<svg><title>A line</title><path/></svg>",
        "A line\n",
    ),
    "plots say what they show": (
        '<img src="data:" alt="A plot">',
        "Figure: A plot\n",
    ),
}


@pytest.mark.parametrize(("html", "said"), HTML.values(), ids=HTML)
def test_in_the_markdown(html, said):
    texts, site = text.load("en")["markdown"], "https://example.org/"
    assert Converter(texts, site, {f"{site}b/"}).page(html) == said


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


def test_addresses_are_recorded_once_and_kept(guide):
    listed = "data/addresses.txt"
    guide.write(listed, "./\ngone/\n")
    with pytest.raises(GuideError, match="uv run guide build"):
        addresses.record(guide, guide.root / "site")
    article = '<article><h2 id="a">A</h2><i id="b"><p id="__c"></article>'
    guide.write("site/en/index.html", f'<p id="d"></p>{article}')
    guide.write("site/en/fix/name/index.html", article)
    guide.write("site/en/moved/index.html", "leads on")
    new = addresses.record(guide, guide.root / "site")
    assert new == ["#a", "fix/name/", "fix/name/#a"]
    assert addresses.recorded(guide) == {"./", "gone/", *new}
    assert not addresses.record(guide, guide.root / "site")


def test_a_notebook_is_written_the_same_each_time(guide):
    path = guide.page("en", "notebook.py")
    guide.edit(
        "docs/en/notebook.py",
        "## A part",
        "See [a](page.md#sums) and [b](https://example.org).\n#\n# ## A part",
    )
    book = notebooks.ipynb(path, guide)
    assert book == notebooks.ipynb(path, guide)
    assert "See a and [b](https://example.org)." in book
    assert "#part" not in book
    book = notebooks.ipynb(path, guide, "https://example.org/en/")
    assert "[a](https://example.org/en/page/#sums)" in book


def test_notebooks_that_are_gone_are_removed(guide):
    guide.write("notebooks/en/old.ipynb", "{}")
    notebooks.write(guide)
    files = (guide.root / "notebooks").rglob("*.ipynb")
    there = {path: path.read_text("utf-8") for path in files}
    assert len(there) == 2 and there == notebooks.kept(guide)


@pytest.mark.weekly
def test_a_cell_that_fails_is_told_in_a_line(guide):
    guide.edit("docs/en/notebook.py", "print(1)", "1 / 0")
    path = guide.page("en", "notebook.py")
    said = "docs/en/notebook.py: a cell fails: ZeroDivisionError"
    with pytest.raises(GuideError, match=said):
        notebooks.executed(path, guide)
