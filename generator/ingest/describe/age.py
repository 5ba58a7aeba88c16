"""A document's parts go in, the year of a page that tells only its age comes out: “Published 1 day ago”, “© 2019”.

The notice dates the copy that was saved, and the age the document from there.
"""

import re
from collections.abc import Iterable, Sequence

from generator.core.model import Block, Parts, SourceDate

AGE = re.compile(
    r"\b(?P<count>\d{1,3}|an?|one) (?P<unit>minute|min|hour|hr|day|week)s? ago\b|"
    r"\bhace (?P<cuenta>\d{1,3}|una?) (?P<unidad>minuto|hora|día|semana)s?\b",
    re.IGNORECASE,
)
DAYS = {"day": 1, "día": 1, "week": 7, "semana": 7}
OLDEST = 31
"""Days: an older page may well be of the year before."""
MOST_WORDS = 9
"""Words of a line that tells a page's age and little else."""
NEAR = 12
"""Lines before the body, and ``OPENING`` of it, in which its own age stands."""
OPENING = 2
NOTICE = re.compile(r"(?:©|\(c\)|\bcopyright\b)[^\n]{0,60}", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19[89]\d|20\d\d)\b")
LONGEST = 400
"""Characters of a line that can be a copyright notice."""


def age_date(parts: Parts) -> SourceDate | None:
    """About the year in which a page was published that gives its age in days and a copyright year, else None."""
    aged = next((text for text in near_lines(parts) if is_recent(text)), None)
    years = [year for block in (*parts.tail, *parts.aside, *parts.head) for year in notice_years(block.text)]
    if aged is None or not years:
        return None
    year = max(years)
    return SourceDate(f"{year}~", "inferred", f"The source says “{aged}”, and its copyright notice is of {year}.")


def near_lines(parts: Parts) -> Iterable[str]:
    """The lines in which a document's own age can stand: at the body's start, and before it upwards."""
    opening: Sequence[Block] = parts.body[:OPENING]
    end = opening[-1].end if opening else 0
    inside = [block for block in parts.aside if block.start < end]
    return (block.text.strip() for block in (*inside, *opening, *reversed(parts.head[-NEAR:])))


def is_recent(text: str) -> bool:
    """Whether a line tells an age of at most a month, and little else."""
    match = AGE.search(text) if len(text) < LONGEST and len(text.split()) <= MOST_WORDS else None
    if match is None:
        return False
    count = match["count"] or match["cuenta"]
    days = DAYS.get((match["unit"] or match["unidad"]).lower(), 0)
    return days * (int(count) if count.isdigit() else 1) <= OLDEST


def notice_years(text: str) -> list[int]:
    """The years of a line's copyright notices."""
    if len(text) > LONGEST:
        return []
    return [int(year) for notice in NOTICE.findall(text) for year in YEAR.findall(notice)]
