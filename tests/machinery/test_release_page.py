"""A kept report on its page: from the older release to the newer one."""

import pytest

from guide.tables import datafile, release

VERDICTS = [
    ("b.py", "page.md", "changed", "", " a\n-1"),
    ("c.py", "gone.md", "fails", "ValueError: `x` | y", ""),
    ("d.py", "gone.md", "fails", release.NO_ERROR, ""),
]
FIELDS = ("name", "page", "ends", "text", "diff")
REPORT = {
    "same": {"page.md": 1},
    "missing": [],
    "verdicts": [dict(zip(FIELDS, x, strict=True)) for x in VERDICTS],
}


@pytest.fixture
def shown(guide):
    """Return a function that shows a part of a report, by its newer side."""

    def shown(part, newer="2.10.0", back=False):
        moved = {"tensorflow": ["2.9.0", newer], "h5py": ["1", None]}
        report = REPORT | {"moved": moved, "back": back}
        datafile.save(guide, "releases/x", report)
        return guide.fill(f"release{part}", page="releases/x.md")

    return shown


@pytest.mark.parametrize("back", [False, True])
def test_a_report_goes_from_the_older_release(back, shown):
    answer = shown("answer", back=back)
    assert "**4 programs** of this guide" in answer
    assert "run on TensorFlow 2.10.0 and on TensorFlow 2.9.0" in answer
    tried = "2.9.0" if back else "2.10.0"
    assert f"- **2** behave differently on TensorFlow {tried}" in answer
    table = shown("moved")
    assert "| Package | TensorFlow 2.9.0 | TensorFlow 2.10.0 |" in table
    assert "| `h5py` | 1 | – |" in table
    assert "    ````diff\n     a\n    -1\n    ````" in shown("diffs")
    pages = shown("pages")
    assert "](../page.md) | 1 | 1 | – |" in pages
    assert "| `gone.md` | – | – | 2 |" in pages
    failures = shown("failures")
    assert "| `ValueError: 'x' \\| y` | 1 |" in failures
    assert "| `runs without an error` | 1 |" in failures
    assert "v2.10.0-rc0)" in shown("notes", "2.10.0rc0")
