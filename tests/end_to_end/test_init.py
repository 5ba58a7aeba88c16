"""``sourcebook init``: from an empty folder, or a folder of documents, to a site that builds at once."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from crawler import broken_references
from harness import FISH, PORTS, Project, unwrapped

from generator import __version__

OF_A_SITE = [
    ".gitattributes",
    ".github/workflows/pages.yml",
    ".gitignore",
    "README.md",
    "content/about.md",
    "content/index.md",
    "requirements.txt",
    "sourcebook.toml",
]


@pytest.fixture
def folder(tmp_path: Path) -> Project:
    """The folder in which an author begins."""
    return Project(tmp_path)


@pytest.fixture
def papers(folder: Project) -> Project:
    """An author's folder of documents, with what lies in such folders beside."""
    papers = Project(folder.root / "papers")
    papers.write("ports-accord.txt", unwrapped(PORTS))
    papers.write("ports-accord.yaml", "publisher: Harbour Gazette\n")
    papers.write("talks/2015/fisheries.md", f"# Fisheries talks stall\n\n{unwrapped(FISH)}")
    papers.write("saved.html", "<html><title>Lamps</title><p>Lamps burn on the mole.</p></html>")
    papers.write("saved_files/advert.html", "<p>Buy lamps.</p>")
    for name in ("a.jpg", "b.JPG", "c.jpg", "d.jpg", "notes", ".hidden.txt", ".git/config"):
        papers.write(name, "x")
    return papers


def test_new_site_builds_at_once_without_a_problem(folder: Project) -> None:
    folder.run("init", "book")
    book = Project(folder.root / "book")
    assert sorted(book.tree(".")) == sorted([*OF_A_SITE, "seeds/lamp-at-cape-marrow.txt"])
    assert book.run_json("build", "--strict")["problems"] == []
    assert book.run_json("review", "--strict")["doubts"] == []
    assert list(broken_references(book.root / "site")) == []


def test_current_folder_is_the_site_by_default(folder: Project) -> None:
    told = folder.run("init", "--title", "Harbour “papers” & more").stdout
    assert "Made “Harbour “papers” & more”" in told
    assert "<title>Harbour “papers” &amp; more" in built_front_page(folder)


def test_title_comes_from_the_folder(folder: Project) -> None:
    folder.run("init", "harbour-papers")
    assert "<title>Harbour papers" in built_front_page(Project(folder.root / "harbour-papers"))


def built_front_page(project: Project) -> str:
    """The front page of a project, built."""
    project.run("build", "--strict")
    return project.read("site/index.html")


def test_next_commands_are_told(folder: Project) -> None:
    lines = folder.run("init", "my book").stdout.splitlines()
    after = [line.partition("#")[0].strip() for line in lines[lines.index("Next:") + 1 :]]
    assert after[0].endswith("my book'")
    assert after[1:] == ["sourcebook build", "sourcebook serve"]


def test_options_become_settings(folder: Project) -> None:
    folder.run("init", "book", "--site-url", "https://example.org/x/", "--seeds", "documents", "--output", "public")
    book = Project(folder.root / "book")
    assert (book.root / "documents" / "lamp-at-cape-marrow.txt").is_file()
    assert 'href="https://example.org/x/"' in (book.run("build", "--strict"), book.read("public/index.html"))[1]
    assert "/public/" in book.read(".gitignore")


def test_next_command_says_where_the_site_will_be(folder: Project) -> None:
    assert "open public/index.html" in folder.run("init", "book", "--output", "public").stdout


def test_folder_without_rights_is_named(folder: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(root: Path, *_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(root / ".sourcebook.toml.1a2b"))

    monkeypatch.setattr("generator.start.site.place_file", refuse)
    told = folder.run("init", code=1).stderr
    assert told.startswith(f"Error: {folder.root}: Permission denied: no file can be made")
    assert ".1a2b" not in told


@pytest.mark.parametrize("seeds", ["seeds", "my documents/Größe"])
def test_git_leaves_the_line_endings_of_documents_alone(folder: Project, seeds: str) -> None:
    folder.run("init", "book", "--seeds", seeds)
    book = folder.root / "book"
    lamp, page = f"{seeds}/lamp-at-cape-marrow.txt", "content/about.md"
    git(book, "init", "-q")
    attributes = git(book, "check-attr", "-z", "text", lamp, f"{seeds}/2014/lamp.txt", page).split("\0")
    assert attributes[2::3] == ["unset", "unset", "unspecified"]


def git(folder: Path, *arguments: str) -> str:
    """What Git says in a folder."""
    return subprocess.run(("git", *arguments), cwd=folder, check=True, capture_output=True, text=True).stdout


def test_documents_of_a_folder_become_seeds(folder: Project, papers: Project) -> None:
    told = folder.run_json("init", "--from", str(papers.root), "book")
    book = Project(folder.root / "book")
    assert sorted(book.tree("seeds")) == [
        "ports-accord.txt",
        "ports-accord.yaml",
        "saved.html",
        "talks/2015/fisheries.md",
    ]
    assert told["init"]["copied"] == 4
    assert book.read("seeds/ports-accord.txt") == papers.read("ports-accord.txt")
    book.run("build")
    assert "Mariana Costa" in book.read("site/index.html")


def test_what_was_left_out_is_told_in_one_line_a_kind(folder: Project, papers: Project) -> None:
    (papers.root / "out.txt").symlink_to(folder.write("secret.txt", "x"))
    papers.write("lost.yaml", "publisher: Nobody\n")
    problems = folder.run_json("init", "--from", str(papers.root), "book")["problems"]
    assert {problem["code"] for problem in problems} == {"document-left-out"}
    told = " ".join(problem["message"] for problem in problems)
    assert "No reader knows .jpg files; 4 left out: “a.jpg”, “b.JPG”, “c.jpg” …." in told
    assert "files without a suffix; 1 left out: “notes”" in told
    assert len(problems) == 4
    folder.run("init", "--from", str(papers.root), "strict", "--strict", code=1)


def test_folder_without_a_document_is_told_and_has_a_site_all_the_same(folder: Project) -> None:
    (folder.root / "empty").mkdir()
    assert folder.codes("init", "--from", str(folder.root / "empty"), "book") == [
        ("document-left-out", (folder.root / "empty").as_posix())
    ]
    Project(folder.root / "book").run("build")


def test_missing_reader_is_told_once_with_the_command_that_installs_it(
    folder: Project, papers: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.write("report.pdf", b"%PDF-1.4")
    papers.write("more.pdf", b"%PDF-1.5")
    monkeypatch.setattr("generator.start.documents.find_spec", lambda name: None)
    problems = folder.run_json("init", "--from", str(papers.root), "book")["problems"]
    hints = [problem["hint"] for problem in problems if problem["code"] == "seed-needs-extra"]
    assert hints == ['Install it with: pip install "sourcebook[pdf]"']


def test_site_can_be_begun_in_the_folder_of_documents_itself(papers: Project) -> None:
    for _ in range(2):
        papers.run("init", "--from", str(papers.root))
        assert sorted(papers.tree("seeds")) == [
            "ports-accord.txt",
            "ports-accord.yaml",
            "saved.html",
            "talks/2015/fisheries.md",
        ]
    assert papers.read("ports-accord.txt")


def test_site_inside_the_folder_of_documents_does_not_copy_itself(papers: Project) -> None:
    papers.run("init", "--from", str(papers.root), "book")
    before = Project(papers.root / "book").tree(".")
    papers.run("init", "--from", str(papers.root), "book")
    assert Project(papers.root / "book").tree(".") == before
    assert not any("book" in path for path in Project(papers.root / "book").tree("seeds"))


def test_documents_that_are_seeds_already_stay_where_they_are(folder: Project) -> None:
    folder.write("seeds/old/ports.txt", unwrapped(PORTS))
    folder.run("init", "--from", str(folder.root / "seeds" / "old"))
    assert list(folder.tree("seeds")) == ["old/ports.txt"]


def test_who_has_documents_or_pages_gets_no_example(folder: Project) -> None:
    folder.write("one/seeds/ports.txt", unwrapped(PORTS))
    folder.write("two/content/notes/lamps.md", "Lamps.\n")
    for name in ("one", "two"):
        folder.run("init", name)
        assert not list(folder.root.glob(f"{name}/seeds/lamp*"))


def test_nothing_is_ever_overwritten(folder: Project) -> None:
    mine = {path: f"Mine: {path}\n" for path in OF_A_SITE if path != "sourcebook.toml"}
    for path, text in mine.items():
        folder.write(path, text)
    problems = folder.run_json("init")["problems"]
    assert {(row["code"], row["severity"], row["path"]) for row in problems} == {
        ("file-kept", "note", path) for path in mine
    }
    assert {path: folder.read(path) for path in mine} == mine
    hints = {row["path"]: row["hint"] for row in problems}
    assert "/site/" in hints[".gitignore"]
    assert "/seeds/** -text" in hints[".gitattributes"]
    assert f"sourcebook=={__version__}" in hints["requirements.txt"]


def test_copied_document_never_replaces_another(folder: Project, papers: Project) -> None:
    folder.write("book/seeds/ports-accord.txt", "Mine.\n")
    assert ("file-kept", "seeds") in folder.codes("init", "--from", str(papers.root), "book")
    assert folder.read("book/seeds/ports-accord.txt") == "Mine.\n"


def test_second_time_does_nothing(folder: Project) -> None:
    folder.run("init", "book")
    before = folder.tree("book")
    result = folder.run("init", "book")
    assert "has all that it needs" in result.stdout
    assert result.stderr == ""
    assert folder.tree("book") == before


def test_link_is_not_followed_out_of_the_project(folder: Project) -> None:
    (folder.root / "elsewhere").mkdir()
    (folder.root / "book").mkdir()
    (folder.root / "book" / "content").symlink_to(folder.root / "elsewhere")
    codes = folder.codes("init", "book", code=1)
    assert codes == [("file-in-the-way", "content/about.md"), ("file-in-the-way", "content/index.md")]
    assert list((folder.root / "elsewhere").iterdir()) == []
    assert (folder.root / "book" / "README.md").is_file()


def test_file_where_a_folder_should_be_is_told_and_the_rest_is_made(folder: Project) -> None:
    folder.write("book/content", "no folder\n")
    assert set(folder.codes("init", "book", code=1)) == {
        ("file-in-the-way", "content/about.md"),
        ("file-in-the-way", "content/index.md"),
    }
    assert folder.read("book/content") == "no folder\n"
    assert (folder.root / "book" / "sourcebook.toml").is_file()


def test_file_cannot_be_a_site_nor_a_folder_of_documents(folder: Project) -> None:
    folder.write("book", "a file\n")
    assert "is a file" in folder.run("init", "book", code=2).output
    folder.run("init", "--from", str(folder.root / "book"), code=2)


def test_settings_that_are_there_are_obeyed(folder: Project) -> None:
    folder.write("sourcebook.toml", '[site]\ntitle = "Old"\n[paths]\nseeds = "documents"\ncontent = "pages"\n')
    folder.run("init")
    assert sorted(folder.tree("documents")) == ["lamp-at-cape-marrow.txt"]
    assert folder.meta("pages/index.md")["title"] == "Old"


def test_actions_are_pinned_on_request(folder: Project) -> None:
    folder.run("init", "book", "--pin-actions")
    uses = [line for line in folder.read("book/.github/workflows/pages.yml").splitlines() if "uses:" in line]
    assert len(uses) == 6
    assert all(len(line.partition("@")[2].partition(" #")[0]) == 40 for line in uses)


def test_quiet_says_nothing_and_json_says_all(folder: Project) -> None:
    assert folder.run("init", "book", "-q").output == ""
    told = folder.run_json("init", "other")
    assert sorted(told["init"]["made"]) == sorted([*OF_A_SITE, "seeds/lamp-at-cape-marrow.txt"])
    assert told["ok"] is True


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion_is_there(shell: str) -> None:
    source = complete({"_SOURCEBOOK_COMPLETE": f"{shell}_source"})
    assert "sourcebook" in source
    assert "_SOURCEBOOK_COMPLETE" in source


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("sourcebook in", {"init", "ingest"}), ("sourcebook review --kind ri", {"rights"}), ("sourcebook bu", {"build"})],
)
def test_shell_completes_commands_and_choices(typed: str, offered: set[str]) -> None:
    number = str(len(typed.split()) - 1)
    told = complete({"_SOURCEBOOK_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": number})
    assert {line.partition(",")[2] for line in told.split()} == offered


def complete(variables: dict[str, str]) -> str:
    """What the command tells a shell that asks it to complete."""
    command = [sys.executable, "-m", "generator"]
    done = subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True)
    return done.stdout
