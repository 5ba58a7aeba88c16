"""Rows of capitalised words that no other rule knows: candidates only, until the evidence in the document speaks."""

from generator.core.countries import country_of_adjective
from generator.ingest.actors.gazetteer import GIVEN, look_up, state_codes
from generator.ingest.actors.roles import role_before
from generator.ingest.actors.spans import Facts, Match, make_find
from generator.ingest.actors.tables.given_names import WEAK_NAMES
from generator.ingest.actors.tables.heads import (
    AGREEMENT_HEADS,
    EVENT_HEADS,
    FIELD_WORDS,
    ORGANIZATION_HEADS,
    PLACE_OPENERS,
)
from generator.ingest.actors.tables.titles import HONORIFICS
from generator.ingest.actors.tables.words import CALENDAR, COMMON_ACRONYMS, PEOPLES, STOP_WORDS
from generator.ingest.actors.titles import NAME_LINKS
from generator.ingest.actors.words import Run, is_initial

NEVER = (
    frozenset(("House", "Board", "Government", "State"))
    | EVENT_HEADS
    | COMMON_ACRONYMS
    | FIELD_WORDS
    | ORGANIZATION_HEADS
    | AGREEMENT_HEADS
)
"""Words that name nothing when they are all that a row has."""


def find_row(run: Run, at: int, facts: Facts) -> Match:
    """The row of unknown words that starts here; it names nothing when it is made of ordinary words only."""
    words = run.words
    if not begins_row(run, at, facts):
        return Match((), at + 1)
    stop = at + 1
    while stop < len(words) and stop - at < 6 and continues_row(run, at, stop):
        stop += 1
    texts = [word.text for word in words[at:stop]]
    if texts == ["The"]:
        return Match((), stop)
    if len(texts) > 1 and all(text.isupper() and len(text) > 1 for text in texts):
        return Match((), stop)
    if all(text in NEVER or text in PEOPLES for text in texts) or texts[-1] in EVENT_HEADS or texts[0] in EVENT_HEADS:
        return Match((), stop)
    if quoted(run, at, stop):
        return Match((), stop)
    return Match((make_find(run, at, stop, None, "capitals"),), stop)


def begins_row(run: Run, at: int, facts: Facts) -> bool:
    """Whether a word can begin a name at all."""
    word = run.words[at]
    if word.text == "The" and not word.opening and at + 1 < len(run.words) and run.words[at + 1].link == " ":
        return True
    if word.text in STOP_WORDS or word.text in CALENDAR or word.text in HONORIFICS or word.text in PEOPLES:
        return False
    if (
        is_initial(word.text)
        or word.text[:2] in ("D-", "R-")
        or word.text in state_codes()
        or word.text in COMMON_ACRONYMS
        or len(word.text.strip(".")) < 2
        or country_of_adjective(word.text)
    ):
        return False
    if "-" in word.text and word.text.rpartition("-")[2] in facts.lower:
        return False
    ordinary = word.text.lower() in facts.lower
    return not (ordinary and (word.opening or (word.text.isupper() and len(word.text) > 1)))


def continues_row(run: Run, at: int, stop: int) -> bool:
    """Whether a word belongs to the row that started before it."""
    word, last = run.words[stop], run.words[stop - 1]
    if (
        last.possessive
        or word.text in CALENDAR
        or word.opening
        or (word.text in STOP_WORDS and last.text.endswith("."))
    ):
        return False
    if word.link == "&" or (word.link in NAME_LINKS and word.link != "y"):
        return True
    if word.link != " " or word.text in COMMON_ACRONYMS or word.text in PEOPLES:
        return False
    if (
        word.text in GIVEN
        and word.text not in WEAK_NAMES
        and stop + 1 < len(run.words)
        and run.words[stop + 1].link == " "
    ):
        first = run.words[at]
        titled = stop == at + 1 and role_before(run.block.text, first.start)
        return first.text in PLACE_OPENERS or bool(titled)
    known = look_up(run, stop)
    return not known or known[1][0] in ("country", "place")


def quoted(run: Run, at: int, stop: int) -> bool:
    """Whether a row stands alone between quotation marks, as the title of a work does."""
    text, start, end = run.block.text, run.words[at].start, run.words[stop - 1].end
    return (
        start > 0
        and text[start - 1] in "\"“‘'«"
        and text[end : end + 2].rstrip(" ,.!?")[:1] in ("", '"', "”", "’", "'", "»")
        and text[end : end + 1] not in (" ", "")
    )
