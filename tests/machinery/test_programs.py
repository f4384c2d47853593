"""A snippet runs as its reader would run it, forked or not."""

import os

import pytest

from guide.verify import output as outputs

# What a program is: its exit status, and its output.
PROGRAMS = {
    "both-streams": (
        "import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)",
        (0, "1\n2\n3\n"),
    ),
    "subprocess": (
        "import subprocess\nsubprocess.run(['echo', 'x'])\nprint('y')",
        (0, "x\ny\n"),
    ),
    "unicode": (
        "import sys\nprint('日本語', sys.stdout.encoding, sys.stdin.isatty())",
        (0, "日本語 utf-8 False\n"),
    ),
    "exit-none": ("import sys\nsys.exit()", (0, "")),
    "exit-257": ("import sys\nsys.exit(257)", (1, "")),
    "exit-true": ("import sys\nsys.exit(True)", (1, "")),
    "exit-text": ("import sys\nsys.exit('text')", (1, "text\n")),
    "exit-at-once": (
        "import os\nprint(1, flush=True)\nos._exit(4)",
        (4, "1\n"),
    ),
    "killed": ("import os\nprint(1)\nos.kill(os.getpid(), 9)", (-9, "1\n")),
    "traceback": (
        "def f():\n    nmae\n\nf()",
        (
            1,
            "Traceback (most recent call last):\n"
            '  File "a.py", line 4, in <module>\n    f()\n'
            '  File "a.py", line 2, in f\n    nmae\n'
            "NameError: name 'nmae' is not defined\n",
        ),
    ),
    "syntax-error": (
        "print(1)\nprint(",
        (
            1,
            '  File "a.py", line 2\n    print(\n         ^\n'
            "SyntaxError: '(' was never closed\n",
        ),
    ),
    "end-of-input": (
        "try:\n    input()\nexcept EOFError:\n    print('end')",
        (0, "end\n"),
    ),
    "main": (
        "import sys\nx = 1\nif __name__ == '__main__':\n"
        "    print(sys.modules['__main__'].x)",
        (0, "1\n"),
    ),
    "file": (
        "import os, sys\nprint(__file__, sys.argv)\n"
        "print(os.path.dirname(__file__) == os.getcwd() == sys.path[0])",
        (0, "a.py ['a.py']\nTrue\n"),
    ),
    "empty-folder": ("import os\nprint(os.listdir())", (0, "['a.py']\n")),
    "source": (
        "import inspect\n\ndef f(): pass\n\nprint(inspect.getsource(f))",
        (0, "def f(): pass\n"),
    ),
    "warning": (
        "import warnings\nwarnings.warn('x')",
        (0, "a.py:2: UserWarning: x\n  warnings.warn('x')\n"),
    ),
    "atexit-after-error": (
        "import atexit, sys\nx = 1\natexit.register(lambda: print(x))\n"
        "sys.exit(2)",
        (2, "1\n"),
    ),
    "thread": (
        "import threading, time\nx = 1\ndef f():\n    time.sleep(0.1)\n"
        "    print(x)\nthreading.Thread(target=f).start()\nprint(0)",
        (0, "0\n1\n"),
    ),
    "pickle": (
        "import pickle\nclass A: pass\n"
        "print(type(pickle.loads(pickle.dumps(A()))) is A)",
        (0, "True\n"),
    ),
}


@pytest.mark.parametrize("way", ["warm", "fresh"])
@pytest.mark.parametrize("code, wanted", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_is_run_as_a_reader_runs_it(run, code, wanted, way):
    result = run(code, fresh=way == "fresh")
    assert (result.returncode, outputs.normalise(result)) == wanted
    assert result.stopped is None
    assert not os.path.exists(result.folder)
