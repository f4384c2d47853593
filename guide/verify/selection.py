"""Which tests run, and what a run's last lines say of those left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator, Sequence

import pytest

from guide import files
from guide.verify import record
from guide.verify.collect import PROJECT, STAMP, CodeItem, SnippetItem

SAMPLE = 64
"""Verified snippets in a sample at most, so that a run with ``--sample`` takes
no longer as more and more are verified."""

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
        "their own, and shell blocks that run them: with -m eras",
    )


def chosen(config: pytest.Config) -> bool:
    """Say whether the user chose tests, which then run without exception."""
    by_path = config.args_source is not config.ArgsSource.TESTPATHS
    options = ("-k", "-m", "--fresh", "--update-outputs")
    return by_path or any(
        argument.startswith(options)
        for argument in config.invocation_params.args
    )


def select(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what was not asked for.

    A run that updates outputs has no use for tests that read its results.
    """
    sample: int | None = config.getoption("--sample")
    verified = {} if config.option.all and sample is None else _verified(items)
    if sample is None:
        out: set[pytest.Item] = {x for x, long in verified.items() if long}
        text = "snippets (slow, and verified on these versions)"
    else:
        hashes = {x: int(files.digest(x.name), 16) for x in verified}
        order = sorted({*hashes.values()})
        chosen = [h for h in order if sample and h % sample == 0][:SAMPLE]
        out = {x for x, number in hashes.items() if number not in chosen}
        text = "snippets (verified on these versions)"
    if out:
        text += ": uv run pytest --all"
        config.stash[LEFT_OUT][text] = len({item.name for item in out})
    if config.getoption("--update-outputs"):
        out |= {item for item in items if not isinstance(item, CodeItem)}
    config.hook.pytest_deselected(items=[x for x in items if x in out])
    items[:] = [item for item in items if item not in out]


def _verified(items: Sequence[pytest.Item]) -> dict[CodeItem, bool]:
    """Return the tests whose code is verified, and whether it takes long.

    A shell block has no stamp: one that runs eras takes long, no other.
    """
    found = {}
    for item in items:
        if isinstance(item, SnippetItem) or (
            isinstance(item, CodeItem) and item.get_closest_marker("eras")
        ):
            stamps = record.load(item.project)
            names = map(item.project.name, paths := item.runs())
            made = [*zip(paths, map(stamps.get, names), strict=True)]
            if made and all(record.verified(*pair) for pair in made):
                found[item] = any(x and "long" in x for _, x in made)
    return found


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


class Controller:
    """What the process does that xdist's workers, if any, report to.

    At the end of a run it says what was left out, and how to run it, and
    writes the stamps of a run that updates.
    """

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.left_out = config.stash[LEFT_OUT]
        self.stamps: dict[str, record.Stamp] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the stamp that a passed test carries."""
        for name, value in report.user_properties:
            if name == STAMP and report.when == "call" and report.passed:
                assert isinstance(value, dict)
                self.stamps[value["snippet"]] = value["stamp"]

    def pytest_sessionfinish(self) -> None:
        """Write the stamps, in one step."""
        if self.stamps:
            record.save(self.config.stash[PROJECT], self.stamps)

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
