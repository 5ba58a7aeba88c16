"""A content page as it lies on disk goes in, a page understood comes out, its frontmatter checked value by value.

Who the names belong to is left to ``resolve``, and what the body says to ``markdown``.
"""

import posixpath
import re
from collections.abc import Mapping
from typing import get_args

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
from generator.core.schema.value_types import date_text, language_tag, web_address
from generator.link.frontmatter import Frontmatter, Place
from generator.link.key_checks import check_keys
from generator.link.redirects import is_old_address
from generator.link.references import check_checked

ENTRY_KEYS: dict[str, Kind] = {"actors": "person", "places": "place", "agreements": "agreement"}
CARD_FOLDERS: dict[str, Kind] = {"actors": "person", "places": "place", "agreements": "agreement"}
PUBLISH: tuple[Publish, ...] = get_args(Publish)
DATE_BASES: tuple[DateBasis, ...] = get_args(DateBasis)
HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<text>[^\n]*?)[ \t]*#*[ \t]*(?:\n|\Z)")
TITLE = re.compile(r" {0,3}#[ \t]")
LINE_START_HEADING = re.compile(r"(?:\A|\n)" + HEADING.pattern)


def parse_page(
    file: PageFile, content: str = "content", publish: Publish | None = None, drafts: bool = False
) -> tuple[Page | None, tuple[Problem, ...]]:
    """A page from its file, whose path stands in the folder ``content``; of a draft (``draft: true``) neither page nor
    problems, unless ``drafts`` are wanted.

    ``publish`` is what the settings say of pages that do not say themselves how much of them is shown.

    A wrong value is a problem with its line and is left out. A page without a title takes its first heading, which then
    leaves the body if it opens it, or else its file's name.
    """
    front = Frontmatter(file)
    if front.flag(("draft",)) and not drafts:
        return None, ()
    page_id = posixpath.relpath(file.path, content).removesuffix(".md")
    kind = _page_kind(page_id)
    check_keys(front, kind)
    entries, lines = _read_entries(front)
    title, body, body_line = _title_and_body(front, page_id, kind)
    decided = _publish(front) or publish
    page = Page(
        id=page_id,
        path=file.path,
        kind=kind,
        title=title,
        lang=language_tag(front.value(("lang",))),
        body=body,
        body_line=body_line,
        date=_date(front),
        source=_source(front) if kind == "source" or file.meta.get("source") else None,
        entries=entries,
        entry_lines=lines,
        tags=_tags(front),
        card=_card(front, page_id, title) if kind == "actor" else None,
        publish=decided or "full",
        publish_decided=decided is not None,
        checked=front.texts(("checked",)),
        draft=front.flag(("draft",)),
        aliases=tuple(alias for alias in front.texts(("aliases",)) if kind != "actor" or is_old_address(alias)),
        collections=front.texts(("collections",)),
    )
    check_checked(front, page)
    return page, tuple(front.problems)


def _page_kind(page_id: str) -> PageKind:
    folder, _, name = page_id.partition("/")
    if page_id == "index":
        return "front"
    if name in ("", "index"):
        return "note"
    return "source" if folder == "sources" else "actor" if folder in CARD_FOLDERS else "note"


def _title_and_body(front: Frontmatter, page_id: str, kind: PageKind) -> tuple[str, str, int]:
    """The title, the body and its first line. A note is called by its file, as in Obsidian, unless a heading of the
    first level opens it: other headings, such as “Tasks”, stand in many notes."""
    body, line = front.file.body, front.file.body_line
    title = (front.text(("name",)) if kind == "actor" else "") or front.text(("title",))
    if title:
        return title, body, line
    opening = HEADING.match(body)
    if kind == "note" and not (opening and TITLE.match(body)):
        return _title_of_stem(page_id), body, line
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
    words = stem if is_edtf(stem) else re.sub(r"[-_]+", " ", stem).strip() or page_id
    return words[0].upper() + words[1:]


def _tags(front: Frontmatter) -> tuple[str, ...]:
    """The tags; one text may hold several, with commas between, as other programs write them."""
    if not isinstance(front.value(("tags",)), str):
        return front.texts(("tags",))
    return tuple(dict.fromkeys(tag for tag in map(str.strip, front.text(("tags",)).split(",")) if tag))


def _publish(front: Frontmatter) -> Publish | None:
    word = front.choice(("publish",), PUBLISH)
    return next((publish for publish in PUBLISH if publish == word), None)


def _date(front: Frontmatter) -> SourceDate | None:
    text = date_text(front.value(("date",)))
    if not text:
        return None
    inferred = front.choice(("date_basis",), DATE_BASES) == "inferred"
    return SourceDate(text, "inferred" if inferred else "stated", front.text(("date_reason",)))


def _source(front: Frontmatter) -> Source:
    """Where the page comes from; a web address alone is that of the source."""

    def text(name: str) -> str:
        return front.text(("source", name))

    return Source(
        file=text("file"),
        sha256=text("sha256"),
        publisher=text("publisher"),
        authors=front.texts(("source", "authors")),
        kind=text("kind"),
        url=web_address(front.value(("source", "url"))) or web_address(front.value(("source",))),
        rights=text("rights"),
        rights_quote=text("rights_quote"),
        attribution=text("attribution"),
        mended=_counts(front, ("source", "mended")),
    )


def _counts(front: Frontmatter, place: Place) -> tuple[tuple[str, int], ...]:
    """A mapping of words to whole numbers, in its order."""
    value = front.value(place)
    if not isinstance(value, Mapping) or not all(type(count) is int for count in value.values()):
        return ()
    return tuple((str(word), int(count)) for word, count in value.items())


def _read_entries(front: Frontmatter) -> tuple[tuple[Entry, ...], tuple[int, ...]]:
    """The entries under ``actors``, ``places`` and ``agreements``, in this order, and the line of each."""
    places = [(place, default) for key, default in ENTRY_KEYS.items() for place in front.items((key,))]
    found = [(entry, front.line(place) or 1) for place, kind in places if (entry := _entry(front, place, kind))]
    return tuple(entry for entry, _ in found), tuple(line for _, line in found)


def _entry(front: Frontmatter, place: Place, default: Kind) -> Entry | None:
    if not isinstance(front.value(place), dict):
        name = front.text(place)
        return Entry(name, default, kind_stated=default != "person") if name else None
    name = front.text((*place, "name"))
    if not name:
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
    word = front.choice(place, KINDS)
    return next((kind for kind in KINDS if kind == word), None)


def _card(front: Frontmatter, page_id: str, title: str) -> ActorCard:
    default = CARD_FOLDERS[page_id.partition("/")[0]]
    stated = _kind(front, ("kind",))
    return ActorCard(
        name=title,
        kind=stated or default,
        aliases=tuple(alias for alias in front.texts(("aliases",)) if not is_old_address(alias)),
        not_names=front.texts(("not",)),
        not_lines=tuple(front.line(place) or 1 for place in front.items(("not",))),
        same_as=tuple(dict.fromkeys(filter(None, (web_address(front.value(at)) for at in front.items(("same_as",)))))),
        kind_stated=stated is not None or default != "person",
    )
