"""The output of a snippet: made comparable, compared, shown as a diff.

Text must be equal. A decimal number must agree to the precision printed: it
may differ by one unit in its last place, which is where another processor's
rounding shows. Integers must be equal.
"""

import difflib
import os
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from guide.verify.runner import Result
from guide.verify.snippet import output_file

# A number with a decimal point that is no part of a word or of a version.
# Possessive: 2.21.0 must not be read as the number 2.2 and a rest.
DECIMAL = re.compile(
    r"(?<![\w.<>])(?<![<>=!~]=)"  # nor of a version that is required: <2.22
    r"[-+]?\d++\.\d++(?:[eE][-+]?\d++)?+(?!\.?\w)"
)

# What TensorFlow's C++ code, Theano and Matplotlib log about the machine.
MACHINE_LOG = re.compile(
    r"^(?:[IWE]\d{4} [\d:.]+ +\d+ \S+\.(?:cc|h):\d+\] .*"
    r"|(?:\d{4}-\d\d-\d\d [\d:.]+: )?[IWE] \S+\.(?:cc|h):\d+\] .*"
    r"|Matplotlib is building the font cache; this may take a moment\."
    r"|WARNING \(theano\.[\w.]+\): .*"
    r"|WARNING: All log messages before absl::InitializeLog\(\).*"
    r"|To enable (?:the following instructions: |them in other operations).*"
    r")\n"
    # Then where it was, in the graph, and from 2.22 on in the code.
    r"(?:\t \[\[.*\]\](?: \[type\.googleapis\.com/.*\])?\n)*"
    r"(?:=== Source Location Trace: === *\n(?:\S+\.(?:cc|h):\d+ *\n)+\n)?",
    re.M,
)
# Frames of a traceback in installed packages; h5py's are compiled.
LIBRARY_FRAMES = re.compile(
    r'(?:  File "(?:[^"\n]*(?:-packages/|/lib/python)[^"\n]*|<frozen [^"\n]*'
    r'|[^"\n]*\.pyx)", line \d+, in .*\n(?:    .*\n)*)+'
)
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# The path before a package, or a module of Python. From the start of a word:
# else each letter of a long one would be a start.
PATH = re.compile(
    r"(?<![^\s\"'(])[^\s\"'(]*/(?=site-packages/|lib/python3\.\d+/)"
)
ADDRESS = re.compile(r"\b0x[0-9a-f]{6,}\b")

# Where in an installed package a warning is from: not the reader's concern.
LIBRARY_LINE = re.compile(
    r"^((?:site-packages|lib/python3\.\d+)/\S+\.py:)\d+", re.M
)

# The last line of a traceback; a warning's is behind its file and line.
MESSAGE = re.compile(
    r"^(?:\s*\S+:\d+: |\s*\S+:\d+:\d+ - )?"
    r"(?P<type>(?:\w+\.)*\w*(?:Error|Exception|Exit|Interrupt|Warning)"
    r"|ERROR|error|WARNING(?=:(?:tensorflow|absl):))"
    r"(?::(?:tensorflow:|absl:| )(?P<text>.*))?$",
    re.M,
)
ARGUMENTS = re.compile(r"\n(?:Call a|A)rguments received")
# Where in a graph the converter to TensorFlow Lite met an error.
PLACE = re.compile(r"^<unknown>:0: error: loc\(.*\): ")
INNER = re.compile(r"^    (?:\w+\.)*(\w+(?:Error|Exception)): (.*)$", re.M)


RULES: dict[str, Callable[[str, str], str]] = {
    "colours": lambda text, _: COLOUR.sub("", text),
    "machine-log": lambda text, _: MACHINE_LOG.sub("", text),
    "library-frames": lambda text, _: LIBRARY_FRAMES.sub("  ...\n", text),
    "folder": lambda text, folder: text.replace(f"{folder}/", "").replace(
        folder, "."
    ),
    "packages": lambda text, _: PATH.sub("", text),
    "addresses": lambda text, _: ADDRESS.sub("0x...", text),
    "line-ends": lambda text, _: "".join(
        line.rstrip() + "\n" for line in text.rstrip().splitlines()
    ),
}
"""What is changed in an output before it is compared or kept, in order.

``rules`` of ``guide/text/*.yml`` tells the reader.
"""


def normalise(result: Result) -> str:
    """Return a run's output as it is kept in a ``.out`` file."""
    text = result.output.replace("\r\n", "\n")
    for rule in RULES.values():
        text = rule(text, result.folder)
    return text


def read(snippet: Path) -> str:
    """Return a snippet's captured output; "" where there is none yet."""
    file = output_file(snippet)
    return file.read_text("utf-8") if file.exists() else ""


def message(output: str) -> str:
    """Return what was raised at last, or else warned: ``Type: first line``.

    ``""`` where there is neither. Of a message that tells only where it was
    raised, the one inside it is returned.
    """
    _, traceback, rest = output.rpartition("Traceback (most recent call last)")
    found = list(MESSAGE.finditer(rest))
    if not found:
        return ""
    match = found[0] if traceback else found[-1]
    kind = match["type"].rpartition(".")[2]
    text = (match["text"] or "").strip()
    whole = rest[match.start() :]
    _, inside, cause = whole.rpartition("\nException encountered: ")
    if text.startswith("Exception encountered when calling"):
        inner = ARGUMENTS.split(whole)[0].strip()
        text = inner.split("\n\n")[-1].partition("\n")[0]
    elif text == "in user code:":
        kind, text = INNER.findall(whole)[-1]
    elif inside:  # while reading a model, and raised before
        text = cause.partition("\n")[0]
        raised = re.search(rf"^(\w+): {re.escape(text)}$", output, re.M)
        kind = raised[1] if raised else kind
    return f"{kind}: {PLACE.sub('', text)}".removesuffix(": ")


def same(expected: str, actual: str) -> bool:
    """Say whether two outputs agree, decimals to the precision printed.

    The number of a line in an installed package does not count.
    """
    if expected == actual:
        return True
    expected, actual = (LIBRARY_LINE.sub(r"\1", x) for x in (expected, actual))
    if DECIMAL.split(expected) != DECIMAL.split(actual):
        return False
    pairs = zip(
        DECIMAL.findall(expected), DECIMAL.findall(actual), strict=True
    )
    return all(_close(a, b) for a, b in pairs)


def _close(expected: str, actual: str) -> bool:
    a, b = Decimal(expected), Decimal(actual)
    units = [int(number.as_tuple().exponent) for number in (a, b)]
    # In scientific notation the power may change, by one, where rounding
    # carries (9.99e-06 and 1.00e-05); 0.0e+00 and 1.2e-07 are not the same.
    scientific = "e" in expected.lower() and "e" in actual.lower()
    printed_alike = abs(units[0] - units[1]) <= scientific
    return printed_alike and abs(a - b) <= Decimal(10) ** max(units)


def difference(
    expected: str, actual: str, name: str, context: int = 3
) -> tuple[str, int]:
    """Return a diff of the lines that do not agree, and the first's number."""
    old, new = expected.splitlines(), actual.splitlines()
    # A line within the tolerance is no difference worth reading. Lines pair
    # up by their text: one more or less must not hide which.
    a, b = (
        [LIBRARY_LINE.sub(r"\1", DECIMAL.sub("#", line)) for line in lines]
        for lines in (old, new)
    )
    matcher = difflib.SequenceMatcher(None, a, b, autojunk=False)
    for i, j, size in matcher.get_matching_blocks():
        for k in range(size):
            if same(old[i + k], new[j + k]):
                new[j + k] = old[i + k]
    common = os.path.commonprefix([old, new])
    names = f"{name} (expected)", f"{name} (this run)"
    lines = difflib.unified_diff(old, new, *names, lineterm="", n=context)
    return "\n".join(lines), min(len(common) + 1, max(len(old), 1))


def shorten(message: str, length: int) -> str:
    """Return a message's first words, ``…`` for what is over a length."""
    if len(message) <= length:
        return message
    words = message[:length].rpartition(" ")[0]
    # Of a very long name, a part tells more than nothing.
    return f"{words if 2 * len(words) > length else message[:length]} …"
