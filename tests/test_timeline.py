"""The timeline: its data, and its checks, run on the packages themselves."""

import json
import re
from datetime import date
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import event_checks
import pytest
from jsonschema import Draft202012Validator

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
    assert event_checks.problem(check, when, index) is None


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
