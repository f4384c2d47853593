"""Whatever a snippet does, it ends, and harms nothing but itself."""

import re
import time
from pathlib import Path

import pytest

from guide.verify import forkserver
from guide.verify.environment import Unavailable
from guide.verify.runner import MAX_OUTPUT, Runner


@pytest.mark.parametrize("way", ["warm", "fresh"])
class TestStopping:
    @pytest.mark.parametrize(
        "code",
        [
            "import time\ntime.sleep(60)",
            "while True: pass",
            "import signal, time\nsignal.signal(15, signal.SIG_IGN)\n"
            "time.sleep(60)",
            "import threading, time\n"
            "threading.Thread(target=time.sleep, args=(60,)).start()",
            "import os, time\nos.close(1)\nos.close(2)\ntime.sleep(60)",
        ],
        ids=["sleep", "loop", "deaf", "thread", "without-output"],
    )
    def test_a_hang_ends_at_its_limit(self, run, code, way):
        result = run(f"print(1, flush=True)\n{code}", way == "fresh", 0.4)
        assert result.stopped == "stopped at its time limit of 0.4 s"
        assert result.output == "1\n"
        assert result.seconds < 5

    @pytest.mark.parametrize("count", ["10**9", f"{MAX_OUTPUT} // 10 + 1"])
    def test_a_flood_is_stopped(self, run, count, way):
        result = run(
            f"for _ in range({count}): print('x' * 9)", way == "fresh"
        )
        assert result.stopped == "stopped after 1000 kB of output"
        assert len(result.output) == MAX_OUTPUT

    def test_what_a_program_leaves_running_is_not_waited_for(self, run, way):
        code = (
            "import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)"
        )
        result = run(code, way == "fresh")
        assert (result.returncode, result.stopped) == (0, None)
        assert result.seconds < 5
        process = Path("/proc", result.output.strip(), "stat")
        for _ in range(100):
            # Gone, or a zombie where nobody collects orphans.
            if not process.exists() or ") Z " in process.read_text():
                return
            time.sleep(0.02)
        pytest.fail("it still runs")


LEAKS = {
    "environment": ("e['X'] = '1'", "e.get('X')", None),
    "folder": ("os.chdir('/')", "os.getcwd() == sys.path[0]", True),
    "path": ("sys.path.append('/x')", "'/x' in sys.path", False),
    "modules": ("import wave", "'wave' in sys.modules", False),
    "builtins": ("__builtins__['len'] = 1", "callable(len)", True),
    "umask": ("os.umask(0o777)", "os.umask(0o777) == 0o777", False),
    "home": (
        "open(os.path.expanduser('~/x'), 'w')",
        "os.listdir(os.path.expanduser('~'))",
        [],
    ),
    "input": ("os.close(0)", "sys.stdin.read()", ""),
}


@pytest.mark.parametrize("change, look, wanted", LEAKS.values(), ids=LEAKS)
def test_nothing_leaks_into_the_next_run(run, change, look, wanted):
    # Not `os.environ`, which asks for an interpreter of its own.
    head = "import os, sys\ne = getattr(os, 'env' 'iron')\n"
    assert run(head + change).returncode == 0
    assert run(f"{head}print(repr({look}))").output == f"{wanted!r}\n"


def test_a_program_that_kills_the_fork_server_harms_itself_alone(run):
    code = "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(60)"
    assert run(code).returncode == -9
    assert run("print(1)").output == "1\n"


def test_a_fork_server_killed_while_idle_is_started_again(run, runner):
    run("print(1)")
    runner._server._process.kill()
    assert run("print(2)").output == "2\n"
    # It may be gone before we ask, or while we do.
    runner._server._process.kill()
    runner._server._process.wait()
    assert run("print(3)").output == "3\n"


def test_answers_that_come_together_are_both_read(run, monkeypatch):
    run("print(1)")
    send = forkserver.socket.send_fds

    def send_and_wait(*arguments):
        send(*arguments)
        time.sleep(0.3)

    monkeypatch.setattr(forkserver.socket, "send_fds", send_and_wait)
    assert run("print(1)", limit=2).stopped is None


def test_a_warm_program_finds_the_preloaded_modules(run):
    look = "import sys\nprint('colorsys' in sys.modules)"
    assert run(look).output == "True\n"
    assert run(look, fresh=True).output == "False\n"


def test_files_that_are_named_are_beside_the_program(run):
    code = (
        "import os, runpy\nprint(sorted(os.listdir()))\nrunpy.run_path('b.py')"
    )
    result = run(code, b="print(2)", c="print(3)")
    assert result.output == "['a.py', 'b.py']\n2\n"


def test_a_program_is_fresh_if_one_that_it_runs_sets_the_environment(run):
    code = "import sys\nprint('colorsys' in sys.modules, 'b.py')"
    assert run(code, b="print(1)").output == "True b.py\n"
    assert run(code, b="import os\nos.environ").output == "False b.py\n"


@pytest.mark.parametrize("name", ["no_such_module", "record"])
def test_a_fork_server_that_cannot_start_says_why_in_a_line(tmp_path, name):
    # `stamp` is a file beside forkserver.py, which must not be in the way.
    path = tmp_path / "a.py"
    path.write_text("print(1)")
    with Runner(preload=(name,)) as runner:
        with pytest.raises(Unavailable) as caught:
            runner.run(path)
    assert re.fullmatch(
        "the fork server did not start: ModuleNotFoundError: .*'",
        str(caught.value),
    )
