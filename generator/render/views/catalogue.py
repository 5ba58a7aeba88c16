"""The catalogue: what several pages look up in a Site, computed once and in linear time before the first page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from generator.core.edtf import earliest
from generator.core.model import Actor, Mention, Page, Role, Site
from generator.core.urls import collection_address, fold_name, page_address, relative_href, tag_address
from generator.render.addresses import address_pages, compare_address
from generator.render.dates import ShownDate, show_date, year_of
from generator.render.views.frame import Chrome
from generator.render.views.shelves import Shelves, fill_shelves
from generator.render.views.taxonomy import Terms, find_collections, find_tags, introduces_term

FEWEST_SHARED = 2
FEWEST_PAIRS, PAIRS_A_SOURCE, MOST_PAIRS = 100, 4, 1_000
"""Of pages that set two actors side by side: as many as sources allow, within these bounds."""
LISTS = ("sources/", "timeline/", "network/", "actors/", "places/", "agreements/", "notes/")
"""The addresses of lists. An author's page there opens the list instead of having a page of its own, and so does one at
the address of a tag or a collection."""
ABOUT = "about/"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often an actor is named: in how many sources, and how many times in them."""

    sources: int = 0
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A Site with its indexes. ``sources`` are page ids, oldest first and the undated last; ``dated`` is how many of
    them have a date; ``named`` gives mentions by page id, then actor id; ``roles`` by page id and actor id;
    ``addresses`` and ``dates`` by page id; ``introductions`` the author's page that opens a list, by its address;
    ``tags`` and ``collections`` are the site's, by address; ``shelves`` the pages for each condition of its lists;
    ``pairs`` are the two ids (the lesser first) of actors that have a page side by side, strongest first, with the
    number of paragraphs that name both."""

    site: Site
    chrome: Chrome
    sources: tuple[str, ...]
    dated: int
    named: Mapping[str, Mapping[str, tuple[Mention, ...]]]
    roles: Mapping[tuple[str, str], tuple[Role, ...]]
    tallies: Mapping[str, Tally]
    addresses: Mapping[str, str]
    dates: Mapping[str, ShownDate | None]
    introductions: Mapping[str, str]
    tags: Terms
    collections: Terms
    shelves: Shelves
    pairs: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class ActorLink:
    """A link to an actor, place or agreement."""

    name: str
    kind: str
    href: str


@dataclass(frozen=True, slots=True)
class TermLink:
    """A link to a tag or a collection."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class SourceLink:
    """A link to a source, or to another page that names an actor (``is_source`` is false). ``lang`` is the language of
    its title and sentences where that is not the interface's, else empty; ``is_draft`` marks what a preview alone
    shows."""

    title: str
    href: str
    date: ShownDate | None
    publisher: str
    authors: tuple[str, ...]
    is_source: bool = True
    lang: str = ""
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source, or another page, in a list, with its first sentences."""

    source: SourceLink
    summary: str


def make_catalogue(site: Site, chrome: Chrome) -> Catalogue:
    """The indexes of a Site. Linear in its mentions and roles, n log n in its sources."""
    named = group_by_page(site)
    sources = order_sources(site)
    dated = sum(bool(filed_under(site.pages[page_id])) for page_id in sources)
    in_lists = order_for_lists(site, sources, dated)
    return Catalogue(
        site=site,
        chrome=chrome,
        sources=sources,
        dated=dated,
        named=named,
        roles=group_roles(site),
        tallies=count_namings(site, named),
        addresses=address_pages(site),
        dates={page.id: show_date(page.date) for page in site.pages.values()},
        introductions={page_address(page.id): page.id for page in site.pages.values() if is_introduction(page)},
        tags=find_tags(in_lists),
        collections=find_collections(in_lists),
        shelves=fill_shelves(site),
        pairs=find_pairs(site),
    )


def find_pairs(site: Site) -> dict[tuple[str, str], int]:
    """The pairs of actors that at least two paragraphs name together, strongest first, and how many do; of more pairs
    than the site compares, the strongest."""
    found = {
        (edge.first, edge.second): edge.paragraphs
        for edges in site.edges.values()
        for edge in edges
        if edge.paragraphs >= FEWEST_SHARED
    }
    sources = sum(page.kind == "source" for page in site.pages.values())
    most = min(MOST_PAIRS, max(FEWEST_PAIRS, PAIRS_A_SOURCE * sources))
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:most])


def group_by_page(site: Site) -> dict[str, dict[str, tuple[Mention, ...]]]:
    """Every mention by page and actor; a page's actors in the order of their first mention."""
    groups: dict[str, dict[str, tuple[Mention, ...]]] = {
        page_id: dict.fromkeys(actor_ids, ()) for page_id, actor_ids in site.page_actors.items()
    }
    for actor_id, mentions in site.mentions.items():
        for page_id, found in groupby(mentions, key=attrgetter("page_id")):  # a page's stand together
            actors = groups.setdefault(page_id, {})
            actors[actor_id] = actors.get(actor_id, ()) + tuple(found)
    return groups


def group_roles(site: Site) -> dict[tuple[str, str], tuple[Role, ...]]:
    """Every role by the page that states it and the actor that bears it."""
    groups: dict[tuple[str, str], list[Role]] = {}
    for actor_id, roles in site.roles.items():
        for role in roles:
            groups.setdefault((role.page_id, actor_id), []).append(role)
    return {key: tuple(roles) for key, roles in groups.items()}


def is_introduction(page: Page) -> bool:
    """Whether an author's page opens a list."""
    return page_address(page.id) in LISTS or introduces_term(page)


def is_listed(page: Page) -> bool:
    """Whether a page belongs in the list of notes: all of the author's but about and those that open a list."""
    return page.kind == "note" and page_address(page.id) != ABOUT and not is_introduction(page)


def order_for_lists(site: Site, sources: Sequence[str], dated: int) -> list[Page]:
    """All pages as a list of many kinds has them: sources, newest first and the undated last, then others by title.
    ``sources`` are in order of time, the first of them ``dated``."""
    ordered = [site.pages[page_id] for page_id in (*reversed(sources[:dated]), *sources[dated:])]
    known = frozenset(sources)
    others = (page for page in site.pages.values() if page.id not in known)
    return ordered + sorted(others, key=lambda page: (fold_name(page.title), page.id))


def order_sources(site: Site) -> tuple[str, ...]:
    """The ids of all sources in the order of their dates, then of their ids; the undated last."""
    sources = [page for page in site.pages.values() if page.kind == "source" and not is_introduction(page)]
    return tuple(page.id for page in sorted(sources, key=source_order))


_moment = lru_cache(maxsize=1 << 14)(earliest)
"""Pages are sorted in many lists, by few dates."""


def source_order(page: Page) -> tuple[tuple[int, int, int], str]:
    """What sorts sources in time."""
    return _moment(page.date.edtf if page.date else ""), page.id


def filed_under(page: Page) -> str:
    """The year under which a source is listed; empty for the undated."""
    return year_of(page.date.edtf) if page.date else ""


def count_namings(site: Site, named: Mapping[str, Mapping[str, tuple[Mention, ...]]]) -> dict[str, Tally]:
    """How often sources name each actor; one that only lists it counts as a source without a mention."""
    sources = dict.fromkeys(site.actors, 0)
    mentions = dict.fromkeys(site.actors, 0)
    for page_id, actors in named.items():
        if site.pages[page_id].kind != "source":
            continue
        for actor_id, found in actors.items():
            sources[actor_id] += 1
            mentions[actor_id] += len(found)
    return {actor_id: Tally(count, mentions[actor_id]) for actor_id, count in sources.items()}


def link_actor(here: str, actor: Actor) -> ActorLink:
    """A link from an address to an actor."""
    return ActorLink(actor.name, actor.kind, relative_href(here, f"{actor.id}/"))


def link_page(catalogue: Catalogue, here: str, page: Page, anchor: str = "") -> SourceLink:
    """A link from an address to a page, or to an anchor in it."""
    return SourceLink(
        title=page.title,
        href=href_to_page(catalogue, here, page, anchor),
        date=catalogue.dates[page.id],
        publisher=page.source.publisher if page.source else "",
        authors=page.source.authors if page.source else (),
        is_source=page.kind == "source",
        lang=other_language(catalogue.chrome, page),
        is_draft=page.draft,
    )


def list_sources(catalogue: Catalogue, here: str, pages: Sequence[Page]) -> tuple[SourceRow, ...]:
    """Rows of a list of sources, or of other pages."""
    summaries = catalogue.site.summaries
    return tuple(SourceRow(link_page(catalogue, here, page), summaries.get(page.id, "")) for page in pages)


def link_tags(catalogue: Catalogue, here: str, page: Page) -> tuple[TermLink, ...]:
    """Links to a page's tags, each once, in the page's order."""
    return _link_terms(catalogue.tags, here, map(tag_address, page.tags))


def link_collections(catalogue: Catalogue, here: str, page: Page) -> tuple[TermLink, ...]:
    """Links to the collections that a page belongs to."""
    return _link_terms(catalogue.collections, here, map(collection_address, page.collections))


def _link_terms(terms: Terms, here: str, addresses: Iterable[str]) -> tuple[TermLink, ...]:
    found = (terms[address] for address in dict.fromkeys(addresses) if address in terms)
    return tuple(TermLink(term.name, relative_href(here, term.address)) for term in found)


def link_back(catalogue: Catalogue, here: str, target: str) -> tuple[SourceLink, ...]:
    """The author's own pages that link to a page or an actor, each once, at the place of its first link."""
    links: dict[str, SourceLink] = {}
    for link in catalogue.site.backlinks.get(target, ()):
        page = catalogue.site.pages[link.page_id]
        if page.kind != "source" and page.id not in links:
            links[page.id] = link_page(catalogue, here, page, link.anchor)
    return tuple(links.values())


def other_language(chrome: Chrome, page: Page) -> str:
    """The language of a page's own words where it is not the interface's; else empty."""
    return "" if page.lang.casefold() == chrome.lang.casefold() else page.lang


def href_to_pair(catalogue: Catalogue, here: str, first: str, second: str) -> str:
    """The link from an address to the page that sets two actors side by side; empty when there is none."""
    if (min(first, second), max(first, second)) not in catalogue.pairs:
        return ""
    return relative_href(here, compare_address(first, second))


def href_to_page(catalogue: Catalogue, here: str, page: Page, anchor: str = "") -> str:
    """The link from an address to a page, or to an anchor in it."""
    address = catalogue.addresses[page.id]
    return relative_href(here, f"{address}#{anchor}" if anchor else address)


def span_of_years(pages: Sequence[Page]) -> tuple[str, str]:
    """The first and the last year of some sources; empty strings when none has a date."""
    dates = sorted((page.date.edtf for page in pages if filed_under(page) and page.date), key=earliest)
    return (year_of(dates[0]), year_of(dates[-1])) if dates else ("", "")
