"""Lists in an author's text: what each holds and in which order, in the words and marks of all lists."""

from dataclasses import replace

import pytest
from render.made_up_terms import CITY, COSTA, body_html, make_page, make_site, render

from generator.core.listing_marks import LISTING_MARK
from generator.core.model import Listing, Page, Site, Source
from generator.render.listing_places import drop_listings, put_listings
from generator.render.search.documents import list_documents
from generator.render.search.names import list_rows
from generator.render.views import SiteSettings, open_catalogue
from generator.render.views.listings import MOST_ROWS, ShownListing, show_listings
from generator.render.words import load_words

PAGES = (
    make_page("sources/a", "Paper A", "2011-05", tags=("ports/dues",), collections=("Quarrel",), lang="es-MX"),
    make_page("sources/b", "Paper B", "2014/2016", tags=("ports",)),
    make_page("sources/c", "Étude C", source=Source(publisher="Le Phare", kind="report", authors=("Ana Pereira",))),
    make_page("notes/one", "A note", "2015", tags=("ports",)),
    make_page("notes/two", "Other note"),
    make_page("tags/ports", "Of ports", tags=("ports",)),
)


def show(listing: Listing, *more: Page, here: str = "notes/two") -> ShownListing:
    """One list, as it stands on a page."""
    site = make_site(*PAGES, *more, listings={here: (listing,)})
    catalogue, _ = open_catalogue(site, SiteSettings(), body_html)
    (shown,) = show_listings(catalogue, f"{here}/", here)
    return shown


def titles(listing: Listing, *more: Page, here: str = "notes/two") -> list[str]:
    return [row.source.title for row in show(listing, *more, here=here).rows]


@pytest.mark.parametrize(
    ("listing", "found"),
    [
        (Listing("sources"), ["Paper B", "Paper A", "Étude C"]),
        (Listing("sources", order="oldest"), ["Paper A", "Paper B", "Étude C"]),
        (Listing("sources", order="title"), ["Étude C", "Paper A", "Paper B"]),
        (Listing("sources", most=2), ["Paper B", "Paper A"]),
        (Listing("sources", (("tag", "tags/ports/"),)), ["Paper B", "Paper A"]),
        (Listing("sources", (("tag", "tags/ports/dues/"),)), ["Paper A"]),
        (Listing("sources", (("tag", "tags/ports/"), ("language", "es"))), ["Paper A"]),
        (Listing("sources", (("language", "es-mx"),)), ["Paper A"]),
        (Listing("sources", (("collection", "collections/quarrel/"),)), ["Paper A"]),
        (Listing("sources", (("actor", CITY.id),)), ["Paper A"]),
        (Listing("sources", (("actor", COSTA.id), ("year", "2015"))), ["Paper B"]),
        (Listing("sources", (("publisher", "le phare"),)), ["Étude C"]),
        (Listing("sources", (("kind", "report"), ("author", "ana pereira"))), ["Étude C"]),
        (Listing("sources", (("actor", ""),)), []),
        (Listing("sources", (("tag", "tags/none/"),)), []),
        (Listing("notes"), ["A note"]),
        (Listing("pages", (("tag", "tags/ports/"),)), ["A note", "Paper B", "Paper A"]),
        (Listing("pages", order="title"), ["A note", "Étude C", "Paper A", "Paper B"]),
    ],
)
def test_a_list_holds_what_meets_all_its_conditions_in_its_order(listing: Listing, found: list[str]) -> None:
    assert titles(listing) == found


def test_a_list_of_names_counts_what_its_sources_say() -> None:
    everybody = show(Listing("people"))
    assert [(row.actor.name, row.actor.kind, row.tally.sources) for row in everybody.actors] == [
        ("Mariana Costa", "person", 3)
    ]
    of_ports = show(Listing("people", (("tag", "tags/ports/"),)))
    assert [(row.actor.name, row.tally.sources, row.tally.mentions) for row in of_ports.actors] == [
        ("Mariana Costa", 2, 2)
    ]
    assert show(Listing("people", (("actor", COSTA.id),))).actors == ()
    assert [row.actor.name for row in show(Listing("places", (("actor", COSTA.id),))).actors] == ["Harbour City"]
    assert show(Listing("countries")).actors == ()


def test_a_list_that_sets_itself_no_bound_has_one_and_leads_to_the_rest() -> None:
    papers = [make_page(f"sources/{number:03}", f"Paper {number:03}", "2000") for number in range(MOST_ROWS)]
    shown = show(Listing("sources"), *papers)
    assert (len(shown.rows), shown.more, shown.more_href) == (MOST_ROWS, 3, "../../sources/index.html")
    tagged = [replace(paper, tags=("ports",)) for paper in papers]
    assert show(Listing("sources", (("tag", "tags/ports/"),)), *tagged).more_href == "../../tags/ports/index.html"
    assert show(Listing("sources", (("actor", COSTA.id),)), *papers).more_href == ""
    assert show(Listing("sources", most=MOST_ROWS + 2), *papers).more == 0


LISTINGS = (Listing("sources", most=2), Listing("people"), Listing("sources", (("tag", "tags/none/"),)))


def site_with_lists() -> Site:
    pages = (
        make_page("index", "Front"),
        make_page("actors/mariana-costa", "Mariana Costa"),
        make_page("sources/index", "Papers"),
    )
    where = ("index", "actors/mariana-costa", "sources/index", "notes/two", "tags/ports")
    return make_site(*PAGES, *pages, listings=dict.fromkeys(where, LISTINGS))


@pytest.mark.parametrize("address", ["", "actors/mariana-costa/", "sources/", "notes/two/", "tags/ports/"])
def test_lists_stand_in_their_places_on_every_kind_of_page_of_the_author_s(address: str) -> None:
    html = render(site_with_lists())[address]
    text = html.partition("Body of")[2].partition("Its end.")[0]
    places = [text.index(words) for words in (">Paper B</a>", ">Paper A</a>", ">Mariana Costa</a>", "Nothing yet.")]
    assert places == sorted(places)
    assert "Étude C" not in text
    assert "Harbour Gazette" in text
    assert 'class="name kind-person"' in text
    assert "3 sources, 3 mentions" in text
    assert not LISTING_MARK.search(html)


def test_links_of_a_list_lead_from_the_page_that_it_stands_on() -> None:
    pages = render(site_with_lists())
    assert 'href="sources/b/index.html" dir="auto">Paper B</a>' in pages[""].partition("Body of")[2]
    assert 'href="../../sources/b/index.html" dir="auto">Paper B</a>' in pages["notes/two/"]
    assert 'href="b/index.html" dir="auto">Paper B</a>' in pages["sources/"].partition("Its end.")[0]


def test_a_page_shows_no_mark_that_has_no_list() -> None:
    pages = render(make_site(*PAGES))
    assert not [address for address, html in pages.items() if LISTING_MARK.search(html) and "notes" in address]
    assert put_listings(body_html("x"), (), str).count("<!--") == 0


def test_notes_without_dates_stand_without_a_column_for_them() -> None:
    site = make_site(
        *PAGES[:3], PAGES[4], make_page("notes/three", "Third"), listings={"notes/three": (Listing("notes"),)}
    )
    html = render(site)["notes/three/"].partition("Body of")[2].partition("Its end.")[0]
    assert '<ul class="plain notes">' in html
    assert '<p class="when">' not in html


def test_a_list_speaks_the_language_of_the_interface() -> None:
    site = make_site(*PAGES, listings={"notes/two": (Listing("sources", (("tag", "tags/none/"),)),)})
    html = render(site, SiteSettings(lang="es"))["notes/two/"]
    assert '<div class="listing" lang="es" dir="ltr">' in html
    assert "Todavía no hay nada." in html


def test_no_document_of_the_search_holds_a_mark() -> None:
    catalogue, html = open_catalogue(site_with_lists(), SiteSettings(), body_html)
    words, _ = load_words("en", ())
    documents = list(list_documents(catalogue, list_rows(catalogue), html, words))
    assert len(documents) > 5
    assert any("Its end." in document.html for document in documents)
    assert not [document.path for document in documents if LISTING_MARK.search(document.html)]
    assert drop_listings(body_html("x")).count("<!--") == 0


def test_documents_of_the_search_are_filtered_by_tags_and_collections() -> None:
    catalogue, html = open_catalogue(make_site(*PAGES), SiteSettings(), body_html)
    words, _ = load_words("en", ())
    by_path = {
        document.path: document.html for document in list_documents(catalogue, list_rows(catalogue), html, words)
    }
    paper = by_path["sources/a/index.html"]
    for filters in ('"tag[content]" content="ports"', '"tag[content]" content="ports/dues"', '"Quarrel"'):
        assert filters in paper
    assert "tag[content]" not in by_path["sources/c/index.html"]
    assert "tag[content]" not in by_path["tags/ports/index.html"]
