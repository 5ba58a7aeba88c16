"""Headings that skip a level, and titles that stand twice, are told of in what authors write."""

import pytest
from check_case import Find
from harness import Project

from generator.check.headings import find_misplaced_headings

TITLED = "---\ntitle: The quay\n---\n\n"


def written(project: Project, find: Find, text: str) -> list[tuple[str, int | None]]:
    """What is told of a note of this text: codes and lines."""
    project.write("content/notes/quay.md", text)
    return [(problem.code, problem.location.line) for problem in find(find_misplaced_headings)]


@pytest.mark.parametrize(
    "body",
    [
        "No heading at all.\n",
        "## One\n\n### Two\n\n## Three\n\n### Four\n\n#### Five\n\n## Six\n",
        "# One\n\n## Two\n\n# Three\n",
        "#### One\n\n#### Two\n",
        "One\n===\n\nTwo\n---\n",
        "```\n# one\n#### two\n```\n",
    ],
)
def test_headings_in_order_are_all_right(project: Project, find: Find, body: str) -> None:
    assert written(project, find, TITLED + body) == []


def test_skipped_level_is_told_of_with_the_heading_to_write(project: Project, find: Find) -> None:
    assert written(project, find, TITLED + "## One\n\n#### Two\n\n## Three\n") == [("heading-skipped", 7)]
    [problem] = find(find_misplaced_headings)
    assert problem.hint == "Write “### Two”."


def test_level_below_the_title_counts(project: Project, find: Find) -> None:
    assert written(project, find, "# The quay\n\n### One\n") == [("heading-skipped", 3)]
    assert written(project, find, "# The quay\n\n## One\n") == []


def test_first_heading_below_later_ones_is_told_of(project: Project, find: Find) -> None:
    assert written(project, find, TITLED + "### One\n\n## Two\n") == [("heading-skipped", 5)]


def test_title_that_stands_twice_is_told_of(project: Project, find: Find) -> None:
    assert written(project, find, TITLED + "# The Quay\n\n## One\n") == [("heading-top", 5)]


def test_second_heading_of_the_titles_level_is_told_of(project: Project, find: Find) -> None:
    assert written(project, find, "# The quay\n\nText.\n\n# The pier\n") == [("heading-top", 5)]


def test_top_headings_of_two_styles_are_told_of(project: Project, find: Find) -> None:
    assert written(project, find, TITLED + "One\n===\n\nText.\n\n# Two\n") == [("heading-top", 10)]


def test_text_as_ingest_takes_it_from_a_document_is_in_order(project: Project, find: Find) -> None:
    project.write("sourcebook.toml", '[site]\npublish = "full"\n')
    document = "---\ntitle: The quay\ndate: 2014-03-09\n---\n\n### One\n\nText.\n\n# Two\n\n#### Three\n\nMore.\n"
    project.write("seeds/quay.md", document)
    project.run("ingest")
    page = "content/sources/2014-03-09-the-quay.md"
    assert find(find_misplaced_headings) == []
    project.edit(page, " Three", "## Three")
    assert [problem.code for problem in find(find_misplaced_headings)] == ["heading-skipped"]
