"""The timeline: every dated sentence of the sources, oldest first, by year and month, a hundred a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from generator.core.edtf import earliest
from generator.core.model import Event, Site
from generator.core.urls import numbered, page_address
from generator.render.dates import part_of_year, year_of
from generator.render.views.catalogue import Catalogue
from generator.render.views.events import EventRow, list_events
from generator.render.views.frame import Pager, View, frame_of, make_pager
from generator.render.views.lists import Introduction, count_pages, cut_pages, introduce
from generator.render.views.sources import YearLink, link_year, place_years, year_anchor
from generator.render.withhold import BodyHtml

TIMELINE = "timeline/"


@dataclass(frozen=True, slots=True)
class MonthGroup:
    """The events of one month, or other part of a year, on one page; ``part`` is that of EDTF (``05``, ``21``), empty
    for those of the year alone."""

    part: str
    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class YearEvents:
    """The events of one year on one page; ``year`` is empty for those of which no year can be told."""

    year: str
    anchor: str
    months: tuple[MonthGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView(View):
    """One page of the timeline. ``count`` is that of all pages."""

    template: ClassVar[str] = "pages/timeline.html"
    introduction: Introduction | None
    count: int
    years: tuple[YearLink, ...]
    groups: tuple[YearEvents, ...]
    pager: Pager | None


def has_timeline(site: Site) -> bool:
    """Whether the site has a timeline: something is dated, or the author introduces one."""
    return bool(site.timeline) or any(page_address(page_id) == TIMELINE for page_id in site.pages)


def timeline_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """The pages of the timeline; none when nothing is dated."""
    if not has_timeline(catalogue.site):
        return
    events = sorted(catalogue.site.timeline, key=event_order)
    places = place_years([year_of(event.date) for event in events])
    total = count_pages(events)
    for number, rows in enumerate(cut_pages(events), start=1):
        here = numbered(TIMELINE, number)
        yield TimelineView(
            **frame_of(catalogue.chrome, here, section="timeline"),
            introduction=introduce(catalogue, TIMELINE, number, body_html),
            count=len(events),
            years=tuple(link_year(TIMELINE, here, *place) for place in places),
            groups=group_events(catalogue, here, rows),
            pager=make_pager(TIMELINE, number, total),
        )


def event_order(event: Event) -> tuple[bool, int, str, int, str, tuple[int, int, int]]:
    """What sorts events so that those of one year, and in it those of one month or season, stand together; those of no
    known year stand last."""
    year = year_of(event.date)
    moment = earliest(event.date)
    return not year, moment[0], year, moment[1], part_of_year(event.date), moment


def group_events(catalogue: Catalogue, here: str, events: Sequence[Event]) -> tuple[YearEvents, ...]:
    """One page's events by year and by month."""
    groups: list[YearEvents] = []
    for year, of_year in groupby(events, key=lambda event: year_of(event.date)):
        months = tuple(
            MonthGroup(part, list_events(catalogue, here, group, with_actors=True))
            for part, group in groupby(of_year, key=lambda event: part_of_year(event.date))
        )
        groups.append(YearEvents(year, year_anchor(year), months))
    return tuple(groups)
