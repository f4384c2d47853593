"""Which Python, TensorFlow, Keras and NumPy go together, by their metadata.

``guide versions`` asks the package index and writes ``data/versions.json``;
pages show it as tables. The newest release of each minor version counts.
"""

from typing import Any

from packaging.version import Version

NEEDS = ("keras", "keras-nightly", "numpy", "protobuf", "ml-dtypes")
"""What is kept of TensorFlow's requirements."""

PLATFORMS = {
    "Linux x86": r"manylinux.*_x86_64",
    "Linux Arm": r"manylinux.*_aarch64",
    "macOS Intel": r"macosx.*_x86_64",
    "macOS Arm": r"macosx.*_arm64",
    "Windows": r"win_amd64",
}
"""Names of platforms, and the tags of wheels for them."""


def pythons(row: dict[str, Any]) -> list[str]:
    """Return the Pythons that a release has any wheels for."""
    found = {python for some in row["wheels"].values() for python in some}
    return sorted(found, key=Version)


def newest(rows: list[dict[str, Any]], python: str) -> str:
    """Return the newest TensorFlow for a Python, a candidate if need be."""
    fit = [row["version"] for row in rows if python in pythons(row)]
    fit.sort(key=lambda version: not Version(version).is_prerelease)
    return str(fit[-1])
