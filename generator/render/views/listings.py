"""The lists that authors ask for in their own pages: which sources, pages or actors each holds, and in which order.

Comes in: the page's Listings, their values in plain form. Goes out: rows such as all lists have. The words, and the
place in the text, are the template's.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from generator.core.conditions import ACTOR
from generator.core.edtf import earliest
from generator.core.model import Kind, Listing, ListingSubject, Page
from generator.core.urls import fold_name, relative_href
from generator.render.views.catalogue import (
    ActorLink,
    Catalogue,
    SourceRow,
    Tally,
    filed_under,
    is_introduction,
    is_listed,
    link_actor,
    link_page,
)

KINDS_LISTED: Mapping[ListingSubject, Kind] = {
    "people": "person",
    "organizations": "organization",
    "countries": "country",
    "places": "place",
    "agreements": "agreement",
}
OWN_PAGES: tuple[ListingSubject, ...] = ("notes", "pages")
DEFAULT_ORDERS: Mapping[ListingSubject, str] = {"sources": "newest", "pages": "newest", "notes": "title"}
MOST_ROWS = 200
"""Of a list that does not say how many it may hold; where there are more, it says so."""
T = TypeVar("T")
_moment = lru_cache(maxsize=1 << 14)(earliest)


@dataclass(frozen=True, slots=True)
class ListedActor:
    """An actor in a list, with how often the sources that the list looks at name it."""

    actor: ActorLink
    tally: Tally


@dataclass(frozen=True, slots=True)
class ShownListing:
    """One list in an author's text: ``rows`` of pages or of ``actors``; ``in_time`` where dates belong to the pages.
    ``more`` is how many it leaves out for its length, ``more_href`` where all of them stand, if one list has them.
    ``lang`` is the interface's language."""

    lang: str
    rows: tuple[SourceRow, ...] = ()
    in_time: bool = False
    actors: tuple[ListedActor, ...] = ()
    more: int = 0
    more_href: str = ""


def show_listings(catalogue: Catalogue, here: str, page_id: str) -> tuple[ShownListing, ...]:
    """The lists of a page that stands at ``here``, in order of place. n log n in what each of them finds."""
    return tuple(show_listing(catalogue, here, page_id, one) for one in catalogue.site.listings.get(page_id, ()))


def show_listing(catalogue: Catalogue, here: str, page_id: str, listing: Listing) -> ShownListing:
    """One list. A page does not list itself."""
    kind = KINDS_LISTED.get(listing.subject)
    if kind:
        return _show_actors(catalogue, here, kind, listing)
    found = [page for page in _find_pages(catalogue, listing) if page.id != page_id]
    shown, more = _cut(order_pages(found, listing.order or DEFAULT_ORDERS[listing.subject]), listing)
    return ShownListing(
        lang=catalogue.chrome.lang,
        rows=tuple(SourceRow(link_page(catalogue, here, page), "") for page in shown),
        in_time=any(page.date or page.kind == "source" for page in shown),
        more=more,
        more_href=relative_href(here, address) if more and (address := _whole_list(listing)) else "",
    )


def order_pages(pages: Iterable[Page], order: str) -> list[Page]:
    """Pages by title, or by date with the undated last."""
    if order == "title":
        return sorted(pages, key=lambda page: (fold_name(page.title), page.id))
    ordered = sorted(pages, key=lambda page: (_moment(page.date.edtf if page.date else ""), page.id))
    dated = [page for page in ordered if filed_under(page)]
    return (dated[::-1] if order == "newest" else dated) + [page for page in ordered if not filed_under(page)]


def _show_actors(catalogue: Catalogue, here: str, kind: Kind, listing: Listing) -> ShownListing:
    """The actors of a kind that the sources of a list name; without conditions, all that any source names."""
    tallies = _count_namings(catalogue, listing) if listing.conditions else catalogue.tallies
    actors = catalogue.site.actors
    asked = frozenset(value for key, value in listing.conditions if key == ACTOR)
    found = [key for key, tally in tallies.items() if actors[key].kind == kind and tally.sources and key not in asked]
    if listing.order == "title":
        found.sort(key=lambda key: (fold_name(actors[key].name), key))
    else:
        found.sort(key=lambda key: (-tallies[key].sources, -tallies[key].mentions, key))
    shown, more = _cut(found, listing)
    rows = tuple(ListedActor(link_actor(here, actors[key]), tallies[key]) for key in shown)
    return ShownListing(catalogue.chrome.lang, actors=rows, more=more)


def _count_namings(catalogue: Catalogue, listing: Listing) -> dict[str, Tally]:
    """How often the sources that a list looks at name each actor."""
    sources, mentions = Counter[str](), Counter[str]()
    for page in _find_pages(catalogue, listing):
        for actor_id, found in catalogue.named.get(page.id, {}).items() if page.kind == "source" else ():
            sources[actor_id] += 1
            mentions[actor_id] += len(found)
    return {actor_id: Tally(count, mentions[actor_id]) for actor_id, count in sources.items()}


def _find_pages(catalogue: Catalogue, listing: Listing) -> Iterator[Page]:
    """The pages that meet all conditions of a list and are of its subject; sources, where it lists actors."""
    pages = catalogue.site.pages
    if listing.conditions:
        shelves = sorted((catalogue.shelves.get(one, frozenset()) for one in listing.conditions), key=len)
        ids: Iterable[str] = frozenset.intersection(*shelves)
    else:
        ids = catalogue.sources if listing.subject == "sources" else pages
    for page_id in ids:
        page = pages[page_id]
        if page.kind == "source" and not is_introduction(page):
            if listing.subject != "notes":
                yield page
        elif listing.subject in OWN_PAGES and is_listed(page):
            yield page


def _cut(rows: Sequence[T], listing: Listing) -> tuple[Sequence[T], int]:
    """The rows that a list shows, and how many more there would be; none where its author said how many it may hold."""
    most = listing.most or MOST_ROWS
    return rows[:most], 0 if listing.most else len(rows[most:])


def _whole_list(listing: Listing) -> str:
    """The address of the page of the site that has all of a list's sources; empty when none has just those."""
    if listing.subject != "sources" or len(listing.conditions) > 1:
        return ""
    key, value = listing.conditions[0] if listing.conditions else ("", "sources/")
    return value if key in ("", "tag", "collection") else ""
