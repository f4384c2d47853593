"""The command line: ``guide serve``, ``build`` and the others."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from guide.project import GuideError, Project, here

GROUPS = {
    "Read": "serve build".split(),
    "Prove": "matrix eras saving api-history bench".split(),
    "Maintain": "release versions translations notebooks addresses".split(),
}
"""The commands as the help lists them."""


class Commands(click.Group):
    """Commands in groups; an expected error is one line and exit status 1."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; turn what people can mend into a line."""
        try:
            return super().invoke(ctx)
        except GuideError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(1)

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """Write the commands group by group."""
        for title, names in GROUPS.items():
            with formatter.section(title):
                formatter.write_dl(
                    (name, self.commands[name].get_short_help_str(64))
                    for name in names
                )


def say(line: str) -> None:
    """Tell the user how far long work has come."""
    click.echo(line, err=True)


def flag(name: str, text: str) -> Callable[[Any], Any]:
    """Return an option without a value."""
    return click.option(name, is_flag=True, help=text)


def many(
    name: str, metavar: str, text: str, type: Any = str
) -> Callable[[Any], Any]:
    """Return an option that may be repeated."""
    about = {"multiple": True, "metavar": metavar, "type": type}
    return click.option(name, help=text, **about)


DAY = click.DateTime(["%Y-%m-%d"])
PAGE = click.Path(exists=True, dir_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)


@click.group(cls=Commands)
@click.pass_context
def main(context: click.Context) -> None:
    """Keras vs TensorFlow, the guide that runs."""
    context.obj = here()
    if not context.obj.docs.is_dir():
        raise GuideError(f"{context.obj.root}: is no checkout of the guide")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
@flag("--no-open", "Do not open the landing page in a browser.")
@click.pass_obj
def serve(project: Project, host: str, port: int, no_open: bool) -> None:
    """Build both languages and serve them, reloading on changes."""
    from guide.serve import serve

    serve(project, host, port, not no_open, say)


@main.command()
@click.option("--site", type=FOLDER, help="Folder to write, not site/.")
@flag("--offline", "A site to be opened from its folder, without a server.")
@click.pass_obj
def build(project: Project, site: Path | None, offline: bool) -> None:
    """Build both languages, strictly, into site/."""
    from guide.build import build

    site = (site or project.root / "site").absolute()
    if site.exists() and any(site.iterdir()) and not (site / "en").exists():
        raise GuideError(f"{site}: has other files in it; name a new folder")
    say("Building English and Japanese (notebooks run the first time)")
    build(project, site, say=say, offline=offline)
    say(f"Written to {site}")


@main.command()
@many("--record", "PAGE", "This page renders the original of now.", PAGE)
@click.pass_obj
def translations(project: Project, record: tuple[Path, ...]) -> None:
    """List the sections whose original has moved on; 1 if there are any."""
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


@main.command()
@click.argument("what", type=click.Choice(["isolation", "speed"]))
@click.pass_obj
def bench(project: Project, what: str) -> None:
    """Measure what isolating snippets costs, or ways to train and predict.

    Use a quiet machine: what is kept are ratios measured side by side, and
    yet others' work disturbs them.
    """
    from guide.measure import bench

    getattr(bench, what)(project, say)


@main.command()
@flag("--again", "Measure all, not only the new.")
@click.pass_obj
def eras(project: Project, again: bool) -> None:
    """Measure what the programs of past years take to install and run."""
    from guide.measure.eras import measure

    measure(project, again, say)


@main.command()
@click.argument("snippets", nargs=-1, metavar="[SNIPPET|FOLDER|FILE]...")
@many("--tensorflow", "RELEASE", "On this release only, for instance 2.15.")
@flag("--again", "Run all, not only the new.")
@click.option("--output", type=FILE, help="Write there, not into data/.")
@flag("--merge", "Run nothing: put such FILEs into data/matrix.json.")
@click.pass_obj
def matrix(
    project: Project,
    snippets: tuple[str, ...],
    tensorflow: tuple[str, ...],
    again: bool,
    output: Path | None,
    merge: bool,
) -> None:
    """Run every snippet (or those named) on each TensorFlow since 2.12."""
    from guide.measure import matrix
    from guide.tables.matrix import candidates

    if merge:
        matrix.merge(project, [Path(name) for name in snippets])
    else:
        asked = matrix.choose(tensorflow), candidates(project, snippets)
        matrix.measure(project, *asked, say, again=again, file=output)


@main.command()
@click.pass_obj
def versions(project: Project) -> None:
    """Ask the package index which releases go together."""
    from guide.measure.versions import update

    update(project, say)


@main.command()
@click.pass_obj
def notebooks(project: Project) -> None:
    """Write the notebook pages into notebooks/, where Colab finds them."""
    from guide.site import notebooks

    for path in notebooks.write(project):
        click.echo(project.relative(path))


@main.command()
@click.pass_obj
def addresses(project: Project) -> None:
    """Add the site's new addresses to data/addresses.txt."""
    from guide.site import addresses

    for address in addresses.record(project):
        click.echo(address)


@main.command()
@many("--tensorflow", "RELEASE", "A release of the matrix, such as 2.22.")
@click.pass_obj
def api_history(project: Project, tensorflow: tuple[str, ...]) -> None:
    """Ask this Keras, and a TensorFlow, for the names of the API map."""
    from guide.measure import api_history, matrix

    asked = matrix.choose(tensorflow) if tensorflow else []
    api_history.update(project, asked, say)


@main.command()
@click.pass_obj
def saving(project: Project) -> None:
    """Save models with three Kerases, load each file with four."""
    from guide.measure.saving import measure

    measure(project, say)


@main.command()
@click.option("--until", type=DAY, help="Packages of this day.")
@click.option("--tensorflow", metavar="VERSION", help="This TensorFlow.")
@click.option("--keras", metavar="VERSION", help="This Keras.")
@flag("--notice", "Run nothing; name each TensorFlow or Keras that is new.")
@click.option("--report", type=FOLDER, help="Write report and patch there.")
@click.option("--keep", metavar="NAME", help="Keep it for releases/NAME.")
@click.pass_obj
def release(project: Project, /, **wish: Any) -> None:
    """Re-verify the guide on a new TensorFlow or Keras; show what changes.

    With no version and no date, on the packages of today. Nothing is changed
    here: the report comes with a patch. Interrupted, it goes on where it was.
    """
    from guide.release.command import release

    release(project, say, click.echo, **wish)


if __name__ == "__main__":
    main()
