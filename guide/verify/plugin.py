"""The pytest plugin: each page is a test file, each snippet on it a test.

``--update-outputs`` makes the same tests write what they would compare. A
run's last lines say what was left out.
"""

import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from guide.files import digest
from guide.project import Project
from guide.verify import record, runner
from guide.verify.collect import (
    PROJECT,
    RESULTS,
    RUNNER,
    STAMP,
    CodeItem,
    PageFile,
    SnippetItem,
)

SAMPLE = 64
"""Verified snippets at most in a run with ``--sample``, however many more."""

LEFT_OUT = pytest.StashKey[dict[str, int]]()
"""How many tests were left out, by what the last lines say of them."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the guide's options."""
    group = parser.getgroup("guide")
    for name, text in {
        "update-outputs": "write what the snippets print now, and the stamps",
        "fresh": "give every snippet an interpreter of its own (slow)",
        "all": "run also snippets that take long and are verified: nothing "
        "has changed since their output was captured. Without, they run only "
        "if you choose tests, by a path, -k or -m",
    }.items():
        group.addoption(f"--{name}", action="store_true", help=text)
    group.addoption(
        "--sample",
        type=int,
        metavar="N",
        help="run the snippets that are not verified, and one in N of those "
        f"that are, chosen by their names, {SAMPLE} at most; 0 is none",
    )
    for name, text, default in (
        ("pages", "folder of the pages", "docs"),
        ("folder", "folder of the snippets", "snippets"),
        ("time_limit", "seconds for a snippet", str(runner.TIME_LIMIT)),
    ):
        parser.addini(f"snippet_{name}", text, default=default)
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
    config.stash[PROJECT] = Project(
        config.rootpath,
        config.getini("snippet_pages"),
        config.getini("snippet_folder"),
    )
    preload = tuple(config.getini("snippet_preload"))
    config.stash[RUNNER] = runner.Runner(preload)
    config.add_cleanup(config.stash[RUNNER].close)
    config.stash[RESULTS] = {}
    left_out: dict[str, int] = {}
    config.stash[LEFT_OUT] = left_out
    # What a worker of xdist puts here, its controller gets.
    getattr(config, "workeroutput", {})["left_out"] = left_out
    # Tests that the user chose run without exception. Workers of xdist are
    # told by the process that the user has called.
    options = ("-k", "-m", "--fresh", "--update-outputs")
    given = config.invocation_params.args
    by_path = config.args_source is not config.ArgsSource.TESTPATHS
    if not hasattr(config, "workerinput") and (
        by_path or any(argument.startswith(options) for argument in given)
    ):
        config.option.all = True


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> PageFile | None:
    """Take Markdown pages as test files."""
    docs = parent.config.stash[PROJECT].docs
    if file_path.suffix != ".md" or not file_path.is_relative_to(docs):
        return None
    page: PageFile = PageFile.from_parent(parent, path=file_path)
    return page


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Count tests that a mark left out, unless the user chose by marks."""
    config = items[0].config
    left_out = config.stash[LEFT_OUT]
    names = re.findall(r"\bnot (\w+)", config.option.markexpr)
    for item in items:
        if marks := [n for n in names if item.get_closest_marker(n)]:
            text = f"tests marked {marks[0]}: uv run pytest -m {marks[0]}"
            left_out[text] = left_out.get(text, 0) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leave out verified snippets: those not in the sample, or slow ones.

    A run that updates outputs has no use for tests that read its results.
    """
    sample: int | None = config.option.sample
    every = sample is None and config.option.all
    stamps = {x: s for x in items if not every and (s := _stamps(x))}
    if sample is None:
        text = "snippets (slow, and verified on these versions)"
        gone = {x for x in stamps if any("long" in s for s in stamps[x])}
    else:
        text = "snippets (verified on these versions)"
        hashes = {item: int(digest(item.name), 16) for item in stamps}
        some = {h for h in hashes.values() if sample and h % sample == 0}
        some = {*sorted(some)[:SAMPLE]}
        gone = {item for item in stamps if hashes[item] not in some}
    if names := {item.name for item in gone}:
        config.stash[LEFT_OUT][f"{text}: uv run pytest --all"] = len(names)
    if config.option.update_outputs:
        gone |= {item for item in items if not isinstance(item, CodeItem)}
    if gone:
        config.hook.pytest_deselected(items=[*gone])
        items[:] = [item for item in items if item not in gone]


def _stamps(item: pytest.Item) -> list[record.Stamp]:
    """Return the stamps of all that an item runs, none if one is not valid.

    A shell block has no stamp: one that runs eras takes long, no other.
    """
    if not isinstance(item, SnippetItem) and not (
        isinstance(item, CodeItem) and item.get_closest_marker("eras")
    ):
        return []
    known, paths = record.load(item.project), item.runs()
    stamps = [known.get(item.project.name(path), {}) for path in paths]
    return stamps if all(map(record.verified, paths, stamps)) else []


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a worker of xdist counted: each counts the same."""
    counted = getattr(node, "workeroutput", {}).get("left_out", {})
    node.config.stash[LEFT_OUT].update(counted)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> Generator[None]:
    """Write the stamps in one step; say below all else what was left out."""
    stamps: dict[str, record.Stamp] = {}
    for report in terminalreporter.getreports("passed"):
        stamps |= dict(report.user_properties).get(STAMP, {})
    if stamps:
        record.save(config.stash[PROJECT], stamps)
    yield
    if left_out := config.stash[LEFT_OUT]:
        terminalreporter.section("left out", "-")
        for text, number in left_out.items():
            terminalreporter.write(f"{number} {text}\n")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Keep what shares a run, or a fixture of its file, on one worker."""
    from xdist.scheduler import LoadScopeScheduling

    # What takes seconds each is spread; else two TensorFlows serve all.
    spread = config.option.fresh or "not eras" not in config.option.markexpr

    def scope(nodeid: str) -> str:
        file, _, name = nodeid.partition("::")
        if not file.endswith(".md"):
            return file
        # Both languages of a page on one worker, for one run.
        return name if spread else "/".join(Path(file).parts[2:-1])

    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = scope
    return scheduler
