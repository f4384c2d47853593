"""Japanese prose as textlint reads it: .textlintrc.yml has the rules."""

import json
import os
import shutil
import subprocess

import prose
import pytest

MENDS = "npm install (Node.js 20 or later)"


@pytest.fixture(scope="module")
def textlint(project):
    """Return the command; skip where it is not installed, but in CI."""
    command = project.root / "node_modules" / ".bin" / "textlint"
    if not command.exists() or not shutil.which("node"):
        reason = f"no textlint in node_modules: {MENDS}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return command


@pytest.fixture(scope="module")
def lines(project):
    """Return the prose of each file, line by line."""
    return {
        project.relative(path): prose.japanese(prose.of(path))
        for path in prose.sources(project, "ja")
    }


def test_textlint_finds_nothing(project, textlint, lines):
    # Kept between runs: textlint reads again only what has changed.
    folder = project.root / ".cache" / "textlint"
    # Every file is Markdown by now, and ends as such.
    files = {folder / "prose" / f"{name}.md": name for name in lines}
    for old in {*folder.rglob("*.md")} - {*files}:
        old.unlink()
    for file, name in files.items():
        text = "\n".join(lines[name])
        if not file.exists() or file.read_text("utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    run = subprocess.run(
        [
            textlint,
            *("--config", ".textlintrc.yml"),
            *("--cache", "--cache-location", folder / "cache"),
            *("--format", "json"),
            folder / "prose",
        ],
        cwd=project.root,
        capture_output=True,
        text=True,
    )
    # 1: something was found; what else there may be, textlint says itself.
    assert run.returncode in (0, 1) and run.stdout, run.stderr
    root = folder / "prose"
    found = [
        f"{result['filePath'].removeprefix(f'{root}/').removesuffix('.md')}:"
        f"{message['line']}: {message['ruleId']}: "
        f"{message['message'].splitlines()[0]}"
        for result in json.loads(run.stdout)
        for message in result["messages"]
    ]
    assert not found, "\n".join(found)
