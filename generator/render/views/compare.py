"""Two actors side by side: who they are, how often sources name the one, the other and both, and every paragraph that
names both, by source. The widest page is bounded by its paragraphs, and a long list is paged."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, islice
from typing import ClassVar

from generator.core.model import Page
from generator.core.urls import KIND_FOLDERS, numbered, relative_href
from generator.render.addresses import compare_address
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import (
    ActorLink,
    Catalogue,
    SourceLink,
    Tally,
    link_actor,
    link_page,
    span_of_years,
)
from generator.render.views.company import Companion, accompany
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager, once
from generator.render.views.mentions import Part, cut_by_source, group_anchor
from generator.render.views.network import has_network
from generator.render.views.quotations import Quotation, quote_page
from generator.render.views.roles import StatedRole, state_roles
from generator.render.views.together import (
    Extent,
    Meeting,
    Paragraph,
    Places,
    count_shared,
    find_meeting,
    find_places,
    weave_sentences,
)
from generator.render.withhold import BodyHtml

PARAGRAPHS_A_PAGE = 150
ROLES_SHOWN = 3
OTHERS_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two: its first roles and how many more it has, how often it is named without the other, and the other
    pairs of which it is one. Only the first page of a pair has roles and other pairs."""

    actor: ActorLink
    tally: Tally
    alone: Extent
    roles: tuple[StatedRole, ...] = ()
    more_roles: int = 0
    others: tuple[Companion, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedSource:
    """The paragraphs of one source that name both, or a part of them (``continued`` after the first): of each the
    sentences that name either. ``count`` is that of all parts, ``unshown`` how many of this part the author does not
    publish."""

    anchor: str
    source: SourceLink
    count: int
    continued: bool
    paragraphs: tuple[tuple[Quotation, ...], ...]
    unshown: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareView(View):
    """One page of two actors side by side. ``together`` is how many sources name both, and how many of their
    paragraphs; ``apart`` in how many of these sources no paragraph does."""

    template: ClassVar[str] = "pages/compare.html"
    first: Party
    second: Party
    together: Extent
    apart: int
    first_year: str
    last_year: str
    groups: tuple[SharedSource, ...]
    network_href: str
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class Encounter:
    """What the pages of one pair are made of: where each of the two is named, where both are, and that cut into
    pages."""

    places: tuple[Places, Places]
    meeting: Meeting
    cut: Sequence[Sequence[Part[Paragraph]]]


def compare_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of every pair that has one, in order of the two ids."""

    @cache  # an actor is one of many pairs
    def places_of(actor_id: str) -> Places:
        return find_places(catalogue.site, actor_id)

    network = has_network(catalogue.site)
    for pair in sorted(catalogue.pairs):
        section = "network" if network else KIND_FOLDERS[catalogue.site.actors[pair[0]].kind]
        view = partial(view_pair, catalogue, pair, once(partial(encounter, catalogue, pair, places_of)), section)
        yield Planned(compare_address(*pair), partial(view, 1), partial(plan_further, catalogue, pair, places_of, view))


def plan_further(
    catalogue: Catalogue,
    pair: tuple[str, str],
    places_of: Callable[[str], Places],
    view: Callable[[int], CompareView],
) -> Iterator[Planned]:
    """The pages of a pair after its first. The paragraphs need only be counted to know how many these are."""
    counts = count_shared(catalogue, (places_of(pair[0]), places_of(pair[1])))
    cut = cut_by_source([(page, range(count)) for page, count in counts], PARAGRAPHS_A_PAGE)
    for number in range(2, len(cut) + 1):
        yield Planned(numbered(compare_address(*pair), number), partial(view, number))


def encounter(catalogue: Catalogue, pair: tuple[str, str], places_of: Callable[[str], Places]) -> Encounter:
    """Where two actors are named; ``places_of`` gives where each is."""
    places = places_of(pair[0]), places_of(pair[1])
    meeting = find_meeting(catalogue, pair, places)
    return Encounter(places, meeting, cut_by_source(meeting.found, PARAGRAPHS_A_PAGE))


def view_pair(
    catalogue: Catalogue, pair: tuple[str, str], make: Callable[[], Encounter], section: str, number: int
) -> CompareView:
    """The view of one page of a pair; the way up leads to ``section``."""
    first, second = pair
    address = compare_address(first, second)
    here = numbered(address, number)
    found = make()
    together = found.meeting.extent
    first_year, last_year = span_of_years([page for page, _ in found.meeting.found])
    parties = [
        introduce_party(catalogue, here, actor_id, other_id, without(own, together), number == 1)
        for actor_id, other_id, own in ((first, second, found.places[0]), (second, first, found.places[1]))
    ]
    return CompareView(
        **frame_of(catalogue.chrome, here, title=" – ".join(party.actor.name for party in parties), section=section),
        cards=cards_for(catalogue, here, pair),
        first=parties[0],
        second=parties[1],
        together=together,
        apart=together.sources - len(found.meeting.found),
        first_year=first_year,
        last_year=last_year,
        groups=tuple(share_part(catalogue, here, second, *part) for part in found.cut[number - 1]),
        network_href=relative_href(here, "network/") if section == "network" else "",
        pager=make_pager(address, number, len(found.cut)),
    )


def without(places: Places, together: Extent) -> Extent:
    """How often an actor is named where another is not."""
    return Extent(len(places.pages) - together.sources, len(places.paragraphs) - together.paragraphs)


def introduce_party(
    catalogue: Catalogue, here: str, actor_id: str, other_id: str, alone: Extent, is_first: bool
) -> Party:
    """One of the two actors."""
    actor = catalogue.site.actors[actor_id]
    roles = state_roles(catalogue, here, catalogue.site.roles.get(actor_id, ())) if is_first else ()
    edges = catalogue.site.edges.get(actor_id, ()) if is_first else ()
    others = (
        edge
        for edge in edges
        if (edge.first, edge.second) in catalogue.pairs and other_id not in (edge.first, edge.second)
    )
    return Party(
        actor=link_actor(here, actor),
        tally=catalogue.tallies[actor_id],
        alone=alone,
        roles=roles[:ROLES_SHOWN],
        more_roles=len(roles[ROLES_SHOWN:]),
        others=tuple(accompany(catalogue, here, actor, edge, edge.paragraphs) for edge in islice(others, OTHERS_SHOWN)),
    )


def share_part(
    catalogue: Catalogue,
    here: str,
    second: str,
    page: Page,
    paragraphs: Sequence[Paragraph],
    count: int,
    continued: bool,
) -> SharedSource:
    """A run of the paragraphs of one source that name both."""
    woven = [sentences for paragraph in paragraphs if (sentences := weave_sentences(paragraph))]
    source = link_page(catalogue, here, page)
    quotations = iter(quote_page(source.href, chain.from_iterable(woven), second))
    return SharedSource(
        anchor=group_anchor(page),
        source=source,
        count=count,
        continued=continued,
        paragraphs=tuple(tuple(next(quotations) for _ in sentences) for sentences in woven),
        unshown=len(paragraphs) - len(woven),
    )
