"""What is asked for is resolved, or refused in a line."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from releases import PYPROJECT, tree

from guide import index as packages
from guide import resolver
from guide.project import GuideError
from guide.release import report, resolution, update


def test_what_is_tested_is_what_the_new_pins_resolve_to(guide):
    # Keras 3 is there: a lower bound alone would not give 2.
    proposal = resolution.propose(guide, named={"keras": "2.0.0"})
    assert '"keras==2.0.0"' in proposal.text
    assert resolution.compiled(proposal.text) == proposal.pins
    proposal = resolution.propose(guide, named={"keras": "3.0.0"})
    assert '"keras>=3.0"' in proposal.text
    assert resolution.compiled(proposal.text) == proposal.pins


def test_a_package_that_does_not_fit_is_told_and_not_applied(guide):
    before = tree(guide)
    proposal = resolution.propose(guide, named={"tensorflow": "2.0.0rc0"})
    assert proposal.missing == ("tf-keras",)
    assert proposal.changes["tf-keras"] == ("1.0.0", None)
    assert proposal.pins["tensorflow"] == "2.0.0rc0"
    found = report.make(guide, proposal, {}, "", {}, ())
    assert found.notes == {
        "TensorFlow 2.0.0rc0": "https://github.com/tensorflow/tensorflow/"
        "releases/tag/v2.0.0-rc0"
    }
    with pytest.raises(GuideError, match="no release of tf-keras fits"):
        update.refuse(guide, found, True)
    assert tree(guide) == before


def test_candidates_count_if_asked_for(guide, monkeypatch):
    newest = {"tensorflow": "2.0.0rc0", "keras": "3.0.0"}
    monkeypatch.setattr(
        packages.Index,
        "newest",
        lambda self, name, **_: packages.Release(name, newest[name]),
    )
    plain = resolution.propose(guide, until="2024-01-01")
    assert plain.pins["tensorflow"] == "1.0.0"
    asked = resolution.propose(guide, until="2024-01-01", candidates=True)
    assert asked.pins["tensorflow"] == "2.0.0rc0"


TOMORROW = f"{datetime.now(UTC) + timedelta(days=2):%Y-%m-%d}"


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"until": "soon"}, "--until soon: is no date such as 2026-11-20"),
        ({"until": TOMORROW}, f"--until {TOMORROW}: is in the future"),
        ({"keras": "2.0.0", "until": "2021-01-01"}, "came later"),
        ({"keras": "two"}, "Keras two: is no version"),
        ({"keras": "9.9"}, "Keras 9.9: the package index has no such release"),
        ({"keep": "../a"}, "--keep ../a: letters, digits and dashes only"),
        ({"keras": "2.0.0", "report": Path("/")}, "/: has other things in it"),
    ],
)
def test_bad_input_is_told_in_a_line(wish, said, guide, release, monkeypatch):
    if wish.get("keras") == "9.9":

        def uploaded(*_):
            raise resolver.NoRelease("long")

        monkeypatch.setattr(packages.Index, "uploaded", uploaded)
    before = tree(guide)
    with pytest.raises(GuideError) as error:
        release(**{"keras": None} | wish)
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert tree(guide) == before


def test_a_date_without_what_is_required_is_told(guide, wheels):
    text = PYPROJECT.format(wheels=wheels).replace("keras>=1,<2", "keras>=7")
    (guide.root / "pyproject.toml").write_text(text)
    with pytest.raises(resolution.NoSolution, match="keras>=7"):
        resolution.propose(guide, until="2020-06-01")


def test_no_network_is_told(guide, monkeypatch):
    text = (guide.root / "pyproject.toml").read_text()
    lines = text.splitlines(keepends=True)
    online = [x for x in lines if not x.startswith(("no-index", "find-links"))]
    (guide.root / "pyproject.toml").write_text("".join(online))
    for name, value in {
        "UV_DEFAULT_INDEX": "http://127.0.0.1:9/simple",
        "UV_HTTP_RETRIES": "0",
        "UV_NO_CACHE": "1",
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(GuideError, match="the package index is out of reach"):
        resolution.propose(guide, until="2020-06-01")
