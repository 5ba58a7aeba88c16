"""A citation in CSL-JSON, as the input schema of CSL 1.0.2 has it: a list of one item."""

import json

from generator.render.citations.kinds import is_in_periodical, type_of
from generator.render.citations.moments import Moment, moments_of
from generator.render.citations.record import Cited, Creator, one_line


def to_csl_json(cited: Cited, note: str = "") -> str:
    """The item, a variable a line."""
    item = {
        "id": cited.key,
        "type": type_of(cited.kind).csl,
        "title": one_line(cited.title),
        "author": [name_of(creator) for creator in cited.creators],
        "container-title" if is_in_periodical(cited.kind) else "publisher": cited.publisher,
        "issued": date_of(cited.edtf, is_unsure=cited.is_unsure),
        "language": cited.lang,
        "URL": cited.url or cited.address,
        "archive": cited.site,
        "archive_location": cited.address,
        "keyword": ", ".join(cited.tags),
        "note": one_line(note),
    }
    lines = ",\n".join(write_variable(name, value) for name, value in item.items() if value)
    return f"[{{\n{lines}\n}}]"


def write_variable(name: str, value: object) -> str:
    """A variable on a line of its own."""
    return f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"


def name_of(creator: Creator) -> dict[str, str]:
    """A name variable."""
    parts = {
        "family": creator.family,
        "given": creator.given,
        "suffix": creator.suffix,
        "literal": creator.literal,
    }
    return {key: value for key, value in parts.items() if value}


def date_of(edtf: str, *, is_unsure: bool) -> dict[str, object]:
    """A date variable; what has no parts of CSL's own is literal."""
    moments = moments_of(edtf)
    if not moments:
        return {"literal": edtf} if edtf else {}
    date: dict[str, object] = {"date-parts": [parts_of(moment) for moment in moments]}
    if moments[0].season and len(moments) == 1:
        date["season"] = moments[0].season
    if is_unsure:
        date["circa"] = True
    return date


def parts_of(moment: Moment) -> list[int]:
    """Year, month and day, as far as they are known."""
    return [part for part in (moment.year, moment.month, moment.day) if part]
