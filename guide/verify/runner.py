"""Run a snippet as its reader would: alone, as a file, in an empty folder.

The file says how (:func:`.snippet.mode`): forked from a process that has
TensorFlow imported (:mod:`.forkserver`), in an interpreter of its own, or in
the environment that its inline metadata names.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from guide.verify import environment as environments
from guide.verify.forkserver import Server
from guide.verify.snippet import companions, mode

PRELOAD = (
    "numpy",
    "sklearn.datasets",
    "tensorflow:keras.layers",
    "keras:layers.Dense",
)
"""What the fork server imports; an attribute behind a colon is touched."""

MAX_OUTPUT = 1_000_000
"""Bytes of output after which a snippet is stopped."""

TIME_LIMIT = 60.0
"""Seconds after which a snippet is stopped, unless its page says more."""

_RUNNING: set[int] = set()
"""Processes that are watched now, in whatever thread."""


@dataclass(frozen=True)
class Result:
    """What a run left behind.

    ``returncode`` is the exit status, negative for a signal; ``output`` both
    streams as they interleaved; ``seconds`` the wall time; ``stopped`` why
    the runner ended it, or ``None``; ``folder`` where it ran (gone by now).
    """

    returncode: int
    output: str
    seconds: float
    stopped: str | None
    folder: str


class Runner:
    """Runs snippets. Closing it ends its fork server; a run starts another."""

    def __init__(
        self, preload: tuple[str, ...] = PRELOAD, python: str = sys.executable
    ) -> None:
        self.preload = preload
        self.python = python
        self._server: Server | None = None

    def close(self) -> None:
        """End the fork server, if there is one."""
        if self._server:
            self._server.close()
            self._server = None

    def run(
        self, path: Path, *, limit: float = TIME_LIMIT, fresh: bool = False
    ) -> Result:
        """Run a snippet, ``limit`` seconds at most.

        ``fresh`` gives even a ``warm`` snippet an interpreter of its own.
        Raises :exc:`.environments.Unavailable` where the environment that the
        snippet names cannot be set up, and :exc:`OSError` where the fork
        server does not start.
        """
        how = mode(path)
        with tempfile.TemporaryDirectory(prefix="snippet-") as name:
            top = os.path.realpath(name)
            folder, home = f"{top}/folder", f"{top}/home"
            os.mkdir(folder)
            os.mkdir(home)
            for file in (path, *companions(path)):
                shutil.copy(file, folder)
            if how == "warm" and not fresh:
                with tempfile.NamedTemporaryFile() as output:
                    copy = f"{folder}/{path.name}"
                    process = self._fork(copy, home, output.name)
                    return _watch(process, output, limit, folder)
            script = how == "script"
            python = environments.prepare(path) if script else self.python
            return run_command([python, path.name], folder, limit, home)

    def _fork(self, file: str, home: str, output: str) -> Server:
        """Return the fork server with a child; start it, again if need be."""
        for _ in range(2):
            if self._server is None:
                variables = environments.variables()
                self._server = Server(self.preload, variables, self.python)
            try:
                self._server.fork(file, home, output)
                return self._server
            except (EOFError, OSError):
                self.close()  # a snippet, or the system, has ended it
        raise OSError("the fork server ended twice before a snippet began")


def run_command(
    command: list[str], folder: str, limit: float, home: str | None = None
) -> Result:
    """Run a command in a folder, watched like a snippet."""
    with (
        tempfile.TemporaryFile() as output,
        subprocess.Popen(
            command,
            cwd=folder,
            env=environments.variables(home),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        ) as process,
    ):
        return _watch(process, output, limit, folder)


def _watch(
    process: subprocess.Popen[bytes] | Server,
    output: IO[bytes],
    limit: float,
    folder: str,
) -> Result:
    """Wait until the process ends or exceeds a limit; end what is left."""
    start = time.monotonic()
    stopped = None
    _RUNNING.add(process.pid)
    try:
        while not stopped:
            ended = process.poll() is not None
            if os.fstat(output.fileno()).st_size > MAX_OUTPUT:
                stopped = f"stopped after {MAX_OUTPUT // 1000} kB of output"
            elif ended:
                break
            elif time.monotonic() - start > limit:
                stopped = f"stopped at its time limit of {limit:g} s"
            else:
                time.sleep(0.003)
    finally:
        while process.poll() is None:
            # Again and again: the first may come before the process leads a
            # group of its own.
            _kill(process.pid)
            time.sleep(0.01)
        _RUNNING.discard(process.pid)
        _kill(process.pid)
    seconds = time.monotonic() - start
    assert process.returncode is not None
    output.seek(0)
    text = output.read(MAX_OUTPUT).decode("utf-8", "replace")
    return Result(process.returncode, text, seconds, stopped, folder)


def end_all() -> None:
    """End every snippet that runs now; its thread then goes on."""
    for pid in [*_RUNNING]:
        _kill(pid)


def _kill(pid: int) -> None:
    """End a process and what it started, those that are left of them."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
