"""A sentence goes in, its tokens come out, each with its class: the string over which the grammar's patterns run."""

import re
from dataclasses import dataclass

from generator.core.dates.words import ORDINARY_WORDS, Word, vocabulary

TOKEN = re.compile(r"Q[1-4](?!\w)|\d+(?:[.,:/–—-]\d+)*(?:st|nd|rd|th|º|ª|°|s(?!\w))?|[^\W\d_]+|[^\w\s]")
NUMERIC_DATE = re.compile(r"\d{4}([-/.])\d\d?\1\d\d?|\d\d?([-/.])\d\d?\2(?:\d{4})|\d{4}-\d\d", re.ASCII)
TWO_YEARS = re.compile(r"(\d{4})[-–—/](\d{4}|\d\d)", re.ASCII)
TWO_DAYS = re.compile(r"(\d\d?)[-–—](\d\d?)", re.ASCII)
MARKS = {",": ",", ".": ".", "-": "-", "–": "-", "—": "-", "'": "'", "’": "'", "‘": "'"}
FIRST_YEAR, LAST_YEAR = 1500, 2099
LAST_DAY = 31
SHORTEST_WEAK = 4
"""Letters that a month's name must exceed to be one in lower case."""
LARGEST_NUMBER = 999
JOINED_BEFORE = frozenset("/$€£¥#@&=+_%№^~*")
JOINED_AFTER = frozenset("/@=_%€$£¥#^*")
HYPHENS = frozenset("-–")
UNJOINED = frozenset(("fy", "mid", "early", "late", "january", "february", "march", "april", "may", "june", "july"))
"""Words that a number can follow without a space and still be a year or a day."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A sentence's tokens in parallel: ``classes[i]`` is the class of ``words[i]`` (in lower case), which stands at
    ``starts[i]`` to ``ends[i]`` of the text, and ``values[i]`` its value."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    classes: str
    values: tuple[int, ...]

    def word(self, number: int) -> str:
        """The word at a place, in lower case; empty outside the sentence."""
        return self.words[number] if 0 <= number < len(self.words) else ""

    def kind(self, number: int) -> str:
        """The class at a place; empty outside the sentence."""
        return self.classes[number] if 0 <= number < len(self.words) else ""


def tokenise(text: str, language: str) -> Tokens:
    """The tokens of a sentence in a language (a primary BCP 47 subtag)."""
    known = vocabulary(language)
    spans = [match.span() for match in TOKEN.finditer(text)]
    words = [text[start:end].lower() for start, end in spans]
    kinds: list[str] = []
    values: list[int] = []
    for (start, end), word in zip(spans, words, strict=True):
        kind, value = _word(text[start], word, known) if word.isalpha() else _other(text, start, end, word)
        kinds.append(kind)
        values.append(value)
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    return Tokens(text, tuple(words), tuple(starts), tuple(ends), "".join(kinds), tuple(values))


def full_years(text: str) -> tuple[int, int] | None:
    """The two years of ``2006-2012`` or ``2007-08``; None where the second is not the later one."""
    match = TWO_YEARS.fullmatch(text)
    if match is None:
        return None
    first = int(match[1])
    second = int(match[2]) if len(match[2]) == 4 else first // 100 * 100 + int(match[2])
    return (first, second) if FIRST_YEAR <= first < second <= LAST_YEAR else None


def two_days(text: str) -> tuple[int, int] | None:
    """The two days of ``9-11``; None where the second is not the later one."""
    match = TWO_DAYS.fullmatch(text)
    days = (int(match[1]), int(match[2])) if match else (0, 0)
    return days if 0 < days[0] < days[1] <= LAST_DAY else None


def _word(first: str, word: str, known: dict[str, Word]) -> tuple[str, int]:
    found = known.get(word)
    if found is None:
        return ("C" if first.isupper() else "w"), 0
    if found.needs_capital and not first.isupper():
        is_weak = found.kind in "Mm" and word not in ORDINARY_WORDS and len(word) > SHORTEST_WEAK
        return ("m" if is_weak else "w"), found.value
    return found.kind, found.value


def _other(text: str, start: int, end: int, word: str) -> tuple[str, int]:
    if word[0].isdigit():
        return _number(text, start, end, word)
    return ("q", int(word[1])) if word[-1].isdigit() else (MARKS.get(word, "!"), 0)


def _number(text: str, start: int, end: int, word: str) -> tuple[str, int]:
    if _is_joined(text, start, end) or not word[0].isascii():
        return "#", 0
    digits = word.rstrip("stndrhº°ª")
    if not digits.isdigit():
        return _joined_numbers(word)
    value, suffix = int(digits[:5]), word[len(digits) :]
    if suffix == "s":
        return _decade(value, len(digits))
    if len(digits) == 4 and not suffix:
        return ("Y", value) if FIRST_YEAR <= value <= LAST_YEAR else ("#", 0)
    if 0 < value <= LAST_DAY and len(digits) <= 2:
        return "D", value
    return ("N", value) if value <= LARGEST_NUMBER and not suffix else ("#", 0)


def _decade(value: int, length: int) -> tuple[str, int]:
    if length == 4 and value % 10 == 0 and FIRST_YEAR <= value <= LAST_YEAR:
        return "E", value
    return ("E", 1900 + value) if length == 2 and value % 10 == 0 and value >= 20 else ("#", 0)


def _joined_numbers(word: str) -> tuple[str, int]:
    if full_years(word):
        return "R", 0
    if two_days(word):
        return "d", 0
    return ("I", 0) if NUMERIC_DATE.fullmatch(word) else ("#", 0)


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether a number is part of something longer: a sum of money, a model's name, a telephone number, an address."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if after.isalnum() or after in JOINED_AFTER:
        return True
    if after in HYPHENS and text[end + 1 : end + 2].isalpha():
        return True
    if before.isalpha() or before == "-":
        word = text[max(0, start - 12) : start].rstrip("-").rpartition(" ")[2].lower().lstrip("([“\"'")
        return word not in UNJOINED and bool(word or before == "-")
    return before in JOINED_BEFORE


def sentence_bounds(classes: str, number: int, reach: int) -> tuple[int, int]:
    """How far around a token one can look without passing a point, at most ``reach`` tokens each way."""
    first = max(classes.rfind(".", 0, number) + 1, number - reach)
    end = classes.find(".", number + 1, number + reach)
    return first, end if end >= 0 else min(len(classes), number + reach)
