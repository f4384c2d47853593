"""Pages as files of tests, and the code on them as tests."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from guide import files
from guide.project import GuideError, Project
from guide.verify import environment as environments
from guide.verify import output as outputs
from guide.verify import page as pages
from guide.verify import record, runner, snippet
from guide.verify.blocks import Fence
from guide.verify.verdict import Outcome, judge

STAMP = "guide_stamp"
"""Name of the report's property that carries a stamp to the controller."""

PROJECT = pytest.StashKey[Project]()
RUNNER = pytest.StashKey[runner.Runner]()
RESULTS = pytest.StashKey[dict[object, runner.Result]]()

FAILURES = {
    Outcome.STOPPED: "was",
    Outcome.WORKS: "must raise an error, and did not",
    Outcome.RAISES: "failed with",
}
"""What is said of a snippet, before the text of the verdict."""


class PageFile(pytest.File):
    """A page, as a file of tests."""

    snippets: tuple[str, ...] = ()
    """Names of the snippets that the page shows, in its order."""

    def collect(self) -> Iterable[pytest.Item]:
        """Return an item for each piece of code on the page."""
        items: dict[str, CodeItem] = {}  # what is shown twice runs once
        try:
            code = pages.read(self.path, self.config.stash[PROJECT])
            for fence, block in code:
                kind: type[CodeItem]
                if fence.language == "python":
                    kind, name = SnippetItem, fence.sole
                    self.snippets += (name,)
                elif fence.language == "sh":
                    kind, name = ShellItem, "; ".join(block.code.splitlines())
                else:
                    continue
                name = name or f"line {fence.line}"
                if name not in items:
                    items[name] = kind.from_parent(
                        self, name=name, fence=fence, block=block
                    )
        except GuideError as error:
            raise self.CollectError(str(error)) from None
        return items.values()


class CodeItem(pytest.Item):
    """Code on a page, as a test."""

    def __init__(self, *, fence: Fence, block: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fence, self.block = fence, block
        self.project = self.config.stash[PROJECT]
        self.where = f"{self.project.relative(self.path)}:{fence.line}"
        for mark in block.marks:
            try:
                self.add_marker(eval(mark, {"pytest": pytest, "sys": sys}))
            except Exception as error:
                why = f"{mark} cannot be read: {error}"
                raise GuideError(f"{self.where}: {why}") from None
        limit = self.get_closest_marker("timeout")
        default = self.config.getini("snippet_time_limit")
        self.limit = float(limit.args[0] if limit else default)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the code is: pytest counts lines from 0."""
        # Not the bare name: pytest's verbose lines would spell it a::py.
        page = self.project.relative(self.path)
        return self.path, self.fence.line - 1, f"{self.name} on {page}"

    def fail(self, message: str) -> NoReturn:
        """Fail with the code's place and a message, without a traceback."""
        pytest.fail(f"{self.where}{message}", pytrace=False)

    def runs(self) -> list[Path]:
        """Return the snippets that the code runs."""
        raise NotImplementedError

    def once(self, run: Callable[[], runner.Result]) -> runner.Result:
        """Run the code, once a session however many pages show it."""
        results = self.config.stash[RESULTS]
        key = (self.name, *self.runs())
        if key not in results:
            results[key] = run()
        return results[key]


class SnippetItem(CodeItem):
    """A snippet on a page: run, and its output compared or kept."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.snippet = self.project.snippets / self.fence.sole
        if self.runs() and snippet.mode(self.snippet) == "script":
            self.add_marker(pytest.mark.eras)

    def runs(self) -> list[Path]:
        """Return the snippet; none where the code is typed on the page."""
        return [self.snippet] if self.snippet.is_file() else []

    def runtest(self) -> None:
        """Run the snippet; fail where it is not as shown."""
        if not self.runs():
            self.fail(
                f": this Python is not a file of "
                f"{self.project.snippets_folder}/: "
                f'include it, --8<-- "<path>"'
            )
        result = self.once(self.run)
        verdict = judge(self.snippet, result)
        if problem := FAILURES.get(verdict.outcome):
            shown = self.project.relative(self.snippet)
            why = f"{problem} {verdict.text}".strip()
            tail = result.output.replace(result.folder + "/", "")[-4000:]
            self.fail(f" shows {shown}, which {why}.\n\n{tail}")
        if self.config.option.update_outputs:
            self.keep(verdict.output, result.seconds)
        else:
            self.compare(verdict.output, verdict.outcome)

    def run(self) -> runner.Result:
        """Run the snippet, or say why it cannot run here."""
        options = {"limit": self.limit, "fresh": self.config.option.fresh}
        try:
            return self.config.stash[RUNNER].run(self.snippet, **options)
        except environments.Unavailable as error:
            if not os.environ.get("CI"):
                pytest.skip(str(error))
            self.fail(f": {error}")
        except OSError as error:
            self.fail(f": {error}")

    def compare(self, actual: str, outcome: Outcome) -> None:
        """Fail where the output is not the one that the page shows."""
        file = snippet.output_file(self.snippet)
        name = self.project.relative(file)
        update = f'    {record.update(self.snippet)} "{self.nodeid}"'
        if not file.exists():
            self.fail(f": {name} does not exist yet. To make it:\n{update}")
        expected = outputs.read(self.snippet)
        shown = self.block.expected_output
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
        files.write(snippet.output_file(self.snippet), actual)
        versions = record.installed()
        if snippet.mode(self.snippet) == "script":
            versions = record.script_versions(
                self.snippet.read_text("utf-8"),
                environments.prepare(self.snippet),
            )
        stamp = record.entry(self.snippet, actual, versions, seconds)
        self.user_properties.append((STAMP, {self.name: stamp}))


class ShellItem(CodeItem):
    """A shell block on a page: run beside the snippets that it names."""

    def runs(self) -> list[Path]:
        """Return the snippets of the page that the block names."""
        assert isinstance(self.parent, PageFile)
        words = self.block.code.split()
        shown = map(Path, self.parent.snippets)
        return [self.project.snippets / x for x in shown if x.name in words]

    def run(self) -> runner.Result:
        """Run the block in a folder with the snippets that it names."""
        with tempfile.TemporaryDirectory(prefix="shell-") as folder:
            for source in self.runs():
                for file in (source, *snippet.companions(source)):
                    Path(folder, file.name).write_bytes(file.read_bytes())
            bash = ["bash", "-euo", "pipefail", "-c", self.block.code]
            return runner.run_command(bash, folder, self.limit)

    def runtest(self) -> None:
        """Run the block; fail where it does."""
        result = self.once(self.run)
        if result.returncode or result.stopped:
            why = result.stopped or f"exit status {result.returncode}"
            tail = result.output[-4000:]
            self.fail(f": the shell block failed ({why}).\n\n{tail}")
