"""Tags: one page for all spellings of a tag, with what stands above it and below, and links to it."""

from render.made_up_terms import body_html, make_page, make_site, render
from render.page_reader import read_html

from generator.render.views import SiteSettings, open_catalogue
from generator.render.views.tags import TagsView, TagView, tags_views

PAPERS = (
    make_page("sources/a", "Paper A", "2011", tags=("Ports/Dues", "#Patrols")),
    make_page("sources/b", "Paper B", "2014", tags=("ports", "Árboles")),
    make_page("sources/c", "Paper C", tags=("Ports", "arboles")),
    make_page("notes/method", "How we work", tags=("PORTS/dues", "arboles")),
)


def views(*pages: object) -> list[TagsView | TagView]:
    catalogue, html = open_catalogue(make_site(*pages), SiteSettings(), body_html)  # type: ignore[arg-type]
    made = (planned.make() for planned in tags_views(catalogue, html))
    return [view for view in made if isinstance(view, TagsView | TagView)]


def test_a_tag_has_one_page_under_the_spelling_that_most_pages_have() -> None:
    first, *tags = views(*PAPERS)
    assert isinstance(first, TagsView)
    assert [(row.term.name, row.count, row.depth) for row in first.rows] == [
        ("arboles", 3, 0),
        ("Patrols", 1, 0),
        ("Ports", 4, 0),
        ("Ports/Dues", 2, 1),
    ]
    assert [tag.address for tag in tags] == ["tags/arboles/", "tags/patrols/", "tags/ports/", "tags/ports/dues/"]


def test_of_spellings_that_are_equally_frequent_one_with_accents_is_shown() -> None:
    first, *_ = views(*PAPERS[:3])
    assert isinstance(first, TagsView)
    assert first.rows[0].term.name == "Árboles"


def test_a_tag_lists_sources_newest_first_then_the_author_s_own_pages() -> None:
    ports = render(make_site(*PAPERS))["tags/ports/"]
    places = [ports.index(f"{title}</a>") for title in ("Paper B", "Paper A", "Paper C", "How we work")]
    assert places == sorted(places)
    text = read_html(ports).text
    assert "Sources 3" in text
    assert "This site’s own pages 1" in text
    assert "Summary of Paper B." in text


def test_a_nested_tag_knows_what_stands_above_it_and_below() -> None:
    pages = render(make_site(*PAPERS))
    assert '<a href="../index.html" dir="auto">Ports</a>' in pages["tags/ports/dues/"]
    assert 'Narrower tags: <a class="term" href="dues/index.html" dir="auto">Ports/Dues</a>' in pages["tags/ports/"]
    assert "Paper B" not in pages["tags/ports/dues/"]


def test_pages_link_to_their_tags_and_the_navigation_to_all() -> None:
    pages = render(make_site(*PAPERS))
    assert '<a class="term" href="../../tags/ports/dues/index.html" dir="auto">Ports/Dues</a>' in pages["sources/a/"]
    assert '<a class="term" href="../../tags/ports/dues/index.html" dir="auto">Ports/Dues</a>' in pages["notes/method/"]
    assert '<a href="../../tags/index.html">Tags</a>' in pages["sources/a/"]
    assert '<a href="../../tags/index.html" aria-current="true">Tags</a>' in pages["tags/ports/"]
    assert '<li class="kind-tags"><a href="tags/index.html">Tags</a>' in pages[""]


def test_a_site_without_tags_has_no_page_of_tags() -> None:
    pages = render(make_site(make_page("sources/a", "Paper A", "2011", tags=("#", "/", " "))))
    assert not [address for address in pages if address.startswith(("tags/", "collections/"))]
    assert not [address for address, html in pages.items() if "tags/index.html" in html]
    assert "<dt>Tags</dt>" not in pages["sources/a/"]


def test_an_author_introduces_a_tag_and_the_list_of_all() -> None:
    introductions = (make_page("tags/ports", "Of ports"), make_page("tags/index", "What we tag"))
    pages = render(make_site(*PAPERS, *introductions))
    assert "Body of tags/ports." in pages["tags/ports/"]
    assert ">Of ports</h1>" in pages["tags/ports/"]
    assert "Body of tags/index." in pages["tags/"]
    assert "Of ports" not in pages["tags/"]
    assert "notes/index.html" in pages[""]
    assert "Of ports" not in pages["notes/"]


def test_an_introduction_stands_before_the_first_page_bears_its_tag() -> None:
    pages = render(make_site(make_page("sources/a", "Paper A", "2011"), make_page("tags/lamps", "Lamps")))
    assert "Body of tags/lamps." in pages["tags/lamps/"]
    assert "Nothing yet." in pages["tags/lamps/"]
    assert "Lamps</a>" in pages["tags/"]


def test_a_tag_of_many_sources_is_paged() -> None:
    papers = [make_page(f"sources/{number:03}", f"Paper {number:03}", "2014", tags=("ports",)) for number in range(150)]
    note = make_page("notes/method", "How we work", tags=("ports",))
    pages = render(make_site(*papers, note, make_page("tags/ports", "Of ports")))
    assert pages["tags/ports/"].count('<li class="source-row">') == 100
    assert pages["tags/ports/page/2/"].count('<li class="source-row">') == 50
    assert "How we work" in pages["tags/ports/page/2/"]
    assert "How we work" not in pages["tags/ports/"]
    assert "Body of tags/ports." not in pages["tags/ports/page/2/"]
    assert "<title>Tag: ports, page 2 – Harbour Papers</title>" in pages["tags/ports/page/2/"]


def test_a_tag_called_page_is_not_taken_for_a_further_page() -> None:
    many = tuple(f"ports/{number:04}" for number in range(600))
    pages = render(make_site(make_page("sources/a", "A", "2014", tags=("page/2", "ports/page/2", *many))))
    assert "tags/page/2/" in pages
    assert "tags/-page/2/" in pages
    assert "tags/ports/-page/2/" in pages


def test_tags_of_markup_are_text() -> None:
    pages = render(make_site(make_page("sources/a", "A", "2014", tags=("<b>x</b>", 'a"b'))))
    assert not [address for address, html in pages.items() if "<b>x" in html]


def test_a_source_whose_text_is_withheld_keeps_its_tags() -> None:
    pages = render(make_site(make_page("sources/a", "Paper A", "2011", tags=("ports",), publish="metadata")))
    assert "Paper A" in pages["tags/ports/"]
    assert "Summary of Paper A" not in pages["tags/ports/"]
