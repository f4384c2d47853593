"""Addresses that were published, and pages that have moved."""

import pytest

from guide.site import addresses, notebooks


@pytest.fixture
def published(guide):
    guide.write("data/addresses.txt")
    redirect(guide, "{}")
    addresses.record(guide)
    return guide


def redirect(guide, lines):
    """Add redirects to the configuration; return what is wrong then."""
    path = guide.root / "mkdocs.yml"
    before = path.read_text().partition("plugins:")[0]
    maps = f"redirect_maps:\n      {lines}\n"
    path.write_text(f"{before}plugins:\n  redirects:\n    {maps}")
    return addresses.check(guide)


def test_what_is_there_is_recorded_once(published):
    assert addresses.recorded(published) == {
        *("page/", "page/#sums", "page/#names"),
        *("notebook/", "notebook/#part"),
    }
    assert not addresses.check(published)
    assert not addresses.record(published)


def test_a_new_heading_is_to_be_recorded(published):
    published.add("## More { #more }")
    (said,) = addresses.check(published)
    assert "page/#more" in said and "uv run guide addresses" in said
    assert addresses.record(published) == ["page/#more"]
    assert not addresses.check(published)


def test_a_renamed_heading_leaves_its_id(published):
    published.edit("docs/en/page.md", "{ #sums }", "{ #adding }")
    addresses.record(published)
    (said,) = addresses.check(published)
    assert said.startswith("page/#sums") and '<a id="sums"></a>' in said
    published.add('<a id="sums"></a>')
    assert not addresses.check(published)


def test_a_page_that_moves_takes_its_places_along(published):
    page = published.page("en")
    page.rename(page.with_name("new.md"))
    addresses.record(published)
    said = addresses.check(published)
    assert {s.partition(":")[0] for s in said} == {
        *("page/", "page/#sums", "page/#names")
    }
    assert not redirect(published, "page.md: new.md")
    published.edit("docs/en/new.md", "{ #sums }", "{ #adding }")
    said = redirect(published, "page.md: new.md")
    assert any(s.startswith("page/#sums") for s in said)


def test_a_redirect_does_not_hide_a_page(published):
    (said,) = redirect(published, "page.md: notebook.md")
    assert said.startswith("page/:")


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
    assert len(notebooks.write(guide)) == 3
    assert not notebooks.write(guide)
    assert not (guide.root / "notebooks/en/old.ipynb").exists()
