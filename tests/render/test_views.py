"""Views are lazy, and their number and size grow with the site alone; long lists and hubs are paged."""

from collections import Counter
from dataclasses import replace

import pytest
from render.made_up_site import body_html, make_site, views_of_site

from generator.core.model import Actor, Edge, Event, Mention, Page, Role, Site, Source, SourceDate
from generator.render.views import SiteSettings, View
from generator.render.views.actor import ActorView
from generator.render.views.actors import ActorsView
from generator.render.views.frame import make_pager
from generator.render.views.note import NotesView, NoteView
from generator.render.views.source import SourceView
from generator.render.views.sources import SourcesView
from generator.render.views.timeline import TimelineView

HUB = "actors/hub"


def make_hub_site(sources: int, mentions_each: int = 2) -> Site:
    """A Site whose every source names one and the same actor, and one of its own."""
    ids = [f"sources/s{number:05}" for number in range(sources)]
    date = SourceDate("2014-03-09", "stated")
    pages = {i: Page(i, f"content/{i}.md", "source", i, "en", "", 1, date, Source()) for i in ids}
    own = {i: f"actors/a{i[9:]}" for i in ids}
    actors = {HUB: Actor(HUB, "Hub", "country")} | {own[i]: Actor(own[i], f"A {i}", "person") for i in ids}
    mentions = {HUB: tuple(Mention(HUB, i, f"p{n}", "", "Hub", ".") for i in ids for n in range(mentions_each))}
    mentions |= {own[i]: (Mention(own[i], i, "p1", "", "A", "."),) for i in ids}
    return Site(pages, actors, mentions, {i: (HUB, own[i]) for i in ids})


def views_of(site: Site) -> list[View]:
    return list(views_of_site(site, SiteSettings(), lambda page_id: ""))


def count_mentions(page: ActorView) -> int:
    return sum(s.is_marked for group in page.groups for quotation in group.quotations for s in quotation.stretches)


def test_each_body_is_asked_for_once_and_not_before_its_view() -> None:
    calls: list[str] = []

    def count(page_id: str) -> str:
        calls.append(page_id)
        return body_html(page_id)

    views = views_of_site(make_site(), SiteSettings(), count)
    assert next(views).address == ""
    assert calls == ["index"]
    next(view for view in views if view.address.startswith("sources/2014-03"))
    assert calls == ["index", "sources/2014-03-09-patrols"]
    list(views)
    assert Counter(calls) == Counter(make_site().pages.keys())


def test_addresses_are_unique_and_every_template_is_named() -> None:
    views = views_of(make_hub_site(230))
    addresses = [view.address for view in views]
    assert len(addresses) == len(set(addresses))
    assert {"", "sources/", "sources/page/3/", "actors/", "places/", "agreements/", "about/", "404.html"} <= set(
        addresses
    )
    assert all(view.template.startswith("pages/") for view in views)


def test_an_empty_site_has_its_lists_and_no_notes() -> None:
    addresses = [view.address for view in views_of(Site({}, {}))]
    assert addresses == ["", "sources/", "actors/", "places/", "agreements/", "about/", "search/", "404.html"]


@pytest.mark.parametrize("sources", [60, 240])
def test_a_hub_shows_every_mention_once_on_pages_of_25_sources(sources: int) -> None:
    pages = [view for view in views_of(make_hub_site(sources)) if isinstance(view, ActorView) and view.title == "Hub"]
    assert [page.address for page in pages[:2]] == ["actors/hub/", "actors/hub/page/2/"]
    assert len(pages) == -(-sources // 25)
    assert max(len(page.groups) for page in pages) == 25
    assert sum(count_mentions(page) for page in pages) == 2 * sources


def test_a_source_with_very_many_mentions_is_cut_too() -> None:
    pages = [v for v in views_of(make_hub_site(2, 1000)) if isinstance(v, ActorView) and v.title == "Hub"]
    shown = [count_mentions(page) for page in pages]
    assert sum(shown) == 2000
    assert max(shown) <= 400
    assert [group.continued for page in pages for group in page.groups] == [False, True, True] * 2
    assert {group.count for page in pages for group in page.groups} == {1000}


def test_a_long_sentence_is_cut_around_the_name() -> None:
    mention = Mention(HUB, "sources/s00000", "p1", "b" * 9_000, "Hub", "a" * 9_000)
    site = replace(make_hub_site(1), mentions={HUB: (mention,)})
    (page,) = (view for view in views_of(site) if isinstance(view, ActorView) and view.title == "Hub")
    quotation = page.groups[0].quotations[0]
    assert [stretch.text for stretch in quotation.stretches] == ["…" + "b" * 400, "Hub", "a" * 400 + "…"]


def test_a_sentence_that_names_an_actor_twice_is_quoted_once() -> None:
    anchor, page = "p1", "sources/s00000"
    mentions = (
        Mention(HUB, page, anchor, "The ", "Hub", " is the Hub."),
        Mention(HUB, page, anchor, "The Hub is the ", "Hub", "."),
        Mention(HUB, page, anchor, "The ", "Hub", " is the Hub."),
        Mention(HUB, page, "p2", "The Hub is the ", "Hub", "."),
    )
    site = replace(make_hub_site(1), mentions={HUB: mentions})
    (view,) = (view for view in views_of(site) if isinstance(view, ActorView) and view.title == "Hub")
    quoted = [[s.text for s in quotation.stretches if s.is_marked] for quotation in view.groups[0].quotations]
    assert quoted == [["Hub", "Hub"], ["Hub"], ["Hub"]]
    assert "".join(stretch.text for stretch in view.groups[0].quotations[0].stretches) == "The Hub is the Hub."


def test_company_in_one_paragraph_comes_before_company_in_one_source() -> None:
    site = make_hub_site(150)
    others = [actor_id for actor_id in site.actors if actor_id != HUB]
    edges = tuple(Edge(HUB, other, 1, max(0, 20 - number)) for number, other in enumerate(others))
    (view, *_) = (
        v for v in views_of(replace(site, edges={HUB: edges})) if isinstance(v, ActorView) and v.title == "Hub"
    )
    assert view.portrait is not None
    company = view.portrait.company
    assert (len(company.near), len(company.further), len(company.far), company.more) == (12, 8, 100, 30)
    assert (company.near[0].count, company.far[0].count) == (20, 1)
    assert company.shown == 120


def test_roles_that_differ_in_case_alone_are_one() -> None:
    roles = (Role("Minister", "sources/s00000", "2014"), Role("minister", "sources/s00001", "2015", "p1"))
    site = replace(make_hub_site(2), roles={HUB: roles})
    (page,) = (view for view in views_of(site) if isinstance(view, ActorView) and view.title == "Hub")
    assert page.portrait is not None
    assert [role.text for role in page.portrait.roles] == ["Minister"]
    assert [statement.by_editor for statement in page.portrait.roles[0].statements] == [True, False]


def test_long_lists_of_statements_and_names_are_folded() -> None:
    site = make_hub_site(30)
    page_id = "sources/s00000"
    roles = tuple(Role("Minister", other, "2014") for other in site.pages)
    site = replace(site, roles={HUB: roles}, page_actors={page_id: tuple(site.actors)})
    views = views_of(site)
    hub = next(view for view in views if isinstance(view, ActorView) and view.title == "Hub")
    assert hub.portrait is not None
    assert [(len(role.statements), len(role.further)) for role in hub.portrait.roles] == [(5, 25)]
    source = next(view for view in views if isinstance(view, SourceView) and view.title == page_id)
    assert [(group.kind, len(group.rows), len(group.further)) for group in source.names] == [
        ("person", 15, 15),
        ("country", 1, 0),
    ]


def test_lists_are_paged_by_the_hundred_and_jump_to_the_right_page() -> None:
    views = views_of(make_hub_site(230))
    lists = [view for view in views if isinstance(view, SourcesView)]
    assert [sum(len(group.rows) for group in view.groups) for view in lists] == [100, 100, 30]
    assert {link.href for link in lists[2].years} == {"../../index.html#_2014"}
    indexes = [view for view in views if isinstance(view, ActorsView) and view.section == "actors"]
    country = indexes[0].jumps[2]
    assert (country.anchor, country.letters[0].href) == ("_country", "page/3/index.html#_country-h")
    assert [group.anchor for group in indexes[1].groups] == [""]
    assert [group.anchor for group in indexes[2].groups] == ["", "_country"]


def test_the_pager_shows_both_ends_and_the_neighbours() -> None:
    pager = make_pager("sources/", 10, 40)
    assert pager is not None
    assert [step.number for step in pager.steps] == [1, 0, 8, 9, 10, 11, 12, 0, 40]
    assert (pager.previous, pager.next, pager.steps[0].href) == (
        "../9/index.html",
        "../11/index.html",
        "../../index.html",
    )
    assert pager.steps[4].href == ""
    assert make_pager("sources/", 1, 1) is None


def test_an_author_page_at_a_list_opens_the_list() -> None:
    intro = Page("sources/index", "content/sources/index.md", "source", "The shelves", "en", "", 1)
    site = make_hub_site(120)
    views = list(
        views_of_site(replace(site, pages={**site.pages, intro.id: intro}), SiteSettings(), lambda page_id: page_id)
    )
    lists = [view for view in views if isinstance(view, SourcesView)]
    assert [view.introduction and view.introduction.title for view in lists] == ["The shelves", None]
    assert lists[0].count == 120


def test_an_author_about_page_replaces_the_built_in_one() -> None:
    about = Page("about", "content/about.md", "note", "Who we are", "en", "", 1)
    views = views_of(Site({"about": about}, {}))
    assert [type(view).__name__ for view in views if view.address == "about/"] == ["NoteView"]
    assert not [view for view in views if isinstance(view, NotesView)]
    assert [view.section for view in views if isinstance(view, NoteView)] == ["about"]


def dated(count: int, date: str = "2014-03-09") -> tuple[Event, ...]:
    """Events of the first source of the hub site."""
    return tuple(
        Event(date, "explicit", f"Event {number}.", "", (HUB,), "sources/s00000", "p1") for number in range(count)
    )


def test_there_is_no_timeline_where_nothing_is_dated() -> None:
    site = make_hub_site(1)
    assert "timeline" not in [item.key for item in views_of(site)[0].chrome.navigation]
    with_events = replace(site, timeline=dated(1))
    assert "timeline" in [item.key for item in views_of(with_events)[0].chrome.navigation]


def test_the_timeline_is_paged_and_its_years_lead_to_the_right_page() -> None:
    events = (
        dated(150, "2013") + dated(2, "2015-06") + dated(1, "2015-21") + dated(1, "2015-06") + dated(1, "XXXX-01-02")
    )
    views = [view for view in views_of(replace(make_hub_site(1), timeline=events)) if isinstance(view, TimelineView)]
    assert [sum(len(month.rows) for group in view.groups for month in group.months) for view in views] == [100, 55]
    assert [(year.year, year.href, year.count) for year in views[0].years] == [
        ("2013", "#_2013", 150),
        ("2015", "page/2/index.html#_2015", 4),
        ("", "page/2/index.html#_undated", 1),
    ]
    assert [(group.year, [month.part for month in group.months]) for group in views[1].groups] == [
        ("2013", [""]),
        ("2015", ["21", "06"]),
        ("", ["01"]),
    ]


def test_decades_and_their_first_years_are_kept_apart() -> None:
    events = (*dated(1, "1990"), *dated(1, "199X"), *dated(1, "1990"))
    (view,) = (v for v in views_of(replace(make_hub_site(1), timeline=events)) if isinstance(v, TimelineView))
    assert [group.anchor for group in view.groups] == ["_1990", "_199X"]


def test_an_author_page_introduces_the_timeline() -> None:
    intro = Page("timeline/index", "content/timeline/index.md", "note", "What happened", "en", "", 1)
    (view,) = (v for v in views_of(Site({intro.id: intro}, {})) if isinstance(v, TimelineView))
    assert view.introduction is not None
    assert view.introduction.title == "What happened"


def test_the_events_of_an_actor_are_paged_with_its_mentions() -> None:
    site = replace(make_hub_site(30), actor_events={HUB: dated(250)})
    pages = [view for view in views_of(site) if isinstance(view, ActorView) and view.title == "Hub"]
    assert [(len(page.events), len(page.further_events), len(page.groups), page.event_count) for page in pages] == [
        (6, 94, 25, 250),
        (6, 94, 5, 250),
        (6, 44, 0, 250),
    ]


def test_a_source_of_many_dates_folds_them() -> None:
    site = replace(make_hub_site(1), events={"sources/s00000": dated(40)})
    (view,) = (v for v in views_of(site) if isinstance(v, SourceView))
    assert (len(view.events), len(view.further)) == (12, 28)


def test_chrome_does_not_change_with_the_number_of_sources() -> None:
    assert views_of(make_hub_site(2))[0].chrome == views_of(make_hub_site(300))[0].chrome
