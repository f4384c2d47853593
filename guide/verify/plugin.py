"""The pytest plugin: each page is a test file, each snippet on it a test.

``--update-outputs`` makes the same tests write what they would compare.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest

from guide.project import Project
from guide.verify import record, runner, selection
from guide.verify.collect import PROJECT, RESULTS, RUNNER, PageFile


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the guide's options."""
    group = parser.getgroup("guide")
    group.addoption(
        "--update-outputs",
        action="store_true",
        help="write the outputs that the snippets print now, and their stamp",
    )
    group.addoption(
        "--fresh",
        action="store_true",
        help="give every snippet an interpreter of its own (slow)",
    )
    selection.add_options(group)
    parser.addini("snippet_pages", "folder of the pages", default="docs")
    parser.addini(
        "snippet_folder", "folder of the snippets", default="snippets"
    )
    parser.addini(
        "snippet_time_limit",
        "seconds after which a snippet is stopped",
        default=str(runner.TIME_LIMIT),
    )
    parser.addini(
        "snippet_preload",
        "modules that the process imports from which snippets are forked",
        type="args",
        default=list(runner.PRELOAD),
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register marks; prepare what the snippets of a session share."""
    for line in (
        "eras: snippets in an environment of their own, which uv makes",
        "timeout(seconds): time limit of one snippet",
    ):
        config.addinivalue_line("markers", line)
    project = Project(
        config.rootpath,
        config.getini("snippet_pages"),
        config.getini("snippet_folder"),
    )
    preload = tuple(config.getini("snippet_preload"))
    config.stash[PROJECT] = project
    config.stash[RUNNER] = runner.Runner(preload)
    config.stash[RESULTS] = {}
    config.stash[selection.LEFT_OUT] = Counter()
    if hasattr(config, "workerinput"):
        return  # the controller has decided, and writes
    if selection.chosen(config):
        config.option.all = True
    config.pluginmanager.register(selection.Controller(config))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the fork server."""
    config.stash[RUNNER].close()


def pytest_report_header(config: pytest.Config) -> str:
    """Say what the snippets run on."""
    return "guide: " + ", ".join(
        f"{record.DISPLAY.get(name, name)} {version}"
        for name, version in record.installed().items()
    )


@pytest.hookimpl(tryfirst=True)
def pytest_ignore_collect(
    collection_path: Path, config: pytest.Config
) -> bool | None:
    """Leave no folder of pages out for its name, as pytest would build/."""
    asked = config.getoption("ignore") or config.getoption("ignore_glob")
    pages = config.stash[PROJECT].docs
    if collection_path.is_relative_to(pages) and not asked:
        return False
    return None


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> PageFile | None:
    """Take Markdown pages as test files."""
    docs = parent.config.stash[PROJECT].docs
    if file_path.suffix != ".md" or not file_path.is_relative_to(docs):
        return None
    page: PageFile = PageFile.from_parent(parent, path=file_path)
    return page


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> Generator[None]:
    """Choose among what marks and keywords leave, and count the rest."""
    everything = [*items]
    yield
    there = {*items}
    selection.count_marks(config, [x for x in everything if x not in there])
    selection.select(config, items)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand what a worker of xdist has counted on to the controller."""
    output = getattr(session.config, "workeroutput", {})
    counts = session.config.stash[selection.LEFT_OUT]
    output["left_out"] = dict(counts)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Keep what shares a run, or a fixture of its file, on one worker."""
    from xdist.scheduler import LoadScopeScheduling

    # What takes seconds each is spread; else two TensorFlows serve all.
    spread = (
        config.getoption("--fresh") or "not eras" not in config.option.markexpr
    )

    def scope(nodeid: str) -> str:
        file, _, name = nodeid.partition("::")
        if not file.endswith(".md"):
            return file
        # Both languages of a page on one worker, for one run.
        chapter = Path(file).parent.as_posix().partition("/")[2]
        return name if spread else chapter.partition("/")[2]

    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = scope
    return scheduler
