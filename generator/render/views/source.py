"""The page of one source: what it says of itself, its text, whom it names and where, what it dates, and what
stands near it. What a reference manager takes of it is put together in ``citing``."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from string import ascii_lowercase
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import KINDS, Mention, OutlineHeading, Page, Publish, Source, Wording
from generator.render.citations import Cited
from generator.render.dates import ShownDate
from generator.render.views.cards import cards_for
from generator.render.views.catalogue import (
    ActorLink,
    Catalogue,
    SourceLink,
    TermLink,
    link_actor,
    link_back,
    link_collections,
    link_page,
    link_tags,
)
from generator.render.views.citing import cite
from generator.render.views.events import EventRow, list_events
from generator.render.views.frame import Planned, View, frame_of, safe_body, web_href
from generator.render.withhold import BodyHtml, is_shown

LETTERS = ascii_lowercase[:8]
NAMES_SHOWN = 15
MOST_NAMES = 200
SHARED_SHOWN = 3
LONGEST_RIGHTS = 90
"""Characters of a statement of rights that the head of a page shows whole."""
EVENTS_SHOWN = 12
MOST_EVENTS = 72
"""Rows of one source, shown or unfolded. What goes beyond them stands in its text and on the timeline."""
LONG_TITLE = 110


@dataclass(frozen=True, slots=True)
class ParagraphLink:
    """A link to a paragraph, under a letter as footnotes are linked back: a, b, c."""

    letter: str
    href: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """One actor as a source names it. ``paragraphs`` are links to the first paragraphs that do so, ``more`` how many
    further ones there are; ``mentions`` is 0 when only the page's frontmatter lists the actor."""

    actor: ActorLink
    roles: tuple[str, ...]
    mentions: int
    paragraphs: tuple[ParagraphLink, ...]
    more: int


@dataclass(frozen=True, slots=True)
class NameGroup:
    """The actors of one kind that a source names, in the order in which it does; ``further`` after the first 15,
    and how many more are ``unlisted``."""

    kind: str
    rows: tuple[NameRow, ...]
    further: tuple[NameRow, ...]
    unlisted: int


@dataclass(frozen=True, slots=True)
class RelatedSource:
    """A source near this one, with the first actors that both name, and how many ``more`` there are."""

    source: SourceLink
    shared: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView(View):
    """Everything that the page of one source shows. ``link`` is the original's address if it is safe to follow; of what
    is dated, ``further`` are the events after the first 12, and ``unlisted`` how many more there are. ``title_is_long``
    when it would fill the window, ``rights_are_long`` when their statement would fill the head; ``is_mended`` when
    reading put something right."""

    template: ClassVar[str] = "pages/source.html"
    lang: str
    title_is_long: bool
    date: ShownDate | None
    source: Source
    cited: Cited
    wording: Wording
    is_mended: bool
    rights_are_long: bool
    link: str
    summary: str
    tags: tuple[TermLink, ...]
    collections: tuple[TermLink, ...]
    publish: Publish
    body: Markup
    outline: tuple[OutlineHeading, ...]
    names: tuple[NameGroup, ...]
    events: tuple[EventRow, ...]
    further: tuple[EventRow, ...]
    unlisted: int
    related: tuple[RelatedSource, ...]
    previous: SourceLink | None
    next: SourceLink | None
    backlinks: tuple[SourceLink, ...]


def source_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """One page for each source, in order of time."""
    for position, page_id in enumerate(catalogue.sources):
        page = catalogue.site.pages[page_id]
        yield Planned(catalogue.addresses[page_id], partial(view_source, catalogue, position, page, body_html))


def view_source(catalogue: Catalogue, position: int, page: Page, body_html: BodyHtml) -> SourceView:
    """The view of the source at a position in time."""
    here = catalogue.addresses[page.id]
    source = page.source or Source()
    found = catalogue.site.events.get(page.id, ())
    events = list_events(catalogue, here, found[:MOST_EVENTS])
    return SourceView(
        **frame_of(catalogue.chrome, here, title=page.title, section="sources"),
        cards=cards_for(
            catalogue, here, catalogue.named.get(page.id, {}), page.date.edtf if page.date else "", page.id
        ),
        is_draft=page.draft,
        lang=page.lang,
        title_is_long=len(page.title) > LONG_TITLE,
        date=catalogue.dates[page.id],
        source=source,
        cited=cite(catalogue, page),
        wording=page.wording,
        is_mended=any(number for _, number in source.mended),
        rights_are_long=len(source.rights) > LONGEST_RIGHTS,
        link=web_href(source.url),
        summary=catalogue.site.summaries.get(page.id, ""),
        tags=link_tags(catalogue, here, page),
        collections=link_collections(catalogue, here, page),
        publish=page.publish,
        body=safe_body(body_html(page.id)),
        outline=catalogue.site.outlines.get(page.id, ()),
        names=group_names(catalogue, here, page),
        events=events[:EVENTS_SHOWN],
        further=events[EVENTS_SHOWN:],
        unlisted=len(found) - len(events),
        related=tuple(relate(catalogue, here, page.id, other) for other in catalogue.site.related.get(page.id, ())),
        previous=neighbour(catalogue, here, position, position - 1),
        next=neighbour(catalogue, here, position, position + 1),
        backlinks=link_back(catalogue, here, page.id),
    )


def group_names(catalogue: Catalogue, here: str, page: Page) -> tuple[NameGroup, ...]:
    """The actors that a page names, by kind."""
    rows: dict[str, list[NameRow]] = {kind: [] for kind in KINDS}
    for actor_id, mentions in catalogue.named.get(page.id, {}).items():
        row = name_row(catalogue, here, page, actor_id, mentions)
        rows[row.actor.kind].append(row)
    return tuple(name_group(kind, found) for kind, found in rows.items() if found)


def name_group(kind: str, rows: Sequence[NameRow]) -> NameGroup:
    """The rows of one kind, as far as they are listed."""
    listed = tuple(rows[:MOST_NAMES])
    return NameGroup(kind, listed[:NAMES_SHOWN], listed[NAMES_SHOWN:], len(rows) - len(listed))


def name_row(catalogue: Catalogue, here: str, page: Page, actor_id: str, mentions: tuple[Mention, ...]) -> NameRow:
    """One actor as a page names it."""
    hrefs = list(dict.fromkeys(f"#{mention.anchor}" for mention in mentions if mention.anchor and is_shown(mention)))
    roles = catalogue.roles.get((page.id, actor_id), ())
    return NameRow(
        actor=link_actor(here, catalogue.site.actors[actor_id]),
        roles=tuple(dict.fromkeys(role.text for role in roles)),
        mentions=len(mentions),
        paragraphs=tuple(ParagraphLink(*pair) for pair in zip(LETTERS, hrefs, strict=False)),
        more=len(hrefs[len(LETTERS) :]),
    )


def relate(catalogue: Catalogue, here: str, page_id: str, other_id: str) -> RelatedSource:
    """A related source, with the actors that both name: those that the page names first."""
    theirs = catalogue.named.get(other_id, {})
    shared = [actor_id for actor_id in catalogue.named.get(page_id, {}) if actor_id in theirs]
    names = tuple(catalogue.site.actors[actor_id].name for actor_id in shared[:SHARED_SHOWN])
    link = link_page(catalogue, here, catalogue.site.pages[other_id])
    return RelatedSource(link, names, len(shared[SHARED_SHOWN:]))


def neighbour(catalogue: Catalogue, here: str, position: int, other: int) -> SourceLink | None:
    """The source before or after another in time; the undated have no neighbours."""
    if position >= catalogue.dated or not 0 <= other < catalogue.dated:
        return None
    return link_page(catalogue, here, catalogue.site.pages[catalogue.sources[other]])
