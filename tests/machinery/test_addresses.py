"""Addresses that were published; notebooks as files."""

import pytest

from guide.project import GuideError
from guide.site import addresses, notebooks


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
