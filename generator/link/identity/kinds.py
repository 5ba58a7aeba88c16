"""An entry that states no kind is what others say it is; one name with two stated kinds is two actors and a problem."""

from collections.abc import Sequence
from itertools import groupby

from generator.core.model import KINDS, Kind, Problem
from generator.link.identity.groups import Group
from generator.link.identity.partition import Partition
from generator.link.identity.reports import card_path, quoted, report


def join_kinds(groups: Sequence[Group], partition: Partition) -> list[Problem]:
    """Join the groups without a stated kind to the only actor of their name; report names of two kinds.

    ``groups`` stand in order of their folds, so that those of one name are neighbours.
    """
    problems: list[Problem] = []
    for _, same in groupby(range(len(groups)), key=lambda number: groups[number].fold):
        numbers = list(same)
        if len(numbers) == 1:
            continue
        stated = [number for number in numbers if groups[number].stated]
        known = dict.fromkeys(partition.root(number) for number in stated if not groups[number].page_id)
        for number in numbers:
            if not groups[number].stated and len(known) == 1:
                partition.join(number, next(iter(known)))
        actors = {partition.root(number) for number in stated}
        if not all(map(partition.card, actors)):  # else the author has made a page for each
            problems += _conflicts([groups[number] for number in stated], actors)
    return problems


def _conflicts(stated: list[Group], actors: set[int]) -> list[Problem]:
    """One problem for each kind of a name but its most frequent one."""
    first_of_kind: dict[Kind, Group] = {}
    weights: dict[Kind, int] = {}
    for group in stated:
        weights[group.kind] = weights.get(group.kind, 0) + len(group.sightings)
        if group.sightings:
            first_of_kind.setdefault(group.kind, group)
    if len(actors) < 2 or len(first_of_kind) < 2:
        return []
    usual, *others = sorted(first_of_kind, key=lambda kind: (-weights[kind], KINDS.index(kind)))
    return [_conflict(first_of_kind[kind], usual, weights[usual]) for kind in others]


def _conflict(group: Group, usual: Kind, pages: int) -> Problem:
    elsewhere = "another page" if pages == 1 else f"{pages} other pages"
    message = f"{quoted([group])} is listed as {group.kind} here, and as {usual} in {elsewhere}; they were kept apart."
    hint = f"If they are one, settle it in {card_path(group)} with “name: {group.name}” and “kind: {usual}”."
    return report("kind-conflict", group, message, hint)
