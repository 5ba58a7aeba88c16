"""``sourcebook.lock``: what ingest generated, as digests by page and key, so that an author's edit is known as one.

Reading and writing text only; what the digests decide is in ``merge``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.core.urls import short_digest

FILE_NAME = "sourcebook.lock"
FORMAT = 1
DIGEST_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the lock holds of one page: its seed, the seed's SHA-256, the version that wrote it, a digest by key, and
    the language model that proposed names (empty for the rules alone)."""

    page: str
    seed: str
    sha256: str
    version: str
    keys: Mapping[str, str] = field(default_factory=dict)
    model: str = ""


def digest_text(text: str) -> str:
    """The digest that the lock keeps of a key's text or of a body: 64 bits of its SHA-256, in hexadecimal."""
    return short_digest(text, DIGEST_LENGTH)


def read_lock(text: str | None) -> tuple[tuple[Remembered, ...], tuple[Problem, ...]]:
    """What is remembered of each page. A missing lock remembers nothing; a damaged or later one too, with a warning."""
    if text is None:
        return (), ()
    try:
        document = json.loads(text)
        if document["format"] != FORMAT:
            raise ValueError("format")
        rows = tuple(_row(page, row) for page, row in document["pages"].items())
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "Restore it from version control; or take pages as they come in with: sourcebook ingest --accept PAGE"
        message = f"The lock cannot be read ({type(error).__name__}); what differs counts as the author's."
        return (), (make_problem("lock-unreadable", FILE_NAME, message, hint=hint),)
    return rows, ()


def write_lock(rows: Iterable[Remembered]) -> str:
    """The lock's text, sorted by page, a line for each digest, so that version control can merge it."""
    pages = {row.page: _document(row) for row in sorted(rows, key=lambda row: row.page)}
    return json.dumps({"format": FORMAT, "pages": pages}, ensure_ascii=False, indent=1) + "\n"


def _document(row: Remembered) -> dict[str, object]:
    model = {"model": row.model} if row.model else {}
    return {"seed": row.seed, "sha256": row.sha256, "generator": row.version, **model, "keys": dict(row.keys)}


def _row(page: str, row: Mapping[str, object]) -> Remembered:
    keys = row["keys"]
    if not isinstance(keys, dict):
        raise TypeError("keys")
    return Remembered(
        page=page,
        seed=str(row["seed"]),
        sha256=str(row["sha256"]),
        version=str(row["generator"]),
        keys={str(key): str(value) for key, value in keys.items()},
        model=str(row.get("model", "")),
    )
