"""The output folder changes in one step, keeps what is not ours, and survives a build that is killed."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.core import store
from generator.core.model import Artifact
from generator.core.store import MANIFEST, output_problem, publish, recover, write_if_changed, write_new


def site_of(**files: str) -> list[Artifact]:
    return [Artifact(name.replace("__", "/").replace("_", "."), text.encode()) for name, text in files.items()]


def contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_first_build_writes_all(tmp_path: Path) -> None:
    done, problems = publish(tmp_path / "site", "site", site_of(index_html="a", x__index_html="b"))
    assert (done.written, done.unchanged, done.removed, problems) == (2, 0, 0, ())
    assert contents(tmp_path / "site") == {"index.html": "a", "x/index.html": "b"}
    assert os.listdir(tmp_path) == ["site"]


def test_next_build_writes_what_changed_and_prunes(tmp_path: Path) -> None:
    publish(tmp_path / "site", "site", site_of(a_html="1", b_html="2", old__c_html="3"))
    before = (tmp_path / "site/a.html").stat()
    done, problems = publish(tmp_path / "site", "site", site_of(a_html="1", b_html="new"))
    assert (done.written, done.unchanged, done.removed, problems) == (1, 1, 1, ())
    assert contents(tmp_path / "site") == {"a.html": "1", "b.html": "new"}
    assert not (tmp_path / "site/old").exists()
    assert (tmp_path / "site/a.html").stat().st_mtime_ns == before.st_mtime_ns


def test_page_edited_in_the_output_is_made_again(tmp_path: Path) -> None:
    publish(tmp_path / "site", "site", site_of(a_html="1"))
    (tmp_path / "site/a.html").write_text("2")
    done, _ = publish(tmp_path / "site", "site", site_of(a_html="1"))
    assert done.written == 1
    assert contents(tmp_path / "site") == {"a.html": "1"}


def test_nothing_to_do_touches_nothing(tmp_path: Path) -> None:
    publish(tmp_path / "site", "site", site_of(a_html="1"))
    before = (tmp_path / "site").stat().st_ino
    done, _ = publish(tmp_path / "site", "site", site_of(a_html="1"))
    assert (done.written, done.unchanged) == (0, 1)
    assert (tmp_path / "site").stat().st_ino == before


def test_foreign_files_stay_and_are_told(tmp_path: Path) -> None:
    publish(tmp_path / "site", "site", site_of(a_html="1"))
    (tmp_path / "site/CNAME").write_text("ports.example")
    (tmp_path / "site/photos").mkdir()
    (tmp_path / "site/photos/quay.txt").write_text("a quay")
    (tmp_path / "site/latest").symlink_to("photos")
    for text in ("2", "2"):  # once with a swap, once with nothing to do
        _, problems = publish(tmp_path / "site", "site", site_of(a_html=text))
        assert [(problem.code, problem.location.path) for problem in problems] == [
            ("foreign-file", "site/CNAME"),
            ("foreign-file", "site/latest"),
            ("foreign-file", "site/photos/quay.txt"),
        ]
    assert (tmp_path / "site/CNAME").read_text() == "ports.example"
    assert (tmp_path / "site/latest").readlink() == Path("photos")
    assert contents(tmp_path / "site")["a.html"] == "2"


def test_foreign_file_in_the_way_wins(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/about").write_text("a file, where a folder should go")
    _, problems = publish(tmp_path / "site", "site", site_of(a_html="1", about__index_html="2"))
    assert "foreign-file-in-the-way" in [problem.code for problem in problems]
    assert contents(tmp_path / "site") == {"a.html": "1", "about": "a file, where a folder should go"}


def test_two_artifacts_of_one_path_are_told(tmp_path: Path) -> None:
    twice = [*site_of(a_html="1"), *site_of(a_html="2")]
    _, problems = publish(tmp_path / "site", "site", twice)
    assert [problem.code for problem in problems] == ["same-address"]
    assert contents(tmp_path / "site") == {"a.html": "1"}


@pytest.mark.parametrize("exchange", [True, False])
def test_failing_build_leaves_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool) -> None:
    if not exchange:
        monkeypatch.setattr(store, "_exchange", lambda first, second: False)
    publish(tmp_path / "site", "site", site_of(a_html="1", b_html="1"))

    def failing() -> Iterator[Artifact]:
        yield Artifact("a.html", b"2")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        publish(tmp_path / "site", "site", failing())
    assert contents(tmp_path / "site") == {"a.html": "1", "b.html": "1"}
    publish(tmp_path / "site", "site", site_of(a_html="3"))
    assert contents(tmp_path / "site") == {"a.html": "3"}
    assert os.listdir(tmp_path) == ["site"]


def test_killed_builds_are_tidied_up(tmp_path: Path) -> None:
    publish(tmp_path / "site", "site", site_of(a_html="1"))
    (tmp_path / "site").rename(tmp_path / ".site.previous-1-x")
    (tmp_path / ".site.staging-999999999-x").mkdir()
    recover(tmp_path / "site")
    assert contents(tmp_path / "site") == {"a.html": "1"}
    assert os.listdir(tmp_path) == ["site"]


def test_staging_of_a_build_that_lives_is_left_alone(tmp_path: Path) -> None:
    living = tmp_path / f".site.staging-{os.getpid()}-x"
    living.mkdir()
    recover(tmp_path / "site")
    assert living.is_dir()


def test_foreign_folders_stay_with_their_modes_empty_ones_too(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "site", site_of(a_html="1"))
    (site / ".git/refs").mkdir(parents=True)
    (site / ".git/HEAD").write_text("ref")
    (site / "uploads").mkdir(mode=0o700)
    (site / "uploads").chmod(0o700)
    site.chmod(0o750)
    publish(site, "site", site_of(a_html="2"))
    assert (site / ".git/refs").is_dir()
    assert stat.S_IMODE((site / "uploads").stat().st_mode) == 0o700
    assert stat.S_IMODE(site.stat().st_mode) == 0o750


@pytest.mark.parametrize("exchange", [True, False])
def test_folders_that_became_empty_of_ours_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool) -> None:
    if not exchange:
        monkeypatch.setattr(store, "_exchange", lambda first, second: False)
    publish(tmp_path / "site", "site", site_of(a__b__c_html="1", x_html="1"))
    publish(tmp_path / "site", "site", site_of(x_html="1"))
    assert sorted(os.listdir(tmp_path / "site")) == [MANIFEST, "x.html"]


def test_file_that_comes_while_the_site_is_built_stays(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, "site", site_of(a_html="1"))

    def slow() -> Iterator[Artifact]:
        (site / "CNAME").write_text("ports.example")
        yield Artifact("a.html", b"2")

    publish(site, "site", slow())
    assert contents(site) == {"CNAME": "ports.example", "a.html": "2"}


def test_output_that_is_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "site").symlink_to("real")
    for text in ("1", "2"):
        publish(tmp_path / "site", "site", site_of(a_html=text))
    assert (tmp_path / "site").is_symlink()
    assert contents(tmp_path / "real") == {"a.html": "2"}
    assert sorted(os.listdir(tmp_path)) == ["real", "site"]


def test_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    assert output_problem(tmp_path / "site", "site", ()) is not None


def test_foreign_folder_where_a_file_should_go_wins(tmp_path: Path) -> None:
    (tmp_path / "site/404.html").mkdir(parents=True)
    (tmp_path / "site/404.html/x.txt").write_text("mine")
    _, problems = publish(tmp_path / "site", "site", site_of(a_html="1", **{"404_html": "2"}))
    assert "foreign-file-in-the-way" in [problem.code for problem in problems]
    assert contents(tmp_path / "site") == {"404.html/x.txt": "mine", "a.html": "1"}


def test_staging_of_a_living_build_is_left_alone_whatever_the_name(tmp_path: Path) -> None:
    living = tmp_path / f".my-[site].staging-{os.getpid()}-x"
    dead = tmp_path / ".my-[site].staging-999999999-x"
    for folder in (living, dead):
        folder.mkdir()
    recover(tmp_path / "my-[site]")
    assert os.listdir(tmp_path) == [living.name]


@pytest.mark.parametrize("output", [".", "..", "seeds", "content/sub", "content"])
def test_output_that_would_bury_sources_is_refused(tmp_path: Path, output: str) -> None:
    root = tmp_path / "project"
    (root / "content").mkdir(parents=True)
    problem = output_problem((root / output), output, (root / "seeds", root / "content"))
    assert problem is not None
    assert problem.code == "output-holds-sources"


def test_output_of_its_own_is_taken(tmp_path: Path) -> None:
    assert output_problem(tmp_path / "site", "site", (tmp_path / "seeds", tmp_path / "content")) is None


def test_write_if_changed_is_atomic_and_keeps_the_mode(tmp_path: Path) -> None:
    path = tmp_path / "a/b.md"
    assert write_if_changed(path, b"1")
    assert not write_if_changed(path, b"1")
    path.chmod(0o640)
    assert write_if_changed(path, b"2")
    assert path.read_bytes() == b"2"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(path.parent) == ["b.md"]


def test_file_put_for_the_first_time_can_be_read_by_all(tmp_path: Path) -> None:
    write_if_changed(tmp_path / "x", b"1")
    plain = tmp_path / "y"
    plain.write_bytes(b"1")
    assert (tmp_path / "x").stat().st_mode == plain.stat().st_mode


KILLED = """
import os, signal, sys
from pathlib import Path
from generator.core import store
from generator.core.model import Artifact

def artifacts():
    yield Artifact("a.html", b"new")
    if sys.argv[2] == "staging":
        os.kill(os.getpid(), signal.SIGKILL)
    yield Artifact("b.html", b"new")

if sys.argv[2] == "swapped":
    store._rescue = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[2] == "between":
    store._exchange = lambda first, second: False
    rename, count = Path.rename, iter(range(9))
    Path.rename = lambda self, to: os.kill(os.getpid(), signal.SIGKILL) if next(count) else rename(self, to)
store.publish(Path(sys.argv[1]), "site", artifacts())
"""


@pytest.mark.parametrize(("moment", "word"), [("staging", "old"), ("swapped", "new"), ("between", "old")])
def test_build_killed_at_any_moment_leaves_one_whole_site(tmp_path: Path, moment: str, word: str) -> None:
    publish(tmp_path / "site", "site", site_of(a_html="old", b_html="old", c_html="old"))
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "site"), moment], check=False)
    assert done.returncode == -9
    recover(tmp_path / "site")
    assert set(contents(tmp_path / "site").values()) == {word}
    publish(tmp_path / "site", "site", site_of(a_html="last"))
    assert contents(tmp_path / "site") == {"a.html": "last"}
    assert os.listdir(tmp_path) == ["site"]


def test_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    page, link = tmp_path / "notes" / "a.md", tmp_path / "link.md"
    link.symlink_to(tmp_path / "nowhere.md")
    assert write_new(page, b"mine")
    assert not write_new(page, b"yours")
    assert not write_new(link, b"yours")
    assert page.read_bytes() == b"mine"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.md", "link.md", "notes"]
