"""Which actor of the site a name is, and by which rules the entries of several pages became that one actor.

Nothing is decided here: the registry is made as ``resolve`` makes it, and tells what it did.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from generator.core.model import Actor, Page, Problem
from generator.core.urls import fold_name
from generator.link.forms import clean_form
from generator.link.identity import join_groups
from generator.link.identity.groups import Group, group_entries
from generator.link.resolve import Names, resolve_names

RULES: Mapping[str, str] = {
    "join_cards": "an actor page claims the name",
    "join_kinds": "an entry without a kind takes the one that others state",
    "join_defined_names": "a page gives one of the names for the other",
    "join_shorter_names": "the shorter name fits one longer name and no other",
    "join_surnames": "surnames or initials that one person of all pages has and no other",
    "join_official_names": "the same words in another order, or without the country",
}
"""Every rule of identity, in plain words."""
NEAR = 3


@dataclass(frozen=True, slots=True)
class Join:
    """Two names of the site that a rule made one actor; ``pages`` list the first of them."""

    first: str
    second: str
    rule: str
    why: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resolved:
    """An actor of the site: the pages that list it, how they became one, and the problems that touch it."""

    actor: Actor
    pages: tuple[str, ...]
    joins: tuple[Join, ...]
    problems: tuple[Problem, ...]


def trace_actors(pages: Sequence[Page], page_id: str, name: str) -> tuple[Resolved, ...]:
    """The actors that a name means in a page: several where it is ambiguous, none where it is not known there."""
    names, problems = resolve_names(pages)
    ids = actor_ids(names, pages, page_id, name)
    if not ids:
        return ()
    groups = group_entries(sorted(pages, key=lambda page: page.id))
    partition, _ = join_groups(groups)
    found: list[Resolved] = []
    for actor_id in ids:
        members = [number for number, group in enumerate(groups) if is_of(group, actor_id, names)]
        roots = {partition.root(number) for number in members}
        joins = tuple(
            join_of(groups[first], groups[second], rule)
            for first, second, rule in partition.joined
            if partition.root(first) in roots
        )
        listing = (sighting.page.path for number in members for sighting in groups[number].sightings)
        touching = tuple(one for one in problems if touches(one, [groups[number] for number in members], name))
        found.append(Resolved(names.actors[actor_id], tuple(dict.fromkeys(listing)), joins, touching))
    return tuple(found)


def actor_ids(names: Names, pages: Iterable[Page], page_id: str, name: str) -> tuple[str, ...]:
    """What a name means in a page: by its own entries, by its forms, by the site's; on an actor's own page, itself."""
    fold = fold_name(name)
    page = next((page for page in pages if page.id == page_id), None)
    entries = page.entries if page else ()
    own = names.entry_actors.get(page_id, ())
    named = [actor for entry, actor in zip(entries, own, strict=True) if fold_name(entry.name) == fold]
    formed = [actor for e, actor in zip(entries, own, strict=True) if fold in map(fold_name, e.forms)]
    by_form = names.page_forms.get(page_id, {}).get(clean_form(name), ()) or names.known.get(fold, ())
    return tuple(dict.fromkeys(named or formed or by_form))


def near_names(names: Names, name: str) -> tuple[str, ...]:
    """The names of the site that are most like one that it does not know."""
    near = get_close_matches(fold_name(name), names.known, n=NEAR, cutoff=0.7)
    return tuple(dict.fromkeys(names.actors[names.known[fold][0]].name for fold in near))


def is_of(group: Group, actor_id: str, names: Names) -> bool:
    """Whether a group belongs to an actor."""
    if group.card_page:
        return names.actors[actor_id].page_id == group.card_page.id
    first = group.sightings[0]
    return names.entry_actors[first.page.id][first.number] == actor_id


def join_of(first: Group, second: Group, rule: str) -> Join:
    """A join as it is told."""
    pages = dict.fromkeys(sighting.page.path for sighting in first.sightings)
    card = (first.card_page.path,) if first.card_page else ()
    return Join(first.name, second.name, rule, RULES.get(rule, rule), (*pages, *card))


def touches(problem: Problem, groups: Iterable[Group], name: str) -> bool:
    """Whether a problem names one of an actor's names."""
    names = dict.fromkeys([name, *(written for group in groups for written in group.names)])
    return any(f"“{one}”" in problem.message for one in names)
