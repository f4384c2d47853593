"""The HTML of every page is valid, by the W3C's checker. Weekly."""

import json
import subprocess
from collections import defaultdict
from urllib.parse import unquote

import pytest

pytestmark = pytest.mark.weekly
MATERIALS_OWN = {
    "Attribute “autocomplete” is only allowed when the input type is": (
        "autocomplete=off on the boxes that open menu and search, without "
        "which Firefox shows them open again after a reload"
    ),
}
"""What may stay as Material writes it: how a message begins, and why."""


@pytest.fixture(scope="module")
def errors(site, npm, java):
    """Return the pages of each error."""
    jar = npm("vnu-jar/build/dist/vnu.jar")
    done = subprocess.run(
        [
            *(java, "-Xss8m", "-jar", jar, "--errors-only", "--format"),
            *("json", "--skip-non-html", "--exit-zero-always", site),
        ],
        capture_output=True,
        text=True,
    )
    assert not done.returncode, done.stderr[-2000:]
    found = defaultdict(list)
    for message in json.loads(done.stderr)["messages"]:
        path = unquote(message.get("url", "")).partition(f"{site}/")[2]
        place = f"{path}:{message.get('lastLine')}"
        extract = message.get("extract", "").strip()
        found[message["message"]].append(f"{place} {extract[:120]}")
    return found


def test_no_page_has_an_error_but_materials_own(errors):
    ours = {
        error: [len(places), *places[:3]]
        for error, places in errors.items()
        if not error.startswith(tuple(MATERIALS_OWN))
    }
    assert not ours, json.dumps(ours, indent=1, ensure_ascii=False)


def test_what_is_excused_is_still_there(errors):
    for excuse in MATERIALS_OWN:
        assert any(error.startswith(excuse) for error in errors), excuse
