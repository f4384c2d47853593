"""No address that was ever published dies; files kept are up to date."""

from guide.site import addresses, notebooks


def test_every_address_is_there_or_leads_on(project):
    found = addresses.check(project)
    assert not found, "\n".join(found)


def test_addresses_are_those_of_the_pages(project):
    known = addresses.recorded(project)
    assert {"", "fix/", "learn/first-hour/", "compare/training/"} <= known
    # Of a page, a notebook, a table made from data.
    assert "fix/build/kerastensor/#ops" in known
    assert "learn/first-hour/#data" in known
    assert "history/timeline/#first-keras" in known


def test_notebooks_for_colab_are_the_pages(project):
    stale = [
        project.relative(path)
        for path, content in notebooks.kept(project).items()
        if not path.is_file() or path.read_text("utf-8") != content
    ]
    assert not stale, "run `uv run guide notebooks`"
    there = {*(project.root / "notebooks").rglob("*.ipynb")}
    assert there == {*notebooks.kept(project)}
