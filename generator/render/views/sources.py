"""The list of all sources: newest first, by year, the undated last, a hundred a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from generator.core.model import Page
from generator.core.urls import numbered, relative_href
from generator.render.views.catalogue import Catalogue, SourceLink, filed_under, link_page
from generator.render.views.frame import Pager, View, frame_of, make_pager
from generator.render.views.lists import PAGE_LENGTH, Introduction, count_pages, cut_pages, introduce
from generator.render.withhold import BodyHtml

ADDRESS = "sources/"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source in a list, with its first sentences."""

    source: SourceLink
    summary: str


@dataclass(frozen=True, slots=True)
class YearGroup:
    """The sources of one year on one page of the list; ``year`` is empty for the undated."""

    year: str
    anchor: str
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class YearLink:
    """Where a year begins in a list, and how many rows it has."""

    year: str
    href: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesView(View):
    """One page of the list of all sources. ``count`` is that of all pages."""

    template: ClassVar[str] = "pages/sources.html"
    introduction: Introduction | None
    count: int
    groups: tuple[YearGroup, ...]
    years: tuple[YearLink, ...]
    pager: Pager | None


def sources_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """The pages of the list."""
    pages = list_newest_first(catalogue)
    places = place_years([filed_under(page) for page in pages])
    total = count_pages(pages)
    for number, rows in enumerate(cut_pages(pages), start=1):
        here = numbered(ADDRESS, number)
        yield SourcesView(
            **frame_of(catalogue.chrome, here, section="sources"),
            introduction=introduce(catalogue, ADDRESS, number, body_html),
            count=len(pages),
            groups=group_years(catalogue, here, rows),
            years=tuple(link_year(ADDRESS, here, *place) for place in places),
            pager=make_pager(ADDRESS, number, total),
        )


def list_newest_first(catalogue: Catalogue) -> tuple[Page, ...]:
    """All sources, newest first; the undated last, by id."""
    dated, undated = catalogue.sources[: catalogue.dated], catalogue.sources[catalogue.dated :]
    return tuple(catalogue.site.pages[page_id] for page_id in (*reversed(dated), *undated))


def year_anchor(year: str) -> str:
    """The id of a year's heading. An underscore opens every id that the theme sets, as no slug of a text does."""
    return f"_{year}" if year else "_undated"


def list_sources(catalogue: Catalogue, here: str, pages: Sequence[Page]) -> tuple[SourceRow, ...]:
    """Rows of a list of sources."""
    summaries = catalogue.site.summaries
    return tuple(SourceRow(link_page(catalogue, here, page), summaries.get(page.id, "")) for page in pages)


def group_years(catalogue: Catalogue, here: str, pages: Sequence[Page]) -> tuple[YearGroup, ...]:
    """One page's sources by year."""
    return tuple(
        YearGroup(year, year_anchor(year), list_sources(catalogue, here, tuple(group)))
        for year, group in groupby(pages, key=filed_under)
    )


def place_years(years: Sequence[str]) -> tuple[tuple[str, int, int], ...]:
    """Each year of a whole list, given row by row, with the position of its first row and the number of its rows."""
    places: list[tuple[str, int, int]] = []
    position = 0
    for year, group in groupby(years):
        count = sum(1 for _ in group)
        places.append((year, position, count))
        position += count
    return tuple(places)


def link_year(address: str, here: str, year: str, position: int, count: int) -> YearLink:
    """The link to a year's first row in the list at an address."""
    page = numbered(address, position // PAGE_LENGTH + 1)
    return YearLink(year, relative_href(here, f"{page}#{year_anchor(year)}"), count)
