"""A citation in RIS: a line for each field, ``TY`` first, ``ER`` last. A file of it ends its lines with CR and LF."""

from collections.abc import Iterator

from generator.render.citations.kinds import is_in_periodical, type_of
from generator.render.citations.moments import moments_of
from generator.render.citations.record import Cited, Creator, one_line


def to_ris(cited: Cited, note: str = "") -> str:
    """The reference, as the specification of 2011 has it."""
    lines = (f"{tag}  - {value}" for tag, text in fields_of(cited, note) if (value := one_line(text)))
    return "\n".join((*lines, "ER  - "))


def fields_of(cited: Cited, note: str) -> Iterator[tuple[str, str]]:
    """Every tag with its text, in order; empty ones are left out."""
    yield "TY", type_of(cited.kind).ris
    for creator in cited.creators:
        yield "AU", write_name(creator)
    yield "TI", cited.title
    yield "T2" if is_in_periodical(cited.kind) else "PB", cited.publisher
    moments = moments_of(cited.edtf)
    if moments:
        first = moments[0]
        yield "PY", f"{first.year:04}"
        yield (
            "DA",
            "/".join(
                f"{part:0{width}}" if part else ""
                for part, width in zip((first.year, first.month, first.day), (4, 2, 2), strict=True)
            )
            + "/",
        )
    yield "LA", cited.lang
    for tag in cited.tags:
        yield "KW", tag.replace("*", "")
    for url in dict.fromkeys((cited.url, cited.address)):
        yield "UR", url
    yield "DB", cited.site
    yield "N1", note


def write_name(creator: Creator) -> str:
    """``Last, First, Suffix``; asterisks are not allowed in it."""
    parts = (creator.literal,) if creator.literal else (creator.family, creator.given, creator.suffix)
    return ", ".join(part for part in parts if part).replace("*", "")
