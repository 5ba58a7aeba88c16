"""What ingest understood of a seed, as the text of a content page: one piece of YAML for each key, and a Markdown body.

Whether that text reaches the page is for ``merge`` to say.
"""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.core.model import ACTOR_KINDS, Block, Draft, Entry, SourceDate
from generator.core.pages import FENCE, dump_value
from generator.core.urls import slugify

ANYWHERE = re.compile(r"[\\`*\[\]<]|~(?=~)|&(?=#?\w{1,31};)|(?<![^\W_])_|_(?![^\W_])")
AT_START = re.compile(r"(?:[#>=+\-|]|:(?=\s)|\d{1,9}(?=[.)](?:\s|$)))")


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
    keys["tags"] = dump_value("tags", [])
    words = sum(len(block.text.split()) for block in draft.blocks)
    return Composed(keys, to_markdown(draft.blocks), page_stem(draft), description.source.sha256, words)


def page_stem(draft: Draft) -> str:
    """The file name that a new page gets, without its suffix: ``<date>-<slug>``, or the slug alone without a date."""
    date = draft.description.date
    slug = slugify(draft.description.title)
    return f"{re.sub(r'[^0-9-]', '', date.edtf).strip('-')}-{slug}" if date else slug


def to_markdown(blocks: Iterable[Block]) -> str:
    """Blocks as CommonMark that shows exactly their words: what Markdown would read as a mark is escaped."""
    pieces: list[str] = []
    before = ""
    for block in blocks:
        text = escape_markdown(block.text)
        if not text:
            continue
        marked = {"heading": f"## {text}", "quote": f"> {text}", "item": f"- {text}"}.get(block.kind, text)
        tight = block.kind == before == "item"
        pieces.append(("\n" if tight else "\n\n") + marked if pieces else marked)
        before = block.kind
    return "".join(pieces) + "\n" if pieces else ""


def escape_markdown(text: str) -> str:
    """One line of plain text as CommonMark (0.31, §2.4, backslash escapes); runs of white space become one space."""
    line = ANYWHERE.sub(lambda match: "\\" + match[0], " ".join(text.split()))
    mark = AT_START.match(line)
    if not mark:
        return line
    return f"{mark[0]}\\{line[mark.end() :]}" if mark[0].isdigit() else f"\\{line}"


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
    }
    whole = {key: f"  {dump_value(key, value)}" for key, value in values.items() if value or key == "authors"}
    return {"source": "source:\n"} | {f"source.{key}": text for key, text in whole.items()}


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
