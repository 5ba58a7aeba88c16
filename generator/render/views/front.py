"""The front page: what the collection is, the ways into it, its years, who matters most in it and what is new."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import nlargest
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import ACTOR_KINDS, KINDS, Kind, Page
from generator.core.urls import KIND_FOLDERS, relative_href
from generator.render.dates import ShownDate
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import (
    ActorLink,
    Catalogue,
    SourceRow,
    Tally,
    filed_under,
    is_listed,
    link_actor,
    list_sources,
    other_language,
    span_of_years,
)
from generator.render.views.frame import Card, Planned, View, frame_of, safe_body
from generator.render.views.listings import ShownListing, show_listings
from generator.render.views.network import list_edges
from generator.render.views.roles import date_of_role, last_role
from generator.render.views.sources import ADDRESS, list_newest_first
from generator.render.views.years import draw_linked_years, link_years, place_years
from generator.render.withhold import BodyHtml

NEWEST_SHOWN = 5
MOST_NAMED_SHOWN = 6
"""Of each kind."""
FOREMOST_SHOWN = 9
FOREMOST_OF_A_KIND = 3
"""So that a collection on a few countries does not show these alone."""
NO_WAY_IN = ("about", "search")
"""What the site map leads to that holds nothing to be counted."""


@dataclass(frozen=True, slots=True)
class Door:
    """A way into the site and how much lies behind it; ``key`` is a section's or a kind's."""

    key: str
    href: str
    count: int


@dataclass(frozen=True, slots=True)
class Foremost:
    """One of the actors that most sources name, with the last role that a source states of it; ``role_lang`` is the
    role's language where that is not the interface's."""

    actor: ActorLink
    role: str
    role_lang: str
    role_date: ShownDate | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class NamedMost:
    """One actor among those of its kind that most sources name."""

    actor: ActorLink
    tally: Tally


@dataclass(frozen=True, slots=True)
class KindList:
    """The actors of one kind that most sources name, and how many there are in all."""

    kind: str
    href: str
    count: int
    rows: tuple[NamedMost, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontView(View):
    """Everything that the front page shows. ``coverage`` is the picture of the sources by year, where it has some."""

    template: ClassVar[str] = "pages/front.html"
    body: Markup
    listings: tuple[ShownListing, ...]
    lang: str
    source_count: int
    sources_href: str
    search_href: str
    first_year: str
    last_year: str
    doors: tuple[Door, ...]
    coverage: Markup
    foremost: tuple[Foremost, ...]
    kinds: tuple[KindList, ...]
    newest: tuple[SourceRow, ...]


def front_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The front page."""
    yield Planned("", partial(view_front, catalogue, body_html))


def view_front(catalogue: Catalogue, body_html: BodyHtml) -> FrontView:
    """The view of the front page."""
    page = next((page for page in catalogue.site.pages.values() if page.kind == "front"), None)
    sources = list_newest_first(catalogue)
    first_year, last_year = span_of_years(sources)
    ranked = {kind: rank_actors(catalogue, kind) for kind in KINDS}
    return FrontView(
        **frame_of(catalogue.chrome, "", title=page.title if page else ""),
        cards=make_cards(catalogue, page, ranked),
        is_draft=page is not None and page.draft,
        body=safe_body(body_html(page.id) if page else ""),
        listings=show_listings(catalogue, "", page.id) if page else (),
        lang=page.lang if page else "",
        source_count=len(sources),
        sources_href=relative_href("", ADDRESS),
        search_href=relative_href("", "search/"),
        first_year=first_year,
        last_year=last_year,
        doors=open_doors(catalogue),
        coverage=draw_coverage(sources),
        foremost=find_foremost(catalogue, ranked),
        kinds=tuple(list_kind(catalogue, kind, ids) for kind, ids in ranked.items() if ids),
        newest=list_sources(catalogue, "", sources[:NEWEST_SHOWN]),
    )


def rank_actors(catalogue: Catalogue, kind: Kind) -> tuple[str, ...]:
    """The ids of the actors of a kind that most sources name, then those with most mentions, then by id."""
    ids = sorted(actor.id for actor in catalogue.site.actors.values() if actor.kind == kind)
    return tuple(nlargest(MOST_NAMED_SHOWN, ids, key=lambda actor_id: weight(catalogue, actor_id)))


def weight(catalogue: Catalogue, actor_id: str) -> tuple[int, int]:
    """What ranks an actor: in how many sources it is named, and how often."""
    tally = catalogue.tallies[actor_id]
    return tally.sources, tally.mentions


def make_cards(catalogue: Catalogue, page: Page | None, ranked: Mapping[Kind, tuple[str, ...]]) -> tuple[Card, ...]:
    """The previews of the actors that the author's text and the lists link to."""
    in_text = catalogue.site.page_actors.get(page.id, ()) if page else ()
    return cards_for(catalogue, "", [*in_text, *(actor_id for ids in ranked.values() for actor_id in ids)])


def open_doors(catalogue: Catalogue) -> tuple[Door, ...]:
    """The ways in, as the site map has them, to whatever is not empty."""
    site = catalogue.site
    counts = {
        "sources": len(catalogue.sources),
        "timeline": len(site.timeline),
        "network": len(list_edges(site)),
        "collections": len(catalogue.collections),
        "tags": len(catalogue.tags),
        "notes": sum(map(is_listed, site.pages.values())),
    }
    counts |= {kind: sum(actor.kind == kind for actor in site.actors.values()) for kind in KINDS}
    items = (item for item in catalogue.chrome.site_map if item.key not in NO_WAY_IN and counts.get(item.key))
    return tuple(Door(item.key, item.path, counts[item.key]) for item in items)


def draw_coverage(sources: Sequence[Page]) -> Markup:
    """The sources by year, each year with the way to it in the list of sources."""
    return draw_linked_years(link_years(ADDRESS, "", place_years(map(filed_under, sources))))


def find_foremost(catalogue: Catalogue, ranked: Mapping[Kind, tuple[str, ...]]) -> tuple[Foremost, ...]:
    """The actors that most sources name, whatever their kind, though only a few of one kind."""
    ids = (actor_id for kind in ACTOR_KINDS for actor_id in ranked[kind][:FOREMOST_OF_A_KIND])
    most = nlargest(FOREMOST_SHOWN, ids, key=lambda actor_id: weight(catalogue, actor_id))
    return tuple(describe_foremost(catalogue, actor_id) for actor_id in most)


def describe_foremost(catalogue: Catalogue, actor_id: str) -> Foremost:
    """An actor with its last role."""
    role = last_role(catalogue.site.roles.get(actor_id, ()), "")
    return Foremost(
        actor=link_actor("", catalogue.site.actors[actor_id]),
        role=role.text if role else "",
        role_lang=other_language(catalogue.chrome, catalogue.site.pages[role.page_id]) if role else "",
        role_date=date_of_role(catalogue, role) if role else None,
        tally=catalogue.tallies[actor_id],
    )


def list_kind(catalogue: Catalogue, kind: Kind, ids: tuple[str, ...]) -> KindList:
    """Those of one kind that most sources name."""
    actors = catalogue.site.actors
    return KindList(
        kind=kind,
        href=relative_href("", f"{KIND_FOLDERS[kind]}/#_{kind}"),
        count=sum(actor.kind == kind for actor in actors.values()),
        rows=tuple(NamedMost(link_actor("", actors[actor_id]), catalogue.tallies[actor_id]) for actor_id in ids),
    )
