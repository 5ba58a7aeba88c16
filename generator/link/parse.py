"""A content page as it lies on disk goes in, a page understood comes out, its frontmatter checked value by value.

Who the names belong to is left to ``resolve``, and what the body says to ``markdown``.
"""

import posixpath
import re
from collections.abc import Mapping
from typing import get_args

from generator.core.config import is_language_tag
from generator.core.edtf import is_edtf
from generator.core.model import (
    KINDS,
    ActorCard,
    DateBasis,
    Entry,
    Kind,
    Page,
    PageFile,
    PageKind,
    Problem,
    Publish,
    Source,
    SourceDate,
)
from generator.link.frontmatter import Frontmatter, Place

KEYS_OF_PAGES = tuple(
    "title date date_basis date_reason lang source tags draft publish checked actors places agreements".split()
)
KEYS_OF_CARDS = tuple("name kind aliases not same_as".split())
KEYS_OF_SOURCE = tuple(
    "file sha256 publisher authors kind url rights rights_quote attribution mended frontmatter".split()
)
KEYS_OF_ENTRIES = tuple("name kind role as".split())
HARMLESS: Mapping[str, bool] = {"publish": True, "published": True, "private": False, "hidden": False}
"""Keys that hold a page back in other programs, each with the value that does not."""
ENTRY_KEYS: dict[str, Kind] = {"actors": "person", "places": "place", "agreements": "agreement"}
CARD_FOLDERS: dict[str, Kind] = {"actors": "person", "places": "place", "agreements": "agreement"}
PUBLISH: tuple[Publish, ...] = get_args(Publish)
DATE_BASES: tuple[DateBasis, ...] = get_args(DateBasis)
HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<text>[^\n]*?)[ \t]*#*[ \t]*(?:\n|\Z)")
LINE_START_HEADING = re.compile(r"(?:\A|\n)" + HEADING.pattern)


def parse_page(
    file: PageFile, content: str = "content", publish: Publish | None = None
) -> tuple[Page | None, tuple[Problem, ...]]:
    """A page from its file, whose path stands in the folder ``content``; None for a draft (``draft: true``).

    ``publish`` is what the settings say of pages that do not say themselves how much of them is shown.

    A wrong value is a problem with its line and is left out. A page without a title takes its first heading, which then
    leaves the body if it opens it, or else its file's name.
    """
    front = Frontmatter(file)
    page_id = posixpath.relpath(file.path, content).removesuffix(".md")
    kind = _page_kind(page_id)
    _report_keys(front, kind)
    entries, lines = _read_entries(front)
    title, body, body_line = _title_and_body(front, page_id, kind)
    decided = _publish(front) or publish
    page = Page(
        id=page_id,
        path=file.path,
        kind=kind,
        title=title,
        lang=_language(front),
        body=body,
        body_line=body_line,
        date=_date(front),
        source=_source(front) if kind == "source" or file.meta.get("source") else None,
        entries=entries,
        entry_lines=lines,
        tags=front.texts(("tags",)),
        card=_card(front, page_id, title) if kind == "actor" else None,
        publish=decided or "full",
        publish_decided=decided is not None,
        checked=front.texts(("checked",)),
    )
    return None if front.flag(("draft",)) else page, tuple(front.problems)


def _report_keys(front: Frontmatter, kind: PageKind) -> None:
    """Report keys that an author seems to have misspelt, or that seem to hold a page back; others are the author's."""
    front.report_misspelt((), (*KEYS_OF_PAGES, *(KEYS_OF_CARDS if kind == "actor" else ())))
    front.report_misspelt(("source",), KEYS_OF_SOURCE)
    for place in (place for key in ENTRY_KEYS for place in front.places(key)):
        front.report_misspelt(place, KEYS_OF_ENTRIES)
    for key, harmless in HARMLESS.items():
        value = front.file.meta.get(key, harmless)
        if value is not harmless and (key != "publish" or isinstance(value, bool)):
            message = f"“{key}” with this value does not keep the page from the site."
            front.report("unknown-key", (key,), message, "Write “draft: true” for that.")


def _page_kind(page_id: str) -> PageKind:
    folder, _, name = page_id.partition("/")
    if page_id == "index":
        return "front"
    if name in ("", "index"):
        return "note"
    return "source" if folder == "sources" else "actor" if folder in CARD_FOLDERS else "note"


def _title_and_body(front: Frontmatter, page_id: str, kind: PageKind) -> tuple[str, str, int]:
    """The title, the body and its first line."""
    body, line = front.file.body, front.file.body_line
    title = (front.text(("name",)) if kind == "actor" else "") or front.text(("title",))
    if title:
        return title, body, line
    opening = HEADING.match(body)
    heading = opening or LINE_START_HEADING.search(body)
    title = _without_marks(heading["text"]) if heading else ""
    if opening and title:
        rest = body[opening.end() :].lstrip("\n")
        return title, rest, line + body[: len(body) - len(rest)].count("\n")
    return title or _title_of_stem(page_id), body, line


def _without_marks(heading: str) -> str:
    """A heading's text without emphasis, code and link marks; escaped characters stand for themselves."""
    plain = re.sub(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]|\[([^\[\]]*)\]\([^()]*\)", r"\1\2", heading)
    return re.sub(r"\\([^\w\s])|[*`]", r"\1", plain).strip()


def _title_of_stem(page_id: str) -> str:
    stem = page_id.rpartition("/")[2]
    words = re.sub(r"[-_]+", " ", stem).strip() or page_id
    return words[0].upper() + words[1:]


def _language(front: Frontmatter) -> str:
    """A language tag after BCP 47; empty when the page gives none."""
    tag = front.text(("lang",))
    if tag and not is_language_tag(tag):
        front.report(
            "bad-value", ("lang",), f"“{tag}” is no language tag.", "Write it as BCP 47 has it: en, es, pt-BR."
        )
        return ""
    return tag


def _publish(front: Frontmatter) -> Publish | None:
    if isinstance(front.value(("publish",)), bool):  # another program's key of this name
        return None
    word = front.choice(("publish",), PUBLISH, "")
    return next((publish for publish in PUBLISH if publish == word), None)


def _date(front: Frontmatter) -> SourceDate | None:
    value = front.value(("date",))
    basis = front.choice(("date_basis",), DATE_BASES, "stated")
    text = front.text(("date",))
    if isinstance(value, int) and 0 <= value <= 9999:
        text = f"{value:04d}"
    if text and not is_edtf(text):
        hint = "Write 2014-03-09, 2014-03, 2014, 2014-03~ (about), 2014? (uncertain) or 2009/2011 (from, to)."
        front.report("bad-date", ("date",), f"“{text}” is no EDTF date.", hint)
        return None
    if not text:
        return None
    return SourceDate(text, "inferred" if basis == "inferred" else "stated", front.text(("date_reason",)))


def _source(front: Frontmatter) -> Source:
    value = front.value(("source",))
    if value is not None and not isinstance(value, Mapping):
        front.report(
            "bad-value", ("source",), "source should be a mapping.", "Write its keys below it: file, publisher …"
        )
        return Source()

    def text(name: str) -> str:
        return front.text(("source", name))

    return Source(
        file=text("file"),
        sha256=text("sha256"),
        publisher=text("publisher"),
        authors=front.texts(("source", "authors")),
        kind=text("kind"),
        url=text("url"),
        rights=text("rights"),
        rights_quote=text("rights_quote"),
        attribution=text("attribution"),
        mended=_counts(front, ("source", "mended")),
    )


def _counts(front: Frontmatter, place: Place) -> tuple[tuple[str, int], ...]:
    """A mapping of words to whole numbers, in its order."""
    value = front.value(place)
    if value is None:
        return ()
    if not isinstance(value, Mapping) or not all(type(count) is int for count in value.values()):
        front.report("bad-value", place, f"{place[-1]} should be a mapping of words to whole numbers.")
        return ()
    return tuple((str(word), int(count)) for word, count in value.items())


def _read_entries(front: Frontmatter) -> tuple[tuple[Entry, ...], tuple[int, ...]]:
    """The entries under ``actors``, ``places`` and ``agreements``, in this order, and the line of each."""
    places = [(place, default) for key, default in ENTRY_KEYS.items() for place in front.items(key)]
    found = [(entry, front.line(place) or 1) for place, kind in places if (entry := _entry(front, place, kind))]
    return tuple(entry for entry, _ in found), tuple(line for _, line in found)


def _entry(front: Frontmatter, place: Place, default: Kind) -> Entry | None:
    if not isinstance(front.value(place), Mapping):
        name = front.text(place)
        return Entry(name, default, kind_stated=default != "person") if name else None
    name = front.text((*place, "name"))
    if not name:
        front.report("bad-value", place, f"An entry of {place[0]} has no name.", "Give it one: “- name: …”.")
        return None
    stated = _kind(front, (*place, "kind"))
    return Entry(
        name=name,
        kind=stated or default,
        role=front.text((*place, "role")),
        forms=tuple(form for form in front.texts((*place, "as")) if form != name),
        kind_stated=stated is not None or default != "person",
    )


def _kind(front: Frontmatter, place: Place) -> Kind | None:
    word = front.choice(place, KINDS, "")
    return next((kind for kind in KINDS if kind == word), None)


def _card(front: Frontmatter, page_id: str, title: str) -> ActorCard:
    default = CARD_FOLDERS[page_id.partition("/")[0]]
    stated = _kind(front, ("kind",))
    return ActorCard(
        name=title,
        kind=stated or default,
        aliases=front.texts(("aliases",)),
        not_names=front.texts(("not",)),
        same_as=front.texts(("same_as",)),
        kind_stated=stated is not None or default != "person",
    )
