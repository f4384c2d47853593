"""A kept report on its page: from the older release to the newer one."""

import pytest

from guide.tables import datafile, release
from guide.tables.release import Report, Verdict

DIFF = "@@ -1,3 +1,2 @@\n a\n-1\n-2\n+3\n@@ -9 +8,0 @@\n-4"
VERDICTS = (
    Verdict("a.py", "page.md", "same"),
    Verdict("b.py", "page.md", "changed", diff=DIFF),
    Verdict("c.py", "gone.md", "fails", "ValueError: `x` | y"),
    Verdict("d.py", "gone.md", "fails", release.NO_ERROR),
)


@pytest.fixture
def shown(guide):
    """Return a function that shows a part of a report, by the versions."""

    def shown(part, old, new):
        about = ("3.11", "2026-11-21", "2026-11-20", "uv run x")
        moved = {"tensorflow": (old, new), "h5py": ("1", None)}
        report = Report(*about, moved, verdicts=VERDICTS)
        datafile.save(guide, "releases/x", release.data(report))
        return guide.fill(f"release{part}", page="releases/x.md")

    return shown


@pytest.mark.parametrize(
    ("versions", "moved", "diff"),
    [
        (("2.9.0", "2.10.0"), "1 | –", " a\n-1\n-2\n+3\n…\n-4"),
        (("2.10.0", "2.9.0"), "– | 1", " a\n-3\n+1\n+2\n…\n+4"),
    ],
)
def test_a_report_goes_from_the_older_release(versions, moved, diff, shown):
    answer = shown("answer", *versions)
    assert "run on TensorFlow 2.10.0 and on TensorFlow 2.9.0" in answer
    assert f"- **2** end otherwise on TensorFlow {versions[1]}" in answer
    table = shown("moved", *versions)
    assert "| Package | TensorFlow 2.9.0 | TensorFlow 2.10.0 |" in table
    assert f"| `h5py` | {moved} |" in table
    assert "releases/tag/v2.10.0)" in shown("notes", *versions)
    folded = shown("diffs", *versions).replace("\n    ", "\n")
    assert f"````diff\n{diff}\n````" in folded


def test_a_report_says_what_fails_and_where_it_is_shown(shown):
    pages = shown("pages", "2.9.0", "2.10.0rc0")
    assert "](../page.md) | 1 | 1 | – |" in pages
    assert "| `gone.md` | – | – | 2 |" in pages
    failures = shown("failures", "2.9.0", "2.10.0rc0")
    assert "| `ValueError: 'x' \\| y` | 1 |" in failures
    assert "| `runs without an error` | 1 |" in failures
    assert "v2.10.0-rc0)" in shown("notes", "2.9.0", "2.10.0rc0")
