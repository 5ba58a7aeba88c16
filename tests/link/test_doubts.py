"""Merges that the registry did not dare become doubts, and each way to settle one settles it."""

from link.made_up import try_page

from generator.core.model import Doubt, Page, Settlement
from generator.core.settlements import OpenPage, open_page
from generator.link.doubts import find_doubts
from generator.link.resolve import resolve_names

OLD = ("content/sources/1-pact.md", "date: 2014-03-09\nactors:\n  - {name: Norland Assembly, kind: organization}")
NEW = ("content/sources/2-vote.md", "actors:\n  - name: Coastal Ports Exchange\n    kind: organization\n    as: [CPE]")
OTHER = (
    "content/sources/3-aid.md",
    "actors:\n  - name: Centre for Pier Engineering\n    kind: organization\n    as: [CPE]",
)
PLACE = ("content/sources/4-town.md", "places: [Marlow]")
FIRM = ("content/sources/5-firm.md", "actors:\n  - {name: Marlow, kind: organization}")
SHARED = (
    "content/sources/6-kin.md",
    "actors:\n  - {name: Ana Pereira, kind: person, as: [Pereira]}\n"
    "  - {name: Luis Pereira, kind: person, as: [Pereira]}",
)
BODY = "The pier is old. Marlow paid for it, and CPE wrote of it. Pereira left."
Files = dict[str, str]


def files_of(*sources: tuple[str, str]) -> Files:
    """The text of pages by path."""
    return {path: f"---\n{matter}\n---\n\n{BODY}\n" for path, matter in sources}


def doubts_of(files: Files) -> tuple[Doubt, ...]:
    """The doubts about pages that have these texts."""
    pages: list[Page] = []
    opened: dict[str, OpenPage] = {}
    for path, text in sorted(files.items()):
        matter = text.split("---\n")[1]
        page, problems = try_page(matter, BODY, path)
        assert page is not None
        assert problems == ()
        pages.append(page)
        opened[path] = found if (found := open_page(path, text.encode())) else OpenPage(path)
    return find_doubts(pages, resolve_names(pages)[1], opened)


def settled(files: Files, one: Settlement) -> Files:
    """The texts with a settlement's lines in their place."""
    if one.path not in files:
        return {**files, one.path: "\n".join(["---", *one.lines, "---", "", BODY, ""])}
    lines = files[one.path].split("\n")
    at = lines.index("---", 1)
    first, last = (one.first - 1, one.last) if one.first else (at, at)
    return {**files, one.path: "\n".join([*lines[:first], *one.lines, *lines[last:]])}


def test_pages_that_agree_leave_no_doubt() -> None:
    assert doubts_of(files_of(OLD, PLACE)) == ()


def test_name_of_two_kinds_is_the_worst_doubt_and_every_answer_settles_it() -> None:
    files = files_of(PLACE, FIRM, NEW, OTHER)
    doubt = max(doubts_of(files), key=lambda doubt: doubt.weight)
    assert (doubt.kind, doubt.subject, doubt.quote) == ("merge", "Marlow", "Marlow paid for it, and CPE wrote of it.")
    assert {one.path for one in doubt.settle} == {"content/actors/marlow.md", doubt.location.path}
    for one in doubt.settle:
        assert "Marlow" not in {left.subject for left in doubts_of(settled(files, one))}, one


def test_card_for_a_name_of_two_kinds_makes_them_one_actor() -> None:
    files = files_of(PLACE, FIRM)
    (doubt,) = doubts_of(files)
    files = settled(files, doubt.settle[0])
    pages = [page for path, text in files.items() if (page := try_page(text.split("---\n")[1], "", path)[0])]
    assert len(resolve_names(pages)[0].actors) == 1


def test_acronym_of_two_organizations_is_doubted_until_it_is_one_or_neither() -> None:
    files = files_of(NEW, OTHER)
    (doubt,) = doubts_of(files)
    assert doubt.subject == "CPE"
    assert doubt.quote == "Marlow paid for it, and CPE wrote of it."
    for one in (one for one in doubt.settle if "aliases: [CPE]" in one.lines):
        assert doubts_of(settled(files, one)) == ()
    for one in (one for one in doubt.settle if "not: [CPE]" in one.lines):
        files = settled(files, one)
    assert doubts_of(files) == ()


def test_alias_joins_the_list_that_an_actor_page_has() -> None:
    card = "---\nname: Centre for Pier Engineering\nkind: organization\naliases: [The Centre]\n---\n"
    (doubt,) = doubts_of({**files_of(NEW, OTHER), "content/actors/piers.md": card})
    (alias,) = [one for one in doubt.settle if one.lines == ("aliases: [The Centre, CPE]",)]
    assert (alias.path, alias.first, alias.last) == ("content/actors/piers.md", 4, 4)


def test_form_of_two_entries_of_a_page_is_given_to_one_or_to_neither() -> None:
    files = files_of(SHARED)
    (doubt,) = doubts_of(files)
    assert (doubt.subject, doubt.quote) == ("Pereira", "Pereira left.")
    assert len(doubt.settle) == 3
    for one in doubt.settle:
        assert doubts_of(settled(files, one)) == (), one
