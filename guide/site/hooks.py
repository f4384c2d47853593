"""MkDocs' hooks: what needs the whole site. Nothing imports this file.

Files that both languages share, downloads, notebooks, search, Markdown for
machines. What happens to a page's text is in :mod:`guide.markdown`.
"""

from html import escape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
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
    """Give each language its own address."""
    language = config.extra["language"]
    config.extra |= {"texts": text.load(language), "branch": BRANCH}
    if config.site_url:
        config.extra["root"] = config.site_url.rstrip("/") + "/"
        config.site_url = config.site_url.rstrip("/") + f"/{language}/"
    if config.repo_url:
        # MkDocs refuses it without a repository.
        config.edit_uri = f"edit/{BRANCH}/docs/{language}/"


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
        name = path.relative_to(config.docs_dir).as_posix()
        files.remove(files.src_uris[name])
        where = config.docs_dir, config.site_dir, config.use_directory_urls
        files.append(NotebookFile(name, *where))
        book = notebooks.ipynb(path, PROJECT, config.site_url)
        add(name.replace(".py", ".ipynb"), content=book)


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
    book = page.file.src_uri.replace(".py", ".ipynb")
    colab = (
        f"https://colab.research.google.com/github/{name.rstrip('/')}/blob/"
        f"{BRANCH}/notebooks/{language}/{book}"
    )
    return notebooks.markdown(path, PROJECT, language, colab if github else "")


def on_page_markdown(
    markdown_text: str, page: Page, config: MkDocsConfig, **_: Any
) -> None:
    """Tell the Markdown extension which page it renders next."""
    # It lies beside the page.
    name = Path(export.markdown_uri(page)).name
    about = RenderedPage(page.file.src_uri, page.url, name)
    page.meta["guide"] = config.mdx_configs["guide.markdown"]["page"] = about


def on_build_error(error: Exception, **_: Any) -> None:
    """Say what a person can mend without a traceback."""
    if isinstance(error, (GuideError, SnippetMissingError)):
        raise PluginError(str(error)) from None


def on_env(env: Any, config: MkDocsConfig, **_: Any) -> None:
    """Write the pages as Markdown, now that all are rendered."""
    export.write(config, config.extra["pages"])


def on_page_context(context: Any, page: Page, **_: Any) -> None:
    """Escape the title, which Material's templates show as it is."""
    page.meta["title"] = escape(str(page.meta.get("title", page.title)))


@event_priority(-50)  # after the search plugin has written its index
def on_post_build(config: MkDocsConfig) -> None:
    """Make the script of the search out of Material's index."""
    search.write(config, PROJECT, config.extra["pages"])
