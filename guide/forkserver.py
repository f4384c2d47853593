"""A process that has TensorFlow imported and forks a copy for each snippet.

Started by :mod:`guide.runner` as a script, with the number of an inherited
socket and the modules to import; needs the standard library only. Why not
``multiprocessing``'s fork server: its children re-import the parent's
``__main__`` (pytest, here), never run ``atexit`` handlers, and print errors
in a frame of their own. A child of this one is what ``python snippet.py``
would be, minus the import time.

Protocol, one request at a time: JSON ``{"file": name, "folder": path}`` with
one file descriptor for the output, answered by ``{"pid": n}`` at the start
and ``{"returncode": n}`` at the end, each a line.
"""

import gc
import importlib
import json
import os
import runpy
import socket
import sys
import traceback


def preload(names):
    """Import modules; ``module:attribute`` also touches a lazy attribute."""
    for name in names:
        module, _, attribute = name.partition(":")
        value = importlib.import_module(module)
        for part in filter(None, attribute.split(".")):
            value = getattr(value, part)


def serve(channel):
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
            become(request["file"], request["folder"], descriptors[0])
        os.close(descriptors[0])
        channel.sendall(b'{"pid": %d}\n' % pid)
        _, status = os.waitpid(pid, 0)
        code = os.waitstatus_to_exitcode(status)
        channel.sendall(b'{"returncode": %d}\n' % code)


def become(file, folder, output):
    """Turn this process into ``cd folder; python file``; never returns."""
    os.setsid()
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)
    os.chdir(folder)
    path = os.path.join(folder, file)
    sys.argv = [path]
    sys.path[0] = folder
    code = run(path)
    finish()
    os._exit(code)


def run(path):
    """Run a file as the main module; return the exit status it earned."""
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as exit:
        return status(exit.code)
    except BaseException as error:
        show(error, path)
        return 1
    return 0


def show(error, path):
    """Print a traceback that starts in the snippet, as the reader's does."""
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code.co_filename != path:
        trace = trace.tb_next
    traceback.print_exception(type(error), error, trace)


def status(code):
    """Return the exit status for the argument of ``sys.exit``."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def finish():
    """Do what the interpreter does at its end, but for freeing memory.

    Taking TensorFlow's modules apart costs about a second, and shows nobody
    anything.
    """
    import atexit
    import threading

    threading._shutdown()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            pass


if __name__ == "__main__":
    connection = socket.socket(fileno=int(sys.argv[1]))
    preload(sys.argv[2:])
    serve(connection)
