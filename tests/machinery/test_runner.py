"""A snippet runs as its reader would run it, and harms nothing but itself."""

import os
import sys
import time
from itertools import chain, count
from pathlib import Path
from types import SimpleNamespace

import pytest

from guide.verify import environment as environments
from guide.verify import output as outputs
from guide.verify import record, snippet
from guide.verify import runner as runners
from guide.verify.runner import MAX_OUTPUT, Runner

# What a program is: its exit status, and its output.
PROGRAMS = {
    "both-streams": (
        "import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)",
        *(0, "1\n2\n3\n"),
    ),
    "subprocess": (
        "import subprocess\nsubprocess.run(['echo', 'x'])\nprint('y')",
        *(0, "x\ny\n"),
    ),
    "unicode": (
        "import sys\nprint('日本語', sys.stdout.encoding, sys.stdin.isatty())",
        *(0, "日本語 utf-8 False\n"),
    ),
    "exit-none": ("import sys\nsys.exit()", 0, ""),
    "exit-258": ("import sys\nsys.exit(258)", 2, ""),
    "exit-text": ("import sys\nsys.exit('text')", 1, "text\n"),
    "killed": ("import os\nprint(1)\nos.kill(os.getpid(), 9)", -9, "1\n"),
    "traceback": (
        "def f():\n    nmae\n\nf()",
        1,
        "Traceback (most recent call last):\n"
        '  File "a.py", line 4, in <module>\n    f()\n'
        '  File "a.py", line 2, in f\n    nmae\n'
        "NameError: name 'nmae' is not defined\n",
    ),
    "syntax-error": (
        "print(1)\nprint(",
        1,
        '  File "a.py", line 2\n    print(\n         ^\n'
        "SyntaxError: '(' was never closed\n",
    ),
    "main": (
        "import sys\nx = 1\nif __name__ == '__main__':\n"
        "    print(sys.modules['__main__'].x)",
        *(0, "1\n"),
    ),
    "file": (
        "import os, sys\nprint(__file__, sys.argv, os.listdir())\n"
        "print(os.path.dirname(__file__) == os.getcwd() == sys.path[0])",
        *(0, "a.py ['a.py'] ['a.py']\nTrue\n"),
    ),
    "warning": (
        "import warnings\nwarnings.warn('x')",
        *(0, "a.py:2: UserWarning: x\n  warnings.warn('x')\n"),
    ),
    "atexit-after-error": (
        "import atexit, sys\nx = 1\natexit.register(lambda: print(x))\n"
        "sys.exit(2)",
        *(2, "1\n"),
    ),
    "thread": (
        "import threading, time\nx = 1\ndef f():\n    time.sleep(0.1)\n"
        "    print(x)\nthreading.Thread(target=f).start()\nprint(0)",
        *(0, "0\n1\n"),
    ),
}
HANGS = {
    "loop": "while True: pass",
    "thread": "threading.Thread(target=time.sleep, args=(600,)).start()",
}


@pytest.mark.parametrize("fresh", [False, True], ids=["warm", "fresh"])
class TestWays:
    @pytest.mark.parametrize(
        "code, status, output", PROGRAMS.values(), ids=PROGRAMS
    )
    def test_a_program_is_run_as_a_reader_runs_it(
        self, run, code, status, output, fresh
    ):
        result = run(code, fresh)
        assert result.returncode == status
        assert outputs.normalise(result) == output
        assert result.stopped is None
        assert not os.path.exists(result.folder)

    @pytest.mark.parametrize("code", HANGS.values(), ids=HANGS)
    def test_a_hang_ends_at_its_limit(
        self, run, code, fresh, tmp_path, monkeypatch
    ):
        # Time is over when the program says that it hangs, and not before.
        flag = tmp_path / "hangs"
        now = chain([0.0], (21.0 * flag.exists() for _ in count()))
        clock = SimpleNamespace(monotonic=now.__next__, sleep=time.sleep)
        monkeypatch.setattr(runners, "time", clock)
        start = "import threading, time\nprint(1, flush=True)\n"
        result = run(f"{start}open({str(flag)!r}, 'w')\n{code}", fresh)
        assert result.stopped == "stopped at its time limit of 20 s"
        assert (result.output, result.seconds) == ("1\n", 21)

    @pytest.mark.parametrize("lines", ["10**9", f"{MAX_OUTPUT} // 10 + 1"])
    def test_a_flood_is_stopped(self, run, lines, fresh):
        result = run(f"for _ in range({lines}): print('x' * 9)", fresh, 600)
        assert result.stopped == "stopped after 1000 kB of output"
        assert len(result.output) == MAX_OUTPUT

    def test_what_a_program_leaves_running_is_ended(self, run, fresh):
        code = (
            "import subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)"
        )
        result = run(code, fresh)
        assert (result.returncode, result.stopped) == (0, None)
        process = Path("/proc", result.output.strip(), "stat")
        for _ in range(1000):
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


def test_a_fork_server_that_was_killed_is_started_again(run, runner):
    code = "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(600)"
    assert run(code).returncode == -9  # which harms this run alone
    assert run("print(1)").output == "1\n"
    # While idle: it may be gone before we ask, or while we do.
    runner._server._process.kill()
    assert run("print(2)").output == "2\n"
    runner._server._process.kill()
    runner._server._process.wait()
    assert run("print(3)").output == "3\n"


def test_a_program_is_fresh_if_one_that_it_runs_sets_the_environment(run):
    code = "import os, runpy, sys\nprint('colorsys' in sys.modules)\n"
    code += "print(sorted(os.listdir()))\nrunpy.run_path('b.py')"
    for b, warm in (("print(2)", True), ("import os\nos.environ", False)):
        lines = run(code, b=b, c="print(3)").output.splitlines()
        assert lines[:2] == [str(warm), "['a.py', 'b.py']"]
        assert lines[2:] == ["2"] * warm


def test_a_fork_server_that_cannot_start_says_why_in_a_line(tmp_path):
    path = tmp_path / "a.py"
    path.write_text("print(1)")
    # A file beside forkserver.py, which must not be in the way.
    runner = Runner(preload=("record",))
    said = "^the fork server did not start: ModuleNotFoundError: .*'$"
    with pytest.raises(OSError, match=said):
        runner.run(path)


MODES = {
    "comment": ("# The environment is what you make of it.\n", "warm"),
    "environ": ("import os\nos.environ['KERAS_BACKEND'] = 'jax'\n", "fresh"),
    "putenv": ("import os\nos.putenv('A', '1')\n", "fresh"),
    "from-imports": ("from os import path, environ as e\n", "fresh"),
    "from-other": ("from os import path\nenviron = 1\n", "warm"),
    "script": ("# /// script\n# ///\nimport keras\n", "script"),
    "script-and-environ": ("# /// script\n# ///\nos.environ\n", "script"),
    "no-script": ("x = '# /// script'\n# /// scripts\n# ///\n", "warm"),
    "runs-fresh": ("run('b.py')\n", "fresh"),
}


@pytest.mark.parametrize("source, mode", MODES.values(), ids=MODES)
def test_mode(source, mode, tmp_path):
    (tmp_path / "b.py").write_text("import os\nos.environ\n")
    path = tmp_path / "a.py"
    path.write_text(source)
    assert snippet.mode(path) == mode


def test_companions_are_siblings_named_in_quotes(tmp_path):
    for name in ("b.py", "c.py", "d.py"):
        (tmp_path / name).write_text("")
    path = tmp_path / "a.py"
    path.write_text(
        """run("c.py", 'b.py', 'a.py', 'xd.py', 'gone.py')  # d.py"""
    )
    found = snippet.companions(path)
    assert [file.name for file in found] == ["b.py", "c.py"]
    before = snippet.code_hash(path)
    (tmp_path / "d.py").write_text("1")
    assert snippet.code_hash(path) == before
    (tmp_path / "c.py").write_text("1")
    assert snippet.code_hash(path) != before


def test_a_run_has_the_environment_that_a_reader_has(monkeypatch, tmp_path):
    foreign = {
        *("PYTHONPATH", "KERAS_BACKEND", "VIRTUAL_ENV", "XLA_FLAGS"),
        *("TF_USE_LEGACY_KERAS", "PYTEST_CURRENT_TEST", "NO_COLOR"),
    }
    for name in (*foreign, "MINE", "UV_OFFLINE"):
        monkeypatch.setenv(name, "1")
    for name in ("versions/3.6.15/bin", "versions/2.7/bin", "shims"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", f"{tmp_path}/shims")
    found = environments.variables(str(tmp_path))
    assert not foreign & found.keys()
    assert found["MINE"] == found["UV_OFFLINE"] == "1"
    assert found["HOME"] == str(tmp_path)
    # What a page's `python` is must not depend on who starts the tests; and
    # installed Pythons are found before their shims.
    assert found["PATH"].split(os.pathsep) == [
        os.path.dirname(sys.executable),
        f"{tmp_path}/versions/3.6.15/bin",
        f"{tmp_path}/shims",
    ]


HERE = f"=={sys.version_info[0]}.{sys.version_info[1]}.*"
SCRIPT = f"""\
# /// script
# requires-python = "{HERE}"
# dependencies = []
# ///
import sys
print(sys.prefix)
"""


def test_scripts_run_in_an_environment_that_their_metadata_share(
    monkeypatch, run, tmp_path
):
    monkeypatch.setattr(environments, "BLOCKS", tmp_path / "blocks")
    result = run(SCRIPT)
    assert result.returncode == 0
    assert result.output.strip() not in ("", sys.prefix, sys.base_prefix)
    one, same, other = (tmp_path / f"{name}.py" for name in "abc")
    same.write_text(SCRIPT + "print(1)\n")
    other.write_text(SCRIPT.replace("[]", "[ ]"))
    there = environments.prepare(one)
    versions = record.script_versions(one.read_text(), there)
    assert versions == {"python": record.installed()["python"]}
    assert environments.prepare(same) == there
    assert environments.prepare(other) != there
    # Another day may mean other packages: not those that are there by now.
    day = {"UV_EXCLUDE_NEWER": "2020-01-01T00:00:00Z"}
    assert environments.prepare(one, day) != there
    assert len([*environments.BLOCKS.iterdir()]) == 3


def test_an_environment_that_cannot_be_had_is_told_in_a_line(run):
    said = r"^a\.py: uv cannot set it up: [^\n]+$"
    with pytest.raises(environments.Unavailable, match=said):
        run("# /// script\n# x = [\n# ///\n")
