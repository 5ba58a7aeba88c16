"""Collections: an author's own groups of pages, each with an introduction where the author has written one."""

from render.made_up_terms import make_page, make_site, render

PAPERS = (
    make_page("sources/a", "Paper A", "2011", collections=("The Long Quarrel",)),
    make_page("sources/b", "Paper B", "2014", collections=("the long quarrel", "Apparatus / plans")),
    make_page("notes/method", "How we work", collections=("The Long Quarrel",)),
)


def test_a_collection_lists_what_belongs_to_it_in_any_spelling() -> None:
    page = render(make_site(*PAPERS))["collections/the-long-quarrel/"]
    places = [page.index(f"{title}</a>") for title in ("Paper B", "Paper A", "How we work")]
    assert places == sorted(places)
    assert '<h1 dir="auto">The Long Quarrel</h1>' in page


def test_all_collections_are_listed_with_the_opening_of_their_introductions() -> None:
    introduction = make_page("collections/the-long-quarrel", "The quarrel over dues", lang="es")
    pages = render(make_site(*PAPERS, introduction))
    listed = pages["collections/"]
    assert "2 collections" in listed
    assert '<a class="term" href="the-long-quarrel/index.html">The Long Quarrel</a>' in listed
    assert '<p class="summary" lang="es" dir="auto">Summary of The quarrel over dues.</p>' in listed
    assert "3 pages" in listed
    assert "Body of collections/the-long-quarrel." in pages["collections/the-long-quarrel/"]
    assert '<h1 dir="auto" lang="es">The quarrel over dues</h1>' in pages["collections/the-long-quarrel/"]
    assert "The quarrel over dues" not in pages["notes/"]


def test_pages_link_to_their_collections_and_the_navigation_to_all() -> None:
    pages = render(make_site(*PAPERS))
    link = '<a class="term" href="../../collections/the-long-quarrel/index.html" dir="auto">The Long Quarrel</a>'
    assert link in pages["sources/b/"]
    assert link in pages["notes/method/"]
    assert '<a href="collections/index.html">Collections</a>' in pages[""]
    assert "collections/apparatus-plans/" in pages


def test_a_site_without_collections_has_no_page_of_them() -> None:
    pages = render(make_site(make_page("sources/a", "Paper A", "2011", tags=("ports",))))
    assert not [address for address in pages if address.startswith("collections/")]
    assert not [address for address, html in pages.items() if "collections/index.html" in html]


def test_an_author_s_page_further_below_is_a_note() -> None:
    pages = render(make_site(*PAPERS, make_page("collections/quarrel/letters", "The letters")))
    assert "The letters" in pages["notes/"]
    assert "collections/quarrel/letters/" in pages
    assert "collections/quarrel/" not in pages
