"""Whole projects: a source's page says truly whether its text was edited, whatever the author did about it."""

import re

from harness import Project

PAGE = "content/sources/2014-03-09-ports-authority-and-navy-sign-a-patrol-accord.md"
SEED = "seeds/ports-accord.txt"
VERBATIM = "As the file has it"
EDITED = "Edited since by this site’s authors"


def wording(project: Project, *arguments: str) -> str:
    """What the page of the patrol accord says of its text after a build; empty when it says nothing."""
    project.run("build", *arguments)
    address = re.compile(r"sources/[^/]*ports-authority[^/]*/index\.html")
    (path,) = [path for path in project.tree("site") if address.fullmatch(path)]
    html = project.read(f"site/{path}")
    found = re.search(r"<dt>Text</dt>\s*<dd>([^<]*)</dd>", html)
    return found[1] if found else ""


def test_a_page_that_nobody_touched_is_as_the_file_has_it(ports: Project) -> None:
    assert wording(ports) == VERBATIM
    ports.edit(PAGE, "tags: []", "tags: [navy]")
    assert wording(ports) == VERBATIM


def test_an_edited_body_stays_edited_through_every_ingest(ports: Project) -> None:
    ports.run("build")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    assert wording(ports) == EDITED
    ports.edit(SEED, "two years of talks", "two long years of talks")
    assert wording(ports) == EDITED
    ports.run("ingest", "--keep", PAGE)
    assert wording(ports) == EDITED


def test_an_edit_that_is_given_up_is_no_edit(ports: Project) -> None:
    ports.run("build")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    ports.run("ingest", "--accept", PAGE)
    assert wording(ports) == VERBATIM


def test_a_refreshed_body_is_as_the_file_has_it_now(ports: Project) -> None:
    ports.run("build")
    ports.edit(SEED, "two years of talks", "two long years of talks")
    assert wording(ports) == VERBATIM


def test_without_a_lock_nothing_is_said_of_an_edited_page(ports: Project) -> None:
    ports.run("build")
    ports.edit(PAGE, "two years of talks", "three years of talks")
    (ports.root / "sourcebook.lock").unlink()
    assert wording(ports) == ""
