"""What ingest understood of a seed, as the text of a content page: one piece of YAML for each key, and a Markdown body.

Whether that text reaches the page is for ``merge`` to say.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import indent
from typing import get_args

from generator.core.model import ACTOR_KINDS, Draft, Entry, MendingKind, SourceDate
from generator.core.pages import FENCE, dump_value
from generator.core.urls import slugify
from generator.ingest.markdown import escape_markdown, to_markdown

__all__ = ["Composed", "compose", "escape_markdown", "page_stem", "to_markdown"]

DEEPEST = 50
"""Levels of a source's own frontmatter that a page can hold."""
MOST_VALUES = 10_000
"""Values of one level of it."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A page as ingest would write it: the text of each key with its line break, in order (``source.publisher`` where
    nested), and the body; with the file name that a new page gets, the seed's SHA-256, how many words there are, and
    the language model that proposed names (empty for the rules alone)."""

    keys: Mapping[str, str]
    body: str
    stem: str = ""
    sha256: str = ""
    words: int = 0
    made_with: str = ""

    def join(self) -> str:
        """The whole page."""
        return f"{FENCE}\n{''.join(self.keys.values())}{FENCE}\n\n{self.body}"


def compose(draft: Draft) -> Composed:
    """A draft as the text of its page, in the order in which the content format lists the keys."""
    description = draft.description
    keys = {"title": dump_value("title", description.title)}
    if description.date:
        keys["date"] = dump_value("date", _plain_date(description.date))
        keys["date_basis"] = dump_value("date_basis", description.date.basis)
        if description.date.reason:
            keys["date_reason"] = dump_value("date_reason", description.date.reason)
    keys["lang"] = dump_value("lang", description.lang)
    keys |= _source_keys(draft)
    keys["actors"] = dump_value("actors", [_actor(entry) for entry in draft.entries if entry.kind in ACTOR_KINDS])
    keys["places"] = dump_value("places", _names(draft.entries, "place"))
    keys["agreements"] = dump_value("agreements", _names(draft.entries, "agreement"))
    keys["tags"] = dump_value("tags", list(draft.tags))
    words = sum(len(block.text.split()) for block in draft.blocks)
    return Composed(keys, to_markdown(draft.blocks), page_stem(draft), description.source.sha256, words, draft.model)


def page_stem(draft: Draft) -> str:
    """The file name that a new page gets, without its suffix: ``<date>-<slug>``, or the slug alone without a date."""
    date = draft.description.date
    slug = slugify(draft.description.title)
    return f"{re.sub(r'[^0-9-]', '', date.edtf).strip('-')}-{slug}" if date else slug


def _plain_date(date: SourceDate) -> object:
    """A full date or a year as YAML's own type, so that the page shows it without quotation marks."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", date.edtf):
        return datetime.date.fromisoformat(date.edtf)
    return int(date.edtf) if re.fullmatch(r"[1-9]\d{3}", date.edtf) else date.edtf


def _source_keys(draft: Draft) -> dict[str, str]:
    source = draft.description.source
    values = {
        "file": source.file,
        "sha256": source.sha256,
        "publisher": source.publisher,
        "authors": list(source.authors),
        "kind": source.kind,
        "url": source.url,
        "rights": source.rights,
        "rights_quote": source.rights_quote,
        "attribution": source.attribution,
        "mended": _count_mendings(draft),
        "frontmatter": dict(draft.other) if _depth(draft.other) <= DEEPEST else {},
    }
    whole = {key: indent(dump_value(key, value), "  ") for key, value in values.items() if value or key == "authors"}
    return {"source": "source:\n"} | {f"source.{key}": text for key, text in whole.items()}


def _count_mendings(draft: Draft) -> dict[str, int]:
    """How many things of each kind were mended, in the order of ``MendingKind``."""
    counts = Counter(mending.kind for mending in draft.mendings)
    return {kind: counts[kind] for kind in get_args(MendingKind) if counts[kind]}


def _depth(value: object) -> int:
    """How deep lists and mappings are nested; more than ``DEEPEST`` for all that are deeper, or multiply by aliases."""
    level, depth = [value], 0
    while inner := [one for one in level if isinstance(one, Mapping | list | tuple)]:
        level = [child for one in inner for child in (one.values() if isinstance(one, Mapping) else one)]
        depth += 1
        if depth > DEEPEST or len(level) > MOST_VALUES:
            return DEEPEST + 1
    return depth


def _actor(entry: Entry) -> dict[str, object]:
    row: dict[str, object] = {"name": entry.name, "kind": entry.kind}
    if entry.role:
        row["role"] = entry.role
    if entry.forms:
        row["as"] = list(entry.forms)
    return row


def _names(entries: Iterable[Entry], kind: str) -> list[object]:
    chosen = [entry for entry in entries if entry.kind == kind]
    return [{"name": entry.name, "as": list(entry.forms)} if entry.forms else entry.name for entry in chosen]
