"""The front page: the author's introduction, how much there is, the newest sources and who is named most."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nlargest
from typing import ClassVar

from markupsafe import Markup

from generator.core.model import KINDS, Kind
from generator.core.urls import KIND_FOLDERS, relative_href
from generator.render.views.actors import ActorRow, row_of
from generator.render.views.catalogue import Catalogue, span_of_years
from generator.render.views.frame import View, frame_of, safe_body
from generator.render.views.sources import SourceRow, list_newest_first, list_sources
from generator.render.withhold import BodyHtml

NEWEST_SHOWN = 5
MOST_NAMED_SHOWN = 8


@dataclass(frozen=True, slots=True)
class KindDoor:
    """The way in to one kind of actor: how many there are, and those that most sources name."""

    kind: str
    href: str
    count: int
    rows: tuple[ActorRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontView(View):
    """Everything that the front page shows."""

    template: ClassVar[str] = "pages/front.html"
    body: Markup
    lang: str
    source_count: int
    sources_href: str
    first_year: str
    last_year: str
    newest: tuple[SourceRow, ...]
    doors: tuple[KindDoor, ...]


def front_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """The front page."""
    site = catalogue.site
    page = next((page for page in site.pages.values() if page.kind == "front"), None)
    sources = list_newest_first(catalogue)
    first_year, last_year = span_of_years(sources)
    yield FrontView(
        **frame_of(catalogue.chrome, "", title=page.title if page else ""),
        body=safe_body(body_html(page.id) if page else ""),
        lang=page.lang if page else "",
        source_count=len(sources),
        sources_href=relative_href("", "sources/"),
        first_year=first_year,
        last_year=last_year,
        newest=list_sources(catalogue, "", sources[:NEWEST_SHOWN]),
        doors=tuple(open_door(catalogue, kind) for kind in KINDS),
    )


def open_door(catalogue: Catalogue, kind: Kind) -> KindDoor:
    """The way in to one kind: the actors that most sources name, then those with most mentions, then by id."""
    actors = [actor for actor in catalogue.site.actors.values() if actor.kind == kind]
    ids = sorted(actor.id for actor in actors)
    tallies = catalogue.tallies
    most = nlargest(MOST_NAMED_SHOWN, ids, key=lambda actor_id: (tallies[actor_id].sources, tallies[actor_id].mentions))
    rows = tuple(row_of(catalogue, "", catalogue.site.actors[actor_id]) for actor_id in most)
    return KindDoor(kind, relative_href("", f"{KIND_FOLDERS[kind]}/#_{kind}"), len(actors), rows)
