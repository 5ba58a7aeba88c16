"""The timeline: what its filter needs on the page, and in the file that tells a script of all pages."""

import json
from dataclasses import replace

from render.made_up_site import EVENTS, actor_id, body_html, make_site, views_of_site
from render.page_reader import Rendered, read_html

from generator.core.model import Event, Page, Site
from generator.render.theme import load_theme
from generator.render.views import BodyHtml, SiteSettings, open_catalogue, plan_files
from generator.render.views.timeline import TimelineRow, TimelineView
from generator.render.views.timeline_index import order_events

COSTA, AUTHORITY, CITY = actor_id("costa"), actor_id("authority"), actor_id("city")


def make_long_site(count: int = 250) -> Site:
    """The made-up site with many events, of which each third names a place and each fifth is inferred."""
    events = tuple(
        Event(
            f"{1990 + number // 10}-03",
            "inferred" if number % 5 == 0 else "explicit",
            f"Sentence {number}.",
            "",
            (COSTA, CITY) if number % 3 == 0 else (COSTA,) if number % 3 == 1 else (),
            "sources/2014-03-09-patrols",
            "",
        )
        for number in range(count)
    )
    return replace(make_site(), timeline=events)


def view_pages(site: Site, bodies: BodyHtml = body_html) -> list[TimelineView]:
    views = views_of_site(site, SiteSettings("Harbour Papers"), bodies)
    return [view for view in views if isinstance(view, TimelineView)]


def rows_of(view: TimelineView) -> list[TimelineRow]:
    return [row for year in view.groups for month in year.months for row in month.rows]


def render(view: TimelineView) -> str:
    artifact, problems = load_theme(None).render(view)
    assert artifact is not None, problems
    return artifact.content.decode()


def test_each_row_tells_a_filter_its_basis_and_whom_it_names(files: dict[str, str]) -> None:
    html = files["timeline/index.html"]
    assert 'id="_e1" data-basis="inferred" data-kinds="" data-actors=""' in html
    assert 'id="_e2" data-basis="explicit" data-kinds="person organization" data-actors="1 0"' in html
    assert 'id="_e4" data-basis="no year" data-kinds="person" data-actors="0"' in html


def test_rows_are_numbered_through_all_pages() -> None:
    pages = view_pages(make_long_site())
    assert [(rows_of(view)[0].number, rows_of(view)[-1].number) for view in pages] == [(1, 100), (101, 200), (201, 250)]


def test_the_filter_offers_what_there_is() -> None:
    (view,) = view_pages(make_site())
    assert view.kinds == ("person", "organization")
    assert view.bases == ("explicit", "inferred", "no year")
    assert [(choice.number, choice.actor_id) for choice in view.choices] == [(0, COSTA), (1, AUTHORITY)]
    assert [view.bases for view in view_pages(make_long_site())] == [("explicit", "inferred")] * 3


def test_the_filter_is_complete_without_a_script(pages: dict[str, Rendered], files: dict[str, str]) -> None:
    html = files["timeline/index.html"]
    form = html.partition('<form class="filter"')[2].partition("</form>")[0]
    assert form.count('type="radio" name="kind"') == 3
    assert form.count('type="radio" name="basis"') == 4
    assert 'type="reset"' in form
    assert "For one actor, open its page: it has a timeline of its own." in pages["timeline/index.html"].text
    style = files["assets/style.css"]
    ids = {found for found in pages["timeline/index.html"].ids if found.startswith(("_kind-", "_basis-"))}
    assert {found for found in ids if f"#{found}:checked" not in style} == {"_kind-any", "_basis-any"}


def test_a_page_of_several_says_what_its_filter_looks_at_and_where_the_index_is() -> None:
    first, second, _ = (render(view) for view in view_pages(make_long_site()))
    assert 'data-index="events.json"' in first
    assert 'data-index="../../events.json"' in second
    assert "The filter looks at this page alone, not at all 3." in read_html(second).text


def test_one_page_needs_no_index(files: dict[str, str]) -> None:
    assert "data-index" not in files["timeline/index.html"]
    assert "The filter looks at this page alone" not in files["timeline/index.html"].partition("<template")[0]
    assert list(plan_files(open_catalogue(make_site(), SiteSettings(), body_html)[0])) == []


def test_the_index_tells_of_every_event_what_its_row_does() -> None:
    site = make_long_site()
    (planned,) = plan_files(open_catalogue(site, SiteSettings(), body_html)[0])
    assert planned.path == "timeline/events.json"
    index = json.loads(planned.make())
    assert index["actors"] == [[COSTA, "Mariana Costa", "person"], [CITY, "Harbour City", "place"]]
    rows = [row for view in view_pages(site) for row in rows_of(view)]
    assert len(index["events"]) == len(rows) == 250
    assert [index["bases"][basis] for basis, *_ in index["events"]] == [row.event.basis for row in rows]
    assert [tuple(actors) for _, *actors in index["events"]] == [row.actors for row in rows]
    assert index["page"] == len(rows_of(view_pages(site)[0]))


def test_the_index_is_small_and_holds_no_sentence() -> None:
    (planned,) = plan_files(open_catalogue(make_long_site(1000), SiteSettings(), body_html)[0])
    assert len(planned.make()) < 1000 * 20
    assert b"Sentence" not in planned.make()


def test_the_overview_links_to_every_year_s_page() -> None:
    second = view_pages(make_long_site())[1]
    links = read_html(render(second)).links
    assert "../../index.html#_1990" in links
    assert "../3/index.html#_2014" in links


def test_an_event_that_is_withheld_keeps_its_date_and_shows_no_name() -> None:
    site = make_site()
    patrols = "sources/2014-03-09-patrols"
    hidden = replace(site.pages[patrols], publish="metadata")
    (view,) = view_pages(replace(site, pages={**site.pages, patrols: hidden}))
    row = next(row for row in rows_of(view) if row.event.date.edtf == "2014-03-09")
    assert (row.event.actors, row.event.stretches, row.actors) == ((), (), (1, 0))
    assert "In a paragraph that is not published here." in read_html(render(view)).text


def test_an_introduced_timeline_without_events_says_what_will_stand_there() -> None:
    page = Page("timeline/index", "content/timeline/index.md", "note", "What happened", "en", "", 1)
    (view,) = view_pages(Site({page.id: page}, {}), lambda page_id: "")
    html = render(view)
    assert "No sentence of the sources names a date yet." in read_html(html).text
    assert "assets/timeline.js" not in html


def test_order_is_kept_by_the_made_up_events() -> None:
    assert [event.date for event in order_events(make_site())] == [event.date for event in EVENTS]
