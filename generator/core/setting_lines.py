"""The text of a TOML file goes in, the line of each of its tables and keys comes out.

The parser of Python says no lines, so the file is taken apart into its statements: as many lines as it takes until the
parser understands them by themselves.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping

Place = tuple[str, ...]
LONGEST = 200
"""Lines of one statement: a longer one is not looked into, nor what follows it."""
ERROR_LINE = re.compile(r"\s*\(at (?:line (?P<line>\d+), column \d+|end of document)\)$")


def setting_lines(text: str) -> dict[Place, int]:
    """The 1-based line of each table and key of a TOML file that can be read, by its path: ``("site", "title")``."""
    lines: dict[Place, int] = {}
    table: Place = ()
    for line, statement, meaning in _statements(text):
        if statement.lstrip().startswith("["):
            table = _deepest(meaning)
            found: tuple[Place, ...] = (table,)
        else:
            found = tuple((*table, *place) for place in _places(meaning))
        for place in found:
            for length in range(1, len(place) + 1):
                lines.setdefault(place[:length], line)
    return lines


def error_line(error: tomllib.TOMLDecodeError, text: str) -> tuple[str, int | None]:
    """What the parser says is wrong, without the place, and the line; from Python 3.14 on it gives the line itself."""
    message = str(error)
    match = ERROR_LINE.search(message)
    if match is None:
        return message, getattr(error, "lineno", None)
    line = int(match["line"]) if match["line"] else text.rstrip().count("\n") + 1
    return message[: match.start()], line


def _statements(text: str) -> Iterator[tuple[int, str, Mapping[str, object]]]:
    """Each statement with its first line and what it says by itself. A line break ends one, unless it stands inside a
    text or list, and then the parser refuses what comes before it."""
    waiting: list[str] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        waiting.append(line)
        statement = "\n".join(waiting)
        try:
            meaning = tomllib.loads(statement)
        except tomllib.TOMLDecodeError:
            if len(waiting) == LONGEST:
                return
            continue
        if meaning:
            yield number - len(waiting) + 1, statement, meaning
        waiting = []


def _places(meaning: Mapping[str, object]) -> Iterator[Place]:
    for key, value in meaning.items():
        yield (key,)
        if isinstance(value, dict):
            yield from ((key, *place) for place in _places(value))


def _deepest(meaning: Mapping[str, object]) -> Place:
    """The path of the one table that a header names."""
    place: list[str] = []
    value: object = meaning
    while isinstance(value, dict | list) and value:
        if isinstance(value, dict):
            key, value = next(iter(value.items()))
            place.append(key)
        else:
            value = value[0]
    return tuple(place)
