"""An organisation's or agreement's name with its words in another order (``Ports Ministry``, ``Ministry of Ports``), or
without the country that it belongs to, where only one could bear it."""

from collections.abc import Sequence

from generator.core.countries import country_name
from generator.core.model import Kind, Problem
from generator.core.urls import fold_name
from generator.link.identity.descriptions import country_and_words
from generator.link.identity.groups import NAMED_KINDS, Group, colisted
from generator.link.identity.partition import Partition
from generator.link.identity.reports import alias_hint, quoted, report

LEAST_WORDS = 2
"""One word says too little to join by: a Congress without its country is anybody's, and is only reported."""

Key = tuple[Kind, tuple[str, ...]]


def join_official_names(groups: Sequence[Group], partition: Partition) -> list[Problem]:
    """Join names of the same words and the same country; then a name without a country to the only one with a country,
    if a page that uses it lists that country."""
    by_words: dict[Key, dict[str, list[int]]] = {}
    for number, group in enumerate(groups):
        if group.kind in NAMED_KINDS:
            country, words = country_and_words(group.name)
            if words:
                by_words.setdefault((group.kind, words), {}).setdefault(country, []).append(number)
    problems: list[Problem] = []
    for (_, words), by_country in by_words.items():
        if len(words) < LEAST_WORDS:
            problems += _report_office(groups, partition, by_country)
            continue
        for numbers in by_country.values():
            for number in numbers[1:]:
                if not colisted(partition.members(numbers[0]), partition.members(number)):
                    partition.join(numbers[0], number)
        if "" in by_country and len(by_country) > 1:
            problems += _join_to_country(groups, partition, by_country)
    return problems


def _join_to_country(groups: Sequence[Group], partition: Partition, by_country: dict[str, list[int]]) -> list[Problem]:
    number = by_country[""][0]
    actors = {partition.root(numbers[0]): country for country, numbers in by_country.items() if country}
    if partition.root(number) in actors:
        return []
    actors = {root: country for root, country in actors.items() if partition.may_join(number, root)}
    if not actors:
        return []
    others = [partition.members(root)[0] for root in actors]
    if len(actors) > 1:
        message = f"{quoted([groups[number]])} could be {quoted(others)}; they were kept apart."
        return [report("ambiguous-name", groups[number], message, alias_hint(groups[number], others))]
    [(root, country)] = actors.items()
    group, members = groups[number], partition.members(root)
    if not colisted(partition.members(number), members) and _lists_country(group, country):
        partition.join(number, root)
        return []
    message = f"{quoted([group])} may be {quoted(members[:1])}; no page says so, so they were kept apart."
    return [report("possible-same-actor", group, message, alias_hint(group, members[:1]))]


def _report_office(groups: Sequence[Group], partition: Partition, by_country: dict[str, list[int]]) -> list[Problem]:
    """Say that an office without its country may be the one of that name with a country that other pages list."""
    plain = [number for number in by_country.get("", ()) if groups[number].sightings]
    owned = [numbers[0] for country, numbers in by_country.items() if country]
    apart = [
        groups[other]
        for other in owned
        if plain
        and partition.root(other) != partition.root(plain[0])
        and partition.may_join(other, plain[0])
        and not colisted(partition.members(plain[0]), partition.members(other))
    ]
    if not apart:
        return []
    group = groups[plain[0]]
    message = f"{quoted([group])} may be {quoted(apart)}; no page says so, so they were kept apart."
    return [report("possible-same-actor", group, message, alias_hint(group, apart))]


def _lists_country(group: Group, country: str) -> bool:
    entries = (entry for sighting in group.sightings for entry in sighting.page.entries)
    return any(
        entry.kind == "country" and fold_name(country_name(entry.name) or entry.name) == country for entry in entries
    )
