"""What a content page's frontmatter means, and what is said of wrong values."""

import pytest
from link.made_up import make_page, try_page

from generator.core.model import ActorCard, Entry, SourceDate
from generator.core.pages import read_page
from generator.link.parse import parse_page

WHOLE = """\
title: Ports authority and navy sign
date: 2014-03
date_basis: inferred
date_reason: names the month
lang: pt-BR
source: {file: seeds/a.txt, sha256: 9f2c, publisher: Harbour Gazette, authors: Ana Pereira, rights: r,
         url: https://gazette.example/2014}
actors:
  - name: Mariana Costa
    kind: person
    role: Minister of Ports
    as: Costa
  - Marlin
places: [Harbour City]
agreements: [{name: Coastal Patrol Accord, as: [the accord]}]
tags: [ports, 2014]
summary: s
"""


def test_a_whole_page() -> None:
    page = make_page(WHOLE, "Text.", "content/sources/2014-ports.md")
    assert (page.id, page.kind, page.title, page.lang) == (
        "sources/2014-ports",
        "source",
        "Ports authority and navy sign",
        "pt-BR",
    )
    assert page.date == SourceDate("2014-03", "inferred", "names the month")
    assert page.source is not None
    assert (page.source.publisher, page.source.authors, page.source.rights) == (
        "Harbour Gazette",
        ("Ana Pereira",),
        "r",
    )
    assert page.entries == (
        Entry("Mariana Costa", "person", "Minister of Ports", ("Costa",)),
        Entry("Marlin", "person", kind_stated=False),
        Entry("Harbour City", "place"),
        Entry("Coastal Patrol Accord", "agreement", forms=("the accord",)),
    )
    assert page.entry_lines == (10, 14, 15, 16)
    assert page.tags == ("ports", "2014")
    assert (page.body, page.card) == ("Text.", None)


@pytest.mark.parametrize(
    ("path", "page_id", "kind"),
    [
        ("content/index.md", "index", "front"),
        ("content/sources/a.md", "sources/a", "source"),
        ("content/sources/index.md", "sources/index", "note"),
        ("content/actors/a.md", "actors/a", "actor"),
        ("content/about.md", "about", "note"),
        ("content/sources.md", "sources", "note"),
        ("content/notes/deep/a.md", "notes/deep/a", "note"),
    ],
)
def test_the_folder_says_what_a_page_is(path: str, page_id: str, kind: str) -> None:
    page = make_page("title: T", path=path)
    assert (page.id, page.kind) == (page_id, kind)


def test_a_card() -> None:
    page = make_page(
        "name: Marlin\naliases: [The Marlin, Marlin A/S, places/old-marlin/]\nnot: Marlin Bay\n"
        "same_as: [https://names.example/marlin]",
        path="content/places/marlin.md",
    )
    assert page.card == ActorCard(
        "Marlin",
        "place",
        ("The Marlin", "Marlin A/S"),
        ("Marlin Bay",),
        ("https://names.example/marlin",),
        not_lines=(4,),
    )
    assert (page.title, page.aliases) == ("Marlin", ("places/old-marlin/",))


@pytest.mark.parametrize(
    ("matter", "code", "line", "words"),
    [
        ("titel: T", "unknown-key", 2, "“titel”"),
        ("title: T\nsource:\n  publsher: Gazette", "unknown-key", 4, "“source.publsher”"),
        ("title: T\nactors:\n  - name: Costa\n    rolle: minister", "unknown-key", 5, "“actors.rolle”"),
        ("title: T\npublish: false", "unknown-key", 3, "does not keep the page from the site"),
        ("title: T\npublish: no", "bad-value", 3, "publish is “no”"),
        ("title: T\nprivate: true", "unknown-key", 3, "does not keep the page from the site"),
        ("title: [T]", "bad-value", 2, "title should be a text, and is a list"),
        ("title: true", "bad-value", 2, "title should be a text, and is true or false"),
        ("title: T\ndate: 9 March", "bad-date", 3, "“9 March” is no EDTF date"),
        ("title: T\ndate: 2014-02-30", "bad-date", 3, "2014-02-30"),
        ("title: T\ndate_basis: guessed", "bad-value", 3, "“guessed”"),
        ("title: T\nlang: english language", "bad-value", 3, "no language tag"),
        ("title: T\nsource: Gazette", "bad-value", 3, "source should be a mapping"),
        ("title: T\nsource:\n  url: [u]", "bad-value", 4, "source.url should be a text"),
        ("title: T\nactors:\n  name: Costa", "bad-value", 3, "actors should be a list"),
        ("title: T\nactors:\n  - kind: person", "bad-value", 4, "An entry of actors has no name"),
        ("title: T\nactors:\n  - name: Costa\n    kind: ship", "bad-value", 5, "“ship”"),
        ("title: T\nactors:\n  - name: Costa\n    as: {a: b}", "bad-value", 5, "actors.as should be a list of texts"),
        ("title: T\ntags: [[a]]", "bad-value", 3, "tags should be a text, and is a list"),
        ("title: T\ndraft: often", "bad-value", 3, "draft should be true or false"),
        ("title: T\nsource:\n  url: www.gazette.example", "bad-value", 4, "“www.gazette.example”, is no web address"),
        ("title: T\nsource:\n  url: https://gazette.example/a b", "bad-value", 4, "is no web address"),
        ("title: T\ncollections: {a: b}", "bad-value", 3, "collections should be a list of texts"),
        ("title: T\nalias: [Costa]", "unknown-key", 3, "“alias”"),
        ("title: T\npublished: no", "unknown-key", 3, "does not keep the page from the site"),
        ("title: T\nactors:\n  - name: [Costa]", "bad-value", 4, "actors.name should be a text, and is a list"),
        ("title: T\nactors: [Costa]\nchecked: [date, Kosta]", "unknown-actor", 4, "“Kosta” stands under checked"),
    ],
)
def test_a_wrong_value_is_reported_at_its_line_and_the_page_survives(
    matter: str, code: str, line: int, words: str
) -> None:
    page, [problem] = try_page(matter)
    assert page is not None
    assert (problem.code, problem.location.path, problem.location.line) == (code, "content/sources/page.md", line)
    assert words in problem.message


def test_a_misspelt_key_gets_a_hint() -> None:
    assert try_page("titel: T")[1][0].hint == "Did you mean “title”?"


def test_an_unknown_kind_leaves_the_entry() -> None:
    page, _ = try_page("actors: [{name: Costa, kind: ship}]")
    assert page is not None
    assert page.entries == (Entry("Costa", "person", kind_stated=False),)


def test_a_year_is_a_date() -> None:
    assert make_page("title: T\ndate: 2014").date == SourceDate("2014", "stated")


def test_empty_values_are_no_problem() -> None:
    page = make_page("title:\ndate:\nlang:\nsource:\nactors:\ntags:\n", path="content/sources/ports-accord.md")
    assert (page.title, page.date, page.entries, page.tags) == ("Ports accord", None, (), ())


def test_a_title_is_taken_from_the_first_heading_which_then_leaves_the_top() -> None:
    page = make_page("lang: en", "# The *ports* [accord](a.md)\n\nText.")
    assert (page.title, page.body, page.body_line) == ("The ports accord", "Text.", 7)
    page = make_page("lang: en", "Text.\n\n## Later\n")
    assert (page.title, page.body, page.body_line) == ("Later", "Text.\n\n## Later\n", 5)


def test_a_draft_is_no_page_and_no_problem() -> None:
    assert try_page("draft: true\ndate: soon") == (None, ())


def test_a_draft_is_read_where_drafts_are_wanted() -> None:
    file, _ = read_page("content/notes/a.md", b"---\ndraft: true\ndate: soon\n---\n\nText.")
    assert file is not None
    page, [problem] = parse_page(file, drafts=True)
    assert page is not None
    assert (page.draft, page.body, problem.code) == (True, "Text.", "bad-date")


def test_another_content_folder() -> None:
    file, _ = read_page("texts/pages/sources/a.md", b"Text.")
    assert file is not None
    page, _ = parse_page(file, "texts/pages")
    assert page is not None
    assert (page.id, page.kind, page.path) == ("sources/a", "source", "texts/pages/sources/a.md")


@pytest.mark.parametrize("key", ["metadata", "summary", "description", "order", "note", "reviewer", "publish", "x"])
def test_an_author_s_own_keys_are_welcome(key: str) -> None:
    make_page(f"title: T\n{key}: true\nsource: {{file: seeds/a.txt, archive: Quay 4}}")


def test_a_near_key_in_a_mapping_gets_a_hint() -> None:
    assert try_page("source: {publsher: Gazette}")[1][0].hint == "Did you mean “publisher”?"


def test_a_card_s_keys_are_near_on_a_card_alone() -> None:
    assert try_page("sameas: [q]", path="content/actors/costa.md")[1][0].hint == "Did you mean “same_as”?"
    make_page("sameas: [q]", path="content/notes/costa.md")


def test_a_very_short_key_is_near_nothing() -> None:
    make_page("name: Costa\nnote: seen once", path="content/actors/costa.md")


def test_a_number_of_thousands_of_digits_is_a_problem() -> None:
    _, [problem] = try_page(f"title: !!int 0x{'f' * 6000}")
    assert problem.code == "bad-value"


@pytest.mark.parametrize("matter", ["title: [a, b]", "same_as: [Q42]", "same_as: {a: b}", "not: {a: b}", "kind: ship"])
def test_what_an_actor_s_page_alone_knows_is_checked_there_alone(matter: str) -> None:
    _, [problem] = try_page(f"name: Costa\n{matter}", path="content/actors/costa.md")
    assert (problem.code, problem.location.line) == ("bad-value", 3)
    if not matter.startswith("title"):
        make_page(f"title: T\n{matter}", path="content/notes/costa.md")


def test_a_note_s_aliases_and_collections() -> None:
    page = make_page("aliases: [The method, notes/old/]\ncollections: Accords\ntags: lamps, piers")
    assert (page.aliases, page.collections, page.tags) == (
        ("The method", "notes/old/"),
        ("Accords",),
        ("lamps", "piers"),
    )


def test_a_web_address_alone_is_the_source_s() -> None:
    page = make_page("title: T\nsource: https://gazette.example/2014", path="content/notes/clipping.md")
    assert page.source is not None
    assert page.source.url == "https://gazette.example/2014"


@pytest.mark.parametrize("matter", ["published: 2014-03-09", "published: true", "private: false", "hidden: later"])
def test_another_program_s_key_that_holds_nothing_back_is_no_problem(matter: str) -> None:
    make_page(matter)


@pytest.mark.parametrize(
    ("matter", "hint"),
    [
        ("actors: [{name: Costa, kind: organisation}]", "Did you mean “organization”?"),
        ("date: 9 March 2014", "Did you mean “2014-03-09”?"),
        ("actors: [Mariana Costa]\nchecked: [Marianna Costa]", "Did you mean “Mariana Costa”?"),
    ],
)
def test_a_near_value_gets_a_hint(matter: str, hint: str) -> None:
    _, [problem] = try_page(matter)
    assert hint in problem.hint


@pytest.mark.parametrize("name", ["date", "mended", "rights", "desk", "Costa", "mariana costa", "the pier", "T"])
def test_what_a_page_has_can_be_checked(name: str) -> None:
    matter = f"title: T\ndesk: 4\nactors: [{{name: Mariana Costa, as: Costa}}]\nchecked: [{name}]"
    make_page(matter, "They left *the pier* at once.")
