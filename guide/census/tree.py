"""The census of the tree: no orphan, no stale output, no lost twin."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import jupytext

from guide import translations
from guide.census.finding import Finding
from guide.project import LANGUAGES, GuideError, Project
from guide.verify import record
from guide.verify.snippet import companions, output_file

# What MkDocs shows, or hands out as it is, and nobody reads as a page.
UNREAD = {
    *(".markdown", ".mdown", ".mkdn", ".mkd", ".md", ".mdx"),
    *(".htm", ".html", ".ipynb"),
}
# What the machinery itself keeps under snippets/.
RECORDS = {"verified.json"}
# Imported by nearly every snippet's imports, if not by the snippet.
INDIRECT = {*sys.stdlib_module_names, "keras", "numpy", "tensorflow"}


def check_files(
    project: Project, shown: dict[str, set[str]]
) -> Iterator[Finding]:
    """Yield files that are no page or snippet, but could pass for one."""
    for language in LANGUAGES:
        for path in sorted((project.docs / language).rglob("*")):
            where = project.relative(path)
            if path.is_symlink():
                yield Finding("unread-page", where, "is a link")
            elif path.suffix.lower() in UNREAD and path.suffix != ".md":
                message = f"a page is a .md or .py file, not {path.suffix}"
                yield Finding("unread-page", where, message)
    for path in sorted(project.snippets.rglob("*")):
        name = project.name(path)
        known = path.suffix in (".py", ".out") or name in RECORDS
        if path.is_symlink():
            where = project.relative(path)
            yield Finding("orphan-snippet", where, "is a link")
        elif path.is_file() and not known and "__pycache__" not in path.parts:
            yield from _orphan(path, project, shown)


def _orphan(
    path: Path, project: Project, shown: dict[str, set[str]]
) -> Iterator[Finding]:
    """Yield the languages that do not show a file."""
    name, where = project.name(path), project.relative(path)
    out = project.name(output_file(path))
    for language, includes in shown.items():
        if name not in includes:
            message = f"on no page in {language!r}"
            yield Finding("orphan-snippet", where, message)
        elif path.suffix == ".py" and out not in includes:
            message = f"its output is on no page in {language!r}"
            yield Finding("orphan-snippet", where, message)


def check_snippets(
    project: Project, shown: dict[str, set[str]]
) -> Iterator[Finding]:
    """Yield snippets and outputs that are nowhere, or not to be trusted."""
    stamps = record.load(project)
    for source in project.sources():
        name, where = project.name(source), project.relative(source)
        yield from _orphan(source, project, shown)
        if reason := record.stale(source, stamps.get(name)):
            message = f'{reason}: run {record.update(source)} -k "{name}"'
            yield Finding("stale-output", where, message)
        for module in _shadowed(source):
            message = f"imports {module!r}, and {module}.py is beside it"
            yield Finding("shadowing-name", where, message)
    for output in sorted(project.snippets.rglob("*.out")):
        if not output.with_suffix(".py").exists():
            where = project.relative(output)
            yield Finding("orphan-output", where, "no snippet prints it")


def _shadowed(source: Path) -> list[str]:
    """Return modules of which a file beside a snippet would be imported."""
    imported = re.findall(
        r"^\s*(?:import|from) +([^#\n]+)", source.read_text("utf-8"), re.M
    )
    modules = {
        re.split(r"\W", name.strip())[0]
        for names in imported
        for name in names.split(" import ")[0].split(",")
    }
    neighbours = {path.stem for path in source.parent.glob("*.py")}
    return sorted((modules | INDIRECT) & neighbours)


def check_comparisons(project: Project) -> Iterator[Finding]:
    """Yield comparisons that are not proven, and variants left out."""
    everything: dict[Path, set[Path]] = {}
    for path in project.sources():
        if project.name(path).startswith("compare/"):
            everything.setdefault(path.parent, set()).add(path)
    for folder, sources in everything.items():
        proof = folder / "proof.py"
        where = project.relative(folder)
        if proof not in sources:
            yield Finding("missing-twin", where, "no proof.py")
            continue
        proven = {*companions(proof)}
        if len(proven) < 2:
            yield Finding("missing-twin", where, "proof.py compares nothing")
        for path in sorted(sources - proven - {proof}):
            message = f"proof.py does not run {path.name}"
            yield Finding("missing-twin", project.relative(path), message)


def check_languages(project: Project) -> Iterator[Finding]:
    """Yield pages missing in a language, and translations that differ."""
    everything = {
        path.relative_to(project.docs / language)
        for language in LANGUAGES
        for path in (*project.pages(language), *project.notebooks(language))
    }
    for path in sorted(everything):
        first, *others = twins = [project.docs / x / path for x in LANGUAGES]
        missing = [page for page in twins if not page.exists()]
        for page in missing:
            where = project.relative(page)
            yield Finding("one-language-page", where, "does not exist")
        for page in others if not missing else ():
            yield from _different(first, page, project)
    try:
        for late in translations.behind(project):
            if late.section != "*":
                where = project.relative(late.page)
                message = f"section {late.section!r} {late.change}"
                yield Finding("stale-translation", where, message)
    except GuideError as error:
        yield Finding.bad_page(error)


def _different(
    original: Path, page: Path, project: Project
) -> Iterator[Finding]:
    where = project.relative(page)
    try:
        wanted = translations.structure(original, project)
        have = translations.structure(page, project)
    except GuideError as error:
        yield Finding.bad_page(error)
        return
    for part, expected in wanted.items():
        if have[part] != expected:
            lost = [x for x in expected if x not in have[part]]
            new = [x for x in have[part] if x not in expected]
            message = f"{part}: missing {lost}, unexpected {new}"
            if not lost and not new:
                message = f"{part}: other number or order"
            yield Finding("different-structure", where, message)
    if page.suffix == ".py":
        if _code_cells(original) != _code_cells(page):
            message = "code: the cells are not the original's"
            yield Finding("different-structure", where, message)


def _code_cells(notebook: Path) -> list[str]:
    cells = jupytext.read(notebook, fmt="py:percent").cells
    return [cell.source for cell in cells if cell.cell_type == "code"]
