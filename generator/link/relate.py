"""Pages, names and linked bodies go in, the immutable Site comes out: who is named where, with whom and in which roles,
and which pages are related.

Bodies pass one at a time and their HTML is not kept.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from generator.core.edtf import UNDATED, Moment, earliest
from generator.core.model import Event, LinkedBody, Mention, Page, PageLink, Problem, Role, Site
from generator.core.problems import make_problem
from generator.core.work import FORGETFUL, Memory
from generator.link.listing_names import settle_listings
from generator.link.network import find_edges
from generator.link.resolve import Names
from generator.link.roles import page_roles
from generator.link.similarity import related_pages
from generator.link.unsupported import report_unsupported

SHARES, EDGES, TIMELINE, RELATED = "shares of the site", "edges", "timeline", "related pages"
"""What a memory keeps: what each page gives to the site, by its id; and what is made of all of them."""
T = TypeVar("T")
LOST_HINT = "Copy the paragraph’s permalink (¶) anew; a paragraph that was rewritten has a new one."
MOST_HEADINGS = 200
"""Of one page, among which a near one is looked for."""
SHARED_ACTOR_WEIGHT = 2
"""A page that names an actor as often as a word is more about the actor."""


@dataclass(frozen=True, slots=True)
class _Share:
    """What one page and its body give to the site. ``company`` are the actors of a source, those that matter most to it
    first, and ``paragraphs`` those of each of its paragraphs; other pages are no evidence of who is named with whom."""

    page_id: str
    body: LinkedBody
    actors: tuple[str, ...]
    mentions: tuple[tuple[str, tuple[Mention, ...]], ...]
    roles: tuple[tuple[str, Role], ...]
    is_source: bool
    company: tuple[str, ...]
    paragraphs: tuple[tuple[str, ...], ...]
    terms: Mapping[str, int]
    moment: Moment


def relate(
    pages: Sequence[Page], names: Names, bodies: Iterable[LinkedBody], memory: Memory = FORGETFUL
) -> tuple[Site, tuple[Problem, ...]]:
    """The site of all pages. ``bodies`` may come in any order, one for each page; a page without one is related by its
    frontmatter alone.

    Mentions and roles stand in order of their source's date (undated last), page and place.
    """
    by_id = {page.id: page for page in sorted(pages, key=lambda page: page.id)}
    shares: dict[str, _Share] = {}
    for body in bodies:
        if body.page_id in by_id and body.page_id not in shares:
            shares[body.page_id] = _recall(by_id[body.page_id], body, names, memory)
    memory.retain(SHARES, shares)
    for page_id, page in by_id.items():
        if page_id not in shares:
            shares[page_id] = _share(page, LinkedBody(page_id, "", (), (), (), {}), names.entry_actors.get(page_id, ()))
    in_order = [shares[page_id] for page_id in by_id]
    site = _join(by_id, names, in_order, memory)
    unsupported = ((by_id[share.page_id].path, place) for share in in_order for place in share.body.unsupported)
    listings, misnamed = settle_listings(site.listings, site.pages, names)
    problems = (*_lost_fragments(site, in_order), *misnamed, *report_unsupported(unsupported))
    return replace(site, listings=listings), problems


def _join(by_id: Mapping[str, Page], names: Names, shares: Sequence[_Share], memory: Memory) -> Site:
    """The site of all pages' shares, which stand in order of their ids."""
    in_time = sorted(shares, key=attrgetter("moment"))  # and those of one day by their ids
    dated = tuple(share.body.events for share in shares)
    timeline, actor_events = memory.recall(TIMELINE, "", dated, partial(_date, shares))
    sources = [share for share in shares if share.is_source]
    companies = tuple(share.company for share in sources)
    paragraphs = tuple(chain.from_iterable(share.paragraphs for share in sources))
    terms = {share.page_id: share.terms for share in sources}
    related = related_pages(terms, memory.last(RELATED, ""))
    memory.keep(RELATED, "", None, related)
    return Site(
        pages={page_id: _with_tags(by_id[page_id], share.body) for page_id, share in zip(by_id, shares, strict=True)},
        actors=dict(sorted(names.actors.items())),
        mentions=_mentions(in_time),
        page_actors={share.page_id: share.actors for share in shares},
        roles=_by_actor((actor, role) for share in in_time for actor, role in share.roles),
        edges=memory.recall(EDGES, "", (companies, paragraphs), partial(find_edges, companies, paragraphs, memory)),
        related=related,
        backlinks={target: _backlinks(links) for target, links in _links(shares).items()},
        outlines={share.page_id: share.body.outline for share in shares},
        summaries={share.page_id: share.body.summary for share in shares},
        events={share.page_id: share.body.events for share in shares if share.body.events},
        actor_events=actor_events,
        timeline=timeline,
        listings={share.page_id: share.body.listings for share in shares if share.body.listings},
        files=tuple(sorted({path for share in shares for path in share.body.files})),
        held_files=_held_files(by_id, shares),
    )


def _held_files(by_id: Mapping[str, Page], shares: Iterable[_Share]) -> dict[str, tuple[str, ...]]:
    """By the id of a source that is not shown whole, the files that no page which is shown whole links to."""
    shown: set[str] = set()
    held: dict[str, tuple[str, ...]] = {}
    for share in shares:
        page = by_id[share.page_id]
        if page.kind != "source" or page.publish == "full":
            shown.update(share.body.files)
        elif share.body.files:
            held[share.page_id] = share.body.files
    return {page_id: tuple(path for path in files if path not in shown) for page_id, files in held.items()}


def _recall(page: Page, body: LinkedBody, names: Names, memory: Memory) -> _Share:
    listed = names.entry_actors.get(page.id, ())
    return memory.recall(SHARES, page.id, (page, body, listed), partial(_share, page, body, listed))


def _share(page: Page, body: LinkedBody, listed: Sequence[str]) -> _Share:
    """What a page gives to the site; ``listed`` are the actors of its entries."""
    by_actor: dict[str, list[Mention]] = {}
    by_anchor: dict[str, dict[str, None]] = {}
    for mention in body.mentions:
        by_actor.setdefault(mention.actor_id, []).append(mention)
        by_anchor.setdefault(mention.anchor, {})[mention.actor_id] = None
    actors = tuple(dict.fromkeys((*by_actor, *(actor for actor in listed if actor))))
    is_source = page.kind == "source"
    often = sorted(actors, key=lambda actor: (-len(by_actor.get(actor, ())), actor))
    return _Share(
        page_id=page.id,
        body=body,
        actors=actors,
        mentions=tuple((actor, tuple(mentions)) for actor, mentions in by_actor.items()),
        roles=tuple(page_roles(page, listed, body.mentions)) if listed else (),
        is_source=is_source,
        company=tuple(often) if is_source else (),
        paragraphs=tuple(tuple(group) for group in by_anchor.values() if len(group) > 1) if is_source else (),
        terms=dict(body.terms) | dict(_actor_terms(actors, by_actor)) if is_source else {},
        moment=earliest(page.date.edtf) if page.date else UNDATED,
    )


def _with_tags(page: Page, body: LinkedBody) -> Page:
    """A page with the tags of its text too, each as it is first spelt."""
    if not body.tags:
        return page
    first = {tag.casefold(): tag for tag in reversed((*page.tags, *body.tags))}
    return replace(page, tags=tuple(tag for tag in dict.fromkeys((*page.tags, *body.tags)) if tag in first.values()))


def _links(shares: Iterable[_Share]) -> dict[str, list[PageLink]]:
    """All links by hand, by what they lead to, in order of targets, pages and places."""
    links: dict[str, list[PageLink]] = {}
    for share in shares:
        for link in share.body.links:
            links.setdefault(link.target, []).append(link)
    return dict(sorted(links.items()))


def _lost_fragments(site: Site, shares: Sequence[_Share]) -> Iterator[Problem]:
    """A problem for each link to an anchor that its page does not have, such as that of a paragraph since rewritten."""
    bodies = {share.page_id: share.body for share in shares}
    for target, links in _links(shares).items():
        page_id = site.actors[target].page_id if target in site.actors else target
        for link in links:
            if link.fragment and (page_id not in bodies or link.fragment not in bodies[page_id].anchors):
                message = f"“#{link.fragment}” is no anchor of {site.pages[page_id].path}."
                near = get_close_matches(link.fragment, _heading_anchors(bodies.get(page_id)), n=1)
                hint = f"Did you mean “#{near[0]}”?" if near else LOST_HINT
                path = site.pages[link.page_id].path
                yield make_problem("broken-link", path, message, line=link.line, hint=hint)


def _heading_anchors(body: LinkedBody | None) -> Iterator[str]:
    return (heading.anchor for heading in (body.outline if body else ())[:MOST_HEADINGS])


def _actor_terms(actors: Iterable[str], by_actor: Mapping[str, Sequence[Mention]]) -> Iterator[tuple[str, int]]:
    """A page's actors as terms; an id has a slash, so that it is no word."""
    return ((actor, SHARED_ACTOR_WEIGHT * max(1, len(by_actor.get(actor, ())))) for actor in actors)


def _mentions(shares: Iterable[_Share]) -> dict[str, tuple[Mention, ...]]:
    """All mentions by their actor, in the order of the shares, each with those of its page."""
    found: dict[str, list[Mention]] = {}
    for share in shares:
        for actor, mentions in share.mentions:
            found.setdefault(actor, []).extend(mentions)
    return {actor: tuple(mentions) for actor, mentions in sorted(found.items())}


def _date(shares: Iterable[_Share]) -> tuple[tuple[Event, ...], dict[str, tuple[Event, ...]]]:
    """All events in time, and those of each actor."""
    timeline = _timeline(shares)
    return timeline, _by_actor((actor, event) for event in timeline for actor in event.actor_ids)


def _timeline(shares: Iterable[_Share]) -> tuple[Event, ...]:
    """All events, oldest first, those of no known year last; those of one date in order of page and place."""
    ordered = [event for share in shares for event in share.body.events]
    moments = {date: earliest(date) for date in {event.date for event in ordered}}
    return tuple(sorted(ordered, key=lambda event: moments[event.date]))


def _by_actor(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    """What belongs to each actor, in its order, by actors in order of ids."""
    found: dict[str, list[T]] = {}
    for actor, one in pairs:
        found.setdefault(actor, []).append(one)
    return {actor: tuple(of_one) for actor, of_one in sorted(found.items())}


def _backlinks(links: Iterable[PageLink]) -> tuple[PageLink, ...]:
    """One link for each page, its first, in order of pages."""
    first: dict[str, PageLink] = {}
    for link in links:
        first.setdefault(link.page_id, link)
    return tuple(first[page_id] for page_id in sorted(first))
