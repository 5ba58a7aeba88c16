"""Keys that a person wrote about a source go in, as YAML gave them; facts come out, with what could not be understood.

Serves the frontmatter of Markdown seeds and side files, which name the same things in the same words.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from generator.core.config import is_language_tag
from generator.core.dates import find_dates
from generator.core.edtf import is_edtf
from generator.core.model import DateBasis, SourceDate, SourceFacts
from generator.ingest.readers.shown import plain

NAMES: Mapping[str, str] = {
    "title": "title",
    "publisher": "publisher",
    "site": "publisher",
    "sitename": "publisher",
    "author": "authors",
    "authors": "authors",
    "date": "date",
    "published": "date",
    "date_basis": "date_basis",
    "date_reason": "date_reason",
    "lang": "lang",
    "language": "lang",
    "kind": "kind",
    "type": "kind",
    "url": "url",
    "link": "url",
    "source": "url",
    "rights": "rights",
    "license": "rights",
    "licence": "rights",
    "attribution": "attribution",
    "tags": "tags",
    "keywords": "tags",
}
"""Every key that is understood, and the fact that it states."""
MOST_LISTED = 200


@dataclass(slots=True)
class Stated:
    """What keys state: each fact's value, and the keys whose value has the wrong type or form, with what is wanted."""

    values: dict[str, Any] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)

    def facts(self, other: Mapping[str, object]) -> SourceFacts:
        """The facts, with what stands beside them. A date without a basis is stated."""
        values = {key: value for key, value in self.values.items() if not key.startswith("date")}
        edtf = self.values.get("date", "")
        basis = cast(DateBasis, self.values.get("date_basis", "stated"))
        date = SourceDate(edtf, basis, self.values.get("date_reason", "")) if edtf else None
        return SourceFacts(date=date, other=other, **values)


def read_stated(meta: Mapping[str, object]) -> Stated:
    """What the known keys of a mapping state; the first of two that name the same thing counts, and empty ones do not.

    Keys that are not known are left alone.
    """
    stated = Stated()
    for key, value in meta.items():
        fact = NAMES.get(key.lower())
        if fact is None or value is None or value == "" or value == []:
            continue
        read, wanted = READERS[fact]
        found = read(value)
        if not found:
            stated.wrong[key] = wanted
        else:
            stated.values.setdefault(fact, found)
    return stated


def as_text(value: object) -> str:
    """A text or number as one line; empty for anything else."""
    return plain(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def as_names(value: object) -> tuple[str, ...]:
    """A text, a list of texts, or of mappings with a ``name``, as texts; none when any of them is nothing such."""
    rows = value if isinstance(value, list) else [value]
    names = [as_text(row.get("name") if isinstance(row, dict) else row) for row in rows[:MOST_LISTED]]
    return tuple(dict.fromkeys(names)) if all(names) else ()


def as_tags(value: object) -> tuple[str, ...]:
    """As ``as_names``; one text may hold several, with commas between."""
    names = as_names(value)
    return (
        tuple(tag for tag in map(str.strip, names[0].split(",")) if tag) if isinstance(value, str) and names else names
    )


def as_date(value: object) -> str:
    """An EDTF date, or the one date that a text writes in words or with an hour."""
    text = as_text(value)
    if is_edtf(text):
        return text.partition("T")[0] if "/" not in text else text
    day = re.match(r"\d{4}-\d\d-\d\d(?=[T ]\d\d)", text)
    found = [date for date in find_dates(text) if date.edtf]
    if day and is_edtf(day[0]):
        return day[0]
    return found[0].edtf if len(found) == 1 and found[0].end - found[0].start >= 0.7 * len(text) else ""


def as_address(value: object) -> str:
    """A whole web address."""
    text = as_text(value)
    return text if re.fullmatch(r"https?://[^\s/]+\S*", text) else ""


def as_language(value: object) -> str:
    """A BCP 47 tag."""
    text = as_text(value).replace("_", "-")
    return text if is_language_tag(text) else ""


def as_basis(value: object) -> str:
    """``stated`` or ``inferred``."""
    return value if value in ("stated", "inferred") and isinstance(value, str) else ""


READERS: Mapping[str, tuple[Callable[[object], Any], str]] = {
    "title": (as_text, "a text"),
    "publisher": (as_text, "a text"),
    "authors": (as_names, "a name or a list of names"),
    "date": (as_date, "an EDTF date, such as 2014-03-09, 2014-03 or 2014~"),
    "date_basis": (as_basis, "stated or inferred"),
    "date_reason": (as_text, "a text"),
    "lang": (as_language, "a language tag, such as en or pt-BR"),
    "kind": (as_text, "a text"),
    "url": (as_address, "a whole web address, with https://"),
    "rights": (as_text, "a text"),
    "attribution": (as_text, "a text"),
    "tags": (as_tags, "a list of texts"),
}
"""How the value of each fact is read, and what it must be."""


def as_written(value: object) -> object:
    """A value as YAML gave it, of types that can be written again: what has no order gets one."""
    if isinstance(value, dict):
        return {str(key): as_written(inner) for key, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(str(item) for item in value)
    if isinstance(value, list | tuple):
        return [as_written(item) for item in value]
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
