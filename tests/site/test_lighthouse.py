"""Lighthouse, on a phone as it imagines one: slow line, slow processor.

Performance is noisy where others use the machine, so the best of a few runs
counts. ``GUIDE_REPORT=folder`` writes the numbers into it.
"""

import json
import os
import subprocess

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.quiet]
WANTED = {
    "performance": 0.97,
    "accessibility": 1,
    "best-practices": 1,
    "seo": 1,
}
RUNS = 5
FLAGS = "--headless=new --no-sandbox --disable-gpu"


@pytest.fixture(scope="module")
def lighthouse(npm, chromium, tmp_path_factory):
    """Return a function that measures an address."""
    script = npm("lighthouse/cli/index.js")
    file = tmp_path_factory.mktemp("lighthouse") / "report.json"

    def run(address):
        done = subprocess.run(
            [
                *("node", script, address, "--quiet", "--output=json"),
                *(f"--output-path={file}", f"--chrome-flags={FLAGS}"),
            ],
            env=os.environ | {"CHROME_PATH": chromium},
            capture_output=True,
            text=True,
        )
        assert not done.returncode, done.stderr
        return json.loads(file.read_text("utf-8"))

    return run


def scores(result):
    """Return the score of each category."""
    return {
        name: category["score"]
        for name, category in result["categories"].items()
    }


def faults(result):
    """Return the audits that took points, by category."""
    audits = result["audits"]
    return [
        f"{name}: {audits[ref['id']]['title']} "
        f"{audits[ref['id']].get('displayValue', '')}"
        for name, category in result["categories"].items()
        for ref in category["auditRefs"]
        if ref["weight"]
        and audits[ref["id"]]["score"] is not None
        and audits[ref["id"]]["score"] < 0.9
    ]


def test_every_kind_of_page_scores(kinds, address, lighthouse, report):
    rows, wrong = [], {}
    for path in kinds:
        results = []
        for _ in range(RUNS):
            results.append(lighthouse(address + path))
            best = max(results, key=lambda r: scores(r)["performance"])
            if scores(best)["performance"] >= WANTED["performance"]:
                break
        found = scores(best)
        audits = best["audits"]
        rows.append(
            [
                f"`{path}`",
                *(round(100 * found[name]) for name in WANTED),
                audits["largest-contentful-paint"]["displayValue"],
                audits["total-blocking-time"]["displayValue"],
                audits["cumulative-layout-shift"]["displayValue"],
                len(results),
                best["environment"]["benchmarkIndex"],
            ]
        )
        report(
            "lighthouse",
            ["Page", *WANTED, "LCP", "TBT", "CLS", "Runs", "Machine"],
            rows,
        )
        if any(found[name] < least for name, least in WANTED.items()):
            wrong[path] = [found, *faults(best)]
    assert not wrong, json.dumps(wrong, indent=1)
