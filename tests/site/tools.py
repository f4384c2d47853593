"""What several tests of the built site use."""

import os
import time

import pytest

ADDRESS = "https://example.org/sub/path/"
REPOSITORY = "https://github.com/octo-edit/the.guide"
"""Where the site and its source are said to be when it is built."""
PATIENCE = 240_000
"""Milliseconds after which a browser is taken to be stuck."""


def missing(reason):
    """Skip a test whose tool is not installed; fail it in CI."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def wait(read, wanted, page):
    """Ask a page again and again until the answer is right; return it.

    The last answer is returned after :data:`PATIENCE`, right or not.
    """
    end = time.monotonic() + PATIENCE / 1000
    while not wanted(answer := read()) and time.monotonic() < end:
        page.wait_for_timeout(100)
    return answer
