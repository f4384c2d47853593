"""Terms: explained, and called the same; Japanese as textlint reads it."""

import os
import re
import shutil
import subprocess

import markdown
import prose
import pytest
import yaml

from guide.markdown import Guide, Page
from guide.project import here
from guide.tables import glossary, registry
from guide.translations import originals, twin
from guide.verify import page as pages

TERMS = glossary.load(here())


@pytest.fixture(scope="module")
def japanese(project):
    return {
        path: prose.bare(prose.japanese(prose.of(path)))
        for path in prose.sources(project, "ja")
        if path.name != "glossary.yml"
    }


def test_each_term_is_there_once():
    assert len({term.id for term in TERMS}) == len(TERMS)
    for language in ("en", "ja"):
        names = [term.name[language] for term in TERMS]
        assert len({*names}) == len(names)
        assert all(term.says[language][-1] in ".。" for term in TERMS)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_list_is_sorted_and_each_term_has_a_page(language, project):
    page = project.docs / language / glossary.PAGE
    found = registry.fill("glossary", project, page, language)
    ids = re.findall(r"\{ #([\w-]+) \}", found)
    assert sorted(ids) == sorted(term.id for term in TERMS)
    assert found.index("#axis") < found.index(
        "#checkpoint" if language == "en" else "#tensor"
    )
    for link in re.findall(r"\]\(([^)#]+)", found):
        assert (page.parent / link).is_file(), link


def test_japanese_pages_have_no_other_word(project, japanese):
    never = {
        rf"(?<![ァ-ヴー])(?:{word})": term.name["ja"]
        for term in TERMS
        for word in term.never
    }
    file = project.root / "data" / "glossary.yml"
    data = yaml.load(file.read_text("utf-8"), pages.LOADER)
    never |= {
        rf"(?<![ァ-ヴー])(?:{word})": instead
        for word, instead in data["spelling"].items()
    }
    words = re.compile("|".join(f"(?P<n{n}>{w})" for n, w in enumerate(never)))
    instead = [*never.values()]
    found = [
        f"{project.relative(path)}:{number}: {match[0]} → "
        f"{instead[int(match.lastgroup[1:])]}"
        for path, lines in japanese.items()
        for number, line in enumerate(lines, 1)
        for match in words.finditer(line)
    ]
    assert not found, "\n".join(found)


def test_japanese_pages_have_the_word_of_the_glossary(project, japanese):
    """Where the English page has a term, its translation has it, too."""
    found = []
    for original in originals(project):
        page = twin(original, "ja", project)
        name = page.relative_to(project.docs / "ja").as_posix()
        said = "\n".join(japanese[page])
        # A message is quoted on both pages.
        quoted = {*prose.bare(prose.of(page))}
        lines = [x for x in prose.bare(prose.of(original)) if x not in quoted]
        english = "\n".join(lines).partition("\n## Sources")[0]
        english = re.sub("“[^”]*”", "", english)
        found += [
            f"{name}: {term.name['en']}: no {term.name['ja']}"
            for term in TERMS
            if not term.loose and name not in term.exceptions
            if re.search(glossary.pattern(term, "en"), english, re.I)
            if not re.search(
                "|".join([*term.words("ja"), *term.allowed]), said, re.I
            )
        ]
    assert not found, "\n".join(found)


def explained(source, language="en"):
    guide = Guide(language=language, page=Page("some/page.md"))
    html = markdown.markdown(source, extensions=[guide])
    return re.findall(r"<abbr [^>]*>([^<]*)</abbr>", html)


def test_the_longest_word_wins_and_parts_of_words_are_none():
    said = explained("Weight decay, not lightweight, weights.")
    assert said == ["Weight decay", "weights"]
    html = "ミニバッチの損失関数。重み減衰、形状推論、重み。グラフィックス"
    said = explained(html, "ja")
    assert said == ["ミニバッチ", "損失関数", "重み減衰", "重み"]


def test_textlint_finds_nothing(project):
    command = project.root / "node_modules" / ".bin" / "textlint"
    if not command.exists() or not shutil.which("node"):
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("no textlint in node_modules: npm install (Node.js 20)")
    # Kept between runs: textlint reads again only what has changed.
    folder = project.root / ".cache" / "textlint"
    root = folder / "prose"
    files = {
        # Every file is Markdown by now, and ends as such.
        root / f"{project.relative(path)}.md": prose.japanese(prose.of(path))
        for path in prose.sources(project, "ja")
    }
    for old in {*folder.rglob("*.md")} - {*files}:
        old.unlink()
    for file, lines in files.items():
        if not file.exists() or file.read_text("utf-8") != "\n".join(lines):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("\n".join(lines), "utf-8")
    options = ["--config", ".textlintrc.yml", "--format", "unix"]
    options += ["--cache", "--cache-location", folder / "cache"]
    run = subprocess.run(
        [command, *options, root],
        cwd=project.root,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
