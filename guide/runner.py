"""Run a snippet as its reader would: alone, as a file, in an empty folder.

Three ways, chosen by what the file says (:func:`mode`):

``warm``
    forked from a process that has TensorFlow imported (:mod:`.forkserver`);
``fresh``
    in an interpreter of its own, because it sets its environment first;
``script``
    in the environment that its inline metadata (PEP 723) names, by uv.

Standard library only.
"""

from __future__ import annotations

import os
import re
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from guide.forkserver import Forked, Server

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

SCRIPT = re.compile(r"^# /// script$", re.M)
ENVIRONMENT = re.compile(
    r"\bos\.(environ|putenv|unsetenv)\b"
    r"|^\s*from os import\b.*\b(environ|putenv|unsetenv)\b",
    re.M,
)
NO_INTERPRETER = re.compile(r"No interpreter found for (.*?) in ")
# Variables that would make a run differ from a reader's.
FOREIGN = re.compile(
    r"^(PYTHON|KERAS|TF_|TENSORFLOW|XLA_|JAX|OMP_|THEANO|MPLBACKEND|COLUMNS"
    r"|LINES|NO_COLOR|FORCE_COLOR|COV_|PYTEST|VIRTUAL_ENV)"
)


_RUNNING: set[int] = set()
"""Processes that are watched now, in whatever thread."""


class Unavailable(Exception):
    """The environment that a snippet names cannot be had on this machine."""


class MissingInterpreter(Unavailable):
    """The Python that a snippet names is neither here nor downloadable."""


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


def mode(source: str) -> str:
    """Return ``script``, ``fresh`` or ``warm`` for a snippet's text."""
    if SCRIPT.search(source):
        return "script"
    return "fresh" if ENVIRONMENT.search(source) else "warm"


def companions(path: Path, source: str | None = None) -> list[Path]:
    """Return the siblings that a snippet names in quotes, as proofs do."""
    source = path.read_text("utf-8") if source is None else source
    return sorted(
        sibling
        for sibling in path.parent.glob("*.py")
        if sibling != path
        and re.search(rf"[\"']{re.escape(sibling.name)}[\"']", source)
    )


def environment(home: str | None = None) -> dict[str, str]:
    """Return this process's variables, less those a reader has not got.

    ``home`` replaces the user's own folder, where settings of Keras and
    Theano may lie.
    """
    kept = {k: v for k, v in os.environ.items() if not FOREIGN.match(k)}
    # In front: pyenv's shims, which may be on PATH, make uv stop. Before
    # them our own `python`: it has what the pages' commands need.
    kept["PATH"] = os.pathsep.join(
        [
            os.path.dirname(sys.executable),
            *installed_pythons(),
            kept.get("PATH", os.defpath),
        ]
    )
    # A home of its own must not make uv download all packages again.
    cache = os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))
    kept.setdefault("UV_CACHE_DIR", os.path.join(cache, "uv"))
    if home:
        kept["HOME"] = home
    return kept | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}


def installed_pythons() -> list[str]:
    """Return the ``bin`` folders of pyenv's interpreters, if there are any."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    return [str(path) for path in sorted(root.glob("versions/3.*/bin"))]


class Runner:
    """Runs snippets; a context manager that ends its fork server."""

    def __init__(
        self,
        preload: tuple[str, ...] = PRELOAD,
        python: str = sys.executable,
    ) -> None:
        self.preload = preload
        self.python = python
        self._server: Server | None = None

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the fork server; a later run starts another."""
        if self._server:
            self._server.close()
            self._server = None

    def run(
        self, path: Path, *, limit: float = TIME_LIMIT, fresh: bool = False
    ) -> Result:
        """Run a snippet and return what it left behind.

        ``limit`` is in seconds. ``fresh`` gives even a ``warm`` snippet an
        interpreter of its own. Raises :exc:`Unavailable` where the
        environment that the snippet names cannot be set up.
        """
        source = path.read_text("utf-8")
        files = [path, *companions(path, source)]
        how = mode(source)
        if how == "warm" and any(
            ENVIRONMENT.search(file.read_text("utf-8")) for file in files
        ):
            how = "fresh"  # a proof needs what the files that it runs need
        with tempfile.TemporaryDirectory(prefix="snippet-") as name:
            folder = os.path.join(os.path.realpath(name), "folder")
            home = os.path.join(os.path.realpath(name), "home")
            os.mkdir(folder)
            os.mkdir(home)
            for file in files:
                shutil.copy(file, folder)
            if how == "warm" and not fresh:
                return self._fork(path.name, folder, home, limit)
            python = prepare(path) if how == "script" else self.python
            return run_command([python, path.name], folder, limit, home)

    def _fork(self, file: str, folder: str, home: str, limit: float) -> Result:
        reader, writer = os.pipe()
        try:
            try:
                process = self._ask(file, folder, home, writer)
            finally:
                os.close(writer)
            return _watch(process, reader, limit, folder)
        finally:
            os.close(reader)

    def _ask(self, file: str, folder: str, home: str, output: int) -> Forked:
        """Ask the fork server for a child; start it, again if need be."""
        for _ in range(2):
            if self._server is None:
                try:
                    self._server = Server(
                        self.preload, environment(), self.python
                    )
                except OSError as error:
                    raise Unavailable(str(error)) from None
            try:
                return self._server.fork(file, folder, home, output)
            except ConnectionError:
                self.close()  # a snippet, or the system, has ended it
        raise Unavailable("the fork server ended twice before a snippet began")


def run_command(
    command: list[str], folder: str, limit: float, home: str | None = None
) -> Result:
    """Run a command in a folder, watched like a snippet."""
    reader, writer = os.pipe()
    try:
        with subprocess.Popen(
            command,
            cwd=folder,
            env=environment(home),
            stdin=subprocess.DEVNULL,
            stdout=writer,
            stderr=writer,
            start_new_session=True,
        ) as process:
            os.close(writer)
            return _watch(process, reader, limit, folder)
    finally:
        os.close(reader)


def prepare(path: Path, variables: dict[str, str] | None = None) -> str:
    """Set up the environment of a script; return its interpreter's path.

    ``variables`` are set beside this process's own. Raises
    :exc:`Unavailable` (in one line) when uv cannot.
    """
    variables = environment() | (variables or {})
    for command in ("sync", "python find"):
        done = subprocess.run(
            ["uv", *command.split(), "--script", str(path)],
            capture_output=True,
            text=True,
            env=variables,
        )
        if done.returncode:
            raise _unavailable(path, done.stderr)
    return done.stdout.strip()


def _unavailable(path: Path, stderr: str) -> Unavailable:
    text = " ".join(stderr.split())
    if missing := NO_INTERPRETER.search(text):
        return MissingInterpreter(
            f"{path.name} needs {missing[1]}, which is not on this machine: "
            "put it on PATH, or install it, for instance with pyenv"
        )
    if re.search(r"Failed to fetch|client error|dns error|Connection", text):
        return Unavailable(
            f"{path.name}: the package index is out of reach, so its "
            f"packages cannot be installed: {text[-200:]}"
        )
    return Unavailable(f"{path.name}: uv cannot set it up: {text[-400:]}")


def _watch(process, reader: int, limit: float, folder: str) -> Result:
    """Collect output until the process ends, or is too long or too loud."""
    start = time.monotonic()
    chunks: list[bytes] = []
    size, stopped, open_ = 0, None, True
    os.set_blocking(reader, False)
    _RUNNING.add(process.pid)
    with selectors.DefaultSelector() as selector:
        selector.register(reader, selectors.EVENT_READ)
        while True:
            ended = process.poll() is not None
            for _ in selector.select(0 if ended else 0.01) if open_ else ():
                # After the end, read what is there and no more: a grandchild
                # may hold the pipe open for ever.
                while chunk := _read(reader):
                    chunks.append(chunk)
                    size += len(chunk)
                    if size > MAX_OUTPUT:
                        break
                if chunk == b"":
                    open_ = False
                    selector.unregister(reader)
            if size > MAX_OUTPUT:
                stopped = f"stopped after {MAX_OUTPUT // 1000} kB of output"
            elif ended:
                break
            elif time.monotonic() - start > limit:
                stopped = f"stopped at its time limit of {limit:g} s"
            if stopped:
                while process.poll() is None:
                    # Again and again: the first may come before the process
                    # leads a group of its own.
                    _kill(process.pid)
                    time.sleep(0.01)
                break
            if not open_:
                time.sleep(0.002)
    _RUNNING.discard(process.pid)
    output = b"".join(chunks)[:MAX_OUTPUT].decode("utf-8", "replace")
    _kill(process.pid)
    seconds = time.monotonic() - start
    return Result(process.returncode, output, seconds, stopped, folder)


def end_all() -> None:
    """End every snippet that runs now; its thread then goes on."""
    for pid in [*_RUNNING]:
        _kill(pid)


def _read(descriptor: int) -> bytes | None:
    """Return what can be read now: ``b""`` at the end, None when dry."""
    try:
        return os.read(descriptor, 65536)
    except BlockingIOError:
        return None


def _kill(pid: int) -> None:
    """End a process and what it started, those that are left of them."""
    try:
        if pid:
            os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
