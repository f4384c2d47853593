"""A report as an HTML page: the pages that change, before and after.

Both are built in a copy of the guide that has those pages alone, the second
with the files that an update would leave behind.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from html import escape
from pathlib import Path

from bs4 import BeautifulSoup

from guide.build import QUIET
from guide.project import GuideError, Project
from guide.release.report import Report, Verdict
from guide.release.terminal import HEADS, aside, moved, summary

LEFT_OUT = shutil.ignore_patterns(
    *(".git", ".venv", ".cache", "node_modules", "site", "tests"),
    *("__pycache__", "uv.lock", ".*_cache"),
)
MARK = """
.release-change { outline: 3px solid #b35900; outline-offset: 4px; }
[id^=release-] { display: block; scroll-margin-top: 6rem; }
"""
STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem;
  max-width: 100rem; color: #1c1c1c; background: #fff; }
pre { overflow-x: auto; background: #f4f4f4; padding: .5rem; }
ins, del { display: block; text-decoration: none; white-space: pre; }
ins { background: #d8f5dd; } del { background: #ffe1e0; }
table { border-collapse: collapse; } td, th { padding: .2rem .8rem;
  border-bottom: 1px solid #ccc; text-align: left; }
.both { display: flex; gap: .5rem; flex-wrap: wrap; }
.both figure { flex: 1 1 24rem; margin: 0; }
.both iframe { width: 100%; height: 80vh; border: 1px solid #999; }
[data-show=before] .after, [data-show=after] .before { display: none; }
button[aria-pressed=true] { font-weight: bold; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #181818; } a { color: #9cc4ff; }
  pre { background: #262626; }
  ins { background: #12401c; } del { background: #561a18; }
}
"""
SCRIPT = """
for (const button of document.querySelectorAll("button[data-to]"))
  button.addEventListener("click", () => {
    const page = button.closest("section");
    page.dataset.show = button.dataset.to;
    for (const other of page.querySelectorAll("button[data-to]"))
      other.setAttribute("aria-pressed", String(other === button));
  });
"""


def write(
    project: Project, report: Report, files: dict[Path, str], folder: Path
) -> None:
    """Write ``index.html`` and the pages before and after into a folder.

    ``files`` are the texts after an update (:func:`.update.new_files`).
    """
    pages = [
        page
        for page, verdicts in report.changed_pages.items()
        if page and any(verdict.diff for verdict in verdicts)
    ]
    changes: dict[str, int] = {}
    if pages:
        with tempfile.TemporaryDirectory(prefix="release-") as name:
            copy = _copy(project, pages, Path(name, "guide"))
            for state in ("before", "after"):
                if state == "after":
                    for path, text in files.items():
                        target = copy.root / project.relative(path)
                        target.write_text(text, "utf-8")
                target = folder / state
                shutil.rmtree(target, ignore_errors=True)
                _build(copy, target)
        changes = {page: mark(folder, page) for page in pages}
    (folder / "index.html").write_text(render(report, changes), "utf-8")


def _copy(project: Project, pages: list[str], target: Path) -> Project:
    """Return a copy of the guide with some English pages alone."""
    shutil.copytree(project.root, target, ignore=LEFT_OUT)
    # Notebooks that have run, and other things that are kept.
    (target / ".cache").symlink_to((project.root / ".cache").resolve())
    copy = Project(target)
    for page in [*copy.pages("en"), *copy.notebooks("en")]:
        name = page.relative_to(copy.docs / "en").as_posix()
        if name not in [*pages, "index.md"]:
            page.unlink()
    settings = {
        "INHERIT": "mkdocs.yml",
        "strict": False,  # their links lead to pages that are left out
        "nav": ["index.md", *(p for p in pages if p != "index.md")],
        "use_directory_urls": False,  # to be read without a server
    }
    (target / "release.yml").write_text(json.dumps(settings), "utf-8")
    return copy


def _build(copy: Project, target: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mkdocs", "build", "--quiet"),
            *("--config-file", "release.yml", "--site-dir", target.resolve()),
        ],
        cwd=copy.root,
        env=os.environ | QUIET,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1]
        raise GuideError(f"the pages before and after: {last}")


def _place(page: str) -> str:
    file = Path(page)
    if file.name == "README.md":
        file = file.with_name("index.md")
    return file.with_suffix(".html").as_posix()


def mark(folder: Path, page: str) -> int:
    """Mark the blocks that differ in both states; return how many."""
    files = [folder / state / _place(page) for state in ("before", "after")]
    soups = [BeautifulSoup(f.read_text("utf-8"), "html.parser") for f in files]
    found = 0
    for pair in zip(*(soup.find_all("pre") for soup in soups), strict=False):
        if pair[0].get_text() != pair[1].get_text():
            found += 1
            for soup, block in zip(soups, pair, strict=True):
                block["class"] = [*block.get("class", []), "release-change"]
                # Not the block's own: the theme's script replaces that.
                anchor = soup.new_tag("span", id=f"release-{found}")
                block.insert_before(anchor)
    for soup, file in zip(soups, files, strict=True):
        if soup.head:
            style = soup.new_tag("style")
            style.string = MARK
            soup.head.append(style)
        file.write_text(str(soup), "utf-8")
    return found


def render(report: Report, changes: dict[str, int]) -> str:
    """Return the page: numbers, then what changed; nothing else."""
    body = [f"<h1>{escape(summary(report))}</h1>", "<pre>"]
    body += [escape(line) for line in [*moved(report), *aside(report)]]
    body.append("</pre>")
    if report.notes:
        links = ", ".join(
            f'<a href="{escape(url)}">{escape(name)}</a>'
            for name, url in report.notes.items()
        )
        body.append(f"<p>Release notes: {links}</p>")
    for page, verdicts in report.changed_pages.items():
        body.append(f"<section data-show='both'><h2>{escape(page)}</h2>")
        body += [_verdict(verdict) for verdict in verdicts]
        if page in changes:
            body.append(_both(page, changes[page]))
        body.append("</section>")
    body.append(
        f"<p>Python {report.python}, packages until {report.until}, "
        f"{report.date}: <code>{escape(report.command)}</code></p>"
    )
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(summary(report))}</title>\n"
        f"<style>{STYLE}</style>\n" + "\n".join(body) + "\n"
        f"<script>{SCRIPT}</script>\n</html>\n"
    )


def _verdict(verdict: Verdict) -> str:
    said = f"<b>{HEADS[verdict.ends]}</b>: {escape(verdict.name)}"
    if verdict.text:
        said += f": <code>{escape(verdict.text)}</code>"
    if not verdict.diff:
        return f"<p>{said}</p>"
    return f"<p>{said}</p><pre>{diff(verdict.diff)}</pre>"


def diff(text: str) -> str:
    """Return a diff as HTML, removed and added lines marked up."""
    tags = {"+": "ins", "-": "del"}
    return "".join(
        f"<{tag}>{escape(line)}</{tag}>"
        if (tag := tags.get(line[:1]))
        else escape(line) + "\n"
        for line in text.splitlines()
    )


def _both(page: str, count: int) -> str:
    place = _place(page)
    first = "#release-1" if count else ""
    links = " ".join(
        f'<a href="after/{place}#release-{n}" target="after-{place}">{n}</a>'
        for n in range(1, count + 1)
    )
    frames = "".join(
        f'<figure class="{state}"><figcaption>{state}</figcaption><iframe '
        f'loading="lazy" title="{escape(page)}, {state}" '
        f'name="{state}-{place}" src="{state}/{place}{first}"></iframe>'
        "</figure>"
        for state in ("before", "after")
    )
    buttons = " ".join(
        f'<button data-to="{state}" '
        f'aria-pressed="{"true" if state == "both" else "false"}">'
        f"{state}</button>"
        for state in ("both", "before", "after")
    )
    return f'<p>{buttons} Changes: {links}</p><div class="both">{frames}</div>'
