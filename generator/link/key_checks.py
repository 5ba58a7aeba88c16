"""A page's frontmatter goes in, what is wrong in it is reported: each key by its type in the schema, at its line.

Keys that the schema does not have are the author's own, unless they look like one that it has.
"""

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import lru_cache

from generator.core.model import PageKind
from generator.core.schema.keys import ITEM, Key, keys_of
from generator.core.schema.value_types import (
    VALUE_TYPES,
    ValueType,
    date_text,
    language_tag,
    plain_text,
    say_kind,
    web_address,
)
from generator.link.frontmatter import Frontmatter, Place, spell

NEARNESS = 0.75
SHORTEST_NEAR = 4
LONGEST_NEAR = 40
LONGEST_SHOWN = 80
HELD_BACK: Mapping[str, bool] = {"publish": False, "published": False, "private": True, "hidden": True}
"""Keys that hold a page back in other programs, each with the value that does."""
SPELT: Mapping[bool, tuple[str, ...]] = {False: ("false", "no", "off"), True: ("true", "yes", "on")}
DATE_HINT = "Write 2014-03-09, 2014-03, 2014, 2014-03~ (about), 2014? (uncertain) or 2009/2011 (from, to)."
SHORT_FORMS = (
    (re.compile(r"(Q[1-9]\d{0,15})"), "https://www.wikidata.org/wiki/"),
    (re.compile(r"(?:doi: ?)?(10\.\d{4,9}/\S{1,200})", re.IGNORECASE), "https://doi.org/"),
    (re.compile(r"((?:[a-z0-9-]{1,63}\.){1,9}[a-z]{2,24}(?:/\S{0,500})?)", re.IGNORECASE), "https://"),
)
"""How addresses are cut short: an entry of Wikidata, a DOI, an address without its beginning."""
ADDRESS_HINT = "Write it whole, with https:// and without blanks."

Known = Mapping[str, Mapping[str, Key]]


def check_keys(front: Frontmatter, kind: PageKind) -> None:
    """Report what is wrong in a page's frontmatter, and keys that an author seems to have misspelt."""
    known = keys_of(kind)
    _check_mapping(front, (), "", known)
    for key, holding in HELD_BACK.items():
        value = front.file.meta.get(key)
        spelt = isinstance(value, str) and key not in known[""] and value.strip().casefold() in SPELT[holding]
        if value is holding or spelt:
            message = f"“{key}” with this value does not keep the page from the site."
            front.report("unknown-key", (key,), message, "Write “draft: true” for that.")


def _check_mapping(front: Frontmatter, place: Place, path: str, known: Known) -> None:
    """Check the keys of one mapping, which stands at a place of the page and at a path of the schema."""
    mapping = front.value(place) if place else front.file.meta
    rows = known.get(path, {})
    for name, value in mapping.items() if isinstance(mapping, dict) else ():
        key = rows.get(name) if isinstance(name, str) else None
        if key is None:
            _report_near(front, (*place, str(name)), rows)
        elif value is not None:
            CHECKS[key.type](front, (*place, name), key, known)


def _report_near(front: Frontmatter, place: Place, rows: Mapping[str, Key]) -> None:
    """Report a key that is almost, and not quite, a known one. Very short ones are near by chance."""
    name = str(place[-1])
    near = near_key(name[:LONGEST_NEAR], tuple(rows))
    if near and name not in HELD_BACK:
        message = f"“{spell(place)}” is no key that Sourcebook knows."
        front.report("unknown-key", place, message, f"Did you mean “{near}”?")


@lru_cache(maxsize=1 << 12)  # a vault has the same keys of its own on each of its pages
def near_key(name: str, known: tuple[str, ...]) -> str:
    """The known key that a key is meant to be, or the empty string."""
    long_enough = [word for word in known if len(word) >= SHORTEST_NEAR]
    return next(iter(get_close_matches(name, long_enough, n=1, cutoff=NEARNESS)), "")


def _wrong(front: Frontmatter, place: Place, what: str, hint: str = "") -> None:
    """Report a value of the wrong type."""
    is_now = say_kind(front.value(place))
    front.report("bad-value", place, f"{spell(place)} should be {what}, and is {is_now}.", hint)


def _text(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    value = front.value(place)
    if plain_text(value) is None:
        _wrong(front, place, VALUE_TYPES["text"], "Put it in quotation marks." if isinstance(value, bool) else "")


def _texts(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    if isinstance(front.value(place), dict):
        _wrong(front, place, "a list of texts")
    for item in front.items(place):
        _text(front, item, key, known)


def _choice(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    """``publish`` with true or false is another program's key of this name."""
    value = front.value(place)
    word = plain_text(value)
    if key.path == "publish" and isinstance(value, bool):
        return
    if word is None:
        _text(front, place, key, known)
    elif word and word not in key.words:
        near = get_close_matches(word.casefold()[:LONGEST_NEAR], key.words, n=1)
        hint = f"Did you mean “{near[0]}”? " if near else ""
        hint += f"It can be {', '.join(key.words[:-1])} or {key.words[-1]}."
        message = f"{spell(place)} is “{word[:LONGEST_SHOWN]}”, which Sourcebook does not know."
        front.report("bad-value", place, message, hint)


def _flag(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    if not isinstance(front.value(place), bool):
        _wrong(front, place, VALUE_TYPES["flag"], "Write true or false, without quotation marks.")


def _date(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    value = front.value(place)
    text = plain_text(value)
    if text is None:
        _wrong(front, place, VALUE_TYPES["date"], DATE_HINT)
    elif text and not date_text(value):
        meant = written_date(text)
        hint = f"Did you mean “{meant}”? {DATE_HINT}" if meant else DATE_HINT
        front.report("bad-date", place, f"“{text[:LONGEST_SHOWN]}” is no EDTF date.", hint)


def written_date(text: str) -> str:
    """The one date that a text writes in words or figures, in EDTF; empty when it does not, or could mean two."""
    from generator.core.dates import find_dates  # has tables that no page with a date in order needs

    found = [date for date in find_dates(text[:LONGEST_SHOWN]) if date.edtf]
    return found[0].edtf if len(found) == 1 and found[0].end - found[0].start >= 0.7 * len(text) else ""


def _language(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    text = front.text(place)
    if plain_text(front.value(place)) is None:
        _text(front, place, key, known)
    elif text and not language_tag(text):
        hint = "Write it as BCP 47 has it: en, es, pt-BR."
        front.report("bad-value", place, f"“{text[:LONGEST_SHOWN]}” is no language tag.", hint)


def _address(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    text = plain_text(front.value(place))
    if text is None:
        _text(front, place, key, known)
    elif text and not web_address(text):
        message = f"{spell(place)}, “{text[:LONGEST_SHOWN]}”, is no web address."
        meant = whole_address(text)
        front.report("bad-value", place, message, f"Did you mean “{meant}”?" if meant else ADDRESS_HINT)


def whole_address(text: str) -> str:
    """The web address that a text is short for; empty when it is short for none."""
    return next((form + match[1] for pattern, form in SHORT_FORMS if (match := pattern.fullmatch(text))), "")


def _addresses(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    if isinstance(front.value(place), dict):
        _wrong(front, place, "a list of web addresses")
    for item in front.items(place):
        _address(front, item, key, known)


def _entries(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    if isinstance(front.value(place), dict):
        _wrong(front, place, "a list", "Begin each item with “- ”.")
    for item in front.items(place):
        if not isinstance(front.value(item), dict):
            _text(front, item, key, known)
            continue
        if plain_text(front.value((*item, "name"))) == "":
            front.report("bad-value", item, f"An entry of {key.name} has no name.", "Give it one: “- name: …”.")
        _check_mapping(front, item, f"{key.path}{ITEM}", known)


def _source(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    """A web address stands for a source of which nothing else is told."""
    value = front.value(place)
    if isinstance(value, dict):
        _check_mapping(front, place, key.path, known)
    elif plain_text(value) != "" and not web_address(value):
        _wrong(front, place, "a mapping", "Write its keys below it: publisher, authors, url …")


def _counts(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    value = front.value(place)
    if not isinstance(value, dict) or not all(type(count) is int for count in value.values()):
        front.report("bad-value", place, f"{key.name} should be {VALUE_TYPES['counts']}.")


def _mapping(front: Frontmatter, place: Place, key: Key, known: Known) -> None:
    """Whatever a seed came with is kept as it stands."""


CHECKS: Mapping[ValueType, Callable[[Frontmatter, Place, Key, Known], None]] = {
    "text": _text,
    "texts": _texts,
    "choice": _choice,
    "flag": _flag,
    "date": _date,
    "language": _language,
    "address": _address,
    "addresses": _addresses,
    "entries": _entries,
    "source": _source,
    "counts": _counts,
    "mapping": _mapping,
}
"""What each type refuses."""
