"""Reading names from files: tiny packages, and no import of them."""

import json
import sys
from datetime import UTC, datetime

import pytest
from guide.measure.api_history.files import Files
from guide.measure.api_history.names import Library, Unreadable
from guide.measure.api_history.signatures import signature
from guide.tables.api_history.changes import changes, split

from guide.index import Release
from guide.measure.api_history import check, gather
from guide.project import Project
from guide.tables.api_history import data, page


class Folder:
    """Files of a package, as a test writes them."""

    def __init__(self, **files):
        self.files = {
            f"{name.replace('__', '/')}.py".replace("init", "__init__"): text
            for name, text in files.items()
        }

    def __contains__(self, path):
        return path in self.files

    def read(self, path):
        return self.files[path]


LIBRARY = Library(
    Folder(
        p__init="""
from . import layers
from p.ops import *
from p.engine import backend_name
from p.python.sums import add_v2 as add, sub
from other import thing
from broken import nothing
__all__ = [s for s in dir()]
""",
        p__layers__init="""
from .core import Dense
from ..base import Base
D = Dense
""",
        p__layers__core="""
import p.base as b
class Mixin:
    def __init__(self, a): ...
    def build(self, *, shape=None): ...
class Dense(b.Base, Mixin):
    @property
    def name(self): ...
    @staticmethod
    def make(x, y=2): ...
    @classmethod
    def load(cls, file): ...
    def __call__(self, x): ...
    call = __call__
class Meta(six.with_metaclass(type, b.Base)): ...
class Lost(Unknown): ...
class Plain: ...
""",
        p__base="""
class Base(object):
    def __init__(self, units, activation=u'relu', *, seed=1e-07, **kwargs):
        self.units = units
""",
        p__ops="""
__all__ = ["exp", "old"]
def exp(x, /, name = None): ...
def hidden(x): ...
old = tf_export("p.old")(exp)
made = make()
""",
        p__engine="""
if backend() == "theano":
    def backend_name(x, theano): ...
elif backend() == "tensorflow":
    def backend_name(x, dtype=dtypes.float32): ...
else:
    def backend_name(x, other): ...
""",
        p__python__sums="""
@tf_export("add", v1=[])
def add_v2(x, y): ...
if tf2.enabled():
    from p.ops import exp as sub
else:
    from p.python.sums import add_v2 as sub
""",
        p__running="globals().update(everything())\n",
        p__two="print 'two'\n",
        tensorflow_core__init="def core(): ...\n",
        tensorflow__init="from tensorflow_core import *\n",
    ),
    beside={"other": Library(Folder(other="def thing(z): ...\n"))},
)


@pytest.mark.parametrize(
    ("name", "expected"),
    {
        "layers.Dense": "(units, activation='relu', *, seed=1e-07, **kwargs)",
        "layers.D": "(units, activation='relu', *, seed=1e-07, **kwargs)",
        "layers.Base": "(units, activation='relu', *, seed=1e-07, **kwargs)",
        "layers.core.Meta": (
            "(units, activation='relu', *, seed=1e-07, **kwargs)"
        ),
        "layers.core.Plain": "()",
        "layers.Dense.build": "(*, shape=None)",
        "layers.Dense.make": "(x, y=2)",
        "layers.Dense.load": "(file)",
        "layers.Dense.call": "(x)",
        "layers.Dense.name": None,
        "exp": "(x, /, name=None)",
        "old": "(x, /, name=None)",
        "add": "(x, y)",
        "sub": "(x, /, name=None)",
        "backend_name": "(x, dtype=float32)",
        "thing": "(z)",
        "ops.hidden": "(x)",
    }.items(),
)
def test_a_name_leads_to_its_parameters(name, expected):
    assert signature(LIBRARY.find(f"p.{name}")) == expected


@pytest.mark.parametrize(
    "name",
    ["layers.Conv", "hidden", "layers.Dense.units", "exp.x", "nn.relu"],
)
def test_what_is_not_there_is_none_or_unreadable(name):
    if name == "exp.x":
        with pytest.raises(Unreadable, match="made while running"):
            LIBRARY.find(f"p.{name}")
    else:
        assert LIBRARY.find(f"p.{name}") is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("nothing", "leads to the package broken"),
        ("layers.core.Lost.fit", "base class Unknown is not readable"),
        ("running.anything", "makes names while it runs"),
        ("two", r"p/two.py: Missing parentheses"),
    ],
)
def test_what_the_files_do_not_tell_is_said(name, why):
    with pytest.raises(Unreadable, match=why):
        LIBRARY.find(f"p.{name}")


def test_tensorflow_of_two_folders_is_read_from_its_core():
    assert LIBRARY.find("tensorflow.core").thing.name == "core"


def test_tensorflow_1_takes_the_other_branch():
    assert signature(Library(LIBRARY.files, tf2=False).find("p.sub")) == (
        "(x, y)"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("(lr=0.1, b=1)", "(learning_rate=0.1, b=1)", ["lr → learning_rate"]),
        ("(a, b, c)", "(a, d, c)", ["b → d"]),
        ("(a, b)", "(a)", ["− b"]),
        ("(a)", "(a, *, b=2, **k)", ["+ *, b, **k"]),
        ("(a=1e-8)", "(a=None)", ["a = 1e-08 → None"]),
        ("(a)", "(a=1)", ["a = … → 1"]),
        ("(a, b)", "(b, a)", ["⇄ b"]),
        ("(a, /, b)", "(a, /, b)", []),
    ],
)
def test_a_change_is_said(old, new, said):
    assert changes(old, new) == said


def test_a_signature_is_split_in_order():
    assert split("(a, /, b=1, *c, d, e=2, **f)") == {
        **{"a": None, "/": None, "b": "1", "*c": None, "d": None},
        **{"e": "2", "**f": None},
    }


def reading(lane, version, day):
    release = Release(data.LANES[lane], version)
    return data.Reading(
        lane, release, datetime(*day, tzinfo=UTC), ("x",), release
    )


@pytest.fixture
def folded():
    plan = [
        (reading("keras", "1.0", (2016, 4, 1)), {"A": {"signature": "(lr)"}}),
        (reading("keras", "1.1", (2016, 9, 1)), {"A": {"signature": "(lr)"}}),
        (reading("keras", "2.0", (2017, 3, 1)), {}),
        (
            reading("keras", "2.1", (2017, 9, 1)),
            {"A": {"signature": "(rate)"}},
        ),
        (reading("keras", "2.2", (2018, 9, 1)), {"A": {"unreadable": "why"}}),
        (reading("keras", "2.3", (2019, 9, 1)), {"A": {"signature": None}}),
    ]
    return data.folded(plan, {"keras": ["A"], "tf": ["b"]}, "2020-01-01")


def test_releases_of_equal_signature_are_a_range(folded):
    assert folded["names"]["tf.b"] == {"signatures": []}
    assert folded["names"]["keras.A"] == {
        "signatures": ["(lr)", "(rate)"],
        "keras": [
            ["1.0", "1.1", 0],
            ["2.1", "2.1", 1],
            ["2.2", "2.2", "why"],
            ["2.3", "2.3", None],
        ],
    }
    assert check.at(folded, "keras.A", "keras", "1.1") == ("(lr)",)
    assert check.at(folded, "keras.A", "keras", "2.0") is None
    assert check.at(folded, "keras.A", "keras", "2.2")[0] == "unreadable"


def test_what_happened_is_told_in_order(folded):
    happened = page.found(folded, "keras.A", "keras")
    assert [(c.version, c.kind) for c in happened] == [
        *(("2.0", "gone"), ("2.1", "come"), ("2.1", "changed")),
        ("2.2", "unreadable"),
    ]
    assert happened[2].words == ("lr → rate",)


def test_the_file_is_as_it_was_written(folded, tmp_path):
    (tmp_path / "data").mkdir()
    data.save(Project(tmp_path), folded)
    assert data.load(Project(tmp_path)) == folded


@pytest.mark.parametrize(
    ("read", "real", "there", "said"),
    [
        (None, None, False, ""),
        (None, [], True, "found: it is there"),
        (("()",), None, False, "found: nothing"),
        ((None,), None, True, ""),
        ((None,), [], True, "read: None"),
        (("(a=1)",), [["a", "KEYWORD_ONLY", "1"]], True, ""),
        (("(a=1)",), [["a", "KEYWORD_ONLY", "2"]], True, "a: read 1, found 2"),
        (("(a=X)",), [["a", "KEYWORD_ONLY", "2"]], True, ""),
        (("(a)",), [["a", "VAR_KEYWORD", ""]], True, r"found: **a"),
        (("(a)",), [["a", "KEYWORD_ONLY", "1"]], True, "a: read None"),
    ],
)
def test_what_was_read_is_compared_with_what_is(read, real, there, said):
    found = check.difference(read, real, there)
    assert found == "" if not said else said in found


@pytest.mark.parametrize(("version", "said"), [("1", "(b)"), ("2", "(a)")])
def test_a_file_is_fetched_once(served, version, said):
    index, server = served
    for _ in range(2):
        with Files(index, Release("k", version)) as files:
            assert [*files.members][0] == "k/__init__.py"
            assert not [name for name in files.members if "evil" in name]
            assert signature(Library(files).find("k.f")) == said
        asked, server.asked = server.asked, []
    assert not asked  # the second time


def test_what_is_read_is_kept_for_the_same_names(served, monkeypatch):
    index, server = served
    release = Release("k", "2")
    day = datetime(2020, 1, 1, tzinfo=UTC)
    wanted = data.Reading("keras", release, day, ("k",), release)
    assert gather.look(index, wanted, ["f", "h"]) == {
        "f": {"signature": "(a)"}
    }
    monkeypatch.setattr(gather, "asked", lambda *_: {"read": "again"})
    assert "f" in gather.look(index, wanted, ["f", "h"])
    assert gather.look(index, wanted, ["f"]) == {"read": "again"}
    kept = next(index.cache.glob("k-2/api-history-*.json"))
    assert json.loads(kept.read_text())["names"] == {"read": "again"}


def test_an_interpreter_says_what_a_name_is(tmp_path):
    (tmp_path / "small.py").write_text(
        "print('noise')\n"
        "class A:\n"
        "    def __init__(self, lr=0.1, *, f=print): ...\n"
        "    @staticmethod\n    def s(x): ...\n"
        "    @classmethod\n    def c(cls, y): ...\n"
        "    p = property(lambda self: 1)\n"
    )
    names = [f"small.{x}" for x in ("A", "A.s", "A.c", "A.p", "B")]
    said = check.ask(sys.executable, names, {"PYTHONPATH": str(tmp_path)})
    assert said == {
        "small.A": [
            ["lr", "POSITIONAL_OR_KEYWORD", "0.1"],
            ["f", "KEYWORD_ONLY", "?"],
        ],
        "small.A.s": [["x", "POSITIONAL_OR_KEYWORD", ""]],
        "small.A.c": [["y", "POSITIONAL_OR_KEYWORD", ""]],
        "small.A.p": None,
    }
