"""MkDocs hooks: the foot of each page.

When it last changed, where to mend it, what keys there are. What leads to
the repository is there once ``REPO_URL`` says where that is.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guide import text
from guide.project import here
from guide.site import changes, printed

BRANCH = "main"
"""The branch that is published, see ``.github/workflows/pages.yml``."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Say where pages are edited; MkDocs refuses it without a repository."""
    if config.repo_url:
        config.edit_uri = f"edit/{BRANCH}/docs/{config.extra['language']}/"
    return config


def on_env(
    env: jinja2.Environment, config: MkDocsConfig, files: Files
) -> jinja2.Environment:
    """Let templates say ``texts``, in the language of the site."""
    env.globals["texts"] = text.load(config.extra["language"])
    return env


def on_page_context(
    context: dict, page: Page, config: MkDocsConfig, nav: Navigation
) -> dict:
    """Give the template what stands at the foot of the page."""
    project = here()
    path = Path(config.docs_dir, page.file.src_uri)
    changed = changes.last(path, project)
    foot = {
        "changed": changed,
        "verified": None if changed else changes.verified(path, project),
        "print": get_relative_url(printed.address(config), page.url),
    }
    if config.repo_url:
        foot |= repository(config, page)
    return context | {"foot": foot}


def repository(config: MkDocsConfig, page: Page) -> dict[str, str]:
    """Return the links into the repository that a page has."""
    root = str(config.repo_url).rstrip("/")
    file = f"docs/{config.extra['language']}/{page.file.src_uri}"
    # Fields of .github/ISSUE_TEMPLATE/page.yml.
    asked = {"template": "page.yml", "title": f"{file}: ", "page": file}
    return {
        "edit": f"{root}/edit/{BRANCH}/{file}",
        "source": f"{root}/blob/{BRANCH}/{file}",
        "report": f"{root}/issues/new?{urlencode(asked)}",
    }


def colab(config: MkDocsConfig, page: Page) -> str | None:
    """Return the address at which Colab opens a notebook page.

    Colab reads notebooks from GitHub, nowhere else.
    """
    github = "https://github.com/"
    root = str(config.repo_url or "").rstrip("/")
    if not root.startswith(github):
        return None
    name = Path(page.file.src_uri).with_suffix(".ipynb").as_posix()
    return (
        f"https://colab.research.google.com/github/"
        f"{root.removeprefix(github)}/blob/{BRANCH}/"
        f"notebooks/{config.extra['language']}/{name}"
    )
