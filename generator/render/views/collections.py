"""The list of an author's collections, and the page of each: what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from generator.core.urls import numbered, relative_href
from generator.render.views.catalogue import Catalogue, TermLink, other_language
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager
from generator.render.views.lists import Introduction, count_pages, cut_page, introduce
from generator.render.views.tags import TermView, count_sources, cut_term, plan_term
from generator.render.views.taxonomy import COLLECTIONS, Term
from generator.render.withhold import BodyHtml


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A collection in the list: in how many pages it is, and what its introduction opens with, with its language where
    that is not the interface's."""

    collection: TermLink
    count: int
    summary: str
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionsView(View):
    """One page of the list of all collections."""

    template: ClassVar[str] = "pages/collections.html"
    introduction: Introduction | None
    count: int
    rows: tuple[CollectionRow, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionView(TermView):
    """One page of a collection."""

    template: ClassVar[str] = "pages/collection.html"


def collections_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of the list and of every collection; none where there is no collection."""
    terms = catalogue.collections
    if not terms and COLLECTIONS not in catalogue.introductions:
        return
    for number in range(1, count_pages(tuple(terms)) + 1):
        yield Planned(numbered(COLLECTIONS, number), partial(view_collections, catalogue, body_html, number))
    for term in terms.values():
        yield from plan_term(term, partial(view_collection, catalogue, body_html, term))


def view_collections(catalogue: Catalogue, body_html: BodyHtml, number: int) -> CollectionsView:
    """The view of one page of the list of all collections."""
    here = numbered(COLLECTIONS, number)
    terms = tuple(catalogue.collections.values())
    return CollectionsView(
        **frame_of(catalogue.chrome, here, section="collections"),
        introduction=introduce(catalogue, COLLECTIONS, number, body_html),
        count=len(terms),
        rows=tuple(list_collection(catalogue, here, term) for term in cut_page(terms, number)),
        pager=make_pager(COLLECTIONS, number, count_pages(terms)),
    )


def list_collection(catalogue: Catalogue, here: str, term: Term) -> CollectionRow:
    """One row of the list."""
    page_id = catalogue.introductions.get(term.address, "")
    return CollectionRow(
        collection=TermLink(term.name, relative_href(here, term.address)),
        count=len(term.pages),
        summary=catalogue.site.summaries.get(page_id, ""),
        lang=other_language(catalogue.chrome, catalogue.site.pages[page_id]) if page_id else "",
    )


def view_collection(catalogue: Catalogue, body_html: BodyHtml, term: Term, number: int) -> CollectionView:
    """The view of one page of a collection."""
    here = numbered(term.address, number)
    rows, own = cut_term(catalogue, here, term, number)
    sources = count_sources(catalogue, term)
    return CollectionView(
        **frame_of(catalogue.chrome, here, title=term.name, section="collections"),
        introduction=introduce(catalogue, term.address, number, body_html),
        source_count=sources,
        own_count=len(term.pages) - sources,
        rows=rows,
        own=own,
        pager=make_pager(term.address, number, count_pages(term.pages)),
    )
