"""Countries by the adjectives of their nations ("the Kenyan delegation"): finds and groups in, more country groups out.

An adjective is a mention of its country. One that countries share counts for the one that the document names in full.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.core.countries import countries_sharing, country_of_adjective
from generator.core.urls import fold_name
from generator.ingest.actors.gazetteer import GIVEN, known_names
from generator.ingest.actors.groups import Group, Groups, add_named, only
from generator.ingest.actors.spans import Find
from generator.ingest.actors.tables.titles import TITLE_MODIFIERS, TITLES

# Words with other meanings: a ball club, a bird or fruit, the ends of the earth.
HOMONYMS = frozenset(("Yankee", "Yankees", "Kiwi", "Kiwis", "Pole", "Poles"))
SPOKEN = re.compile(r"\b(?:in|into|from|speaks?|spoke|speaking|spoken|learn(?:ed|ing|s)?|fluent|and|or) \Z")
ENDED = re.compile(r"(?:[.,;:)!?”\"\n]|\Z| (?:and|or|but|as|to|by|on|at|with)\b)")
COMPOUND = re.compile(r"\b(?:American|West|Native|African|Asian) \Z")  # an American Indian is no Indian
CAPITAL = re.compile(r" ([A-Z][\w’'.-]*)")
LANGUAGE = re.compile(r"[ -](?:language|speaking|speakers?|translations?|version|words?)\b")


def collect_adjectives(groups: Groups, finds: Sequence[Find]) -> dict[str, list[Find]]:
    """The adjectives and names of peoples that the document uses, by country, in order."""
    used: dict[str, list[Find]] = {}
    for find in finds:
        if find.kind is None and find.rule == "gazetteer" and (country := meant_country(groups, find)):
            used.setdefault(country, []).append(find)
    return used


def meant_country(groups: Groups, find: Find) -> str:
    """The country that an adjective means; "" when the document leaves open which."""
    shared = countries_sharing(find.name)
    if not shared:
        return find.name
    named = only([group for name in shared if (group := country_group(groups, name))])
    return named.name if named else ""


def country_group(groups: Groups, name: str) -> Group | None:
    """The group of a country by its ordinary name, if the document has it."""
    group = groups.by_name.get(fold_name(name))
    return group if group and group.kind == "country" else None


def add_countries(groups: Groups, adjectives: Mapping[str, Sequence[Find]]) -> None:
    """Add the countries that the document names by their adjectives only."""
    for country, used in adjectives.items():
        telling = [find for find in used if tells_country(find)]
        if telling and fold_name(country) not in groups.by_name:
            for find in telling:
                add_named(groups, replace(find, kind="country"))


def opens_name(text: str, end: int) -> bool:
    """Whether an adjective is the first word of something's own name, as in "the Swiss Cheese Festival"."""
    following = CAPITAL.match(text, end)
    if not following:
        return False
    word = following[1]
    person = word.lower() in TITLES or word.lower() in TITLE_MODIFIERS or word in GIVEN
    return not person and word not in known_names() and not country_of_adjective(word)


def tells_country(find: Find) -> bool:
    """Whether an adjective speaks of the nation, and neither of its language nor of something else of that name."""
    text = find.block.text
    if find.surface in HOMONYMS or LANGUAGE.match(text, find.end) or opens_name(text, find.end):
        return False
    if COMPOUND.search(text, max(0, find.start - 10), find.start):
        return False
    spoken = SPOKEN.search(text, max(0, find.start - 10), find.start)
    return not (spoken and ENDED.match(text, find.end) and not find.surface.endswith("s"))
