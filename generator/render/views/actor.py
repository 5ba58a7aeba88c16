"""The page of one actor, place or agreement: roles, what is dated, every mention in its sentence, the company it is in.

An actor that many sources name has several pages; the first holds all but the further mentions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import Actor, Edge, Mention, Page, Role
from generator.core.urls import KIND_FOLDERS, numbered, short_digest
from generator.render.dates import ShownDate, machine_date, show_date
from generator.render.views.catalogue import (
    ActorLink,
    Catalogue,
    SourceLink,
    Tally,
    href_to_page,
    link_actor,
    link_page,
    source_order,
    span_of_years,
)
from generator.render.views.events import EventRow, list_events
from generator.render.views.frame import Pager, View, frame_of, make_pager, safe_body, web_href
from generator.render.views.lists import cut_pages
from generator.render.views.quotations import Quotation, join_sentences, quote
from generator.render.views.source import link_back
from generator.render.withhold import BodyHtml, count_withheld, is_shown, publishes_in_full

SOURCES_A_PAGE = 25
MENTIONS_A_PAGE = 400
EVENTS_A_PAGE = 100
STATEMENTS_SHOWN = 5
COMPANY_SHOWN = 100
NEAREST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Statement:
    """One source's statement of a role. ``href`` leads to the paragraph; ``by_editor`` when no paragraph states it."""

    source: SourceLink
    date: ShownDate | None
    by_editor: bool


@dataclass(frozen=True, slots=True)
class StatedRole:
    """A role and the sources that state it, oldest first; ``further`` are those after the first five."""

    text: str
    statements: tuple[Statement, ...]
    further: tuple[Statement, ...]


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


@dataclass(frozen=True, slots=True)
class Companion:
    """An actor named in the same paragraphs or, if there are none, in the same sources; how many of them."""

    actor: ActorLink
    count: int


@dataclass(frozen=True, slots=True)
class Company:
    """With whom an actor is named, most often first: ``near`` in one paragraph (``further`` are those after the first
    dozen), ``far`` in one source only. ``more`` is how many are left out."""

    near: tuple[Companion, ...] = ()
    further: tuple[Companion, ...] = ()
    far: tuple[Companion, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class WebLink:
    """A page elsewhere on the same subject; ``href`` is empty when it is not safe to follow."""

    text: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorView(View):
    """Everything that one page of an actor shows. ``first_year`` and ``last_year`` are those of the sources."""

    template: ClassVar[str] = "pages/actor.html"
    kind: str
    aliases: tuple[str, ...]
    prose: Markup
    prose_lang: str
    tally: Tally
    first_year: str
    last_year: str
    roles: tuple[StatedRole, ...]
    events: tuple[EventRow, ...]
    event_count: int
    groups: tuple[SourceGroup, ...]
    company: Company
    same_as: tuple[WebLink, ...]
    backlinks: tuple[SourceLink, ...]
    pager: Pager | None


def actor_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """The pages of every actor, place and agreement."""
    for actor in catalogue.site.actors.values():
        yield from view_actor(catalogue, actor, body_html)


def view_actor(catalogue: Catalogue, actor: Actor, body_html: BodyHtml) -> Iterator[ActorView]:
    """The pages of one actor."""
    address = f"{actor.id}/"
    found = sort_mentions(catalogue, actor)
    first_year, last_year = span_of_years([page for page, _ in found if page.kind == "source"])
    events = catalogue.site.actor_events.get(actor.id, ())
    pages = list(zip_longest(cut_mentions(found), cut_pages(events, EVENTS_A_PAGE), fillvalue=()))
    for number, (parts, dated) in enumerate(pages, start=1):
        here = numbered(address, number)
        is_first = number == 1
        page = catalogue.site.pages[actor.page_id] if actor.page_id else None
        yield ActorView(
            **frame_of(catalogue.chrome, here, title=actor.name, section=KIND_FOLDERS[actor.kind]),
            kind=actor.kind,
            aliases=actor.aliases,
            prose=safe_body(body_html(page.id) if page and is_first else ""),
            prose_lang=page.lang if page else "",
            tally=catalogue.tallies[actor.id],
            first_year=first_year,
            last_year=last_year,
            roles=state_roles(catalogue, here, catalogue.site.roles.get(actor.id, ())) if is_first else (),
            events=list_events(catalogue, here, dated),
            event_count=len(events),
            groups=tuple(group_part(catalogue, here, *part) for part in parts),
            company=keep_company(catalogue, here, actor) if is_first else Company(),
            same_as=tuple(WebLink(url, web_href(url)) for url in actor.same_as),
            backlinks=link_back(catalogue, here, actor.id) if is_first else (),
            pager=make_pager(address, number, len(pages)),
        )


def sort_mentions(catalogue: Catalogue, actor: Actor) -> list[tuple[Page, tuple[Mention, ...]]]:
    """The actor's mentions by page: sources in order of time, then the author's own pages, its own page left out."""
    pages = catalogue.site.pages
    mentions = (m for m in catalogue.site.mentions.get(actor.id, ()) if m.page_id != actor.page_id)
    groups = [(pages[page_id], tuple(group)) for page_id, group in groupby(mentions, key=lambda m: m.page_id)]
    return sorted(groups, key=lambda group: (group[0].kind != "source", source_order(group[0])))


Part = tuple[Page, tuple[Mention, ...], int, bool]
"""A page, a run of an actor's mentions in it, how many it has in all, and whether an earlier run came before."""


def cut_mentions(found: Sequence[tuple[Page, tuple[Mention, ...]]]) -> list[list[Part]]:
    """The mentions of each page of an actor: at most 25 sources and about 400 mentions, always one page."""
    pages: list[list[Part]] = [[]]
    rows = 0
    for page, mentions in found:
        for start in range(0, len(mentions), MENTIONS_A_PAGE):
            run = mentions[start : start + MENTIONS_A_PAGE]
            if pages[-1] and (len(pages[-1]) == SOURCES_A_PAGE or rows + len(run) > MENTIONS_A_PAGE):
                pages.append([])
                rows = 0
            pages[-1].append((page, run, len(mentions), start > 0))
            rows += len(run)
    return pages


def group_part(
    catalogue: Catalogue, here: str, page: Page, mentions: tuple[Mention, ...], count: int, continued: bool
) -> SourceGroup:
    """A run of an actor's mentions in one page."""
    base = href_to_page(catalogue, here, page)
    return SourceGroup(
        anchor=f"_{short_digest(page.id)}",
        source=link_page(catalogue, here, page),
        count=count,
        continued=continued,
        quotations=tuple(quote(base, sentence) for sentence in join_sentences(list(filter(is_shown, mentions)))),
        unshown=count_withheld(mentions),
    )


def state_roles(catalogue: Catalogue, here: str, roles: Sequence[Role]) -> tuple[StatedRole, ...]:
    """Each role with its statements; roles in the order in which sources first state them."""
    groups: dict[str, tuple[str, list[Statement]]] = {}
    for role in roles:
        page = catalogue.site.pages[role.page_id]
        link = link_page(catalogue, here, page, role.anchor)
        _, statements = groups.setdefault(role.text.casefold(), (role.text, []))
        statements.append(Statement(link, show_role_date(role, page), not role.anchor and publishes_in_full(page)))
    return tuple(
        StatedRole(text, tuple(statements[:STATEMENTS_SHOWN]), tuple(statements[STATEMENTS_SHOWN:]))
        for text, statements in groups.values()
    )


def show_role_date(role: Role, page: Page) -> ShownDate | None:
    """The date of a statement of a role; inferred if it is its page's and that is."""
    if not role.date:
        return None
    if page.date and page.date.edtf == role.date:
        return show_date(page.date)
    return ShownDate(role.date, machine_date(role.date))


def keep_company(catalogue: Catalogue, here: str, actor: Actor) -> Company:
    """The hundred actors most often named in one paragraph with this one, and the hundred named in one source only."""
    edges = catalogue.site.edges.get(actor.id, ())
    close = [edge for edge in edges if edge.paragraphs]
    apart = [edge for edge in edges if not edge.paragraphs]
    near = tuple(Companion(other_end(catalogue, here, actor, e), e.paragraphs) for e in close[:COMPANY_SHOWN])
    far = tuple(Companion(other_end(catalogue, here, actor, e), e.pages) for e in apart[:COMPANY_SHOWN])
    return Company(near[:NEAREST_SHOWN], near[NEAREST_SHOWN:], far, len(edges) - len(near) - len(far))


def other_end(catalogue: Catalogue, here: str, actor: Actor, edge: Edge) -> ActorLink:
    """The actor at the other end of an edge."""
    return link_actor(here, catalogue.site.actors[edge.second if edge.first == actor.id else edge.first])
