"""Names whose head word is in lower case: "Rivera cartel", "Zarun province", "Norland legislative council"."""

import re

from generator.core.countries import country_of_adjective
from generator.core.model import Kind
from generator.ingest.actors.gazetteer import GIVEN, look_up
from generator.ingest.actors.spans import Find, Match, make_find
from generator.ingest.actors.tables.given_names import WEAK_NAMES
from generator.ingest.actors.tables.heads import (
    LOWER_AGREEMENT_HEADS,
    LOWER_ORGANIZATION_HEADS,
    LOWER_PLACE_HEADS,
)
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import CALENDAR, PEOPLES, STOP_WORDS
from generator.ingest.actors.words import Run

PAPERS = frozenset(("newspaper", "magazine"))
# Offices told in lower case behind the place whose they are: "Norland legislative council".
LOWER_OFFICE = re.compile(
    r"(?:['’]s)? ((?:legislative|city|county|town|village|provincial|state|regional|district|municipal|national|public"
    r"|health|human rights|election|electoral|school|police|fire|parks|water|transit|housing|port|airport) ){1,3}"
    r"(?:council|commission|department|authority|board|ministry|assembly|committee|bureau|agency)\b"
)
LOWER_WORD = re.compile(r" ([a-z]+)\b")


def find_office(run: Run, at: int) -> Match | None:
    """A place with its office in lower case behind it: the office, and the place in it."""
    known = look_up(run, at)
    if not known or known[1][0] not in ("place", "country") or known[0] != len(run.words):
        return None
    first, last = run.words[at], run.words[known[0] - 1]
    office = LOWER_OFFICE.match(run.block.text, last.end)
    if not office:
        return None
    name = run.block.text[first.start : office.end()]
    kind, place = known[1]
    named = make_find(run, at, known[0], kind, "gazetteer", place if kind == "country" else "")
    return Match((named, Find(run.block, first.start, office.end(), "organization", name, "keyword")), known[0])


def lower_headed(run: Run, at: int) -> Match | None:
    """A name with its head word in lower case: "Rivera cartel", "Democratic Progress party", "Zarun province"."""
    stop = at + 1
    while stop < len(run.words) and run.words[stop].link == " " and not run.words[stop - 1].possessive:
        stop += 1
    tail = lower_tail(run, stop)
    if not tail or run.words[stop - 1].possessive or (run.words[at].opening and stop == at + 1):
        return None
    texts = [word.text for word in run.words[at:stop]]
    paper = tail[0] in PAPERS and texts[-1] not in STOP_WORDS and not country_of_adjective(texts[-1])
    if not paper and all(
        country_of_adjective(text)
        or text in PEOPLES - {"Democratic", "Communist", "Conservative", "Liberal", "Socialist", "Republican"}
        for text in texts
    ):
        return None
    if any(text.lower() in TITLES or text in STOP_WORDS or text in CALENDAR for text in texts):
        return None
    known = look_up(run, at)
    if known and known[0] == stop and known[1][0] in ("country", "organization", "agreement", None):
        return None
    if len(texts) == 2 and texts[0] in GIVEN and texts[0] not in WEAK_NAMES:
        return None
    if tail[1] == "place":
        known = look_up(run, at)
        return None if known else Match((make_longer(run, at, stop, tail),), stop)
    if tail[0] in PAPERS:
        return Match((make_find(run, at, stop, "organization", "keyword"),), stop)
    return Match((make_longer(run, at, stop, tail),), stop)


def lower_tail(run: Run, stop: int) -> tuple[str, Kind] | None:
    """The head word in lower case right behind a row of words, with its kind."""
    end = run.words[stop - 1].end
    following = LOWER_WORD.match(run.block.text, end)
    if not following:
        return None
    word = following[1]
    if word in LOWER_AGREEMENT_HEADS:
        return word, "agreement"
    if word in LOWER_ORGANIZATION_HEADS:
        return word, "organization"
    return (word, "place") if word in LOWER_PLACE_HEADS else None


def make_longer(run: Run, at: int, stop: int, tail: tuple[str, Kind]) -> Find:
    """A find that takes the lower-case head word in."""
    found = make_find(run, at, stop, tail[1], "keyword")
    end = found.end + 1 + len(tail[0])
    forms = (found.name,) if tail[1] == "place" else ()
    return Find(
        run.block, found.start, end, tail[1], run.block.text[found.start : end], "keyword", found.opening, forms
    )
