"""The templates of tables and pictures: HTML is there, not in Python."""

from __future__ import annotations

import functools

import jinja2


@functools.cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("guide.tables"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )


def render(name: str, **context: object) -> str:
    """Return the template ``templates/<name>`` filled with values.

    Values are escaped; one that is HTML already is passed as
    ``markupsafe.Markup``. Raises :exc:`jinja2.UndefinedError` for a value
    that the template names and nobody passes.
    """
    return _environment().get_template(name).render(context)
