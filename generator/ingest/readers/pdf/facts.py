"""A PDF's own list of facts goes in (ISO 32000-1, §14.3.3), what of it can be believed comes out."""

import re
from collections.abc import Mapping

from generator.core.edtf import is_edtf
from generator.core.model import SourceDate, SourceFacts
from generator.ingest.readers.shown import plain

PROGRAM = re.compile(
    r"^\s*(?:microsoft (?:word|powerpoint|excel|office word)|powerpoint presentation|layout \d|untitled)\b",
    re.IGNORECASE,
)
FILE_NAME = re.compile(
    r"\.(?:docx?|pdf|rtf|odt|indd|qxd|tex|dvi|ps|wpd|pptx?|xlsx?|txt|html?|p65|pmd|fm)\s*$", re.IGNORECASE
)
NO_PERSON = re.compile(
    r"^(?:admin\w*|user\d*|owner|default|unknown|author|windows user|pc|test|guest|root)$|[@\\/_\d]", re.IGNORECASE
)
CREATED = re.compile(r"(?:D:)?(?P<year>(?:19|20)\d\d)(?P<month>\d\d)?(?P<day>\d\d)?")


def read_facts(info: Mapping[str, str]) -> SourceFacts:
    """The title unless a program made it up, the authors unless they are an account, and the day on which the file was
    made, as an inferred date: a document may be older than its file."""
    title = plain(info.get("Title", ""))[:300]
    if PROGRAM.match(title) or FILE_NAME.search(title) or len(title.split()) < 2 or not any(map(str.isalpha, title)):
        title = ""
    names = [plain(name) for name in re.split(r"\s*(?:;|\band\b|&|,(?=\s*\w+\s+\w))\s*", info.get("Author", ""))]
    authors = [name for name in names if 1 < len(name.split()) < 7 and not NO_PERSON.search(name)]
    return SourceFacts(
        title=title, authors=tuple(dict.fromkeys(authors[:50])), date=created(info.get("CreationDate", ""))
    )


def created(text: str) -> SourceDate | None:
    """The day on which the file was made, as a date that is inferred from it."""
    match = CREATED.match(text.strip())
    edtf = "-".join(part for part in match.groups() if part) if match else ""
    if not edtf or not is_edtf(edtf):
        return None
    return SourceDate(edtf, "inferred", f"The file was made on {edtf}; the document names no date of its own.")
