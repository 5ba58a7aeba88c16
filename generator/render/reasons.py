"""Why a date was inferred: a reason as ingest or link wrote it comes in, the same in the words of a language goes out.

``REASONS`` holds every sentence that the other rooms write (they write English, which a page's frontmatter keeps). What
fits none of them is an author's own, and stays as it is but for its EDTF dates. ``%(date)s`` is an EDTF date, which is
told in words; whatever stands at another place is quoted.
"""

import re

from generator.render.date_words import date_in_words
from generator.render.known_sentences import know, recognise
from generator.render.language import Language, for_catalogue

REASONS = know(
    (
        for_catalogue("“%(words)s”, counted from the source’s date, %(date)s; the beginning counts as four months"),
        for_catalogue("“%(words)s”, counted from the source’s date, %(date)s; the middle counts as four months"),
        for_catalogue("“%(words)s”, counted from the source’s date, %(date)s; the end counts as four months"),
        for_catalogue("“%(words)s”, counted from the source’s date, %(date)s"),
        for_catalogue("“%(words)s”, counted from the date before it, %(date)s; the beginning counts as four months"),
        for_catalogue("“%(words)s”, counted from the date before it, %(date)s; the middle counts as four months"),
        for_catalogue("“%(words)s”, counted from the date before it, %(date)s; the end counts as four months"),
        for_catalogue("“%(words)s”, counted from the date before it, %(date)s"),
        for_catalogue("“%(words)s”: no date near it tells the year"),
        for_catalogue("“%(words)s” is a fiscal year, which may begin in another"),
        for_catalogue("“%(words)s” counts as the beginning of the year, four months"),
        for_catalogue("“%(words)s” counts as the middle of the year, four months"),
        for_catalogue("“%(words)s” counts as the end of the year, four months"),
        for_catalogue("“%(words)s” counts as the beginning of the decade"),
        for_catalogue("“%(words)s” counts as the middle of the decade"),
        for_catalogue("“%(words)s” counts as the end of the decade"),
        for_catalogue("The source dates a correction or update of itself: %(words)s"),
        for_catalogue("The source dates only its last change: %(date)s"),
        for_catalogue("The source says “%(words)s”, and its copyright notice is of %(date)s"),
        for_catalogue("The source says “%(words)s”, which is %(date)s in UTC"),
        for_catalogue("The source says “%(words)s”"),
        for_catalogue("The source names %(words)s without a year, which fits %(date)s as the first after %(before)s"),
        for_catalogue("The source names %(words)s without a year, after %(before)s"),
        for_catalogue("The file was made on %(date)s; the document names no date of its own"),
        for_catalogue("The page's address holds it: %(url)s"),
    )
)
"""Without the last full stop, the closer before the looser."""
CODED = re.compile(r"(?<![\w/-])[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?[~?%]?|[~?%])(?![\w/-])", re.ASCII)
"""A date that no reader would write so. A year alone is a word of any language."""


def reason_in_words(reason: str, language: Language) -> str:
    """Why a date was inferred, its own EDTF dates in words, without the last full stop."""
    text = " ".join(reason.split()).rstrip(".")
    found = recognise(text, REASONS)
    if found is None:
        return CODED.sub(lambda match: date_in_words(match[0], language), text)
    message, values = found
    if "date" in values:
        values["date"] = date_in_words(values["date"], language)
    return language.gettext(message, **values)
