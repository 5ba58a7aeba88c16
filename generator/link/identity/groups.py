"""Pages go in, groups come out: the entries of one folded name and one kind, and each actor page's card.

A person's bare surname tells nothing across documents, so its group holds one page's entries only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.core.countries import country_name
from generator.core.model import ActorCard, Entry, Kind, Page
from generator.core.urls import fold_name
from generator.link.identity.descriptions import split_country

FIRST_IDEOGRAPH = "\u2e80"
NAMED_KINDS: tuple[Kind, ...] = ("organization", "agreement")
"""The kinds whose names are descriptions that can be abbreviated, reordered, and led by a country."""


Key = tuple[str, Kind, bool, str]
"""Fold, kind, whether it is stated, and for a bare surname its page."""


class Sighting(NamedTuple):
    """One entry of one page's frontmatter."""

    page: Page
    number: int

    @property
    def entry(self) -> Entry:
        return self.page.entries[self.number]

    @property
    def line(self) -> int | None:
        lines = self.page.entry_lines
        return lines[self.number] if self.number < len(lines) else None


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of one folded name and kind, in order of page and place; or one actor page (``card_page``), which has no
    sightings. ``page_id`` is set for a bare surname, which belongs to its page.

    ``names`` are the name as written, each with its number of entries; ``forms`` the other names that pages (``as``) or
    the card (``aliases``) give.
    """

    fold: str
    kind: Kind
    stated: bool
    page_id: str
    names: Mapping[str, int]
    forms: tuple[str, ...]
    sightings: tuple[Sighting, ...] = ()
    card_page: Page | None = None

    @property
    def card(self) -> ActorCard | None:
        return self.card_page.card if self.card_page else None

    @property
    def name(self) -> str:
        """The first of its names."""
        return next(iter(self.names))

    def page_ids(self) -> frozenset[str]:
        """The pages that list the group."""
        return frozenset(sighting.page.id for sighting in self.sightings)


def group_entries(pages: Sequence[Page]) -> tuple[Group, ...]:
    """All pages' cards and entries as groups, sorted by fold, kind and page; ``pages`` stand in order of their ids."""
    by_name: dict[tuple[str, Kind, bool], list[Sighting]] = {}
    for page in pages:
        for number, entry in enumerate(page.entries):
            by_name.setdefault((entry.name, entry.kind, entry.kind_stated), []).append(Sighting(page, number))
    by_key: dict[Key, list[Sighting]] = {}
    for (name, listed, stated), sightings in by_name.items():
        kind: Kind = "country" if not stated and country_name(name) else listed
        fold = name_fold(name, kind)
        if kind == "person" and is_bare(fold):
            for sighting in sightings:
                by_key.setdefault((fold, kind, stated, sighting.page.id), []).append(sighting)
        else:
            by_key.setdefault((fold, kind, stated, ""), []).extend(sightings)
    groups = [*(_entry_group(key, found) for key, found in by_key.items()), *_card_groups(pages)]
    return tuple(sorted(groups, key=_order))


def name_fold(name: str, kind: Kind) -> str:
    """A name as names of its kind are compared: ``fold_name``, with a country's other names as its ordinary one.

    For an organisation or an agreement that holds for the country that leads its name: ``U.S. Congress``.
    """
    if kind == "country":
        return fold_name(country_name(name) or name)
    if kind in NAMED_KINDS:
        country, rest = split_country(name)
        return fold_name(f"{country} {rest}" if country else name)
    return fold_name(name)


def is_bare(fold: str) -> bool:
    """True for a single word in a script that sets its words apart."""
    return " " not in fold and not any(character >= FIRST_IDEOGRAPH for character in fold)


def colisted(first: Iterable[Group], second: Iterable[Group]) -> bool:
    """True when one page lists both sides as entries of their own, which speaks against their being one."""
    pages = frozenset[str]().union(*(group.page_ids() for group in first))
    return any(not pages.isdisjoint(group.page_ids()) for group in second)


def _entry_group(key: Key, sightings: Iterable[Sighting]) -> Group:
    ordered = tuple(sorted(sightings, key=lambda sighting: (sighting.page.id, sighting.number)))
    names: dict[str, int] = {}
    forms: dict[str, None] = {}
    for sighting in ordered:
        entry = sighting.entry
        names[entry.name] = names.get(entry.name, 0) + 1
        for form in entry.forms:
            forms[form] = None
    return Group(*key, names, tuple(forms), ordered)


def _card_groups(pages: Iterable[Page]) -> Iterator[Group]:
    for page in pages:
        if card := page.card:
            names = dict.fromkeys((card.name, *card.aliases), 0)
            fold = name_fold(card.name, card.kind)
            yield Group(fold, card.kind, card.kind_stated, "", names, card.aliases, (), page)


def _order(group: Group) -> tuple[str, str, bool, str, str]:
    return group.fold, group.kind, group.stated, group.page_id, group.card_page.id if group.card_page else ""
