"""Whole projects: an author's edits stand through every later ingest, and the tool says what it kept."""

from typing import Any

from harness import Project

PAGE = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
SEED = "seeds/ports-accord.txt"


def ingested(project: Project, *arguments: str) -> dict[str, Any]:
    summary: dict[str, Any] = project.run_json("ingest", *arguments)["ingest"]
    return summary


def test_build_edit_and_ingest_a_changed_seed(ports: Project) -> None:
    ports.run("build")
    ports.edit(PAGE, "publisher: Harbour Gazette", "publisher: The Harbour Gazette of Norland")
    ports.edit(PAGE, "two years of talks", "two years of talks (the archive says three)")
    ports.edit(PAGE, "tags: []", "tags: [navy]\nshelf: B 12")
    ports.edit(SEED, "Harbour City on Friday", "Harbour City last Friday")
    ports.edit(SEED, "patrol accord\n", "patrol treaty\n")
    result = ports.run("build")
    page = ports.read(PAGE)
    assert "publisher: The Harbour Gazette of Norland" in page
    assert "(the archive says three)" in page
    assert "tags: [navy]\nshelf: B 12" in page
    assert "title: Ports authority and navy sign a patrol treaty" in page
    assert f"{PAGE}: note edit-kept: Your version was kept of: body." in result.stderr
    assert "sourcebook ingest --diff" in result.stderr
    site = ports.tree("site")
    html = next(text for path, text in site.items() if "ports-authority" in path).decode()
    assert "the archive says three" in html
    assert "The Harbour Gazette of Norland" in html


def test_diff_shows_what_came_in_and_writes_nothing(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.edit(SEED, "two years of talks", "two long years of talks")
    before = ports.tree(".")
    shown = ports.run("ingest", "--diff").stdout
    assert f"--- {PAGE} (yours)" in shown
    assert any(line.startswith("-") and "three years" in line for line in shown.splitlines())
    assert any(line.startswith("+") and "two long years" in line for line in shown.splitlines())
    assert ports.tree(".") == before


def test_accept_takes_what_came_in(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.edit(SEED, "two years of talks", "two long years of talks")
    ports.run("ingest", "--accept", PAGE)
    assert "two long years of talks" in ports.read(PAGE)
    assert ports.codes("ingest") == []


def test_keep_settles_for_the_authors_version(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.edit(SEED, "two years of talks", "two long years of talks")
    assert ports.codes("ingest") == [("edit-kept", PAGE)]
    assert ports.codes("ingest") == [("edit-kept", PAGE)]
    ports.run("ingest", "--keep", PAGE)
    assert ports.codes("ingest") == []
    assert "three years of talks" in ports.read(PAGE)


def test_page_that_ingest_never_made_is_named(ports: Project) -> None:
    ports.run("ingest")
    before = ports.tree(".")
    assert ports.codes("ingest", "--accept", "content/sources/nope.md", code=1) == [
        ("unknown-page", "content/sources/nope.md")
    ]
    assert ports.tree(".") == before


def test_second_ingest_changes_nothing(ports: Project) -> None:
    ports.run("ingest")
    before = ports.tree(".")
    assert ingested(ports)["unchanged"] == 2
    assert ports.tree(".") == before


def test_lost_lock_costs_no_edit(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    (ports.root / "sourcebook.lock").unlink()
    ports.edit(SEED, "two years of talks", "two long years of talks")
    assert ports.codes("ingest") == [("edit-kept", PAGE)]
    assert "three years of talks" in ports.read(PAGE)


def test_damaged_lock_is_told_and_costs_no_edit(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.write("sourcebook.lock", "<<<<<<< ours\n{\n")
    assert ("lock-unreadable", "sourcebook.lock") in ports.codes("ingest")
    assert "three years of talks" in ports.read(PAGE)
    assert ports.codes("ingest") == [("edit-kept", PAGE)]


def test_page_that_the_author_moved_is_found(ports: Project) -> None:
    ports.run("ingest")
    (ports.root / PAGE).rename(ports.root / "content/sources/patrol.md")
    ports.edit(SEED, "two years of talks", "two long years of talks")
    assert ingested(ports)["refreshed"] == 1
    assert PAGE not in ports.pages()
    assert "two long years" in ports.read("content/sources/patrol.md")


def test_seed_that_was_renamed_keeps_its_page(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    (ports.root / SEED).rename(ports.root / "seeds/patrol.txt")
    ports.run("ingest")
    assert len(ports.pages()) == 2
    assert ports.meta(PAGE)["source"]["file"] == "seeds/patrol.txt"
    assert "three years of talks" in ports.read(PAGE)


def test_seed_that_disappears_leaves_its_page_and_a_warning(ports: Project) -> None:
    ports.run("ingest")
    (ports.root / SEED).unlink()
    assert ports.codes("ingest") == [("seed-gone", PAGE)]
    assert PAGE in ports.pages()
    ports.run("ingest", "--strict", code=1)


def test_page_that_the_author_deleted_is_not_made_again_unasked(ports: Project) -> None:
    ports.run("ingest")
    (ports.root / PAGE).unlink()
    assert ports.codes("ingest") == [("page-removed", PAGE)]
    assert PAGE not in ports.pages()
    ports.run("ingest", "--accept", PAGE)
    assert PAGE in ports.pages()


def test_content_that_is_all_gone_is_made_again(ports: Project) -> None:
    ports.run("ingest")
    before = ports.tree("content")
    for page in ports.pages():
        (ports.root / page).unlink()
    ports.run("ingest")
    assert ports.tree("content") == before


def test_two_documents_of_one_title_and_date_get_stable_names(ports: Project) -> None:
    ports.write(
        "seeds/again.txt", ports.read(SEED) + "\nA paragraph that only this edition has, on the boarding rules.\n"
    )
    ports.run("ingest")
    names = ports.pages()
    assert len(names) == 3
    ports.write(
        "seeds/aaa.txt", ports.read(SEED) + "\nYet another edition, with another paragraph on the patrols at sea.\n"
    )
    ports.run("ingest")
    assert set(names) < set(ports.pages())
    assert len(ports.pages()) == 4


def test_other_content_folder_touches_neither_pages_nor_what_is_remembered_of_them(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    before = ports.tree("content")
    ports.run("build", "--content", "elsewhere", "--output", "elsewhere-site")
    assert ports.tree("content") == before
    assert len(ports.tree("elsewhere")) == 2
    ports.edit(SEED, "patrol accord\n", "patrol treaty\n")
    ports.run("ingest")
    assert "title: Ports authority and navy sign a patrol treaty" in ports.read(PAGE)
    assert "three years of talks" in ports.read(PAGE)


def test_name_that_is_taken_is_never_written_over(ports: Project) -> None:
    ports.write("seeds/again.txt", ports.read(SEED) + "\nA paragraph that only this edition has, on boarding rules.\n")
    ports.run("ingest")
    (second,) = [page for page in ports.pages() if "patrol-accord-" in page]
    ports.write(second, "The author's own words, and no frontmatter.\n")
    (ports.root / "sourcebook.lock").unlink()
    ports.run("ingest")
    ports.run("ingest")
    assert ports.read(second) == "The author's own words, and no frontmatter.\n"


def test_edit_stays_with_its_document_when_seeds_are_renumbered(project: Project) -> None:
    for number in (1, 2):
        project.write(
            f"seeds/{number}.txt", f"Title {number}\n\nA report on the harbour, number {number}, was written.\n"
        )
    project.run("ingest")
    project.edit("content/sources/title-2.md", "was written", "was written by me")
    (project.root / "seeds/2.txt").rename(project.root / "seeds/3.txt")
    (project.root / "seeds/1.txt").rename(project.root / "seeds/2.txt")
    project.write("seeds/1.txt", "Title 0\n\nA report on the harbour, number 0, was written.\n")
    project.run("ingest")
    page = project.read("content/sources/title-2.md")
    assert "title: Title 2\n" in page
    assert "number 2, was written by me" in page
    assert project.pages() == [f"content/sources/title-{number}.md" for number in (0, 1, 2)]


def test_seed_that_was_renamed_and_changed_is_found_when_the_page_names_it(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(SEED, "two years of talks", "two long years of talks")
    (ports.root / SEED).rename(ports.root / "seeds/patrol.txt")
    ports.edit(PAGE, f"file: {SEED}", "file: seeds/patrol.txt")
    assert ports.codes("ingest") == []
    assert len(ports.pages()) == 2
    assert "two long years" in ports.read(PAGE)


def test_what_a_lock_says_of_other_places_is_never_written(ports: Project) -> None:
    ports.run("ingest")
    for path in ("../escaped.md", "seeds/fisheries.txt", "/tmp/escaped.md", "content/../../escaped.md"):
        lock = ports.read("sourcebook.lock").replace(PAGE, path)
        ports.write("sourcebook.lock", lock)
        before = ports.read("seeds/fisheries.txt")
        ports.run("ingest")
        assert ports.read("seeds/fisheries.txt") == before
        assert not (ports.root.parent / "escaped.md").exists()
        ports.write("sourcebook.lock", lock.replace(path, PAGE))


def test_name_that_means_several_pages_is_told_and_nothing_taken(ports: Project) -> None:
    ports.run("ingest")
    for folder, page in (("a", PAGE), ("b", next(page for page in ports.pages() if page != PAGE))):
        ports.write(f"content/sources/{folder}/note.md", ports.read(page).replace("talks", "my talks"))
        (ports.root / page).unlink()
    before = ports.tree("content")
    assert ports.codes("ingest", "--accept", "note", code=1) == [("unknown-page", "note")]
    assert ports.tree("content") == before
    absolute = str(ports.root / "content/sources/a/note.md")
    ports.run("ingest", "--accept", absolute)
    assert "my talks" not in ports.read("content/sources/a/note.md")
    assert "my talks" in ports.read("content/sources/b/note.md")


def test_page_cannot_be_accepted_and_kept_under_two_names(ports: Project) -> None:
    ports.run("ingest")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.run("ingest", "--accept", PAGE, "--keep", PAGE.rpartition("/")[2], code=1)
    assert "three years of talks" in ports.read(PAGE)


def test_edit_in_a_linked_folder_of_content_is_kept(ports: Project) -> None:
    (ports.root / "shared-pages").mkdir()
    (ports.root / "content").mkdir()
    (ports.root / "content/sources").symlink_to("../shared-pages")
    (ports.root / "shared-pages/ring").symlink_to(".")
    ports.run("build")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.edit(SEED, "patrol accord\n", "patrol treaty\n")
    ports.run("build")
    assert "three years of talks" in ports.read(PAGE)
    assert "patrol treaty" in ports.read(PAGE)
    assert len(ports.tree("shared-pages")) == 2
