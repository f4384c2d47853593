"""Do the tests notice faults? Put some into a copy of guide/, one at a time.

    uv run python tests/mutate.py [--number 60] [--seed 1] [--least 85]

A fault is one change in a comparison, a condition, a returned value, a number
or a raise. Tests that name the faulty module run first, then the others. What
was found is kept in `.cache/mutants.json`: interrupted, it goes on from there.
Exit status 1 when the tests notice less than --least percent of the faults.
"""

import argparse
import ast
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from guide.files import digest, write
from guide.project import here

ROOT = here().root
KEPT = ROOT / ".cache" / "mutants.json"
LIMIT = 1800
"""Seconds for the tests of one fault; a fault may never end."""
OTHER = {
    ast.Eq: ast.NotEq,
    ast.Gt: ast.GtE,
    ast.In: ast.NotIn,
    ast.Is: ast.IsNot,
    ast.Lt: ast.LtE,
}
OTHER |= {value: key for key, value in OTHER.items()}
# TensorFlow takes seconds to start, and these tests are about it.
SLOW = ["--deselect=tests/machinery/test_tensorflow.py"]
PLAIN = "not eras and not packages and not weekly and not browser"
BUILT = {"build.py", "markdown", "site", "tables"}


def changes(node):
    """Yield what may stand in place of a node: the node, and its text."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in OTHER:
        ops = [OTHER[type(node.ops[0])](), *node.ops[1:]]
        other = ast.Compare(node.left, ops, node.comparators)
        yield node, f"({ast.unparse(other)})"
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


def words(tree):
    """Return the nodes inside messages: numbers there are no behaviour."""
    inside = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.JoinedStr, ast.Raise)):
            inside |= {*ast.walk(node)} - {node}
    return inside


def mutants(path):
    """Return each fault of a file: its line, what was there, what is."""
    source = path.read_text("utf-8")
    tree = ast.parse(source)
    ignored = words(tree)
    found = []
    for node in ast.walk(tree):
        for old, new in changes(node) if node not in ignored else ():
            lines = source.encode().splitlines(keepends=True)
            start = sum(map(len, lines[: old.lineno - 1])) + old.col_offset
            end = sum(map(len, lines[: old.end_lineno - 1]))
            end += old.end_col_offset
            text = source.encode()
            faulty = text[:start] + new.encode() + text[end:]
            was = text[start:end].decode()
            found.append((old.lineno, was, new, faulty.decode()))
    return found


def make(copy):
    """Copy what git knows or would add, as a repository of its own."""
    listed = ["git", "ls-files", "-z", "-co", "--exclude-standard"]
    names = subprocess.check_output(listed, cwd=ROOT).decode()
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    for command in ("init -q", "add -A"):
        subprocess.run(["git", *command.split()], cwd=copy, check=True)


def failed(copy, *arguments):
    """Run tests on the copy; say whether one of them failed."""
    environment = os.environ | {"PYTHONPATH": str(copy)}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "2"]
    environment.pop("GUIDE_SITE", None)
    try:
        done = subprocess.run(
            [*command, *SLOW, *arguments],
            cwd=copy,
            env=environment,
            capture_output=True,
            timeout=LIMIT,
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode not in (0, 5)


def noticed(copy, module):
    """Say whether the tests notice the fault in a module of the copy."""
    tests = sorted((copy / "tests").rglob("test_*.py"))
    tests = [path for path in tests if "site" not in path.parts]
    package, name = [*module.with_suffix("").parts][-2:]
    named = (f"{package}.{name}", f"{package} import {name}")
    near = [t for t in tests if any(x in t.read_text("utf-8") for x in named)]
    if near and failed(copy, *near):
        return True
    if failed(copy, *(path for path in tests if path not in near)):
        return True
    built = module.parts[1] in BUILT
    return built and failed(copy, "tests/site", "-m", PLAIN)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--number", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=int, default=85, help="percent")
    asked = parser.parse_args()
    every = [
        (path.relative_to(ROOT), *mutant)
        for path in sorted((ROOT / "guide").rglob("*.py"))
        for mutant in mutants(path)
    ]
    some = random.Random(asked.seed).sample(every, asked.number)
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    alive = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, "guide")
        make(copy)
        if failed(copy, "tests", "-m", PLAIN):
            sys.exit("error: the tests fail without any fault")
        for number, (module, line, was, new, faulty) in enumerate(some, 1):
            key = digest(f"{module}:{faulty}")
            whole = (copy / module).read_text("utf-8")
            if key not in kept:
                (copy / module).write_text(faulty, "utf-8")
                kept[key] = noticed(copy, module)
                (copy / module).write_text(whole, "utf-8")
                write(KEPT, json.dumps(kept))
            text = f"{module}:{line}: {was!r} is {new!r}"
            state = "noticed" if kept[key] else "SURVIVES"
            print(f"{number} of {asked.number}: {state}: {text}", flush=True)
            alive += [] if kept[key] else [text]
    share = 100 * (1 - len(alive) / asked.number)
    print(f"the tests notice {share:.0f} %, of {asked.least} % wanted")
    print(*alive, sep="\n")
    return share < asked.least


if __name__ == "__main__":
    sys.exit(main())
