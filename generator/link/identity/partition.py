"""Groups joined step by step into actors: a disjoint-set forest that refuses what the author's cards forbid.

Tarjan, "Efficiency of a good but not linear set union algorithm", Journal of the ACM 22 (1975).
"""

from collections.abc import Sequence

from generator.core.urls import fold_name
from generator.link.identity.groups import Group


class Partition:
    """Which groups are one actor. The only thing in this room that changes while names are resolved.

    ``joined`` tells which two groups were joined by which ``rule``, in order; whoever runs a rule sets its name.
    """

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = groups
        self._parents = list(range(len(groups)))
        self._members = [[number] for number in range(len(groups))]
        self._cards: list[int | None] = [number if group.card else None for number, group in enumerate(groups)]
        self.rule = ""
        self.joined: list[tuple[int, int, str]] = []
        self._barred = {number: _barred_folds(group) for number, group in enumerate(groups) if group.card}

    def root(self, number: int) -> int:
        """The number that stands for the group's actor."""
        parents = self._parents
        while parents[number] != number:
            parents[number] = parents[parents[number]]
            number = parents[number]
        return number

    def roots(self) -> list[int]:
        """One number for each actor, in order."""
        return [number for number, parent in enumerate(self._parents) if number == parent]

    def members(self, number: int) -> list[Group]:
        """The groups of the actor to which this group belongs, in order."""
        return [self._groups[member] for member in sorted(self._members[self.root(number)])]

    def card(self, number: int) -> Group | None:
        """The actor's card, where it has one."""
        card = self._cards[self.root(number)]
        return None if card is None else self._groups[card]

    def join(self, first: int, second: int) -> bool:
        """Make two groups one actor; False when a card forbids it (another card's actor, or a name under ``not``)."""
        asked = first, second, self.rule
        first, second = sorted((self.root(first), self.root(second)))
        if first == second:
            return True
        if not self.may_join(first, second):
            return False
        self.joined.append(asked)
        kept, gone = self._members[first], self._members[second]
        self._members[first] = kept + gone if len(kept) >= len(gone) else gone + kept
        self._members[second] = []
        self._parents[second] = first
        if self._cards[first] is None:
            self._cards[first] = self._cards[second]
        return True

    def may_join(self, first: int, second: int) -> bool:
        """Whether the author's cards leave open that two groups are one actor: what they settle is not asked again."""
        first, second = self.root(first), self.root(second)
        return first == second or not (self._forbids(first, second) or self._forbids(second, first))

    def _forbids(self, first: int, second: int) -> bool:
        card = self._cards[first]
        if card is None:
            return False
        barred = self._barred[card]
        return self._cards[second] is not None or (
            bool(barred) and any(self._groups[member].fold in barred for member in self._members[second])
        )


def _barred_folds(group: Group) -> frozenset[str]:
    names = group.card.not_names if group.card else ()
    return frozenset(fold_name(name) for name in names) - {group.fold}
