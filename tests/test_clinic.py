"""The error clinic: every entry whole, and run on older TensorFlows."""

import pytest

from guide.project import here
from guide.tables import clinic, matrix
from guide.verify import page as pages

PROJECT = here()
ENTRIES = clinic.entries(PROJECT, "en")
SAYING = {message.entry for message in clinic.messages(PROJECT, "en")}
OLDER = ("2.15.1", "2.16.2")
"""The last with Keras 2, the first with Keras 3."""


def name(entry):
    return f"{entry.situation}/{entry.page.stem}"


def test_there_are_entries_of_each_situation():
    assert {entry.situation for entry in ENTRIES} == {*clinic.SITUATIONS}


@pytest.mark.parametrize("entry", ENTRIES, ids=name)
def test_an_entry_shows_a_fault_and_its_cure(entry):
    fences = pages.load(entry.page, PROJECT).fences
    names = [f.title.rpartition("/")[2] for f in fences if f.title]
    shown = [n for n in names if n.startswith(clinic.SHOWN)]
    assert len(names) > len(shown), "no program cures it"
    guarded = any(name.startswith("guard") for name in names)
    assert entry in SAYING or guarded
    silent = any(name.startswith("trap") for name in names)
    assert guarded or not (silent or entry.situation == "silent")


def test_every_entry_says_since_when():
    here = {PROJECT.name(path) for path in matrix.candidates(PROJECT)}
    data = matrix.load(PROJECT)
    late = [
        f"{name} on {release}"
        for entry in ENTRIES
        if "<!-- guide:since -->" in pages.source(entry.page, PROJECT)
        for name in entry.programs
        for release in OLDER
        if name in here and release not in matrix.runs(PROJECT, name, data)
    ]
    assert not late, "to run them: uv run guide matrix fix"
