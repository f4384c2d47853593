"""What tests do where a tool is not on this machine."""

import os

import pytest


def missing(reason):
    """Skip what a tool is missing for, but fail in CI."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def npm(project, name):
    """Return the path of a file of an npm package."""
    path = project.root / "node_modules" / name
    if not path.exists():
        missing(f"no {name.partition('/')[0]} here: npm install")
    return path
