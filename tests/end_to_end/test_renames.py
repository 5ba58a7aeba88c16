"""A source or an actor that is given another name keeps its old address by itself."""

import json
from typing import Any

import pytest
from harness import Project

PAGE = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
OLD = "sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord/"
FISH = "content/sources/2015-06-02-fisheries-talks-stall.md"
COSTA = "actors/mariana-costa/"
LOCK = "sourcebook.lock"


@pytest.fixture
def built(ports: Project) -> Project:
    """The two seeds' site, as readers know it."""
    ports.run("build")
    return ports


def rename(project: Project, old: str, new: str) -> None:
    """The author gives an entry another name on all pages."""
    for page in (PAGE, FISH):
        if old in project.read(page):
            project.edit(page, f"name: {old}", f"name: {new}")


def leads(project: Project, old: str) -> str:
    """Where the page at an old address sends a reader, as an address of the site; empty when there is none."""
    file = project.root / "site" / old / "index.html"
    addresses: dict[str, Any] = table(project)
    to: str = addresses.get(old, {}).get("to", "")
    if file.exists() and to:
        assert to.rstrip("/").rpartition("/")[2] in file.read_text(encoding="utf-8")
        assert (project.root / "site" / to / "index.html").exists()
    return to if file.exists() else ""


def table(project: Project, folder: str = "content") -> dict[str, Any]:
    """The lock's addresses."""
    found: dict[str, Any] = json.loads(project.read(LOCK)).get("addresses", {}).get(folder, {})
    return found


def test_source_whose_page_was_renamed(built: Project) -> None:
    (built.root / PAGE).rename(built.root / "content/sources/patrol.md")
    assert built.codes("build") == []
    assert leads(built, OLD) == "sources/patrol/"
    assert built.codes("build") == []
    assert leads(built, OLD) == "sources/patrol/"


def test_source_that_was_made_anew_under_another_title(built: Project) -> None:
    built.edit("seeds/ports-accord.txt", "patrol accord\n", "patrol treaty\n")
    (built.root / PAGE).unlink()
    built.run("ingest", "--accept", PAGE)
    new = "content/sources/2014-03-09-patrol-treaty.md"
    (built.root / PAGE).rename(built.root / new)
    built.run("build")
    assert leads(built, OLD) == "sources/2014-03-09-patrol-treaty/"


def test_actor_whose_entries_were_rewritten(built: Project) -> None:
    rename(built, "Mariana Costa", "Mariana Costa Lima")
    assert built.codes("build") == []
    assert leads(built, COSTA) == "actors/mariana-costa-lima/"


def test_actor_that_became_an_alias_of_another(built: Project) -> None:
    built.write(
        "content/actors/tomas-rivera.md", "---\nname: Tomás Rivera\naliases: [Henrique Duarte]\n---\n\nOne man.\n"
    )
    assert built.codes("build") == []
    assert leads(built, "actors/henrique-duarte/") == "actors/tomas-rivera/"


def test_actor_whose_own_page_was_renamed(built: Project) -> None:
    built.write("content/actors/costa.md", "---\nname: Mariana Costa\n---\n\nMinister.\n")
    built.run("build")
    assert leads(built, COSTA) == "actors/costa/"
    (built.root / "content/actors/costa.md").rename(built.root / "content/actors/minister.md")
    built.run("build")
    assert leads(built, COSTA) == leads(built, "actors/costa/") == "actors/minister/"


def test_actor_that_is_a_page_again_is_no_redirect(built: Project) -> None:
    rename(built, "Mariana Costa", "Mariana Costa Lima")
    built.run("build")
    rename(built, "Mariana Costa Lima", "Mariana Costa")
    built.run("build")
    assert leads(built, COSTA) == ""
    assert "Mariana Costa" in built.read("site/actors/mariana-costa/index.html")
    assert leads(built, "actors/mariana-costa-lima/") == COSTA


def test_actor_that_could_be_two_is_told_until_the_author_says_which(built: Project) -> None:
    entry = "  - name: Mariana Lima\n    kind: person\n  - name: Pedro Costa\n    kind: person\n"
    for page in (PAGE, FISH):
        built.edit(page, "  - name: Mariana Costa\n", f"{entry}  - name: Anybody\n")
    for _ in range(2):
        problems = [row for row in built.run_json("build")["problems"] if row["code"] == "address-gone"]
        (problem,) = problems
        assert (problem["severity"], problem["path"]) == ("note", PAGE)
        assert "“Mariana Lima” or “Pedro Costa”" in problem["message"]
        assert f"aliases: [/{COSTA}]" in problem["hint"]
    built.write("content/actors/mariana-lima.md", f"---\nname: Mariana Lima\naliases: [/{COSTA}]\n---\n\nShe.\n")
    assert "address-gone" not in [code for code, _ in built.codes("build")]
    assert (built.root / "site" / COSTA / "index.html").exists()


def test_source_that_is_gone_is_told_once(built: Project) -> None:
    (built.root / PAGE).unlink()
    assert ("address-gone", LOCK) in built.codes("build")
    assert "address-gone" not in [code for code, _ in built.codes("build")]


def test_pages_that_are_held_back_are_not_gone(built: Project) -> None:
    page = built.read(PAGE)
    built.edit(PAGE, "title:", "title: [")
    assert "address-gone" not in [code for code, _ in built.codes("build", code=1)]
    built.write(PAGE, page.replace("---\n", "---\ndraft: true\n", 1))
    assert "address-gone" not in [code for code, _ in built.codes("build")]
    built.write(PAGE, page)
    built.run("build")
    assert OLD in table(built)
    assert "gone" not in table(built)[OLD]


def test_only_a_build_learns_addresses(ports: Project) -> None:
    ports.run("ingest")
    assert table(ports) == {}
    ports.run("build", "--frozen")
    assert table(ports) == {}
    ports.run("build")
    before = table(ports)
    assert {OLD, COSTA} <= set(before)
    rename(ports, "Mariana Costa", "Mariana Costa Lima")
    ports.run("ingest")
    ports.run("build", "--frozen")
    assert table(ports) == before
    assert (ports.root / "site" / COSTA / "index.html").exists()


def test_a_site_elsewhere_and_another_content_folder_forget_nothing(built: Project) -> None:
    before = table(built)
    built.run("build", "--output", "elsewhere")
    built.run("build", "--content", "pages", "--output", "pages-site")
    assert table(built) == before
    assert OLD in table(built, "pages")
    rename(built, "Mariana Costa", "Mariana Costa Lima")
    built.run("build", "--output", "elsewhere")
    assert (built.root / "elsewhere" / COSTA / "index.html").exists()
    assert COSTA in table(built, "pages")


def test_a_lock_that_was_damaged_costs_redirects_and_no_more(built: Project) -> None:
    rename(built, "Mariana Costa", "Mariana Costa Lima")
    built.write(LOCK, "<<<<<<< ours\n")
    assert ("lock-unreadable", LOCK) in built.codes("build")
    assert leads(built, COSTA) == ""
    assert "actors/mariana-costa-lima/" in table(built)


def test_a_second_build_writes_the_same_lock(built: Project) -> None:
    before = built.read(LOCK)
    built.run("build")
    assert built.read(LOCK) == before
    rename(built, "Mariana Costa", "Mariana Costa Lima")
    built.run("build")
    renamed = built.read(LOCK)
    built.run("build")
    assert built.read(LOCK) == renamed


def test_content_alone_is_remembered_too(project: Project) -> None:
    project.write("content/notes/first.md", "---\ntitle: On the ferries\n---\n\nA note.\n")
    project.run("build")
    (project.root / "content/notes/first.md").rename(project.root / "content/notes/ferries.md")
    project.run("build")
    assert leads(project, "notes/first/") == "notes/ferries/"


def test_a_site_that_was_not_written_is_not_remembered(ports: Project) -> None:
    ports.write("templates/pages/source.html", "{{ nonsense | nofilter }}")
    ports.run("build", code=1)
    assert table(ports) == {}
