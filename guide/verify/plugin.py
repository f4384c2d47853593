"""The pytest plugin: each page is a test file, each snippet on it a test.

``--update-outputs`` makes the same tests write what they would compare.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest import Item

from guide import files
from guide.project import LANGUAGES, Project
from guide.verify import record as stamp
from guide.verify import runner
from guide.verify.collect import (
    RESULTS,
    RUNNER,
    STAMP,
    STAMPS,
    CodeItem,
    PageFile,
    SnippetItem,
)


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
    group.addoption(
        "--all",
        action="store_true",
        help="run also what takes long and is verified on these versions",
    )
    group.addoption(
        "--every",
        type=int,
        metavar="N",
        help="run one snippet in N, chosen by their names",
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
        "eras: runs in an old environment of its own (CI always does)",
        "packages: looks into releases on the package index (CI always does)",
        "thorough: the same on every page, which takes minutes (CI does)",
        "timeout(seconds): time limit of one snippet",
        "browser: needs an installed Chromium",
        "quiet: measures speed, so nothing may run beside it (CI does)",
    ):
        config.addinivalue_line("markers", line)
    if not hasattr(config, "workerinput") and _chosen(config):
        config.option.all = True
    config.stash[RUNNER] = runner.Runner(
        tuple(config.getini("snippet_preload"))
    )
    config.stash[RESULTS] = {}
    config.stash[STAMPS] = {}
    if config.getoption("--update-outputs") and not hasattr(
        config, "workerinput"
    ):
        config.pluginmanager.register(StampWriter(Project(config.rootpath)))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the fork server."""
    config.stash[RUNNER].close()


def pytest_report_header(config: pytest.Config) -> str:
    """Say what the snippets run on."""
    versions = stamp.installed().items()
    return "guide: " + ", ".join(
        f"{stamp.DISPLAY.get(name, name)} {version}"
        for name, version in versions
    )


@pytest.hookimpl(tryfirst=True)
def pytest_ignore_collect(
    collection_path: Path, config: pytest.Config
) -> bool | None:
    """Leave no folder of pages out for its name, as pytest would build/."""
    asked = config.getoption("ignore") or config.getoption("ignore_glob")
    pages = config.rootpath / "docs"
    if collection_path.is_relative_to(pages) and not asked:
        return False
    return None


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> PageFile | None:
    """Take Markdown pages below docs/<language>/ as test files."""
    docs = parent.config.rootpath / "docs"
    if file_path.suffix == ".md" and any(
        file_path.is_relative_to(docs / language) for language in LANGUAGES
    ):
        return PageFile.from_parent(parent, path=file_path)
    return None


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[Item]
) -> None:
    """Leave out what was not asked for.

    That is all but snippets in an updating run, since the rest reads its
    result; all but one snippet in N with ``--every``; and, unless the user
    chose tests, what takes long and is verified on these versions.
    """
    if every := config.getoption("--every"):
        kept = [item for item in items if _nth(item, every)]
        config.hook.pytest_deselected(items=[*{*items} - {*kept}])
        items[:] = kept
    elif not config.option.all:
        stamps = stamp.load(Project(config.rootpath))
        long = [
            item
            for item in items
            if isinstance(item, SnippetItem) and item.verified_and_long(stamps)
        ]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in {*long}]
    if config.getoption("--update-outputs"):
        rest = [item for item in items if not isinstance(item, CodeItem)]
        config.hook.pytest_deselected(items=rest)
        items[:] = [item for item in items if isinstance(item, CodeItem)]


def _chosen(config: pytest.Config) -> bool:
    """Say whether the user chose tests, which then run without exception."""
    by_path = config.args_source is not config.ArgsSource.TESTPATHS
    options = ("-k", "-m", "--fresh", "--update-outputs")
    return by_path or any(
        argument.startswith(options)
        for argument in config.invocation_params.args
    )


def _nth(item: Item, every: int) -> bool:
    if not isinstance(item, CodeItem):
        return False
    return int(files.digest(item.block.name), 16) % every == 0


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Keep what shares a run (or a built site) on one worker."""
    from xdist.scheduler import LoadScopeScheduling

    # What takes seconds each is spread; else two TensorFlows serve all.
    spread = config.getoption(
        "--fresh"
    ) or not config.option.markexpr.startswith("not eras")

    class Together(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file, _, name = nodeid.partition("::")
            if file.endswith(".md"):
                # Both languages of a page on one worker, for one run.
                chapter = Path(file).parent.as_posix().partition("docs/")[2]
                return name if spread else chapter.partition("/")[2]
            if file.endswith("test_timeline.py"):
                return "packages"  # each release is fetched once
            if file.endswith("test_guide.py"):
                return "census"  # taken once
            return file if "/site/" in file else nodeid

    return Together(config, log)


class StampWriter:
    """Collects stamps from this process's tests and from the workers'."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.stamps: dict[str, dict] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the stamp that a passed test carries."""
        for name, value in report.user_properties:
            if name == STAMP and report.when == "call" and report.passed:
                self.stamps[value["snippet"]] = value["stamp"]

    def pytest_sessionfinish(self) -> None:
        """Write what was collected, in one step."""
        if self.stamps:
            stamp.save(self.project, self.stamps)
