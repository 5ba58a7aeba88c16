"""Read frontmatter values by type: each wrong value becomes a problem with its line, and is left out.

What the keys mean is ``parse``'s business.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches

from generator.core.model import PageFile, Problem
from generator.core.problems import make_problem

Place = tuple[str | int, ...]
LARGEST = 10**100
"""Python refuses to write out a whole number of thousands of digits."""
NEARNESS = 0.75
SHORTEST_NEAR = 4
LONGEST_NEAR = 40
TYPE_NAMES: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "a text"),
    (int, "a number"),
    (float, "a number"),
    (date, "a date"),
    (list, "a list"),
    (Mapping, "a mapping"),
)


@dataclass(frozen=True, slots=True)
class Frontmatter:
    """One page's frontmatter, and the problems found while it is read. A place is a value's path, such as
    ``("actors", 0, "name")``. A value that is not there, or is empty, is no problem."""

    file: PageFile
    problems: list[Problem] = field(default_factory=list)

    def line(self, place: Place) -> int | None:
        """The value's line, or that of the nearest value around it."""
        while place and place not in self.file.lines:
            place = place[:-1]
        return self.file.lines.get(place)

    def report(self, code: str, place: Place, message: str, hint: str = "") -> None:
        """Note a problem at a value's line."""
        self.problems.append(make_problem(code, self.file.path, message, line=self.line(place), hint=hint))

    def value(self, place: Place) -> object:
        """The value as YAML gave it; None when there is none."""
        value: object = self.file.meta
        for step in place:
            if isinstance(value, Mapping) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int):
                value = value[step]
            else:
                return None
        return value

    def text(self, place: Place) -> str:
        """A text on one line; numbers and dates count as the text they were written as."""
        value = self.value(place)
        plain = _plain(value)
        if plain is None:
            hint = "Put it in quotation marks." if isinstance(value, bool) else ""
            self.report("bad-value", place, f"{_spell(place)} should be a text, and is {_type_name(value)}.", hint)
            return ""
        return plain

    def texts(self, place: Place) -> tuple[str, ...]:
        """A list of texts without doubles; one text stands for a list of one."""
        value = self.value(place)
        if isinstance(value, list):
            found = [self.text((*place, number)) for number in range(len(value))]
        elif isinstance(value, Mapping):
            self.report("bad-value", place, f"{_spell(place)} should be a list of texts, and is a mapping.")
            found = []
        else:
            found = [self.text(place)]
        return tuple(dict.fromkeys(text for text in found if text))

    def choice(self, place: Place, choices: tuple[str, ...], default: str) -> str:
        """One of some words; another word is a problem and gives the default."""
        word = self.text(place)
        if word in choices or not word:
            return word or default
        hint = f"It can be {', '.join(choices[:-1])} or {choices[-1]}."
        self.report("bad-value", place, f"{_spell(place)} is “{word}”, which Sourcebook does not know.", hint)
        return default

    def flag(self, place: Place) -> bool:
        """True or false; false when there is no value."""
        value = self.value(place)
        if value is None or isinstance(value, bool):
            return bool(value)
        self.report("bad-value", place, f"{_spell(place)} should be true or false, and is {_type_name(value)}.")
        return False

    def items(self, key: str) -> Iterator[Place]:
        """The place of each item of a list; one text stands for a list of one."""
        value = self.value((key,))
        if isinstance(value, Mapping):
            self.report("bad-value", (key,), f"{key} should be a list, and is a mapping.", "Begin each item with “- ”.")
        elif isinstance(value, list):
            yield from self.places(key)
        elif value is not None:
            yield (key,)

    def places(self, key: str) -> Iterator[Place]:
        """The place of each item of a list; none when the value is no list."""
        value = self.value((key,))
        yield from ((key, number) for number in range(len(value) if isinstance(value, list) else 0))

    def report_misspelt(self, place: Place, known: tuple[str, ...]) -> None:
        """Report the keys of a mapping that are almost, and not quite, known ones; keys unlike all are the author's."""
        mapping = self.value(place)
        for key in mapping if isinstance(mapping, Mapping) else ():
            if key not in known and (near := _near_key(str(key), known)):
                message = f"“{_spell((*place, str(key)))}” is no key that Sourcebook knows."
                self.report("unknown-key", (*place, str(key)), message, f"Did you mean “{near}”?")


def _near_key(key: str, known: tuple[str, ...]) -> str:
    """The known key that a key is meant to be, or the empty string. Very short ones are near by chance."""
    long_enough = [word for word in known if len(word) >= SHORTEST_NEAR]
    return next(iter(get_close_matches(key[:LONGEST_NEAR], long_enough, n=1, cutoff=NEARNESS)), "")


def _plain(value: object) -> str | None:
    if value is None:
        return ""
    if isinstance(value, str):
        return re.sub(r"\s+", " ", value).strip()
    if isinstance(value, datetime):
        return value.isoformat() if value.hour or value.minute or value.second else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return str(value) if abs(value) < LARGEST or isinstance(value, float) else None


def _type_name(value: object) -> str:
    return next((name for kind, name in TYPE_NAMES if isinstance(value, kind)), "something else")


def _spell(place: Place) -> str:
    """``("actors", 0, "name")`` as an author would say it: ``actors.name``."""
    return ".".join(step for step in place if isinstance(step, str)) or "The value"
