"""Whether a sentence looks forward or back at the words that date it: the nearest verb before them, else after."""

from typing import Literal

from generator.core.dates.neighbours import FUTURE, FUTURE_BEFORE_TO, PAST
from generator.core.dates.phrases import Phrase
from generator.core.dates.tokens import Tokens, sentence_bounds, tokenise

Tense = Literal["past", "future", ""]
REACH = 20
"""How many words away a verb can stand."""
AUXILIARIES = 3
"""How many words before a participle its auxiliary can stand: ``will be held``."""
WINDOW = 200
"""Characters that hold about as many words."""
SHORTEST_PAST = 4
PAST_ENDINGS = ("ed", "ó", "aron", "ieron")


def tense_of(phrase: Phrase) -> Tense:
    """The tense of the nearest verb that tells it; empty where none does."""
    return _tense(phrase.tokens, phrase.first, phrase.end)


def tense_around(text: str, start: int, end: int, language: str) -> Tense:
    """The same for the words ``text[start:end]`` of any text."""
    first = max(0, start - WINDOW)
    tokens = tokenise(text[first : end + WINDOW], language)
    places = [place for place, at in enumerate(tokens.starts) if start <= first + at < end]
    return _tense(tokens, places[0], places[-1] + 1) if places else ""


def _tense(tokens: Tokens, start: int, stop: int) -> Tense:
    first, end = sentence_bounds(tokens.classes, start, REACH)
    for place in (*range(start - 1, first - 1, -1), *range(stop, max(end, stop))):
        word = tokens.words[place]
        if word in FUTURE or (word in FUTURE_BEFORE_TO and tokens.kind(place + 1) == "T"):
            return "future"
        if is_past(tokens, place):
            before = tokens.words[max(first, place - AUXILIARIES) : place]
            return "future" if any(word in FUTURE for word in before) else "past"
    return ""


def is_past(tokens: Tokens, place: int) -> bool:
    """Whether the word at a place is a verb of the past."""
    word = tokens.word(place)
    return word in PAST or (len(word) >= SHORTEST_PAST and word.endswith(PAST_ENDINGS))
