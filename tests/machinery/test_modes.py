"""How a snippet runs is chosen by what it says, its environment set up."""

import os
import sys

import pytest

from guide.verify import environment as environments
from guide.verify import record, snippet

MODES = {
    "comment": ("# The environment is what you make of it.\n", "warm"),
    "environ": ("import os\nos.environ['KERAS_BACKEND'] = 'jax'\n", "fresh"),
    "putenv": ("import os\nos.putenv('A', '1')\n", "fresh"),
    "from-imports": ("from os import path, environ as e\n", "fresh"),
    "from-other": ("from os import path\nenviron = 1\n", "warm"),
    "script": ("# /// script\n# ///\nimport keras\n", "script"),
    "script-and-environ": ("# /// script\n# ///\nos.environ\n", "script"),
    "no-script": ("x = '# /// script'\n# /// scripts\n# ///\n", "warm"),
    "runs-fresh": ("run('b.py')\n", "fresh"),
}


@pytest.mark.parametrize("source, mode", MODES.values(), ids=MODES)
def test_mode(source, mode, tmp_path):
    (tmp_path / "b.py").write_text("import os\nos.environ\n")
    path = tmp_path / "a.py"
    path.write_text(source)
    assert snippet.mode(path) == mode


def test_companions_are_siblings_named_in_quotes(tmp_path):
    for name in ("b.py", "c.py", "d.py"):
        (tmp_path / name).write_text("")
    path = tmp_path / "a.py"
    path.write_text(
        """run("c.py", 'b.py', 'a.py', 'xd.py', 'gone.py')  # d.py"""
    )
    found = snippet.companions(path)
    assert [file.name for file in found] == ["b.py", "c.py"]
    before = snippet.code_hash(path)
    (tmp_path / "d.py").write_text("1")
    assert snippet.code_hash(path) == before
    (tmp_path / "c.py").write_text("1")
    assert snippet.code_hash(path) != before


def test_a_run_has_the_environment_that_a_reader_has(monkeypatch, tmp_path):
    foreign = {
        *("PYTHONPATH", "KERAS_BACKEND", "VIRTUAL_ENV", "XLA_FLAGS"),
        *("TF_USE_LEGACY_KERAS", "PYTEST_CURRENT_TEST", "NO_COLOR"),
    }
    for name in (*foreign, "MINE", "UV_OFFLINE"):
        monkeypatch.setenv(name, "1")
    for name in ("versions/3.6.15/bin", "versions/2.7/bin", "shims"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    monkeypatch.setenv("PATH", f"{tmp_path}/shims")
    found = environments.variables(str(tmp_path))
    assert not foreign & found.keys()
    assert found["MINE"] == found["UV_OFFLINE"] == "1"
    assert found["HOME"] == str(tmp_path)
    # What a page's `python` is must not depend on who starts the tests; and
    # installed Pythons are found before their shims.
    assert found["PATH"].split(os.pathsep) == [
        os.path.dirname(sys.executable),
        f"{tmp_path}/versions/3.6.15/bin",
        f"{tmp_path}/shims",
    ]


HERE = f"=={sys.version_info[0]}.{sys.version_info[1]}.*"
SCRIPT = f"""\
# /// script
# requires-python = "{HERE}"
# dependencies = []
# ///
import sys
print(sys.prefix)
"""


def test_scripts_run_in_an_environment_that_their_metadata_share(
    monkeypatch, run, tmp_path
):
    monkeypatch.setattr(environments, "BLOCKS", tmp_path / "blocks")
    result = run(SCRIPT)
    assert result.returncode == 0
    assert result.output.strip() not in ("", sys.prefix, sys.base_prefix)
    one, same, other = (tmp_path / f"{name}.py" for name in "abc")
    same.write_text(SCRIPT + "print(1)\n")
    other.write_text(SCRIPT.replace("[]", "[ ]"))
    there = environments.prepare(one)
    versions = record.script_versions(one.read_text(), there)
    assert versions == {"python": record.installed()["python"]}
    assert environments.prepare(same) == there
    assert environments.prepare(other) != there
    # Another day may mean other packages: not those that are there by now.
    day = {"UV_EXCLUDE_NEWER": "2020-01-01T00:00:00Z"}
    assert environments.prepare(one, day) != there
    assert len([*environments.BLOCKS.iterdir()]) == 3


def test_an_environment_that_cannot_be_had_is_told_in_a_line(run):
    said = r"^a\.py: uv cannot set it up: [^\n]+$"
    with pytest.raises(environments.Unavailable, match=said):
        run("# /// script\n# x = [\n# ///\n")
