"""Do the tests notice faults? Put some into a clone, one at a time.

    uv run python tests/mutate.py [--number 60] [--least 85]

A fault is one change in a comparison, a condition, a returned value, a number
or a raise. Tests that name the faulty module run first, then the others. What
they notice is kept in `.cache/noticed.json` and not tried again. What is not
committed is left out.
Exit status 1 when the tests notice less than --least percent of the faults.
"""

import argparse
import ast
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from guide.files import digest, write
from guide.project import here

ROOT = here().root
KEPT = ROOT / ".cache" / "noticed.json"
LIMIT = 1800
"""Seconds for the tests of one fault; a fault may never end."""
PAIRS = "Eq NotEq, Gt GtE, In NotIn, Is IsNot, Lt LtE"
OTHER = {}
for pair in PAIRS.split(", "):
    one, other = (getattr(ast, name) for name in pair.split())
    OTHER |= {one: other, other: one}
PLAIN = "not eras and not packages and not weekly and not browser"
# Tests of the built site judge these: a build takes a minute.
BUILT = {"build.py", "markdown", "site", "tables", "text"}


def changes(node):
    """Yield what may stand in place of a node: the node, and its text."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER:
        ops = [OTHER[type(node.ops[0])](), *node.ops[1:]]
        changed = ast.Compare(node.left, ops, node.comparators)
        yield node, f"({ast.unparse(changed)})"
    if isinstance(node, (ast.If, ast.IfExp, ast.While)):
        yield node.test, f"(not ({ast.unparse(node.test)}))"
    if isinstance(node, ast.comprehension):
        for test in node.ifs:
            yield test, f"(not ({ast.unparse(test)}))"
    if isinstance(node, ast.Return) and node.value is not None:
        if ast.unparse(node.value) != "None":
            yield node, "return None"
    if isinstance(node, ast.Constant) and type(node.value) in (bool, int):
        number = type(node.value) is int
        yield node, repr(node.value + 1 if number else not node.value)
    if isinstance(node, ast.Raise):
        yield node, "pass"


def mutants(path):
    """Yield each fault of a file: its line, what was there, what is."""
    source = path.read_bytes()
    tree = ast.parse(source)
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    messages = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.JoinedStr, ast.Raise)):
            messages |= {*ast.walk(node)} - {node}
    for node in ast.walk(tree):
        for old, new in changes(node) if node not in messages else ():
            start = starts[old.lineno - 1] + old.col_offset
            end = starts[old.end_lineno - 1] + old.end_col_offset
            faulty = source[:start] + new.encode() + source[end:]
            yield old.lineno, source[start:end].decode(), new, faulty.decode()


def failed(copy, *arguments):
    """Run tests on the copy; say whether one of them failed, or none ended."""
    process = subprocess.Popen(
        # TensorFlow takes seconds to start, and these tests are about it.
        [sys.executable, *"-m pytest -x -q -n 2 -m".split(), PLAIN]
        + ["--ignore=tests/machinery/test_tensorflow.py", *arguments],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy), "GUIDE_SITE": ""},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(LIMIT) not in (0, 5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return True


def noticed(copy, module):
    package, name = [*module.with_suffix("").parts][-2:]
    named = (f"{package}.{name}", f"{package} import {name}")

    def far(path):
        near = any(words in path.read_text("utf-8") for words in named)
        return "site" in path.parts, not near, path

    tests = sorted(copy.glob("tests/**/test_*.py"), key=far)
    built = module.parts[1] in BUILT
    return failed(copy, *(t for t in tests if built or not far(t)[0]))


def main():
    """Try the faults; return whether too many survive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=int, default=85, help="percent")
    asked = parser.parse_args()
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else []
    alive = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "guide")
        subprocess.run(["git", "clone", "-q", ROOT, copy], check=True)
        modules = sorted((copy / "guide").rglob("*.py"))
        every = [(module, *m) for module in modules for m in mutants(module)]
        if failed(copy, "tests"):
            sys.exit("error: the tests fail without any fault")
        some = random.Random(asked.seed).sample(every, asked.number)
        for number, (module, line, was, new, faulty) in enumerate(some, 1):
            name = module.relative_to(copy)
            key = digest(f"{name}:{faulty}")
            if key not in kept:
                whole = module.read_text("utf-8")
                module.write_text(faulty, "utf-8")
                if noticed(copy, name):
                    kept.append(key)
                    write(KEPT, json.dumps(kept))
                module.write_text(whole, "utf-8")
            state = "noticed" if key in kept else "SURVIVES"
            alive += key not in kept
            text = f"{state}: {name}:{line}: {was!r} is {new!r}"
            print(f"{number} of {asked.number}: {text}", flush=True)
    share = 100 * (1 - alive / asked.number)
    print(f"the tests notice {share:.0f} %, of {asked.least} % wanted")
    return share < asked.least


if __name__ == "__main__":
    sys.exit(main())
