"""Names that tables know: countries, their peoples' adjectives, places, organisations, agreements. The longest wins."""

import re
from functools import cache

from generator.core.countries import SHARED_FORMS, country_adjectives, country_forms
from generator.core.model import Kind
from generator.core.urls import fold_accents
from generator.ingest.actors.spans import Facts, Find, Match, make_find
from generator.ingest.actors.tables import (
    cities,
    companies,
    institutions,
    media,
    organizations,
    places,
    teams,
    world_names,
)
from generator.ingest.actors.tables.given_names import NAMES
from generator.ingest.actors.tables.heads import FIELD_WORDS, LOWER_PLACE_HEADS
from generator.ingest.actors.tables.surnames import SURNAMES
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import CALENDAR, EVERYDAY, PEOPLES, PLACE_WORDS, STOP_WORDS
from generator.ingest.actors.words import Run

GIVEN = frozenset(form for name in (*NAMES, *world_names.NAMES) for form in (name, fold_accents(name)))
LONGEST = 8  # words in the longest known name
LOCATED = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Nn]orth of|[Ss]outh of|[Ee]ast of|[Ww]est of|city of|town of|downtown"
    r"|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|mayor of|people of|residents of|streets of|suburb of"
    r"|visited|en) \Z"
)
TOWARDS = re.compile(r"\b(?:[Ii]n|[Ff]rom|[Aa]t|[Tt]o|[Nn]ear|[Oo]utside|[Ll]eaving) \Z")
LYING = re.compile(r",? (\w[\w.]*(?: [A-Z]\w+)?)")
BROADCASTERS = frozenset(
    ("ABC", "BBC", "CBC", "CBS", "CBS News", "CNN", "CTV", "ESPN", "Fox", "ITV", "NBC News", "NPR", "Sky")
)
BRANCHES = frozenset(
    "News Sports Sport Radio Business Latino Politics Local Television World Deportes Investigates".split()
)
WASHINGTON_STATE = "Washington (state)"
Known = tuple[Kind | None, str]
"""The kind and the fullest name; the kind of an adjective is None."""


@cache
def known_names() -> dict[str, Known]:
    """Every known form, as written and without accents, with its kind and its fullest form.

    A form that countries share has itself for its fullest form, since the table cannot tell which is meant.
    """
    known: dict[str, Known] = {}
    tables: tuple[tuple[str, Kind], ...] = (
        (companies.COMPANIES, "organization"),
        (media.MEDIA, "organization"),
        (institutions.INSTITUTIONS, "organization"),
        (teams.FOOTBALL_CLUBS, "organization"),
        (teams.LEAGUES, "organization"),
        (organizations.AGREEMENTS, "agreement"),
        (organizations.ORGANIZATIONS, "organization"),
    )
    for text, kind in tables:
        for group in text.replace("\n", ";").split(";"):
            forms = group.split("|")
            known |= dict.fromkeys(forms, (kind, forms[0]))
    known |= {form: ("organization", club) for form, club in known_clubs().items()}
    known |= {name: ("place", name) for name in names_of(cities.WORLD_CITIES) if name not in known}
    for text in (places.REGIONS, places.MEXICAN_STATES, places.CITIES):
        known |= {name: ("place", name) for name in names_of(text)}
    known |= {adjective: ("place", region) for adjective, region in places.REGION_ADJECTIVES.items()}
    known |= {state: ("place", state) for state in us_states()}
    known |= {form: ("country", name) for form, name in country_forms().items() if form not in known}
    known |= {form: (None, name) for form, name in country_adjectives().items()}
    known |= {form: (None, form) for form in SHARED_FORMS}
    known |= {fold_accents(form): value for form, value in known.items() if not form.isascii()}
    known |= {form.upper(): value for form, value in known.items() if value[0] == "place" and len(form) > 4}
    known.pop("", None)
    return known


def names_of(text: str) -> list[str]:
    """The names of a table that has several on a line."""
    return text.replace("\n", ";").split(";")


@cache
def known_clubs() -> dict[str, str]:
    """The sports clubs by their full name, and by a nickname that is no other club's and no ordinary word."""
    found: dict[str, str] = {}
    for row in names_of(teams.CLUBS):
        city, _, nicknames = row.partition(":")
        for nickname in nicknames.split(","):
            found[f"{city} {nickname}"] = f"{city} {nickname}"
            if nickname not in teams.COMMON_NICKNAMES:
                found[nickname] = f"{city} {nickname}"
    return found


@cache
def doubtful_places() -> frozenset[str]:
    """Cities whose name is as often a person's or an ordinary word: they count only where a place is meant."""
    tuned = set(names_of(places.CITIES))
    names = SURNAMES | GIVEN | world_names.WORD_NAMES | PLACE_WORDS
    return frozenset(name for name in names_of(cities.WORLD_CITIES) if name in names and name not in tuned)


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
        form = run.text(at, end)
        known = known_names().get(form)
        if known and (known[0] != "place" or form not in doubtful_places() or is_located(run, at, end)):
            return end, known
    return None


def is_located(run: Run, at: int, end: int) -> bool:
    """Whether words in front or behind say that a name is a place's: "in Marlow", "Marlow, Texas", "Marlow-based"."""
    text, start, stop = run.block.text, run.words[at].start, run.words[end - 1].end
    if LOCATED.search(text, max(0, start - 24), start):
        return True
    behind = LYING.match(text, stop)
    return behind is not None and (behind[1] in state_codes() or behind[1] in known_places())


@cache
def known_places() -> frozenset[str]:
    """Names behind which a comma tells that the name before is a town: states and countries."""
    return frozenset((*us_states(), *names_of(places.MEXICAN_STATES), *names_of(places.REGIONS), *country_forms()))


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
    if name in BROADCASTERS and (branch := branch_end(run, end)):
        return Match((make_find(run, at, branch, "organization", "gazetteer"),), branch)
    first, surface = run.words[at], run.text(at, end)
    if first.opening and end == at + 1 and surface in EVERYDAY and surface.lower() in facts.lower:
        return None
    if run.block.text.startswith(" First", run.words[end - 1].end):
        return Match((), end)  # a slogan such as "America First"
    if kind is not None and continues(run, at, end, kind, surface) and not meets_surname(run, at, end, kind, facts):
        return None
    if surface == "Washington" and kind == "place" and is_state(run, at):
        name = WASHINGTON_STATE
    return Match(
        (
            make_find(
                run,
                at,
                end,
                kind,
                "gazetteer",
                name if kind in ("country", None) or (kind == "place" and is_other_form(surface, name)) else "",
            ),
        ),
        end,
    )


def branch_end(run: Run, end: int) -> int | None:
    """The word after a broadcaster's branch ("BBC Scotland", "CBS Sports"), or None."""
    if end >= len(run.words) or run.words[end].link != " ":
        return None
    word = run.words[end].text
    place = look_up(run, end)
    if word in BRANCHES or (word.isupper() and 2 < len(word) < 5 and word not in known_names()):
        return end + 1
    return place[0] if place and place[1][0] == "place" and place[0] == len(run.words) else None


def is_other_form(surface: str, name: str) -> bool:
    """Whether a place stands under a form that is not its name: in capitals, as an adjective, or without its kind."""
    return surface.isupper() or surface in places.REGION_ADJECTIVES or name == WASHINGTON_STATE


def meets_surname(run: Run, at: int, end: int, kind: Kind, facts: Facts) -> bool:
    """Whether a place stands before a surname that the document knows: "In Washington Pell met bankers"."""
    follows = end + 1 >= len(run.words) or run.words[end + 1].link != " "
    text, start = run.block.text, run.words[at].start
    return (
        kind in ("place", "country")
        and follows
        and run.words[end].text in facts.surnames
        and TOWARDS.search(text, max(0, start - 12), start) is not None
    )


@cache
def national_capitals() -> frozenset[str]:
    """The capitals of countries, which stand first in the table of cities."""
    return frozenset(places.CITIES.partition("New York")[0].replace("\n", ";").split(";"))


def is_state(run: Run, at: int) -> bool:
    """Whether "Washington" is the state: "Washington state", "the state of Washington", "Zarnow, Washington"."""
    text, word = run.block.text, run.words[at]
    if re.match(r" [Ss]tate\b(?! Department)", text[word.end : word.end + 20]):
        return True
    before = text[max(0, word.start - 40) : word.start]
    town = re.search(r"([A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?), \Z", before)
    if town and not re.match(r", D\.?C|,? and [A-Z]|, [A-Z]", text[word.end : word.end + 8]):
        kind, name = known_names().get(town[1], ("place", ""))
        return kind == "place" and name not in national_capitals()
    return bool(re.search(r"\bstate of \Z", before))


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
