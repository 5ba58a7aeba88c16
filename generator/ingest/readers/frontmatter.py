"""A Markdown file's text goes in, what its frontmatter says of the source comes out, and where its body begins.

Knows YAML between ``---`` and TOML between ``+++`` (as Hugo has it). What it says beyond the facts that Sourcebook
knows is kept as it stands.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace

from generator.core.model import Problem, SourceFacts
from generator.core.pages import read_page, split_page
from generator.core.problems import make_problem
from generator.ingest.readers.stated_facts import as_written, read_stated

TOML = re.compile(r"\+\+\+[ \t]*\n(?P<matter>.*?)^\+\+\+[ \t]*(?:\n+|\Z)", re.DOTALL | re.MULTILINE)
MOST_TOML = 200_000
"""Characters."""
TOML_LINE = re.compile(r"\s*\(at (?:line (?P<line>\d+), column \d+|end of document)\)$")

Problems = tuple[Problem, ...]


def split_frontmatter(path: str, text: str) -> tuple[SourceFacts, str, Problems]:
    """The facts of a file's frontmatter, its body, and ``bad-frontmatter`` with its line where it cannot be read."""
    if toml := TOML.match(text):
        facts, problems = read_toml(path, toml["matter"])
        return facts, text[toml.end() :], problems
    matter, body, _line = split_page(text)
    facts, problems = read_yaml(path, text) if matter else (SourceFacts(), ())
    return facts, body, problems


def read_yaml(path: str, text: str) -> tuple[SourceFacts, Problems]:
    """What a file's YAML frontmatter says of the source; its other keys as they stand."""
    page, problems = read_page(path, text.encode("utf-8", "replace"))
    if page is None:
        told = [replace(p, message=f"{p.message} The text was read without it.") for p in problems]
        return SourceFacts(), tuple(told)
    return to_facts(page.meta), ()


def read_toml(path: str, matter: str) -> tuple[SourceFacts, Problems]:
    """What TOML frontmatter says of the source; its dates are as they are written."""
    try:
        if len(matter) > MOST_TOML:
            raise ValueError(f"it has more than {MOST_TOML:,} characters")
        meta = tomllib.loads(matter)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        place = TOML_LINE.search(reason)
        line = 1 if place is None else 1 + int(place["line"] or matter.count("\n") + 1)
        message = f"The frontmatter is not TOML: {TOML_LINE.sub('', reason)}. The text was read without it."
        hint = "Write it as YAML between lines of ---, or mend it."
        return SourceFacts(), (make_problem("bad-frontmatter", path, message, line=line, hint=hint),)
    return to_facts({key: as_written(value) for key, value in meta.items()}), ()


def to_facts(meta: Mapping[str, object]) -> SourceFacts:
    """The facts that keys state, and beside them what is none or could not be understood."""
    stated = read_stated(meta)
    other = {key: as_written(meta[key]) for key in meta if key in stated.wrong or not is_known(key)}
    return stated.facts(other)


def is_known(key: str) -> bool:
    """Whether a key states one of the facts that Sourcebook knows."""
    return bool(read_stated({key: True}).wrong)
