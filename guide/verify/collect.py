"""Pages as files of tests, and the code on them as tests."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from guide import files
from guide.project import GuideError, Project
from guide.verify import environment as environments
from guide.verify import output as outputs
from guide.verify import page as pages
from guide.verify import record, runner, snippet
from guide.verify.verdict import Outcome, judge

STAMP = "guide_stamp"
"""Name of the report's property that carries a stamp to the controller."""

PROJECT = pytest.StashKey[Project]()
RUNNER = pytest.StashKey[runner.Runner]()
RESULTS = pytest.StashKey[dict[object, runner.Result]]()


class PageFile(pytest.File):
    """A page, as a file of tests."""

    snippets: frozenset[str] = frozenset()
    """Names of the snippets that the page shows."""

    def collect(self) -> Iterable[pytest.Item]:
        """Return an item for each piece of code on the page."""
        try:
            blocks = pages.read(self.path, self.config.stash[PROJECT])
            self.snippets = frozenset(
                block.name for block in blocks if block.language == "python"
            )
            return [*self._items(blocks)]
        except GuideError as error:
            raise self.CollectError(str(error)) from None

    def _items(self, blocks: list[pages.Block]) -> Iterable[CodeItem]:
        seen: dict[str, list[str]] = {}
        for block in blocks:
            kind: type[CodeItem]
            if block.language == "python" and ":" not in block.name:
                kind, name = SnippetItem, block.name or f"line {block.line}"
            elif block.language == "sh":
                kind, name = ShellItem, block.code.strip().partition("\n")[0]
            else:
                continue
            codes = seen.setdefault(name, [])
            if block.code not in codes:  # shown twice, run once
                codes.append(block.code)
                name += f" ({len(codes)})" if len(codes) > 1 else ""
                item: CodeItem = kind.from_parent(self, name=name, block=block)
                yield item


class CodeItem(pytest.Item):
    """Code on a page, as a test."""

    def __init__(self, *, block: pages.Block, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.block = block
        self.project = self.config.stash[PROJECT]
        for mark in block.marks:
            try:
                self.add_marker(eval(mark, {"pytest": pytest, "sys": sys}))
            except Exception as error:
                why = f"{mark} cannot be read: {error}"
                raise GuideError(f"{self.where}: {why}") from None

    @property
    def where(self) -> str:
        """Page and line."""
        return f"{self.project.relative(self.path)}:{self.block.line}"

    @property
    def limit(self) -> float:
        """Seconds that this code may take."""
        mark = self.get_closest_marker("timeout")
        default = self.config.getini("snippet_time_limit")
        return float(mark.args[0] if mark else default)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the code is: pytest counts lines from 0."""
        # Not the bare name: pytest's verbose lines would spell it a::py.
        page = self.project.relative(self.path)
        return self.path, self.block.line - 1, f"{self.name} on {page}"

    def fail(self, message: str) -> NoReturn:
        """Fail with the code's place and a message, without a traceback."""
        pytest.fail(f"{self.where}{message}", pytrace=False)

    def runs(self) -> list[Path]:
        """Return the snippets that the code runs."""
        raise NotImplementedError

    def run(self) -> runner.Result:
        """Run the code; see :meth:`result`."""
        raise NotImplementedError

    def result(self) -> runner.Result:
        """Run the code, once a session however many pages show it."""
        results = self.config.stash[RESULTS]
        key = (self.block.code, *self.runs())
        if key not in results:
            results[key] = self.run()
        return results[key]


class SnippetItem(CodeItem):
    """A snippet on a page: run, and its output compared or kept."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.snippet = self.project.snippets / self.block.name
        self.source = ""
        if self.snippet.is_file():
            self.source = self.snippet.read_text("utf-8")
            if snippet.mode(self.snippet) == "script":
                self.add_marker(pytest.mark.eras)

    def runs(self) -> list[Path]:
        """Return the snippet, if the page shows it as it is."""
        same = self.source.strip() == self.block.code.strip()
        return [self.snippet] if self.snippet.is_file() and same else []

    def runtest(self) -> None:
        """Run the snippet; fail where it is not as shown."""
        shown = self.project.relative(self.snippet)
        if not self.snippet.is_file():
            self.fail(
                f": this Python is not a file of "
                f"{self.project.snippets_folder}/: "
                f'include it, ```python title="<path>"'
            )
        if not self.runs():
            self.fail(f": the page shows other code than {shown} holds")
        result = self.result()
        verdict = judge(self.snippet, result)
        match verdict.outcome:
            case Outcome.STOPPED:
                problem = f"was {verdict.text}"
            case Outcome.WORKS:
                problem = "must raise an error, and did not"
            case Outcome.RAISES if result.returncode < 0:
                problem = f"was ended by {verdict.text}"
            case Outcome.RAISES:
                problem = f"failed with exit status {result.returncode}"
            case _ if self.config.getoption("--update-outputs"):
                return self.keep(verdict.output, result.seconds)
            case _:
                return self.compare(verdict.output, verdict.outcome)
        line = outputs.last_line_in(result.output, self.snippet.name)
        at = f":{line}" if line else ""
        tail = result.output.replace(result.folder + "/", "")[-4000:]
        self.fail(f" shows {shown}{at}, which {problem}.\n\n{tail}")

    def run(self) -> runner.Result:
        """Run the snippet, or say why it cannot run here."""
        fresh = self.config.getoption("--fresh")
        try:
            return self.config.stash[RUNNER].run(
                self.snippet, limit=self.limit, fresh=fresh
            )
        except environments.Unavailable as error:
            missing = isinstance(error, environments.MissingInterpreter)
            if missing and not os.environ.get("CI"):
                pytest.skip(str(error))
            self.fail(f": {error}")

    def compare(self, actual: str, outcome: Outcome) -> None:
        """Fail where the output is not the one that the page shows."""
        file = snippet.output_file(self.snippet)
        name = self.project.relative(file)
        update = f'    {record.update(self.snippet)} "{self.nodeid}"'
        if not file.exists():
            self.fail(f": {name} does not exist yet. To make it:\n{update}")
        expected = outputs.read(self.snippet)
        shown = self.block.expected
        if shown is not None and shown.strip("\n") != expected.strip("\n"):
            self.fail(f": the page shows another output than {name}")
        if outcome is not Outcome.SAME:
            diff, line = outputs.difference(expected, actual, name)
            self.fail(
                f" shows {self.project.relative(self.snippet)}, whose output "
                f"differs from {name}:{line}:\n\n{diff}\n\n"
                f"If the new output is right:\n{update}"
            )

    def keep(self, actual: str, seconds: float) -> None:
        """Write the output, and hand on its stamp."""
        file = snippet.output_file(self.snippet)
        if not file.exists() or outputs.read(self.snippet) != actual:
            files.write(file, actual)
        versions = record.installed()
        if snippet.mode(self.snippet) == "script":
            python = environments.prepare(self.snippet)
            versions = record.script_versions(self.source, python)
        stamp = record.entry(self.snippet, actual, versions, seconds)
        self.user_properties.append((STAMP, {self.block.name: stamp}))


class ShellItem(CodeItem):
    """A shell block on a page: run beside the snippets that it names."""

    def runtest(self) -> None:
        """Run the block; fail where it does."""
        result = self.result()
        if result.returncode or result.stopped:
            why = result.stopped or f"exit status {result.returncode}"
            tail = result.output[-4000:]
            self.fail(f": the shell block failed ({why}).\n\n{tail}")

    def run(self) -> runner.Result:
        """Run the block in a folder with the snippets that it names."""
        with tempfile.TemporaryDirectory(prefix="shell-") as folder:
            beside: dict[str, Path] = {}
            for source in self.runs():
                other = beside.setdefault(source.name, source)
                if other != source:
                    both = ", ".join(map(self.project.name, (other, source)))
                    self.fail(f": {source.name} could be any of {both}")
                for file in (source, *snippet.companions(source)):
                    Path(folder, file.name).write_bytes(file.read_bytes())
            bash = ["bash", "-euo", "pipefail", "-c", self.block.code]
            return runner.run_command(bash, folder, self.limit)

    def runs(self) -> list[Path]:
        """Return the snippets that the block names, this page's first."""
        assert isinstance(self.parent, PageFile)
        found = []
        for word in sorted(set(self.block.code.split())):
            every = [p for p in self.project.sources() if p.name == word]
            names = self.parent.snippets
            shown = [p for p in every if self.project.name(p) in names]
            found += shown or every
        return found
