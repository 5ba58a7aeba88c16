"""An author's own pages, the list of them, and the page on method that stands in until an author writes one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import OutlineHeading, Page, Site
from generator.core.urls import numbered, page_address, relative_href
from generator.render.dates import ShownDate
from generator.render.views.catalogue import (
    ABOUT,
    ActorLink,
    Catalogue,
    SourceLink,
    SourceRow,
    TermLink,
    is_introduction,
    is_listed,
    link_actor,
    link_back,
    link_collections,
    link_tags,
    list_sources,
)
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager, safe_body
from generator.render.views.listings import ShownListing, show_listings
from generator.render.views.lists import Introduction, count_pages, cut_page, introduce
from generator.render.withhold import BodyHtml

NOTES = "notes/"

OPEN_OUTLINE = 12
"""Headings up to which an outline is unfolded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView(View):
    """Everything that an author's own page shows."""

    template: ClassVar[str] = "pages/note.html"
    lang: str
    date: ShownDate | None
    body: Markup
    listings: tuple[ShownListing, ...]
    summary: str
    tags: tuple[TermLink, ...]
    collections: tuple[TermLink, ...]
    outline: tuple[OutlineHeading, ...]
    outline_is_open: bool
    names: tuple[ActorLink, ...]
    backlinks: tuple[SourceLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesView(View):
    """One page of the list of the author's own pages."""

    template: ClassVar[str] = "pages/notes.html"
    introduction: Introduction | None
    rows: tuple[SourceRow, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutView(View):
    """The page on method for a site whose author has not written one."""

    template: ClassVar[str] = "pages/about.html"
    sources_href: str
    source_count: int
    actor_count: int


def has_notes(site: Site) -> bool:
    """Whether the site has a list of notes."""
    return any(is_listed(page) or page_address(page.id) == NOTES for page in site.pages.values())


def note_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The author's own pages."""
    for page in catalogue.site.pages.values():
        if page.kind == "note" and not is_introduction(page):
            yield Planned(catalogue.addresses[page.id], partial(view_note, catalogue, page, body_html))


def view_note(catalogue: Catalogue, page: Page, body_html: BodyHtml) -> NoteView:
    """The view of one of the author's own pages."""
    here = catalogue.addresses[page.id]
    site = catalogue.site
    outline = site.outlines.get(page.id, ())
    return NoteView(
        **frame_of(catalogue.chrome, here, title=page.title, section="about" if here == ABOUT else "notes"),
        lang=page.lang,
        date=catalogue.dates[page.id],
        is_draft=page.draft,
        body=safe_body(body_html(page.id)),
        listings=show_listings(catalogue, here, page.id),
        summary=site.summaries.get(page.id, ""),
        tags=link_tags(catalogue, here, page),
        collections=link_collections(catalogue, here, page),
        outline=outline,
        outline_is_open=len(outline) <= OPEN_OUTLINE,
        names=tuple(link_actor(here, site.actors[actor_id]) for actor_id in catalogue.named.get(page.id, {})),
        backlinks=link_back(catalogue, here, page.id),
    )


def notes_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The list of the author's own pages; no page when there are none."""
    if not has_notes(catalogue.site):
        return
    pages = [page for page in catalogue.site.pages.values() if is_listed(page)]
    for number in range(1, count_pages(pages) + 1):
        yield Planned(numbered(NOTES, number), partial(view_notes, catalogue, body_html, pages, number))


def view_notes(catalogue: Catalogue, body_html: BodyHtml, pages: Sequence[Page], number: int) -> NotesView:
    """The view of one page of the list."""
    here = numbered(NOTES, number)
    return NotesView(
        **frame_of(catalogue.chrome, here, section="notes"),
        introduction=introduce(catalogue, NOTES, number, body_html),
        rows=list_sources(catalogue, here, cut_page(pages, number)),
        pager=make_pager(NOTES, number, count_pages(pages)),
    )


def about_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The page on method, unless the author has written one."""
    if ABOUT not in catalogue.addresses.values():
        yield Planned(ABOUT, partial(view_about, catalogue))


def view_about(catalogue: Catalogue) -> AboutView:
    """The view of the page on method."""
    return AboutView(
        **frame_of(catalogue.chrome, ABOUT, section="about"),
        sources_href=relative_href(ABOUT, "sources/"),
        source_count=len(catalogue.sources),
        actor_count=len(catalogue.site.actors),
    )
