"""What kind of document a source is, in the words of each format."""

from typing import NamedTuple


class DocumentType(NamedTuple):
    """One kind in three vocabularies: CSL 1.0.2 item types, BibTeX entry types, RIS reference types (2011)."""

    csl: str
    bibtex: str
    ris: str


UNKNOWN = DocumentType("document", "misc", "GEN")
TYPES: dict[str, DocumentType] = {
    "news": DocumentType("article-newspaper", "article", "NEWS"),
    "magazine": DocumentType("article-magazine", "article", "MGZN"),
    "blog": DocumentType("post-weblog", "misc", "BLOG"),
    "web page": DocumentType("webpage", "misc", "ELEC"),
    "paper": DocumentType("article", "techreport", "RPRT"),
    "report": DocumentType("report", "techreport", "RPRT"),
    "book": DocumentType("book", "book", "BOOK"),
    "thesis": DocumentType("thesis", "phdthesis", "THES"),
    "speech": DocumentType("speech", "misc", "GEN"),
    "interview": DocumentType("interview", "misc", "GEN"),
    "letter": DocumentType("personal_communication", "misc", "PCOMM"),
    "manuscript": DocumentType("manuscript", "unpublished", "UNPB"),
    "hearing": DocumentType("hearing", "misc", "HEAR"),
    "law": DocumentType("legislation", "misc", "STAT"),
    "treaty": DocumentType("treaty", "misc", "GEN"),
}
PERIODICALS = frozenset(("news", "magazine"))
"""Kinds whose publisher is the paper in which the source stands."""


def type_of(kind: str) -> DocumentType:
    """The types of a source's kind, as its page names it."""
    return TYPES.get(kind.strip().casefold(), UNKNOWN)


def is_in_periodical(kind: str) -> bool:
    """Whether the publisher of such a source is a periodical."""
    return kind.strip().casefold() in PERIODICALS
