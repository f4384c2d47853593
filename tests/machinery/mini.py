"""A complete guide, small enough to break in one place at a time."""

import contextlib
import json
import shutil
from pathlib import Path

from guide import census, translations
from guide.project import LANGUAGES, GuideError, Project, here
from guide.tables import matrix, registry
from guide.verify import record

# By name: the code, and what it prints.
CODE = {
    "compare/sum/builtin.py": ("total = sum([1, 2])\nprint(total)\n", "3\n"),
    "compare/sum/loop.py": (
        "total = 0\nfor n in (1, 2):\n    total += n\nprint(total)\n",
        "3\n",
    ),
    "compare/sum/proof.py": (
        "import runpy\n\n"
        'for name in ("builtin.py", "loop.py"):\n'
        '    assert runpy.run_path(name)["total"] == 3\n'
        'print("equal")\n',
        "3\n3\nequal\n",
    ),
    "fix/name/breaks.py": (
        "print(nmae)\n",
        "Traceback (most recent call last):\n"
        '  File "breaks.py", line 1, in <module>\n'
        "    print(nmae)\n          ^^^^\n"
        "NameError: name 'nmae' is not defined\n",
    ),
    "fix/name/fixed.py": ('name = "a"\nprint(f"{name} 0.5")\n', "a 0.5\n"),
}


def shown(snippet, title=None):
    """Return Markdown that shows a snippet and its output."""
    return (
        f'```python title="{title or snippet}"\n--8<-- "{snippet}"\n```\n'
        "<!--pytest-codeblocks:expected-output-->\n"
        f'```text\n--8<-- "{Path(snippet).with_suffix(".out")}"\n```\n'
    )


PAGE = Path(__file__).with_suffix(".md").read_text("utf-8")

NOTEBOOK = """# ---
# jupyter:
#   guide:
#     description: On ones.
# ---

# %% [markdown]
# # A notebook
#
# ## A part { #part }

# %%
print(1)
"""


class Guide(Project):
    def findings(self):
        return census.findings(self)

    def page(self, language="en", name="page.md"):
        return self.docs / language / name

    def add(self, text, languages=LANGUAGES):
        """Append to the page in each language."""
        for language in languages:
            page = self.page(language)
            before = page.read_text("utf-8")
            page.write_text(f"{before}\n{text}\n", "utf-8")
        self.record()

    def edit(self, name, old, new, record=True):
        path = self.root / name
        text = path.read_text("utf-8")
        assert old in text, f"{old!r} is not in {path}"
        path.write_text(text.replace(old, new), "utf-8")
        if record:
            self.record()

    def write(self, name, text=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def fill(self, name, language="en", page="page.md"):
        """Return what a page shows from data."""
        return registry.fill(name, self, self.page(language, page), language)

    def ended(self, name, runs, kerases):
        """Keep how a snippet ended by release, as if it were measured."""
        data = matrix.load(self)
        for release in runs:
            about = {"keras": kerases[release], "date": "2026-11-21"}
            data["environments"][release] = about
        made_from = matrix.made_from(self.snippets / name)
        data["snippets"][name] = {"made_from": made_from, "runs": runs}
        self.write("data/matrix.json", json.dumps(data))

    def snippet(self, name, code="print(1)\n", output="1\n"):
        """Write a snippet and its output, as a run would leave them."""
        path = self.snippets / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(code, "utf-8")
        self.capture(path, output)
        return path

    def capture(self, path, output):
        path.with_suffix(".out").write_text(output, "utf-8")
        entry = record.entry(path, output, record.installed())
        record.save(self, {self.name(path): entry})

    def restamp(self, name, **changed):
        """Change a snippet's stamp, as by hand."""
        record.save(self, {name: record.load(self)[name] | changed})

    def show(self, name, code="print(1)\n", output="1\n"):
        self.snippet(name, code, output)
        self.add(shown(name))

    def record(self):
        """Write down that the translations are up to date."""
        for page in (self.page("ja"), self.page("ja", "notebook.py")):
            # A page that is broken on purpose may have nothing to record.
            with contextlib.suppress(GuideError, FileNotFoundError):
                translations.record(page, self)


def make(root):
    guide = Guide(root)
    # The census renders with the site's Markdown extensions.
    shutil.copy(here().root / "mkdocs.yml", root)
    for language in LANGUAGES:
        folder = guide.docs / language
        folder.mkdir(parents=True)
        text = PAGE.replace("LANGUAGE", language)
        guide.page(language).write_text(text, "utf-8")
        (folder / "drawing.svg").write_text("<svg></svg>\n")
        guide.page(language, "notebook.py").write_text(NOTEBOOK)
    for name, (code, output) in CODE.items():
        guide.snippet(name, code, output)
    guide.record()
    return guide
