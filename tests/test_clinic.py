"""The error clinic: every entry whole, and run on older TensorFlows."""

import pytest

from guide.measure import matrix
from guide.project import here
from guide.tables import clinic
from guide.verify import page as pages

PROJECT = here()
ENTRIES = clinic.entries(PROJECT, "en")


def name(entry):
    return f"{entry.situation}/{entry.page.stem}"


OLDER = ("2.15.1", "2.16.2")
"""The last with Keras 2, the first with Keras 3."""


def test_there_are_entries_of_each_situation():
    assert {entry.situation for entry in ENTRIES} == {*clinic.SITUATIONS}
    assert len(ENTRIES) > 50


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_an_entry_raises_its_message_and_mends_it(entry):
    text = pages.source(entry.page, PROJECT)
    names = [
        fence.title.rpartition("/")[2]
        for fence in pages.fences(text)
        if fence.title
    ]
    shown = [n for n in names if n.startswith(clinic.SHOWN)]
    assert len(names) > len(shown), "no program mends it"
    guarded = any(name.startswith("guard") for name in names)
    assert entry.messages(PROJECT) or guarded
    silent = any(name.startswith("trap") for name in names)
    assert guarded or not (silent or entry.situation == "silent")


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_an_entry_says_since_when(entry):
    if "<!-- guide:since -->" not in pages.source(entry.page, PROJECT):
        pytest.skip("its programs name their own environments")
    here = {PROJECT.name(path) for path in matrix.candidates(PROJECT)}
    late = [
        f"{name} on {release}"
        for name in entry.programs
        for release in OLDER
        if name in here
        and release not in matrix.runs(PROJECT, name, matrix.load(PROJECT))
    ]
    assert not late, f"to run them: {matrix.COMMAND} fix"
