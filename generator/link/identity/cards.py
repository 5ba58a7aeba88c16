"""The author's actor pages decide first: an entry that bears a card's name or one of its aliases is that actor."""

from collections.abc import Sequence

from generator.core.model import Kind, Problem
from generator.core.urls import fold_name
from generator.link.identity.groups import Group, name_fold
from generator.link.identity.partition import Partition
from generator.link.identity.reports import quoted, report


def join_cards(groups: Sequence[Group], partition: Partition) -> list[Problem]:
    """Join each group to the one card that claims its name, whatever its kind; of several, to that of its kind."""
    claims: dict[str, list[int]] = {}
    for number, group in enumerate(groups):
        for fold in _claimed_folds(group):
            claims.setdefault(fold, []).append(number)
    problems: list[Problem] = []
    for number, group in enumerate(groups):
        cards = [] if group.card else claims.get(group.fold, [])
        alike = [card for card in cards if groups[card].kind == group.kind]
        chosen = cards if len(cards) == 1 else alike
        if len(chosen) == 1:
            partition.join(number, chosen[0])
        elif cards:
            problems.append(_ambiguous(group, [groups[card] for card in cards]))
    return problems


def _claimed_folds(group: Group) -> frozenset[str]:
    if not group.card:
        return frozenset()
    kinds: tuple[Kind, ...] = (group.kind, "person")
    barred = {fold_name(name) for name in group.card.not_names}
    aliases = {name_fold(alias, kind) for alias in group.card.aliases for kind in kinds} - barred
    return frozenset(aliases | {name_fold(group.card.name, kind) for kind in kinds})


def _ambiguous(group: Group, cards: list[Group]) -> Problem:
    paths = " and ".join(card.card_page.path for card in cards if card.card_page)
    message = f"{quoted([group])} is a name of more than one actor: {paths}."
    hint = f"Give one of them a name of its own, such as “{group.name} (…)”, and use it in this page's entry."
    return report("ambiguous-name", group, message, hint)
