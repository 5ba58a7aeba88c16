"""Lists in an author's own pages: what is understood, what stays text and is told, and whom their names mean."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.made_up import SIGNERS, make_page

from generator.core.listing_marks import LISTING_MARK, listing_mark
from generator.core.model import LinkedBody, Listing, Page, Problem, Site
from generator.link.listings import MisreadError, read_listing
from generator.link.markdown import link_body, make_linker
from generator.link.relate import relate
from generator.link.resolve import resolve_names


@pytest.mark.parametrize(
    ("text", "listing"),
    [
        ("list of sources", Listing("sources")),
        ("list sources", Listing("sources")),
        ("list of all people", Listing("people")),
        (
            'list of sources with tag "ports" and actor "Mariana Costa", newest first, at most 10',
            Listing("sources", (("tag", "ports"), ("actor", "Mariana Costa")), "newest", 10),
        ),
        ("list of the 10 newest sources", Listing("sources", (), "newest", 10)),
        ("list of first 3 countries naming “Ana”", Listing("countries", (("actor", "Ana"),), "", 3)),
        ("list of source by title tagged ports", Listing("sources", (("tag", "ports"),), "title")),
        ("List of Notes with Collection: «The long quarrel»", Listing("notes", (("collection", "The long quarrel"),))),
        ("list of organisations, most named first", Listing("organizations", (), "most named")),
        ('list of pages with tags "a" and "b"', Listing("pages", (("tag", "a"), ("tag", "b")))),
        ("list of sources from 2014 in language es", Listing("sources", (("year", "2014"), ("language", "es")))),
        ("list of sources by author 'Ana Pereira'", Listing("sources", (("author", "Ana Pereira"),))),
        ("list of sources with publisher „Hafenblatt“", Listing("sources", (("publisher", "Hafenblatt"),))),
        ("list of sources of kind report up to 5", Listing("sources", (("kind", "report"),), "", 5)),
        ('list of sources with tag "and"', Listing("sources", (("tag", "and"),))),
        ("list of places, no more than 2", Listing("places", (), "", 2)),
        ("list of sources with tag ports and tag ports", Listing("sources", (("tag", "ports"),))),
        ("list of sources with actor O'Neill", Listing("sources", (("actor", "O'Neill"),))),
    ],
)
def test_a_list_is_read_however_it_is_put(text: str, listing: Listing) -> None:
    assert read_listing(text) == listing


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("list of fishes", "“fishes” is nothing that can be listed", "Known here: agreements, countries"),
        ("list of sourcs", "“sourcs” is nothing that can be listed", "Did you mean “sources”?"),
        ("list of", "it does not say what is to be listed", "{{ list of sources with tag"),
        ("list of sources with actor Mariana Costa", "“Costa” is not understood", 'actor "Mariana Costa".'),
        ('list of sources with tagg "x"', "“tagg” is not understood", "Did you mean “tag”?"),
        ('list of sources "x"', "it does not say what “x” is", 'tag "x"'),
        ("list of sources with tag", "“tag” has no value", "behind the key"),
        ('list of sources with tag ""', "“tag” has no value", "behind the key"),
        ("list of sources with tag and year 2014", "“tag” has no value", "behind the key"),
        ('list of sources with tag "a" or "b"', "a list knows no “or”", "All conditions of a list must hold"),
        ('list of sources without tag "a"', "a list knows no “without”", "All conditions of a list must hold"),
        ("list of sources, at most ten", "“at most” wants a number, not “ten”", "in digits"),
        ("list of sources, at most", "“at most” wants a number", "in digits"),
        ("list of sources up to 0", "a list of at most 0 would be empty", "at most 10"),
        ("list of sources with year soon", "“soon” is no year", "year 2014"),
        ("list of notes, most named first", "notes have no order “most named first”", "newest first or oldest first"),
        ("list of people, newest first", "people have no order “newest first”", "most named first or by title"),
    ],
)
def test_what_is_not_understood_is_told_with_what_to_write(text: str, message: str, hint: str) -> None:
    with pytest.raises(MisreadError) as caught:
        read_listing(text)
    assert message in str(caught.value)
    assert hint in caught.value.hint


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_text_is_a_list_of_nonsense(text: str) -> None:
    try:
        listing = read_listing(f"list of sources {text}")
    except MisreadError:
        return
    assert listing.subject == "sources"
    assert all(key and value for key, value in listing.conditions)


def link_note(body: str, path: str = "content/notes/page.md") -> tuple[LinkedBody, tuple[Problem, ...]]:
    page = replace(make_page("title: A page", path=path), body=body)
    names, _ = resolve_names([page])
    return link_body(page, make_linker(names))


def test_each_list_of_a_page_has_its_place() -> None:
    body, problems = link_note("Before.\n\n{{ list of sources }}\n\nBetween.\n{{ list of\n people }}\n\nAfter.\n")
    assert problems == ()
    assert [(one.subject, one.line) for one in body.listings] == [("sources", 7), ("people", 10)]
    places = [body.html.index(words) for words in ("Before.", listing_mark(0), "Between.", listing_mark(1), "After.")]
    assert places == sorted(places)
    assert "{{" not in body.html


@pytest.mark.parametrize(
    "body",
    [
        "- {{ list of sources }}\n",
        "> {{ list of sources }}\n",
        "See {{ list of sources }} here.\n",
        "{{ list of sources }} and more.\n",
        "{{ list of sources\n\nand more }}\n",
        "    {{ list of sources }}\n",
        "```\n{{ list of sources }}\n```\n",
        "| a |\n| - |\n| {{ list of sources }} |\n",
        "`{{ list of sources }}`\n",
        "{{ sources }}\n",
        "<!--listing:0-->\n",
    ],
)
def test_what_does_not_stand_by_itself_stays_text(body: str) -> None:
    linked, _ = link_note(body)
    assert linked.listings == ()
    assert not LISTING_MARK.search(linked.html)
    assert "list" in linked.html or "sources" in linked.html


@pytest.mark.parametrize("body", ["- {{ list of sources }}\n", "{{ list of sources\n\n}}\n", "{{list of sources}} x\n"])
def test_an_author_is_told_of_a_list_that_stays_text(body: str) -> None:
    (problem,) = link_note(body)[1]
    assert (problem.code, problem.location.line) == ("bad-list", 5)
    assert "lines of its own" in problem.hint


def test_a_list_that_is_not_understood_is_told_once_and_costs_nothing_else() -> None:
    linked, problems = link_note("Words.\n{{ list of fishes }}\n\n{{ list of notes }}\n")
    assert [(problem.code, problem.location.line) for problem in problems] == [("bad-list", 6)]
    assert "{{ list of fishes }}" in linked.html
    assert [one.subject for one in linked.listings] == ["notes"]


def test_a_source_quotes_what_looks_like_a_list() -> None:
    linked, problems = link_note("{{ list of sources }}\n\n{{ list of fishes }}\n", path="content/sources/page.md")
    assert (linked.listings, problems) == ((), ())
    assert "{{ list of sources }}" in linked.html


def test_many_lists_that_never_end_take_no_time_to_speak_of() -> None:
    linked, problems = link_note("{{ list of sources\n" * 20_000 + "{{ list of " + "x" * 1_000_000)
    assert linked.listings == ()
    assert {problem.code for problem in problems} == {"bad-list"}


PAPER = (
    f"{SIGNERS}lang: es-MX\ntags: [Ports/Dues]\ncollections: [The Long Quarrel]\nsource: {{publisher: Harbour Gazette}}"
)


def settle(*lists: str, others: tuple[Page, ...] = ()) -> tuple[Site, tuple[Problem, ...]]:
    """The lists of one note in a site of one paper."""
    body = "\n\n".join(f"{{{{ list of {one} }}}}" for one in lists)
    note = replace(make_page("title: A note", path="content/notes/note.md"), body=body)
    pages = [make_page(PAPER, path="content/sources/paper.md"), note, *others]
    names, _ = resolve_names(pages)
    linker = make_linker(names)
    return relate(pages, names, [link_body(page, linker)[0] for page in pages])


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        ('actor "mariana costa"', ("actor", "actors/mariana-costa")),
        ('actor "actors/mariana-costa"', ("actor", "actors/mariana-costa")),
        ('tag "PORTS/dues"', ("tag", "tags/ports/dues/")),
        ("tag #pórts", ("tag", "tags/ports/")),
        ('collection "the long quarrel"', ("collection", "collections/the-long-quarrel/")),
        ('publisher "harbour gazette"', ("publisher", "harbour gazette")),
        ("language ES", ("language", "es")),
        ("language es-mx", ("language", "es-mx")),
        ("year 1999", ("year", "1999")),
    ],
)
def test_a_value_is_known_in_any_spelling(words: str, condition: tuple[str, str]) -> None:
    site, problems = settle(f"sources with {words}")
    assert problems == ()
    assert site.listings["notes/note"][0].conditions == (condition,)


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        ('actor "Mariana Cosat"', "the actor “Mariana Cosat”", "Did you mean “Mariana Costa”?"),
        ('actor "Costa, Mariana"', "the actor “Costa, Mariana”", "Did you mean “Mariana Costa”?"),
        ("tag port", "the tag “port”", "Did you mean “Ports”?"),
        ('collection "Lamps"', "the collection “Lamps”", "Known here: The Long Quarrel."),
        ('publisher "Tide Tables"', "the publisher “Tide Tables”", "Known here: Harbour Gazette."),
        ("language de", "the language “de”", "Known here:"),
    ],
)
def test_a_name_that_nobody_bears_is_told_and_its_list_stays_empty(words: str, message: str, hint: str) -> None:
    site, (problem,) = settle("sources", f"sources with {words}")
    assert (problem.code, problem.location.path, problem.location.line) == ("unknown-name", "content/notes/note.md", 7)
    assert message in problem.message
    assert hint in problem.hint
    assert site.listings["notes/note"][1].conditions != ()


def test_a_name_of_two_actors_is_told() -> None:
    other = make_page(
        "title: Other\nactors: [{name: Costa, kind: organization}, {name: Mariana Costa, kind: organization}]",
        path="content/sources/other.md",
    )
    _, problems = settle('sources with actor "Mariana Costa"', others=(other,))
    told = [problem for problem in problems if problem.code == "ambiguous-name"]
    assert len(told) == 1
    assert 'actor "actors/mariana-costa' in told[0].hint


@pytest.mark.parametrize("words", ["sources, at most {}", "the {} newest sources"])
def test_a_number_of_any_length_is_read(words: str) -> None:
    assert read_listing(words.format("9" * 5000)).most == 999_999_999
