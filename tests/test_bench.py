"""The numbers of what isolation costs are those of about this guide."""

import json

import pytest

from guide.measure import isolation as bench
from guide.tables.registry import bench_file


def test_the_benchmark_is_of_nearly_as_many_snippets(project):
    data = json.loads(bench_file(project).read_text("utf-8"))
    there = len(bench.candidates(project))
    # A snippet more or less tells nothing else; a new chapter may.
    assert data["candidates"] == pytest.approx(there, rel=0.1), (
        "run uv run guide bench isolation, on a quiet machine"
    )
    assert data["snippets"] >= min(bench.SAMPLE, there)
