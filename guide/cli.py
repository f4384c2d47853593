"""The command line: ``guide serve``, ``build`` and the others."""

import functools
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from guide.project import GuideError, Project, here

PAGE = click.Path(exists=True, dir_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
DAY = click.DateTime(["%Y-%m-%d"])

flag = partial(click.option, is_flag=True)
many = partial(click.option, multiple=True)
say = partial(click.echo, err=True)


@click.group
def main() -> None:
    """Keras vs TensorFlow, the guide that runs."""


def command(function: Callable[..., None]) -> click.Command:
    """Add a command, which gets this checkout and its options.

    What people can mend is told in a line, with exit status 1.
    """

    @functools.wraps(function)
    def run(**options: Any) -> None:
        try:
            function(here(), **options)
        except GuideError as error:
            say(f"error: {error}")
            sys.exit(1)

    return main.command()(run)


@command
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@flag("--no-open", help="Do not open the landing page in a browser.")
def serve(project: Project, host: str, port: int, no_open: bool) -> None:
    """Serve both languages, and rebuild what changes."""
    from guide.build import serve

    serve(project, host, port, not no_open, say)


@command
@click.option("--site", type=FOLDER, help="Write there, not into site/.")
@flag("--offline", help="For opening from a folder, without a server.")
def build(project: Project, site: Path | None, offline: bool) -> None:
    """Build both languages into site/; warnings are errors."""
    from guide.build import build

    site = (site or project.root / "site").absolute()
    if site.exists() and any(site.iterdir()) and not (site / "en").exists():
        raise GuideError(f"{site}: has other files in it; name a new folder")
    build(project, site, os.environ.get("SITE_URL", ""), say, offline)
    say(f"Written to {site}")


@command
@many("--record", type=PAGE, help="This page is up to date: record it.")
def translations(project: Project, record: tuple[Path, ...]) -> None:
    """List Japanese sections whose English has changed (exit status 1)."""
    from guide import translations

    for file in record:
        translations.record(file.absolute(), project)
        say(f"{file}: recorded")
    late = translations.behind(project)
    for entry in late:
        page = project.relative(entry.page)
        click.echo(f"{page}#{entry.section}: {entry.change}")
    if late:
        sys.exit(1)
    say("Every translation is up to date")


@command
def notebooks(project: Project) -> None:
    """Write the notebook pages to notebooks/, for Colab."""
    from guide.site import notebooks

    for path in notebooks.write(project):
        click.echo(project.relative(path))


@command
def addresses(project: Project) -> None:
    """Add what is new in site/ to data/addresses.txt."""
    from guide.site import addresses

    for address in addresses.record(project, project.root / "site"):
        click.echo(address)


@command
def bench(project: Project) -> None:
    """Measure what isolation costs, on a quiet machine."""
    from guide.measure.bench import isolation

    isolation(project, say)


@command
@flag("--again", help="Measure all, not only what is new.")
def eras(project: Project, again: bool) -> None:
    """Measure the programs of past years: size and time."""
    from guide.measure.eras import measure

    measure(project, again, say)


@command
@click.argument("snippets", nargs=-1, metavar="[SNIPPET|FOLDER|FILE]...")
@many("--tensorflow", help="On this release only, for instance 2.15.1.")
@flag("--again", help="Run all, not only what is new.")
@click.option("--output", type=FILE, help="Write there, not into data/.")
@flag("--merge", help="Run nothing; merge such FILEs into data/matrix.json.")
def matrix(
    project: Project,
    snippets: tuple[str, ...],
    tensorflow: tuple[str, ...],
    again: bool,
    output: Path | None,
    merge: bool,
) -> None:
    """Run snippets (by default all) on older TensorFlows."""
    from guide.measure import matrix
    from guide.tables.matrix import candidates

    if merge:
        matrix.merge(project, [Path(name) for name in snippets])
    else:
        asked = matrix.choose(tensorflow), candidates(project, snippets)
        matrix.measure(project, *asked, say, again=again, file=output)


@command
def versions(project: Project) -> None:
    """Ask the package index which releases work together."""
    from guide.measure.versions import update

    update(project, say)


@command
@many("--tensorflow", help="This release, for instance 2.21.0.")
def api_history(project: Project, tensorflow: tuple[str, ...]) -> None:
    """Look up the API map's names in this Keras and in TensorFlow."""
    from guide.measure import api_history, matrix

    asked = matrix.choose(tensorflow) if tensorflow else []
    api_history.update(project, asked, say)


@command
def saving(project: Project) -> None:
    """Save and load models with several versions of Keras."""
    from guide.measure.saving import measure

    measure(project, say)


@command
@click.option("--until", type=DAY, help="Use packages of this day.")
@click.option("--tensorflow", metavar="VERSION", help="Use this TensorFlow.")
@click.option("--keras", metavar="VERSION", help="Use this Keras.")
@flag("--notice", help="Run nothing; list new TensorFlow and Keras releases.")
@click.option("--report", type=FOLDER, help="Write report and patch there.")
@click.option("--keep", metavar="NAME", help="Keep it for releases/NAME.")
def release(project: Project, /, **wish: Any) -> None:
    """Run the guide on a new TensorFlow or Keras, by default today's.

    Nothing is changed here: the report comes with a patch. If interrupted,
    the same command resumes.
    """
    from guide.release.command import release

    release(project, say, click.echo, **wish)


if __name__ == "__main__":
    main()
