"""A source without date, rights or actors is told of, once, and ``checked`` settles what it cannot have."""

import pytest
from check_case import Find
from harness import Project

from generator.check.incomplete_sources import find_incomplete_sources

PATH = "content/sources/accord.md"
WITHOUT = [
    ("source-undated", "date: 2014-03-09\n", "date"),
    ("source-without-rights", "source: {rights: CC BY 4.0}\n", "rights"),
    ("source-without-actors", "actors:\n  - {name: Mariana Costa, kind: person}\n", "actors"),
]


@pytest.mark.parametrize(("code", "lines", "key"), WITHOUT)
def test_what_is_missing_is_told_and_checked_settles_it(
    project: Project, find: Find, code: str, lines: str, key: str
) -> None:
    project.edit(PATH, lines, "")
    [problem] = find(find_incomplete_sources)
    assert (problem.code, problem.location.path) == (code, PATH)
    assert f"“checked: [{key}]”" in problem.hint
    project.edit(PATH, "publish: full\n", f"publish: full\nchecked: [{key}]\n")
    assert find(find_incomplete_sources) == []


def test_complete_source_is_all_right(find: Find) -> None:
    assert find(find_incomplete_sources) == []


def test_hint_keeps_what_is_checked_already(project: Project, find: Find) -> None:
    project.edit(PATH, "date: 2014-03-09\n", "checked: [Mariana Costa]\n")
    [problem] = find(find_incomplete_sources)
    assert "“checked: [Mariana Costa, date]”" in problem.hint


def test_rights_that_reading_asks_about_are_not_told_twice(project: Project, find: Find) -> None:
    project.edit(PATH, "source: {rights: CC BY 4.0}\n", "")
    project.edit(PATH, "publish: full\n", "")
    assert find(find_incomplete_sources) == []


def test_date_that_is_wrong_is_not_missing(project: Project, find: Find) -> None:
    project.edit(PATH, "2014-03-09", "last spring")
    assert find(find_incomplete_sources) == []


def test_places_and_agreements_do_not_act(project: Project, find: Find) -> None:
    project.edit(PATH, "actors:\n  - {name: Mariana Costa, kind: person}\n", "places: [Harbour City]\n")
    assert [problem.code for problem in find(find_incomplete_sources)] == ["source-without-actors"]


def test_notes_need_none_of_it(project: Project, find: Find) -> None:
    project.write("content/notes/method.md", "How we read.\n")
    assert find(find_incomplete_sources) == []
