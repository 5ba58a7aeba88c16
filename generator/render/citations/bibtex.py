"""A citation in BibTeX: fields that both BibTeX and biblatex read, in UTF-8."""

from generator.render.citations.kinds import is_in_periodical, type_of
from generator.render.citations.moments import moments_of
from generator.render.citations.record import Cited, Creator, one_line

SPECIAL = str.maketrans(
    {sign: f"\\{sign}" for sign in "$%&#_"}
    | {
        "\\": "\\textbackslash{}",
        "{": "\\textbraceleft{}",
        "}": "\\textbraceright{}",
        "~": "\\textasciitilde{}",
        "^": "\\textasciicircum{}",
    }
)
"""What TeX would take for a command. Braces are named, since BibTeX counts even those behind a backslash."""
UNSAFE = str.maketrans({sign: f"%{ord(sign):02X}" for sign in '{}\\^`"<> '})
"""What no address may hold as it is; all else stands there as it is written."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
PUBLISHERS = {"article": "journal", "techreport": "institution", "phdthesis": "school", "misc": "howpublished"}
"""The field that names who published, by type; ``publisher`` for the others."""


def to_bibtex(cited: Cited, note: str = "") -> str:
    """The entry, a field a line."""
    kind = type_of(cited.kind).bibtex
    if kind == "article" and not (is_in_periodical(cited.kind) and cited.publisher):
        kind = "misc"  # an article without its journal is no entry
    fields = {
        "author": " and ".join(map(write_name, cited.creators)),
        "title": f"{{{escape(cited.title)}}}",  # the second pair of braces keeps capitals as they are
        PUBLISHERS.get(kind, "publisher"): escape(cited.publisher),
        **date_fields(cited.edtf),
        "url": (cited.url or cited.address).translate(UNSAFE),
        "language": escape(cited.lang),
        "keywords": escape(", ".join(cited.tags)),
        "note": write_note(cited, note),
    }
    lines = [f"  {name} = {value if name == 'month' else f'{{{value}}}'}," for name, value in fields.items() if value]
    return "\n".join((f"@{kind}{{{cited.key},", *lines, "}"))


def date_fields(edtf: str) -> dict[str, str]:
    """The date for biblatex, which reads EDTF, and its year and month for BibTeX, which does not."""
    moments = moments_of(edtf)
    if not moments:
        return {}
    first = moments[0]
    return {
        "date": edtf if first.month or first.season or "-" not in edtf else str(first.year),
        "year": str(first.year),
        "month": MONTHS[first.month - 1] if first.month else "",
    }


def write_name(creator: Creator) -> str:
    """``von Last, Jr., First``; a name in braces is not divided."""
    if creator.literal:
        return f"{{{escape(creator.literal)}}}"
    return ", ".join(escape(part) for part in (creator.family, creator.suffix, creator.given) if part)


def write_note(cited: Cited, note: str) -> str:
    """Where the source was read, and what is unsure of its date."""
    place = f"{escape(cited.site)}, \\url{{{cited.address.translate(UNSAFE)}}}" if cited.address else escape(cited.site)
    return ". ".join(part for part in (place, escape(note).rstrip(".")) if part)


def escape(text: str) -> str:
    """Text as TeX takes it for text."""
    return one_line(text).translate(SPECIAL)
