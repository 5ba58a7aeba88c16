"""Pairs of actors that may be one are told of once, and the lines of the hint settle them, one way or the other."""

import re

import pytest
from check_case import Find
from harness import Project

from generator.check.near_duplicates import find_near_duplicates

OTHER = """\
---
title: The accord, one year on
date: 2015-03-09
publish: full
source: {{rights: CC BY 4.0}}
actors:
{entries}
---

The accord worked well.
"""


def list_in_other(project: Project, *entries: str) -> None:
    """A second source with these entries."""
    lines = "\n".join(f"  - {entry}" for entry in entries)
    project.write("content/sources/other.md", OTHER.format(entries=lines))


@pytest.fixture(autouse=True)
def misspelt(project: Project) -> None:
    """A second source that misspells the minister's name."""
    list_in_other(project, "{name: Marianna Costa, kind: person}")


def test_pair_is_told_once_at_the_rarer_name_with_both_lines(find: Find) -> None:
    [problem] = find(find_near_duplicates)
    assert (problem.code, problem.severity) == ("actor-near-duplicate", "note")
    assert (problem.location.path, problem.location.line) == ("content/sources/other.md", 7)
    assert problem.message.startswith("“Marianna Costa” may be “Mariana Costa”: they differ only in")
    assert "make content/actors/mariana-costa.md with “name: Mariana Costa”" in problem.hint
    assert "“aliases: [Marianna Costa]”" in problem.hint
    assert "“not: [Marianna Costa]”" in problem.hint


@pytest.mark.parametrize("last", ["aliases", "not"])
def test_new_page_as_the_hint_has_it_settles_the_pair(project: Project, find: Find, last: str) -> None:
    [problem] = find(find_near_duplicates)
    path = re.search(r"make (\S+) with", problem.hint)
    assert path
    lines = re.findall("“([^”]+)”", problem.hint)
    wanted = [line for line in lines if line.partition(":")[0] in ("name", "kind", last)]
    project.write(path[1], "\n".join(("---", *wanted, "---", "")))
    assert find(find_near_duplicates) == []
    assert len(project.run_json("check")["problems"]) == 0
    names = [row["actors"] for row in [project.run_json("check")["check"]]]
    assert names == [1 if last == "aliases" else 2]


@pytest.mark.parametrize("last", ["aliases", "not"])
@pytest.mark.parametrize("there", ["", "aliases: [The Minister]\n", "aliases:\n  - The Minister\n  - MC\n"])
def test_line_for_a_page_that_is_there_settles_the_pair(project: Project, find: Find, last: str, there: str) -> None:
    path = "content/actors/mariana-costa.md"
    project.write(path, f"---\nname: Mariana Costa\nkind: person\n{there}---\n\nHer story.\n")
    [problem] = find(find_near_duplicates)
    assert f"in {path} " in problem.hint
    way = problem.hint.partition("; if two, ")[2 if last == "not" else 0]
    edit = re.search(r"(?:add|replace lines? (\d+)(?:–(\d+))? by) “([^”]+)”", way)
    assert edit
    text = project.read(path).split("\n")
    first = int(edit[1] or 4)
    text[first - 1 : int(edit[2] or first) if edit[1] else first - 1] = [edit[3]]
    project.write(path, "\n".join(text))
    assert find(find_near_duplicates) == []
    assert set(project.meta(path)["aliases"] if there else []) >= ({"The Minister"} if there else set())


def test_names_that_one_page_lists_side_by_side_are_two(project: Project, find: Find) -> None:
    list_in_other(project, "{name: Marianna Costa, kind: person}", "{name: Mariana Costa, kind: person}")
    assert find(find_near_duplicates) == []


def test_names_of_two_kinds_are_not_compared(project: Project, find: Find) -> None:
    list_in_other(project, "{name: Marianna Costa, kind: organization}")
    assert find(find_near_duplicates) == []


def test_two_actor_pages_can_be_made_one_or_settled(project: Project, find: Find) -> None:
    project.write("content/actors/mariana-costa.md", "---\nname: Mariana Costa\nkind: person\n---\n")
    project.write("content/actors/marianna-costa.md", "---\nname: Marianna Costa\nkind: person\n---\n")
    [problem] = find(find_near_duplicates)
    assert "remove content/actors/" in problem.hint
    project.write(
        "content/actors/marianna-costa.md", "---\nname: Marianna Costa\nkind: person\nnot: Mariana Costa\n---\n"
    )
    assert find(find_near_duplicates) == []


def test_what_the_registry_asks_or_joins_is_not_asked_again(project: Project, find: Find) -> None:
    list_in_other(
        project,
        "{name: M. Costa, kind: person}",
        "{name: Márianá Costa, kind: person}",
        "{name: CPA, kind: organization}",
        "{name: Coastal Ports Agency, kind: organization}",
    )
    assert find(find_near_duplicates) == []


def test_many_equal_beginnings_cost_no_more_than_their_number(project: Project, find: Find) -> None:
    names = [
        f"Mariana {first}{second}xo" for first in "bcdfghklmnprstvz" for second in ("abel", "ibur", "oken", "urim")
    ]
    list_in_other(project, *(f"{{name: {name}, kind: person}}" for name in names))
    assert find(find_near_duplicates) == []
