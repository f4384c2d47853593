"""Pages as files of tests, and the code on them as tests."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest

from guide import files
from guide.project import GuideError, Project
from guide.verify import environment as environments
from guide.verify import output as outputs
from guide.verify import page as pages
from guide.verify import record as stamp
from guide.verify import runner

STAMP = "guide_stamp"
"""Name of the report's property that carries a stamp to the controller."""

RUNNER = pytest.StashKey[runner.Runner]()
RESULTS = pytest.StashKey[dict]()
STAMPS = pytest.StashKey[dict]()


class PageFile(pytest.File):
    """A page, as a file of tests."""

    snippets: frozenset[str] = frozenset()
    """Names of the snippets that the page shows."""

    def collect(self):
        """Yield an item for each piece of code on the page."""
        blocks = pages.read(self.path, Project(self.config.rootpath))
        self.snippets = frozenset(
            block.name for block in blocks if block.language == "python"
        )
        seen: dict[str, list[str]] = {}
        for block in blocks:
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
            yield kind.from_parent(self, name=name, block=block)

    def repr_failure(self, excinfo):
        """Show what a person needs, and no machinery."""
        if isinstance(excinfo.value, GuideError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class CodeItem(pytest.Item):
    """Code on a page, as a test."""

    def __init__(self, *, block: pages.Block, **kwargs) -> None:
        super().__init__(**kwargs)
        self.block = block
        self.project = Project(self.config.rootpath)
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

    def setup(self) -> None:
        """Skip where the page says that a module is needed."""
        if self.block.importorskip:
            pytest.importorskip(self.block.importorskip)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the code is: pytest counts lines from 0."""
        # Not the bare name: pytest's verbose lines would spell it a::py.
        page = self.project.relative(self.path)
        return self.path, self.block.line - 1, f"{self.name} on {page}"

    def repr_failure(self, excinfo, style=None):
        """Show what a person needs, and no machinery."""
        if isinstance(excinfo.value, (Failure, GuideError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def unavailable(self, error: environments.Unavailable) -> None:
        """Skip where this machine lacks an environment; never in CI."""
        if os.environ.get("CI") or not isinstance(
            error, environments.MissingInterpreter
        ):
            raise Failure(str(error)) from None
        pytest.skip(str(error))


class SnippetItem(CodeItem):
    """A snippet on a page: run, and its output compared or kept."""

    def __init__(self, **kwargs) -> None:
        super().__init__(**kwargs)
        self.snippet = self.project.snippets / self.block.name
        if self.snippet.is_file():
            self.source = self.snippet.read_text("utf-8")
            if runner.mode(self.source) == "script":
                self.add_marker(pytest.mark.eras)

    def verified_and_long(self, stamps: dict[str, dict]) -> bool:
        """Say whether to run it again takes seconds and tells nothing new.

        So it is where it did when ``stamps`` were made, from the same code,
        output and versions.
        """
        made = stamps.get(self.block.name, {})
        return (
            self.snippet.is_file()
            and made.get("long", False)
            and stamp.of_here(self.snippet, made)
        )

    def runtest(self) -> None:
        """Run the snippet; raise :exc:`Failure` where it is not as shown."""
        if not self.block.name or not self.snippet.is_file():
            raise Failure(
                f"{self.where}: this Python is not a file of snippets/: "
                f'include it, ```python title="<path>"'
            )
        if self.source.strip() != self.block.code.strip():
            raise Failure(
                f"{self.where}: the page shows other code than "
                f"snippets/{self.block.name} holds"
            )
        result = self.result()
        self.check_exit(result)
        actual = outputs.normalise(result)
        if self.config.getoption("--update-outputs"):
            self.keep(actual, result.seconds)
        else:
            self.compare(actual)

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
            except environments.Unavailable as error:
                self.unavailable(error)
        return results[self.snippet]

    def check_exit(self, result: runner.Result) -> None:
        """Fail where the snippet ended otherwise than its name promises."""
        must_fail = self.snippet.stem.startswith("breaks")
        if result.stopped:
            problem = f"was {result.stopped}"
        elif result.returncode < 0:
            problem = f"was ended by signal {-result.returncode}"
        elif must_fail and result.returncode == 0:
            problem = "must raise an error, and did not"
        elif not must_fail and result.returncode:
            problem = f"failed with exit status {result.returncode}"
        else:
            return
        line = outputs.last_line_in(result.output, self.snippet.name)
        at = f":{line}" if line else ""
        tail = result.output.replace(result.folder + "/", "")[-4000:]
        raise Failure(
            f"{self.where} shows snippets/{self.block.name}{at}, which "
            f"{problem}.\n\n{tail or '(no output)'}"
        )

    def compare(self, actual: str) -> None:
        """Fail where the output is not the one that the page shows."""
        file = outputs.output_file(self.snippet)
        name = self.project.relative(file)
        update = f'{stamp.update(self.snippet)} "{self.nodeid}"'
        if not file.exists():
            raise Failure(
                f"{self.where}: {name} does not exist yet. To make it:\n"
                f"    {update}"
            )
        expected = file.read_text("utf-8")
        shown = self.block.expected
        if shown is not None and shown.strip("\n") != expected.strip("\n"):
            raise Failure(
                f"{self.where}: the page shows another output than {name}"
            )
        if not outputs.same(expected, actual):
            diff, line = outputs.difference(expected, actual, name)
            raise Failure(
                f"{self.where} shows snippets/{self.block.name}, whose "
                f"output differs from {name}:{line}:\n\n{diff}\n\n"
                f"If the new output is right:\n    {update}"
            )

    def keep(self, actual: str, seconds: float) -> None:
        """Write the output, and hand on its stamp."""
        file = outputs.output_file(self.snippet)
        if not file.exists() or file.read_text("utf-8") != actual:
            files.write(file, actual)
        stamps = self.config.stash[STAMPS]
        if self.snippet not in stamps:
            versions = stamp.installed()
            if runner.mode(self.source) == "script":
                python = environments.prepare(self.snippet)
                versions = stamp.script_versions(self.source, python)
            entry = stamp.entry(self.snippet, actual, versions)
            if seconds > stamp.LONG:
                entry["long"] = True
            stamps[self.snippet] = entry
        value = {"snippet": self.block.name, "stamp": stamps[self.snippet]}
        self.user_properties.append((STAMP, value))


class ShellItem(CodeItem):
    """A shell block on a page: run beside the snippets that it names."""

    def runtest(self) -> None:
        """Run the block; raise :exc:`Failure` where it fails."""
        result = self.result()
        if result.returncode or result.stopped:
            why = result.stopped or f"exit status {result.returncode}"
            raise Failure(
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
                    for file in (source, *runner.companions(source)):
                        Path(folder, file.name).write_bytes(file.read_bytes())
                results[key] = runner.run_command(
                    ["bash", "-euo", "pipefail", "-c", self.block.code],
                    folder,
                    self.limit,
                )
        return results[key]

    def named(self) -> list[Path]:
        """Return the snippets that the block names, this page's first.

        Raises :exc:`Failure` for a name that could be one or another's.
        """
        found = []
        words = set(self.block.code.split())
        for word in sorted(words):
            every = [p for p in self.project.sources() if p.name == word]
            shown = [
                path
                for path in every
                if self.project.name(path) in self.parent.snippets
            ]
            candidates = shown or every
            if len(candidates) > 1:
                names = ", ".join(map(self.project.name, candidates))
                raise Failure(f"{self.where}: {word} could be any of {names}")
            found += candidates
        return found


class Failure(Exception):
    """A test of the guide's content failed; the message says it all."""
