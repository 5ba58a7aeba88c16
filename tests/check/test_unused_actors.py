"""An actor page or an entry without a source behind it is told of, where it stands."""

from check_case import Find
from harness import Project

from generator.check.unused_actors import find_unused_actors


def test_actor_page_that_no_source_names_is_told_of(project: Project, find: Find) -> None:
    project.write("content/actors/tomas-rivera.md", "---\nname: Tomás Rivera\nkind: person\n---\n")
    [problem] = find(find_unused_actors)
    assert (problem.code, problem.location.path) == ("actor-unused", "content/actors/tomas-rivera.md")
    assert "Tomás Rivera" in problem.message


def test_alias_that_a_source_names_is_enough(project: Project, find: Find) -> None:
    project.write(
        "content/actors/minister.md", "---\nname: The Minister\nkind: person\naliases: [Mariana Costa]\n---\n"
    )
    assert find(find_unused_actors) == []


def test_name_in_the_text_of_a_source_is_enough(project: Project, find: Find) -> None:
    project.write("content/actors/ports-authority.md", "---\nname: Ports Authority\nkind: organization\n---\n")
    project.edit("content/sources/accord.md", "signed the accord", "and the Ports Authority signed the accord")
    assert find(find_unused_actors) == []


def test_entry_of_a_note_alone_is_told_of_at_its_line(project: Project, find: Find) -> None:
    note = "---\ntitle: Method\nactors:\n  - Mariana Costa\n  - {name: Luis Ferrão, kind: person}\n---\n\nText.\n"
    project.write("content/notes/method.md", note)
    [problem] = find(find_unused_actors)
    assert (problem.location.path, problem.location.line) == ("content/notes/method.md", 5)
    assert "Luis Ferrão" in problem.message


def test_link_in_a_note_is_no_evidence(project: Project, find: Find) -> None:
    project.write("content/actors/tomas-rivera.md", "---\nname: Tomás Rivera\nkind: person\n---\n")
    project.write("content/notes/method.md", "See [[Tomás Rivera]].\n")
    assert [problem.code for problem in find(find_unused_actors)] == ["actor-unused"]
