"""The types that a frontmatter value can have: what each is called, and which values it takes.

Pure questions about values as YAML gives them. An empty value (nothing, or an empty text) is of every type.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Literal

from generator.core.config import is_language_tag
from generator.core.edtf import is_edtf

ValueType = Literal[
    "text",
    "texts",
    "choice",
    "flag",
    "date",
    "language",
    "address",
    "addresses",
    "entries",
    "source",
    "counts",
    "mapping",
]
VALUE_TYPES: Mapping[ValueType, str] = {
    "text": "a text",
    "texts": "a text, or a list of texts",
    "choice": "one of some words",
    "flag": "true or false",
    "date": "an EDTF date",
    "language": "a language tag",
    "address": "a web address",
    "addresses": "a web address, or a list of them",
    "entries": "a list of names, or of mappings with a name",
    "source": "a mapping, or the source's web address",
    "counts": "a mapping of words to whole numbers",
    "mapping": "a mapping of anything",
}
"""Every type, in the words of a message and of the reference."""
KINDS_OF_VALUE: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "a text"),
    (int, "a number"),
    (float, "a number"),
    (date, "a date"),
    (list, "a list"),
    (Mapping, "a mapping"),
)
WEB_ADDRESS = re.compile(r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/]\S*")
LARGEST = 10**100
"""Python refuses to write out a whole number of thousands of digits."""
LAST_YEAR = 9999


def plain_text(value: object) -> str | None:
    """A text on one line; numbers and dates count as the text they were written as. None for anything else."""
    if isinstance(value, str):
        return " ".join(value.split())
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat() if value.hour or value.minute or value.second else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return str(value) if abs(value) < LARGEST or isinstance(value, float) else None


def date_text(value: object) -> str:
    """A date as EDTF writes it, a year by four digits; empty when it is none."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LAST_YEAR:
        return f"{value:04d}"
    text = plain_text(value) or ""
    return text if is_edtf(text) else ""


def language_tag(value: object) -> str:
    """A language tag; empty when it is none."""
    text = plain_text(value) or ""
    return text if is_language_tag(text) else ""


def web_address(value: object) -> str:
    """A whole address of the web, http or https; empty when it is none."""
    text = plain_text(value) or ""
    return text if WEB_ADDRESS.fullmatch(text) else ""


def say_kind(value: object) -> str:
    """What a value is, in the words of a message."""
    return next((name for kind, name in KINDS_OF_VALUE if isinstance(value, kind)), "something else")
