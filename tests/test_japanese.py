"""Japanese prose as textlint reads it: .textlintrc.yml has the rules."""

import os
import shutil
import subprocess

import prose
import pytest


def test_textlint_finds_nothing(project):
    command = project.root / "node_modules" / ".bin" / "textlint"
    if not command.exists() or not shutil.which("node"):
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("no textlint in node_modules: npm install (Node.js 20)")
    # Kept between runs: textlint reads again only what has changed.
    folder = project.root / ".cache" / "textlint"
    root = folder / "prose"
    files = {
        # Every file is Markdown by now, and ends as such.
        root / f"{project.relative(path)}.md": prose.japanese(prose.of(path))
        for path in prose.sources(project, "ja")
    }
    for old in {*folder.rglob("*.md")} - {*files}:
        old.unlink()
    for file, lines in files.items():
        if not file.exists() or file.read_text("utf-8") != "\n".join(lines):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("\n".join(lines), "utf-8")
    options = ["--config", ".textlintrc.yml", "--format", "unix"]
    options += ["--cache", "--cache-location", folder / "cache"]
    run = subprocess.run(
        [command, *options, root],
        cwd=project.root,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
