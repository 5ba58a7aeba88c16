"""A person told by surnames only (``Costa``, ``Peña Nieto``), or with initials (``M. Costa``), is the one person of all
pages who bears that name; where two bear it, or their roles speak against it, they are kept apart."""

from collections.abc import Iterable, Sequence

from generator.core.model import Problem
from generator.core.urls import fold_name
from generator.link.identity.groups import Group
from generator.link.identity.partition import Partition
from generator.link.identity.reports import alias_hint, quoted, report
from generator.link.identity.shorter_names import MOST_CANDIDATES, Words

PLAIN_WORDS = frozenset(
    "a an and at de del for former his her in la of on the to vice deputy its their now then".split()
)


def join_surnames(groups: Sequence[Group], partition: Partition) -> list[Problem]:
    """Join each short name to the only actor of all pages whose full name ends so, or has its initials."""
    persons = {number: _words(group) for number, group in enumerate(groups) if group.kind == "person"}
    bearers = _index_bearers(persons)
    known = _Known(partition)
    problems: list[Problem] = []
    joins: list[tuple[int, int]] = []
    for number, words in persons.items():
        if groups[number].card or not groups[number].stated:
            continue
        actors = _actors(bearers.get(words[-1], []), words, persons, partition, number)
        if len(actors) == 1 and known.roles_agree(groups[number], partition.root(actors[0])):
            joins.append((number, actors[0]))
        elif actors:
            problems.append(_unsure(groups[number], [groups[actor] for actor in actors]))
    for number, actor in joins:
        if known.take_pages(groups[number], partition.root(actor)):
            partition.join(number, actor)
    return problems


def _words(group: Group) -> Words:
    """The words of a folded name; initials without a space between them count as two."""
    return tuple(fold_name(group.name.replace(".", ". ")).split()) or (group.fold,)


class _Known:
    """The role words and the pages of each actor as it was before any short name was joined to it."""

    def __init__(self, partition: Partition) -> None:
        self._partition = partition
        self._roles: dict[int, frozenset[str]] = {}
        self._pages: dict[int, set[str]] = {}

    def roles_agree(self, group: Group, root: int) -> bool:
        """True unless both sides have roles that share no word."""
        own = _role_words([group])
        if root not in self._roles:
            self._roles[root] = _role_words(self._partition.members(root))
            self._pages[root] = set().union(*(one.page_ids() for one in self._partition.members(root)))
        return not own or not self._roles[root] or not own.isdisjoint(self._roles[root])

    def take_pages(self, group: Group, root: int) -> bool:
        """Add a group's pages to an actor's; False when a page lists both, so that they are two."""
        pages = self._pages.get(root, set())
        if not pages.isdisjoint(group.page_ids()):
            return False
        pages |= group.page_ids()
        return True


def _index_bearers(persons: dict[int, Words]) -> dict[str, list[int]]:
    """Persons of a full name by their last word and, of three words and more, by the one before it (``Costa Lima``)."""
    index: dict[str, list[int]] = {}
    for number, words in persons.items():
        if len(words) > 1 and len(words[0]) > 1:
            for word in dict.fromkeys(words[-2 if len(words) > 2 else -1 :]):
                index.setdefault(word, []).append(number)
    return index


def _actors(
    bearers: Sequence[int], words: Words, persons: dict[int, Words], partition: Partition, number: int
) -> list[int]:
    """The actors whose names the shorter one may stand for, one number each; none when it is one of theirs already."""
    if len(bearers) > MOST_CANDIDATES:
        return []
    found = [other for other in bearers if len(persons[other]) > len(words) and may_stand_for(words, persons[other])]
    found += [other for other in bearers if len(persons[other]) == len(words) and initials_of(words, persons[other])]
    roots = {partition.root(other): other for other in found}
    return (
        []
        if partition.root(number) in roots
        else [other for other in roots.values() if partition.may_join(number, other)]
    )


def may_stand_for(shorter: Words, longer: Words) -> bool:
    """True when the shorter name is the longer one's surnames, or its initials with the surname."""
    if len(shorter) == 1:
        return shorter[0] in longer[-2 if len(longer) > 2 else -1 :]
    return longer[-len(shorter) :] == shorter or initials_of(shorter, longer)


def initials_of(shorter: Words, longer: Words) -> bool:
    """True when given names of the longer name are told by their initials, in order: ``J. M. Santos``."""
    initials = shorter[:-1]
    if not initials or any(len(initial) > 1 for initial in initials) or shorter[-1] not in longer[1:]:
        return False
    given = longer[: longer.index(shorter[-1], 1)]
    return len(given) >= len(initials) and all(word[0] == one for word, one in zip(given, initials, strict=False))


def _role_words(groups: Iterable[Group]) -> frozenset[str]:
    roles = (sighting.entry.role for group in groups for sighting in group.sightings)
    return frozenset(word for role in roles for word in role.casefold().split() if word not in PLAIN_WORDS)


def _unsure(group: Group, others: Sequence[Group]) -> Problem:
    if len(others) == 1:
        message = f"{quoted([group])} may be {quoted(others)}; their roles differ, so they were kept apart."
        return report("possible-same-actor", group, message, alias_hint(group, others))
    message = f"{quoted([group])} could be {quoted(others)}; they were kept apart."
    return report("ambiguous-name", group, message, alias_hint(group, others))
