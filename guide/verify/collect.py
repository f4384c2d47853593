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
from guide.verify.verdict import Outcome, Verdict, judge

STAMP = "guide_stamp"
"""Name of the report's property that carries a stamp to the controller."""

PROJECT = pytest.StashKey[Project]()
RUNNER = pytest.StashKey[runner.Runner]()
RESULTS = pytest.StashKey[dict[object, runner.Result]]()


def fail(message: str) -> NoReturn:
    """Fail with a message that says it all, without a traceback."""
    pytest.fail(message, pytrace=False)


class PageFile(pytest.File):
    """A page, as a file of tests."""

    snippets: frozenset[str] = frozenset()
    """Names of the snippets that the page shows."""

    def collect(self) -> Iterable[pytest.Item]:
        """Yield an item for each piece of code on the page."""
        try:
            yield from self.items()
        except GuideError as error:
            raise self.CollectError(str(error)) from None

    def items(self) -> Iterable[CodeItem]:
        """Yield them; raise :exc:`GuideError` for a page that is bad."""
        blocks = pages.read(self.path, self.config.stash[PROJECT])
        self.snippets = frozenset(
            block.name for block in blocks if block.language == "python"
        )
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
            if block.code in codes:
                continue  # shown twice, run once
            codes.append(block.code)
            if len(codes) > 1:
                name += f" ({len(codes)})"
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
                raise GuideError(
                    f"{self.where}: {mark} cannot be read: {error}"
                ) from None

    @property
    def where(self) -> str:
        """Page and line."""
        return f"{self.project.relative(self.path)}:{self.block.line}"

    @property
    def limit(self) -> float:
        """Seconds that this code may take."""
        mark = self.get_closest_marker("timeout")
        return float(
            mark.args[0] if mark else self.config.getini("snippet_time_limit")
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the code is: pytest counts lines from 0."""
        # Not the bare name: pytest's verbose lines would spell it a::py.
        page = self.project.relative(self.path)
        return self.path, self.block.line - 1, f"{self.name} on {page}"


class SnippetItem(CodeItem):
    """A snippet on a page: run, and its output compared or kept."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.snippet = self.project.snippets / self.block.name
        self.source = ""
        if self.snippet.is_file():
            self.source = self.snippet.read_text("utf-8")
            if snippet.mode(self.source) == "script":
                self.add_marker(pytest.mark.eras)

    def runtest(self) -> None:
        """Run the snippet; fail where it is not as shown."""
        name = self.project.relative(self.snippet)
        if not self.block.name or not self.snippet.is_file():
            fail(
                f"{self.where}: this Python is not a file of "
                f"{self.project.snippets_folder}/: "
                f'include it, ```python title="<path>"'
            )
        if self.source.strip() != self.block.code.strip():
            fail(f"{self.where}: the page shows other code than {name} holds")
        result = self.result()
        verdict = judge(self.snippet, result)
        if problem := _problem(verdict, result):
            line = outputs.last_line_in(result.output, self.snippet.name)
            at = f":{line}" if line else ""
            tail = result.output.replace(result.folder + "/", "")[-4000:]
            fail(
                f"{self.where} shows {name}{at}, which {problem}.\n\n"
                f"{tail or '(no output)'}"
            )
        if self.config.getoption("--update-outputs"):
            self.keep(verdict.output, result.seconds)
        else:
            self.compare(verdict)

    def result(self) -> runner.Result:
        """Run the snippet, once a session however many pages show it."""
        results = self.config.stash[RESULTS]
        if self.snippet not in results:
            try:
                results[self.snippet] = self.config.stash[RUNNER].run(
                    self.snippet,
                    limit=self.limit,
                    fresh=self.config.getoption("--fresh"),
                )
            except environments.MissingInterpreter as error:
                if not os.environ.get("CI"):
                    pytest.skip(str(error))
                fail(str(error))
            except environments.Unavailable as error:
                fail(str(error))
        return results[self.snippet]

    def compare(self, verdict: Verdict) -> None:
        """Fail where the output is not the one that the page shows."""
        file = snippet.output_file(self.snippet)
        name = self.project.relative(file)
        update = f'{record.update(self.snippet)} "{self.nodeid}"'
        if not file.exists():
            fail(
                f"{self.where}: {name} does not exist yet. To make it:\n"
                f"    {update}"
            )
        expected = outputs.read(self.snippet)
        shown = self.block.expected
        if shown is not None and shown.strip("\n") != expected.strip("\n"):
            fail(f"{self.where}: the page shows another output than {name}")
        if verdict.outcome is not Outcome.SAME:
            diff, line = outputs.difference(expected, verdict.output, name)
            fail(
                f"{self.where} shows {self.project.relative(self.snippet)}, "
                f"whose output differs from {name}:{line}:\n\n{diff}\n\n"
                f"If the new output is right:\n    {update}"
            )

    def keep(self, actual: str, seconds: float) -> None:
        """Write the output, and hand on its stamp."""
        file = snippet.output_file(self.snippet)
        if not file.exists() or outputs.read(self.snippet) != actual:
            files.write(file, actual)
        versions = record.installed()
        if snippet.mode(self.source) == "script":
            python = environments.prepare(self.snippet)
            versions = record.script_versions(self.source, python)
        stamp = record.entry(self.snippet, actual, versions)
        if seconds > record.LONG:
            stamp["long"] = True
        value = {"snippet": self.block.name, "stamp": stamp}
        self.user_properties.append((STAMP, value))


def _problem(verdict: Verdict, result: runner.Result) -> str:
    """Say how a snippet ended otherwise than its name promises, or ``""``."""
    match verdict.outcome:
        case Outcome.STOPPED:
            return f"was {verdict.text}"
        case Outcome.WORKS:
            return "must raise an error, and did not"
        case Outcome.RAISES if result.returncode < 0:
            return f"was ended by {verdict.text}"
        case Outcome.RAISES:
            return f"failed with exit status {result.returncode}"
    return ""


class ShellItem(CodeItem):
    """A shell block on a page: run beside the snippets that it names."""

    def runtest(self) -> None:
        """Run the block; fail where it does."""
        result = self.result()
        if result.returncode or result.stopped:
            why = result.stopped or f"exit status {result.returncode}"
            fail(
                f"{self.where}: the shell block failed ({why}).\n\n"
                f"{result.output[-4000:]}"
            )

    def result(self) -> runner.Result:
        """Run the block, once a session however many pages show it."""
        results = self.config.stash[RESULTS]
        sources = self.named()
        key = (self.block.code, *sources)
        if key not in results:
            with tempfile.TemporaryDirectory(prefix="shell-") as folder:
                for source in sources:
                    for file in (source, *snippet.companions(source)):
                        Path(folder, file.name).write_bytes(file.read_bytes())
                results[key] = runner.run_command(
                    ["bash", "-euo", "pipefail", "-c", self.block.code],
                    folder,
                    self.limit,
                )
        return results[key]

    def named(self) -> list[Path]:
        """Return the snippets that the block names, this page's first.

        Fails for a name that could be one or another's.
        """
        assert isinstance(self.parent, PageFile)
        found = []
        for word in sorted(set(self.block.code.split())):
            every = [p for p in self.project.sources() if p.name == word]
            names = self.parent.snippets
            shown = [p for p in every if self.project.name(p) in names]
            candidates = shown or every
            if len(candidates) > 1:
                any_of = ", ".join(map(self.project.name, candidates))
                fail(f"{self.where}: {word} could be any of {any_of}")
            found += candidates
        return found
