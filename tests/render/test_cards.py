"""Previews of actors: the role is the one of the page's time, the address the link's own; no name breaks the data."""

import json
from dataclasses import replace

from render.made_up_site import HOSTILE, actor_id, body_html, make_site, views_of_site

from generator.core.model import Actor, Page, Role, Site, Source, SourceDate
from generator.render.theme import load_theme
from generator.render.views import SiteSettings, View
from generator.render.views.cards import MOST_CARDS, cards_for
from generator.render.views.catalogue import Catalogue, link_actor, make_catalogue
from generator.render.views.chrome import make_chrome
from generator.render.views.frame import Card

COSTA = actor_id("costa")
PATROLS = "sources/2014-03-09-patrols"


def catalogue_of(site: Site) -> Catalogue:
    return make_catalogue(site, make_chrome(site, SiteSettings()))


def card_of(date: str = "", page_id: str = "") -> Card:
    (card,) = cards_for(catalogue_of(make_site()), "sources/x/", [COSTA], date, page_id)
    return card


def test_a_card_stands_at_the_address_of_the_link() -> None:
    actor = make_site().actors[COSTA]
    assert card_of().href == link_actor("sources/x/", actor).href


def test_a_card_says_who_and_how_often() -> None:
    card = card_of()
    assert (card.name, card.kind, card.sources, card.mentions) == ("Mariana Costa", "person", 3, 5)


def test_the_role_is_the_last_one_stated_by_the_date_of_the_page() -> None:
    assert card_of("2016").role == "Minister of Ports"
    assert card_of("2017-05~").role == "Senator"
    assert card_of("2030-01-01").role == "Senator"


def test_a_role_is_not_told_before_a_source_states_it() -> None:
    card = card_of("2014-03-08")
    assert (card.role, card.role_date) == ("", None)


def test_the_role_that_the_page_states_goes_first() -> None:
    card = card_of("2020", PATROLS)
    assert (card.role, card.stated_here) == ("Minister of Ports", True)
    assert not card_of("2016").stated_here


def test_a_page_without_a_date_tells_the_last_dated_role() -> None:
    assert card_of().role == "Senator"


def test_an_undated_role_is_told_only_where_no_time_is_asked_for() -> None:
    page = Page("sources/x", "content/sources/x.md", "source", "X", "en", "", 1, None, Source())
    site = Site({page.id: page}, {"actors/a": Actor("actors/a", "A", "person")})
    site = replace(site, roles={"actors/a": (Role("Pilot", page.id, ""),)})
    (card,) = cards_for(catalogue_of(site), "", ["actors/a"])
    assert (card.role, card.role_date) == ("Pilot", None)
    (card,) = cards_for(catalogue_of(site), "", ["actors/a"], "2014")
    assert card.role == ""


def test_the_date_of_a_role_says_whether_it_was_inferred() -> None:
    senator, minister = card_of("2020").role_date, card_of("2016").role_date
    assert senator is not None
    assert minister is not None
    assert (senator.edtf, senator.inferred) == ("2017-05~", True)
    assert (minister.edtf, minister.inferred) == ("2014-03-09", False)


def test_each_actor_has_one_card_and_a_page_no_more_than_it_can_bear() -> None:
    actors = {f"actors/a{number:04}": Actor(f"actors/a{number:04}", "A", "person") for number in range(300)}
    catalogue = catalogue_of(Site({}, actors))
    assert len(cards_for(catalogue, "", [*actors, *actors])) == MOST_CARDS
    assert len(cards_for(catalogue, "", ["actors/a0000"] * 3)) == 1


def view_with(*cards: Card) -> View:
    view = next(v for v in views_of_site(make_site(), SiteSettings(), body_html) if v.address == f"{PATROLS}/")
    return replace(view, cards=cards)


def rows_of(view: View) -> list[list[str]]:
    artifact, problems = load_theme(None).render(view)
    assert problems == ()
    assert artifact is not None
    _, opening, rest = artifact.content.decode().partition('<template id="_cards">')
    if not opening:
        return []
    found: list[list[str]] = json.loads(rest.partition("</template>")[0])
    return found


def test_a_page_holds_a_row_for_each_card() -> None:
    (row,) = rows_of(view_with(card_of("2016")))
    assert row == [
        "../../actors/mariana-costa/index.html",
        "Mariana Costa",
        "Person",
        "Minister of Ports",
        "source of 9 March 2014",
        "3 sources · 5 mentions",
    ]
    (row,) = rows_of(view_with(card_of("2016", PATROLS)))
    assert row[4] == "in this source"


def test_a_page_without_cards_holds_nothing() -> None:
    assert rows_of(view_with()) == []


def test_no_name_can_leave_the_data() -> None:
    card = replace(card_of(), name=HOSTILE, role='</template></script><!-- "O\'Hara" & <script>')
    (row,) = rows_of(view_with(card))
    assert (row[1], row[3]) == (card.name, card.role)


def test_of_many_roles_the_one_of_the_time_is_told() -> None:
    dates = [f"{year:04}" for year in range(1000, 3000)]
    pages = {f"sources/{d}": dated_page(d) for d in dates}
    site = Site(pages, {"actors/a": Actor("actors/a", "A", "person")})
    site = replace(site, roles={"actors/a": tuple(Role(f"Role of {d}", f"sources/{d}", d) for d in dates)})
    catalogue = catalogue_of(site)
    told = [
        cards_for(catalogue, "", ["actors/a"], date)[0].role for date in ("0999", "1000", "1500-06", "2999", "4000")
    ]
    assert told == ["", "Role of 1000", "Role of 1500", "Role of 2999", "Role of 2999"]


def dated_page(date: str) -> Page:
    return Page(
        f"sources/{date}",
        f"content/sources/{date}.md",
        "source",
        date,
        "en",
        "",
        1,
        SourceDate(date, "stated"),
        Source(),
    )
