"""The front page: what the collection is, its doors with what lies behind them, who matters most, and what is new."""

from dataclasses import replace

from render.made_up_site import body_html, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.core.model import ACTOR_KINDS, Actor, Site
from generator.render.theme import load_theme
from generator.render.views import SiteSettings
from generator.render.views.front import FOREMOST_OF_A_KIND, FrontView

SETTINGS = SiteSettings("Harbour Papers", "Papers on a made-up harbour.")


def view_front(site: Site) -> FrontView:
    view = next(views_of_site(site, SETTINGS, body_html))
    assert isinstance(view, FrontView)
    return view


def read_front(site: Site) -> Rendered:
    artifact, problems = load_theme(None).render(view_front(site))
    assert artifact is not None, problems
    return read_html(artifact.content.decode())


def test_it_says_what_the_collection_is(pages: dict[str, Rendered]) -> None:
    text = pages["index.html"].text
    assert "The harbour papers Papers on a made-up harbour. 6 sources · 2014–2017" in text
    assert "Six papers on a harbour." in text


def test_its_search_field_leads_to_the_search_page_without_a_script(files: dict[str, str]) -> None:
    html = files["index.html"]
    assert 'action="search/index.html" method="get"' in html
    form = html.partition('action="search/index.html"')[2].partition("</form>")[0]
    assert 'name="q"' in form
    assert 'type="submit"' in form


def test_every_way_in_has_a_door_with_what_lies_behind_it() -> None:
    doors = {door.key: door for door in view_front(make_site()).doors}
    assert {key: door.count for key, door in doors.items() if key != "network"} == {
        "sources": 6,
        "timeline": 4,
        "person": 3,
        "organization": 3,
        "country": 1,
        "place": 1,
        "agreement": 1,
        "notes": 1,
    }
    assert doors["person"].href == "actors/index.html#_person"


def test_no_door_opens_on_nothing() -> None:
    site = make_site()
    site = replace(site, actors={key: actor for key, actor in site.actors.items() if actor.kind != "place"}, edges={})
    site = replace(site, mentions={}, page_actors={}, timeline=(), events={}, actor_events={})
    assert [door.key for door in view_front(site).doors] == [
        "sources",
        "person",
        "organization",
        "country",
        "agreement",
        "notes",
    ]


def test_who_matters_most_stands_with_the_last_role_and_counts() -> None:
    foremost = view_front(make_site()).foremost
    assert [row.actor.name for row in foremost[:2]] == ["Mariana Costa", "Lumeria"]
    assert (foremost[0].role, foremost[0].role_date and foremost[0].role_date.edtf) == ("Senator", "2017-05~")
    assert (foremost[0].tally.sources, foremost[0].tally.mentions) == (3, 5)
    assert foremost[1].role == ""


def test_no_kind_crowds_out_the_others() -> None:
    site = make_site()
    countries = {key: Actor(key, key, "country") for key in (f"actors/c{number}" for number in range(20))}
    page = "sources/2016-minutes"
    site = replace(
        site,
        actors={**site.actors, **countries},
        page_actors={**site.page_actors, page: (*countries, *site.page_actors[page])},
    )
    kinds = [row.actor.kind for row in view_front(site).foremost]
    assert {kind: kinds.count(kind) for kind in ACTOR_KINDS} == {
        "person": 3,
        "organization": 3,
        "country": FOREMOST_OF_A_KIND,
    }


def test_each_kind_lists_those_named_most_and_the_way_to_all(pages: dict[str, Rendered]) -> None:
    lists = {kind.kind: kind for kind in view_front(make_site()).kinds}
    assert lists["person"].rows[0].actor.name == "Mariana Costa"
    assert lists["organization"].rows[0].tally.sources == 2
    assert "actors/index.html#_organization" in pages["index.html"].links


def test_coverage_links_to_the_year_in_the_list_of_sources(pages: dict[str, Rendered]) -> None:
    assert "Sources by year" in pages["index.html"].text
    assert {"sources/index.html#_2014", "sources/index.html#_2017"} <= set(pages["index.html"].links)


def test_names_in_the_author_s_text_have_previews_too() -> None:
    site = make_site()
    boats = {key: Actor(key, key, "place") for key in (f"places/boat-{number:02}" for number in range(30))}
    named = {**site.page_actors, "index": ("places/boat-29",)}
    view = view_front(replace(site, actors={**site.actors, **boats}, page_actors=named))
    assert "places/boat-29" not in [row.actor.href.removesuffix("/index.html") for row in view.kinds[3].rows]
    assert "places/boat-29/index.html" in [card.href for card in view.cards]


def test_an_empty_collection_says_what_to_do_next() -> None:
    page = read_front(Site({}, {}))
    assert "There are no sources yet Put documents into the folder seeds/ and build the site again" in page.text
    assert "Newest sources" not in page.text
    assert "Contents" not in page.text
    assert "Who and what" not in page.text


def test_sources_that_name_nobody_say_so() -> None:
    site = make_site()
    page = read_front(Site({key: page for key, page in site.pages.items() if page.kind == "source"}, {}))
    assert "The sources name nobody yet. List names under “actors”" in page.text
