"""The timeline: its data, and its checks, run on the packages themselves."""

import json
import re
from contextlib import suppress
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from jsonschema import Draft202012Validator
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from guide.index import Index, NoRelease, Release
from guide.project import LANGUAGES, here
from guide.tables import datafile

VERSION = re.compile(r"\d+\.\d+(?:\.\d+)?")
SITES = {
    *("ai.google.dev", "arxiv.org", "blog.keras.io", "github.com"),
    *("keras.io", "news.ycombinator.com"),
}
SCHEMA = json.loads(
    Path(__file__).with_name("timeline.schema.json").read_text()
)
TIMELINE = datafile.load(here(), "timeline")
EVENTS = TIMELINE["events"]
REFUTED = yaml.safe_load(
    Path(__file__).with_name("refuted.yml").read_text("utf-8")
)
CHECKS = [
    pytest.param(
        check,
        event["date"],
        id=f"{event['id']}: {' '.join(map(str, check.values()))}",
    )
    for event in EVENTS
    for check in event.get("checks", ())
]


@pytest.mark.packages
@pytest.mark.parametrize(("check", "when"), CHECKS)
def test_packages_bear_out(check, when, index):
    assert problem(check, when, index) is None


@pytest.mark.packages
@pytest.mark.parametrize(("check", "said"), REFUTED)
def test_packages_refute(check, said, index):
    assert said in problem(check, "2023-11-29", index)


def test_the_data_is_of_its_form():
    validator = Draft202012Validator(
        SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    assert [
        f"{error.json_path}: {error.message}"
        for error in validator.iter_errors(TIMELINE)
    ] == []
    ids = [event["id"] for event in EVENTS]
    assert len(ids) == len({*ids})


def test_events_and_segments_are_in_order():
    for one, other in pairwise(EVENTS):
        assert one["date"] <= other["date"], other["id"]
    dates = {event["id"]: event["date"] for event in EVENTS}
    for lane in TIMELINE["lanes"]:
        starts = [segment["from"] for segment in lane["segments"]]
        for one, other in pairwise(starts):
            assert dates[one] < dates[other], other


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event["id"])
def test_an_event_has_happened_and_can_be_followed_up(event):
    assert event["date"] <= date.today().isoformat()
    source = event["source"]
    if "package" in source:
        looked_into = {x for check in event["checks"] for x in check.values()}
        assert source["package"] in looked_into
    else:
        url = urlsplit(source["url"])
        assert (url.scheme, url.hostname in SITES) == ("https", True)
        # It is of the release that it is said to be of, or of a commit.
        if not re.search("/[0-9a-f]{40}/", url.path):
            assert {*VERSION.findall(source["title"])} <= {
                *VERSION.findall(url.path)
            }


def test_every_language_names_the_same_releases():
    for event in EVENTS:
        named = [{*VERSION.findall(said)} for said in event["claim"].values()]
        assert named[1:] == named[:-1], event["id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_years_in_the_prose_are_those_of_the_events(language, project):
    page = project.docs / language / "history" / "timeline.md"
    years = {event["id"]: event["date"][:4] for event in EVENTS}
    links = re.findall(r"\[(\d{4})\]\(#([\w-]+)\)", page.read_text("utf-8"))
    assert links
    assert all(years[event] == year for year, event in links)


# What is above an installed file: the part of a wheel that is for libraries,
# or the one folder of a source archive.
ABOVE = re.compile(r"^[^/]+\.data/(pure|plat)lib/|^[\w-]+-[\d.]+/")


def problem(check: dict[str, Any], date: str, index: Index) -> str | None:
    """Return what is not as an event of a date claims, or None."""
    (kind, of), *_ = check.items()
    if kind == "missing":
        with suppress(NoRelease):
            return f"there is {index.newest(of.replace(' ', ''))}"
        return None
    release = Release.parse(of)
    if kind == "uploaded":
        day = index.uploaded(release).date().isoformat()
        same = day[: len(date)] == date
        return None if same else f"{of} came on {day}, not {date}"
    if kind == "same_modules":
        like = Release.parse(check["like"])
        different = _below(index, release) ^ _below(index, like)
        return f"{of} and {like} differ: {different}" if different else None
    if kind == "requires":
        there, what = _requires(check, release, index)
    elif kind == "contains":
        there, what = _contains(check, release, index)
    else:
        python = check["python"]
        links = index.links(release)
        there = any(f"-{python}-" in link.filename for link in links)
        what = f"wheels for {python}"
    if there != check.get("absent", False):
        return None
    return f"{of} {'has' if there else 'does not have'} {what}"


def _requires(
    check: dict[str, Any], release: Release, index: Index
) -> tuple[bool, str]:
    name, wanted = canonicalize_name(check["name"]), check.get("specifier")
    if name == "python":
        said = {link.requires_python or "" for link in index.links(release)}
        found = [*map(SpecifierSet, said)]
    else:
        needs = index.requirements(release)
        found = [
            x.specifier for x in needs if canonicalize_name(x.name) == name
        ]
    there = SpecifierSet(wanted) in found if wanted else bool(found)
    return there, f"the requirement {name} {wanted or ''}: {found}"


def _contains(
    check: dict[str, Any], release: Release, index: Index
) -> tuple[bool, str]:
    path, text = check["path"], check.get("text")
    pattern = re.escape(path).replace(r"\*\*/", "(.*/)?")
    pattern = pattern.replace(r"\*", "[^/]*") + r"(/.*)?(?<=\.py)"
    with index.open(release) as (names, read):
        found = [x for x in names if re.fullmatch(pattern, ABOVE.sub("", x))]
        if not text:
            return bool(found), path
        there = any(
            re.search(text, read(name).decode("utf-8", "replace"), re.M)
            for name in found
        )
    return there, f"a line {text!r} in {path}"


def _below(index: Index, release: Release) -> set[str]:
    package = release.name.replace("-", "_") + "/"
    with index.open(release) as (names, _):
        every = [ABOVE.sub("", name) for name in names if name.endswith(".py")]
    return {x.removeprefix(package) for x in every if x.startswith(package)}
