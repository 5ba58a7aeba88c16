"""Every mention of an actor in its sentence, by source in order of time, cut into pages; and the forms of its name
that the sources use."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from generator.core.model import Actor, Mention, Page
from generator.core.urls import short_digest
from generator.render.views.catalogue import Catalogue, SourceLink, link_page, source_order
from generator.render.views.quotations import Quotation, join_sentences, quote_page
from generator.render.withhold import count_withheld, is_shown

SOURCES_A_PAGE = 25
MENTIONS_A_PAGE = 400
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NameForm:
    """A form in which sources name an actor, and how often they do."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The mentions in one source, or a part of them (``continued`` after the first); ``count`` is that of all parts,
    ``unshown`` is in how many paragraphs the rest of this part stand, which the author does not publish."""

    anchor: str
    source: SourceLink
    count: int
    continued: bool
    quotations: tuple[Quotation, ...]
    unshown: int = 0


def sort_mentions(catalogue: Catalogue, actor: Actor) -> list[tuple[Page, tuple[Mention, ...]]]:
    """The actor's mentions by page: sources in order of time, then the author's own pages, its own page left out."""
    pages = catalogue.site.pages
    mentions = (m for m in catalogue.site.mentions.get(actor.id, ()) if m.page_id != actor.page_id)
    groups = [(pages[page_id], tuple(group)) for page_id, group in groupby(mentions, key=lambda m: m.page_id)]
    return sorted(groups, key=lambda group: (group[0].kind != "source", source_order(group[0])))


Part = tuple[Page, Sequence[T], int, bool]
"""A page, a run of what is listed of it, how much that is in all, and whether an earlier run came before."""


def cut_by_source(found: Sequence[tuple[Page, Sequence[T]]], most: int = MENTIONS_A_PAGE) -> list[list[Part[T]]]:
    """What is listed by source, cut into pages of at most 25 sources and so many rows; always one page."""
    pages: list[list[Part[T]]] = [[]]
    rows = 0
    for page, listed in found:
        for start in range(0, len(listed), most):
            run = listed[start : start + most]
            if pages[-1] and (len(pages[-1]) == SOURCES_A_PAGE or rows + len(run) > most):
                pages.append([])
                rows = 0
            pages[-1].append((page, run, len(listed), start > 0))
            rows += len(run)
    return pages


def group_part(
    catalogue: Catalogue, here: str, page: Page, mentions: Sequence[Mention], count: int, continued: bool
) -> SourceGroup:
    """A run of an actor's mentions in one page."""
    sentences = join_sentences([mention for mention in mentions if is_shown(mention)])
    source = link_page(catalogue, here, page)
    return SourceGroup(
        anchor=group_anchor(page),
        source=source,
        count=count,
        continued=continued,
        quotations=quote_page(source.href, sentences),
        unshown=count_withheld(mentions),
    )


def group_anchor(page: Page) -> str:
    """The id of a page's group in a list by source."""
    return f"_{short_digest(page.id)}"


def count_forms(found: Sequence[tuple[Page, Sequence[Mention]]]) -> tuple[NameForm, ...]:
    """The forms in which sources name an actor, the most frequent first. Those that differ in case alone are one, spelt
    as they most often are."""
    surfaces = Counter(
        " ".join(mention.surface.split())
        for page, mentions in found
        if page.kind == "source"
        for mention in mentions
        if is_shown(mention)
    )
    forms: dict[str, NameForm] = {}
    for text, count in surfaces.most_common():
        form = forms.get(text.casefold(), NameForm(text, 0))
        forms[text.casefold()] = NameForm(form.text, form.count + count)
    return tuple(sorted(forms.values(), key=lambda form: -form.count))
