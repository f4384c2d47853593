"""Ways in which code on a page could get past the tests.

By the finding's kind, then by a name: the Markdown to append to a page, with
an arrow in front of the line at which it must be found (the first, if none).
"""

TITLE = 'title="fix/name/fixed.py"'
INCLUDE = '--8<-- "fix/name/fixed.py"'
OUT = '--8<-- "fix/name/fixed.out"'
EXPECTED = "<!--pytest-codeblocks:expected-output-->"
# As it should be, to be broken by what is around it.
CODE = f"```python {TITLE}\n{INCLUDE}\n```\n"
IN_TAB = CODE.replace("\n", "\n    ")


def block(header, body=INCLUDE, marks="```"):
    return f"{marks}{header}\n{body}\n{marks}\n"


def python(path, body=None):
    return block(f'python title="{path}"', body or f'--8<-- "{path}"')


PAGE = {
    # Written otherwise than the tests read it.
    "fence-form": {
        "py": block(f"py {TITLE}"),
        "space-before": block(f" python {TITLE}"),
        "space-after": block(f"python {TITLE} "),
        "tildes": block(f"python {TITLE}", marks="~~~"),
        "attributes": block("{ .python }"),
        "python3": block("python3"),
        "pycon": block("pycon", ">>> 1"),
        "linenums": block(f'python {TITLE} linenums="1"'),
        "blockquote": "> ```python\n> print(1)\n> ```",
        "list-item": "- ```python\n  print(1)\n  ```",
        "no-language": block("", "print(1)"),
        "bash": block("bash", "true"),
    },
    # Seen by the reader of the page alone, or by the tests alone.
    "unread-code": {
        "indented": "Text.\n\n→    print(1)\n",
        "tab-character": "Text.\n\n→\tprint(1)\n",
        "indented-fence": f"Text.\n\n→    {IN_TAB}",
        "html-pre": "<pre>print(1)</pre>",
        "html-textarea": "<textarea>print(1)</textarea>",
        "html-comment": f"<!--\n\n→{CODE}\n-->",
        "continued": f"{CODE}\n<!--pytest-codeblocks:cont-->\n→{CODE}",
        "taken-for-output": f"{block('sh', 'true')}\n{EXPECTED}\n→{CODE}",
    },
    # Typed, not included.
    "typed-code": {
        "typed": block("python", "print(1)"),
        "below-an-include": python("fix/name/fixed.py", f"{INCLUDE}\n1"),
        "section": python("fix/name/fixed.py:a"),
        "two-includes": python("fix/name/fixed.py", f"{INCLUDE}\n{INCLUDE}"),
        "escaped": python("fix/name/fixed.py", f";{INCLUDE}"),
        "space-behind": python("fix/name/fixed.py", f"{INCLUDE} "),
        "output-as-python": python("fix/name/fixed.out"),
        "end-too-long": f"````python {TITLE}\n{INCLUDE}\n`````\n\n````\n",
        "of-docs": python("en/notebook.py"),
    },
    "typed-output": {
        "typed": block("text", "1"),
        "not-below-code": f"{block('sh', 'true')}\n→{block('text', OUT)}",
        "of-other-code": (
            f"{CODE}{EXPECTED}\n"
            f"→{block('text', OUT.replace('fixed', 'breaks'))}"
        ),
        "not-expected": f"{CODE}→{block('text', OUT)}",
        "but-for-white-space": (
            f"{CODE}{EXPECTED[:-3]}-ignore-whitespace-->\n"
            f"→{block('text', OUT)}"
        ),
    },
    # Includes of something else than they say.
    "title-mismatch": {
        "other": python("fix/name/breaks.py", INCLUDE),
        "none": block("python"),
    },
    "missing-include": {
        "code": python("gone.py"),
        "diagram": '--8<-- "gone.svg"',
        "outside": python("../conftest.py"),
    },
    "stray-include": {
        "one-line": INCLUDE,
        "many-lines": "→--8<--\nfix/name/fixed.py\n→--8<--",
    },
    # Told to the tests to leave out.
    "unexplained-skip": {
        "skip": f"<!--pytest.mark.skip-->\n→{CODE}",
        "skip-then-text": f"<!--pytest.mark.skip--> later\n→{CODE}",
        "blank-reason": f"<!--pytest.mark.skip(reason=' ')-->\n→{CODE}",
        "skipif": f"<!--pytest.mark.skipif(True)-->\n→{CODE}",
        "xfail": f"<!--pytest.mark.xfail-->\n→{CODE}",
        "importorskip": f"<!--pytest-codeblocks:importorskip(x)-->\n→{CODE}",
        "before-output": f"{CODE}<!--pytest.mark.skip-->\n{EXPECTED}\n"
        f"→{block('text', OUT)}",
    },
    # Not readable.
    "bad-page": {
        "heading-without-id": "## No id",
        "heading-underlined": "No id\n-----",
        "heading-html": "<h2>No id</h2>",
        "heading-without-space": "##No id",
        "id-twice": "## A { #a }\n→## B { #a }",
        "no-end": f"```python {TITLE}\n{INCLUDE}",
    },
}
