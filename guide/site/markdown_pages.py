"""MkDocs hooks: each page as Markdown beside it, and the lists of them.

``compare/training/`` is ``compare/training/index.md``, too. Searched for a
plugin: mkdocs-llmstxt makes Markdown of the HTML and loses the labels of
tabs; those that publish the source publish includes instead of code.
"""

from __future__ import annotations

import posixpath
from html import escape
from pathlib import Path

import nbformat
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide import text
from guide.project import here
from guide.site import export, llms

PROJECT = here()
HOW = "about/verification.md"
_sources: dict[str, str] = {}
_entries: dict[str, llms.Entry] = {}


def markdown_uri(file: File) -> str:
    """Return where a page's Markdown is, below the language."""
    return str(Path(file.dest_uri).with_suffix(".md"))


def on_config(config: MkDocsConfig) -> None:
    """Forget the build before."""
    _sources.clear()
    _entries.clear()


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Keep the source, in which guide/site.py has filled the placeholders.

    A notebook's title and description are in its own metadata.
    """
    _sources[page.file.src_uri] = markdown
    if page.file.src_uri.endswith(".py"):
        page.meta |= _book(page).metadata["guide"]


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Make the page's Markdown; add the button that copies it."""
    texts = text.load(config.extra["language"])["markdown"]

    def address(uri: str) -> str:
        if config.site_url:
            return config.site_url + uri
        return get_relative_url(uri, markdown_uri(page.file))

    def link(path: str) -> str:
        folder = posixpath.dirname(page.file.src_uri)
        uri = posixpath.normpath(posixpath.join(folder, path))
        target = files.get_file_from_path(uri)
        if target is None:
            raise PluginError(f"{page.file.src_uri}: links to {path!r}")
        return address(markdown_uri(target))

    context = export.Context(
        project=PROJECT,
        texts=texts,
        link=link,
        download=lambda name: address(f"snippets/{name}"),
        notes=export.notes(html),
    )
    if page.file.src_uri.endswith(".py"):
        markdown = export.of_notebook(_book(page), context)
    else:
        markdown = export.of_page(_sources[page.file.src_uri], context)
    said, _ = export.verified(html)
    how = files.get_file_from_path(HOW)
    if said and how:
        label = text.load(config.extra["language"])["verified_link"]
        said += f" [{label}]({address(markdown_uri(how))})"
    if page.canonical_url:
        said += "\n\n" + texts["page"].format(url=page.canonical_url)
    title, _, rest = markdown.partition("\n")
    _entries[page.file.src_uri] = llms.Entry(
        section=tuple(part.title for part in page.ancestors[::-1]),
        title=page.meta.get("title", page.title),
        description=page.meta.get("description", ""),
        address=f"{config.site_url or ''}{markdown_uri(page.file)}",
        markdown=f"{title}\n\n{said}\n{rest}",
    )
    return _with_button(html, page, texts)


def _book(page: Page) -> nbformat.NotebookNode:
    """Return a notebook page as it has run, see guide/site.py."""
    return nbformat.read(page.file.abs_src_path, as_version=4)


def _with_button(html: str, page: Page, texts: dict[str, str]) -> str:
    """Add the button to the line that says how the page is verified."""
    line = export.VERIFIED.search(html)
    if not line:
        return html
    uri = escape(get_relative_url(markdown_uri(page.file), page.url))
    button = (
        ' <span class="page-markdown" data-search-exclude>'
        f'<button type="button" data-markdown="{uri}" '
        f'data-copied="{texts["copied"]}" data-failed="{texts["failed"]}">'
        f"{texts['copy']}</button>"
        f'<noscript><a href="{uri}" type="text/markdown">{texts["see"]}</a>'
        '</noscript><span role="status"></span></span></p>'
    )
    new = line[0].removesuffix("</p>") + button
    return html[: line.start()] + new + html[line.end() :]


def on_page_context(
    context: dict, page: Page, config: MkDocsConfig, nav: Navigation
) -> dict:
    """Let the page's head lead to its Markdown."""
    uri = get_relative_url(markdown_uri(page.file), page.url)
    return context | {"markdown_url": uri}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Keep the order of the pages for the lists."""
    config.extra["guide_nav"] = nav


def on_post_build(config: MkDocsConfig) -> None:
    """Write the pages' Markdown, ``llms.txt`` and ``llms-full.txt``."""
    site = Path(config.site_dir)
    nav = config.extra["guide_nav"]
    entries = [_entries[page.file.src_uri] for page in nav.pages]
    for page, entry in zip(nav.pages, entries, strict=True):
        file = site / markdown_uri(page.file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(entry.markdown, encoding="utf-8")
    name, summary = config.site_name, config.site_description.strip()
    index = llms.index(
        *(name, summary, entries),
        full=f"{config.site_url or ''}llms-full.txt",
        language=config.extra["language"],
    )
    Path(site, "llms.txt").write_text(index, encoding="utf-8")
    everything = llms.full(name, summary, entries)
    Path(site, "llms-full.txt").write_text(everything, encoding="utf-8")
