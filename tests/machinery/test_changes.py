"""The day on which a page changed, as git knows it."""

import json
import subprocess

import pytest

from guide.site import changes


@pytest.fixture
def commit(guide, monkeypatch):
    """Return a function that commits everything on a day."""
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "a")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "a@example.org")
    git(guide, "init", "-q")
    forget_dates()

    def commit(day):
        for who in ("AUTHOR", "COMMITTER"):
            monkeypatch.setenv(f"GIT_{who}_DATE", f"{day}T12:00:00Z")
        git(guide, "add", "-A")
        git(guide, "commit", "-qm", day)
        forget_dates()

    return commit


def forget_dates():
    changes._times.cache_clear()
    changes._entries.cache_clear()


def git(guide, *arguments):
    subprocess.run(["git", "-C", guide.root, *arguments], check=True)


def last(guide, name="page.md"):
    return changes.last(guide.page("en", name), guide)


def test_a_page_is_as_new_as_its_newest_input(guide, commit):
    commit("2020-01-01")
    assert last(guide) == last(guide, "notebook.py") == "2020-01-01"
    # A snippet, its output, a drawing.
    for day, name in (
        ("2020-02-02", "snippets/fix/name/fixed.py"),
        ("2020-03-03", "snippets/compare/sum/loop.out"),
        ("2020-04-04", "docs/en/drawing.svg"),
    ):
        guide.write(name, day)
        commit(day)
        assert last(guide) == day
    guide.write("docs/ja/page.md", "other")
    commit("2020-05-05")
    assert last(guide) == "2020-04-04"
    assert last(guide, "notebook.py") == "2020-01-01"


def test_data_is_an_input_where_the_page_shows_it(guide, commit):
    guide.page().write_text("# A\n\n<!-- guide:speedtraining -->\n")
    guide.write("data/speed.json", "{}")
    commit("2020-01-01")
    guide.write("data/speed.json", '{"a": 1}')
    guide.write("data/saving.json", "{}")
    commit("2020-02-02")
    guide.write("data/saving.json", '{"a": 1}')
    commit("2020-03-03")
    assert last(guide) == "2020-02-02"


def test_of_the_matrix_only_the_runs_that_a_page_shows(guide, commit):
    guide.add("<!-- guide:since -->", languages=["en"])

    def measured(**ends):
        names = {f"fix/name/{name}.py": end for name, end in ends.items()}
        data = {"environments": {}, "snippets": names}
        guide.write("data/matrix.json", json.dumps(data))

    measured(breaks="same", other="same")
    commit("2020-01-01")
    measured(breaks="same", other="works")
    commit("2020-02-02")
    assert last(guide) == "2020-01-01"
    measured(breaks="works", other="works")
    commit("2020-03-03")
    measured(breaks="works", other="same")
    commit("2020-04-04")
    assert last(guide) == "2020-03-03"


def test_a_merge_that_changes_a_page_counts(guide, commit):
    commit("2020-01-01")
    git(guide, "checkout", "-q", "-b", "side")
    guide.write("docs/en/page.md", "side")
    commit("2020-01-02")
    git(guide, "checkout", "-q", "-")
    guide.write("docs/en/page.md", "here")
    commit("2020-01-03")
    merge = ["git", "-C", guide.root, "merge", "-q", "side"]
    assert subprocess.run(merge, capture_output=True).returncode == 1
    guide.write("docs/en/page.md", "both")
    commit("2020-02-02")
    assert last(guide) == "2020-02-02"


def test_a_shallow_clone_does_not_know(guide, commit, tmp_path):
    commit("2020-01-01")
    guide.write("docs/en/other.md", "# New")
    commit("2020-02-02")
    clone = tmp_path / "clone"
    url = f"file://{guide.root}"
    subprocess.run(["git", "clone", "-q", "--depth=1", url, clone], check=True)
    forget_dates()
    there = type(guide)(clone)
    assert last(there) is None
    page = there.page()
    assert changes.verified(page, there) == changes.verified(
        guide.page(), guide
    )


def test_a_folder_without_git_does_not_know(guide, tmp_path):
    forget_dates()
    assert last(guide) is None


def test_what_is_not_committed_changed_when_its_file_did(guide, commit):
    commit("2020-01-01")
    guide.write("docs/en/page.md", "# New")
    forget_dates()
    assert last(guide) > "2026"


@pytest.fixture(autouse=True, scope="module")
def leave_nothing():
    yield
    forget_dates()
