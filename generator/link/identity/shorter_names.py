"""A person's shorter name (``Mariana Costa`` for ``Mariana Costa Lima``) is the longer one's, where only one could be.

The shorter name has at least two words; it starts with the same first name and leaves words out, but changes none.
"""

from collections.abc import Sequence

from generator.core.model import Problem
from generator.link.identity.groups import Group, colisted
from generator.link.identity.partition import Partition
from generator.link.identity.reports import alias_hint, quoted, report

MOST_CANDIDATES = 64
"""A name with more longer forms than this is certain to mean several persons."""

Words = tuple[str, ...]


def join_shorter_names(groups: Sequence[Group], partition: Partition) -> list[Problem]:
    """Join each person to the only longest name that holds all the words of his or hers in order."""
    persons = {number: tuple(group.fold.split()) for number, group in enumerate(groups) if _is_full_name(group)}
    longer = _index_longer(persons)
    joins: list[tuple[int, int]] = []
    problems: list[Problem] = []
    for number, words in persons.items():
        candidates = _candidates(words, longer, persons)
        actors = _longest(candidates, persons, partition, number)
        if len(actors) == 1 and len(candidates) <= MOST_CANDIDATES:
            joins.append((number, actors[0]))
        elif actors:
            others = [groups[actor] for actor in actors]
            message = f"{quoted([groups[number]])} could be {quoted(others)}; they were kept apart."
            problems.append(report("ambiguous-name", groups[number], message, alias_hint(groups[number], others)))
    return problems + [problem for pair in joins if (problem := _join(groups, partition, *pair))]


def holds_in_order(longer: Words, shorter: Words) -> bool:
    """True when all words of the shorter name stand in the longer one, in the same order."""
    rest = iter(longer)
    return all(word in rest for word in shorter)


def _is_full_name(group: Group) -> bool:
    return group.kind == "person" and " " in group.fold


def _index_longer(persons: dict[int, Words]) -> dict[tuple[str, str], list[int]]:
    """Names of three words and more, by their first word and each of the others."""
    index: dict[tuple[str, str], list[int]] = {}
    for number, words in persons.items():
        if len(words) > 2:
            for word in dict.fromkeys(words[1:]):
                index.setdefault((words[0], word), []).append(number)
    return index


def _candidates(words: Words, longer: dict[tuple[str, str], list[int]], persons: dict[int, Words]) -> list[int]:
    """The names that hold this one and are longer; of very many, one more than ``MOST_CANDIDATES``."""
    rarest: list[int] = min((longer.get((words[0], word), []) for word in words[1:]), key=len)
    found: list[int] = []
    for number in rarest:
        if len(persons[number]) > len(words) and holds_in_order(persons[number], words):
            found.append(number)
            if len(found) > MOST_CANDIDATES:
                break
    return found


def _longest(candidates: list[int], persons: dict[int, Words], partition: Partition, number: int) -> list[int]:
    """The candidates that no other candidate holds, one for each actor; none when the name already belongs to one."""
    by_words = {persons[candidate]: candidate for candidate in candidates}
    longest = [
        candidate
        for words, candidate in by_words.items()
        if not any(len(other) > len(words) and holds_in_order(other, words) for other in by_words)
    ]
    roots = {partition.root(candidate): candidate for candidate in longest}
    return (
        []
        if partition.root(number) in roots
        else [other for other in roots.values() if partition.may_join(number, other)]
    )


def _join(groups: Sequence[Group], partition: Partition, number: int, other: int) -> Problem | None:
    if not colisted(partition.members(number), partition.members(other)):
        partition.join(number, other)
        return None
    message = (
        f"{quoted([groups[number]])} may be {quoted([groups[other]])}; one page lists both, so they were kept apart."
    )
    return report("possible-same-actor", groups[number], message, alias_hint(groups[number], [groups[other]]))
