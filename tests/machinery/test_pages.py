"""A page is read as its reader sees it."""

import pytest
import ways
from mini import CODE

from guide import census
from guide.project import GuideError
from guide.verify import blocks
from guide.verify import page as pages

FIXED = 'name = "a"\nprint(f"{name} 0.5")'


def test_the_mini_guide_is_read_in_order(guide):
    fences, found = zip(*pages.read(guide.page(), guide), strict=True)
    assert [fence.sole for fence in fences] == [*CODE, ""]
    outputs = [block.expected_output.strip() for block in found[:3]]
    assert outputs == ["3", "3", "3\n3\nequal"]


# Ways to write a block that are all right: the code is read, nothing is found.
GOOD = {
    "plain": ways.CODE,
    "admonition": f"!!! note\n\n    {ways.IN_TAB}",
    "folded": f'??? note "More"\n\n    {ways.IN_TAB}',
    "list": f"1. Text.\n\n    {ways.IN_TAB}",
    "list-in-tab": '=== "A"\n\n    - Text.\n\n        '
    + ways.CODE.replace("\n", "\n        "),
    "four-marks": ways.CODE.replace("```", "````"),
    "lines": ways.CODE.replace('.py"\n-', '.py" hl_lines="1 2-3"\n-'),
    "reason": f"<!--pytest.mark.skip(reason='slow')-->\n{ways.CODE}",
    "comment": f"<!-- nobody may skip this, nor xfail -->\n{ways.CODE}",
    "in-code": f"{ways.block('sh', '# A comment, no heading')}\n{ways.CODE}",
}


@pytest.mark.parametrize("markdown", GOOD.values(), ids=GOOD)
def test_good_forms_are_read_and_pass_the_census(guide, markdown):
    guide.add(markdown)
    assert pages.read(guide.page(), guide)[-1][1].code.rstrip() == FIXED
    assert guide.findings() == []


@pytest.mark.parametrize(
    "encoding, end", [("utf-8", "\r\n"), ("utf-8-sig", "\n")]
)
def test_what_editors_leave_behind_hides_no_code(guide, encoding, end):
    page = guide.page()
    page.write_text(page.read_text(), encoding, newline=end)
    assert len(pages.read(page, guide)) == 6
    assert guide.findings() == []
    # And with code on the very first line:
    page.write_text("```py\n1\n```\n", encoding, newline=end)
    kinds = {f.kind for f in census.check_page(page, guide)}
    assert kinds == {"fence-form"}


def test_skips_are_listed_with_their_reasons(guide):
    guide.add(GOOD["reason"])
    (skip,) = census.skips(guide, "en")
    assert (skip.page, skip.reason) == (guide.page(), "slow")
    assert skip.mark == "pytest.mark.skip(reason='slow')"


# What cannot be read, and the words for it.
UNREADABLE = {
    "include": (ways.python("gone.py"), "1: .*'gone.py'"),
    "outside": (ways.python("../mkdocs.yml"), "1: .*'../mkdocs.yml'"),
    "comment": ("<!--pytest-codeblocks:foo-->", '1: Unknown .* "foo"'),
    "no-end": ("Text.\n\n```python\n1\n", "1: Hit end-of-file"),
    "front-matter": ("---\nx: [\n---\n", "1: front matter is not YAML: "),
}


@pytest.mark.parametrize("text, said", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_told_in_a_line(guide, text, said):
    page = guide.root / "docs/en/new.md"
    page.write_text(text)
    with pytest.raises(GuideError, match=rf"^docs/en/new\.md:{said}[^\n]*$"):
        pages.read(page, guide)


FENCES = """\
```text
```python
```

~~~
```python
~~~

````md
```python
1
```
````
"""


def test_marks_in_a_block_open_and_close_nothing():
    found = [(f.line, f.end, f.header) for f in blocks.fences(FENCES)]
    assert found == [(1, 3, "text"), (5, 7, ""), (9, 13, "md")]
