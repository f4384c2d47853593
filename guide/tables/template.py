"""The templates of tables and pictures: markup is there, not in Python."""

import functools
import re
from collections.abc import Iterable, Mapping
from html import escape

import jinja2
import markdown
from markupsafe import Markup

from guide.verify import output, record


def render(name: str, **context: object) -> str:
    """Return the template ``templates/<name>`` filled with values.

    In HTML and XML, values are escaped, unless they are ``Markup``. Raises
    :exc:`jinja2.UndefinedError` for a value that the template names and
    nobody passes.
    """
    return environment().get_template(name).render(context)


def versions(
    found: Mapping[str, str], names: Iterable[str] | None = None
) -> str:
    """Return versions as people write them: ``TensorFlow 2.21.0, ...``.

    ``names`` are the packages to name, by default all.
    """
    return ", ".join(
        f"{record.DISPLAY.get(name, name)} {found[name]}"
        for name in names or found
        if name in found
    )


def code(content: str) -> str:
    """Return text as code in a table's cell, whatever marks are in it."""
    content = content.replace("|", "\\|").replace("\n", " ")
    marks = re.findall("`+", content)
    mark = max(marks, default="") + "`"
    return f"{mark} {content} {mark}" if marks else f"`{content}`"


def plain(title: str) -> str:
    """Return a title so that Markdown finds no marks in it."""
    return re.sub(r"([\\`*_{}\[\]|])", r"\\\1", escape(title, quote=False))


def months(day: str) -> int:
    """Return the months up to a day from the year 0; a year is its first."""
    year, month = (*map(int, day.split("-")[:2]), 1)[:2]
    return year * 12 + month - 1


def inline(said: str) -> Markup:
    """Return Markdown within a line as HTML."""
    html = markdown.markdown(said.strip())
    return Markup(html.removeprefix("<p>").removesuffix("</p>"))


@functools.cache
def environment() -> jinja2.Environment:
    """Return what reads the templates, made once a process."""
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("guide.tables"),
        autoescape=jinja2.select_autoescape(("html.j2", "xml.j2")),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.filters |= {
        "code": code,
        "inline": inline,
        "months": months,
        "plain": plain,
        "shorten": output.shorten,
        "versions": versions,
    }
    return made
