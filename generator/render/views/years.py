"""A list's years: the year of each row goes in; where each year begins, how many rows it has, and the picture of them
all come out. Leaves to others what the rows are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.core.urls import numbered, relative_href
from generator.render.figures import draw_years
from generator.render.views.lists import PAGE_LENGTH

MOST_YEARS_OPEN = 24
"""Of a list's jump list; more are folded."""


@dataclass(frozen=True, slots=True)
class YearLink:
    """Where a year begins in a list, and how many rows it has; ``year`` is empty for the undated."""

    year: str
    href: str
    count: int


@dataclass(frozen=True, slots=True)
class YearPlace:
    """A year of a whole list, with the position of its first row and the number of its rows."""

    year: str
    position: int
    count: int


def place_years(years: Iterable[str]) -> tuple[YearPlace, ...]:
    """Each year of a whole list, which is given row by row."""
    places: list[YearPlace] = []
    position = 0
    for year, group in groupby(years):
        count = sum(1 for _ in group)
        places.append(YearPlace(year, position, count))
        position += count
    return tuple(places)


def link_years(address: str, here: str, places: Iterable[YearPlace]) -> tuple[YearLink, ...]:
    """The links from a page to the first row of each year in the list at an address."""
    return tuple(link_year(address, here, place) for place in places)


def link_year(address: str, here: str, place: YearPlace) -> YearLink:
    """The link to one year's first row."""
    page = numbered(address, place.position // PAGE_LENGTH + 1)
    return YearLink(place.year, relative_href(here, f"{page}#{year_anchor(place.year)}"), place.count)


def year_anchor(year: str) -> str:
    """The id of a year's heading. An underscore opens every id that the theme sets, as no slug of a text does."""
    return f"_{year}" if year else "_undated"


def draw_linked_years(links: Sequence[YearLink]) -> Markup:
    """The rows by year as a picture, each year with the way to it; nothing of the undated."""
    hrefs = {link.year: link.href for link in links if link.year}
    return draw_years({link.year: link.count for link in links if link.year}, lambda year: hrefs[year])
