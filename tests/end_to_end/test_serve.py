"""``sourcebook serve`` as an author runs it: a process that follows edits, survives all of them, and ends when told."""

import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from harness import Project
from serving import serve

METHOD = "# Method\n\nHow Mariana Costa’s papers were read.\n"


@pytest.fixture
def pages(project: Project) -> Project:
    """A project of two pages and no seeds."""
    project.write("content/index.md", "# Harbour Papers\n\nSee [the method](notes/method.md).\n")
    project.write("content/notes/method.md", METHOD)
    return project


def test_edit_is_followed(pages: Project) -> None:
    with serve(pages) as served, served.follow() as editions:
        assert next(editions)["number"] == 0
        pages.edit("content/notes/method.md", "were read", "were read twice")
        told = next(editions)
        assert (told["number"], told["problems"]) == (1, [])
        assert "were read twice" in served.ask("/notes/method/")[1]
        served.wait_for_line(r"^content/notes/method\.md: rebuilt, \d+\.\d\d s\.$")


def test_ctrl_c_ends_it_cleanly_while_pages_follow(pages: Project) -> None:
    with serve(pages) as served, served.follow() as first, served.follow() as second:
        assert next(first) == next(second)
        assert served.end() == 0
        assert [*first, *second] == []
    assert served.lines[-1] == "The preview has ended."
    assert "Traceback" not in "\n".join(served.lines)


def test_nothing_is_written_to_the_sites_folder(ports: Project) -> None:
    with serve(ports) as served:
        assert served.ask("/sources/")[0] == 200
        assert served.end() == 0
    assert not (ports.root / "site").exists()
    assert len(list((ports.root / "content/sources").glob("*.md"))) == 2


def test_taken_port_is_said_and_the_next_one_serves(pages: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with serve(pages, "--port", str(port)) as served:
            assert served.ask("/")[0] == 200
            assert served.lines[0] == f"Port {port} is taken; the next free one serves instead."
            assert f":{port}/" not in served.address


def test_new_seed_becomes_a_page_and_what_it_writes_is_no_edit(ports: Project) -> None:
    with serve(ports) as served:
        assert served.ask("/sources/")[0] == 200
        text = ports.read("seeds/fisheries.txt").replace("Fisheries talks stall", "Lamps for the harbour")
        ports.write("seeds/lamps.txt", text.replace("2 June 2015", "9 June 2015"))
        served.wait_for_line(r"seeds/lamps\.txt.*: rebuilt")
        assert served.ask("/sources/2015-06-09-lamps-for-the-harbour/")[0] == 200
        ports.write("content/notes/last.md", "# Last\n")
        lines = served.wait_for_line(r"content/notes/last\.md.*: rebuilt")
        assert sum("rebuilt" in line for line in lines) <= 3  # the seed, at most its page, and the last edit


def test_problems_come_once_and_go(pages: Project) -> None:
    with serve(pages) as served, served.follow() as editions:
        assert next(editions)["problems"] == []
        pages.write("content/notes/method.md", f"---\ndate: soon\n---\n{METHOD}")
        (problem,) = next(editions)["problems"]
        assert (problem["severity"], problem["code"]) == ("error", "bad-date")
        assert problem["where"] == "content/notes/method.md:2"
        pages.write("content/index.md", "# Harbour Papers\n\nOther words.\n")
        assert next(editions)["problems"] == [problem]
        pages.write("content/notes/method.md", METHOD)
        assert next(editions)["problems"] == []
        lines = served.wait_for_line(r"1 problem mended, none left\.$")
        assert sum(line.startswith("content/notes/method.md:2: error bad-date: ") for line in lines) == 1


@pytest.mark.parametrize(
    ("path", "broken", "mended"),
    [
        ("sourcebook.toml", "[site\n", '[site]\ntitle = "Mended"\n'),
        ("content/notes/method.md", "---\ntags: {half\n---\n", "# Mended\n"),
        ("content/notes/method.md", b"\xff\xfe\x00half", "# Mended\n"),
        ("templates/pages/note.html", "{% extends 'base.html' %}{% block main %}{{ <", "Mended\n"),
        ("templates/base.html", "{% block title %}", "Mended\n"),
        ("templates/locales/en.po", 'msgid "half', ""),
    ],
)
def test_nothing_that_is_half_saved_ends_it(pages: Project, path: str, broken: str | bytes, mended: str) -> None:
    with serve(pages) as served, served.follow() as editions:
        assert next(editions)["problems"] == []
        pages.write(path, broken)
        while not (told := next(editions))["problems"]:
            served.ask("/notes/method/")  # a template's fault is found when a page is made
        assert path in {problem["where"].partition(":")[0] for problem in told["problems"]}
        pages.write(path, mended)
        while next(editions)["problems"]:
            pass
        assert served.ask("/notes/method/")[0] == 200
        assert served.end() == 0
    assert "Traceback" not in "\n".join(served.lines)


def test_folders_may_go_and_come_again(pages: Project) -> None:
    with serve(pages) as served, served.follow() as editions:
        next(editions)
        shutil.move(pages.root / "content", pages.root / "elsewhere")
        while served.ask("/notes/method/")[0] != 404:
            next(editions)
        shutil.move(pages.root / "elsewhere", pages.root / "content")
        while served.ask("/notes/method/")[0] != 200:
            next(editions)
        pages.write("templates/pages/note.html", "First of its folder\n")
        while "First of its folder" not in served.ask("/notes/method/")[1]:
            next(editions)
        shutil.rmtree(pages.root / "templates")
        while "First of its folder" in served.ask("/notes/method/")[1]:
            next(editions)


def test_drafts_are_shown_here_alone(pages: Project) -> None:
    pages.write("content/notes/draft.md", "---\ndraft: true\n---\n\n# Not yet\n")
    with serve(pages) as served:
        assert served.ask("/notes/draft/")[0] == 200
    pages.run("build")
    assert not (pages.root / "site/notes/draft").exists()


def test_base_path_follows_the_settings_and_the_option(pages: Project) -> None:
    with serve(pages, "--site-url", "https://example.org/some/repo/") as served:
        assert served.address.endswith("/some/repo/")
        assert served.ask("/some/repo/notes/method/")[0] == 200
        assert served.ask("/")[0] == 302
        assert served.ask("/notes/method/")[0] == 404


def test_other_hosts_and_crooked_paths_are_refused(pages: Project) -> None:
    with serve(pages) as served:
        assert served.ask("/", headers={"Host": "evil.example"})[0] == 400
        assert served.ask("/", headers={"Host": "localhost"})[0] == 200
        assert served.ask("/_sourcebook/editions", headers={"Origin": "https://evil.example"})[0] == 403
        assert served.ask("/", "POST")[0] == 405
        for path in ("/../sourcebook.toml", "/%2e%2e/sourcebook.toml", "/..%5csourcebook.toml", "/a%00b", "//x"):
            assert served.ask(path)[0] == 404
        assert served.ask("/")[0] == 200


def test_browser_is_opened_when_asked(pages: Project, tmp_path: Path) -> None:
    opened = tmp_path / "opened.txt"
    browser = tmp_path / "browser.sh"
    browser.write_text(f'#!/bin/sh\necho "$1" > "{opened}.part"\nmv "{opened}.part" "{opened}"\necho opened\n')
    browser.chmod(0o755)
    with serve(pages, "--open", environment={"BROWSER": f"{browser} %s"}) as served:
        served.wait_for_line("^opened$")
        assert opened.read_text().strip() == served.address


def test_quiet_preview_says_nothing_but_problems(pages: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    pages.write("content/notes/method.md", f"---\ndate: soon\n---\n{METHOD}")
    with serve(pages, "--port", str(port), "-q") as served:
        served.wait_for_line("bad-date")
        pages.write("content/notes/other.md", "---\ndate: later\n---\n")
        served.wait_for_line("bad-date", count=2)
        assert served.end() == 0
    assert [line for line in served.lines if line.strip() and not line.startswith((" ", "content/"))] == []


def test_json_is_wrong_use(project: Project) -> None:
    assert "no JSON" in project.run("serve", "--json", code=2).stderr


def test_help_waits_for_no_web_server() -> None:
    names = ("starlette", "uvicorn", "watchfiles", "anyio", "generator.serve")
    code = f"import sys, generator.cli; print([name for name in sys.modules if name.startswith({names})])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
