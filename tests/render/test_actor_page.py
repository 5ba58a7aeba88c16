"""An actor's page: its lead, the forms of its name, roles in time, mentions, pictures, company, and empty states."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from render.made_up_site import actor_id, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.core.model import Actor, Edge, Mention, Page, Role, Site, Source, SourceDate
from generator.render.theme import load_theme
from generator.render.views import SiteSettings
from generator.render.views import actor as actor_module
from generator.render.views.actor import ActorView, Portrait

COSTA = "actors/mariana-costa"
RIVERA = "actors/rivera"
YEARS = ("2012", "2014", "2016")


def mention(page: str, sentence: str, name: str, actor: str = COSTA) -> Mention:
    before, _, after = sentence.partition(name)
    return Mention(actor, page, f"p-{page[-4:]}", before, name, after)


def make_small_site() -> Site:
    """Three sources, each of a year, that name Costa, two of them with Rivera in the same paragraph."""
    ids = {year: f"sources/paper-{year}" for year in YEARS}
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
        for year, page_id in ids.items()
    }
    mentions = {
        COSTA: (
            mention(ids["2012"], "Then Mariana Costa spoke.", "Mariana Costa"),
            mention(ids["2014"], "COSTA met Rivera.", "COSTA"),
            mention(ids["2014"], "Nobody followed Costa.", "Costa"),
            mention(ids["2016"], "Costa saw Rivera.", "Costa"),
        ),
        RIVERA: (
            mention(ids["2014"], "COSTA met Rivera.", "Rivera", RIVERA),
            mention(ids["2016"], "Costa saw Rivera.", "Rivera", RIVERA),
        ),
    }
    edge = Edge(COSTA, RIVERA, 2, 2)
    return Site(
        pages=pages,
        actors={COSTA: Actor(COSTA, "Mariana Costa", "person"), RIVERA: Actor(RIVERA, "Rivera", "person")},
        mentions=mentions,
        page_actors=dict.fromkeys(pages, (COSTA, RIVERA)),
        edges={COSTA: (edge,), RIVERA: (edge,)},
    )


def view(site: Site, actor: str = COSTA) -> ActorView:
    """An actor's first page."""
    views = views_of_site(site, SiteSettings(), lambda page_id: "")
    return next(v for v in views if isinstance(v, ActorView) and v.address == f"{actor}/")


def portrait(site: Site, actor: str = COSTA) -> Portrait:
    found = view(site, actor).portrait
    assert found is not None
    return found


def read(page: ActorView) -> Rendered:
    artifact, problems = load_theme(None).render(page)
    assert problems == ()
    assert artifact is not None
    return read_html(artifact.content.decode())


def test_the_forms_of_a_name_are_those_of_the_sources_with_their_numbers() -> None:
    forms = portrait(make_small_site()).forms
    assert [(form.text, form.count) for form in forms] == [("Costa", 3), ("Mariana Costa", 1)]


def test_a_name_that_all_sources_use_has_no_list_of_forms() -> None:
    site = make_small_site()
    named = tuple(replace(mention, surface="Mariana Costa") for mention in site.mentions[COSTA])
    assert portrait(replace(site, mentions={**site.mentions, COSTA: named})).forms == ()


def test_only_a_page_with_several_sources_lists_them() -> None:
    site = make_small_site()
    assert [group.source.is_source for group in view(site).jumps] == [True, True, True]
    first = site.mentions[COSTA][:1]
    assert view(replace(site, mentions={**site.mentions, COSTA: first})).jumps == ()


def test_the_lead_is_made_of_roles_and_counts_where_the_author_wrote_none() -> None:
    roles = tuple(Role(text, "sources/paper-2014", "2014", "p-2014") for text in ("Minister", "senator"))
    page = read(view(replace(make_small_site(), roles={COSTA: roles})))
    assert "Mariana Costa appears as Minister and senator. Named 4 times in 3 sources (2012–2016)." in page.text


def test_the_author_s_prose_is_the_lead(pages: dict[str, Rendered]) -> None:
    text = pages[f"{COSTA}/index.html"].text
    assert "Mariana Costa appears as" not in text
    assert text.index("Minister, then senator, of") < text.index("Named 5 times in 3 sources") < text.index("Every men")


def test_a_role_stands_under_the_years_in_which_it_is_stated() -> None:
    roles = tuple(Role("Minister", f"sources/paper-{year}", year) for year in YEARS)
    page = view(replace(make_small_site(), roles={COSTA: roles}))
    assert page.portrait is not None
    (role,) = page.portrait.roles
    assert (role.first_year, role.last_year, len(role.statements)) == ("2012", "2016", 3)
    assert "Minister 2012–2016 Paper of 2012, 2012" in read(page).text


def test_a_year_of_the_picture_leads_to_its_first_source(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: dict[str, tuple[int, str]] = {}

    def draw(counts: dict[str, int], href: Callable[[str], str]) -> str:
        drawn.update({year: (count, href(year)) for year, count in counts.items()})
        return "<svg></svg>"

    monkeypatch.setattr(actor_module, "draw_years", draw)
    page = view(make_small_site())
    assert {year: count for year, (count, _) in drawn.items()} == {"2012": 1, "2014": 2, "2016": 1}
    assert [href for _, href in drawn.values()] == [f"#{group.anchor}" for group in page.groups]


def test_a_companion_of_two_paragraphs_has_a_way_to_the_two_side_by_side() -> None:
    site = make_small_site()
    company = portrait(site).company
    assert [companion.pair_href for companion in company.near] == [
        "../../compare/actors/mariana-costa/actors/rivera/index.html"
    ]
    assert company.has_pairs
    weak = Edge(COSTA, RIVERA, 2, 1)
    company = portrait(replace(site, edges={COSTA: (weak,), RIVERA: (weak,)})).company
    assert [companion.pair_href for companion in company.near] == [""]
    assert not company.has_pairs


def test_a_mention_leads_to_its_sentence(files: dict[str, str]) -> None:
    html = files[f"{COSTA}/index.html"]
    link = "#p3-2014-03-09-patrols:~:text=%E2%80%9CWe%20shall%20see%2C%E2%80%9D%20Costa%20added,"
    assert f'href="../../sources/2014-03-09-patrols/index.html{link[:60]}' in html


def test_quotations_of_a_source_in_another_language_say_so(files: dict[str, str]) -> None:
    html = files[f"{COSTA}/index.html"]
    assert '<blockquote lang="es" dir="auto">Dijo <mark>Mariana Costa</mark>' in html
    assert '<blockquote dir="auto"><mark>Mariana Costa</mark>, Minister of Ports' in html


def test_who_is_only_listed_is_shown_where(pages: dict[str, Rendered]) -> None:
    page = pages[f"{actor_id('authority')}/index.html"]
    assert "Listed, but not named in the text A table of tides, August 2014" in page.text
    assert "../../sources/2014-08-tides/index.html" in page.links


def test_a_page_without_mentions_or_company_or_dates_says_so_and_shows_a_way_on() -> None:
    site = Site({}, {COSTA: Actor(COSTA, "Mariana Costa", "person")})
    page = read(view(site))
    for words in (
        "No source names Mariana Costa.",
        "No text of this collection names Mariana Costa.",
        "No source names Mariana Costa together with another.",
        "No dated sentence names Mariana Costa.",
    ):
        assert words in page.text
    assert page.links.count("../index.html") >= 2


def test_what_only_the_first_page_shows_is_not_on_the_others() -> None:
    site = make_small_site()
    many = tuple(mention("sources/paper-2012", f"In week {n} Costa spoke.", "Costa") for n in range(900))
    pages = [
        v
        for v in views_of_site(replace(site, mentions={COSTA: many}), SiteSettings(), lambda page_id: "")
        if isinstance(v, ActorView) and v.title == "Mariana Costa"
    ]
    assert [page.portrait is not None for page in pages] == [True, False, False]
    text = read(pages[2]).text
    assert "Every mention, page 3 of 3" in text
    assert "Named together with" not in text


def test_an_address_elsewhere_is_shown_without_its_scheme() -> None:
    links = view(make_site()).same_as
    assert [(link.text, link.href) for link in links] == [
        ("wikidata.example/Q1", "https://www.wikidata.example/Q1"),
        ("javascript:alert(2)", ""),
    ]
