"""What uv does: it resolves requirements and makes environments."""

import subprocess
from pathlib import Path

from guide import files
from guide.project import GuideError
from guide.verify import environment


def run(
    folder: Path,
    *command: str,
    text: str | None = None,
    variables: dict[str, str] | None = None,
) -> str:
    """Return what a command prints in a folder, given a ``text`` to read.

    Raises :exc:`GuideError`, in a line, where it fails.
    """
    done = subprocess.run(
        command,
        input=text,
        capture_output=True,
        text=True,
        errors="replace",
        cwd=folder,
        env=environment.variables() | {"NO_COLOR": "1"} | (variables or {}),
    )
    if done.returncode:
        why = " ".join(done.stderr.split())[-400:]
        raise GuideError(f"{' '.join(command[:2])}: {why}")
    return done.stdout


def resolve(
    folder: Path, python: str, *options: str, text: str | None = None
) -> dict[str, str]:
    """Return the versions by package that requirements resolve to.

    They are those of the folder's pyproject.toml, or of a ``text`` with a
    requirement a line. Raises :exc:`GuideError` where none fit together.
    """
    source = "pyproject.toml" if text is None else "-"
    quiet = ("--quiet", "--no-header", "--no-annotate", "--python", python)
    command = ("uv", "pip", "compile", source, *quiet, *options)
    lines = run(folder, *command, text=text).splitlines()
    return dict(line.split("==") for line in lines)


def install(
    folder: Path, python: str, versions: dict[str, str], place: Path
) -> str:
    """Make an environment at a place, unless it is there; return its python.

    The settings of uv are those of the folder. Raises :exc:`GuideError`.
    """
    pins = "".join(f"{name}=={v}\n" for name, v in versions.items())
    made, own = place / "pins.txt", str(place / "bin" / "python")
    if not made.exists() or made.read_text("utf-8") != pins:
        venv = ("uv", "venv", "--quiet", "--clear", "--python", python)
        run(folder, *venv, str(place))
        sync = ("uv", "pip", "sync", "--quiet", "--python", own, "-")
        run(folder, *sync, text=pins)
        files.write(made, pins)
    return own
