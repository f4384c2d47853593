"""What a snippet runs in: its variables, and the packages that it names."""

import os
import re
import subprocess
import sys
from pathlib import Path

from guide.files import digest, write
from guide.verify.snippet import METADATA

BLOCKS = Path(__file__).resolve().parents[2] / ".cache" / "environments"
# Variables that would make a run differ from a reader's.
FOREIGN = re.compile(
    r"^(PYTHON|KERAS|TF_|TENSORFLOW|XLA_|JAX|OMP_|THEANO|MPLBACKEND|COLUMNS"
    r"|LINES|NO_COLOR|FORCE_COLOR|COV_|PYTEST|VIRTUAL_ENV)"
)
# What, beside the metadata, decides which packages uv chooses.
CHOICE = re.compile(r"^UV_(EXCLUDE_NEWER|FIND_LINKS|(\w+_)?INDEX)")


class Unavailable(Exception):
    """The environment that a snippet names cannot be had on this machine."""


def variables(home: str | None = None) -> dict[str, str]:
    """Return this process's variables without those that readers lack.

    ``home`` replaces the user's own folder, where settings of Keras and
    Theano may lie.
    """
    kept = {k: v for k, v in os.environ.items() if not FOREIGN.match(k)}
    # In front: pyenv's shims, which may be on PATH, make uv stop. Before
    # them our own `python`: it has what the pages' commands need.
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    pythons = map(str, sorted(pyenv.glob("versions/3.*/bin")))
    path = kept.get("PATH", os.defpath)
    own = os.path.dirname(sys.executable)
    kept["PATH"] = os.pathsep.join([own, *pythons, path])
    # A home of its own must not make uv download all packages again.
    cache = os.environ.get("XDG_CACHE_HOME", os.path.expanduser("~/.cache"))
    kept.setdefault("UV_CACHE_DIR", os.path.join(cache, "uv"))
    if home:
        kept["HOME"] = home
    return kept | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}


def prepare(path: Path, more: dict[str, str] | None = None) -> str:
    """Set up the environment of a script; return its interpreter's path.

    ``more`` variables are set beside this process's own. Raises
    :exc:`Unavailable`, in one line with uv's last words, when uv cannot.
    """
    env = variables() | (more or {})
    # uv keeps an environment for each path, and one for each script would
    # take 60 MB of compiled files, and the time to compile them.
    metadata = METADATA.search(path.read_text("utf-8"))
    assert metadata, f"{path} is no script"
    choice = sorted(f"{k}={v}" for k, v in env.items() if CHOICE.match(k))
    name = digest("\n".join([metadata[0], *choice]))
    block = BLOCKS / f"{name}.py"
    if not block.exists():
        write(block, f"{metadata[0]}\n")
    for command in ("sync", "python find"):
        done = subprocess.run(
            ["uv", *command.split(), "--script", str(block)],
            capture_output=True,
            text=True,
            env=env,
        )
        if done.returncode:
            why = " ".join(done.stderr.split())[-400:]
            raise Unavailable(f"{path.name}: uv cannot set it up: {why}")
    return done.stdout.strip()
