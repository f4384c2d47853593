"""Files kept for Colab are up to date."""

from guide.site import notebooks


def test_notebooks_for_colab_are_the_pages(project):
    stale = [
        project.relative(path)
        for path, content in notebooks.kept(project).items()
        if not path.is_file() or path.read_text("utf-8") != content
    ]
    assert not stale, "run `uv run guide notebooks`"
    there = {*(project.root / "notebooks").rglob("*.ipynb")}
    assert there == {*notebooks.kept(project)}
