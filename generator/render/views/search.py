"""The page that searches. What it finds is made elsewhere (``generator/render/search/``); without a script the page
leads to the lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from generator.render.views.catalogue import Catalogue
from generator.render.views.frame import Planned, View, frame_of
from generator.render.withhold import BodyHtml

ADDRESS = "search/"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView(View):
    """The page's own facts are all in its words."""

    template: ClassVar[str] = "pages/search.html"


def search_views(catalogue: Catalogue, body_html: BodyHtml) -> Iterator[Planned]:
    """The one page."""
    yield Planned(ADDRESS, partial(view_search, catalogue))


def view_search(catalogue: Catalogue) -> SearchView:
    """The view of the page."""
    return SearchView(**frame_of(catalogue.chrome, ADDRESS, section="search"))
