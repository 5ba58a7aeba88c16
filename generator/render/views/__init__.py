"""Views: a Site becomes, page by page, exactly what each page's template may see. Leaves templates and files to others.

Each type of page has a module; ``PAGE_TYPES`` lists them in the order in which the site is written, ``FILE_TYPES`` what
makes the few files that the theme's scripts read, and not people.
"""

from collections.abc import Callable, Iterator

from generator.core.model import Site
from generator.render.views.actor import actor_views
from generator.render.views.actors import actors_views
from generator.render.views.catalogue import Catalogue, make_catalogue
from generator.render.views.chrome import make_chrome
from generator.render.views.collections import collections_views
from generator.render.views.compare import compare_views
from generator.render.views.frame import Chrome, Planned, PlannedFile, SiteSettings, View
from generator.render.views.front import front_views
from generator.render.views.network import network_views
from generator.render.views.not_found import not_found_views
from generator.render.views.note import about_views, note_views, notes_views
from generator.render.views.redirects import redirect_views
from generator.render.views.search import search_views
from generator.render.views.source import source_views
from generator.render.views.sources import sources_views
from generator.render.views.tags import tags_views
from generator.render.views.timeline import timeline_views
from generator.render.views.timeline_index import timeline_files
from generator.render.withhold import BodyHtml, withhold

__all__ = [
    "PAGE_TYPES",
    "BodyHtml",
    "Chrome",
    "Planned",
    "PlannedFile",
    "SiteSettings",
    "View",
    "list_views",
    "open_catalogue",
    "plan_files",
    "plan_pages",
]

PAGE_TYPES: tuple[Callable[[Catalogue, BodyHtml], Iterator[Planned]], ...] = (
    front_views,
    sources_views,
    source_views,
    timeline_views,
    network_views,
    actors_views,
    actor_views,
    compare_views,
    collections_views,
    tags_views,
    notes_views,
    note_views,
    about_views,
    search_views,
    not_found_views,
    redirect_views,
)

FILE_TYPES: tuple[Callable[[Catalogue], Iterator[PlannedFile]], ...] = (timeline_files,)


def open_catalogue(site: Site, settings: SiteSettings, body_html: BodyHtml) -> tuple[Catalogue, BodyHtml]:
    """What every output is made of: the catalogue of what may be shown of a Site, and the bodies to match.

    ``body_html`` gives the safe HTML of a page's body. A source shown as an excerpt is read here once."""
    site, body_html = withhold(site, body_html)
    return make_catalogue(site, make_chrome(site, settings)), body_html


def plan_pages(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """Every page of the site but the further ones of those planned, in the order in which it is written, each to be
    made when it is wanted."""
    for plan in PAGE_TYPES:
        yield from plan(catalogue, body_html)


def list_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[View]:
    """Every page of the site, one at a time. A body is asked for once, when its page's view is made; nothing of it is
    kept."""
    for planned in plan_pages(catalogue, body_html):
        yield planned.make()
        for further in planned.further():
            yield further.make()


def plan_files(catalogue: Catalogue) -> Iterator[PlannedFile]:
    """Every file for the theme's scripts."""
    for plan in FILE_TYPES:
        yield from plan(catalogue)
