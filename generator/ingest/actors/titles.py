"""Persons told by a title before the name: "Attorney General X", "Foreign Minister Y", "Mr. Z"."""

from generator.core.countries import country_of_adjective
from generator.ingest.actors.gazetteer import GIVEN, find_known, look_up
from generator.ingest.actors.spans import Facts, Find, Match, make_find
from generator.ingest.actors.tables.heads import AGREEMENT_HEADS, FIELD_WORDS, ORGANIZATION_HEADS
from generator.ingest.actors.tables.titles import (
    HONORIFICS,
    LOWER_TITLES,
    ROYAL_TITLES,
    TITLE_COMPLEMENTS,
    TITLE_MODIFIERS,
    TITLES,
)
from generator.ingest.actors.tables.words import CALENDAR, PEOPLES, STOP_WORDS
from generator.ingest.actors.words import Run, is_initial

LONGEST_TITLE = 12  # words
NAME_LINKS = frozenset(
    "de|del|de la|de las|de los|da|do|dos|di|van|van der|van den|von|von der|der|den|bin|ibn|al|y|e".split("|")
)


def find_titled(run: Run, at: int, facts: Facts) -> Match | None:
    """A title at this word, with the person it belongs to where a name follows."""
    known = look_up(run, at)
    longer = (
        known
        and known[0] > at + 1
        and known[1][0] in ("organization", "agreement")
        and not has_title(run, known[0] - 1)
    )
    head = None if longer else title_end(run, at)
    if head is None:
        return None
    if head < len(run.words) and run.words[head].link == "'s" and run.words[head].text == "Office":
        return None
    name_stop = read_name(run, head, titled=True) if head < len(run.words) and run.words[head].link == " " else head
    if name_stop == head:
        alone = head == at + 1 and run.words[at].text not in ("President", "Minister", "Secretary")
        return None if alone else Match(inner_names(run, at, head, facts), head)
    single = name_stop == head + 1 or run.words[name_stop - 1].text in ("I", "II", "III", "IV", "V", "VI")
    royal = single and run.words[head - 1].text in ROYAL_TITLES
    start = head - 1 if royal else head
    person = make_find(run, start, name_stop, "person", "title")
    return Match((*inner_names(run, at, head, facts), person), name_stop)


def title_end(run: Run, at: int) -> int | None:
    """The word after a title that starts here, its complement included; None where no title starts."""
    words, index, end = run.words, at, None
    while index < min(len(words), at + LONGEST_TITLE) and (
        index == at or words[index].link in (" ", "and") or (words[index].link == "'s" and end is None)
    ):
        word = words[index].text
        known = look_up(run, index)
        if (
            word.lower() in TITLES
            and (index > at or word.lower() not in LOWER_TITLES)
            and not (word in GIVEN and index > at and end is None)
        ):
            end = index + 1
        elif (known and known[1][0] != "place") or (known and end is None):
            if end is not None:
                break
            index = known[0] - 1
        elif not (
            word.lower() in TITLE_MODIFIERS or word in FIELD_WORDS or word in PEOPLES or country_of_adjective(word)
        ):
            break
        follows = end is not None and end <= index and word.lower() not in TITLES
        if follows and (word in GIVEN or not has_title(run, index)):
            break
        index += 1
    return complement_end(run, end) if end is not None else None


def has_title(run: Run, at: int) -> bool:
    """Whether a title's head word still follows in this row of words."""
    for index in range(at + 1, min(at + 4, len(run.words))):
        if run.words[index].link != " ":
            return False
        if run.words[index].text.lower() in TITLES:
            return True
    return False


def complement_end(run: Run, end: int) -> int:
    """The word after "of State", "to the European Union", "of Health and Human Services" behind a title."""
    words = run.words
    if end >= len(words) or words[end].link not in (
        "of",
        "of the",
        "for",
        "for the",
        "to",
        "to the",
        "de",
        "de la",
        "del",
    ):
        return end
    index = end
    while index < len(words) and (index == end or words[index].link in (" ", "and", "of", "of the", "de", "y")):
        known = look_up(run, index)
        if known and known[1][0] == "place" and index > end and words[index].link == " ":
            break
        if known:
            index = known[0]
        elif (
            words[index].text.lower() in TITLE_COMPLEMENTS
            or words[index].text in FIELD_WORDS
            or country_of_adjective(words[index].text)
        ):
            index += 1
        else:
            break
    return index


def read_name(run: Run, at: int, *, titled: bool = False) -> int:
    """The word after a person's name that starts here; ``at`` itself where none can start."""
    words, index = run.words, at
    while index < len(words) and index - at < 5:
        word = words[index]
        if index > at and word.link != " " and word.link not in NAME_LINKS:
            break
        if index > at and word.link == "y" and index + 1 < len(words) and words[index + 1].link == " ":
            break
        if not fits_name(run, index, first=index == at, titled=titled):
            break
        index += 1
        if word.possessive:
            break
    while index > at and is_initial(words[index - 1].text) and index - at == 1:
        index -= 1
    return index


def fits_name(run: Run, at: int, *, first: bool, titled: bool) -> bool:
    """Whether a word can be part of a person's name at its place."""
    word = run.words[at].text
    if word in ("Jr.", "Jr", "Sr.", "III", "II", "IV", "VI") and not first:
        return True
    if is_initial(word):
        return word not in ("I", "A")
    if (
        (word in STOP_WORDS and (first or not ends_name(run, at)))
        or word in HONORIFICS
        or (word in CALENDAR and (first or word not in ("May", "August", "April", "June")))
    ):
        return False
    if word.isupper() and len(word) > 1 and "-" not in word and len(word) < 6:
        return False
    if first:
        if word in ORGANIZATION_HEADS or word in FIELD_WORDS:
            return False
        known = look_up(run, at)
        return (
            not (known and word not in GIVEN and not titled) and word not in PEOPLES and not country_of_adjective(word)
        )
    if (
        word.lower() in TITLES
        and word not in GIVEN
        and word not in ("King", "Prince", "Pope", "Bishop", "Judge", "Dean", "Major", "Marshall", "Abbott")
    ):
        return False
    return (word not in ORGANIZATION_HEADS and word not in AGREEMENT_HEADS) or word in (
        "Church",
        "Post",
        "Front",
        "Press",
        "Banks",
        "Books",
    )


def ends_name(run: Run, at: int) -> bool:
    """Whether a capitalised word that looks like a function word is the last of its row, as in "Kim Jong Un"."""
    word, last = run.words[at], run.words[at - 1]
    follows = at + 1 < len(run.words) and run.words[at + 1].link == " "
    return word.link == " " and not follows and not is_initial(word.text) and not last.text.endswith(".")


def inner_names(run: Run, at: int, stop: int, facts: Facts) -> tuple[Find, ...]:
    """The countries, places and organisations inside a title: the US of "US President"."""
    finds: list[Find] = []
    index = at
    while index < stop:
        known = look_up(run, index, stop)
        if known and not (
            known[1][0] == "organization"
            and run.text(index, known[0]) in ("Homeland Security", "Senate", "Congress", "Parliament")
        ):
            kind, name = known[1]
            finds.append(make_find(run, index, known[0], kind, "gazetteer", name if kind in ("country", None) else ""))
        elif "-" in run.words[index].text and (pair := find_known(run, index, facts)):
            finds.extend(pair.finds)
        index = known[0] if known else index + 1
    return tuple(finds)
