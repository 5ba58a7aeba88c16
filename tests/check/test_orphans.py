"""A page of the author's own that nobody comes by is told of; one that a link or a list leads to is not."""

import pytest
from check_case import Find
from harness import Project

from generator.check.orphans import find_orphans


@pytest.fixture(autouse=True)
def essay(project: Project) -> None:
    """A page in a folder of its own."""
    project.write("content/essays/quay.md", "---\ntitle: The quay\nlang: en\n---\n\nSee [the quay](quay.md).\n")


def test_page_that_only_links_to_itself_is_told_of(find: Find) -> None:
    [problem] = find(find_orphans)
    assert (problem.code, problem.location.path) == ("page-orphan", "content/essays/quay.md")


@pytest.mark.parametrize("link", ["[the quay](../essays/quay.md)", "[[The quay]]", "[[essays/quay|there]]"])
def test_link_from_any_other_page_is_enough(project: Project, find: Find, link: str) -> None:
    project.write("content/notes/method.md", f"See {link}.\n")
    assert find(find_orphans) == []


@pytest.mark.parametrize(
    ("asked", "left"), [("pages", 0), ("notes with language en", 0), ("sources", 1), ("notes with year 2014", 1)]
)
def test_list_that_an_author_asks_for_is_enough_if_it_shows_the_page(
    project: Project, find: Find, asked: str, left: int
) -> None:
    project.write("content/index.md", f"Read on:\n\n{{{{ list of {asked} }}}}\n")
    assert len(find(find_orphans)) == left


@pytest.mark.parametrize("line", ["tags: [harbours]", "collections: [Harbours]"])
def test_tag_or_collection_is_enough(project: Project, find: Find, line: str) -> None:
    project.edit("content/essays/quay.md", "lang: en", line)
    assert find(find_orphans) == []


def test_notes_front_about_lists_sources_and_actors_are_no_orphans(project: Project, find: Find) -> None:
    project.write("content/notes/method.md", "See [the quay](../essays/quay.md).\n")
    for path in ("index", "about", "sources/index", "notes/index", "actors/mariana-costa"):
        project.write(f"content/{path}.md", "Text.\n")
    assert find(find_orphans) == []
