"""Every key of a content page's frontmatter that Sourcebook knows, in one table.

From it come the checks of pages, the JSON Schema for editors, and the reference in the documentation. Keys that are
not here are the author's own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from generator.core.model import KINDS, DateBasis, PageKind, Publish
from generator.core.schema.value_types import ValueType

PAGE_KINDS: tuple[PageKind, ...] = get_args(PageKind)
ITEM = "[]"
"""Behind a list's key: the keys of its items."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of frontmatter. ``path`` is where it stands, such as ``source.publisher`` or ``actors[].name``;
    ``words`` are those that a choice allows, or that are usual for a text; ``pages`` are the kinds of page on which it
    means something; ``example`` is a value as YAML gives it."""

    path: str
    type: ValueType
    meaning: str
    example: object
    words: tuple[str, ...] = ()
    pages: tuple[PageKind, ...] = PAGE_KINDS

    @property
    def name(self) -> str:
        """The key as it is written, without what it stands below."""
        return self.path.rpartition(".")[2]

    @property
    def parent(self) -> str:
        """The path that it stands below, such as ``source`` or ``actors[]``; empty at the top."""
        return self.path.rpartition(".")[0]


def _entry_keys(key: str, name: str, role: str, forms: list[str]) -> tuple[Key, ...]:
    return (
        Key(f"{key}{ITEM}.name", "text", "The name, as the document writes it in full.", name),
        Key(f"{key}{ITEM}.kind", "choice", "What it is, where the list does not say.", _kind_of(key), KINDS),
        Key(f"{key}{ITEM}.role", "text", "The role in which this document names it.", role),
        Key(f"{key}{ITEM}.as", "texts", "Other forms of the name in this document.", forms),
    )


def _kind_of(key: str) -> str:
    return "person" if key == "actors" else key.removesuffix("s")


PAGE_KEYS: tuple[Key, ...] = (
    Key(
        "title",
        "text",
        "The page's title; without it, the heading that opens it, or else the name of its file.",
        "Ports authority and navy sign a patrol accord",
    ),
    Key(
        "date",
        "date",
        "When the source was published, or the page written: an EDTF date, such as 2014-03-09, 2014-03, 2014, "
        "2014-03~ (about), 2014? (uncertain) or 2009/2011 (from, to).",
        "2014-03-09",
    ),
    Key(
        "date_basis",
        "choice",
        "Whether the source states its date, or the date was worked out.",
        "inferred",
        get_args(DateBasis),
    ),
    Key(
        "date_reason",
        "text",
        "How a date was worked out; readers see it.",
        "It reports the meeting of 7 March 2014 as two days ago.",
    ),
    Key("lang", "language", "The page's language, a BCP 47 tag such as en, es or pt-BR.", "en"),
    Key("tags", "texts", "Words that the page is filed under; each has a page that lists it.", ["ports", "fisheries"]),
    Key("collections", "texts", "Groups of your own that the page belongs to; each has a page.", ["Patrol accords"]),
    Key(
        "aliases",
        "texts",
        "Other names that `[[…]]` may use for this page, and its old addresses (those with a slash), which lead "
        "here. On an actor's page: names that mean this actor everywhere.",
        ["M. Costa", "actors/minister-costa/"],
    ),
    Key("draft", "flag", "true keeps the page out of the site; a preview shows it.", True),
    Key(
        "publish",
        "choice",
        "How much of the page the site shows: all, its opening, or its record alone.",
        "excerpt",
        get_args(Publish),
    ),
    Key(
        "checked",
        "texts",
        "Names and keys of this page that you have looked at and found right; review does not ask again.",
        ["date", "Mariana Costa"],
    ),
    Key("source", "source", "Where the document comes from.", {"publisher": "Harbour Gazette", "kind": "news"}),
    Key("source.file", "text", "The seed that the page was made of, from the project's folder.", "seeds/ports.txt"),
    Key("source.sha256", "text", "The seed's SHA-256; ingest writes it.", "9f2c1b"),
    Key("source.publisher", "text", "Who published it.", "Harbour Gazette"),
    Key("source.authors", "texts", "Who wrote it.", ["Ana Pereira"]),
    Key(
        "source.kind",
        "text",
        "What kind of document it is.",
        "news",
        ("news", "report", "paper", "webpage", "book", "letter", "speech", "law", "interview", "dataset"),
    ),
    Key("source.url", "address", "Where it is on the web.", "https://gazette.example/2014/ports-accord"),
    Key("source.rights", "text", "The licence, or the terms that the source states.", "CC BY 4.0"),
    Key(
        "source.rights_quote",
        "text",
        "The sentence of the source that states them.",
        "You may share this article with credit.",
    ),
    Key("source.attribution", "text", "The words that the publisher asks to be shown.", "By the Harbour Gazette"),
    Key("source.mended", "counts", "What reading the seed put right, counted; ingest writes it.", {"hyphen": 2}),
    Key("source.frontmatter", "mapping", "Keys that the seed itself came with; ingest writes it.", {"desk": "ports"}),
    Key(
        "actors",
        "entries",
        "The people, organisations and countries that the page names.",
        [{"name": "Mariana Costa", "kind": "person", "role": "Minister of Ports", "as": ["Costa"]}],
    ),
    *_entry_keys("actors", "Mariana Costa", "Minister of Ports", ["Costa", "Minister Costa"]),
    Key("places", "entries", "The places that the page names.", ["Harbour City"]),
    *_entry_keys("places", "Harbour City", "venue of the talks", ["the harbour"]),
    Key(
        "agreements",
        "entries",
        "The treaties, accords, programmes and laws that the page names.",
        ["Coastal Patrol Accord"],
    ),
    *_entry_keys("agreements", "Coastal Patrol Accord", "signed in 2014", ["the accord"]),
    Key("name", "text", "The actor's name, as the site shows it.", "Mariana Costa", pages=("actor",)),
    Key("kind", "choice", "What the actor is.", "person", KINDS, ("actor",)),
    Key(
        "not",
        "texts",
        "Names that never mean this actor: those of namesakes.",
        ["Mariana Costa Lima"],
        pages=("actor",),
    ),
    Key(
        "same_as",
        "addresses",
        "Pages elsewhere on this very actor, such as Wikidata's.",
        ["https://wikidata.example/Q42"],
        pages=("actor",),
    ),
)
"""In the order in which a page has them: the page, its source, the names in it, and what only an actor's page says."""


@lru_cache(maxsize=len(PAGE_KINDS))
def keys_of(kind: PageKind) -> Mapping[str, Mapping[str, Key]]:
    """The keys of a kind of page: by the path that they stand below, then by name."""
    found: dict[str, dict[str, Key]] = {}
    for key in PAGE_KEYS:
        if kind in key.pages:
            found.setdefault(key.parent, {})[key.name] = key
    return found


def children(path: str) -> Iterator[Key]:
    """The keys that stand right below a path, in order."""
    return (key for key in PAGE_KEYS if key.parent == path)
