"""How a snippet runs is chosen by what it says, its environment set up."""

import os
import sys

import pytest

from guide.verify import environment as environments
from guide.verify import record, snippet
from guide.verify.environment import MissingInterpreter, Unavailable

MODES = {
    "plain": ("import keras\n", "warm"),
    "comment": ("# The environment is what you make of it.\n", "warm"),
    "environ": ("import os\nos.environ['KERAS_BACKEND'] = 'jax'\n", "fresh"),
    "putenv": ("import os\nos.putenv('A', '1')\n", "fresh"),
    "from-import": ("from os import environ\nenviron['A'] = '1'\n", "fresh"),
    "from-imports": ("from os import path, environ as e\n", "fresh"),
    "from-other": ("from os import path\nenviron = 1\n", "warm"),
    "script": ("# /// script\n# ///\nimport keras\n", "script"),
    "script-and-environ": (
        "# /// script\n# ///\nimport os\nos.environ\n",
        "script",
    ),
    "no-script": ("x = '# /// script'\n# /// scripts\n", "warm"),
}


@pytest.mark.parametrize("source, mode", MODES.values(), ids=MODES)
def test_mode(source, mode):
    assert snippet.mode(source) == mode


@pytest.mark.parametrize(
    "source, named",
    [
        ("run('b.py')", ["b.py"]),
        ('run("b.py", "c.py")', ["b.py", "c.py"]),
        ("# b.py\nimport b", []),
        ("run('xb.py', 'b.pyc', 'b_py')", []),
        ("run('a.py')", []),
        ("run('gone.py')", []),
    ],
)
def test_companions_are_siblings_named_in_quotes(tmp_path, source, named):
    for name in ("b.py", "c.py"):
        (tmp_path / name).write_text("")
    path = tmp_path / "a.py"
    path.write_text(source)
    assert [file.name for file in snippet.companions(path)] == named


def test_a_run_has_the_environment_that_a_reader_has(monkeypatch, tmp_path):
    foreign = {
        *("PYTHONPATH", "PYTHONSTARTUP", "KERAS_BACKEND", "VIRTUAL_ENV"),
        *("TF_USE_LEGACY_KERAS", "TF_CPP_MIN_LOG_LEVEL", "XLA_FLAGS"),
        *("PYTEST_CURRENT_TEST", "COLUMNS", "NO_COLOR", "MPLBACKEND"),
    }
    for name in (*foreign, "MINE", "UV_OFFLINE"):
        monkeypatch.setenv(name, "1")
    found = environments.variables(str(tmp_path))
    assert not foreign & found.keys()
    assert found["MINE"] == found["UV_OFFLINE"] == "1"
    assert found["HOME"] == str(tmp_path)
    # What a page's `python` is must not depend on who starts the tests.
    folder = os.path.dirname(sys.executable)
    assert found["PATH"].split(os.pathsep)[0] == folder


def test_installed_pythons_are_found_before_their_shims(monkeypatch, tmp_path):
    for name in ("versions/3.6.15/bin", "versions/2.7/bin", "shims"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", f"{tmp_path}/shims")
    path = environments.variables()["PATH"].split(os.pathsep)
    assert path[1:] == [f"{tmp_path}/versions/3.6.15/bin", f"{tmp_path}/shims"]


def script(python, dependencies=""):
    return (
        f'# /// script\n# requires-python = "{python}"\n'
        f"# dependencies = [{dependencies}]\n# ///\n"
        "import sys\nprint(sys.prefix)\n"
    )


HERE = f"=={sys.version_info[0]}.{sys.version_info[1]}.*"


def test_a_script_runs_in_an_environment_of_its_own(run, tmp_path):
    result = run(script(HERE))
    assert result.returncode == 0
    assert result.output.strip() not in ("", sys.prefix, sys.base_prefix)
    path = tmp_path / "a.py"
    versions = record.script_versions(
        path.read_text(), environments.prepare(path)
    )
    assert versions == {"python": record.installed()["python"]}


def test_scripts_of_the_same_metadata_share_an_environment(
    monkeypatch, tmp_path
):
    monkeypatch.setattr(environments, "BLOCKS", tmp_path / "blocks")
    one, same, other = (tmp_path / f"{name}.py" for name in "abc")
    one.write_text(script(HERE))
    same.write_text(script(HERE) + "print(1)\n")
    other.write_text(script(HERE).replace("[]", "[ ]"))
    there = environments.prepare(one)
    assert environments.prepare(same) == there
    assert environments.prepare(other) != there
    # Another day may mean other packages: not those that are there by now.
    day = {"UV_EXCLUDE_NEWER": "2020-01-01T00:00:00Z"}
    assert environments.prepare(one, day) != there
    assert {file.suffix for file in environments.BLOCKS.iterdir()} == {".py"}
    assert len([*environments.BLOCKS.iterdir()]) == 3


def test_an_interpreter_that_is_not_here_is_named(run, monkeypatch):
    monkeypatch.setenv("UV_PYTHON_DOWNLOADS", "never")
    with pytest.raises(MissingInterpreter) as caught:
        run(script("==3.5.*"))
    message = str(caught.value)
    assert message.startswith("a.py needs Python ==3.5.*, which is not on ")
    assert "put it on PATH" in message and "\n" not in message


# What uv meets: the words that say so.
TROUBLE = {
    "index-out-of-reach": (
        script(HERE, '"six"'),
        "a.py: the package index is out of reach, ",
    ),
    "bad-metadata": ("# /// script\n# x = [\n# ///\n", "a.py: uv cannot set "),
}


@pytest.mark.parametrize("source, said", TROUBLE.values(), ids=TROUBLE)
def test_an_environment_that_cannot_be_had_is_told_in_a_line(
    run, monkeypatch, source, said
):
    for name, value in {
        "UV_DEFAULT_INDEX": "http://127.0.0.1:9/simple",
        "UV_HTTP_RETRIES": "0",
        "UV_NO_CACHE": "1",
        "UV_PYTHON_DOWNLOADS": "never",
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(Unavailable) as caught:
        run(source)
    message = str(caught.value)
    assert not isinstance(caught.value, MissingInterpreter)
    assert message.startswith(said) and "\n" not in message
