"""The census of the tree: no orphan, no stale output, no lost twin.

Each check yields the kind, place and message of what it finds.
"""

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

PAGES = {".md", ".py", ".svg"}
"""What is in a folder of pages: pages, notebooks and diagrams."""

# What a snippet may not be called: run from its folder, `import keras` would
# import it.
TAKEN = {*sys.stdlib_module_names} | {
    *("h5py", "jax", "keras", "matplotlib", "numpy", "packaging", "pandas"),
    *("scipy", "sklearn", "tensorflow", "tf_keras", "torch", "yaml"),
}

# A link to a file that another snippet runs, and readers keep.
HANDED_OUT = re.compile(r"\]\([./]+/snippets/([^)]+)\)\{ download \}")

Found = Iterator[tuple[str, str, str]]


def check_files(project: Project) -> Found:
    """Yield files among the pages that the tests do not read."""
    for language in LANGUAGES:
        for path in sorted((project.docs / language).rglob("*")):
            read = path.is_dir() or path.suffix in PAGES
            if path.is_symlink() or not read:
                message = f"not a file that ends in {', '.join(sorted(PAGES))}"
                yield "unread-page", project.relative(path), message


def _shown(project: Project, language: str) -> set[str]:
    """Return what the pages of a language include in blocks, and run."""
    found: set[str] = set()
    for path in project.pages(language):
        with suppress(GuideError):  # told as bad-page
            for fence in pages.load(path, project).fences:
                # Python that is shown as something else does not run.
                if fence.language == "python" or not fence.sole.endswith("py"):
                    found.add(fence.sole)
    return found


def check_snippets(project: Project) -> Found:
    """Yield snippets and outputs that are nowhere, or not to be trusted."""
    stamps = record.load(project)
    every = (path.read_text("utf-8") for path in project.pages(LANGUAGES[0]))
    handed = {name for text in every for name in HANDED_OUT.findall(text)}
    shown = {language: _shown(project, language) for language in LANGUAGES}
    for path in sorted(project.snippets.rglob("*")):
        name, where = project.name(path), project.relative(path)
        if path.is_symlink():
            yield "orphan-snippet", where, "is a link"
        if not path.is_file() or "__pycache__" in path.parts:
            continue
        if path == record.stamp_file(project) or name in handed:
            continue
        if path.suffix == ".out":
            if not path.with_suffix(".py").exists():
                yield "orphan-output", where, "no snippet prints it"
            continue
        for language, includes in shown.items():
            for needed in (name, project.name(output_file(path))):
                if needed not in includes:
                    message = f"{needed} is on no page in {language!r}"
                    yield "orphan-snippet", where, message
        if path.suffix != ".py":
            continue
        if reason := record.stale(path, stamps.get(name, {})):
            message = f'{reason}: run {record.update(path)} -k "{name}"'
            yield "stale-output", where, message
        if path.stem in TAKEN:
            yield "shadowing-name", where, "is called as a module is"


def check_comparisons(project: Project) -> Found:
    """Yield comparisons that are not proven, and variants left out."""
    every = (project.snippets / "compare").rglob("*.py")
    for folder in sorted({path.parent for path in every}):
        proof = folder / "proof.py"
        where = project.relative(folder)
        if not proof.exists():
            yield "missing-twin", where, "no proof.py"
            continue
        proven = {*companions(proof)}
        if len(proven) < 2:
            yield "missing-twin", where, "proof.py compares nothing"
        for path in sorted({*folder.glob("*.py")} - proven - {proof}):
            message = f"proof.py does not run {path.name}"
            yield "missing-twin", project.relative(path), message


def check_twins(path: Path, project: Project) -> Found:
    """Yield the languages without a page, and how it differs from the first.

    Raises :exc:`GuideError` where a page cannot be read.
    """
    twins = [translations.twin(path, x, project) for x in LANGUAGES]
    missing = [project.relative(twin) for twin in twins if not twin.exists()]
    for where in missing:
        yield "one-language-page", where, "does not exist"
    if missing or path == twins[0]:
        return
    wanted = translations.structure(twins[0], project)
    have = translations.structure(path, project)
    for part, expected in wanted.items():
        if have[part] != expected:
            lost = [x for x in expected if x not in have[part]]
            new = [x for x in have[part] if x not in expected]
            message = f"{part}: missing {lost}, unexpected {new}"
            if not lost and not new:
                message = f"{part}: other number or order"
            yield "different-structure", project.relative(path), message


def check_translations(project: Project) -> Found:
    """Yield sections whose original has moved on.

    Raises :exc:`GuideError` where a page cannot be read.
    """
    for page, section, change in translations.behind(project):
        if section != "*":
            message = f"section {section!r} {change}"
            yield "stale-translation", project.relative(page), message
