"""The census of the tree: no orphan, no stale output, no lost twin.

Each check yields the kind, place and message of what it finds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from guide import translations
from guide.project import LANGUAGES, GuideError, Project
from guide.verify import page as pages
from guide.verify import record
from guide.verify.snippet import companions, output_file

# What MkDocs shows, or hands out as it is, and nobody reads as a page.
UNREAD = {
    *(".markdown", ".mdown", ".mkdn", ".mkd", ".md", ".mdx"),
    *(".htm", ".html", ".ipynb"),
}
# Imported by nearly every snippet's imports, if not by the snippet.
INDIRECT = {*sys.stdlib_module_names, "keras", "numpy", "tensorflow"}

Found = Iterator[tuple[str, str, str]]


def check_files(project: Project) -> Found:
    """Yield files that are no page, but could pass for one."""
    for language in LANGUAGES:
        for path in sorted((project.docs / language).rglob("*")):
            where = project.relative(path)
            if path.is_symlink():
                yield "unread-page", where, "is a link"
            elif path.suffix.lower() in UNREAD and path.suffix != ".md":
                message = f"a page is a .md or .py file, not {path.suffix}"
                yield "unread-page", where, message


def _shown(project: Project, language: str) -> set[str]:
    """Return what the pages of a language include in blocks, and run."""
    found: set[str] = set()
    for path in project.pages(language):
        with suppress(GuideError):  # told as bad-page
            found |= {
                include
                for fence in pages.load(path, project).fences
                for include in fence.includes
                # Python that is shown as something else does not run.
                if fence.language == "python" or not include.endswith(".py")
            }
    return found


def check_snippets(project: Project) -> Found:
    """Yield snippets and outputs that are nowhere, or not to be trusted."""
    stamps = record.load(project)
    shown = {language: _shown(project, language) for language in LANGUAGES}
    for path in sorted(project.snippets.rglob("*")):
        name, where = project.name(path), project.relative(path)
        if path.is_symlink():
            yield "orphan-snippet", where, "is a link"
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        if path == record.stamp_file(project):
            continue
        if path.suffix == ".out":
            if not path.with_suffix(".py").exists():
                yield "orphan-output", where, "no snippet prints it"
            continue
        for language, includes in shown.items():
            if name not in includes:
                message = f"on no page in {language!r}"
                yield "orphan-snippet", where, message
            elif project.name(output_file(path)) not in includes:
                message = f"its output is on no page in {language!r}"
                yield "orphan-snippet", where, message
        if path.suffix != ".py":
            continue
        if reason := record.stale(path, stamps.get(name)):
            message = f'{reason}: run {record.update(path)} -k "{name}"'
            yield "stale-output", where, message
        for module in _shadowed(path):
            message = f"imports {module!r}, and {module}.py is beside it"
            yield "shadowing-name", where, message


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


def check_comparisons(project: Project) -> Found:
    """Yield comparisons that are not proven, and variants left out."""
    everything: dict[Path, set[Path]] = {}
    for path in project.sources():
        if project.name(path).startswith("compare/"):
            everything.setdefault(path.parent, set()).add(path)
    for folder, sources in everything.items():
        proof = folder / "proof.py"
        where = project.relative(folder)
        if proof not in sources:
            yield "missing-twin", where, "no proof.py"
            continue
        proven = {*companions(proof)}
        if len(proven) < 2:
            yield "missing-twin", where, "proof.py compares nothing"
        for path in sorted(sources - proven - {proof}):
            message = f"proof.py does not run {path.name}"
            yield "missing-twin", project.relative(path), message


def names(project: Project) -> list[Path]:
    """Return the path of every page and notebook below its language."""
    return sorted(
        {
            path.relative_to(project.docs / language)
            for language in LANGUAGES
            for path in (
                *project.pages(language),
                *project.notebooks(language),
            )
        }
    )


def check_twins(name: Path, project: Project) -> Found:
    """Yield the languages without a page, and translations that differ.

    Raises :exc:`GuideError` where a page cannot be read.
    """
    twins = [project.docs / language / name for language in LANGUAGES]
    missing = [project.relative(path) for path in twins if not path.exists()]
    for where in missing:
        yield "one-language-page", where, "does not exist"
    for page in twins[1:] if not missing else ():
        where = project.relative(page)
        wanted = translations.structure(twins[0], project)
        have = translations.structure(page, project)
        for part, expected in wanted.items():
            if have[part] != expected:
                lost = [x for x in expected if x not in have[part]]
                new = [x for x in have[part] if x not in expected]
                message = f"{part}: missing {lost}, unexpected {new}"
                if not lost and not new:
                    message = f"{part}: other number or order"
                yield "different-structure", where, message


def check_translations(project: Project) -> Found:
    """Yield sections whose original has moved on.

    Raises :exc:`GuideError` where a page cannot be read.
    """
    for late in translations.behind(project):
        if late.section != "*":
            message = f"section {late.section!r} {late.change}"
            yield "stale-translation", project.relative(late.page), message
