"""The rendered site as a crawler sees it: links arrive, pages are whole, nothing is fetched from elsewhere."""

import posixpath
from urllib.parse import urlsplit

from render.made_up_site import HOSTILE, LONG_NAME, actor_id, body_html, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.render.theme import load_theme
from generator.render.views import SiteSettings

BASE = "/harbour/"
PATROLS = "sources/2014-03-09-patrols/index.html"
COSTA = "actors/mariana-costa/index.html"


def target_of(path: str, href: str) -> tuple[str, str]:
    """The file and the anchor to which a link of a page leads; ``404.html`` alone has absolute paths."""
    parts = urlsplit(href)
    if parts.path.startswith("/"):
        assert path == "404.html"
        return parts.path.removeprefix(BASE), parts.fragment
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path)) if parts.path else path
    return target, parts.fragment


def test_every_internal_link_arrives_at_a_file_and_an_anchor(files: dict[str, str], pages: dict[str, Rendered]) -> None:
    followed = 0
    for path, page in pages.items():
        for href in page.links + page.loads:
            if urlsplit(href).scheme in ("https", "http"):
                continue
            target, anchor = target_of(path, href)
            assert target in files, f"{path} links to {href}"
            assert not anchor or anchor in pages[target].ids, f"{path} links to {href}"
            followed += 1
    assert followed > 500


def test_every_page_can_be_reached_from_the_front_page(pages: dict[str, Rendered]) -> None:
    found, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for href in pages[path].links:
            target, _ = ("", "") if urlsplit(href).scheme else target_of(path, href)
            if target in pages and target not in found:
                found.add(target)
                waiting.append(target)
    assert set(pages) - found == {"404.html"}


def test_nothing_is_loaded_from_another_host(pages: dict[str, Rendered]) -> None:
    for path, page in pages.items():
        assert page.loads
        assert not [url for url in page.loads if urlsplit(url).netloc], path
        assert "style" not in page.tags + page.attributes, path
        assert not [name for name in page.attributes if name.startswith("on")], path


def test_no_link_runs_a_script(pages: dict[str, Rendered]) -> None:
    assert {urlsplit(href).scheme for page in pages.values() for href in page.links} == {"", "https"}
    assert "javascript:alert(2)" in pages[COSTA].text


def test_ids_are_unique_and_labels_exist(pages: dict[str, Rendered]) -> None:
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path
        assert set(page.labels) <= set(page.ids), path


def test_every_page_is_whole(pages: dict[str, Rendered]) -> None:
    for path, page in pages.items():
        assert page.unclosed == [], path
        assert page.lang == "en", path
        assert page.title.endswith("Harbour Papers"), path
        assert page.tags.count("main") == page.tags.count("h1") == page.tags.count("title") == 1, path
        assert {"header", "nav", "footer"} <= set(page.tags), path


def test_headings_never_skip_a_level(pages: dict[str, Rendered]) -> None:
    for path, page in pages.items():
        assert page.headings[0] == 1, path
        assert all(after <= before + 1 for before, after in zip(page.headings, page.headings[1:], strict=False)), path


def test_titles_tell_pages_apart(pages: dict[str, Rendered]) -> None:
    titles = [page.title for path, page in pages.items()]
    assert len(titles) == len(set(titles))


def test_hostile_names_are_text(files: dict[str, str], pages: dict[str, Rendered]) -> None:
    assert not [path for path in pages if "<b>" in files[path] or "<script>" in files[path]]
    assert HOSTILE in pages[f"{actor_id('hostile')}/index.html"].text
    assert "<b>greets</b>" in pages[COSTA].text


def test_every_role_leads_to_its_paragraph_or_says_who_listed_it(pages: dict[str, Rendered]) -> None:
    page = pages[COSTA]
    assert "../../sources/2014-03-09-patrols/index.html#p2-2014-03-09-patrols" in page.links
    assert "Minister of Ports 2014 Ports authority and navy sign a patrol accord, 9 March 2014 A letter" in page.text
    assert (
        "Senator about May 2017 inferred Notas del muelle: lo que dijo la señora Costa from the page’s own list"
        in page.text
    )


def test_an_actor_page_quotes_every_mention_and_links_to_its_paragraph(
    files: dict[str, str], pages: dict[str, Rendered]
) -> None:
    path = f"{actor_id('lumeria')}/index.html"
    assert files[path].count("<mark>Lumerian</mark>") == 60
    linked = [href for href in pages[path].links if href.startswith("../../sources/2016-minutes/index.html#")]
    assert len(set(linked)) == 60
    assert "Named 61 times in 2 sources (2014–2016)." in pages[path].text


def test_a_source_page_gives_its_record(pages: dict[str, Rendered]) -> None:
    page = pages[PATROLS]
    for words in (
        "By Ana Pereira and Tomás Ibáñez",
        "Publisher Harbour Gazette Date 9 March 2014, stated by the source Kind news",
        "Rights All rights reserved by the Harbour Gazette.",
        "The source says: © Harbour Gazette. All rights reserved by the Harbour Gazette.",
        "Mended while reading 1 running head or foot cut (its page is marked), 1,200 lost apostrophes put back, 2 bi",
        "9f2c" * 16,
        "Shared actor: Mariana Costa",
        "Mariana Costa Minister of Ports 3 mentions",
        LONG_NAME,
    ):
        assert words in page.text
    assert "https://gazette.example/patrols?id=9&page=2" in page.links


def test_the_attribution_stands_above_the_text_and_below_it(pages: dict[str, Rendered]) -> None:
    page = pages[PATROLS]
    assert page.text.count("Attribution: From the Harbour Gazette · Original") == 2
    first, last = page.text.index("Attribution:"), page.text.rindex("Attribution:")
    assert first < page.text.index("What was agreed") < page.text.index("was not heard by") < last
    assert page.links.count("https://gazette.example/patrols?id=9&page=2") == 3


def test_a_source_page_lists_its_dates(files: dict[str, str], pages: dict[str, Rendered]) -> None:
    text = pages[PATROLS].text
    assert "Dates in this source 9 March 2014 On 9 March the Ports Authority" in text
    assert "about May 2014 inferred Mariana Costa will return two months later <soon>." in text
    assert "Inferred: “two months later”, counted from 9 March 2014. " in text
    assert '<time datetime="2014-03-09">9 March 2014</time>' in files[PATROLS].partition('id="_dates"')[2]
    assert "#p2-2014-03-09-patrols" in pages[PATROLS].links
    assert "18 May, year not stated El 18 de mayo" in pages["sources/2017-05-notes/index.html"].text
    assert "_dates" not in pages["sources/2016-minutes/index.html"].ids


def test_an_actor_page_lists_what_is_dated(pages: dict[str, Rendered]) -> None:
    text = pages[COSTA].text
    places = [
        text.index(words) for words in ("Dates in the sources", "9 March 2014 On 9", "about May 2014", "18 May, year")
    ]
    assert places == sorted(places)
    assert "signed. ¶ Ports authority and navy sign a patrol accord, 9 March 2014" in text


def test_the_timeline_lists_all_events_by_year_and_month(files: dict[str, str], pages: dict[str, Rendered]) -> None:
    page = pages["timeline/index.html"]
    assert "Timeline 4 dated sentences of the sources, oldest first" in page.text
    years = [found for found in page.ids if found in ("_199X", "_2014", "_undated")]
    assert years == ["_199X", "_2014", "_undated"]
    assert "2014 March 9 March 2014 On 9 March" in page.text
    assert "Year not stated May 18 May, year not stated" in page.text
    assert "9 March 2014 Ports Authority Mariana Costa" in page.text
    assert "../sources/2014-03-09-patrols/index.html#p0-2014-03-09-patrols" in page.links
    assert '<a href="timeline/index.html">Timeline</a>' in files["index.html"]


def test_an_inferred_date_is_marked_with_its_reason(files: dict[str, str], pages: dict[str, Rendered]) -> None:
    reason = "it names 18 May without a year, after the session of 2016"
    assert f"about May 2017, inferred: {reason}" in pages["sources/2017-05-notes/index.html"].text
    for path in ("index.html", "sources/index.html", COSTA, PATROLS):
        assert "about May 2017 inferred" in pages[path].text, path


def test_an_actor_that_only_a_page_lists_is_said_to_be_listed(pages: dict[str, Rendered]) -> None:
    assert "Ports Authority from the page’s own list" in pages["sources/2014-08-tides/index.html"].text
    assert "Named once in 2 sources" in pages[f"{actor_id('authority')}/index.html"].text


def test_undated_sources_come_last_and_have_no_neighbours(pages: dict[str, Rendered]) -> None:
    text = pages["sources/index.html"].text
    assert text.index("2017 about May") < text.index("2016 2016") < text.index("Undated No date A letter")
    assert "Earlier" not in pages["sources/undated-letter/index.html"].text
    assert "Later Notas" in pages["sources/2016-minutes/index.html"].text


def test_the_index_lists_actors_by_kind_and_letter_without_accents(pages: dict[str, Rendered]) -> None:
    text = pages["actors/index.html"].text
    assert "N Núñez Peñarrubia, Íñigo 2 sources, 2 mentions" in text
    assert text.index("Costa, Mariana") < text.index("Íñigo") < text.index("Other 3rd Baron")
    assert text.index("Other 3rd Baron") < text.index("Costa <script>")


def test_an_author_page_links_back_and_lies_in_the_list_of_notes(pages: dict[str, Rendered]) -> None:
    assert "../../notes/boats/index.html" in pages[PATROLS].links
    assert "boats/index.html" in pages["notes/index.html"].links
    assert "In this site’s own notes On the boats" in pages[COSTA].text


def test_a_page_in_another_language_says_so(files: dict[str, str]) -> None:
    html = files["sources/2017-05-notes/index.html"]
    assert '<h1 lang="es"' in html
    assert '<div class="body" lang="es"' in html


def test_the_page_for_lost_readers_works_at_any_depth(pages: dict[str, Rendered]) -> None:
    page = pages["404.html"]
    assert all(href.startswith((BASE, "#")) for href in page.links + page.loads)
    assert f"{BASE}assets/style.css" in page.loads


def test_pages_end_with_one_newline_and_canonical_is_absolute(files: dict[str, str]) -> None:
    for path, html in files.items():
        if path.endswith(".html"):
            assert html.endswith("</html>\n"), path
    assert 'rel="canonical" href="https://papers.example/harbour/actors/mariana-costa/"' in files[COSTA]


def test_the_page_for_lost_readers_links_from_the_root_where_the_site_s_place_is_unknown() -> None:
    views = views_of_site(make_site(), SiteSettings("Harbour Papers"), body_html)
    view = next(view for view in views if view.address == "404.html")
    artifact, _ = load_theme(None).render(view)
    assert artifact is not None
    page = read_html(artifact.content.decode())
    assert "assets/style.css" in page.loads
    assert "index.html" in page.links
    assert not [href for href in page.links + page.loads if href.startswith("/")]
