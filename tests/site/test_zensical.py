"""The pages' text does not depend on MkDocs: Zensical renders it as well.

Zensical is the successor of Material for MkDocs. It reads mkdocs.yml, runs
our Markdown extension, and knows no hooks: there are no notebooks, downloads,
search and Markdown pages of ours.
"""

import json
import re
import shutil
import subprocess

import pytest
from bs4 import BeautifulSoup

from guide import text
from guide.site.addresses import of_page

ZENSICAL = "zensical==0.0.67"
"""The newest of which the package index has all parts."""

NOT_TEXT = ".headerlink, .page-markdown, .guide-foot, .guide-keys, script"
"""What is there for a site only, and no text of the page."""

KNOWN: dict[str, str] = {}
"""Pages whose text differs, and why."""


def words(file):
    soup = BeautifulSoup(file.read_text("utf-8"), "html.parser").article
    for tag in soup.select(NOT_TEXT):
        tag.decompose()
    return re.sub(r"\s+", "", soup.get_text())


@pytest.mark.weekly
def test_zensical_renders_the_same_text(project, site, tmp_path):
    # It wants its folders below the configuration.
    for name in ("docs", "snippets"):
        shutil.copytree(project.root / name, tmp_path / name)
    # Made from what MkDocs knows; Zensical has its own.
    (tmp_path / "docs" / "overrides" / "sitemap.xml").unlink()
    config = (project.root / "mkdocs.yml").read_text("utf-8")
    # Templates get these from a hook.
    texts = f"extra:\n  texts: {json.dumps(text.load('en'))}\n"
    config = config.replace("extra:\n", texts, 1)
    (tmp_path / "mkdocs.yml").write_text(config, "utf-8")
    command = ["uv", "run", "--quiet", "--project", project.root]
    command += ["--with", ZENSICAL, "zensical", "build", "-f", "mkdocs.yml"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    names = [
        path.relative_to(project.docs / "en").as_posix()
        for path in project.pages("en")
    ]
    ours, theirs = site / "en", tmp_path / "site" / "en"
    other = {
        name
        for name in names
        if (file := f"{of_page(name)}index.html")
        if words(ours / file) != words(theirs / file)
    }
    assert other == {*KNOWN}
