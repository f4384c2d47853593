"""Which tests run, and what a run's last lines say of those left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Sequence

import pytest

from guide import files
from guide.verify import record
from guide.verify.collect import PROJECT, CodeItem, SnippetItem

SAMPLE = 80
"""At most so many verified snippets are in a sample: as more and more are
verified, a run with ``--sample`` takes no longer."""

LEFT_OUT = pytest.StashKey[Counter[str]]()
"""How many tests were left out, by what the last lines say of them."""


def add_options(group: pytest.OptionGroup) -> None:
    """Add the options that choose snippets."""
    group.addoption(
        "--all",
        action="store_true",
        help="run also snippets that take long and are verified: nothing has "
        "changed since their output was captured. Without, they run only if "
        "you choose tests, by a path, -k or -m",
    )
    group.addoption(
        "--sample",
        type=int,
        metavar="N",
        help="run the snippets that are not verified, and one in N of those "
        f"that are, chosen by their names, {SAMPLE} at most; 0 is none. Other "
        "tests run as they would without. Snippets with an environment of "
        "their own: with -m eras",
    )


def chosen(config: pytest.Config) -> bool:
    """Say whether the user chose tests, which then run without exception."""
    by_path = config.args_source is not config.ArgsSource.TESTPATHS
    options = ("-k", "-m", "--fresh", "--update-outputs")
    return by_path or any(
        argument.startswith(options)
        for argument in config.invocation_params.args
    )


def settled(config: pytest.Config, items: Sequence[pytest.Item]) -> set[str]:
    """Return names of snippets that are verified and need not run now."""
    sample: int | None = config.getoption("--sample")
    if config.option.all and sample is None:
        return set()
    stamps = record.load(config.stash[PROJECT])
    verified = {
        item.block.name: stamps.get(item.block.name, {})
        for item in items
        if isinstance(item, SnippetItem)
        and item.snippet.is_file()
        and record.verified(item.snippet, stamps.get(item.block.name))
    }
    if sample is None:
        return {name for name, made in verified.items() if made.get("long")}
    hashes = {int(files.digest(name), 16): name for name in verified}
    chosen = [h for h in sorted(hashes) if sample and h % sample == 0]
    return {*verified} - {hashes[h] for h in chosen[:SAMPLE]}


def select(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what was not asked for.

    A run that updates outputs has no use for tests that read its results.
    """
    names = settled(config, items)
    update = config.getoption("--update-outputs")
    out = {
        item
        for item in items
        if (isinstance(item, SnippetItem) and item.block.name in names)
        or (update and not isinstance(item, CodeItem))
    }
    if names:
        slow = "slow, and " if config.getoption("--sample") is None else ""
        text = f"snippets ({slow}verified on these versions)"
        config.stash[LEFT_OUT][f"{text}: uv run pytest --all"] = len(names)
    config.hook.pytest_deselected(items=[x for x in items if x in out])
    items[:] = [item for item in items if item not in out]


def count_marks(config: pytest.Config, items: Sequence[pytest.Item]) -> None:
    """Count tests that a mark left out, unless the user chose by marks."""
    texts = dict(
        line.partition(": ")[::2] for line in config.getini("markers")
    )
    names = re.findall(r"\bnot (\w+)", config.option.markexpr)
    for item in items:
        name = next((n for n in names if item.get_closest_marker(n)), None)
        if name:
            text = f"tests ({texts.get(name, name)}): uv run pytest -m {name}"
            config.stash[LEFT_OUT][text] += 1


class Summary:
    """Says at the end of a run what was left out, and how to run it."""

    def __init__(self, config: pytest.Config) -> None:
        self.left_out = config.stash[LEFT_OUT]

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Take what an xdist worker counted: each counts the same."""
        self.left_out |= getattr(node, "workeroutput", {}).get("left_out", {})

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> Generator[None]:
        """Write it below everything else."""
        yield
        skipped: Counter[str] = Counter()
        for report in terminalreporter.getreports("skipped"):
            if isinstance(report.longrepr, tuple):
                skipped[report.longrepr[2].removeprefix("Skipped: ")] += 1
        lines = [f"{n} {text}" for text, n in self.left_out.items()]
        lines += [f"{n} tests skipped ({text})" for text, n in skipped.items()]
        if lines:
            terminalreporter.section("left out", "-")
            for line in lines:
                terminalreporter.line(line)
