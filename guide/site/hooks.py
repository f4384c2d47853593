"""MkDocs hooks: what the pages get from data, and the files they share.

Loaded by mkdocs.yml, so that plain ``mkdocs build`` makes the whole page.
"""

from __future__ import annotations

import functools
import re
from html import unescape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide import text
from guide.project import GuideError, here
from guide.site import footer as foot
from guide.site import ipynb, notebook
from guide.site.execution import executed
from guide.tables import compatibility, elements, matrix
from guide.tables import registry as generated
from guide.verify import page as pages
from guide.verify import record as stamp
from guide.verify.snippet import companions, mode

PROJECT = here()
CAPTION = re.compile(
    r'(?P<open><div class="language-python highlight">)'
    r'<span class="filename">(?P<name>[^<]+)</span>'
)
PLACEHOLDER = re.compile(r"^<!-- guide:(?P<name>[a-z]+) -->$", re.M)
DOWNLOADS = "snippets"
BUNDLES = {"css": "{}", "js": "{{\n{}}}\n"}
"""How each part of the one style sheet, of the one script, is wrapped."""
UNSEARCHED = "data-search-exclude"
VERIFIED = f'<p class="verified" {UNSEARCHED}>'
HEADLINE = ("tensorflow", "keras", "python")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Give each language its own address."""
    language = config.extra["language"]
    if config.site_url:
        config.site_url = config.site_url.rstrip("/") + f"/{language}/"
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what both languages share, and what readers download."""
    assets = PROJECT.docs / "assets"
    for path in sorted(assets.rglob("*")):
        if path.is_file() and path.parent.name not in BUNDLES:
            _add(files, config, f"assets/{path.relative_to(assets)}", path)
    for kind, wrap in BUNDLES.items():
        parts = sorted((assets / kind).glob(f"*.{kind}"))
        content = "\n".join(
            wrap.format(part.read_text("utf-8")) for part in parts
        )
        uri = f"assets/{kind}/guide.{kind}"
        files.append(File.generated(config, uri, content=content))
    for path in PROJECT.sources():
        _add(files, config, f"{DOWNLOADS}/{PROJECT.name(path)}", path)
    for path in PROJECT.notebooks(config.extra["language"]):
        name = path.relative_to(config.docs_dir).with_suffix(".ipynb")
        content = ipynb.text(path, PROJECT, config.site_url)
        files.append(File.generated(config, name.as_posix(), content=content))
    return files


def _add(files: Files, config: MkDocsConfig, uri: str, path: Path) -> None:
    files.append(File.generated(config, uri, abs_src_path=str(path)))


@event_priority(100)
def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """Give mkdocs-jupyter, which comes next, a notebook that has run."""
    if page.file.src_uri.endswith(".py"):
        try:
            path = executed(_source(page, config), PROJECT)
        except GuideError as error:
            raise PluginError(str(error)) from None
        page.file.abs_src_path = str(path)
    return page


def _source(page: Page, config: MkDocsConfig) -> Path:
    return Path(config.docs_dir, page.file.src_uri)


def on_page_read_source(page: Page, config: MkDocsConfig) -> None:
    """Stop at front matter or includes that cannot be read, in one line."""
    path = _source(page, config)
    if path.suffix == ".md":
        try:
            pages.read(path, PROJECT)
        except GuideError as error:
            raise PluginError(str(error)) from None
        lines = path.read_text("utf-8").split("\n")
        for number, output in pages.uncaptured(lines, PROJECT):
            raise PluginError(
                f"{PROJECT.relative(path)}:{number}: {output} is not captured "
                f"yet: {stamp.UPDATE}"
            )


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Put generated lists and tables in their places."""
    language = config.extra["language"]

    def fill(match: re.Match[str]) -> str:
        path = _source(page, config)
        try:
            return generated.fill(match["name"], PROJECT, path, language)
        except GuideError as error:
            raise PluginError(str(error)) from None

    return PLACEHOLDER.sub(fill, markdown)


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Add stamp and download links; make notebooks look like pages."""
    language = config.extra["language"]
    path = _source(page, config)
    if path.suffix == ".py":
        html = notebook.clean(html, page, path, files)
        line = _notebook_line(page, language, foot.colab(config, page))
    else:
        line = _verified_line(path, page, language)
        html = CAPTION.sub(lambda m: _caption(m, page, language), html)
    html = _same_title_id(html, page)
    return html.replace("</h1>", f"</h1>\n{line}", 1)


def _same_title_id(html: str, page: Page) -> str:
    """Give a title the same id in every language, as headings have."""
    title = page.toc.items[0]
    for attribute in ('id="{}"', 'href="#{}"'):
        old, new = attribute.format(title.id), attribute.format("top")
        html = html.replace(old, new, 1)
    title.id = "top"
    return html


def _link(page: Page, uri: str) -> str:
    return get_relative_url(uri, page.url)


def _page_link(page: Page, name: str) -> str:
    """Return the link from a page to another, by its path without suffix."""
    # From a folder (guide build --offline), the file has to be named.
    tail = "/" if page.url.endswith("/") or not page.url else ".html"
    return _link(page, f"{name}{tail}")


def _how(page: Page, language: str) -> str:
    label = text.load(language)["verified_link"]
    return f'<a href="{_page_link(page, "about/verification")}">{label}</a>'


def _verified_line(path: Path, page: Page, language: str) -> str:
    """Return the line that says on what a page's snippets ran, and when.

    A page without snippets tells it of the whole guide.
    """
    stamps = stamp.load(PROJECT)
    names = {block.name for block in pages.read(path, PROJECT)} & {*stamps}
    entries = {name: stamps[name] for name in names or stamps}
    if not entries:
        return ""
    shared = [
        entry
        for name, entry in entries.items()
        if mode((PROJECT.snippets / name).read_text("utf-8")) != "script"
    ]
    # A page is as fresh as its oldest output.
    date = min(entry["date"] for entry in entries.values())
    texts = text.load(language)
    if shared:
        oldest = min(shared, key=lambda entry: entry["date"])
        versions = elements.versions(oldest["versions"], HEADLINE)
        said = texts["verified"].replace("{versions}", versions)
    else:
        said = texts["verified_each"]
    said = said.replace("{date}", f'<time datetime="{date}">{date}</time>')
    return f"{VERIFIED}{said} {_how(page, language)}</p>"


def _notebook_line(page: Page, language: str, colab: str | None) -> str:
    texts = text.load(language)
    versions = elements.versions(stamp.installed(), HEADLINE)
    said = texts["verified_notebook"].format(versions=versions)
    uri = Path(page.file.src_uri).with_suffix(".ipynb").as_posix()
    opened = f'<a class="md-button" href="{colab}">{texts["colab"]}</a>'
    return (
        f"{VERIFIED}{said} {_how(page, language)}</p>\n"
        f'<p><a class="md-button" href="{_link(page, uri)}" download>'
        f"{texts['download_notebook']}</a> {opened if colab else ''}</p>"
    )


@functools.cache
def _matrix() -> dict:
    return matrix.load(PROJECT)


def _caption(match: re.Match[str], page: Page, language: str) -> str:
    """Return a code block's caption: its file, to download, and its needs."""
    texts = text.load(language)
    name = unescape(match["name"])
    path = PROJECT.snippets / name
    if not path.is_file():
        return match[0]
    notes = []
    source = path.read_text("utf-8")
    if mode(source) == "script":
        entry = stamp.load(PROJECT).get(name)
        if entry:
            runs = elements.versions(entry["versions"])
            notes.append(texts["runs_on"].format(versions=runs))
        command = f"<code>uv run --script {path.name}</code>"
        notes.append(texts["runs_by"].format(command=command))
    if needed := companions(path, source):
        files = ", ".join(sibling.name for sibling in needed)
        notes.append(texts["needs"].format(files=files))
    # What is heard holds what is seen.
    label = texts["download"].format(file=match["name"])
    said = "".join(
        f'<span class="note" {UNSEARCHED}>{note}</span>' for note in notes
    )
    tested = compatibility.badge(PROJECT, name, _matrix(), language)
    if tested:
        where = _page_link(page, "about/compatibility")
        where += f"#{name.partition('/')[0]}"
        said += (
            f'<a class="note tested" {UNSEARCHED} href="{where}">{tested}</a>'
        )
    return (
        f'{match["open"]}<span class="filename" {UNSEARCHED}>'
        f'<a href="{_link(page, f"{DOWNLOADS}/{name}")}" '
        f'download="{path.name}" title="{label}" aria-label="{label}">'
        f"{match['name']}</a>{said}</span>"
    )
