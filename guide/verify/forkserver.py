"""A process that has TensorFlow imported and forks a copy for each snippet.

:class:`Server` starts this file as a script; it needs the standard library
only. Not ``multiprocessing``'s fork server: its children re-import the
parent's ``__main__`` (pytest, here), never run ``atexit`` handlers, and print
errors in a frame of their own.

Protocol, one request at a time: the arguments of :func:`become`, answered by
the child's number at its start and by its exit status at its end.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import NoReturn


def serve(channel: Connection) -> None:
    """Fork a child per request until the other end closes the channel."""
    # Otherwise the first collection in each child copies all of memory.
    gc.collect()
    gc.freeze()
    channel.send("ready")
    while True:
        try:
            request = channel.recv()
        except EOFError:
            return
        pid = os.fork()
        if pid == 0:
            channel.close()
            become(*request)
        channel.send(pid)
        _, status = os.waitpid(pid, 0)
        channel.send(os.waitstatus_to_exitcode(status))


def become(path: str, home: str, output: str) -> NoReturn:
    """Turn this process into ``python path > output``, in path's folder."""
    os.setsid()
    with open(output, "wb") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    os.environ["HOME"] = home
    folder = os.path.dirname(path)
    os.chdir(folder)
    sys.argv = [path]
    sys.path[0] = folder
    code = run(path)
    # What the interpreter does at its end, but for freeing memory: taking
    # TensorFlow's modules apart takes a second, and shows nobody anything.
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def run(path: str) -> int:
    """Run a file as the main module; return the exit status it earned."""
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as exit:
        if exit.code is None or isinstance(exit.code, int):
            return (exit.code or 0) & 0xFF
        print(exit.code, file=sys.stderr)
        return 1
    except BaseException as error:
        # The traceback starts in the snippet, as the reader's does.
        trace = error.__traceback__
        while trace and trace.tb_frame.f_code.co_filename != path:
            trace = trace.tb_next
        # As the interpreter: module traceback has no "Did you mean".
        sys.__excepthook__(type(error), error.with_traceback(trace), trace)
        return 1
    return 0


class Server:
    """The parent's end. ``pid`` and ``returncode`` are the last child's.

    Raises :exc:`OSError` where the process does not start.
    """

    def __init__(
        self, preload: Sequence[str], env: dict[str, str], python: str
    ) -> None:
        self._channel, theirs = Pipe()
        with (
            tempfile.TemporaryDirectory(prefix="snippet-home-") as home,
            tempfile.TemporaryFile() as log,
        ):
            with theirs:
                self._process = subprocess.Popen(
                    [python, __file__, str(theirs.fileno()), *preload],
                    env=env | {"HOME": home},
                    cwd=home,
                    stdin=subprocess.DEVNULL,
                    # What the imports log is on nobody's page.
                    stdout=log,
                    stderr=log,
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,
                )
            try:
                self._channel.recv()
            except EOFError:
                self.close()
                log.seek(0)
                last = log.readlines()[-1:]
                why = b"".join(last).decode(errors="replace").strip()
                message = f"the fork server did not start: {why}"
                raise OSError(message) from None

    def fork(self, path: str, home: str, output: str) -> None:
        """Make a child that runs a file; see :func:`become`.

        Raises :exc:`EOFError` or :exc:`OSError` where the process has ended.
        """
        self._channel.send((path, home, output))
        self.pid: int = self._channel.recv()
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """Return the child's exit status, or None while it runs."""
        if self.returncode is None and self._channel.poll():
            try:
                self.returncode = self._channel.recv()
            except (EOFError, OSError):  # the process was ended, too
                self.returncode = -signal.SIGKILL
        return self.returncode

    def close(self) -> None:
        """End the process."""
        self._channel.close()
        self._process.kill()
        self._process.wait()


if __name__ == "__main__":
    connection = Connection(int(sys.argv[1]))
    # This file's folder is full of modules that nobody means to import.
    sys.path[0] = os.getcwd()
    for name in sys.argv[2:]:
        module, _, attribute = name.partition(":")
        value = importlib.import_module(module)
        for part in filter(None, attribute.split(".")):
            value = getattr(value, part)
    serve(connection)
