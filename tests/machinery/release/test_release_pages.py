"""A report as a page: before and after, and on the site."""

import dataclasses

import pytest
from releases import tree

from guide.project import GuideError
from guide.release import report
from guide.tables import release as site

SITE = """
site_name: mini
docs_dir: docs/en
theme: {name: mkdocs}
markdown_extensions:
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
  - pymdownx.snippets:
      base_path: [snippets, docs]
      restrict_base_path: true
"""


def test_a_report_shows_the_pages_before_and_after(guide, release, tmp_path):
    (guide.root / "mkdocs.yml").write_text(SITE)
    guide.write("docs/en/index.md", "# Home\n")
    guide.write("docs/en/other.md", "# Another\n")
    before = tree(guide)
    found, said, _ = release(report=tmp_path / "report")
    assert tree(guide) == before
    folder = tmp_path / "report"
    assert {path.name for path in folder.iterdir()} == {
        *("index.html", "report.md", "report.json", "before", "after")
    }
    pages = {
        state: (folder / state / "page.html").read_text("utf-8")
        for state in ("before", "after")
    }
    assert not (folder / "after" / "other.html").exists()
    assert 'id="release-1"' in pages["after"]
    assert 'id="release-2"' not in pages["after"]
    assert "<ins>+2</ins>" in (index := (folder / "index.html").read_text())
    assert 'src="before/page.html#release-1"' in index
    assert "fix/name/fixed.py" not in index, "what is the same is left out"
    markdown = (folder / "report.md").read_text("utf-8")
    assert markdown.startswith("**9 snippets: 5 same, 1 output changed, 3 ")
    assert "| `page.md` | 5 | 1 | 3 | 0 |" in markdown
    assert "````diff\n@@ -1,2 +1,2 @@\n a\n-1\n+2\n````" in markdown
    assert "raises no error any more" in markdown
    release(report=folder)  # over its own


def test_a_page_shows_its_report(guide, release):
    release(keep="keras-2")
    page = guide.docs / "en" / "releases" / "keras-2.md"
    assert site.answer(guide, page, "en").splitlines()[2:] == [
        "- **5** print the same",
        "- **1** print something else",
        "- **3** end otherwise on Keras 2.0.0: with an error, or without the "
        "one that they show",
    ]
    assert site.moved(guide, page, "en").splitlines()[::2] == [
        "| Package | Keras 1.0.0 | Keras 2.0.0 |",
        "| `keras` | 1.0.0 | 2.0.0 |",
    ]
    assert "[A page](../page.md) | 5 | 1 | 3 |" in site.by_page(
        guide, page, "en"
    )
    assert "| `runs without an error` | 1 |" in site.failures(
        guide, page, "en"
    )
    told = site.differences(guide, page, "en")
    assert "    ````diff\n     a\n    -1\n    +2\n    ````" in told
    assert "on Keras 2.0.0: runs without an error" in told
    assert "--keras 2.0.0" in site.how(guide, page, "en")
    with pytest.raises(GuideError, match="data/releases/none.json is not"):
        site.answer(guide, page.with_name("none.md"), "en")


def test_a_report_on_an_older_release_is_told_from_the_newer_one(
    guide, release
):
    found, _, _ = release(keep="a")
    back = dataclasses.replace(found, moved={"keras": ("2.0.0", "1.0.0")})
    assert back.back and not found.back
    assert site.versions(back) == ("Keras 2.0.0", "Keras 1.0.0")
    assert list(back.notes) == ["Keras 2.0.0"]
    file = report.data_file(guide, "back")
    file.write_text(report.text(back), "utf-8")
    page = guide.docs / "en" / "releases" / "back.md"
    told = site.differences(guide, page, "en")
    assert "    ````diff\n     a\n    -2\n    +1\n    ````" in told
    assert "on Keras 1.0.0: runs without an error" in told


@pytest.mark.parametrize(
    ("diff", "other"),
    [
        ("@@\n a\n-1\n+2\n b", "@@\n a\n-2\n+1\n b"),
        ("-1\n-2\n+3\n c\n+4", "-3\n+1\n+2\n c\n-4"),
    ],
)
def test_a_diff_is_turned(diff, other):
    assert site.turned(diff) == other
    assert site.turned(other) == diff


def test_long_lines_are_cut_to_where_they_differ():
    same = "x" * 300
    diff = f"a\nb\n@@\n {same}\n-{same}1{same}\n+{same}23{same}\n-{same}"
    around = "x" * report.AROUND
    assert report._cut(diff).splitlines() == [
        "@@",
        f" {same[: report.WIDE - 2]}…",
        f"-…{around}1{around}…",
        f"+…{around}23{around}…",
        f"-{same[: report.WIDE - 2]}…",
    ]
