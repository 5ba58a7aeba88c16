"""Read frontmatter values by type; one of the wrong type reads as none. What is wrong is told by ``key_checks``.

What the keys mean is ``parse``'s business.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.core.model import PageFile, Problem
from generator.core.problems import make_problem
from generator.core.schema.value_types import plain_text

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Frontmatter:
    """One page's frontmatter, and the problems found in it. A place is a value's path, such as
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
        value: object = self.file.meta.get(str(place[0])) if place else self.file.meta
        for step in place[1:]:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int):
                value = value[step]
            else:
                return None
        return value

    def text(self, place: Place) -> str:
        """A text on one line; numbers and dates count as the text they were written as."""
        return plain_text(self.value(place)) or ""

    def texts(self, place: Place) -> tuple[str, ...]:
        """A list of texts without doubles; one text stands for a list of one."""
        found = (self.text(inner) for inner in self.items(place))
        return tuple(dict.fromkeys(text for text in found if text))

    def choice(self, place: Place, words: tuple[str, ...]) -> str:
        """One of some words; empty when it is none of them."""
        word = self.text(place)
        return word if word in words else ""

    def flag(self, place: Place) -> bool:
        """True or false; false when there is no value."""
        return self.value(place) is True

    def items(self, place: Place) -> Iterator[Place]:
        """The place of each item of a list; one value stands for a list of one, and a mapping for none."""
        value = self.value(place)
        if isinstance(value, list):
            yield from ((*place, number) for number in range(len(value)))
        elif value is not None and not isinstance(value, dict):
            yield place


def spell(place: Place) -> str:
    """``("actors", 0, "name")`` as an author would say it: ``actors.name``."""
    return ".".join(step for step in place if isinstance(step, str)) or "The value"
