"""Who is one actor, which forms name it where, and what is reported."""

import pickle
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.made_up import SIGNERS, make_page
from readable_cases import read_cases

from generator.core.model import Kind, Page
from generator.link.resolve import Names, resolve_names

KEYS: dict[str, str] = {"place": "places", "agreement": "agreements"}


def _pages(lines: str) -> list[Page]:
    """The pages that a case of ``identity.md`` lists."""
    matters: dict[str, dict[str, list[str]]] = {}
    cards: list[Page] = []
    for line in lines.splitlines():
        page_id, kind, rest = line.split(" ", 2)
        wanted, _, barred = rest.partition(" not ")
        name, *forms = wanted.split(", ")
        if page_id == "card":
            matter = f"name: {name}\nkind: {kind}\naliases: {forms}\nnot: {[barred] if barred else []}"
            cards.append(make_page(matter, path=f"content/actors/{name.lower().replace(' ', '-')}.md"))
            continue
        entry = f"  - {name}" if kind == "plain" else f"  - {{name: {name}, kind: {kind}, as: {forms}}}"
        matters.setdefault(page_id, {}).setdefault(KEYS.get(kind, "actors"), []).append(entry)
    made = [
        make_page(
            "\n".join([f"title: Page {page_id}", *(f"{key}:\n" + "\n".join(rows) for key, rows in keys.items())]),
            path=f"content/sources/{page_id}.md",
        )
        for page_id, keys in matters.items()
    ]
    return cards + made


def _found(pages: list[Page]) -> str:
    names, problems = resolve_names(pages)
    bearers: dict[str, list[str]] = {actor_id: [] for actor_id in names.actors}
    for page_id, actors in names.entry_actors.items():
        for actor_id in dict.fromkeys(actors):
            bearers[actor_id].append(page_id.removeprefix("sources/"))
    rows = [" ".join([f"{a.name} ({a.kind})", *sorted(bearers[a.id])]) for a in names.actors.values()]
    reported = [f"{p.code} {p.location.path.removeprefix('content/sources/').removesuffix('.md')}" for p in problems]
    return "\n".join(sorted(rows) + sorted(reported))


@pytest.mark.parametrize(("title", "lines", "expected"), read_cases("identity.md"))
def test_identity(title: str, lines: str, expected: str) -> None:
    pages = _pages(lines)
    assert _found(pages) == expected
    assert _found(pages[::-1]) == expected


def _names(*matters: str) -> Names:
    return resolve_names([make_page(m, path=f"content/sources/{n}.md") for n, m in enumerate(matters)])[0]


def test_ids_are_folders_by_kind() -> None:
    names = _names(SIGNERS)
    assert names.entry_actors["sources/0"] == (
        "actors/mariana-costa",
        "actors/tomas-iriarte",
        "actors/ports-authority",
        "actors/spain",
        "places/harbour-city",
        "agreements/coastal-patrol-accord",
    )


def test_one_slug_for_two_kinds_gets_the_kind_behind_it() -> None:
    names = _names("actors: [{name: Marlin, kind: person}]", "actors: [{name: Marlin, kind: organization}]")
    assert {a.id: a.kind for a in names.actors.values()} == {
        "actors/marlin": "person",
        "actors/marlin-organization": "organization",
    }


def test_one_slug_for_two_of_a_kind_gets_a_digest_that_stays() -> None:
    first = _names("actors: [{name: Costa, kind: person}]", "actors: [{name: Costa, kind: person}]")
    second = _names("actors: [{name: Costa, kind: person}]", "actors: [{name: Costa, kind: person}]", "title: More")
    assert len(first.actors) == 2
    assert first.actors == second.actors
    assert all(actor_id.startswith("actors/costa-") for actor_id in first.actors)


def test_a_card_gives_its_actor_the_address_of_its_file() -> None:
    card = make_page("name: Mariana Costa", "Prose.", "content/actors/costa.md")
    names, _ = resolve_names([card])
    assert names.actors["actors/costa"].page_id == "actors/costa"
    assert names.addresses == {"actors/costa": "actors/costa/"}


def test_a_place_card_among_the_actors_stands_among_the_places() -> None:
    card = make_page(
        "name: Harbour City\nkind: place\nsame_as: ['https://example.org/1']", "", "content/actors/city.md"
    )
    names, _ = resolve_names([card])
    assert names.actors["places/city"].same_as == ("https://example.org/1",)
    assert names.addresses["actors/city"] == "places/city/"


def test_a_form_that_two_actors_of_a_page_share_names_neither_and_is_reported_at_the_entry() -> None:
    rows = [f"  - {{name: {name}, kind: person, as: [Costa]}}" for name in ("Mariana Costa", "Pedro Costa")]
    matter = "\n".join(["actors:", *rows])
    names, problems = resolve_names([make_page(matter)])
    assert len(names.page_forms["sources/page"]["Costa"]) == 2
    assert [(p.code, p.location.line) for p in problems] == [("ambiguous-name", 4)]
    assert "[[Mariana Costa|Costa]]" in problems[0].hint


def test_a_report_says_which_line_to_add_to_which_file() -> None:
    rows = ("Mariana Costa", "Mariana Costa Lima", "Mariana Costa Ruiz")
    pages = [make_page(f"actors: [{{name: {n}, kind: person}}]", path=f"content/sources/{n[-4:]}.md") for n in rows]
    _, [problem] = resolve_names(pages)
    assert (problem.location.path, problem.location.line) == ("content/sources/osta.md", 2)
    assert "“aliases: [Mariana Costa]” to content/actors/mariana-costa-lima.md" in problem.hint


@pytest.mark.parametrize(
    ("form", "kind", "known"),
    [
        ("Mariana Costa", "person", True),
        ("Costa", "person", False),
        ("PIB", "organization", True),
        ("PI", "organization", False),
        ("Marlin", "organization", False),
        ("Spain", "country", True),
        ("Porto", "place", True),
        ("the coast guard", "organization", False),
    ],
)
def test_forms_that_are_safe_name_their_actor_in_every_page(form: str, kind: Kind, known: bool) -> None:
    matter = f"{KEYS.get(kind, 'actors')}: [{{name: {form}, kind: {kind}}}]"
    assert (form in _names(matter).site_forms) is known


def test_names_pass_between_processes() -> None:
    names = _names(SIGNERS)
    assert pickle.loads(pickle.dumps(names)) == names


NAME = st.lists(st.sampled_from(["Ana", "Costa", "Lima", "Peña", "Pena", "PIB", "US", "J."]), min_size=1, max_size=4)
ENTRY = st.tuples(NAME.map(" ".join), st.sampled_from(["person", "organization", "country", "place"]))


@given(st.lists(st.lists(ENTRY, max_size=4), max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_pages_makes_no_difference(entries: list[list[tuple[str, str]]], shuffler: random.Random) -> None:
    pages = [
        make_page(
            "actors:\n" + "\n".join(f"  - {{name: {n}, kind: {k}}}" for n, k in rows), path=f"content/{number}.md"
        )
        for number, rows in enumerate(entries)
    ]
    shuffled = shuffler.sample(pages, len(pages))
    assert resolve_names(pages) == resolve_names(shuffled)


def test_a_form_that_is_the_very_name_on_another_actors_card_is_that_actors_and_told() -> None:
    matter = "title: Letters\nactors:\n  - name: Ana L. Costa\n    as: [Ana M. Costa, Costa]"
    page = make_page(matter, "Ana M. Costa wrote. Costa too.", "content/sources/letters.md")
    card = make_page("name: Ana M. Costa\nkind: person", "Her aunt.", "content/actors/ana-m-costa.md")
    names, problems = resolve_names([page, card])
    forms = names.page_forms["sources/letters"]
    assert forms["Ana M. Costa"] == ("actors/ana-m-costa",)
    assert forms["Costa"] == ("actors/ana-l-costa",)
    assert ("ambiguous-name", 4) in [(problem.code, problem.location.line) for problem in problems]


def test_a_bare_surname_with_another_role_is_told_and_not_joined() -> None:
    matters = (
        "actors: [{name: Mariana Costa, kind: person, role: Minister of Ports}]",
        "actors: [{name: Costa, kind: person, role: police chief}]",
        "actors: [{name: Costa, kind: person, role: ports minister}]",
    )
    pages = [make_page(matter, path=f"content/sources/{n}.md") for n, matter in enumerate(matters)]
    names, problems = resolve_names(pages)
    assert names.entry_actors["sources/2"] == names.entry_actors["sources/0"]
    assert names.entry_actors["sources/1"] != names.entry_actors["sources/0"]
    assert [problem.code for problem in problems] == ["possible-same-actor"]
