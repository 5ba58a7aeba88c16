"""Persons told by a given name or initials: "Mariana Costa", "J.R. Roe", "Sonia A. Zell"."""

import re
from collections.abc import Iterable

from generator.ingest.actors.gazetteer import GIVEN, look_up
from generator.ingest.actors.spans import Facts, Match, make_find
from generator.ingest.actors.tables.given_names import FAMILY_FIRST, WEAK_NAMES
from generator.ingest.actors.tables.heads import EVENT_HEADS, FIELD_WORDS, PLACE_HEADS
from generator.ingest.actors.tables.words import PEOPLES
from generator.ingest.actors.titles import read_name
from generator.ingest.actors.words import Run, is_initial

QUESTION_OPENERS = frozenset(
    (
        "Will",
        "May",
        "Mark",
        "Rob",
        "Grant",
        "Bill",
        "Drew",
        "Don",
        "Said",
        "Sue",
        "Pat",
        "Rich",
        "Frank",
        "Jack",
        "Grace",
        "Hope",
    )
)


# Last words of grounds and clinics that bear a person's name.
GROUNDS = frozenset(("Field", "Arena", "Stadium", "Park", "Airport", "Hall", "Center", "Centre", "House", "Auditorium"))
GROUND = re.compile(r"\b(?:at|in|inside|outside|near|to|from) (?:the )?\Z")


def read_surnames(runs: Iterable[Run]) -> frozenset[str]:
    """The words that end a name which a given name opens: surnames of the document's persons."""
    found: set[str] = set()
    for run in runs:
        for at, word in enumerate(run.words[:-1]):
            if word.text in GIVEN and run.words[at + 1].link == " ":
                found.update(part.text for part in run.words[at + 1 : read_name(run, at)])
    return frozenset(found)


def find_person(run: Run, at: int, facts: Facts) -> Match | None:
    """A given name or initials with at least one more word of a name behind."""
    words = run.words
    first = words[at].text
    given = first in GIVEN or (first.split("-")[0] in GIVEN and "-" in first)
    initials = is_initial(first) and first.endswith(".") and not look_up(run, at)
    middle = (
        at + 1 < len(words)
        and is_initial(words[at + 1].text)
        and words[at + 1].text.endswith(".")
        and words[at + 1].link == " "
    )
    family = (
        first in FAMILY_FIRST and at + 1 < len(words) and words[at + 1].link == " " and words[at + 1].text not in GIVEN
    )
    if given and (shared := find_shared_surname(run, at)):
        return shared
    if not (given or initials or middle or family) or words[at].possessive:
        return None
    stop = read_name(run, at)
    if stop - at < 2 or (is_initial(words[stop - 1].text) and stop - at < 3):
        return None
    if words[at].opening and first in QUESTION_OPENERS and is_question_word(run, at, stop):
        return Match((), at + 1)
    rest = [word.text for word in words[at + 1 : stop]]
    if rest[-1] in GROUNDS and GROUND.search(run.block.text, max(0, words[at].start - 16), words[at].start):
        return Match((make_find(run, at, stop, "place", "keyword"),), stop)
    weak = first in WEAK_NAMES
    if weak and (rest[-1] in PLACE_HEADS or rest[-1] in FIELD_WORDS):
        return None
    if (
        rest[-1] in EVENT_HEADS
        or (weak and rest[0] in PEOPLES)
        or (rest[-1] in FIELD_WORDS and rest[-1] not in ("Law", "Royal", "Foreign"))
    ):
        return None
    return Match((make_find(run, at, stop, "person", "given name"),), stop)


def find_shared_surname(run: Run, at: int) -> Match | None:
    """Two given names with one surname: "Ana and Luis Pell" names Ana Pell and Luis Pell."""
    words = run.words
    if at + 2 >= len(words) or words[at + 1].link not in ("and", "y") or words[at + 1].text not in GIVEN:
        return None
    stop = read_name(run, at + 1)
    if stop < at + 3 or is_initial(words[stop - 1].text):
        return None
    both = f"{words[at].text} {run.text(at + 2, stop)}"
    first = make_find(run, at, at + 1, "person", "given name", both)
    return Match((first, make_find(run, at + 1, stop, "person", "given name")), stop)


def is_question_word(run: Run, at: int, stop: int) -> bool:
    """Whether a first word such as "Will" asks a question of the person behind it: "Will Carrasco's successor …?"."""
    text, end = run.block.text, run.words[stop - 1].end
    asks = text.find("?", end, end + 300)
    closes = min(
        (at for at in (text.find(". ", end, end + 300), text.find(", ", end, end + 2)) if at >= 0), default=len(text)
    )
    return asks >= 0 and asks < closes
