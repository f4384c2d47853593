"""MkDocs' hooks: what needs the whole site. Nothing imports this file.

Files that both languages share, downloads, notebooks, search, Markdown for
machines. What happens to a page's text is in :mod:`guide.markdown`.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide import text
from guide.markdown.page import Page as RenderedPage
from guide.project import GuideError, here
from guide.site import export, notebooks, search
from guide.verify import blocks, record
from guide.verify import page as pages

PROJECT = here()
BRANCH = "main"
"""The branch that is published, see ``.github/workflows/pages.yml``."""

BUNDLES = {"css": "{}", "js": "{{\n{}}}\n"}
"""How each part of the one style sheet, of the one script, is wrapped."""

SITEMAP = "sitemap.xml"


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
        config.theme.static_templates.add(SITEMAP)
    else:
        config.theme.static_templates.discard(SITEMAP)
    if config.repo_url:
        # MkDocs refuses it without a repository.
        config.edit_uri = f"edit/{BRANCH}/docs/{language}/"
    includes = config.mdx_configs["pymdownx.snippets"]
    includes["base_path"] = [PROJECT.root / p for p in includes["base_path"]]


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Add what both languages share, and what readers download."""
    assets = PROJECT.docs / "assets"
    for path in sorted(assets.rglob("*")):
        if path.is_file() and path.parent.name not in BUNDLES:
            _add(files, config, f"assets/{path.relative_to(assets)}", path)
    for kind, wrap in BUNDLES.items():
        parts = sorted((assets / kind).glob(f"*.{kind}"))
        content = "\n".join(wrap.format(p.read_text("utf-8")) for p in parts)
        _add(files, config, f"assets/{kind}/guide.{kind}", content)
    for path in PROJECT.sources():
        name = PROJECT.name(path)
        _add(files, config, f"snippets/{name}", path)
    for path in PROJECT.notebooks(config.extra["language"]):
        name = path.relative_to(config.docs_dir).as_posix()
        if file := files.get_file_from_path(name):
            files.remove(file)
            page = (config.site_dir, config.use_directory_urls)
            files.append(NotebookFile(name, config.docs_dir, *page))
        content = notebooks.ipynb(path, PROJECT, config.site_url)
        _add(files, config, str(Path(name).with_suffix(".ipynb")), content)
    if not config.site_url and (file := files.get_file_from_path(SITEMAP)):
        # MkDocs would copy the template as it is.
        files.remove(file)


def _add(
    files: Files, config: MkDocsConfig, uri: str, content: Path | str
) -> None:
    # The source of a page may have the path of its Markdown: index.md.
    name = f"{uri}.file" if uri.endswith(".md") else uri
    if isinstance(content, Path):
        file = File.generated(config, name, abs_src_path=str(content))
    else:
        file = File.generated(config, name, content=content)
    file.dest_uri = uri
    files.append(file)


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """Return a notebook page as Markdown; check what other pages are made of.

    MkDocs shows front matter that is not YAML as text, and pymdownx does not
    say which page lacks an include.
    """
    path = Path(config.docs_dir, page.file.src_uri)
    try:
        if path.suffix == ".py":
            language = config.extra["language"]
            colab = _colab(page, config)
            return notebooks.markdown(path, PROJECT, language, colab)
        content = pages.source(path, PROJECT)
        where = PROJECT.relative(path)
        pages.front_matter(content, where)
        _check_includes(content, where)
    except GuideError as error:
        raise PluginError(str(error)) from None
    return None


def _check_includes(content: str, where: str) -> None:
    """Raise :exc:`GuideError` with page and line for one not there."""
    for number, line in enumerate(content.split("\n"), 1):
        include = blocks.INCLUDE.match(line)
        if include and not pages.included_file(include["path"], PROJECT):
            path = include["path"]
            mend = f" yet: {record.UPDATE}" if path.endswith(".out") else ""
            raise GuideError(f"{where}:{number}: {path} is not there{mend}")


def _colab(page: Page, config: MkDocsConfig) -> str:
    """Return the address at which Colab opens a notebook page, or nothing.

    Colab reads notebooks from GitHub, nowhere else.
    """
    _, github, name = str(config.repo_url or "").partition("github.com/")
    if not github:
        return ""
    book = Path(page.file.src_uri).with_suffix(".ipynb").as_posix()
    return (
        f"https://colab.research.google.com/github/{name.rstrip('/')}/blob/"
        f"{BRANCH}/notebooks/{config.extra['language']}/{book}"
    )


def on_page_markdown(
    markdown_text: str, page: Page, config: MkDocsConfig, **_: Any
) -> None:
    """Tell the Markdown extension which page it renders next."""
    uri = export.markdown_uri(page.file)
    page.meta["guide"] = config.mdx_configs["guide.markdown"]["page"] = (
        RenderedPage(
            page.file.src_uri, page.url, get_relative_url(uri, page.url)
        )
    )


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Take the colours out of code: nine elements in ten on a page.

    Search and the pages as Markdown parse what this returns.
    """
    for coloured, plain in page.meta["guide"].code:
        html = html.replace(coloured, plain, 1)
    return html


def on_build_error(error: Exception, **_: Any) -> None:
    """Say in one line what a person can mend, without a traceback."""
    if isinstance(error, GuideError):
        raise PluginError(str(error)) from None


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> None:
    """Add the pages as Markdown.

    All pages are rendered by now, and nothing is written yet.
    """
    for uri, content in export.Export(config, files).files():
        _add(files, config, uri, content)


@event_priority(-100)  # after the search plugin
def on_page_context(
    context: dict[str, Any], page: Page, **_: Any
) -> dict[str, Any]:
    """Put the colours back; tell the page's head where its Markdown is.

    Material's templates show titles as they are: they need escaping.
    """
    for coloured, plain in page.meta["guide"].code:
        page.content = (page.content or "").replace(plain, coloured, 1)
    page.meta["title"] = escape(str(page.meta.get("title", page.title)))
    return context | {"markdown_url": page.meta["guide"].markdown}


def on_post_page(output: str, **_: Any) -> str:
    """Take out what Material writes and HTML does not allow.

    An empty attribute, and a label for a box that a section's page has not.
    """
    if 'id="__toc"' not in output:
        output = output.replace(' for="__toc"', "")
    return output.replace(' tabindex=""', "")


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """Do the same on pages without a source, such as 404.html."""
    html = template_name.endswith(".html")
    return on_post_page(output_content) if html else output_content


@event_priority(-50)  # after the search plugin has written its index
def on_post_build(config: MkDocsConfig) -> None:
    """Make the script of the search out of Material's index."""
    search.write(config, PROJECT)
