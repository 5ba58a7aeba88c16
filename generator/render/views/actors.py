"""The indexes of what is named: actors by kind, places and agreements, by name, a hundred a page, with a jump list."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import ClassVar

from generator.core.model import ACTOR_KINDS, Actor, Kind
from generator.core.urls import fold_accents, fold_name, numbered, relative_href
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import ActorLink, Catalogue, Tally, link_actor
from generator.render.views.filing import filing_names
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager, once
from generator.render.views.lists import PAGE_LENGTH, Introduction, count_pages, cut_page, introduce
from generator.render.withhold import BodyHtml

INDEXES: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("actors", ACTOR_KINDS),
    ("places", ("place",)),
    ("agreements", ("agreement",)),
)
"""The indexes by section, with the kinds that each lists."""


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor in an index, with how often it is named. ``heading`` is the name as it is filed: ``Costa, Mariana``."""

    actor: ActorLink
    heading: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class LetterGroup:
    """The actors of one initial on one page; ``letter`` is ``#`` for names that open with no letter."""

    letter: str
    anchor: str
    rows: tuple[ActorRow, ...]


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The actors of one kind on one page. ``anchor`` is set where the kind begins, else empty."""

    kind: str
    anchor: str
    letters: tuple[LetterGroup, ...]


@dataclass(frozen=True, slots=True)
class LetterLink:
    """Where an initial begins in an index."""

    letter: str
    href: str


@dataclass(frozen=True, slots=True)
class Jump:
    """The way to one kind in an index: how many there are and where each initial begins. ``anchor`` is set on the first
    page when the kind itself does not begin there, so that a link to the kind always arrives."""

    kind: str
    anchor: str
    count: int
    letters: tuple[LetterLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsView(View):
    """One page of an index of actors, places or agreements. ``has_filed`` says that it files people by family name."""

    template: ClassVar[str] = "pages/actors.html"
    introduction: Introduction | None
    count: int
    source_count: int
    has_filed: bool
    jumps: tuple[Jump, ...]
    groups: tuple[KindGroup, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True)
class Filed:
    """An actor and its name as an index files it."""

    actor: Actor
    heading: str


@dataclass(frozen=True, slots=True)
class Opening:
    """The place in an index where an initial of a kind begins."""

    kind: str
    letter: str
    position: int


@dataclass(frozen=True, slots=True)
class Index:
    """One index: its entries in order, where its initials begin, and how many actors of each kind there are."""

    section: str
    entries: Sequence[Filed]
    openings: Sequence[Opening]
    counts: Mapping[Kind, int]


def actors_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of the three indexes."""
    headings = once(partial(filing_names, catalogue.site))
    for section, kinds in INDEXES:
        index = once(partial(make_index, catalogue, section, kinds, headings))
        actors = [actor for actor in catalogue.site.actors.values() if actor.kind in kinds]
        for number in range(1, count_pages(actors) + 1):
            here = numbered(f"{section}/", number)
            yield Planned(here, partial(view_index, catalogue, body_html, index, number))


def make_index(
    catalogue: Catalogue, section: str, kinds: tuple[Kind, ...], headings: Callable[[], Mapping[str, str]]
) -> Index:
    """An index of the actors of some kinds; ``headings`` gives the names under which they are filed."""
    entries = list_by_name(catalogue, kinds, headings())
    counts = {kind: sum(entry.actor.kind == kind for entry in entries) for kind in kinds}
    return Index(section, entries, find_openings(entries), counts)


def view_index(catalogue: Catalogue, body_html: BodyHtml, make: Callable[[], Index], number: int) -> ActorsView:
    """The view of one page of an index."""
    index = make()
    address = f"{index.section}/"
    here = numbered(address, number)
    rows = cut_page(index.entries, number)
    return ActorsView(
        **frame_of(catalogue.chrome, here, section=index.section),
        cards=cards_for(catalogue, here, [entry.actor.id for entry in rows]),
        introduction=introduce(catalogue, address, number, body_html),
        count=len(index.entries),
        source_count=len(catalogue.sources),
        has_filed=any(entry.heading != entry.actor.name for entry in rows),
        jumps=link_openings(index.section, here, number, index.counts, index.openings),
        groups=group_kinds(catalogue, here, rows, (number - 1) * PAGE_LENGTH, index.openings),
        pager=make_pager(address, number, count_pages(index.entries)),
    )


def list_by_name(catalogue: Catalogue, kinds: tuple[Kind, ...], headings: Mapping[str, str]) -> list[Filed]:
    """The actors of some kinds, kind by kind, by the name under which they are filed, without accents and articles."""
    order = {kind: position for position, kind in enumerate(kinds)}
    actors = (actor for actor in catalogue.site.actors.values() if actor.kind in order)
    entries = [Filed(actor, headings[actor.id]) for actor in actors]
    return sorted(entries, key=lambda entry: (order[entry.actor.kind], *name_order(entry)))


def name_order(entry: Filed) -> tuple[bool, str, str, str]:
    """What sorts actors of one kind: names that open with no letter come last."""
    letter = initial(entry)
    return letter == "#", letter, fold_name(entry.heading), entry.actor.id


def initial(entry: Filed) -> str:
    """The letter under which an actor is listed, without its accent; ``#`` when its name opens with none."""
    first = fold_accents(fold_name(entry.heading)[:1]).upper()[:1]
    return first if first.isalpha() else "#"


def find_openings(entries: Sequence[Filed]) -> tuple[Opening, ...]:
    """Where each initial of each kind begins."""
    places: list[Opening] = []
    position = 0
    for (kind, letter), group in groupby(entries, key=lambda entry: (entry.actor.kind, initial(entry))):
        places.append(Opening(kind, letter, position))
        position += sum(1 for _ in group)
    return tuple(places)


def letter_anchor(kind: str, letter: str) -> str:
    """The id of an initial's heading."""
    return f"_{kind}-{'other' if letter == '#' else letter.lower()}"


def link_openings(
    section: str, here: str, number: int, counts: Mapping[Kind, int], openings: Sequence[Opening]
) -> tuple[Jump, ...]:
    """The jump list that one page of an index shows."""
    jumps: list[Jump] = []
    for kind, count in counts.items():
        of_kind = [opening for opening in openings if opening.kind == kind]
        on_first_page = bool(of_kind) and of_kind[0].position < PAGE_LENGTH
        letters = tuple(LetterLink(opening.letter, opening_href(section, here, opening)) for opening in of_kind)
        jumps.append(Jump(kind, f"_{kind}" if number == 1 and not on_first_page else "", count, letters))
    return tuple(jumps)


def opening_href(section: str, here: str, opening: Opening) -> str:
    """The link to an initial of a kind."""
    page = numbered(f"{section}/", opening.position // PAGE_LENGTH + 1)
    return relative_href(here, f"{page}#{letter_anchor(opening.kind, opening.letter)}")


def group_kinds(
    catalogue: Catalogue, here: str, entries: Sequence[Filed], start: int, openings: Sequence[Opening]
) -> tuple[KindGroup, ...]:
    """The actors of one page by kind and initial; ``start`` is the position of its first in the index."""
    shown_before = {opening.kind for opening in openings if opening.position < start}
    groups: list[KindGroup] = []
    for kind, of_kind in groupby(entries, key=lambda entry: entry.actor.kind):
        letters = tuple(
            LetterGroup(letter, letter_anchor(kind, letter), tuple(row_of(catalogue, here, entry) for entry in group))
            for letter, group in groupby(of_kind, key=initial)
        )
        groups.append(KindGroup(kind, "" if kind in shown_before else f"_{kind}", letters))
    return tuple(groups)


def row_of(catalogue: Catalogue, here: str, entry: Filed) -> ActorRow:
    """One actor's row in an index."""
    return ActorRow(link_actor(here, entry.actor), entry.heading, catalogue.tallies[entry.actor.id])
