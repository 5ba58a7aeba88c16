"""Old addresses: which an alias can be, where they lead, and who keeps one that two claim."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.made_up import make_page

from generator.core.model import Page, Problem
from generator.link.redirects import find_redirects, is_old_address, read_address
from generator.link.resolve import resolve_names


def lead(
    *pages: Page, remembered: dict[str, str] | None = None, files: tuple[str, ...] = ()
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Where the old addresses of some pages lead."""
    names, _ = resolve_names(pages)
    by_id = {page.id: page for page in pages}
    return find_redirects(by_id, names.actors, names.addresses, remembered or {}, files)


def note(name: str, *aliases: str, folder: str = "notes", more: str = "") -> Page:
    """A note with aliases."""
    matter = f"title: {name}\naliases: {[*aliases]!r}\n{more}"
    return make_page(matter, path=f"content/{folder}/{name.lower()}.md")


@pytest.mark.parametrize(
    ("alias", "address"),
    [
        ("/old/path/", "old/path/"),
        ("old/path", "old/path/"),
        ("/Old Path/x", "Old Path/x/"),
        ("old/path.html", "old/path.html"),
        ("/path.HTM", "path.HTM"),
        ("old/index.html", "old/"),
        ("/index.html", ""),
        ("/", ""),
        ("old/path.md", "old/path/"),
        ("2014/v1.2/", "2014/v1.2/"),
        ("old%20path/%C3%A9/", "old path/é/"),
        ("notas/mu\u0301sica", "notas/música/"),
        ("北京/港", "北京/港/"),
        ("..", None),
        ("../up", None),
        ("a/../../b", None),
        ("a/%2e%2e/b", None),
        ("a//b", None),
        ("//example.org/a", None),
        ("https://example.org/a", None),
        ("a/b?c=1", None),
        ("a/b#c", None),
        ("a\\b/c", None),
        ("a/b\x00", None),
        ("a/b\u202e/", None),
        ('a/"b"/', None),
        ("a/.git/", None),
        ("a/.b", None),
        ("a/b. /", None),
        ("/feed.xml", None),
        ("a/page.html/b", None),
        ("a/" + "x" * 200, None),
        ("a/" * 600, None),
    ],
)
def test_what_can_be_an_old_address(alias: str, address: str | None) -> None:
    assert read_address(alias) == address


@given(
    st.text(max_size=60) | st.lists(st.sampled_from(["a", "..", ".", "b.html", " ", "%2e%2e", "é", ""])).map("/".join)
)
def test_no_address_leads_out_of_the_site(alias: str) -> None:
    address = read_address(alias)
    if address is not None:
        assert not address.startswith("/")
        assert ".." not in address.split("/")
        assert posixpath.normpath(posixpath.join("/site", address)).startswith("/site")
        assert address == "" or address.endswith(("/", ".html", ".htm")) or address.lower().endswith((".html", ".htm"))


@pytest.mark.parametrize(
    ("alias", "is_address"),
    [
        ("/people/costa/", True),
        ("actors/costa", True),
        ("places/Old City", True),
        ("people/costa", True),
        ("FARC/EP", False),
        ("Costa / Brandão", False),
        ("Mariana Costa", False),
        ("24/7", False),
    ],
)
def test_an_actor_s_alias_with_a_slash_may_be_a_name(alias: str, is_address: bool) -> None:
    assert is_old_address(alias) is is_address


def test_aliases_lead_to_their_page() -> None:
    redirects, problems = lead(note("Method", "Our way", "/old/method/", "old/method.html", "Método"))
    assert problems == ()
    assert redirects == {
        "notes/metodo/": "notes/method/",
        "notes/our-way/": "notes/method/",
        "old/method.html": "notes/method/",
        "old/method/": "notes/method/",
    }


def test_a_name_that_is_the_page_s_own_address_needs_no_redirect() -> None:
    assert lead(note("Method", "METHOD", "/notes/method/", "method", "/notes/method")) == ({}, ())


def test_an_actor_s_names_are_no_addresses() -> None:
    matter = "name: Mariana Costa\naliases: [M. Costa, FARC/EP, /people/costa/, actors/m-costa]"
    card = make_page(matter, path="content/actors/mariana-costa.md")
    redirects, problems = lead(card)
    assert problems == ()
    assert redirects == {"actors/m-costa/": "actors/mariana-costa/", "people/costa/": "actors/mariana-costa/"}
    names, _ = resolve_names([card])
    assert "people costa" not in names.known
    assert names.known["farc ep"] == ("actors/mariana-costa",)


@pytest.mark.parametrize(
    "taken",
    [
        "/",
        "/notes/boats/",
        "/NOTES/Boats",
        "/actors/mariana-costa/",
        "/sources/",
        "/tags/",
        "/tags/ports/",
        "/collections/quarrel/",
        "/404.html",
        "/about",
        "/timeline/",
        "/search/",
        "/assets/style/",
        "/pagefind/x/",
        "/compare/a/b/",
        "/sources/page/2/",
        "/tags/ports/page/3/",
        "/notes/map/",
        "/notes/map/more",
    ],
)
def test_a_page_keeps_its_address(taken: str) -> None:
    boats = note("Boats", more="tags: [Ports/Dues]\ncollections: [Quarrel]\nactors: [Mariana Costa]")
    redirects, problems = lead(boats, note("Method", taken), files=("notes/map",))
    assert redirects == {}
    assert [(problem.code, problem.location.path) for problem in problems] == [
        ("same-address", "content/notes/method.md")
    ]


def test_of_two_that_claim_an_address_the_first_has_it() -> None:
    redirects, problems = lead(note("B", "/old/"), note("A", "/Old"), note("C", "/old/", "/old"))
    assert redirects == {"Old/": "notes/a/"}
    assert [problem.location.path for problem in problems] == ["content/notes/b.md", *["content/notes/c.md"] * 2]
    assert all("claimed by content/notes/a.md" in problem.message for problem in problems)


def test_a_name_whose_address_is_taken_is_a_name_all_the_same() -> None:
    boats, method = note("Boats"), note("Method", "Boats", "Ships")
    redirects, problems = lead(boats, method)
    assert redirects == {"notes/ships/": "notes/method/"}
    assert [(problem.code, problem.severity) for problem in problems] == [("alias-taken", "note")]
    names, _ = resolve_names([boats, method])
    assert (names.titles["boats"], names.titles["ships"]) == (("notes/boats",), ("notes/method",))


def test_an_alias_that_can_be_no_address_is_told() -> None:
    redirects, (problem,) = lead(note("Method", "https://example.org/method"))
    assert redirects == {}
    assert (problem.code, problem.location.path) == ("bad-alias", "content/notes/method.md")
    assert "/old/path/" in problem.hint


def test_remembered_addresses_lead_on_to_the_last_and_give_way() -> None:
    pages = [note("Method", "/old/claimed/"), note("Boats")]
    remembered = {
        "notes/one/": "notes/two/",
        "notes/two/": "notes/boats/",
        "notes/boats/": "notes/method/",
        "old/claimed/": "notes/boats/",
        "notes/lost/": "notes/gone/",
        "a/": "b/",
        "b/": "a/",
        "../out/": "notes/boats/",
        "actors/x/": "https://example.org/",
    }
    assert lead(*pages, remembered=remembered) == (
        {"notes/one/": "notes/boats/", "notes/two/": "notes/boats/", "old/claimed/": "notes/method/"},
        (),
    )


def test_the_order_of_pages_changes_nothing() -> None:
    pages = [note("A", "/x/", "Name"), note("B", "/x/", "Name"), note("C", "/y/")]
    assert lead(*pages) == lead(*pages[::-1])
