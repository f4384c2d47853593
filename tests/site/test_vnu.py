"""The HTML of every page is valid, by the W3C's checker. Weekly."""

import json
import subprocess
from collections import defaultdict

import pytest
from tools import program

MATERIALS_OWN = (
    # Without it, Firefox shows menu and search open again after a reload.
    "Attribute “autocomplete” is only allowed when the input type is",
    "Bad value “” for attribute “tabindex” on element “label”",
    # Of a page without a table of contents.
    "The value of the “for” attribute of the “label” element must be",
)
"""What may stay as Material writes it: how a message begins."""


@pytest.mark.weekly
def test_no_page_has_an_error_but_materials_own(site, npm):
    jar = npm("vnu-jar/build/dist/vnu.jar")
    done = subprocess.run(
        [
            *(
                program("java"),
                "-Xss8m",
                "-jar",
                jar,
                "--errors-only",
                "--format",
            ),
            *("json", "--skip-non-html", "--exit-zero-always", site),
        ],
        capture_output=True,
        text=True,
    )
    assert not done.returncode, done.stderr[-2000:]
    errors = defaultdict(list)
    for error in json.loads(done.stderr)["messages"]:
        place = f"{error.get('url')}:{error.get('lastLine')}"
        errors[error["message"]].append(f"{place} {error.get('extract')}")
    # Those that are gone need no excuse any more.
    for excuse in MATERIALS_OWN:
        assert any(error.startswith(excuse) for error in errors), excuse
    ours = {
        error: [len(places), *places[:3]]
        for error, places in errors.items()
        if not error.startswith(MATERIALS_OWN)
    }
    assert not ours, json.dumps(ours, indent=1, ensure_ascii=False)
