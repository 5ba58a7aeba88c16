"""A document's parts go in, the date on which it says that it was published comes out.

In this order: a running head or foot, a line of the head that is mostly a date or a byline with a date, the dateline
of a news story, the page's age. Dates below the body never count, for they are other documents' furniture.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from generator.core.dates import WrittenDate, find_dates
from generator.core.dates.explicit import DAY_FIRST
from generator.core.model import Block, Parts, SourceDate
from generator.ingest.describe.age import age_date

NEAR = 25
"""How many lines before the body a date can stand."""
OTHER_WORDS = re.compile(
    r"(?:posted|published|publish|publicado|publicada|publié|publiziert|veröffentlicht|published on|first|updated?|"
    r"last|modified|actualizado|date|fecha|on|at|by|por|von|am|de|"
    r"el|le|issued|released?|filed|created|"
    r"mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d+|[ap]\.?m\b\.?|\b(?:[A-Z]{2,4}T|UTC|GMT|EN|"
    r"ES|h|hrs|min read)\b",
    re.IGNORECASE,
)
BYLINE = re.compile(r"\b(?:by|por|von|текст)\b", re.IGNORECASE)
UPDATED = re.compile(r"update|modified|actualizad|aktualisiert|mis à jour", re.IGNORECASE)
MOST_OTHER_WORDS = 8
LONGEST_LINE = 300
OPENING = 2
"""A date line can stand below the body's first lines, never further down."""
BELOW_TITLE = 8
SIGNED = re.compile(
    r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bby\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|-feira\b", re.IGNORECASE
)
"""What makes a date far above the body the document's own: an hour, a weekday or a name beside it."""
FIRST_PUBLISHED = re.compile(r"first published\b", re.IGNORECASE)
ZONES = {
    "GMT": 0,
    "UTC": 0,
    "EST": -5,
    "EDT": -4,
    "ET": -5,
    "CST": -6,
    "CDT": -5,
    "CT": -6,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
    "PT": -8,
}
"""Hours from UTC; a zone named without its season counts as standard time."""
CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)\s?(?P<half>[ap])\.?m\b\.?,?\s?(?P<zone>[a-z]{2,4}\b)?", re.IGNORECASE
)


def publication_date(parts: Parts, lang: str, title: str = "") -> SourceDate | None:
    """The date of publication, or None.

    A line that gives an hour and its zone states a moment. Where that is of another day in UTC, by which catalogues
    date web pages, the day is inferred and the reason quotes the line. A document that dates only its last change gets
    the month of that as an inferred, approximate date. A date of numbers alone that could be read both ways counts
    only in a language that has one way.
    """
    day_first = lang in DAY_FIRST
    if edtf := running_date(parts.running, day_first):
        return SourceDate(edtf, "stated")
    if found := head_date(parts, title, day_first):
        return found
    edtf = dateline_date(parts.body)
    return SourceDate(edtf, "stated") if edtf else age_date(parts)


def running_date(running: Sequence[Block], day_first: bool) -> str:
    """The date that stands in most running heads or feet."""
    counts = Counter(date.edtf for block in running for date in find_dates(block.text, day_first) if date.edtf)
    edtf, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return edtf if count * 2 > len(running) else ""


def head_date(parts: Parts, title: str, day_first: bool) -> SourceDate | None:
    """The date of the line nearest to the body, or else to the title, that is mostly a date or a byline with one.

    A line that only says when the document was changed gives an approximate date.
    """
    for lines in date_lines(parts, title):
        if found := stated_date(lines, day_first):
            return found
    return None


def stated_date(lines: Iterable[Block], day_first: bool) -> SourceDate | None:
    """The date of the first line that states one; else of the first that says when the document was changed."""
    changed: SourceDate | None = None
    for block in lines:
        dates = list(find_dates(block.text, day_first)) if len(block.text) <= LONGEST_LINE else []
        certain = [date for date in dates if date.edtf]
        if certain and is_date_line(block.text, dates):
            first = original(block.text, certain)
            if first is not None:
                return in_universal_time(block.text, first)
            changed = changed or approximate(in_universal_time(block.text, certain[0]))
    return changed


def date_lines(parts: Parts, title: str) -> Iterator[Sequence[Block]]:
    """The lines in which the date is looked for, the best first: at the body's start and before it upwards, below the
    title, further up, and in a line behind the body that says when it was first published."""
    opening = parts.body[: OPENING + 1][-1].start if parts.body else 0
    inside = [block for block in parts.aside if block.start < opening]
    yield [*inside, *reversed(parts.head[-NEAR:])]
    place = next((i for i, block in enumerate(parts.head) if block.text == title), len(parts.head))
    yield parts.head[place + 1 : place + BELOW_TITLE]
    yield [block for block in reversed(parts.head[:-NEAR]) if SIGNED.search(block.text[:LONGEST_LINE])]
    yield [block for block in parts.tail[:1] if FIRST_PUBLISHED.match(block.text)]


def is_date_line(text: str, dates: Sequence[WrittenDate]) -> bool:
    """Whether a line says little beside its dates, or is a byline."""
    rest = text
    for date in reversed(dates):
        rest = f"{rest[: date.start]} {rest[date.end :]}"
    others = [word for word in re.findall(r"[^\W_]+", OTHER_WORDS.sub(" ", rest)) if len(word) > 1]
    return len(others) <= (MOST_OTHER_WORDS if BYLINE.search(rest) else 5)


def original(text: str, dates: Sequence[WrittenDate]) -> WrittenDate | None:
    """Of the dates of one line, the first before which no word of updating stands; None when all are updates'."""
    end = 0
    for date in dates:
        if not UPDATED.search(text[end : date.start]):
            return date
        end = date.end
    return None


def approximate(changed: SourceDate) -> SourceDate:
    """The date of a document of which only its last change is dated: about the month of the change."""
    return SourceDate(f"{changed.edtf[:7]}~", "inferred", f"The source dates only its last change: {changed.edtf}.")


def in_universal_time(text: str, date: WrittenDate) -> SourceDate:
    """A line's date, moved to the next day when the hour and zone that it gives are of the next day in UTC."""
    clock = CLOCK.search(text)
    hours = ZONES.get(clock["zone"].upper()) if clock and clock["zone"] else None
    if clock is None or hours is None or len(date.edtf) != 10:
        return SourceDate(date.edtf, "stated")
    hour = int(clock["hour"]) % 12 + (12 if clock["half"].lower() == "p" else 0)
    moment = datetime.fromisoformat(date.edtf) + timedelta(hours=hour - hours, minutes=int(clock["minute"]))
    edtf = moment.date().isoformat()
    if edtf == date.edtf:
        return SourceDate(edtf, "stated")
    return SourceDate(edtf, "inferred", f"The source says “{text.strip()}”, which is {edtf} in UTC.")


def dateline_date(body: Sequence[Block]) -> str:
    """The date before the dash of a news story's first line: ``HARBOUR CITY, 9 March 2014 — …``."""
    match = re.match(r"[A-ZÁÉÍÓÚÑ][^.]{3,70}?\s[—–-]{1,2}\s", body[0].text[:90]) if body else None
    return next((date.edtf for date in find_dates(match[0]) if date.edtf), "") if match else ""
