"""A process that has TensorFlow imported and forks a copy for each snippet.

:class:`Server` starts this file as a script, with the number of an inherited
socket and the modules to import; it needs the standard library only. Why not
``multiprocessing``'s fork server: its children re-import the parent's
``__main__`` (pytest, here), never run ``atexit`` handlers, and print errors
in a frame of their own. A child of this one is what ``python snippet.py``
would be, minus the import time.

Protocol, one request at a time: JSON ``{"file": name, "folder": path,
"home": path}`` with one file descriptor for the output, answered by
``{"pid": n}`` at the start and ``{"returncode": n}`` at the end, each a line.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from typing import NoReturn


def preload(names: Sequence[str]) -> None:
    """Import modules; ``module:attribute`` also touches a lazy attribute."""
    for name in names:
        module, _, attribute = name.partition(":")
        value = importlib.import_module(module)
        for part in filter(None, attribute.split(".")):
            value = getattr(value, part)


def serve(channel: socket.socket) -> None:
    """Fork a child per request until the other end closes the socket."""
    # The imported modules move out of the collector's sight: otherwise the
    # first collection in each child copies every page that they live in.
    gc.collect()
    gc.freeze()
    channel.sendall(b'{"ready": true}\n')
    while True:
        message, descriptors, _, _ = socket.recv_fds(channel, 65536, 1)
        if not message:
            return
        request = json.loads(message)
        pid = os.fork()
        if pid == 0:
            channel.close()
            become(output=descriptors[0], **request)
        os.close(descriptors[0])
        channel.sendall(b'{"pid": %d}\n' % pid)
        _, status = os.waitpid(pid, 0)
        code = os.waitstatus_to_exitcode(status)
        channel.sendall(b'{"returncode": %d}\n' % code)


def become(file: str, folder: str, home: str, output: int) -> NoReturn:
    """Turn this process into ``cd folder; python file``; never returns."""
    os.setsid()
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    os.environ["HOME"] = home
    os.chdir(folder)
    path = os.path.join(folder, file)
    sys.argv = [path]
    sys.path[0] = folder
    code = run(path)
    finish()
    os._exit(code)


def run(path: str) -> int:
    """Run a file as the main module; return the exit status it earned."""
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as exit:
        return status(exit.code)
    except BaseException as error:
        show(error, path)
        return 1
    return 0


def show(error: BaseException, path: str) -> None:
    """Print a traceback that starts in the snippet, as the reader's does."""
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code.co_filename != path:
        trace = trace.tb_next
    # As the interpreter does it: module traceback has no "Did you mean".
    sys.__excepthook__(type(error), error.with_traceback(trace), trace)


def status(code: object) -> int:
    """Return the exit status for the argument of ``sys.exit``."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def finish() -> None:
    """Do what the interpreter does at its end, but for freeing memory.

    Taking TensorFlow's modules apart costs about a second, and shows nobody
    anything.
    """
    import atexit
    import threading

    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass


class Server:
    """The parent's end: starts the process, asks it for children."""

    def __init__(
        self,
        preload: Sequence[str],
        env: dict[str, str],
        python: str = sys.executable,
    ) -> None:
        ours, theirs = socket.socketpair()
        self._home = tempfile.TemporaryDirectory(prefix="snippet-home-")
        self._log = open(os.path.join(self._home.name, "log"), "w+b")
        with theirs:
            self._process = subprocess.Popen(
                [python, __file__, str(theirs.fileno()), *preload],
                env=env | {"HOME": self._home.name},
                cwd=self._home.name,
                stdin=subprocess.DEVNULL,
                # What the imports log is on nobody's page.
                stdout=self._log,
                stderr=self._log,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self._socket = ours
        self._buffer = b""
        if not self.line():
            self._log.seek(0)
            error = self._log.read().decode(errors="replace")
            self.close()
            last = (error.strip().splitlines() or ["no message"])[-1]
            raise OSError(f"the fork server did not start: {last}")

    def fork(self, file: str, folder: str, home: str, output: int) -> Forked:
        """Return a child that runs a file, its output on a descriptor.

        Raises :exc:`ConnectionError` where there is nobody to ask any more.
        """
        request = {"file": file, "folder": folder, "home": home}
        message = json.dumps(request).encode()
        socket.send_fds(self._socket, [message], [output])
        answer = self.line()
        if not answer:
            raise ConnectionError("the fork server has ended")
        return Forked(json.loads(answer)["pid"], self)

    def line(self, wait: bool = True) -> bytes | None:
        """Return an answer, b"" after the last, None where none is there yet.

        Not by ``makefile``: it would take two answers that come together
        into its buffer, where ``select`` does not see the second.
        """
        while b"\n" not in self._buffer:
            ready, _, _ = select.select(
                [self._socket], [], [], None if wait else 0
            )
            if not ready:
                return None
            try:
                received = self._socket.recv(4096)
            except ConnectionResetError:
                received = b""
            if not received:
                return b""
            self._buffer += received
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line

    def close(self) -> None:
        """End the process and what it has on disk."""
        self._socket.close()
        self._process.kill()
        self._process.wait()
        self._log.close()
        self._home.cleanup()


class Forked:
    """A child of the fork server, with the part of Popen we need."""

    def __init__(self, pid: int, server: Server) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._server = server

    def poll(self) -> int | None:
        """Return the exit status, or None while it runs."""
        if self.returncode is None:
            line = self._server.line(wait=False)
            if line == b"":
                self.returncode = -signal.SIGKILL
            elif line:
                self.returncode = json.loads(line)["returncode"]
        return self.returncode


if __name__ == "__main__":
    connection = socket.socket(fileno=int(sys.argv[1]))
    # This file's folder is full of modules that nobody means to import.
    sys.path[0] = os.getcwd()
    preload(sys.argv[2:])
    serve(connection)
