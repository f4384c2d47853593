"""Addresses that were published, and what has moved."""

import pytest

from guide.project import GuideError
from guide.site import addresses, ipynb


@pytest.fixture
def published(guide):
    guide.write("data/moved.yml", "{}\n")
    addresses.record(guide)
    return guide


def moved(guide, text):
    guide.write("data/moved.yml", text)
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


def test_a_renamed_heading_has_to_lead_on(published):
    published.edit("docs/en/page.md", "{ #sums }", "{ #adding }")
    addresses.record(published)
    (said,) = addresses.check(published)
    assert said.startswith("page/#sums") and "data/moved.yml" in said
    assert not moved(published, "page/#sums: page/#adding\n")
    (said,) = moved(published, "page/#sums: page/#subtracting\n")
    assert said.startswith("page/#sums")


def test_a_page_takes_its_places_along(published):
    for language in ("en", "ja"):
        page = published.page(language)
        page.rename(page.with_name("new.md"))
    addresses.record(published)
    assert len(addresses.check(published)) == 3
    assert not moved(published, "page/: new/\n")


def test_entries_that_do_nothing_are_found(published):
    (said,) = moved(published, "page/: notebook/\n")
    assert "is there" in said
    (said,) = moved(published, "never/: page/\n")
    assert "never published" in said


def test_the_way_may_have_stations_but_no_circle():
    moves = {"a/": "b/", "b/": "c/", "c/#x": "d/#y"}
    assert addresses.resolve("a/#z", moves) == "c/#z"
    assert addresses.resolve("a/#x", moves) == "d/#y"
    with pytest.raises(GuideError, match="a/ → b/"):
        addresses.resolve("a/", {"a/": "b/", "b/": "a/"})


def test_a_notebook_is_written_the_same_each_time(guide):
    path = guide.page("en", "notebook.py")
    guide.edit(
        "docs/en/notebook.py",
        "## A part",
        "See [a](page.md#sums) and [b](https://example.org).\n#\n# ## A part",
    )
    book = ipynb.text(path, guide)
    assert book == ipynb.text(path, guide)
    assert "See a and [b](https://example.org)." in book
    assert "#part" not in book
    book = ipynb.text(path, guide, "https://example.org/en/")
    assert "[a](https://example.org/en/page/#sums)" in book


def test_notebooks_that_are_gone_are_removed(guide):
    guide.write("notebooks/en/old.ipynb", "{}")
    assert len(ipynb.write(guide)) == 3
    assert not ipynb.write(guide)
    assert not (guide.root / "notebooks/en/old.ipynb").exists()
