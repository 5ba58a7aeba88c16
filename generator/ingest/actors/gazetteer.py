"""Names that tables know: countries, their peoples' adjectives, places, organisations, agreements. The longest wins."""

import re
from functools import cache

from generator.core.countries import SHARED_FORMS, country_adjectives, country_forms
from generator.core.model import Kind
from generator.core.urls import fold_accents
from generator.ingest.actors.spans import Facts, Find, Match, make_find
from generator.ingest.actors.tables import organizations, places
from generator.ingest.actors.tables.given_names import NAMES
from generator.ingest.actors.tables.heads import FIELD_WORDS, LOWER_PLACE_HEADS
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import CALENDAR, EVERYDAY, PEOPLES, STOP_WORDS
from generator.ingest.actors.words import Run

GIVEN = frozenset(NAMES) | frozenset(fold_accents(name) for name in NAMES)
LONGEST = 8  # words in the longest known name
Known = tuple[Kind | None, str]
"""The kind and the fullest name; the kind of an adjective is None."""


@cache
def known_names() -> dict[str, Known]:
    """Every known form, as written and without accents, with its kind and its fullest form.

    A form that countries share has itself for its fullest form, since the table cannot tell which is meant.
    """
    known: dict[str, Known] = {}
    tables: tuple[tuple[str, Kind], ...] = (
        (organizations.AGREEMENTS, "agreement"),
        (organizations.ORGANIZATIONS, "organization"),
    )
    for text, kind in tables:
        for group in text.replace("\n", ";").split(";"):
            forms = group.split("|")
            known |= dict.fromkeys(forms, (kind, forms[0]))
    for text in (places.REGIONS, places.MEXICAN_STATES, places.CITIES):
        known |= {name: ("place", name) for name in text.replace("\n", ";").split(";")}
    known |= {adjective: ("place", region) for adjective, region in places.REGION_ADJECTIVES.items()}
    known |= {state: ("place", state) for state in us_states()}
    known |= {form: ("country", name) for form, name in country_forms().items() if form not in known}
    known |= {form: (None, name) for form, name in country_adjectives().items()}
    known |= {form: (None, form) for form in SHARED_FORMS}
    known |= {fold_accents(form): value for form, value in known.items() if not form.isascii()}
    known |= {form.upper(): value for form, value in known.items() if value[0] == "place" and len(form) > 4}
    known.pop("", None)
    return known


@cache
def us_states() -> dict[str, tuple[str, ...]]:
    """The states of the United States with their abbreviations."""
    rows = (row.split() for row in places.US_STATES.replace("\n", ";").split(";"))
    return {row[0].replace("_", " "): tuple(row[1:]) for row in rows}


@cache
def state_codes() -> frozenset[str]:
    """The abbreviations of the states, which count after a place and a comma only."""
    return frozenset(code for codes in us_states().values() for code in codes)


@cache
def first_words() -> dict[str, int]:
    """The first word of every known name, with the number of words of the longest that starts with it."""
    longest: dict[str, int] = {}
    for form in known_names():
        words = form.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def look_up(run: Run, at: int, stop: int | None = None) -> tuple[int, Known] | None:
    """The longest known name that starts at a word: the word after it, its kind and fullest form."""
    words = run.words
    reach = first_words().get(words[at].text)
    if reach is None:
        return None
    for end in range(min(stop or len(words), at + reach), at, -1):
        known = known_names().get(run.text(at, end))
        if known:
            return end, known
    return None


def find_known(run: Run, at: int, facts: Facts) -> Match | None:
    """A known name at this word, unless the word is a person's given name or the start of a longer, unknown name."""
    if "-" in run.words[at].text and (pair := find_pair(run, at)):
        return pair
    owner = run.words[at]
    if owner.possessive and owner.text + "'s" in known_names():
        name = run.block.text[owner.start : owner.end + 2]
        return Match((Find(run.block, owner.start, owner.end + 2, "organization", name, "gazetteer"),), at + 1)
    found = look_up(run, at)
    if not found:
        return None
    end, (kind, name) = found
    first, surface = run.words[at], run.text(at, end)
    if first.opening and end == at + 1 and surface in EVERYDAY and surface.lower() in facts.lower:
        return None
    if run.block.text.startswith(" First", run.words[end - 1].end):
        return Match((), end)  # a slogan such as "America First"
    if kind is not None and continues(run, at, end, kind, surface):
        return None
    return Match(
        (
            make_find(
                run,
                at,
                end,
                kind,
                "gazetteer",
                name if kind in ("country", None) or (kind == "place" and is_other_form(surface)) else "",
            ),
        ),
        end,
    )


def is_other_form(surface: str) -> bool:
    """Whether a place stands under a form that is not its name: in capitals, or as an adjective."""
    return surface.isupper() or surface in places.REGION_ADJECTIVES


def find_pair(run: Run, at: int) -> Match | None:
    """Countries, places and adjectives joined by a hyphen: ``US-Mexico``, ``pro-Israeli``."""
    word = run.words[at]
    finds: list[Find] = []
    start = word.start
    following = re.match(r" ([a-z]+)\b", run.block.text[word.end : word.end + 14])
    if (
        following
        and following[1] in LOWER_PLACE_HEADS
        and all(known_names().get(part, ("", ""))[0] == "place" for part in word.text.split("-"))
    ):
        return Match((make_find(run, at, at + 1, "place", "gazetteer"),), at + 1)
    for part in word.text.split("-"):
        known = known_names().get(part)
        if known and (known[0] in ("country", "place", None)):
            one = make_find(run, at, at + 1, known[0], "gazetteer", known[1])
            finds.append(Find(run.block, start, start + len(part), one.kind, one.name, one.rule))
        elif part not in PEOPLES and part.lower() not in (
            "pro",
            "anti",
            "non",
            "intra",
            "trans",
            "ex",
            "mid",
            "post",
            "pre",
            "inter",
        ):
            return None
        start += len(part) + 1
    return Match(tuple(finds), at + 1) if finds else None


def continues(run: Run, at: int, end: int, kind: Kind, surface: str) -> bool:
    """Whether a known name is only the first part of one that the tables do not know: "Paris Marlow"."""
    if (
        end >= len(run.words)
        or run.words[end].link != " "
        or surface in ("US", "U.S.", "UK", "U.K.", "EU", "UN", "U.N.")
    ):
        return False
    following = run.words[end].text
    ordinary = following in CALENDAR or following in STOP_WORDS or following in PEOPLES or following.lower() in TITLES
    if ordinary or following in FIELD_WORDS or following.isupper() or look_up(run, end) or run.words[end].opening:
        return False
    return surface in GIVEN or following not in GIVEN
