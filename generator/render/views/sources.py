"""The list of all sources: newest first, by year, the undated last, a hundred a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import ClassVar

from generator.core.model import Page
from generator.core.urls import numbered
from generator.render.views.catalogue import Catalogue, SourceRow, filed_under, list_sources
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager
from generator.render.views.lists import Introduction, count_pages, cut_page, introduce
from generator.render.views.years import MOST_YEARS_OPEN, YearLink, YearPlace, link_years, place_years, year_anchor
from generator.render.withhold import BodyHtml

ADDRESS = "sources/"


@dataclass(frozen=True, slots=True)
class YearGroup:
    """The sources of one year on one page of the list; ``year`` is empty for the undated."""

    year: str
    anchor: str
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesView(View):
    """One page of the list of all sources. ``count`` is that of all pages."""

    template: ClassVar[str] = "pages/sources.html"
    introduction: Introduction | None
    count: int
    groups: tuple[YearGroup, ...]
    years: tuple[YearLink, ...]
    years_are_folded: bool
    pager: Pager | None


def sources_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of the list."""
    pages = list_newest_first(catalogue)
    places = place_years(map(filed_under, pages))
    for number in range(1, count_pages(pages) + 1):
        yield Planned(numbered(ADDRESS, number), partial(view_sources, catalogue, body_html, pages, places, number))


def view_sources(
    catalogue: Catalogue, body_html: BodyHtml, pages: Sequence[Page], places: Sequence[YearPlace], number: int
) -> SourcesView:
    """The view of one page of the list."""
    here = numbered(ADDRESS, number)
    return SourcesView(
        **frame_of(catalogue.chrome, here, section="sources"),
        introduction=introduce(catalogue, ADDRESS, number, body_html),
        count=len(pages),
        groups=group_years(catalogue, here, cut_page(pages, number)),
        years=link_years(ADDRESS, here, places),
        years_are_folded=len(places) > MOST_YEARS_OPEN,
        pager=make_pager(ADDRESS, number, count_pages(pages)),
    )


def list_newest_first(catalogue: Catalogue) -> tuple[Page, ...]:
    """All sources, newest first; the undated last, by id."""
    dated, undated = catalogue.sources[: catalogue.dated], catalogue.sources[catalogue.dated :]
    return tuple(catalogue.site.pages[page_id] for page_id in (*reversed(dated), *undated))


def group_years(catalogue: Catalogue, here: str, pages: Sequence[Page]) -> tuple[YearGroup, ...]:
    """One page's sources by year."""
    return tuple(
        YearGroup(year, year_anchor(year), list_sources(catalogue, here, tuple(group)))
        for year, group in groupby(pages, key=filed_under)
    )
