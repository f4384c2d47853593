"""Pages as Markdown for machines; notebooks as pages. On strings."""

from pathlib import Path

import jupytext
import nbformat
import pytest
import yaml

from guide import text
from guide.project import GuideError
from guide.site import addresses, notebooks
from guide.site.export import Converter

HTML = yaml.safe_load(
    Path(__file__).with_name("export.yml").read_text("utf-8")
)


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
