"""Which entries of which pages are one actor: one rule a file, in the order of ``RULES``.

Entries come in as groups of one folded name and one kind. A rule joins what it knows to be one actor in the partition,
and returns the problems of what it kept apart; an earlier rule's work is never undone.
"""

from collections.abc import Callable, Sequence

from generator.core.model import Problem
from generator.link.identity.cards import join_cards
from generator.link.identity.defined_names import join_defined_names
from generator.link.identity.groups import Group
from generator.link.identity.kinds import join_kinds
from generator.link.identity.official_names import join_official_names
from generator.link.identity.partition import Partition
from generator.link.identity.shorter_names import join_shorter_names
from generator.link.identity.surnames import join_surnames

Rule = Callable[[Sequence[Group], Partition], list[Problem]]

RULES: tuple[Rule, ...] = (
    join_cards,  # what the author's actor pages say
    join_kinds,  # an entry that states no kind takes the one that others state
    join_defined_names,  # acronyms, and other names that a page gives for an organisation, a place or an agreement
    join_shorter_names,  # a person's shorter name
    join_surnames,  # a person's surnames, or initials
    join_official_names,  # an organisation's name in another order, or without its country
)


def join_groups(groups: Sequence[Group]) -> tuple[Partition, list[Problem]]:
    """The groups joined into actors by all rules in turn, and the problems of what was kept apart."""
    partition = Partition(groups)
    problems: list[Problem] = []
    for rule in RULES:
        partition.rule = rule.__name__
        problems += rule(groups, partition)
    return partition, problems
