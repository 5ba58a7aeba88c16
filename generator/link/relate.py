"""Pages, names and linked bodies go in, the immutable Site comes out: who is named where, with whom and in which roles,
and which pages are related.

Bodies pass one at a time and their HTML is not kept.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.core.edtf import UNDATED, Moment, earliest
from generator.core.model import Event, LinkedBody, Mention, OutlineHeading, Page, PageLink, Problem, Role, Site
from generator.core.problems import make_problem
from generator.link.network import find_edges
from generator.link.resolve import Names
from generator.link.roles import page_roles
from generator.link.similarity import related_pages

SHARED_ACTOR_WEIGHT = 2
"""A page that names an actor as often as a word is more about the actor."""


@dataclass(frozen=True, slots=True)
class _Collected:
    """What is kept of the bodies that have passed."""

    mentions: dict[str, list[tuple[Mention, ...]]] = field(default_factory=dict)
    page_actors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    roles: dict[str, list[Role]] = field(default_factory=dict)
    companies: list[tuple[str, ...]] = field(default_factory=list)  # the actors of each source
    paragraphs: list[tuple[str, ...]] = field(default_factory=list)  # the actors of each of their paragraphs
    terms: dict[str, Mapping[str, int]] = field(default_factory=dict)
    links: dict[str, list[PageLink]] = field(default_factory=dict)
    anchors: dict[str, frozenset[str]] = field(default_factory=dict)
    outlines: dict[str, tuple[OutlineHeading, ...]] = field(default_factory=dict)
    summaries: dict[str, str] = field(default_factory=dict)
    events: dict[str, tuple[Event, ...]] = field(default_factory=dict)


def relate(pages: Sequence[Page], names: Names, bodies: Iterable[LinkedBody]) -> tuple[Site, tuple[Problem, ...]]:
    """The site of all pages. ``bodies`` may come in any order, one for each page; a page without one is related by its
    frontmatter alone.

    Mentions and roles stand in order of their source's date (undated last), page and place.
    """
    by_id = {page.id: page for page in sorted(pages, key=lambda page: page.id)}
    collected = _Collected()
    seen: set[str] = set()
    for body in bodies:
        if body.page_id in by_id and body.page_id not in seen:
            seen.add(body.page_id)
            _collect(by_id[body.page_id], body, names, collected)
    for page_id, page in by_id.items():
        if page_id not in seen:
            _collect(page, LinkedBody(page_id, "", (), (), (), {}), names, collected)
    timeline = _timeline(collected.events)
    moments = {page.id: (earliest(page.date.edtf) if page.date else UNDATED) for page in by_id.values()}
    site = Site(
        pages=by_id,
        actors=dict(sorted(names.actors.items())),
        mentions=_in_time(collected.mentions, moments),
        page_actors=dict(sorted(collected.page_actors.items())),
        roles={
            actor: tuple(sorted(roles, key=lambda role: (moments[role.page_id], role.page_id)))
            for actor, roles in sorted(collected.roles.items())
        },
        edges=find_edges(collected.companies, collected.paragraphs),
        related=related_pages(dict(sorted(collected.terms.items()))),
        backlinks={target: _backlinks(links) for target, links in sorted(collected.links.items())},
        outlines=dict(sorted(collected.outlines.items())),
        summaries=dict(sorted(collected.summaries.items())),
        events=dict(sorted(collected.events.items())),
        actor_events=_by_actor(timeline),
        timeline=timeline,
    )
    return site, tuple(_lost_fragments(site, collected))


def _collect(page: Page, body: LinkedBody, names: Names, collected: _Collected) -> None:
    by_actor: dict[str, list[Mention]] = {}
    by_anchor: dict[str, dict[str, None]] = {}
    for mention in body.mentions:
        by_actor.setdefault(mention.actor_id, []).append(mention)
        by_anchor.setdefault(mention.anchor, {})[mention.actor_id] = None
    listed = names.entry_actors.get(page.id, ())
    actors = tuple(dict.fromkeys((*by_actor, *(actor for actor in listed if actor))))
    collected.page_actors[page.id] = actors
    for actor, mentions in by_actor.items():
        collected.mentions.setdefault(actor, []).append(tuple(mentions))
    for actor, role in page_roles(page, listed, body.mentions) if listed else ():
        collected.roles.setdefault(actor, []).append(role)
    if page.kind == "source":  # only sources are evidence of who is named with whom
        often = sorted(actors, key=lambda actor: (-len(by_actor.get(actor, ())), actor))
        collected.companies.append(tuple(often))
        collected.paragraphs.extend(tuple(together) for together in by_anchor.values() if len(together) > 1)
        collected.terms[page.id] = dict(body.terms) | dict(_actor_terms(actors, by_actor))
    for link in body.links:
        collected.links.setdefault(link.target, []).append(link)
    collected.anchors[page.id] = frozenset(body.anchors)
    collected.outlines[page.id] = body.outline
    collected.summaries[page.id] = body.summary
    if body.events:
        collected.events[page.id] = body.events


def _lost_fragments(site: Site, collected: _Collected) -> Iterator[Problem]:
    """A problem for each link to an anchor that its page does not have, such as that of a paragraph since rewritten."""
    for target, links in sorted(collected.links.items()):
        page_id = site.actors[target].page_id if target in site.actors else target
        for link in links:
            if link.fragment and link.fragment not in collected.anchors.get(page_id, ()):
                message = f"“#{link.fragment}” is no anchor of {site.pages[page_id].path}."
                hint = "Copy the paragraph’s permalink (¶) anew; a paragraph that was rewritten has a new one."
                path = site.pages[link.page_id].path
                yield make_problem("broken-link", path, message, line=link.line, hint=hint)


def _actor_terms(actors: Iterable[str], by_actor: Mapping[str, Sequence[Mention]]) -> Iterator[tuple[str, int]]:
    """A page's actors as terms; an id has a slash, so that it is no word."""
    return ((actor, SHARED_ACTOR_WEIGHT * max(1, len(by_actor.get(actor, ())))) for actor in actors)


def _in_time(
    mentions: Mapping[str, list[tuple[Mention, ...]]], moments: Mapping[str, Moment]
) -> dict[str, tuple[Mention, ...]]:
    return {
        actor: tuple(
            mention
            for page in sorted(by_page, key=lambda page: (moments[page[0].page_id], page[0].page_id))
            for mention in page
        )
        for actor, by_page in sorted(mentions.items())
    }


def _timeline(events: Mapping[str, tuple[Event, ...]]) -> tuple[Event, ...]:
    """All events, oldest first, those of no known year last; those of one date in order of page and place."""
    ordered = [event for _, of_page in sorted(events.items()) for event in of_page]
    moments = {date: earliest(date) for date in {event.date for event in ordered}}
    return tuple(sorted(ordered, key=lambda event: moments[event.date]))


def _by_actor(timeline: Iterable[Event]) -> dict[str, tuple[Event, ...]]:
    by_actor: dict[str, list[Event]] = {}
    for event in timeline:
        for actor in event.actor_ids:
            by_actor.setdefault(actor, []).append(event)
    return {actor: tuple(events) for actor, events in sorted(by_actor.items())}


def _backlinks(links: Iterable[PageLink]) -> tuple[PageLink, ...]:
    """One link for each page, its first, in order of pages."""
    first: dict[str, PageLink] = {}
    for link in links:
        first.setdefault(link.page_id, link)
    return tuple(first[page_id] for page_id in sorted(first))
