"""``sourcebook.lock``: what ingest generated, as digests by page and key, so that an author's edit is known as one; and
what stands at the site's addresses, so that one that is renamed still leads there.

Reading and writing text only; what the digests decide is in ``merge``, and what became of an address in ``renames``.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.core.model import Problem
from generator.core.problems import make_problem
from generator.core.urls import short_digest
from generator.ingest.addresses import Table, read_table, write_row

FILE_NAME = "sourcebook.lock"
FORMAT = 1
"""Of the pages' table. Tables that came later stand beside it: an older version reads the pages all the same."""
DIGEST_LENGTH = 16
SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the lock holds of one page: its seed, the seed's SHA-256, the version that wrote it, a digest by key, the
    language model that proposed names (empty for the rules alone), and the SHA-256 of the seed's side file (empty when
    there was none)."""

    page: str
    seed: str
    sha256: str
    version: str
    keys: Mapping[str, str] = field(default_factory=dict)
    model: str = ""
    side: str = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """All that a lock holds: its ``pages``, by content folder the ``addresses`` of its site, and the SHA-256 of each
    seed that was ``unread``: no page could be made of those bytes."""

    pages: tuple[Remembered, ...] = ()
    addresses: Mapping[str, Table] = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)


NO_LOCK = Lock()


def digest_text(text: str) -> str:
    """The digest that the lock keeps of a key's text or of a body: 64 bits of its SHA-256, in hexadecimal."""
    return short_digest(text, DIGEST_LENGTH)


def read_lock(text: str | None) -> tuple[Lock, tuple[Problem, ...]]:
    """What a lock holds. A missing lock remembers nothing; a damaged or later one too, with a warning. A damaged table
    of addresses costs that table alone."""
    if text is None:
        return NO_LOCK, ()
    try:
        document = json.loads(text)
        if document["format"] != FORMAT:
            raise ValueError("format")
        pages = tuple(_row(page, row) for page, row in document["pages"].items())
        unread = {str(seed): str(digest) for seed, digest in document.get("unread", {}).items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        hint = "Restore it from version control; or take pages as they come in with: sourcebook ingest --accept PAGE"
        message = f"The lock cannot be read ({type(error).__name__}); what differs counts as the author's."
        return NO_LOCK, (make_problem("lock-unreadable", FILE_NAME, message, hint=hint),)
    try:
        addresses = {str(folder): read_table(table) for folder, table in document.get("addresses", {}).items()}
    except (TypeError, AttributeError):
        hint = "Restore it from version control; or write old addresses under aliases of the pages that they now have."
        message = "The lock's addresses cannot be read; pages that were renamed are no longer found by their old ones."
        return Lock(pages, {}, unread), (make_problem("lock-unreadable", FILE_NAME, message, hint=hint),)
    return Lock(pages, addresses, unread), ()


def write_lock(
    rows: Iterable[Remembered],
    addresses: Mapping[str, Table] | None = None,
    unread: Mapping[str, str] | None = None,
) -> str:
    """The lock's text, sorted, a line for each digest and each address, so that version control can merge it."""
    pages = {row.page: _document(row) for row in sorted(rows, key=lambda row: row.page)}
    document = {"format": FORMAT, "pages": pages} | ({"unread": dict(sorted(unread.items()))} if unread else {})
    text = json.dumps(document, ensure_ascii=False, indent=1)
    tables = [_table(folder, table) for folder, table in sorted((addresses or {}).items()) if table]
    if tables:
        text = text.removesuffix("\n}") + ',\n "addresses": {\n' + ",\n".join(tables) + "\n }\n}"
    return text + "\n"


def _table(folder: str, table: Table) -> str:
    rows = [f"   {_json(address)}: {_json(write_row(standing))}" for address, standing in sorted(table.items())]
    return f"  {_json(folder)}: {{\n" + ",\n".join(rows) + "\n  }"


def _json(value: object) -> str:
    """JSON on one line; half a character, which a page's YAML can spell and UTF-8 cannot, is escaped."""
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isascii() or not SURROGATE.search(text) else json.dumps(value)


def _document(row: Remembered) -> dict[str, object]:
    some = {key: value for key, value in (("model", row.model), ("side", row.side)) if value}
    return {"seed": row.seed, "sha256": row.sha256, "generator": row.version, **some, "keys": dict(row.keys)}


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
        side=str(row.get("side", "")),
    )
