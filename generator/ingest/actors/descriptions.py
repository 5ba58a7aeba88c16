"""A person told by office and country, as in "the Norlandic president": blocks and entries in, entries out that list
such words among a person's forms. They are one person's only where exactly one of the document holds that office."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.core.countries import country_adjectives, country_forms
from generator.core.model import Block, Entry

DESCRIBED = re.compile(
    r"\b[Tt]he ([A-Z][\w-]+(?: [A-Z][\w-]+)?) (president|premier|chancellor|attorney general|ambassador|king|queen"
    r"|leader|head of state|(?:prime|foreign|interior|finance|defen[cs]e) minister)\b"
    r"(?!-| (?:[A-Z]|of\b|to\b|for\b|elect\b))"
)
PAST = frozenset(("former", "ex", "late", "then", "acting", "vice", "deputy", "assistant", "interim", "onetime"))


def add_descriptions(entries: Sequence[Entry], blocks: Iterable[Block]) -> list[Entry]:
    """The entries, with each description of a person among the forms of the only one whom it fits."""
    forms: dict[int, dict[str, None]] = {}
    holders: dict[tuple[str, str], list[int]] = {}
    for match in (match for block in blocks for match in DESCRIBED.finditer(block.text)):
        office, country = match[2], country_adjectives().get(match[1])
        if country and (office, country) not in holders:
            holders[office, country] = [at for at, entry in enumerate(entries) if holds(entry, office, country)]
        fits = holders[office, country] if country else []
        if len(fits) == 1:
            forms.setdefault(fits[0], {})[match[0]] = None
    return [
        replace(entry, forms=tuple(dict.fromkeys((*entry.forms, *forms[at])))) if at in forms else entry
        for at, entry in enumerate(entries)
    ]


def holds(entry: Entry, office: str, country: str) -> bool:
    """Whether a person's role is this office of this country, and neither a former nor a lesser one."""
    if entry.kind != "person" or not entry.role:
        return False
    role = entry.role.lower()
    at = re.search(rf"\b{re.escape(office)}\b", role)
    if not at or PAST.intersection(re.findall(r"\w+", role[: at.start()])):
        return False
    words = re.findall(r"[\w.]+", entry.role)
    spans = (" ".join(words[start:stop]) for start in range(len(words)) for stop in range(start + 1, start + 5))
    return any(country_adjectives().get(span) == country or country_forms().get(span) == country for span in spans)
