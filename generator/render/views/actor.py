"""The page of one actor, place or agreement: who it is, its names, roles and dates, every mention in its sentence, and
the company it is in.

An actor that many sources name has several pages; the first holds all but the further mentions and dates.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import Actor, Event, Mention, Page
from generator.core.urls import KIND_FOLDERS, numbered, relative_href
from generator.render.dates import year_of
from generator.render.figures import draw_neighbourhood, draw_years
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import (
    Catalogue,
    SourceLink,
    Tally,
    filed_under,
    link_back,
    link_page,
    span_of_years,
)
from generator.render.views.company import Company, keep_company, other_end
from generator.render.views.events import EventRow, list_events
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager, once, safe_body, web_href
from generator.render.views.listings import ShownListing, show_listings
from generator.render.views.lists import count_pages, cut_page
from generator.render.views.mentions import (
    NameForm,
    Part,
    SourceGroup,
    count_forms,
    cut_by_source,
    group_anchor,
    group_part,
    sort_mentions,
)
from generator.render.views.network import has_network
from generator.render.views.roles import StatedRole, state_roles
from generator.render.views.timeline import has_timeline
from generator.render.withhold import BodyHtml

EVENTS_A_PAGE = 100
EVENTS_SHOWN = 6
FORMS_SHOWN = 12
ROLES_TOLD = 3
"""In the sentence that opens the page."""
LISTED_SHOWN = 25

Found = Sequence[tuple[Page, tuple[Mention, ...]]]
"""An actor's mentions by page."""


@dataclass(frozen=True, slots=True)
class WebLink:
    """A page elsewhere on the same subject; ``href`` is empty when it is not safe to follow."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Portrait:
    """What only the first page of an actor shows: the author's prose, the forms of the name that sources use
    (``further_forms`` after the first dozen; none where all use the page's title), the roles (``first_roles`` are those
    that its opening sentence tells), the company, and two pictures. ``years_of`` tells whether ``years`` counts
    ``mentions`` or ``events``; empty when it is not drawn. ``listed`` are the first 25 sources that
    list the actor and do not name it in their text."""

    prose: Markup
    listings: tuple[ShownListing, ...]
    forms: tuple[NameForm, ...]
    further_forms: tuple[NameForm, ...]
    roles: tuple[StatedRole, ...]
    first_roles: tuple[StatedRole, ...]
    company: Company
    neighbourhood: Markup
    years: Markup
    years_of: str
    listed: tuple[SourceLink, ...]
    more_listed: int
    backlinks: tuple[SourceLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorView(View):
    """Everything that one page of an actor shows. ``first_year`` and ``last_year`` are those of the sources;
    ``further_events`` are those of this page after its first six, and ``events_are_cut`` when other pages have more;
    ``jumps`` are the groups of sources, where a page has several to choose from."""

    template: ClassVar[str] = "pages/actor.html"
    kind: str
    aliases: tuple[str, ...]
    prose_lang: str
    portrait: Portrait | None
    tally: Tally
    first_year: str
    last_year: str
    events: tuple[EventRow, ...]
    further_events: tuple[EventRow, ...]
    event_count: int
    events_are_cut: bool
    groups: tuple[SourceGroup, ...]
    jumps: tuple[SourceGroup, ...]
    network_href: str
    timeline_href: str
    same_as: tuple[WebLink, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the pages of all actors look up, found once: which pages of the site there are, and the sources that list an
    actor without naming it in their text, by the actor's id."""

    timeline: bool
    network: bool
    listings: Callable[[], Mapping[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Dossier:
    """What the pages of one actor are made of: its mentions by page, these cut into pages of the site, and how many
    pages it has in ``total``."""

    found: Found
    cut: Sequence[Sequence[Part[Mention]]]
    total: int


def actor_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of every actor, place and agreement."""
    site = catalogue.site
    around = Surroundings(has_timeline(site), has_network(site), once(partial(find_listings, catalogue)))
    for actor in site.actors.values():
        make = once(partial(make_dossier, catalogue, actor))
        view = partial(view_actor, catalogue, actor, around, body_html, make)
        yield Planned(f"{actor.id}/", partial(view, 1), partial(plan_further, actor, make, view))


def plan_further(actor: Actor, make: Callable[[], Dossier], view: Callable[[int], ActorView]) -> Iterator[Planned]:
    """The pages of an actor after its first."""
    for number in range(2, make().total + 1):
        yield Planned(numbered(f"{actor.id}/", number), partial(view, number))


def make_dossier(catalogue: Catalogue, actor: Actor) -> Dossier:
    """An actor's mentions."""
    found = sort_mentions(catalogue, actor)
    cut = cut_by_source(found)
    events = catalogue.site.actor_events.get(actor.id, ())
    return Dossier(found, cut, max(len(cut), count_pages(events, EVENTS_A_PAGE)))


def find_listings(catalogue: Catalogue) -> dict[str, list[str]]:
    """The sources that list an actor without naming it in their text, in order of time."""
    listings: dict[str, list[str]] = {}
    for page_id in catalogue.sources:
        for actor_id, mentions in catalogue.named.get(page_id, {}).items():
            if not mentions:
                listings.setdefault(actor_id, []).append(page_id)
    return listings


def view_actor(
    catalogue: Catalogue,
    actor: Actor,
    around: Surroundings,
    body_html: BodyHtml,
    make: Callable[[], Dossier],
    number: int,
) -> ActorView:
    """The view of one of an actor's pages."""
    address = f"{actor.id}/"
    here = numbered(address, number)
    is_first = number == 1
    dossier = make()
    first_year, last_year = span_of_years([page for page, _ in dossier.found if page.kind == "source"])
    events = catalogue.site.actor_events.get(actor.id, ())
    own = catalogue.site.pages[actor.page_id] if actor.page_id else None
    rows = list_events(catalogue, here, cut_page(events, number, EVENTS_A_PAGE))
    parts = dossier.cut[number - 1] if number <= len(dossier.cut) else ()
    groups = tuple(group_part(catalogue, here, *part) for part in parts)
    return ActorView(
        **frame_of(catalogue.chrome, here, title=actor.name, section=KIND_FOLDERS[actor.kind]),
        cards=cards_for(catalogue, here, linked_actors(catalogue, actor)) if is_first else (),
        is_draft=own is not None and own.draft,
        kind=actor.kind,
        aliases=actor.aliases,
        prose_lang=own.lang if own else "",
        portrait=portray(catalogue, actor, dossier, around.listings().get(actor.id, ()), body_html)
        if is_first
        else None,
        tally=catalogue.tallies[actor.id],
        first_year=first_year,
        last_year=last_year,
        events=rows[:EVENTS_SHOWN],
        further_events=rows[EVENTS_SHOWN:],
        event_count=len(events),
        events_are_cut=len(rows) < len(events),
        groups=groups,
        jumps=list_jumps(groups),
        network_href=relative_href(here, "network/") if around.network else "",
        timeline_href=relative_href(here, "timeline/") if around.timeline else "",
        same_as=tuple(link_elsewhere(url) for url in actor.same_as),
        pager=make_pager(address, number, dossier.total),
    )


def list_jumps(groups: Sequence[SourceGroup]) -> tuple[SourceGroup, ...]:
    """The sources among the groups of a page; none where there is no choice."""
    sources = tuple(group for group in groups if group.source.is_source)
    return sources if len(sources) > 1 else ()


def portray(
    catalogue: Catalogue, actor: Actor, dossier: Dossier, listed: Sequence[str], body_html: BodyHtml
) -> Portrait:
    """What the first page of an actor shows beside its mentions and dates."""
    here = f"{actor.id}/"
    forms = count_forms(dossier.found)
    if [form.text for form in forms] == [actor.name]:
        forms = ()
    roles = state_roles(catalogue, here, catalogue.site.roles.get(actor.id, ()))
    years, years_of = draw_time(catalogue, actor, dossier.found, link_years(here, dossier.cut))
    return Portrait(
        prose=safe_body(body_html(actor.page_id)) if actor.page_id else Markup(),
        listings=show_listings(catalogue, here, actor.page_id),
        forms=forms[:FORMS_SHOWN],
        further_forms=forms[FORMS_SHOWN:],
        roles=roles,
        first_roles=roles[:ROLES_TOLD],
        company=keep_company(catalogue, here, actor),
        neighbourhood=draw_neighbourhood(catalogue.site, actor.id, lambda other: relative_href(here, f"{other}/")),
        years=years,
        years_of=years_of,
        listed=tuple(link_page(catalogue, here, catalogue.site.pages[key]) for key in listed[:LISTED_SHOWN]),
        more_listed=len(listed[LISTED_SHOWN:]),
        backlinks=link_back(catalogue, here, actor.id),
    )


def draw_time(catalogue: Catalogue, actor: Actor, found: Found, hrefs: Mapping[str, str]) -> tuple[Markup, str]:
    """An actor's mentions by the year of their source as a picture; its events by their year where sources of several
    years do not name it. Also which of both."""
    mentions = Counter[str]()
    for page, listed in found:
        if page.kind == "source" and filed_under(page):
            mentions[filed_under(page)] += len(listed)
    picture = draw_years(mentions, lambda year: hrefs.get(year, ""))
    if picture:
        return picture, "mentions"
    picture = draw_years(count_years(catalogue.site.actor_events.get(actor.id, ())), lambda year: "")
    return picture, "events" if picture else ""


def count_years(events: Sequence[Event]) -> Mapping[str, int]:
    """How many of some events each year has, without those of no known year."""
    return Counter(year for event in events if (year := year_of(event.date)))


def link_years(here: str, cut: Sequence[Sequence[Part[Mention]]]) -> dict[str, str]:
    """The link to the first source of each year among the pages of an actor's mentions."""
    hrefs: dict[str, str] = {}
    for number, parts in enumerate(cut, start=1):
        for page, *_ in parts:
            if page.kind == "source":
                hrefs.setdefault(
                    filed_under(page), relative_href(here, f"{numbered(here, number)}#{group_anchor(page)}")
                )
    return hrefs


def linked_actors(catalogue: Catalogue, actor: Actor) -> Iterator[str]:
    """The ids of the actors to which an actor's first page links: those of the author's prose, then its company."""
    yield from catalogue.site.page_actors.get(actor.page_id, ())
    for edge in catalogue.site.edges.get(actor.id, ()):
        yield other_end(edge, actor.id)


def link_elsewhere(url: str) -> WebLink:
    """A page elsewhere on the same subject, called by its address without what all addresses have."""
    href = web_href(url)
    return WebLink(url.partition("://")[2].removeprefix("www.") if href else url, href)
