"""The list of all tags, and the page of each: what bears it, what stands above it and below."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from generator.core.urls import numbered, relative_href
from generator.render.views.catalogue import Catalogue, SourceRow, TermLink, list_sources
from generator.render.views.frame import Pager, Planned, View, frame_of, make_pager
from generator.render.views.lists import Introduction, count_pages, cut_page, introduce
from generator.render.views.taxonomy import TAGS, Term
from generator.render.withhold import BodyHtml

TAGS_A_PAGE = 500


@dataclass(frozen=True, slots=True)
class TermRow:
    """A tag or a collection in a list: in how many pages it is, and how many tags stand above it."""

    term: TermLink
    count: int
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TagsView(View):
    """One page of the list of all tags."""

    template: ClassVar[str] = "pages/tags.html"
    introduction: Introduction | None
    count: int
    rows: tuple[TermRow, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView(View):
    """One page of what bears a tag or belongs to a collection: ``rows`` are sources, ``own`` the author's own pages, of
    which there are ``source_count`` and ``own_count`` in all."""

    introduction: Introduction | None
    source_count: int
    own_count: int
    rows: tuple[SourceRow, ...]
    own: tuple[SourceRow, ...]
    pager: Pager | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TagView(TermView):
    """One page of a tag; ``parents`` are the tags above it, the widest first, ``children`` those right below it."""

    template: ClassVar[str] = "pages/tag.html"
    parents: tuple[TermLink, ...]
    children: tuple[TermRow, ...]


def tags_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The pages of the list and of every tag; none where there is no tag."""
    terms = catalogue.tags
    if not terms and TAGS not in catalogue.introductions:
        return
    for number in range(1, count_pages(tuple(terms), TAGS_A_PAGE) + 1):
        yield Planned(numbered(TAGS, number), partial(view_tags, catalogue, body_html, number))
    for term in terms.values():
        yield from plan_term(term, partial(view_tag, catalogue, body_html, term))


def plan_term(term: Term, view: Callable[[int], View]) -> Iterator[Planned]:
    """The pages of a tag or a collection."""
    for number in range(1, count_pages(term.pages) + 1):
        yield Planned(numbered(term.address, number), partial(view, number))


def view_tags(catalogue: Catalogue, body_html: BodyHtml, number: int) -> TagsView:
    """The view of one page of the list of all tags."""
    here = numbered(TAGS, number)
    terms = tuple(catalogue.tags.values())
    return TagsView(
        **frame_of(catalogue.chrome, here, section="tags"),
        introduction=introduce(catalogue, TAGS, number, body_html),
        count=len(terms),
        rows=tuple(list_terms(here, cut_page(terms, number, TAGS_A_PAGE), catalogue)),
        pager=make_pager(TAGS, number, count_pages(terms, TAGS_A_PAGE)),
    )


def list_terms(here: str, terms: Sequence[Term], catalogue: Catalogue) -> Iterator[TermRow]:
    """Rows of a list of tags or collections."""
    for term in terms:
        depth = len(list(list_parents(catalogue, term)))
        yield TermRow(TermLink(term.name, relative_href(here, term.address)), len(term.pages), depth)


def list_parents(catalogue: Catalogue, term: Term) -> Iterator[Term]:
    """The tags above a tag, the nearest first."""
    while term.parent:
        term = catalogue.tags[term.parent]
        yield term


def view_tag(catalogue: Catalogue, body_html: BodyHtml, term: Term, number: int) -> TagView:
    """The view of one page of a tag."""
    here = numbered(term.address, number)
    parents = reversed(list(list_parents(catalogue, term)))
    rows, own = cut_term(catalogue, here, term, number)
    sources = count_sources(catalogue, term)
    return TagView(
        **frame_of(catalogue.chrome, here, title=term.name, section="tags"),
        introduction=introduce(catalogue, term.address, number, body_html),
        source_count=sources,
        own_count=len(term.pages) - sources,
        rows=rows,
        own=own,
        parents=tuple(TermLink(parent.name, relative_href(here, parent.address)) for parent in parents),
        children=tuple(list_terms(here, [catalogue.tags[child] for child in term.children], catalogue)),
        pager=make_pager(term.address, number, count_pages(term.pages)),
    )


def count_sources(catalogue: Catalogue, term: Term) -> int:
    """How many sources bear a tag or belong to a collection; they stand before the other pages."""
    return sum(catalogue.site.pages[page_id].kind == "source" for page_id in term.pages)


def cut_term(
    catalogue: Catalogue, here: str, term: Term, number: int
) -> tuple[tuple[SourceRow, ...], tuple[SourceRow, ...]]:
    """The sources, and the author's own pages, of one page of a tag or a collection."""
    rows = [catalogue.site.pages[page_id] for page_id in cut_page(term.pages, number)]
    own = [page for page in rows if page.kind != "source"]
    return list_sources(catalogue, here, rows[: len(rows) - len(own)]), list_sources(catalogue, here, own)
