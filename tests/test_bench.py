"""The numbers that ``guide bench`` keeps are those of about this guide."""

import pytest

from guide.measure import bench
from guide.tables import datafile, speed


def test_isolation_was_measured_on_nearly_as_many_snippets(project):
    data = datafile.load(project, "bench")
    there = len(bench.candidates(project))
    # A snippet more or less changes nothing else; a new chapter may.
    assert data["candidates"] == pytest.approx(there, rel=0.1), (
        "run uv run guide bench isolation, on a quiet machine"
    )
    assert data["snippets"] >= min(bench.SAMPLE, there)


def test_speed_was_measured_with_the_programs_that_the_page_shows(project):
    data = speed.load(project)
    assert data and data["code"] == bench.code(project), (
        "run uv run guide bench speed, on a quiet machine"
    )
