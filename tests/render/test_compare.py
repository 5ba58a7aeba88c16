"""Two actors side by side: every paragraph that names both, how often each is named alone, and ways on."""

from dataclasses import replace

from render.made_up_site import views_of_site
from render.page_reader import Rendered, read_html

from generator.core.model import Actor, Edge, Mention, Page, Site, Source, SourceDate
from generator.render.theme import load_theme
from generator.render.views import SiteSettings
from generator.render.views.actor import ActorView
from generator.render.views.compare import PARAGRAPHS_A_PAGE, CompareView

COSTA, RIVERA, CITY = "actors/costa", "actors/rivera", "places/harbour-city"
NAMES = {COSTA: "Costa", RIVERA: "Rivera", CITY: "Harbour City"}
Text = tuple[str, ...]
TEXTS: dict[str, tuple[Text, ...]] = {
    "2012": (("Costa met Rivera in Harbour City.", "Rivera left."), ("Costa stayed.",)),
    "2014": (("Rivera wrote.", "Costa & Rivera signed.", "Costa spoke."), ("Rivera, then Costa.",)),
    "2015": (("Costa was ill.",), ("Rivera was not.",)),
    "2016": (("Harbour City slept.",),),
}
"""Sources by year: paragraphs of sentences."""


def find_mentions(texts: dict[str, tuple[Text, ...]]) -> dict[str, tuple[Mention, ...]]:
    """Every name in every sentence."""
    return {
        actor: tuple(
            Mention(actor, f"sources/paper-{year}", f"p-{place}", sentence[:at], name, sentence[at + len(name) :])
            for year, paragraphs in texts.items()
            for place, sentences in enumerate(paragraphs)
            for sentence in sentences
            if (at := sentence.find(name)) >= 0
        )
        for actor, name in NAMES.items()
    }


def make_pair_site(texts: dict[str, tuple[Text, ...]] = TEXTS, paragraphs: int = 3) -> Site:
    """Sources that name Costa and Rivera; their edge counts so many paragraphs."""
    pages = {
        page_id: Page(
            page_id,
            f"content/{page_id}.md",
            "source",
            f"Paper of {year}",
            "en",
            "",
            1,
            SourceDate(year, "stated"),
            Source(),
        )
        for year, page_id in ((year, f"sources/paper-{year}") for year in texts)
    }
    pair, place = Edge(COSTA, RIVERA, 2, paragraphs), Edge(COSTA, CITY, 1, 2)
    return Site(
        pages=pages,
        actors={
            COSTA: Actor(COSTA, "Costa", "person"),
            RIVERA: Actor(RIVERA, "Rivera", "person"),
            CITY: Actor(CITY, "Harbour City", "place"),
        },
        mentions=find_mentions(texts),
        page_actors=dict.fromkeys(pages, (COSTA, RIVERA)),
        edges={COSTA: (pair, place), RIVERA: (pair,), CITY: (place,)},
    )


def pages_of(site: Site, first: str = COSTA, second: str = RIVERA) -> list[CompareView]:
    views = views_of_site(site, SiteSettings(), lambda page_id: "")
    return [v for v in views if isinstance(v, CompareView) and v.address.startswith(f"compare/{first}/{second}/")]


def read(page: CompareView) -> Rendered:
    return read_html(write(page))


def write(page: CompareView) -> str:
    artifact, problems = load_theme(None).render(page)
    assert problems == ()
    assert artifact is not None
    return artifact.content.decode()


def sentences(page: CompareView) -> list[list[list[str]]]:
    return [
        [["".join(s.text for s in quotation.stretches) for quotation in paragraph] for paragraph in group.paragraphs]
        for group in page.groups
    ]


def test_every_paragraph_that_names_both_is_quoted_in_order_of_time() -> None:
    (page,) = pages_of(make_pair_site())
    assert [group.source.title for group in page.groups] == ["Paper of 2012", "Paper of 2014"]
    assert sentences(page) == [
        [["Costa met Rivera in Harbour City.", "Rivera left."]],
        [["Rivera wrote.", "Costa & Rivera signed.", "Costa spoke."], ["Rivera, then Costa."]],
    ]


def test_the_two_are_marked_apart_and_not_by_colour_alone() -> None:
    (page,) = pages_of(make_pair_site())
    html = write(page)
    assert '<mark>Costa</mark> met <mark class="second">Rivera</mark> in Harbour City.' in html
    assert '<mark class="second">Rivera</mark>, then <mark>Costa</mark>.' in html


def test_a_sentence_can_be_read_in_its_paragraph() -> None:
    (page,) = pages_of(make_pair_site())
    assert page.groups[1].paragraphs[1][0].href == (
        "../../../../../sources/paper-2014/index.html#p-1:~:text=Rivera%2C%20then%20Costa."
    )


def test_it_is_told_how_often_each_is_named_without_the_other() -> None:
    (page,) = pages_of(make_pair_site())
    assert (page.together.paragraphs, page.first.alone.paragraphs, page.second.alone.paragraphs) == (3, 2, 1)
    assert (page.together.sources, page.first.alone.sources, page.second.alone.sources) == (3, 0, 0)
    text = read(page).text
    assert "Named together in 3 paragraphs of 2 sources (2012–2014)." in text
    assert "1 more source names both, but never in one paragraph." in text
    assert "Only Costa Both Only Rivera Paragraphs 2 3 1 Sources 0 3 0" in text


def test_an_actor_and_a_place_stand_side_by_side_too() -> None:
    (page,) = pages_of(make_pair_site(), COSTA, CITY)
    assert (page.first.actor.kind, page.second.actor.kind) == ("person", "place")
    assert sentences(page) == [[["Costa met Rivera in Harbour City."]]]


def test_there_are_ways_on_to_each_and_to_other_pairs() -> None:
    (page,) = pages_of(make_pair_site())
    assert [other.actor.name for other in page.first.others] == ["Harbour City"]
    assert page.second.others == ()
    links = read(page).links
    assert "../../places/harbour-city/index.html" in links
    assert "../../../../../actors/costa/index.html" in links
    assert "../../../../../actors/rivera/index.html" in links


def test_a_pair_that_is_not_found_again_still_has_its_page() -> None:
    site = make_pair_site({"2015": TEXTS["2015"]})
    (page,) = pages_of(site)
    assert page.groups == ()
    text = read(page).text
    assert "No paragraph that can be shown names both." in text
    assert "The mentions of each stand on its own page." in text


def test_what_is_withheld_counts_and_shows_no_words() -> None:
    site = make_pair_site()
    held = {
        key: tuple(Mention(m.actor_id, m.page_id, f"_{m.anchor[-1]}", "", "", "") for m in found)
        for key, found in site.mentions.items()
    }
    (page,) = pages_of(replace(site, mentions=held))
    assert page.together.paragraphs == 3
    assert [(group.paragraphs, group.unshown) for group in page.groups] == [((), 1), ((), 2)]
    assert "Both are named in 2 paragraphs that are not published here." in read(page).text


def test_the_author_s_own_pages_are_no_evidence() -> None:
    site = make_pair_site()
    pages = {key: replace(page, kind="note") if key.endswith("2012") else page for key, page in site.pages.items()}
    (page,) = pages_of(replace(site, pages=pages))
    assert [group.source.title for group in page.groups] == ["Paper of 2014"]


def test_a_long_list_is_paged() -> None:
    paragraphs = tuple((f"In week {week} Costa met Rivera.",) for week in range(2 * PARAGRAPHS_A_PAGE + 1))
    pages = pages_of(make_pair_site({"2012": paragraphs}))
    assert [len(page.groups[0].paragraphs) for page in pages] == [PARAGRAPHS_A_PAGE, PARAGRAPHS_A_PAGE, 1]
    assert [page.groups[0].continued for page in pages] == [False, True, True]
    assert pages[1].address == "compare/actors/costa/actors/rivera/page/2/"
    assert "Paragraphs that name both, page 2 of 3" in read(pages[1]).text


def test_every_pair_has_a_page_and_each_is_linked_from_both_ends() -> None:
    site = make_pair_site()
    views = list(views_of_site(site, SiteSettings(), lambda page_id: ""))
    addresses = {view.address for view in views if isinstance(view, CompareView)}
    linked = [
        companion.pair_href.removeprefix("../../").removesuffix("index.html")
        for view in views
        if isinstance(view, ActorView) and view.portrait
        for companion in view.portrait.company.near
    ]
    assert set(linked) == addresses
    assert len(linked) == 2 * len(addresses) == 4
