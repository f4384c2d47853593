"""Check my code: what it says of the guide's own programs."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from check_rules import PROGRAM, rules, texts
from packaging.version import Version

from guide.project import here

PROJECT = here()
FILE = PROJECT.snippets / PROGRAM
SPEC = importlib.util.spec_from_file_location("check", FILE)
check = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(check)
DATA = check.load()
RULES = check.Rules(DATA)
LIMITS = yaml.safe_load(
    (PROJECT.root / "data" / "check-limits.yml").read_text("utf-8")
)
UNKNOWN = {name for names in LIMITS["unknown"].values() for name in names}
PROGRAMS = {
    PROJECT.name(path): path.read_text("utf-8")
    for path in sorted(PROJECT.snippets.rglob("*.py"))
    if path != FILE
}
FAULTY = [n for n in PROGRAMS if re.search(r"/(breaks|trap)[^/]*$", n)]
NODE = shutil.which("node")


def told(text, name="program.py"):
    """Return what is said of a program: line, kind, message, new line."""
    notebook = name.endswith(".ipynb")
    look = check.check_notebook if notebook else check.check_source
    found, checker = look(text, RULES)
    said = [
        [one.place, one.line, one.kind, one.told(), one.instead]
        for one in found
    ]
    return {"era": check.era(checker, found, RULES)[1]["en"], "found": said}


def old(text):
    """Say whether a program asks for releases before Keras 3."""
    pins = check.metadata_pins(text)
    first = {"keras": "3", "tensorflow": "2.16", "tensorflow-cpu": "2.16"}
    return any(
        Version(pins[name][2:]) < Version(since)
        for name, since in first.items()
        if pins.get(name, "")[:2] == "=="
    )


def test_the_rules_travel_as_the_data_have_them():
    # Packed differently by another zlib, they are the same.
    said = "uv run python tests/check_rules.py"
    assert json.loads(rules(PROJECT)) == DATA, said
    script = PROJECT.docs / "assets" / "check" / "rules.js"
    assert script.read_text("utf-8") == texts(PROJECT)[script], said


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_is_found_at_its_line(name):
    found, _ = check.check_source(PROGRAMS[name], RULES)
    found = {one.line for one in found if one.kind != check.MODERN}
    if name in UNKNOWN:
        assert not found, "take it out of data/check-limits.yml"
        return
    shown = (PROJECT.snippets / name).with_suffix(".out").read_text("utf-8")
    file = re.escape(Path(name).name)
    lines = {int(n) for n in re.findall(rf'"{file}", line (\d+)', shown)}
    lines |= {LIMITS["line"][name]} if name in LIMITS["line"] else set()
    said = "a rule for data/check.yml, or a reason for check-limits.yml?"
    assert found & lines if lines else found, said


def test_almost_all_that_can_be_known_is_found():
    missing = len(LIMITS["unknown"]["missing"])
    known = len(FAULTY) - len(UNKNOWN) + missing
    assert known > 140
    assert 100 * (known - missing) / known >= 95
    assert {*FAULTY} >= UNKNOWN


def test_nothing_breaks_in_programs_that_run():
    good = PROGRAMS.keys() - {*FAULTY} - {*LIMITS["on purpose"]}
    good = [name for name in good if not old(PROGRAMS[name])]
    found = {
        name: one
        for name in good
        if not name.startswith("history/")
        for one in told(PROGRAMS[name])["found"]
        if one[2] == check.BREAKS
    }
    assert len(good) > 500
    assert not found


@pytest.mark.parametrize("rule", DATA["rules"], ids=lambda rule: rule["id"])
def test_a_rule_has_a_page_and_a_program_that_shows_it(rule):
    page = rule.get("page", "").partition("#")[0]
    assert not page or (PROJECT.docs / "en" / f"{page}.md").exists()
    if "proof" in rule:
        found, _ = check.check_source(PROGRAMS[rule["proof"]], RULES)
        ids = {one.rule["id"] for one in found}
        assert rule["id"] in ids or rule["proof"] in UNKNOWN


CELLS = [
    "import keras\n",
    "%matplotlib inline\n!pip install keras==2.2.4\n",
    "%%bash\nls\n",
    "keras.optimizers.Adam(lr=1)\n",
    "def f(:\n",
]
NOTEBOOK = json.dumps(
    {"cells": [{"cell_type": "code", "source": [text]} for text in CELLS]}
)
HARD = {
    "empty.py": "",
    "markup.py": "import keras\nx = '</script><img src=x onerror=alert(1)>'",
    "python2.py": "import keras\nprint 'a', keras.optimizers.Adam(lr=1)\n"
    "try:\n    pass\nexcept ValueError, e:\n    raise e\n",
    "no.py": "import keras\nkeras.optimizers.Adam(lr=1)\nthis is no Python\n",
    "star.py": "from keras.layers import *\nDense(output_dim=3)\nMerge()\n",
    "alias.py": "import tensorflow as tf\nlayers = tf.keras.layers\n"
    "K = tf.keras.backend\nx = tf.keras.Input((2,))\nK.mean(x)\n"
    "layers.LSTM(3, time_major=True)\ntf.to_float(1)\n",
    "guarded.py": "try:\n    from keras.layers.core import Dense\n"
    "except ImportError:\n    from keras.layers import Dense\n",
    "model.py": "import keras\nkeras.Model(inputs=a, outputs=b)\n",
    "cells.ipynb": NOTEBOOK,
}


def test_hard_texts():
    said = {name: told(text, name)["found"] for name, text in HARD.items()}
    kinds = {n: [(one[1], one[2]) for one in f] for n, f in said.items()}
    assert not [n for n in ("empty.py", "markup.py", "model.py") if said[n]]
    assert kinds["python2.py"] == [(2, "breaks")] * 2 + [(5, "breaks")]
    assert kinds["no.py"] == [(2, "breaks"), (3, "breaks")]
    assert kinds["star.py"] == [(2, "breaks"), (3, "breaks")]
    assert [line for line, _ in kinds["alias.py"]] == [5, 6, 7]
    assert kinds["guarded.py"] == [(2, "modern")]
    places = [(one[0], one[2]) for one in said["cells.ipynb"]]
    assert places == [(3, "modern"), (4, "breaks"), (5, "breaks")]


@pytest.mark.skipif(not NODE, reason="no node")
def test_the_browser_says_the_same():
    """Of every program of the guide, and of the hard ones."""
    every = PROGRAMS | HARD
    script = Path(__file__).with_name("check.js")
    answer = subprocess.run(
        [NODE, script, PROJECT.docs / "assets" / "check"],
        input=json.dumps([*every.items()]),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    said = json.loads(answer.stdout)
    differ = [n for n, text in every.items() if said[n] != told(text, n)]
    assert not differ


def test_the_page_tells_what_real_programs_showed():
    file = PROJECT.root / "data" / "check-real.json"
    programs = json.loads(file.read_text("utf-8"))["programs"]
    stopped = [one for one in programs if one["outcome"] == "stopped"]
    announced = [one for one in stopped if one["announced"]]
    numbers = [len(programs), len(stopped), len(announced)]
    for ended in ("confirmed", "refuted"):  # lines; without a key, none
        numbers.append(sum(one.get(ended, 0) for one in programs))
    for language in ("en", "ja"):
        page = PROJECT.docs / language / "migrate" / "check.md"
        section = page.read_text("utf-8").split("{ #real }")[1]
        shown = re.findall(r"\*\*(\d+)\*\*", section)
        assert [*map(int, shown)] == numbers


def test_the_command(tmp_path):
    def ask(*arguments):
        run = [sys.executable, FILE, *arguments]
        return subprocess.run(run, capture_output=True, encoding="utf-8")

    (tmp_path / "old.py").write_text(
        "import keras\nkeras.optimizers.Adam(lr=0.1)\n"
    )
    (tmp_path / "latin.py").write_bytes(b"x = '\xe9'\n")
    (tmp_path / "large.py").write_text("x = 1\n" * 400_000)
    (tmp_path / "bad.ipynb").write_text("no")
    (tmp_path / "requirements.txt").write_text("tensorflow-gpu==1.15\n")
    answer = ask(tmp_path)
    assert answer.returncode == 1
    assert "old.py:2: breaks" in answer.stdout
    assert "requirements.txt:1: breaks" in answer.stdout
    assert len(answer.stderr.splitlines()) == 3
    listed = json.loads(ask("--json", tmp_path).stdout)
    assert {one["rule"] for one in listed} >= {"argument-renamed"}
    shown = ask("--fix", tmp_path).stdout
    assert "+keras.optimizers.Adam(learning_rate=0.1)" in shown
    ask("--fix", "--write", tmp_path / "old.py")
    assert ask(tmp_path / "old.py").returncode == 0
