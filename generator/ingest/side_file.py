"""What an author states of a source in a side file, ``seeds/<name>.yaml``: it wins over what was read.

``<name>`` is the seed's whole file name (``report.pdf.yaml``) or its stem (``report.yaml``). Comes in: the seed's path.
Goes out: facts, and what is wrong in the file, with the line.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.core.config import Config
from generator.core.model import Problem, SourceFacts
from generator.core.pages import FENCE, read_page
from generator.core.problems import did_you_mean, make_problem
from generator.core.schema import PAGE_KEYS
from generator.ingest.gather import named_from, side_file_names
from generator.ingest.readers.stated_facts import read_stated

KEYS = tuple(
    "title publisher author authors date date_basis date_reason lang kind url rights attribution tags source".split()
)
OF_THE_PAGE = frozenset(key.name for key in PAGE_KEYS if not key.parent and "source" in key.pages).difference(KEYS)
"""Keys that stand on a page and in no side file, for they say nothing that the source states of itself."""
MOST_BYTES = 200_000

Problems = tuple[Problem, ...]


def read_side_file(config: Config, seed: str) -> tuple[SourceFacts, Problems]:
    """The facts of the side file of the seed at this path; empty when there is none.

    A file that cannot be understood gives no facts, a value that cannot be is left out: each is a ``bad-side-file``.
    """
    found = side_file_of(config, seed)
    return read_facts(config, *found) if found else (SourceFacts(), ())


def side_file_of(config: Config, seed: str) -> tuple[str, Path] | None:
    """The side file of the seed at this path: its name in problems, and the file."""
    files = ((name, named_from(config) / name) for name in side_file_names(seed))
    return next(((name, file) for name, file in files if file.is_file()), None)


def side_digest(config: Config, seed: str) -> str:
    """The SHA-256 of a seed's side file, in hexadecimal; empty when there is none or it cannot be read."""
    found = side_file_of(config, seed)
    try:
        return sha256(found[1].read_bytes()).hexdigest() if found else ""
    except OSError:
        return ""


def read_facts(config: Config, path: str, file: Path) -> tuple[SourceFacts, Problems]:
    """The facts of one side file. Its keys may stand below ``source``, as on a content page."""
    try:
        if not file.resolve().is_relative_to(config.root) and not file.resolve().is_relative_to(config.seeds.resolve()):
            return SourceFacts(), (_bad(path, "The link leaves the project; not followed."),)
        if file.stat().st_size > MOST_BYTES:
            return SourceFacts(), (_bad(path, f"A side file has at most {MOST_BYTES:,} bytes."),)
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return SourceFacts(), (_bad(path, "The file cannot be read as UTF-8 text."),)
    matter = text.removeprefix(f"{FENCE}\n").rstrip().removesuffix(f"\n{FENCE}")
    page, problems = read_page(path, f"{FENCE}\n{matter}\n{FENCE}\n".encode())
    shift = 0 if text.startswith(f"{FENCE}\n") else 1
    if page is None:
        return SourceFacts(), tuple(_as_bad(problem, shift) for problem in problems)
    told: list[Problem] = []
    meta = dict(flatten(page.meta))
    stated = read_stated({key[-1]: value for key, value in meta.items() if key[-1] in KEYS})
    for key in meta:
        line = max(1, page.lines.get(key, 1) - shift)
        if key[-1] not in KEYS or (len(key) == 1 and key[0] == "source"):
            on_page = key[-1] in OF_THE_PAGE
            hint = did_you_mean(key[-1], [known for known in KEYS if known != "source"])
            hint = f"Write {key[-1]} on the content page of the source." if on_page else hint
            told.append(_bad(path, f"There is no key {key[-1]} in a side file.", line, hint))
        elif key[-1] in stated.wrong:
            told.append(_bad(path, f"The value of {key[-1]} must be {stated.wrong[key[-1]]}; it was left out.", line))
    return stated.facts({}), tuple(told)


def flatten(meta: Mapping[str, object]) -> Iterator[tuple[tuple[str, ...], object]]:
    """Each key of a side file with its value, those below ``source`` with their whole path."""
    for key, value in meta.items():
        if key == "source" and isinstance(value, dict):
            yield from (((key, str(inner)), below) for inner, below in value.items())
        else:
            yield (key,), value


def merge_facts(given: SourceFacts, read: SourceFacts) -> SourceFacts:
    """What an author gives, and what was read where the author says nothing; keys of their own from both."""
    chosen: dict[str, Any] = {
        field.name: getattr(given, field.name) for field in fields(SourceFacts) if getattr(given, field.name)
    }
    return replace(read, **{**chosen, "other": {**read.other, **given.other}, "date_settled": given.date is not None})


def _bad(path: str, message: str, line: int | None = None, hint: str = "") -> Problem:
    return make_problem("bad-side-file", path, message, line=line, hint=hint)


def _as_bad(problem: Problem, shift: int) -> Problem:
    line = problem.location.line
    message = problem.message.replace("The frontmatter", "The side file").replace("the frontmatter", "the side file")
    return _bad(problem.location.path, message, max(1, line - shift) if line else None, problem.hint)
