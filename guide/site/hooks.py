"""MkDocs' hooks: what needs the whole site. Nothing imports this file.

Files that both languages share, downloads, notebooks, search, Markdown for
machines. What happens to a page's text is in :mod:`guide.markdown`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from pymdownx.snippets import SnippetMissingError

from guide import text
from guide.markdown.page import Page as RenderedPage
from guide.project import GuideError, here
from guide.site import export, notebooks, search

PROJECT = here()
BRANCH = "main"
"""The branch that is published, see ``.github/workflows/pages.yml``."""

BUNDLES = {"css": "{}", "js": "{{\n{}}}\n"}
"""How each part of the one style sheet, of the one script, is wrapped."""


class NotebookFile(File):
    """A ``.py`` file that MkDocs takes for a page."""

    def is_documentation_page(self) -> bool:
        """Say so."""
        return True


def on_config(config: MkDocsConfig) -> None:
    """Give each language its own address, and absolute paths to includes."""
    language = config.extra["language"]
    config.extra |= {"texts": text.load(language), "branch": BRANCH}
    if config.site_url:
        config.extra["root"] = config.site_url.rstrip("/") + "/"
        config.site_url = config.site_url.rstrip("/") + f"/{language}/"
    if config.repo_url:
        # MkDocs refuses it without a repository.
        config.edit_uri = f"edit/{BRANCH}/docs/{language}/"
    includes = config.mdx_configs["pymdownx.snippets"]
    includes["base_path"] = [PROJECT.root / p for p in includes["base_path"]]


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add what both languages share, and what readers download."""

    def add(uri: str, **source: Any) -> None:
        files.append(File.generated(config, uri, **source))

    assets = PROJECT.docs / "assets"
    for path in sorted(assets.rglob("*")):
        if path.is_file() and path.parent.name not in BUNDLES:
            uri = f"assets/{path.relative_to(assets)}"
            add(uri, abs_src_path=str(path))
    for kind, wrap in BUNDLES.items():
        parts = sorted((assets / kind).glob(f"*.{kind}"))
        content = "\n".join(wrap.format(p.read_text("utf-8")) for p in parts)
        add(f"assets/{kind}/guide.{kind}", content=content)
    for path in PROJECT.sources():
        add(f"snippets/{PROJECT.name(path)}", abs_src_path=str(path))
    for path in PROJECT.notebooks(config.extra["language"]):
        name = path.relative_to(config.docs_dir)
        if file := files.get_file_from_path(name.as_posix()):
            files.remove(file)
            where = config.docs_dir, config.site_dir
            urls = config.use_directory_urls
            files.append(NotebookFile(name.as_posix(), *where, urls))
        book = notebooks.ipynb(path, PROJECT, config.site_url)
        add(name.with_suffix(".ipynb").as_posix(), content=book)


def on_nav(nav: Navigation, config: MkDocsConfig, **_: Any) -> None:
    """Keep the pages in their order, for what comes later."""
    config.extra["pages"] = nav.pages


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """Return a notebook page as Markdown."""
    path = Path(config.docs_dir, page.file.src_uri)
    if path.suffix != ".py":
        return None
    language = config.extra["language"]
    # Colab reads notebooks from GitHub, nowhere else.
    _, github, name = str(config.repo_url or "").partition("github.com/")
    book = Path(page.file.src_uri).with_suffix(".ipynb").as_posix()
    colab = (
        f"https://colab.research.google.com/github/{name.rstrip('/')}/blob/"
        f"{BRANCH}/notebooks/{language}/{book}"
    )
    return notebooks.markdown(path, PROJECT, language, colab if github else "")


def on_page_markdown(
    markdown_text: str, page: Page, config: MkDocsConfig, **_: Any
) -> None:
    """Tell the Markdown extension which page it renders next."""
    uri = get_relative_url(export.markdown_uri(page), page.url)
    about = RenderedPage(page.file.src_uri, page.url, uri)
    page.meta["guide"] = config.mdx_configs["guide.markdown"]["page"] = about


def on_build_error(error: Exception, **_: Any) -> None:
    """Say what a person can mend without a traceback."""
    if isinstance(error, (GuideError, SnippetMissingError)):
        raise PluginError(str(error)) from None


def on_env(env: Any, config: MkDocsConfig, **_: Any) -> None:
    """Write the pages as Markdown, now that all are rendered."""
    export.write(config, config.extra["pages"])


@event_priority(-50)  # after the search plugin has written its index
def on_post_build(config: MkDocsConfig) -> None:
    """Make the script of the search out of Material's index."""
    search.write(config, PROJECT, config.extra["pages"])
