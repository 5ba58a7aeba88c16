"""Names that frontmatter only refers to: what nobody bears is told, with the near name that was meant."""

from link.made_up import SIGNERS, make_page, try_page

from generator.core.model import Page, Problem
from generator.link.references import report_unknown_actors
from generator.link.resolve import resolve_names

SOURCE = make_page(SIGNERS)
CARD = make_page("name: Henrique Duarte\nkind: person", path="content/actors/henrique-duarte.md")


def report(*pages: Page) -> list[Problem]:
    """What is said of these pages' references."""
    ordered = tuple(sorted(pages, key=lambda page: page.id))
    return list(report_unknown_actors(ordered, resolve_names(ordered)[0]))


def note(names: str) -> Page:
    """An author's own page that lists names."""
    return make_page(f"title: T\n{names}", path="content/notes/method.md")


def test_whom_a_source_or_an_actor_page_names_is_known() -> None:
    names = "actors: [Mariana Costa, tomas iriarte, Henrique Duarte]\nplaces: [Harbour City]"
    assert report(SOURCE, CARD, note(names)) == []


def test_an_unknown_actor_is_told_with_its_line_and_the_near_name() -> None:
    [problem] = report(SOURCE, CARD, note("actors:\n  - Mariana Costa\n  - Enrique Duarte"))
    assert (problem.code, problem.severity) == ("unknown-actor", "warning")
    assert (problem.location.path, problem.location.line) == ("content/notes/method.md", 5)
    assert "Did you mean “Henrique Duarte”?" in problem.hint


def test_an_unknown_actor_unlike_all_is_told_with_the_command_that_makes_its_page() -> None:
    [problem] = report(SOURCE, note("agreements: [Treaty of Lamps]"))
    assert "Did you mean" not in problem.hint
    assert "sourcebook new actor --kind agreement 'Treaty of Lamps'" in problem.hint


def test_a_site_of_own_pages_alone_has_nothing_to_compare_with() -> None:
    assert report(note("actors: [Mariana Costa]")) == []


def test_a_namesake_that_is_almost_somebody_is_a_note() -> None:
    card = make_page("name: Ana Duarte\nnot: [Enrique Duarte, Ana Lima]", path="content/actors/ana-duarte.md")
    [problem] = report(SOURCE, CARD, card)
    assert (problem.code, problem.severity, problem.location.line) == ("unknown-namesake", "note", 3)
    assert "“Henrique Duarte”" in problem.hint


def test_a_namesake_like_the_actor_itself_is_what_not_is_for() -> None:
    card = make_page("name: Ana Duarte\nnot: [Anna Duarte]", path="content/actors/ana-duarte.md")
    assert report(SOURCE, card) == []


def test_a_name_under_checked_that_the_page_does_not_name_is_told_at_its_line() -> None:
    _, problems = try_page(f"{SIGNERS}checked:\n  - date\n  - Thomas Iriarte\n  - Nobody Known")
    near, far = problems
    assert [(one.code, one.location.line) for one in problems] == [("unknown-actor", 13), ("unknown-actor", 14)]
    assert near.hint == "Did you mean “Tomás Iriarte”?"
    assert "Did you mean" not in far.hint
