"""Names told by a head word: "… University", "Ministry of …", "… Cartel"; agreements and places with such heads too."""

from generator.core.countries import country_of_adjective
from generator.core.model import Kind
from generator.ingest.actors.gazetteer import GIVEN, look_up
from generator.ingest.actors.lower_heads import find_office, lower_headed, lower_tail, make_longer
from generator.ingest.actors.spans import Facts, Match, make_find
from generator.ingest.actors.tables.given_names import KNOWN_SURNAMES, WEAK_NAMES
from generator.ingest.actors.tables.heads import (
    AGREEMENT_HEADS,
    DOUBTFUL_HEADS,
    EVENT_HEADS,
    FIELD_WORDS,
    OPENING_HEADS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
    POSSESSIVE_OPENERS,
)
from generator.ingest.actors.tables.titles import TITLES
from generator.ingest.actors.tables.words import ARTICLES, CALENDAR, PEOPLES, STOP_WORDS
from generator.ingest.actors.words import Run

LOOSE_HEADS = frozenset(
    (
        "Enterprises",
        "Industries",
        "Technology",
        "Services",
        "Service",
        "Systems",
        "Solutions",
        "Games",
        "Lab",
        "Labs",
        "Capital",
        "Group",
        "Television",
        "Radio",
        "Research",
        "Forces",
        "Police",
    )
)
PLAIN_PLACE_HEADS = frozenset("County City Island Islands River Avenue Airport Province District Square".split())
COMPLEMENT_LINKS = frozenset(
    (
        "of",
        "of the",
        "for",
        "for the",
        "on",
        "on the",
        "against",
        "de",
        "del",
        "de la",
        "de las",
        "de los",
        "para",
        "para la",
        "contra",
        "contra la",
        "to",
    )
)


def find_headed(run: Run, at: int, facts: Facts) -> Match | None:
    """The longest name with a head word that starts at this word."""
    following = run.words[at + 1].text if at + 1 < len(run.words) else ""
    if run.words[at].text in ARTICLES and (following in OPENING_HEADS or following in ORGANIZATION_HEADS):
        return Match((), at + 1)
    if run.words[at].text == "The" and following and following not in STOP_WORDS:
        return None if look_up(run, at) else Match((), at + 1) if head_index(run, at + 1) is not None else None
    head = head_index(run, at)
    if head is None:
        return find_office(run, at) or lower_headed(run, at)
    stop = complement_stop(run, head)
    kind = head_kind(run.words[head].text) or "organization"
    known = look_up(run, at)
    if known and known[0] >= stop:
        return None
    if stop == at + 1 or not sound(run, at, head, stop, facts):
        return None
    lower = lower_tail(run, stop)
    if lower and kind == "organization" and lower[1] == "agreement":
        return Match((make_longer(run, at, stop, lower),), stop)
    return Match((make_find(run, at, stop, kind, "keyword", forms=without_adjective(run, at, stop)),), stop)


def head_index(run: Run, at: int) -> int | None:
    """The last head word in this row, or None; "and" is crossed between words of administration only."""
    words, found = run.words, None
    for index in range(at, min(len(words), at + 9)):
        word = words[index]
        if index > at and not joins(run, index):
            break
        if (word.text in STOP_WORDS and (words[at].text != "The" or words[at].opening)) or word.text in CALENDAR:
            break
        if word.text in EVENT_HEADS and not head_kind(word.text):
            found = None
        if index > at + 1 and word.text in GIVEN and word.text not in WEAK_NAMES and found is not None:
            break
        if opens(run, index) or (head_kind(word.text) and index > at):
            found = index
        title = word.text.lower() in TITLES and word.text not in GIVEN and word.text not in FIELD_WORDS
        if found is None and title and index > at and not possessive_joins(run, index + 1):
            break
        if word.possessive and not possessive_joins(run, index + 1):
            break
    return found


def joins(run: Run, index: int) -> bool:
    """Whether a word belongs to the same row as the word before it."""
    word, last = run.words[index], run.words[index - 1]
    if word.link in (" ", "&"):
        return True
    if word.link == "and":
        return last.text in FIELD_WORDS and word.text in FIELD_WORDS | ORGANIZATION_HEADS
    return word.link == "'s" and possessive_joins(run, index)


def possessive_joins(run: Run, index: int) -> bool:
    """Whether a possessive stands inside a name: "People's Daily", "Attorney General's Office"."""
    if index >= len(run.words) or run.words[index].link != "'s":
        return False
    saint = index > 1 and run.words[index - 2].text in ("St.", "St", "Saint")
    return saint or run.words[index - 1].text in POSSESSIVE_OPENERS


def opens(run: Run, index: int) -> bool:
    """Whether a head word with its complement behind it stands here: "Ministry of Justice"."""
    words = run.words
    return words[index].text in OPENING_HEADS and index + 1 < len(words) and words[index + 1].link in COMPLEMENT_LINKS


def complement_stop(run: Run, head: int) -> int:
    """The word after the head's complement: "of Health and Human Services", "for the Western District of Norland"."""
    words, index = run.words, head + 1
    if words[head].text not in OPENING_HEADS and head_kind(words[head].text) != "agreement":
        return index
    if words[head].possessive:
        return index
    while index < len(words):
        word = words[index]
        if word.text in STOP_WORDS or word.text in CALENDAR:
            break
        linked = word.link in COMPLEMENT_LINKS or (index > head + 1 and word.link == " ")
        listed = word.link in ("and", "y", "&") and index > head + 1 and lists_field(run, index)
        if not (linked or listed) or (index > head + 1 and begins_title(run, index)):
            break
        index += 1
        if word.possessive:
            break
    return index


def lists_field(run: Run, index: int) -> bool:
    """Whether the row behind an "and" is a field of administration, so that it goes with the field before it."""
    words = run.words
    end = index + 1
    while end < len(words) and words[end].link == " ":
        end += 1
    if words[index].text in FIELD_WORDS and words[index - 1].text in FIELD_WORDS:
        return True
    return words[end - 1].text in FIELD_WORDS and not look_up(run, index) and not begins_title(run, index)


def begins_title(run: Run, index: int) -> bool:
    """Whether a word inside a complement is the title of a person behind it: "Bank of Norland Governor Ana Pell"."""
    words = run.words
    if words[index].text.lower() not in TITLES or words[index].text in FIELD_WORDS:
        return False
    following = words[index + 1].text if index + 1 < len(words) and words[index + 1].link == " " else ""
    return bool(following) and following.lower() not in TITLES and following not in FIELD_WORDS


def head_kind(word: str) -> Kind | None:
    """The kind that a head word tells."""
    if word in AGREEMENT_HEADS:
        return "agreement"
    if word in ORGANIZATION_HEADS:
        return "organization"
    return "place" if word in PLACE_HEADS else None


def sound(run: Run, at: int, head: int, stop: int, facts: Facts) -> bool:
    """Whether a headed row names something: no man called Post, no bare "Foreign Service", no sentence's first word."""
    words = run.words[at:stop]
    texts = [word.text for word in words]
    if any(text in EVENT_HEADS and not head_kind(text) for text in texts[-1:]):
        return False
    if (
        len(texts) == 2
        and texts[0] in GIVEN
        and (texts[1] in DOUBTFUL_HEADS or (texts[1] in PLACE_HEADS and texts[1] not in PLAIN_PLACE_HEADS))
        and texts[0] not in ("Central", "Victoria")
    ):
        return False
    if words[0].opening and texts[0].lower() in facts.lower and len(texts) == 2 and texts[0] not in FIELD_WORDS:
        return False
    if texts[-1] == "Law" and stop == head + 1 and not is_named_law(run, at, head):
        return False
    if texts[0] in KNOWN_SURNAMES and len(texts) > 2 and look_up(run, at + 1):
        return False
    if head == at and stop > head + 1:
        return True
    if texts[-1] in PLACE_HEADS and all(text in FIELD_WORDS for text in texts[:-1]):
        return False
    if (
        stop == head + 1
        and texts[-1] in DOUBTFUL_HEADS | LOOSE_HEADS
        and all(text in FIELD_WORDS for text in texts[:-1])
    ):
        return False
    before = texts[: head - at]
    if all(country_of_adjective(text) or text in PEOPLES for text in before) and texts[head - at] in DOUBTFUL_HEADS | {
        "Government",
        "Prison",
        "City",
        "Program",
        "Plan",
        "Deal",
    }:
        return False
    known = look_up(run, at)
    return not (
        texts[-1] in ("Administration", "Cabinet") and len(texts) == 2 and texts[0] not in FIELD_WORDS and not known
    )


def is_named_law(run: Run, at: int, head: int) -> bool:
    """Whether "Law" closes a law's own name ("the Marlow Law"), and is no subject or school ("International Law")."""
    article = run.block.text[max(0, run.words[at].start - 4) : run.words[at].start].lower() == "the "
    return article and not any(word.text in FIELD_WORDS or word.text in PEOPLES for word in run.words[at:head])


def without_adjective(run: Run, at: int, stop: int) -> tuple[str, ...]:
    """The name without the country or adjective that opens it: "Ministry of Ports" of "Norlandic Ministry of Ports"."""
    known = look_up(run, at, stop)
    if known and known[1][0] in ("country", None) and known[0] + 1 < stop and run.words[known[0]].link == " ":
        return (run.text(known[0], stop),)
    return ()
