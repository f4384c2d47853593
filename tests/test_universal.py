"""Sentences that say all, only or never: each has a run or a source.

Such a sentence is refuted by one counterexample. It stands in a section with
a snippet, measured data or a link that shows it, or data/universal.yml says
which file of the guide does. The first paragraph of a page that has
snippets sums them up.
"""

import re

import yaml

from guide.project import here
from guide.translations import originals
from guide.verify import blocks

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
    """Return the risky sentences without a run or a source, by section."""
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
