"""Outputs: made comparable, compared, shown; how a run ended by them."""

import time
from pathlib import Path

import pytest

from guide.verify import output as outputs
from guide.verify.runner import Result
from guide.verify.verdict import judge

FOLDER = "/tmp/snippet-x1/folder"
SITE = "/home/me/.venv/lib/python3.11/site-packages"


def normalised(text):
    return outputs.normalise(Result(0, text, 0.1, None, FOLDER))


FRAMES = f"""\
Traceback (most recent call last):
  File "{FOLDER}/a.py", line 3, in <module>
    f(1)
    ^^^^
  File "{SITE}/keras/src/layer.py", line 7, in f
    return g(x)
  File "/usr/lib/python3.11/abc.py", line 9, in g
    raise ValueError("no")
  File "{FOLDER}/a.py", line 1, in h
    1 / 0
ZeroDivisionError: {SITE}/keras
"""
FOLDED = """\
Traceback (most recent call last):
  File "a.py", line 3, in <module>
    f(1)
    ^^^^
  ...
  File "a.py", line 1, in h
    1 / 0
ZeroDivisionError: site-packages/keras
"""
LOG = """\
I0000 00:00:1763700000.1 4242 compiler.h:208] XLA!
Matplotlib is building the font cache; this may take a moment.
WARNING (theano.tensor.blas): no BLAS
WARNING: All log messages before absl::InitializeLog()
To enable the following instructions: AVX2, rebuild.
2026-11-20 10:00:00.123: W tensorflow/x/y.cc:3] no GPU
E external/xla/z.cc:1] cuda
E0000 00:00:1763700000.1 4242 a.cc:57] no GPU
=== Source Location Trace: ===
external/a/b.cc:50

2026-11-20 10:00:00.123: I a/b.cc:407] OUT_OF_RANGE: End
\t [[{{node MultiDevice}}]]
\t [[remote/_1]] [type.googleapis.com/tensorflow.Status='']
"""
MINE = """\
I am here: a.cc:1
WARNING: mine
UserWarning: W x.py:1] no
an error
\t [[{{node a}}]]
=== Source Location Trace: ===
a/b.cc:50
"""
# By the name of the rule: what is printed, and what is kept of it.
RULES = {
    "colours": [
        ("\x1b[1mEpoch\x1b[0m \x1b[32m1\x1b[38;5;33m!\x1b[m\n", "Epoch 1!\n")
    ],
    "machine-log": [
        (LOG, ""),
        # What a snippet prints itself stays, and so do warnings and errors.
        (MINE, MINE),
    ],
    "library-frames": [
        (FRAMES, FOLDED),
        (
            '  File "h5py/h5f.pyx", line 102, in h5py.h5f.open\nOSError: no\n',
            "  ...\nOSError: no\n",
        ),
    ],
    "folder": [
        (f"{FOLDER}/a.py {FOLDER}\n", "a.py .\n"),
        ("/tmp/snippet-x2/folder\n", "/tmp/snippet-x2/folder\n"),
    ],
    "packages": [
        (f'see "{SITE}/keras/x.py"\n', 'see "site-packages/keras/x.py"\n'),
        ("/opt/x/lib/python3.6/a.py\n", "lib/python3.6/a.py\n"),
    ],
    "addresses": [
        ("<f at 0x7f00aa12bc34>\n", "<f at 0x...>\n"),
        ("0x1F 0xff\n", "0x1F 0xff\n"),
    ],
    "line-ends": [
        ("a  \r\n\tb\t\n\n\n", "a\n\tb\n"),
        ("\n a", "\n a\n"),
        ("", ""),
        ("10%\r100%\n", "10%\n100%\n"),
    ],
}


@pytest.mark.parametrize(
    "printed, kept",
    [
        pytest.param(*case, id=f"{name}-{number}")
        for name, cases in RULES.items()
        for number, case in enumerate(cases)
    ],
)
def test_a_rule_changes_what_it_names(printed, kept):
    assert normalised(printed) == kept
    assert normalised(kept) == kept
    assert [*RULES] == [*outputs.RULES]


SAME = """
0.50|0.49
-0.01|0.00
+1.5 a -2.25|+1.5 a -2.26
loss: 0.123, accuracy: 0.9|loss: 0.124, accuracy: 1.0
tf.Tensor(0.25, shape=())|tf.Tensor(0.26, shape=())
It is 0.5.|It is 0.6.
loss=0.5|loss=0.6
9.99e-06|1.00e-05
1.0E+05|1.1E+05
site-packages/a/b.py:1: A|site-packages/a/b.py:23: A
"""
DIFFERENT = """\
0.51|0.53
0.5|-0.5
0.50|0.5
0.5|5.0e-01
3|4
epoch 1: 0.5|epoch 2: 0.5
0.5 a|0.5 b
0.5 0.5|0.5
2.21.0|2.31.0
2.21.0|2.21.1
tensorflow<2.22,>=2.21|tensorflow<2.21,>=2.20
keras==2.21|keras==2.22
x1.5|x1.6
1.2e-07|1.2e-06
1.2e-07|1.5e-07
0.0e+00|1.2e-07
0.5s|0.6s
a.py:1: UserWarning|a.py:2: UserWarning
site-packages/a.py:1: A|site-packages/b.py:1: A
"""


@pytest.mark.parametrize("pair", f"{SAME}{DIFFERENT}".strip().split("\n"))
def test_the_same_to_the_precision_printed(pair):
    expected, actual = pair.split("|")
    same = pair in SAME
    assert outputs.same(expected, actual) == same
    assert outputs.same(actual, expected) == same


# Expected lines, those of this run, the lines of the diff, the first's number.
DIFFERENCES = {
    "changed": ("a 0.5 c", "a 0.6 d", "-c +d", 3),
    "added": ("0.5 b", "0.6 new b", "+new", 2),
    "removed": ("0.5 old 0.7", "0.6 0.8", "-old", 2),
    "too-far": ("1 0.5", "1 0.7", "-0.5 +0.7", 2),
    "longer": ("a", "a b", "+b", 1),
    "empty": ("", "a", "+a", 1),
    "library": (
        *("site-packages/a.py:1:A b", "site-packages/a.py:2:A c"),
        *("-b +c", 2),
    ),
}


@pytest.mark.parametrize(
    "old, new, lines, first", DIFFERENCES.values(), ids=DIFFERENCES
)
def test_a_difference_is_what_differs_and_no_more(old, new, lines, first):
    old, new = (words.replace(" ", "\n") for words in (old, new))
    diff, number = outputs.difference(old, new, "a.out")
    head, second, *rest = diff.splitlines()
    assert head == "--- a.out (expected)"
    assert second == "+++ a.out (this run)"
    assert [line for line in rest if line[0] in "+-"] == lines.split()
    assert number == first


@pytest.mark.parametrize("part", ["x", "x" * 999 + "\n", "1.5e", " /a", "0x"])
def test_a_flood_is_normalised_in_no_time(part):
    # Of this process alone: a busy machine makes no difference.
    start = time.process_time()
    normalised(part * (1_000_000 // len(part)))
    assert time.process_time() - start < 10


# What is raised around an error: what readers know the error by.
MESSAGES = {
    "ValueError: no\nTraceback (most recent call last):\n  ...\n"
    "TypeError: <class 'D'> could not be read.\n\n"
    "Exception encountered: <class 'E'> could not be read.\n\nconfig={}\n\n"
    "Exception encountered: no\n": "ValueError: no",
    "TypeError: D could not be read.\n\nException encountered: no\n": (
        "TypeError: no"
    ),
    'ConverterError: <unknown>:0: error: loc(f["a"] at g(["b"])): no op\n': (
        "ConverterError: no op"
    ),
}


@pytest.mark.parametrize("text, said", MESSAGES.items())
def test_a_message_is_what_readers_know_an_error_by(text, said):
    assert outputs.message(text) == said


@pytest.mark.parametrize(
    "length, said", [(11, "one two one"), (10, "one two …"), (5, "one …")]
)
def test_a_message_is_shortened_between_words(length, said):
    assert outputs.shorten("one two one", length) == said


ERROR = (
    "Traceback (most recent call last):\n"
    '  File "{file}", line 1, in <module>\n'
    "ValueError: {text}\n"
)
NO = ERROR.format(file="breaks.py", text="no")
FRAMES = ERROR.format(file="/opt/x/keras/a.py", text="no")
OTHER = ERROR.format(file="breaks.py", text="never")
TYPE = OTHER.replace("ValueError", "TypeError")
WARNING = "a.py:3: UserWarning: old\n"
FRAMED = "site-packages/k/b.py:7: UserWarning: old\n  warn()\n"

# Name, exit status, output, what was expected; how that ended, and the text,
# compared exactly; then, where that is something else, by the message.
ENDS = {
    "same": ("a.py", 0, "1\n", "1\n", "same"),
    "close": ("a.py", 0, "0.51\n", "0.52\n", "same"),
    "other": ("a.py", 0, "1\n3\n4\n", "1\n2\n", "differs 3"),
    "less": ("a.py", 0, "1\n", "1\n2\n", "differs"),
    "exit": ("a.py", 3, "1\n", "1\n", "raises exit status 3"),
    "signal": ("a.py", -9, "1\n", "1\n", "raises signal 9"),
    "breaks": ("breaks.py", 1, NO, NO, "same"),
    "breaks-not": ("breaks.py", 0, NO, NO, "works"),
    "breaks-by-signal": ("breaks.py", -6, NO, NO, "raises signal 6"),
    "breaks-elsewhere": (
        *("breaks_b.py", 1, FRAMES, NO),
        *('differs   File "/opt/x/keras/a.py", line 1, in <module>', "same"),
    ),
    "breaks-otherwise": (
        *("breaks.py", 1, TYPE, NO),
        *("differs TypeError: never", "raises TypeError: never"),
    ),
    "warns": ("warns.py", 0, WARNING, WARNING, "same"),
    "warns-elsewhere": (
        *("warns.py", 0, FRAMED, WARNING),
        *(f"differs {FRAMED.partition(chr(10))[0]}", "same"),
    ),
    "warns-not": ("warns.py", 0, "1\n", WARNING, "differs 1", "works"),
    "warns-otherwise": (
        *("warns.py", 0, WARNING.replace("old", "new"), WARNING),
        "differs a.py:3: UserWarning: new",
    ),
    "warns-and-raises": (
        *("warns.py", 1, OTHER, WARNING, "raises ValueError: never"),
    ),
    "folder": (
        *("a.py", 0, "see /home/me/x.txt\n", "see /tmp/x.txt\n"),
        *("differs see /home/me/x.txt", "same"),
    ),
}


@pytest.mark.parametrize("case", ENDS.values(), ids=ENDS)
def test_how_a_run_ended(case):
    name, status, output, expected, exactly, *loosely = case
    result = Result(status, output, 0.1, None, "/tmp/folder")
    for wanted, loose in ((exactly, False), ([exactly, *loosely][-1], True)):
        found = judge(Path(name), result, expected, by_message=loose)
        assert f"{found.outcome} {found.text}".rstrip() == wanted
