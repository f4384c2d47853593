"""Claims in prose are tied to what shows them, a run or a source.

Sentences that say all, only or never are refuted by one counterexample. Each
stands in a section with a snippet, measured data or a link that shows it, or
data/universal.yml says which file of the guide does. The first paragraph of a
page that has snippets sums them up.

A number of two digits or more stands in code or output of its page, or in the
data that its section shows, or beside a link to its source; or
data/numbers.yml says which file has it, or why none has to. Where an output
changes, a sentence that repeats the old number fails here.

A name such as `keras.ops.mean` in prose is one on the installed versions.
"""

import functools
import re
import subprocess
import sys

import pytest
import yaml

from guide.project import LANGUAGES, here
from guide.translations import load, originals
from guide.verify import blocks
from guide.verify import page as pages

WORDS = re.compile(
    r"\b(all|always|every|never|no other|none|only|same|since|until|whatever)"
    r"\b",
    re.I,
)
SHOWN = re.compile(r"^ *```|<!-- guide:|\]\((?!#)", re.M)


def sections(text):
    """Yield the anchor and the text of each section; the first is ``top``."""
    anchor, lines = "top", []
    for line in text.split("\n"):
        if heading := blocks.HEADING.match(line):
            yield anchor, "\n".join(lines)
            found = blocks.ANCHOR.search(heading["attr"] or "")
            anchor, lines = found[1] if found else "top", []
        else:
            lines.append(line)
    yield anchor, "\n".join(lines)


def risky(text):
    """Return sentences with one of the words, outside code and HTML."""
    plain = re.sub(r"`[^`]*`|<[^<>]*>", "`", text)
    sentences = re.split(r"(?<=[.:?])\s+|\n", plain)
    return [
        sentence
        for sentence in sentences
        if not sentence.startswith("|") and WORDS.search(sentence)
    ]


def unshown(project):
    found = {}
    for page in originals(project):
        if page.suffix != ".md":
            continue
        text = page.read_text("utf-8")
        text = text.split("\n---\n", 1)[-1]
        name = page.relative_to(project.docs / "en").as_posix()
        for anchor, section in sections(text):
            sums_up = anchor == "top" and "```" in text
            if not sums_up and not SHOWN.search(section):
                if sentences := risky(section):
                    found[f"{name}#{anchor}"] = sentences
    return found


def test_each_universal_sentence_has_a_run_or_a_source():
    project = here()
    shown = yaml.safe_load((project.root / "data/universal.yml").read_text())
    found = unshown(project)
    missing = {key: found[key] for key in found.keys() - shown.keys()}
    assert not missing, "show it, say less, or name the file that shows it"
    assert not shown.keys() - found.keys(), "these need no entry any more"
    for key, files in shown.items():
        for file in files.split():
            assert (project.root / file).is_file(), (key, file)


NUMBER = re.compile(r"(?<![A-Za-z0-9_.])\d[\d,]*(?:\.\d+)*(?:e-?\d+)?", re.A)
# A paragraph, a row of a table, an entry of a list.
PARAGRAPH = re.compile(r"\n\n|\n(?=\||- |\d+\. )")
NOT_PROSE = re.compile(
    r"<!--.*?-->|<[^<>]*>|\{[^{}]*\}|\]\((?!https?:)[^()]*\)"
)
# Which versions there are, and when which happened.
KNOWN = ("data/versions.json", "data/timeline.yml", "pyproject.toml")


def numbers(text):
    """Return the numbers in a text, as strings: 1,797 is "1797"."""
    found = (match[0] for match in NUMBER.finditer(text))
    return {number.rstrip(",.").replace(",", "") for number in found}


class Shown:
    """The numbers that a text shows, to whatever precision."""

    def __init__(self, text):
        self.texts = numbers(text)
        self.values = [float(n) for n in self.texts if n.count(".") < 2]

    def __contains__(self, number):
        if number in self.texts:
            return True
        if number.count(".") > 1 or not number.isascii():
            return False
        digits = len(number.partition(".")[2])
        near = 10 ** -(digits + 6)
        # A share of 0.906 is 90.6 %; versions begin with 2.21.
        return any(
            abs(round(value * scale, digits) - float(number)) < near
            for value in self.values
            for scale in (1, 100)
        ) or any(text.startswith(f"{number}.") for text in self.texts)


@functools.cache
def known(project):
    return [(project.root / file).read_text("utf-8") for file in KNOWN]


def untied(project, path):
    """Yield section and number for what nothing on the page shows."""
    if path.suffix == ".md":
        text = "\n".join(pages.expand([*load(path, project).lines], project))
        whole = pages.parse(text, "")
    else:
        whole = load(path, project)
        book = project.root / "notebooks" / path.relative_to(project.docs)
        text = f"{whole.body}\n```\n{book.with_suffix('.ipynb').read_text()}"
    prose = {number for number, _ in whole.prose}
    lines = enumerate(text.split("\n"), 1)
    code = "\n".join(line for n, line in lines if n not in prose)
    shown = Shown("\n".join([code, *known(project)]))
    for anchor, section in sections("\n".join(x for _, x in whole.prose)):
        for paragraph in PARAGRAPH.split(NOT_PROSE.sub(" ", section)):
            if "](http" not in paragraph:
                for number in numbers(paragraph):
                    if len(number.replace(".", "")) > 1:
                        if number not in shown:
                            yield anchor, number


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_has_a_run_or_a_source(language):
    project = here()
    file = project.root / "data/numbers.yml"
    reasons = yaml.safe_load(file.read_text("utf-8"))
    found = set()
    for path in [*project.pages(language), *project.notebooks(language)]:
        name = path.relative_to(project.docs / language).as_posix()
        found |= {(f"{name}#{a}", n) for a, n in untied(project, path)}
    kept = {(key, str(n)) for key, why in reasons.items() for n in why}
    missing = sorted(found - kept)
    assert not missing, "print it, name its source, or add it to numbers.yml"
    assert not kept - found, "these need no entry any more"
    for key, why in reasons.items():
        for number, reason in why.items():
            file = project.root / reason
            if "/" in reason and file.suffix:
                assert str(number) in Shown(file.read_text("utf-8")), key


NAME = re.compile(
    r"`((?:keras|tf|tf_keras|tensorflow)(?:\.[A-Za-z]\w*)+)(?![\w*])"
)
RESOLVE = """
import operator, sys
import keras, tensorflow, tf_keras
roots = vars() | {"tf": tensorflow}
for name in sys.stdin.read().split():
    try:
        operator.attrgetter(name.partition(".")[2])(roots[name.split(".")[0]])
    except AttributeError:
        print(name)
"""
# Names of the past, which the pages call so, and names of files.
GONE = """
keras.engine.topology keras.json keras.layers.core tf.train.AdamOptimizer
keras.src.backend.torch.optimizers.torch_adam keras.src.engine
keras.utils.np_utils keras.wrappers.scikit_learn tensorflow.py
tensorflow.python tensorflow.python.keras tf.Session tf.contrib
tf.contrib.keras tf.enable_eager_execution tf.estimator
tf.keras.layers.experimental.preprocessing.Rescaling tf.layers
tf.loadGraphModel tf.loadLayersModel tf.nn.rnn_cell tf.placeholder
"""


def test_each_name_in_prose_is_one_on_the_installed_versions():
    project = here()
    names = set()
    for language in LANGUAGES:
        for path in [*project.pages(language), *project.notebooks(language)]:
            for _, line in load(path, project).prose:
                names |= {match[1] for match in NAME.finditer(line)}
    resolved = subprocess.run(
        [sys.executable, "-c", RESOLVE],
        input="\n".join(names),
        capture_output=True,
        text=True,
        check=True,
    )
    assert sorted(resolved.stdout.split()) == sorted(GONE.split())
