"""The timeline: every dated sentence of the sources, oldest first, by year and month, a hundred a page, each row with
what a filter asks of it: how its date is known, and which actors of which kinds it names.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import KINDS, Event, EventBasis, Kind, Site
from generator.core.urls import numbered, page_address, relative_href
from generator.render.dates import part_of_year, year_of
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import Catalogue
from generator.render.views.events import EventRow, list_events
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager, once
from generator.render.views.lists import PAGE_LENGTH, Introduction, count_pages, cut_page, introduce
from generator.render.views.timeline_index import BASES, INDEX_FILE, number_actors, order_events
from generator.render.views.years import (
    MOST_YEARS_OPEN,
    YearLink,
    YearPlace,
    draw_linked_years,
    link_years,
    place_years,
    year_anchor,
)
from generator.render.withhold import BodyHtml

TIMELINE = "timeline/"
MOST_CHOICES = 300
"""Of actors that a filter suggests."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One event: its number in the whole timeline, from 1, and the numbers and the kinds of the actors that it
    names."""

    number: int
    event: EventRow
    actors: tuple[int, ...]
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An actor that a filter suggests, with its number in the timeline."""

    number: int
    actor_id: str
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """The events of one month, or other part of a year, on one page; ``part`` is that of EDTF (``05``, ``21``), empty
    for those of the year alone."""

    part: str
    rows: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class YearEvents:
    """The events of one year on one page; ``year`` is empty for those of which no year can be told."""

    year: str
    anchor: str
    months: tuple[MonthGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView(View):
    """One page of the timeline. ``count`` is that of all pages, ``overview`` the picture of all by year; ``kinds``,
    ``bases`` and ``choices`` (the actors of this page's rows, those named most first) are what a filter offers, and
    ``index_href`` the file that tells a script of all pages' rows, empty where this page is the only one."""

    template: ClassVar[str] = "pages/timeline.html"
    introduction: Introduction | None
    count: int
    overview: Markup
    years: tuple[YearLink, ...]
    years_are_folded: bool
    kinds: tuple[Kind, ...]
    bases: tuple[EventBasis, ...]
    choices: tuple[Choice, ...]
    index_href: str
    groups: tuple[YearEvents, ...]
    pager: Pager | None


def has_timeline(site: Site) -> bool:
    """Whether the site has a timeline: something is dated, or the author introduces one."""
    return bool(site.timeline) or any(page_address(page_id) == TIMELINE for page_id in site.pages)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole timeline: its events in order, the number of each actor that they name, where its years begin, and the
    kinds and bases that a filter offers."""

    events: Sequence[Event]
    numbers: Mapping[str, int]
    places: tuple[YearPlace, ...]
    kinds: tuple[Kind, ...]
    bases: tuple[EventBasis, ...]


def timeline_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of the timeline; none when nothing is dated."""
    if not has_timeline(catalogue.site):
        return
    whole = once(partial(make_timeline, catalogue.site))
    for number in range(1, count_pages(catalogue.site.timeline) + 1):
        yield Planned(numbered(TIMELINE, number), partial(view_timeline, catalogue, body_html, whole, number))


def make_timeline(site: Site) -> Timeline:
    """The timeline of a site."""
    events = order_events(site)
    numbers = number_actors(site)
    kinds = frozenset(site.actors[actor_id].kind for actor_id in numbers)
    bases = frozenset(event.basis for event in events)
    return Timeline(
        events=events,
        numbers=numbers,
        places=place_years(year_of(event.date) for event in events),
        kinds=tuple(kind for kind in KINDS if kind in kinds),
        bases=tuple(basis for basis in BASES if basis in bases),
    )


def view_timeline(catalogue: Catalogue, body_html: BodyHtml, make: Callable[[], Timeline], number: int) -> TimelineView:
    """The view of one page of the timeline."""
    whole = make()
    here = numbered(TIMELINE, number)
    rows, total = cut_page(whole.events, number), count_pages(whole.events)
    years = link_years(TIMELINE, here, whole.places)
    choices = list_choices(catalogue.site, whole.numbers, rows)
    return TimelineView(
        **frame_of(catalogue.chrome, here, section="timeline"),
        cards=cards_for(catalogue, here, [choice.actor_id for choice in choices]),
        introduction=introduce(catalogue, TIMELINE, number, body_html),
        count=len(whole.events),
        overview=draw_linked_years(years),
        years=years,
        years_are_folded=len(years) > MOST_YEARS_OPEN,
        kinds=whole.kinds,
        bases=whole.bases,
        choices=choices,
        index_href=relative_href(here, INDEX_FILE) if total > 1 else "",
        groups=Rows(catalogue, here, whole.numbers).group(rows, (number - 1) * PAGE_LENGTH + 1),
        pager=make_pager(TIMELINE, number, total),
    )


def list_choices(site: Site, numbers: Mapping[str, int], events: Sequence[Event]) -> tuple[Choice, ...]:
    """The actors that some events name, those that the whole timeline names most first."""
    named = {actor_id for event in events for actor_id in event.actor_ids}
    ids = sorted(named, key=lambda actor_id: numbers[actor_id])[:MOST_CHOICES]
    return tuple(
        Choice(numbers[actor_id], actor_id, site.actors[actor_id].name, site.actors[actor_id].kind) for actor_id in ids
    )


@dataclass(frozen=True, slots=True)
class Rows:
    """Makes the rows of the page at an address; ``numbers`` are those of the actors in the timeline."""

    catalogue: Catalogue
    here: str
    numbers: Mapping[str, int]

    def group(self, events: Sequence[Event], first: int) -> tuple[YearEvents, ...]:
        """One page's events by year and by month; ``first`` is the number of the first of them."""
        groups: list[YearEvents] = []
        numbered_events = enumerate(events, start=first)
        for year, of_year in groupby(numbered_events, key=lambda pair: year_of(pair[1].date)):
            months = tuple(
                MonthGroup(part, tuple(self.row(number, event) for number, event in of_month))
                for part, of_month in groupby(of_year, key=lambda pair: part_of_year(pair[1].date))
            )
            groups.append(YearEvents(year, year_anchor(year), months))
        return tuple(groups)

    def row(self, number: int, event: Event) -> TimelineRow:
        """One event's row."""
        (shown,) = list_events(self.catalogue, self.here, [event], with_actors=True)
        actors = self.catalogue.site.actors
        kinds = {actors[actor_id].kind for actor_id in event.actor_ids}
        return TimelineRow(
            number=number,
            event=shown,
            actors=tuple(self.numbers[actor_id] for actor_id in event.actor_ids),
            kinds=tuple(kind for kind in KINDS if kind in kinds),
        )
